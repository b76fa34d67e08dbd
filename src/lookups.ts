import type { Logger } from 'pino';
import type { Lookups } from './commands/answer.js';
import type { Feed } from './domain/feed.js';
import { identities } from './domain/identity.js';
import { type ItemRecord, mostTelling } from './domain/record.js';
import { canonicalUrl } from './feeds/parse/canonical-url.js';
import type { Settings } from './settings.js';
import { digestList } from './store/digests.js';
import type { Stores } from './store/stores.js';
import { createTokenizer } from './stories/signature/tokens.js';
import type { Clock } from './work/clock.js';
import { schedules } from './work/digest.js';
import { nextDigest } from './work/digest-times.js';
import { createBoardUndo } from './work/move-board.js';

export type LookupDeps = {
  readonly stores: Stores;
  readonly feeds: readonly Feed[];
  readonly clock: Clock;
  readonly log: Logger;
  readonly notice: (text: string) => Promise<void>;
  readonly sendDigest: Lookups['sendDigest'];
};

/** What commands look things up in, and change: the stores behind the settings. */
export function createLookups(settings: Settings, deps: LookupDeps): Lookups {
  const { stores, feeds, clock, log } = deps;
  const { channels, outbox, records, inbox, stories, feedStates, measures, feedback } = stores;
  /** What an id names, or all that the entry at an address was, under each of its titles. */
  async function readings(name: string): Promise<readonly ItemRecord[]> {
    const known = await records.get(name);
    if (known) return [known];
    // Browsers show, and some copy, an address without its scheme.
    const url = canonicalUrl(name) ?? canonicalUrl(`https://${name}`) ?? name;
    const [identity = ''] = identities({ id: '', title: '', summary: '', url, link: name });
    const found = await Promise.all((await inbox.find(identity)).map(records.get));
    return found.filter((record) => record !== undefined);
  }

  return {
    vocabulary: settings.knowledge,
    commandWords: settings.knowledge.commandWords,
    blocs: settings.knowledge.blocs,
    tokenize: createTokenizer(settings.knowledge.storyWords),
    clock,
    routes: settings.routes,
    managers: settings.managers,
    plan: channels.get,
    changePlan: channels.change,
    schedule: (destination, plan) =>
      schedules(settings.routes, new Map([[destination, plan]])).get(destination),
    waiting: (destination) => outbox.waiting(digestList(destination)),
    nextDigest: (schedule) => nextDigest(schedule, clock()),
    sendDigest: deps.sendDigest,
    addFeedback: feedback.add,
    notice: deps.notice,
    failed: (error, text) => log.error({ err: error, text }, 'a command failed'),
    board: async () => (await measures.read()).measures,
    undoMove: createBoardUndo(measures, clock),
    latest: stories.latest,
    suspension: outbox.suspension,
    fates: ({ item, destinations = [] }) =>
      Promise.all(destinations.map((destination) => outbox.fate(destination, item.id))),
    story: stories.get,
    async feeds() {
      const states = await feedStates.load(feeds.map(({ id }) => id));
      return feeds.map((feed) => ({ feed, state: states.get(feed.id) }));
    },
    readings,
    record: async (name) => mostTelling(await readings(name)),
  };
}
