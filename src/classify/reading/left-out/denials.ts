import { IN_PERCENT } from '../../../domain/numbers.js';
import { areInClause, goesOn, isOverAt, turnsIn } from '../../text/clause.js';
import { firstBehind } from '../../text/span.js';
import { MEASURES } from '../concepts.js';
import { allOf, comesBehind, inTitle } from '../mentions.js';
import { type Reading, type WordMention, withWords } from '../reading.js';
import { tellsAct } from '../told-acts.js';

// What a title says is not so.

const DENIES = 'step_denies';
const NOT_BEHIND = 'rule_not_behind_verb';
/** What a denial of a step speaks of. */
export const DENIED: readonly string[] = [
  'tariff',
  'trade_remedy',
  'impose_duty',
  'tariff_relief',
  'restrict',
  'export',
  'export_curb',
  'rule_export_duty',
  'eased',
  'revoked',
  'suspended',
  'retaliate',
  'rule_countermeasure',
];

/** German, Polish and Swedish part what is denied by a comma: ", dass", ", że". */
const COMMA = /^[\p{L}']*, $/u;
/** Where what is denied begins. */
function deniedFrom({ text, title: { words } }: Reading, { end }: WordMention): number {
  const that = words.find(
    ({ concept, start }) => concept === 'rule_that' && start > end && COMMA.test(text.slice(end, start)),
  );
  return that ? that.end + 1 : end;
}

/** "Für Barren nicht": only for these it is denied. */
const ONLY_FOR = /(?<!\p{L})fur (?:\p{L}+ )+$/u;
/** "Beschränkt die Ausfuhr nicht", "nicht, sondern": where German denies something at the end of its clause, from the verb on. */
function deniedAtEnd({ lang, text, title: { words } }: Reading): WordMention[] {
  if (lang !== 'de') return [];
  const denials = allOf(words, NOT_BEHIND);
  return denials.flatMap((not) => {
    const isLast = isOverAt(text, not.end) && !ONLY_FOR.test(text.slice(0, not.start));
    const verb = isLast
      ? words.find(
          (word) => word.concept === 'rule_lays' && word.start < not.start && areInClause(text, word, not),
        )
      : undefined;
    return verb ? [{ concept: DENIES, start: verb.start, end: not.end }] : [];
  });
}

/** So near behind such a word stands the measure that it leaves, in UTF-16 units. */
const LEFT_REACH = 16;

/** The words by which a title denies something of some kinds that stands behind them. */
export function denialsIn(reading: Reading, denied: readonly string[]): WordMention[] {
  const { text, titleEnd } = reading;
  const { words } = reading.title;
  const isOf = (denial: WordMention, word: WordMention) => {
    const from = deniedFrom(reading, denial);
    // The words of the denial may hold what it denies: "no trade talks".
    return word.end > denial.start && goesOn(text, { end: Math.min(from, word.start) }, word);
  };
  // "Will not halt tariffs" leaves them …
  const isLeft = (denial: WordMention) =>
    words.some(({ concept, end }) => concept === 'rule_will_not_stop' && end === denial.end) &&
    words.some((measure) => MEASURES.includes(measure.concept) && goesOn(text, denial, measure, LEFT_REACH));
  // … and "no ban on chips, but 25 % on steel" goes on to another, as does "but will cut quotas".
  const isBeforeOther = ({ concept, end }: WordMention) =>
    concept === 'rule_but' &&
    (IN_PERCENT.test(text.slice(end, titleEnd)) || comesBehind(words, end, 'quota'));
  return [...allOf(words, DENIES), ...deniedAtEnd(reading)].filter(
    (denial) =>
      !isLeft(denial) &&
      !words.some((but) => but.start >= denial.end && isBeforeOther(but)) &&
      words.some((word) => denied.includes(word.concept) && isOf(denial, word)),
  );
}

/**
 * The same reading but for what its title denies, where a clause beside that tells of an act: "denies pause, raises tariffs",
 * "bans exports, rules out exemptions".
 */
export function withoutDenials(reading: Reading): Reading {
  const { title, text, titleEnd } = reading;
  if (!inTitle(reading, DENIES, NOT_BEHIND)) return reading;
  const denied = denialsIn(reading, DENIED).map((denial) => {
    const from = deniedFrom(reading, denial);
    const end = turnsIn(text, from, titleEnd)[0] ?? titleEnd;
    // It ends before what tells when it is: "rules out retaliation after US raises duty".
    const when = firstBehind(allOf(title.words, 'rule_when'), from);
    return { start: denial.start, end: Math.min(when?.start ?? end, end) };
  });
  // What begins in a denied part and ends beyond it was put together over the end of the clause.
  const isDenied = (word: WordMention) =>
    denied.some(({ start, end }) => word.start >= start && word.start < end);
  const others = title.words.filter((word) => !isDenied(word));
  return tellsAct(reading, others) ? withWords(reading, (word) => !isDenied(word)) : reading;
}
