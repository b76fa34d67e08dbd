import { goesOn, type Reach } from '../text/clause.js';
import type { Span } from '../text/span.js';
import { MEASURES } from './concepts.js';
import type { Reading, WordMention } from './reading.js';

// What somebody does with a measure.

/** Between a name and its verb lies a short word at most, in UTF-16 units: "Washington to lift", and not "Harare bakers cut off". */
const VERB_REACH: Reach = [7, 3];

const VERBS = [
  'impose_duty',
  'decided',
  'ease',
  'tariff_relief',
  'export_curb',
  'restrict',
  'threaten',
  'sanction',
];
const STEP =
  /^step_(?:new|decides|bans|raises|lifts|cuts|exempts|pauses|ends|resumes|threatens|proposes|plans|probe)$/;

/** What somebody does with a measure, by the verb. */
export const isVerb = ({ concept }: WordMention): boolean => VERBS.includes(concept) || STEP.test(concept);

/** By what a title names a measure that lies on somebody, or that it is laid. */
export const LAID: readonly string[] = [...MEASURES, 'export_curb', 'impose_duty', 'quota'];
export const isLaid = ({ concept }: WordMention): boolean => LAID.includes(concept);

/** A measure, or what is done with one. */
export const isAct = (word: WordMention): boolean => MEASURES.includes(word.concept) || isVerb(word);

/** Whether the title tells of a party, right behind its name, what it does with a measure. */
export const actsItself = (
  { text, title }: Reading,
  party: Span,
  doesSo: (word: WordMention) => boolean = isVerb,
): boolean =>
  title.words.some(
    (word) =>
      doesSo(word) &&
      goesOn(text, party, word, VERB_REACH) &&
      !title.parties.some(({ start, end }) => start >= party.end && end <= word.start),
  );
