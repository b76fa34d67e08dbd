import type { CommandRequest } from '../chat/platform.js';
import type { Answer } from '../domain/answer.js';
import { type ChannelPlan, standingMutes } from '../domain/channel.js';
import { counted } from '../domain/counted.js';
import { destinationName } from '../domain/delivery.js';
import { DigestSchedule, scheduleWords } from '../domain/digest.js';
import type { Feedback } from '../domain/feedback.js';
import type { ItemRecord } from '../domain/record.js';
import type { Route } from '../domain/route.js';
import type { StoryState } from '../domain/story.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { readDigestWish } from './digest-words.js';
import { readWish } from './filter-words.js';
import { refusal } from './managers.js';
import { mute, mutedAnswer, mutesAnswer, readMuteWish } from './mutes.js';
import type { Names } from './names.js';
import type { ChannelQuery } from './parse.js';
import { echo, problem, unknownItem, unknownLanguage, unknownName, unknownStory } from './problems.js';
import { type By, subscribe, subscribedAnswer, subscriptionsAnswer } from './subscriptions.js';

/** What decides what a channel is told, and who may change it. Destinations are named as `platform:channel`. */
export type ChannelLookups = {
  readonly routes: readonly Route[];
  /** Users, as `platform:id`, who may change every channel. */
  readonly managers: readonly string[];
  readonly plan: (destination: string) => Promise<ChannelPlan>;
  /** Gives back what the change does: the new plan, and what else is to be known of it. */
  readonly changePlan: <Changed extends { readonly plan: ChannelPlan }>(
    destination: string,
    change: (plan: ChannelPlan) => Changed,
  ) => Promise<Changed>;
  /** When the channel gets its digest, by its plan and the routes that lead there. */
  readonly schedule: (destination: string, plan: ChannelPlan) => DigestSchedule | undefined;
  /** Alerts that wait for the digest. */
  readonly waiting: (destination: string) => Promise<number>;
  /** Epoch ms. */
  readonly nextDigest: (schedule: DigestSchedule) => number;
  /** Posts what waits for the digest; says how many alerts that are. */
  readonly sendDigest: (destination: string) => Promise<number>;
  readonly story: (id: string) => Promise<StoryState | undefined>;
  readonly record: (name: string) => Promise<ItemRecord | undefined>;
  readonly addFeedback: (
    record: ItemRecord,
    says: Feedback['says'][number],
  ) => Promise<'first' | 'further' | 'again'>;
  readonly notice: (text: string) => Promise<void>;
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
        return subscribedAnswer(outcome, lookups.schedule(destination, outcome.plan), vocabulary);
      }
      case 'subscriptions': {
        const [plan, waiting] = await Promise.all([lookups.plan(destination), lookups.waiting(destination)]);
        const schedule = lookups.schedule(destination, plan);
        const next = schedule && new Date(lookups.nextDigest(schedule)).toISOString();
        const here = lookups.routes.filter(({ to }) => to.map(destinationName).includes(destination));
        return subscriptionsAnswer(plan, here, { schedule, next, waiting }, vocabulary);
      }
      case 'unsubscribe': {
        const { ended, left } = await end(destination, 'subscriptions', query.which);
        if (ended === 0) return nothingEnded('subscription', query.which);
        return done(`${counted(ended, 'subscription')} ended; ${left} left in this channel.`);
      }
      case 'mute': {
        const wish = readMuteWish(query.words, names);
        if (wish.kind === 'unknown_span')
          return problem(
            `"${echo(wish.word)}" is no time. A mute lasts a day, a week, a number of them, or always: /raremetals mute India 3 weeks`,
          );
        if (wish.kind === 'unknown') return unknownName(wish.word, wish.suggestion);
        // A story that ended in another is muted as the one that it is today.
        const key = wish.what === 'story' ? (await lookups.story(wish.key))?.id : wish.key;
        if (key === undefined) return unknownStory(wish.key);
        const { mute: muted } = await lookups.changePlan(destination, (plan) =>
          mute(plan, { ...wish, key }, by),
        );
        return muted
          ? mutedAnswer(muted, vocabulary)
          : problem('This channel has muted too many things. End one first: /raremetals unmute <number>');
      }
      case 'mutes':
        return mutes(destination);
      case 'unmute': {
        const { ended, left } = await end(destination, 'mutes', query.which);
        if (ended === 0) return nothingEnded('mute', query.which);
        return done(`${counted(ended, 'mute')} ended; ${left} left in this channel.`);
      }
      case 'digest':
        return digest(query.words, destination);
      case 'irrelevant':
        return irrelevant(query.item, destination, by);
    }
  };

  async function end(destination: string, list: 'subscriptions' | 'mutes', which: string) {
    const isMeant = ({ id }: { readonly id: number }) => ALL.test(which) || String(id) === which;
    const { ended, left } = await lookups.changePlan(destination, (known) => {
      const standing = { ...known, mutes: standingMutes(known.mutes, clock()) };
      const left = standing[list].filter((kept) => !isMeant(kept));
      return { plan: { ...standing, [list]: left }, ended: standing[list].length - left.length, left };
    });
    return { ended, left: left.length };
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

  async function digest(words: string, destination: string): Promise<Answer> {
    const wish = readDigestWish(words);
    switch (wish.kind) {
      case 'unknown':
        if (/^\p{Lu}\p{L}{3,}\/\p{Lu}/u.test(wish.word))
          return problem(
            `There is no time zone "${echo(wish.word)}". Name one by its region and city, such as Europe/Berlin.`,
          );
        return problem(
          `I do not understand "${echo(wish.word)}". A digest comes daily, on weekdays or weekly on one day, at one time such as 20:00 or 8 pm: /raremetals digest weekly Monday 08:00 Europe/Berlin`,
        );
      case 'now': {
        const sent = await lookups.sendDigest(destination);
        return done(
          sent > 0
            ? `A digest of ${counted(sent, 'alert')} is on its way.`
            : 'Nothing waits for a digest of this channel.',
        );
      }
      case 'off': {
        const { plan } = await lookups.changePlan(destination, ({ digest: _, ...rest }) => ({ plan: rest }));
        const [schedule, waiting] = [lookups.schedule(destination, plan), await lookups.waiting(destination)];
        const left = counted(waiting, 'alert still waits', 'alerts still wait');
        const kept = waiting > 0 ? ` ${left}: /raremetals digest now` : '';
        return done(
          schedule
            ? `Its own digest is off; channels.yaml has one ${scheduleWords(schedule)}.`
            : `The digest of this channel is off: nothing is collected for it any more.${kept}`,
        );
      }
      case 'schedule': {
        const { plan, schedule } = await lookups.changePlan(destination, (known) => {
          const schedule = DigestSchedule.parse({ ...lookups.schedule(destination, known), ...wish.said });
          return { plan: { ...known, digest: schedule }, schedule };
        });
        const collects =
          plan.subscriptions.some(({ delivery }) => delivery === 'digest') ||
          lookups.routes.some((route) => route.digest && route.to.map(destinationName).includes(destination));
        const next = new Date(lookups.nextDigest(schedule)).toISOString();
        return {
          title: `Digest ${scheduleWords(schedule)}`,
          sections: [
            {
              lines: [
                { text: 'The next one comes', at: next, atStyle: 'time' },
                ...(collects ? [] : [{ text: NOTHING_COLLECTED }]),
              ],
            },
          ],
        };
      }
    }
  }

  async function irrelevant(name: string, destination: string, { by, at }: By): Promise<Answer> {
    const record = await lookups.record(name);
    if (!record) return unknownItem(name);
    const added = await lookups.addFeedback(record, { user: by, channel: destination, at });
    if (added === 'again') return done('You have said so already; the admins know.');
    const { id, title } = record.item;
    await lookups.notice(`Not relevant, says ${by} in ${destination}: ${title} (explain ${id})`);
    return done('Thank you. It is kept for the admins, and for teaching the bot.');
  }
}

const NOT_A_MANAGER =
  'Only those who manage this channel may change what it is told: on Discord with the permission Manage Channels, on Slack its creator and workspace admins, and whoever channels.yaml names under managers.';
const NOTHING_COLLECTED =
  'No subscription of this channel goes into the digest yet: add one with /raremetals subscribe … digest';

const ALL = /^all$/i;
const NONE = {
  subscription: 'This channel has no subscriptions of its own.',
  mute: 'Nothing is muted in this channel.',
};
const nothingEnded = (what: keyof typeof NONE, which: string): Answer =>
  problem(ALL.test(which) ? NONE[what] : `There is no ${what} ${echo(which)} here. See /raremetals ${what}s`);
const done = (text: string): Answer => ({ title: 'Done', sections: [{ lines: [{ text }] }] });
