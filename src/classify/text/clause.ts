import { endsSentence } from './sentence-end.js';
import { liesWithin, matchesOf, type Span } from './span.js';
import { HAN_BLANK, isWordUnit } from './word-boundary.js';

/** A colon that ends a clause: it also parts a Swedish name from its ending, "EU:s". */
const COLON = String.raw`:(?!s(?!\p{L}))`;
/** Where a clause of a title ends; Chinese also parts clauses by a blank. */
const END = new RegExp(String.raw`[;!?。—–|]|${COLON}| - |,(?!\d)|${HAN_BLANK}`, 'u');
/** Words after which a title may turn to another's act. */
const TURN = / (?:as|while|but|and|und|wahrend|doch|et|tandis|y|mientras|pero|podczas|oraz|medan|och) /u;

/** Whether a clause ends between two places of a text. */
export const endsBetween = (text: string, from: number, to: number): boolean =>
  END.test(text.slice(Math.max(0, from - 1), to + 1));

/** What stands where a clause of a title is over. */
const OVER = new RegExp(String.raw`^ ?(?:$|[\n,;.!?。—–|]|${COLON}| - )`, 'u');
/** Whether nothing more is told in its clause behind a place of a text. */
export const isOverAt = (text: string, at: number): boolean => OVER.test(text.slice(at));

/** Whether a word such as "and" or "while" stands between two places of a text. */
export const joinsBetween = (text: string, from: number, to: number): boolean =>
  TURN.test(text.slice(from, to));

/** That a clause ends, or turns to something else: what is denied before is not what is said after. */
export const turnsBetween = (text: string, from: number, to: number): boolean =>
  endsBetween(text, from, to) || joinsBetween(text, from, to);

const TURNS = new RegExp(`(?:${END.source})\\s*|${TURN.source}|[、和及与]`, 'gu');

/** Where a title goes on after a comma, another end of a clause or a word such as "and", between two places: where each part begins. */
export const turnsIn = (text: string, from: number, to: number): number[] =>
  matchesOf(TURNS, text.slice(from, to)).map(({ 0: turn, index }) => from + index + turn.length);

/** Whether a sentence ends between two places of a text. */
export function sentenceEndsBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (endsSentence(text, at)) return true;
  return false;
}

/** What lies between two places, whichever comes first. */
const between = (one: Span, other: Span): [from: number, to: number] => [
  Math.min(one.end, other.end),
  Math.max(one.start, other.start),
];

/** Whether two places of a text stand in one sentence. */
export const areInSentence = (text: string, one: Span, other: Span): boolean =>
  !sentenceEndsBetween(text, ...between(one, other));

/** Whether a clause ends between two places. */
export const areClausesApart = (text: string, one: Span, other: Span): boolean =>
  endsBetween(text, ...between(one, other));

/** Whether they stand in one clause, which turns to nothing else between them. */
export const areInClause = (text: string, one: Span, other: Span): boolean =>
  !turnsBetween(text, ...between(one, other));

/** Whether a word, which may have others within, is of one clause. */
export const isOfOneClause = (text: string, { start, end }: Span): boolean =>
  !endsBetween(text, start + 1, end - 1);

/** The same where the clause turns to nothing else within it either. */
export const turnsNowhere = (text: string, { start, end }: Span): boolean =>
  !turnsBetween(text, start + 1, end - 1);

/** Nearer than so many UTF-16 units stands a word behind another; where it is of a script without blanks, which is denser, than the second number. */
export type Reach = number | readonly [words: number, dense: number];
/** However far away: where the clause alone counts. */
export const ANYWHERE = Number.POSITIVE_INFINITY;
/** Between two words that belong together lie goods and states. */
const HELD: Reach = [40, 14];

/** The number for what stands at a place. */
export const reachOf = (text: string, at: number, reach: Reach = HELD): number => {
  if (typeof reach === 'number') return reach;
  const [words, dense] = reach;
  return isWordUnit(text.charCodeAt(at)) ? words : dense;
};

/** Whether a word stands behind another one, within reach, before the clause ends. */
export const follows = (
  text: string,
  from: Pick<Span, 'end'>,
  to: Pick<Span, 'start'>,
  reach: Reach = HELD,
): boolean =>
  to.start >= from.end &&
  to.start - from.end < reachOf(text, to.start, reach) &&
  !endsBetween(text, from.end, to.start);

/** The same where the clause turns to nothing else either: the two belong together. */
export const goesOn = (
  text: string,
  from: Pick<Span, 'end'>,
  to: Pick<Span, 'start'>,
  reach: Reach = HELD,
): boolean => follows(text, from, to, reach) && !joinsBetween(text, from.end, to.start);

/** Whether a verb governs what is named behind it, or in its own words. */
export const isObjectOf = (text: string, what: Span, verb: Span, reach: Reach = HELD): boolean =>
  liesWithin(what, verb) || goesOn(text, verb, what, reach);

/** Whether two words belong together, whichever of them comes first. */
export const belongTogether = (text: string, one: Span, other: Span, reach: Reach = HELD): boolean =>
  goesOn(text, one, other, reach) || goesOn(text, other, one, reach);
