import { areInClause, goesOn, type Reach } from '../../text/clause.js';
import { isRightBefore } from '../../text/span.js';
import { endOfWord } from '../../text/word-boundary.js';
import { NAMED_MEASURES, NEWS, PREPOSITIONS } from '../concepts.js';
import { beginsIn, inTitle, isAlso } from '../mentions.js';
import { type Reading, type WordMention, withWords } from '../reading.js';

// Words of relief with which a title lightens no measure: prices are lifted, a plant rests, a vote is hung upon.

/** So near behind a word of occasion stands the measure that it is of, in UTF-16 units: whose, on what. */
const OCCASION_REACH: Reach = [40, 10];

/** What a title names that may be relieved. Trade that is suspended is none. */
const isMeasure = ({ concept }: WordMention): boolean => NAMED_MEASURES.includes(concept);

/** Whether what a word says is the work of a measure, and not done to it: "lifted by export curbs", "wegen Zöllen ausgesetzt". */
const isOccasion = ({ text, title: { words } }: Reading, measure: WordMention, word: WordMention): boolean =>
  words.some(
    (occasion) =>
      occasion.concept === 'rule_occasion' &&
      goesOn(text, occasion, measure, OCCASION_REACH) &&
      // "After Beijing suspends rules": it is part of the occasion.
      !(word.start >= occasion.start && word.start < measure.start),
  );

/** Whether a word lifts what is no measure: "curbs lifted prices", "prices lifted by curbs", "100 millions levés". */
function liftsOther(reading: Reading, lift: WordMention): boolean {
  const { text } = reading;
  const { words } = reading.title;
  const measures = words.filter(isMeasure);
  const isApart = (from: number, to: number) =>
    beginsIn(words, from, to, ...NAMED_MEASURES, 'export_curb', ...PREPOSITIONS);
  return words.some((what) => {
    if (what.concept !== 'rule_lifted_otherwise') return false;
    const isObject =
      goesOn(text, lift, what) &&
      !isApart(endOfWord(text, lift.end), what.start) &&
      measures.every((measure) => measure.start < lift.start || isOccasion(reading, measure, lift));
    const isSubject =
      goesOn(text, what, lift) &&
      measures.every((measure) => measure.start >= lift.end && isOccasion(reading, measure, lift));
    return isObject || isSubject;
  });
}

/** Whether a title tells no more of a measure than that it lifts prices: "steel duties lift prices for carmakers". */
export function onlyLiftsPrices(reading: Reading): boolean {
  const { text } = reading;
  const { words } = reading.title;
  const hasSubject = (lift: WordMention) =>
    words.some((word) => isMeasure(word) && isRightBefore({ ...word, end: endOfWord(text, word.end) }, lift));
  return (
    words.some((word) => word.concept === 'rule_lifts' && hasSubject(word) && liftsOther(reading, word)) &&
    !inTitle(reading, ...NEWS)
  );
}

/** By what a title tells that something rests. */
const RESTS: readonly string[] = ['suspended', 'rule_is_suspended', 'step_pauses'];
/** So near behind a verb stands what it stops, in UTF-16 units. */
const STOPPED_REACH: Reach = [24, 14];

/** Whether a measure stands right behind the German verb, as its subject: "nach Investitionen werden Zölle ausgesetzt". */
const isGermanSubject = ({ lang, text, title: { words } }: Reading, measure: WordMention): boolean =>
  lang === 'de' &&
  words.some(
    (verb) =>
      verb.concept === 'rule_are' &&
      goesOn(text, verb, measure, STOPPED_REACH) &&
      !beginsIn(words, verb.end, measure.start, 'rule_occasion', 'rule_of_business'),
  );

/** Whether a word says that a plant or shipments rest, for which every measure of the title is the occasion. */
function restsBeside(reading: Reading, rest: WordMention): boolean {
  const { lang, text } = reading;
  const { words } = reading.title;
  const business = words.filter(
    (word) =>
      word.concept === 'rule_of_business' &&
      areInClause(text, word, rest) &&
      // "Suspends export of magnets to plants": it is trade that rests.
      !beginsIn(words, rest.end, word.start, 'export'),
  );
  const isStopped = business.some((word) => goesOn(text, rest, word, STOPPED_REACH));
  // The words of rest are those of curbs, too: "suspendido".
  const measures = words.filter((word) => isMeasure(word) && word.start !== rest.start);
  return (
    business.length > 0 &&
    measures.length > 0 &&
    measures.every(
      (measure) =>
        isOccasion(reading, measure, rest) &&
        !isGermanSubject(reading, measure) &&
        // "Plant reopens after tariffs suspended": those rest. German puts its verb last.
        (isStopped || lang === 'de' || !goesOn(text, measure, rest)),
    )
  );
}

/** What tells of something else stays itself. */
const KEPT = ['rule_hangs_on', 'rule_lifts'];

/** Whether a word of a title lifts, or puts to rest, something else than a measure; a word of rest may mean another thing: "suspendu à un vote". */
const isOtherRelief = (reading: Reading, word: WordMention): boolean =>
  word.concept === 'rule_lifts'
    ? liftsOther(reading, word)
    : RESTS.includes(word.concept) &&
      (isAlso(reading.title.words, word, 'rule_hangs_on') || restsBeside(reading, word));

/** The same reading but for the words of its title that lighten something else than a measure, whatever they stand for. */
export function withoutOtherReliefs(reading: Reading): Reading {
  if (!inTitle(reading, 'rule_lifted_otherwise', 'rule_of_business', 'rule_hangs_on')) return reading;
  const others = reading.title.words.filter((word) => isOtherRelief(reading, word));
  const isMeant = (word: WordMention) =>
    isMeasure(word) ||
    KEPT.includes(word.concept) ||
    !others.some(({ start, end }) => word.end > start && word.start < endOfWord(reading.text, end));
  return withWords(reading, isMeant);
}
