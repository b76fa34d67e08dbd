import type { Stage } from '../../../domain/classification.js';
import { TALKS } from '../../days/coming-talks.js';
import { PREPOSITIONS } from '../../reading/concepts.js';
import { allOf, beginsIn, isAlso, isPartOf } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { statedIn } from '../../reading/stated.js';
import { ANYWHERE, goesOn, type Reach } from '../../text/clause.js';
import { isRightBefore } from '../../text/span.js';
import { fearedFrom, HAPPENED, isReason } from '../only-said/only-feared.js';

// Talks that are not broken off, though a title has the words for it: somebody may, threatens to, or fears that it comes.

/** By what talks are broken off. */
export const BREAKS = ['talks_broken', 'collapse', 'step_ends'];

/** So near before a break stands what says that it is only near, in UTF-16 units. */
const NEAR_REACH: Reach = [25, 5];
const NEAR = ['rule_only_near', 'rule_near_deal'];
/** Whether a break is only near: "fear of collapse", "Abbruch droht". */
export const isOnlyNear = ({ text, title }: Reading, word: WordMention): boolean =>
  title.words.some(
    (near) =>
      (NEAR.includes(near.concept) && goesOn(text, near, word, NEAR_REACH)) ||
      (near.concept === 'rule_only_near' &&
        goesOn(text, word, near) &&
        /^\p{L}* $/u.test(text.slice(word.end, near.start))),
  );

/** What makes of a break before which it stands one that has not come. */
const FEARS = ['rule_only_threatened', 'rule_warns', 'rule_fears', 'step_mark_may'];

/** Whether a mark is the month of May: "talks in May". */
const isMonth = ({ title: { words } }: Reading, mark: WordMention): boolean =>
  mark.concept === 'step_mark_may' &&
  words.some((word) => PREPOSITIONS.includes(word.concept) && isRightBefore(word, mark));

/** Whether a break is threatened, feared, weighed or possible. */
export function isMeant(reading: Reading, word: WordMention): boolean {
  const { text } = reading;
  const { words } = reading.title;
  const isBefore = (fear: WordMention) =>
    FEARS.includes(fear.concept) &&
    goesOn(text, { end: fearedFrom(reading, fear) }, word, ANYWHERE) &&
    !isMonth(reading, fear) &&
    !(fear.concept === 'rule_fears' && isReason(reading, fear)) &&
    !beginsIn(words, fear.end, word.start, ...HAPPENED);
  // The talks themselves may be discussions.
  const isWeighed = (weighs: WordMention) =>
    weighs.concept === 'step_weighs' &&
    goesOn(text, weighs, word, NEAR_REACH) &&
    !isAlso(words, weighs, ...TALKS);
  return words.some((other) => isBefore(other) || isWeighed(other));
}

/** So near before a break stands that it is not so. */
const NOT_REACH: Reach = [12, 3];
/** Whether a break is denied: "no collapse", "denies that talks have broken down", but not by what is part of one: "no breakthrough". */
const isDenied = ({ text, title: { words } }: Reading, word: WordMention): boolean =>
  words.some(
    (no) =>
      (no.concept === 'step_denies' && goesOn(text, no, word, ANYWHERE)) ||
      (no.concept === 'step_mark_not' &&
        goesOn(text, no, word, NOT_REACH) &&
        !isPartOf(words, no, ...BREAKS)),
  );

/** Whether the word of a break tells of one that is only meant, or near. */
const isAhead = (reading: Reading, word: WordMention): boolean =>
  isMeant(reading, word) || isOnlyNear(reading, word);

/** Whether the word of a break tells of one that has not come. */
export const isToCome = (reading: Reading, word: WordMention): boolean =>
  isAhead(reading, word) || isDenied(reading, word);

/** What a title tells of a break of talks that has not come; absent where one has. */
export function breakToCome(reading: Reading): { stage?: Stage; word: WordMention } | undefined {
  const stated = statedIn(reading);
  const told = allOf(stated, ...BREAKS);
  const breaks = told.length > 0 ? told : allOf(stated, 'suspended');
  const meant = breaks.find((word) => isMeant(reading, word));
  const near = breaks.find((word) => isOnlyNear(reading, word));
  // "No moratorium" denies a pause, and no break.
  const isOpen = told.length > 0 ? isToCome : isAhead;
  const [first] = breaks;
  if (!first || !breaks.every((word) => isOpen(reading, word))) return undefined;
  if (meant) return { stage: 'proposed', word: meant };
  return near ? { stage: 'under_way', word: near } : { word: first };
}
