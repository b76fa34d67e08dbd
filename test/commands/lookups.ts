import type { Lookups } from '../../src/commands/answer.js';
import { type ChannelPlan, EMPTY_PLAN } from '../../src/domain/channel.js';
import type { Feedback } from '../../src/domain/feedback.js';
import { nextDigest } from '../../src/work/digest-times.js';
import { shippedKnowledge } from '../classify/shipped.js';
import { blocs } from '../shipped-blocs.js';
import { tokenize } from '../stories/shipped.js';
import { commandWords } from './shipped.js';

/** Lookups of a bot that knows nothing yet; channel plans and feedback are kept in memory, notices in a list. */
export function emptyLookups(now: number): Lookups & { readonly notices: string[] } {
  const plans = new Map<string, ChannelPlan>();
  const said = new Map<string, Feedback['says']>();
  const notices: string[] = [];
  return {
    notices,
    vocabulary: shippedKnowledge(),
    commandWords,
    blocs,
    tokenize,
    clock: () => now,
    board: async () => [],
    latest: async () => [],
    story: async () => undefined,
    feeds: async () => [],
    record: async () => undefined,
    readings: async () => [],
    fates: async () => [],
    suspension: async () => undefined,
    undoMove: async () => undefined,
    failed: (error) => {
      throw error;
    },
    routes: [],
    managers: [],
    plan: async (destination) => plans.get(destination) ?? EMPTY_PLAN,
    changePlan: async (destination, change) => {
      const changed = change(plans.get(destination) ?? EMPTY_PLAN);
      plans.set(destination, changed.plan);
      return changed;
    },
    schedule: (_destination, { digest }) => digest,
    waiting: async () => 0,
    nextDigest: (schedule) => nextDigest(schedule, now),
    sendDigest: async () => 0,
    addFeedback: async ({ item }, says) => {
      const before = said.get(item.id) ?? [];
      if (before.some(({ user }) => user === says.user)) return 'again';
      said.set(item.id, [...before, says]);
      return before.length === 0 ? 'first' : 'further';
    },
    notice: async (text) => {
      notices.push(text);
    },
  };
}
