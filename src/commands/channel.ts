import type { CommandRequest } from '../chat/platform.js';
import type { Answer } from '../domain/answer.js';
import type { ChannelPlan } from '../domain/channel.js';
import { destinationName } from '../domain/delivery.js';
import { routesTo } from '../domain/route.js';
import type { StoryState } from '../domain/story.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { changeDigest, type DigestLookups } from './digest.js';
import { endedAnswer, endMeant } from './ending.js';
import { type FeedbackLookups, irrelevant } from './feedback.js';
import { readWish } from './filter-words.js';
import { refusal } from './managers.js';
import { type MuteWish, type MuteWished, readMuteWishes } from './mute-wish.js';
import { mutedAnswer, muteEach, mutesAnswer } from './mutes.js';
import type { Names } from './names.js';
import type { ChannelQuery } from './parse.js';
import { echo, problem, storyToMute, unknownLanguage, unknownName, unknownStory } from './problems.js';
import { type By, subscribe, subscribedAnswer, subscriptionsAnswer } from './subscriptions.js';
import { type SuspensionLookups, suspendedSection } from './suspended.js';

/** What decides what a channel is told, and who may change it. Destinations are named as `platform:channel`. */
export type ChannelLookups = DigestLookups &
  FeedbackLookups &
  SuspensionLookups & {
    /** Users, as `platform:id`, who may change every channel. */
    readonly managers: readonly string[];
    readonly plan: (destination: string) => Promise<ChannelPlan>;
    readonly story: (id: string) => Promise<StoryState | undefined>;
  };

const CHANGES: readonly ChannelQuery['kind'][] = ['subscribe', 'unsubscribe', 'mute', 'unmute', 'digest'];

/** The commands that change or show what one channel is told. Everyone may look; its managers may change. */
export function createChannelCommands(
  lookups: ChannelLookups & { readonly vocabulary: Vocabulary; readonly clock: () => number },
  names: Names,
) {
  const { vocabulary, clock } = lookups;

  return async function answerChannel(query: ChannelQuery, request: CommandRequest): Promise<Answer> {
    const destination = destinationName(request);
    const by: By = { by: `${request.platform}:${request.user}`, at: new Date(clock()).toISOString() };
    const refused = CHANGES.includes(query.kind)
      ? await refusal(lookups.managers, request, NOT_A_MANAGER)
      : undefined;
    if (refused) return refused;
    switch (query.kind) {
      case 'subscribe': {
        const wished = readWish(query.words, names);
        if (wished.kind === 'unknown') return unknownName(wished.word, wished.suggestion);
        if (wished.kind === 'unknown_language') return unknownLanguage(wished.word);
        const outcome = await lookups.changePlan(destination, (plan) =>
          subscribe(plan, wished, by, lookups.schedule(destination, plan)),
        );
        const barrier = await request.barrier?.();
        return subscribedAnswer(outcome, lookups.schedule(destination, outcome.plan), barrier, vocabulary);
      }
      case 'subscriptions': {
        const [plan, waiting, suspended] = await Promise.all([
          lookups.plan(destination),
          lookups.waiting(destination),
          lookups.suspension(destination),
        ]);
        const schedule = lookups.schedule(destination, plan);
        const next = schedule && new Date(lookups.nextDigest(schedule)).toISOString();
        const here = routesTo(lookups.routes, destination);
        const answered = subscriptionsAnswer(plan, here, { schedule, next, waiting }, vocabulary);
        return { ...answered, sections: [...suspendedSection(suspended), ...answered.sections] };
      }
      case 'unsubscribe':
        return end(destination, 'subscription', query.which);
      case 'mute':
        return muteAll(query.words, destination, by);
      case 'mutes':
        return mutes(destination);
      case 'unmute':
        return end(destination, 'mute', query.which);
      case 'digest':
        return changeDigest(query.words, names, destination, lookups);
      case 'irrelevant':
        return irrelevant(query.item, destination, by, lookups);
    }
  };

  /** Mutes all that is named, or nothing where something of it is not understood. */
  async function muteAll(words: string, destination: string, by: By): Promise<Answer> {
    const wished: MuteWished[] = [];
    for (const wish of readMuteWishes(words, names, clock())) {
      if (wish.kind !== 'wished') return notMuted(wish);
      // A story that ended in another is muted as the one that it is today.
      const key = wish.what === 'story' ? (await lookups.story(wish.key))?.id : wish.key;
      if (key === undefined) return unknownStory(wish.key);
      wished.push({ ...wish, key });
    }
    const { muted } = await lookups.changePlan(destination, (plan) => muteEach(plan, wished, by));
    return muted
      ? mutedAnswer(muted, vocabulary)
      : problem('This channel has muted too many things. End one first: /raremetals unmute <number>');
  }

  async function notMuted(wish: Exclude<MuteWish, MuteWished>): Promise<Answer> {
    if (wish.kind === 'unknown_span')
      return problem(
        `"${echo(wish.word)}" is no time. A mute lasts a day, a week, a month, some of them, until a day to come, or always: /raremetals mute India 3 weeks, or mute India until Friday`,
      );
    if (names.words.isEverything(wish.word)) return problem(NOT_EVERYTHING);
    const isStory = (await lookups.story(wish.word)) !== undefined;
    return isStory ? storyToMute(wish.word) : unknownName(wish.word, wish.suggestion);
  }

  async function end(destination: string, what: 'subscription' | 'mute', which: string): Promise<Answer> {
    const ended = await lookups.changePlan(destination, (plan) =>
      endMeant(plan, what, which, names, clock()),
    );
    return endedAnswer(ended, what);
  }

  /** The muted, stories by what they are about. */
  async function mutes(destination: string): Promise<Answer> {
    const plan = await lookups.plan(destination);
    const stories = plan.mutes.filter(({ kind }) => kind === 'story');
    const headlines = await Promise.all(
      stories.map(async ({ key }) => [key, (await lookups.story(key))?.sources[0]?.title ?? ''] as const),
    );
    return mutesAnswer(plan, clock(), vocabulary, new Map(headlines));
  }
}

const NOT_EVERYTHING =
  'Not everything is muted at once. To end all that this channel has subscribed to: /raremetals unsubscribe all. What else it is told, and by whom: /raremetals subscriptions';

const NOT_A_MANAGER =
  'Only those who manage this channel may change what it is told: on Discord with the permission Manage Channels, on Slack its creator and workspace admins, and whoever channels.yaml names under managers.';
