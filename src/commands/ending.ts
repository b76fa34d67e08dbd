import { type Answer, done } from '../domain/answer.js';
import { type ChannelPlan, type Mute, type Subscription, standingMutes } from '../domain/channel.js';
import { counted } from '../domain/counted.js';
import type { RouteFilter } from '../domain/route.js';
import { readWish } from './filter-words.js';
import { namedApart, readMuteWish } from './mute-wish.js';
import type { Names } from './names.js';
import { echo, problem } from './problems.js';

export type Ended = {
  readonly plan: ChannelPlan;
  readonly ended: number;
  readonly left: number;
  /** Whether all were to end. */
  readonly isAll: boolean;
  /** What was named and is not there. */
  readonly missing: readonly string[];
};

/** `2`, `#2`, `1 3`. */
const NUMBERS = /^#?\d+(?:\s+#?\d+)*$/;
const NUMBER = /^\d+$/;

const NONE = {
  subscription:
    'This channel has no subscriptions of its own. What else it is told, and by whom: /raremetals subscriptions',
  mute: 'Nothing is muted in this channel.',
};
const HOW_NAMED = {
  subscription:
    'Each is ended by its number, by what it is about, or by all, several with commas between them.',
  mute: 'Each is ended by its number, by what is muted, or by all, several with commas between them.',
};
type What = keyof typeof NONE;

/** Whether subscriptions are about the same, from whatever severity on and in whatever language. */
const areOfTheSame = (a: RouteFilter, b: RouteFilter): boolean =>
  (['topics', 'materials', 'parties', 'scopes'] as const).every((part) => {
    const [own, other]: readonly [readonly string[], readonly string[]] = [a[part], b[part]];
    return other.length === own.length && own.every((key) => other.includes(key));
  });

type Kept = Mute | Subscription;

/** Tells those that a word means by what they are of, or about; none where it names nothing. */
const meaningsOf =
  (what: What, names: Names, now: number) =>
  (typed: string): ((kept: Kept) => boolean) | undefined => {
    if (what === 'subscription') {
      const wish = readWish(typed, names);
      return wish.kind === 'wished'
        ? (kept) => 'topics' in kept && areOfTheSame(kept, wish.filter)
        : undefined;
    }
    const wish = readMuteWish(typed, names, now);
    return wish.kind === 'wished'
      ? (kept) => 'key' in kept && wish.what === kept.kind && wish.key === kept.key
      : undefined;
  };

/** The plan without those that are meant by their numbers, by all, or by what they are about, at `now` (epoch ms). Pure. */
export function endMeant(known: ChannelPlan, what: What, which: string, names: Names, now: number): Ended {
  const plan = { ...known, mutes: standingMutes(known.mutes, now) };
  const standing: readonly Kept[] = plan[`${what}s`];
  const isAll = names.words.isEverything;
  const meaning = meaningsOf(what, names, now);
  const isOne = (typed: string): boolean => {
    if (NUMBERS.test(typed) || isAll(typed)) return true;
    const means = meaning(typed);
    return means !== undefined && (what === 'mute' || standing.some(means));
  };
  const parts = namedApart(which, names, isOne);
  const asked = new Set(parts.flatMap((part) => (NUMBERS.test(part) ? (part.match(/\d+/g) ?? []) : [part])));
  const wishes = [...asked].map((word) => ({ word, means: meaning(word) }));
  const isMeant = (kept: Kept, { word, means }: (typeof wishes)[number]): boolean =>
    isAll(word) || word === String(kept.id) || means?.(kept) === true;
  const left = standing.filter((kept) => !wishes.some((wish) => isMeant(kept, wish)));
  return {
    plan: { ...plan, [`${what}s`]: left },
    ended: standing.length - left.length,
    left: left.length,
    isAll: wishes.some(({ word }) => isAll(word)),
    missing: wishes.filter((wish) => !standing.some((kept) => isMeant(kept, wish))).map(({ word }) => word),
  };
}

const NAMELESS = {
  subscription: (named: string) => `There is no subscription "${named}" here.`,
  mute: (named: string) => `Nothing called "${named}" is muted here.`,
};

/** How many were ended, and what there was not to end. */
export function endedAnswer({ ended, left, isAll, missing }: Ended, what: What): Answer {
  const numbers = missing.filter((word) => NUMBER.test(word));
  const others = missing.filter((word) => !NUMBER.test(word));
  const none = [
    ...(numbers.length > 0 ? [`No ${what} here has the number ${echo(inWords(numbers))}.`] : []),
    ...(others.length > 0 ? [NAMELESS[what](echo(others.join(', ')))] : []),
  ];
  if (ended > 0)
    return done([`${counted(ended, what)} ended; ${left} left in this channel.`, ...none].join(' '));
  if (isAll) return problem(NONE[what]);
  return problem([...none, HOW_NAMED[what], `See /raremetals ${what}s`].join(' '));
}

/** `8, 9 or 10`. */
const inWords = (words: readonly string[]): string =>
  [...(words.length > 1 ? [words.slice(0, -1).join(', ')] : []), ...words.slice(-1)].join(' or ');
