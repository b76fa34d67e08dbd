import { type Answer, done } from '../domain/answer.js';
import { type ChannelPlan, type Mute, type Subscription, standingMutes } from '../domain/channel.js';
import { counted } from '../domain/counted.js';
import { namedApart, readMuteWish } from './mute-wish.js';
import type { Names } from './names.js';
import { echo, problem } from './problems.js';

export type Ended = {
  readonly plan: ChannelPlan;
  readonly ended: number;
  readonly left: number;
  /** What was named and is not there. */
  readonly missing: readonly string[];
};

const ALL = /^all$/i;
/** `2`, `#2`, `1, 3`. */
const NUMBERS = /^#?\d+(?:(?:\s|,|and)+#?\d+)*$/i;

const NONE = {
  subscription: 'This channel has no subscriptions of its own.',
  mute: 'Nothing is muted in this channel.',
};
const HOW_NAMED = {
  subscription: 'Each is ended by its number, or by all.',
  mute: 'Each is ended by its number, by what is muted, or by all.',
};
type What = keyof typeof NONE;

/** The plan without those that are meant by their numbers, by all, or mutes by what they are of, at `now` (epoch ms). Pure. */
export function endMeant(known: ChannelPlan, what: What, which: string, names: Names, now: number): Ended {
  const plan = { ...known, mutes: standingMutes(known.mutes, now) };
  const standing: readonly (Mute | Subscription)[] = plan[`${what}s`];
  const asked = NUMBERS.test(which) ? (which.match(/\d+/g) ?? []) : namedApart(which, names);
  const wishes = asked.map((word) => ({ word, named: readMuteWish(word, names) }));
  const isMeant = (kept: Mute | Subscription, { word, named }: (typeof wishes)[number]): boolean =>
    ALL.test(word) ||
    word === String(kept.id) ||
    ('key' in kept && named.kind === 'wished' && named.what === kept.kind && named.key === kept.key);
  const left = standing.filter((kept) => !wishes.some((wish) => isMeant(kept, wish)));
  return {
    plan: { ...plan, [`${what}s`]: left },
    ended: standing.length - left.length,
    left: left.length,
    missing: wishes.filter((wish) => !standing.some((kept) => isMeant(kept, wish))).map(({ word }) => word),
  };
}

/** How many were ended, and what there was not to end. */
export function endedAnswer({ ended, left, missing }: Ended, what: What): Answer {
  const none = missing.length > 0 ? ` There is no ${what} ${echo(missing.join(', '))} here.` : '';
  if (ended > 0) return done(`${counted(ended, what)} ended; ${left} left in this channel.${none}`);
  if (missing.some((word) => ALL.test(word))) return problem(NONE[what]);
  return problem(`${none.trimStart()} ${HOW_NAMED[what]} See /raremetals ${what}s`);
}
