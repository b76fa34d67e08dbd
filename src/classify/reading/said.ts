import type { Stage } from '../../domain/classification.js';
import { ANYWHERE, follows, goesOn, type Reach, turnsBetween, turnsIn } from '../text/clause.js';
import { endOfWord } from '../text/word-boundary.js';
import { GOODS, OTHERWISE } from './concepts.js';
import { isAlso } from './mentions.js';
import type { Reading, WordMention } from './reading.js';

/** A stage that no weighing of words may overrule, and the word of the title that decides it. */
export type Certain = { readonly stage: Stage; readonly word: WordMention };

/** Whether what parts two places of a title only lists more goods: "ban on gallium, germanium". */
export const onlyListsGoods = (
  { materials, text, title: { words: said } }: Reading,
  from: number,
  to: number,
): boolean =>
  turnsIn(text, from, to).every(
    (at) => materials.some(({ start }) => start === at) || isAlso(said, { start: at }, ...GOODS),
  );

/** Whether a word of one of some concepts goes before a place in its clause, which turns to nothing else in between. */
export const goesBefore = (
  { text, title: { words: said } }: Reading,
  at: number,
  ...concepts: readonly string[]
): boolean =>
  said.some((word) => concepts.includes(word.concept) && goesOn(text, word, { start: at }, ANYWHERE));

/** Whether a title turns, behind a place, to a word of one of some concepts in another clause. */
export const turnsTo = (
  { text, title: { words: said } }: Reading,
  from: number,
  ...concepts: readonly string[]
): boolean =>
  said.some(
    ({ concept, start }) => concepts.includes(concept) && start >= from && turnsBetween(text, from, start),
  );

/** By languages, what stands between a verb of saying and what is joined to that which somebody is to do, and the infinitive of that. */
const JOINED: Readonly<Record<string, readonly [between: RegExp, infinitive: RegExp]>> = {
  // "Vows to rip up truce and reimpose", and not "… and reimposes".
  en: [/\bto [\p{L}\d' -]+(?:,| and) $/u, /(?<!s|ed|ing)$/u],
  // In German a finite verb would follow at once: "droht mit Abbruch und neuen Zöllen", "droht, die Pause zu beenden und Zölle einzuführen".
  de: [/^(?: mit|,) [\p{L}\d' -]+ und (?:\p{L}+en )?$/u, /(?<!t)$/u],
  es: [/^ (?:con |a )?[\p{L}\d -]+(?:,| y| e) (?:volver a )?$/u, /[aei]r$/u],
  fr: [/^ d(?:e |')[\p{L}\d' -]+(?:,| et) (?:de |d')?$/u, /(?:[ei]r|re)$/u],
  sv: [/^ (?:att )?[\p{L}\d -]+(?:,| och) (?:att )?$/u, /a$/u],
};
/** The same behind an English modal verb: "may end truce, restore". */
const JOINED_TO_MODAL = /^ [\p{L}\d' -]+(?:,| and) $/u;
/** Whether a verb tells what else is to be done by the infinitive behind another: both are vowed, or neither. */
export function sharesInfinitive({ lang, text }: Reading, verb: WordMention, act: WordMention): boolean {
  const joined = JOINED[lang];
  if (!joined || verb.end > act.start) return false;
  const [between, infinitive] = joined;
  const isModal = lang === 'en' && verb.concept === 'step_mark_may';
  return (
    (isModal ? JOINED_TO_MODAL : between).test(text.slice(endOfWord(text, verb.end), act.start)) &&
    infinitive.test(text.slice(act.start, endOfWord(text, act.end)))
  );
}

/** Whether its clause says before a word that what it tells is planned, possible, wished for or not so. */
export const isOtherwise = (reading: Reading, word: WordMention): boolean =>
  goesBefore(reading, word.start, ...OTHERWISE) ||
  reading.title.words.some(
    (other) => OTHERWISE.includes(other.concept) && sharesInfinitive(reading, other, word),
  );

/** The stage that a word decides, where its clause tells it as done. */
export const asDone = (reading: Reading, stage: Stage, word: WordMention | undefined): Certain | undefined =>
  word && !isOtherwise(reading, word) ? { stage, word } : undefined;

/** Whether a word of one of some concepts stands before a place in its clause, though a word such as "and" may turn it. */
export const isSaidBefore = (
  { text, title: { words: said } }: Reading,
  at: number,
  ...concepts: readonly string[]
): boolean =>
  said.some((word) => concepts.includes(word.concept) && follows(text, word, { start: at }, ANYWHERE));

/** The same, with no more than so many other words in between. */
export const isSaidJustBefore = (
  { text, title: { words: said } }: Reading,
  at: number,
  most: number,
  ...concepts: readonly string[]
): boolean =>
  said.some(({ concept, end }) => {
    if (!concepts.includes(concept) || end > at) return false;
    const between = text.slice(end, at);
    return /^ ?(?:\p{L}+ )*$/u.test(between) && between.trim().split(' ').filter(Boolean).length <= most;
  });

/** A mark so shortly before a word shades it. */
const SHADED_REACH = 12;

/** Whether a mark (may, not) stands right before a word, or between its parts: "hebt die Zölle nicht auf". */
export const isShaded = (said: readonly WordMention[], word: WordMention, mark: string): boolean =>
  said.some(
    ({ concept, start, end }) =>
      concept === mark &&
      (end <= word.start ? word.start - end < SHADED_REACH : start > word.start && end < word.end),
  );

/** From a mark to the verb that it denies: "has not yet", "did not agree to"; Chinese denies right before it, 未锻轧铝出口关税取消 nothing. */
const REACH: Reach = [14, 2];

/** Whether a title says right before a word that what it tells has not come: "has not lifted", 未放宽. */
export const isLeftUndone = ({ text, title: { words } }: Reading, word: WordMention): boolean =>
  words.some((mark) => mark.concept === 'rule_not_done' && goesOn(text, mark, word, REACH));
