import { DEALS, UNDONE } from '../reading/concepts.js';
import { allOf, firstOf } from '../reading/mentions.js';
import type { Reading } from '../reading/reading.js';
import { goesOn, turnsBetween } from '../text/clause.js';
import { gapBetween, placesOf } from '../text/sentence.js';
import type { Span } from '../text/span.js';
import { endOfWord } from '../text/word-boundary.js';

// What stands around a number that may be a duty.

/** How far from a rate, in UTF-16 units, the duty word may stand; Chinese is about three times as dense. */
export const REACH = 70;
export const REACH_ZH = 26;
/** Nearer than so far before a duty the word may stand that ends or denies it. */
const ENDED_REACH = 25;
const ENDED_REACH_ZH = 13;

/** What ends a zero duty, or denies a rate, stands before it in its clause, a few words between at most. */
export function isMarked(mark: string, { words, lang, text }: Reading, start: number): boolean {
  const reach = lang === 'zh' ? ENDED_REACH_ZH : ENDED_REACH;
  return words.some((word) => word.concept === mark && goesOn(text, word, { start }, reach));
}

/** Behind a number, no more than a word or two come before its duty's word: "15% global surcharge", and not "15% on tariffs". */
const BEHIND = 24;
const FEW_WORDS = /^-?(?:\s*[\p{L}-]+){0,2}\s*$/u;
export function isNamedBehind({ patterns, text }: Reading, end: number, duty: Span): boolean {
  if (duty.start < end || duty.start - end > BEHIND) return false;
  const between = text.slice(end, duty.start);
  return FEW_WORDS.test(between) && placesOf(patterns.numberApart, between).length === 0;
}

/** "The export rebate falls to 6%", "an alleged margin of 74%": what is named before the rate is no duty in force. */
export function isOfOther({ words, patterns, text }: Reading, from: number, rate: Span): boolean {
  const last = placesOf(patterns.rateOfOther, text, Math.max(from, rate.start - REACH), rate.start).at(-1);
  return (
    last !== undefined &&
    !turnsBetween(text, last.end, rate.start) &&
    !words.some(
      (word) =>
        word.concept === 'duty' &&
        word.end > last.end &&
        word.start >= last.end &&
        gapBetween(word, rate) <= 3,
    )
  );
}

/** Between a word that averts something, the duty and its rate stand no more than an article and the like, in UTF-16 units. */
const AVERTED_REACH = 7;
/** Title words by which a deal is not made yet: what it is to avert still threatens. */
const NOT_MADE = [...UNDONE, 'step_weighs'];

/** Whether a rate is one that a deal averts: "strike deal to avoid a 30% tariff", "évitent des droits de 30 %". */
export function isAverted(reading: Reading, { start, end }: Span): boolean {
  const { words, text, title } = reading;
  const isDealMade = firstOf(title.words, ...DEALS, 'rule_settles_on') && !firstOf(title.words, ...NOT_MADE);
  if (!isDealMade) return false;
  const isBeside = (from: number, to: number) => to >= from && to - from <= AVERTED_REACH;
  const duties = allOf(words, 'duty');
  return words.some(
    (word) =>
      word.concept === 'rule_averts' &&
      !turnsBetween(text, word.end, end) &&
      (isBeside(word.end, start) ||
        duties.some((duty) => isBeside(word.end, duty.start) && isBeside(endOfWord(text, duty.end), start))),
  );
}
