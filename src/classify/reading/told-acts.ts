import { ANYWHERE, areInClause, goesOn, turnsBetween } from '../text/clause.js';
import { liesWithin, type Span } from '../text/span.js';
import { MEASURES, NEWS } from './concepts.js';
import { firstOf } from './mentions.js';
import type { Reading, WordMention } from './reading.js';
import { turnsTo } from './said.js';

// Whether a title tells of an act beside what it only denies, fears, refuses or asks for.

/** By what a clause tells of an act, and what that is done to. */
const ACTS = [...NEWS, 'decided', 'step_raises'];
const OBJECTS = [
  ...MEASURES,
  'export_curb',
  'impose_duty',
  'entity_list',
  'quota',
  'duty',
  'percent',
  'rule_ban',
];
/** "Denies plan to cut tariffs and raise quotas" goes on with what is denied, "denies cut, raises quotas" does not. */
const FINITE = /(?:s|ed|put|cut|set|will)$/;

/** Whether some words of a title tell of an act, and not only somebody of it. */
export function tellsAct(
  { lang, text, title: { parties } }: Reading,
  words: readonly WordMention[],
): boolean {
  const isVerb = ({ start, end }: WordMention) =>
    FINITE.test(text.slice(start, end).split(' ')[0] ?? '') ||
    // "But US to restrict exports".
    parties.some((party) => party.end < start + 1 && /^ to (?:\p{L}+)?$/u.test(text.slice(party.end, end)));
  const isTold = (word: WordMention) =>
    (lang !== 'en' || isVerb(word)) &&
    !words.some((says) => says.concept === 'rule_says' && goesOn(text, says, word, ANYWHERE));
  const isDoneTo = (act: WordMention, what: WordMention) =>
    liesWithin(what, act) || areInClause(text, act, what);
  return words.some(
    (act) =>
      ACTS.includes(act.concept) &&
      isTold(act) &&
      words.some((what) => OBJECTS.includes(what.concept) && isDoneTo(act, what)),
  );
}

/** Whether a title tells of an act before a place, or behind it in another clause. */
export function tellsActBeside(reading: Reading, { start, end }: Span): boolean {
  const { text } = reading;
  const isBeside = (word: WordMention) =>
    word.end <= start || (word.start >= end && turnsBetween(text, end, word.start));
  return tellsAct(reading, reading.title.words.filter(isBeside));
}

/** The same of another clause than that of a place, before it or behind. */
export function tellsActElsewhere(reading: Reading, { start, end }: Span): boolean {
  const { text } = reading;
  const isElsewhere = (word: WordMention) =>
    word.end <= start
      ? turnsBetween(text, word.end, start)
      : word.start >= end && turnsBetween(text, end, word.start);
  return tellsAct(reading, reading.title.words.filter(isElsewhere));
}

/** Whether a title calls an invention what it speaks of ("report of tariff pause is fake news"), and does not go on to an act. */
export function isInvented(reading: Reading): boolean {
  const said = firstOf(reading.title.words, 'step_false');
  return said !== undefined && !turnsTo(reading, said.end, ...NEWS);
}
