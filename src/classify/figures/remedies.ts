import type { Remedy } from '../../domain/classification.js';
import type { Reading, WordMention } from '../reading/reading.js';
import { areInClause } from '../text/clause.js';
import { gapBetween, sentenceBounds } from '../text/sentence.js';
import { liesWithin, type Span } from '../text/span.js';

const REMEDIES: Readonly<Record<string, Remedy>> = {
  rule_dumping: 'anti_dumping',
  rule_subsidised: 'countervailing',
};

/** So near stand the names of two remedies that share a rate, in UTF-16 units: "anti-dumping and countervailing duties of 80%". */
const SHARED_REACH = 6;

/** Whether a word shares what follows it, or stands before it, with the name of the other remedy. */
const isShared = (text: string, word: WordMention, all: readonly WordMention[]): boolean =>
  all.some((other) => {
    const [first, second] = word.start < other.start ? [word, other] : [other, word];
    const between = text.slice(first.end, second.start);
    return other.concept !== word.concept && between.length <= SHARED_REACH && !/[\d%]/u.test(between);
  });

/**
 * By which trade remedy a rate is levied: that which a text names alone, else the nearest in its sentence, no end of a clause
 * between the two if one stands so. Undefined where both share it, and of a duty that is none.
 */
export function remedyOf({ words, text, titleEnd }: Reading, rate: Span): Remedy | undefined {
  const named = words.filter(({ concept }) => concept in REMEDIES);
  if (named.length === 0) return undefined;
  const areOne = (some: readonly WordMention[]) => new Set(some.map(({ concept }) => concept)).size === 1;
  const nearest = (some: readonly WordMention[]) =>
    some.toSorted((a, b) => gapBetween(a, rate) - gapBetween(b, rate))[0];
  const [from, to] = sentenceBounds(text, rate.start);
  const inSentence = named.filter((word) => liesWithin(word, { start: from, end: to }));
  const besides = inSentence.filter((word) => areInClause(text, word, rate));
  const inTitle = named.filter(({ end }) => end <= titleEnd);
  const whole = areOne(named) ? named : areOne(inTitle) ? inTitle : [];
  const word = nearest(besides) ?? nearest(inSentence) ?? whole[0];
  return word === undefined || isShared(text, word, named) ? undefined : REMEDIES[word.concept];
}
