import type { DateMention } from '../../days/written/calendar.js';
import { findTimeSpans } from '../../days/written/time-spans.js';
import { MEASURES, VERB_FIRST } from '../../reading/concepts.js';
import { beginsAt, beginsIn, isPartOf, wordWith } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { type Certain, isOtherwise, isSaidBefore, isShaded } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { endsBetween, goesOn, joinsBetween, type Reach, turnsBetween } from '../../text/clause.js';
import { isRightBefore, liesWithin } from '../../text/span.js';
import { endOfWord, HAN } from '../../text/word-boundary.js';

/** So near are a measure and the word that it runs out, in UTF-16 units; Chinese is denser. */
const REACH: Reach = [48, 10];

/** A measure whose end only dates something else, or describes it: "duty doubles when safeguards lapse", "a tariff that expires". */
export const DATES_ANOTHER = ['rule_came_before', 'rule_subordinates'];
/** What stands between a verb and its prefix: "laufen nächste Woche aus". */
const BETWEEN = /^\p{L}+ (.+) aus$/u;
/** A measure that is taken beside it: "imposes a tariff that lapses". */
const TAKES = ['step_raises', 'step_decides', 'extended'];
/** What may run out and is a limit. */
const LIMITS = [...MEASURES, 'rule_countermeasure', 'rule_export_quota'];

/** What runs out: a measure, what lightened one for some, or its pause, behind which it binds again. */
export type Lapse = Certain & { readonly of: 'measure' | 'favour' | 'pause' };
/** Whether what is to run out holds as it did until then, which is no news. */
export const holdsOn = ({ stage, of }: Lapse): boolean =>
  stage === 'suspended' || (stage === 'in_force' && of === 'measure');

/** What lightens a measure for a time. */
const FAVOURS = ['rule_lapsing_favour'];

/** Behind two states that a word such as "and" joins: "truce between Chile and Peru expires". */
function pastNames({ text, title: { parties } }: Reading, from: number, to: number): number {
  const joined = parties.find(
    ({ start }, i) =>
      start >= from &&
      start < to &&
      parties.some((other, j) => j < i && other.start >= from && joinsBetween(text, other.end, start)),
  );
  return joined ? joined.end : from;
}

/** The word by which a title says that one of these runs out, or is to. */
function lapseIn(
  reading: Reading,
  said: readonly WordMention[],
  limits: readonly string[],
  lapses = 'rule_lapses',
): WordMention | undefined {
  const { text } = reading;
  const isOf = (lapse: WordMention, measure: WordMention) => {
    const isFirst = measure.start < lapse.start;
    const [first, second] = isFirst ? [measure, lapse] : [lapse, measure];
    const isPlaced = isFirst || VERB_FIRST.includes(reading.lang);
    const from = pastNames(reading, first.end, second.start);
    const areNear = liesWithin(measure, lapse) || (isPlaced && goesOn(text, { end: from }, second, REACH));
    return areNear && !isSaidBefore(reading, second.start, ...DATES_ANOTHER);
  };
  return wordWith(said, lapses, limits, isOf);
}

/** Whether something else runs out, a permit or a truce: in the same clause, and no part of a quota's name. */
function isOfOther(text: string, said: readonly WordMention[], word: WordMention): boolean {
  const isInClause = ({ start, end }: WordMention) =>
    end <= word.start ? !endsBetween(text, end, word.start) : !turnsBetween(text, word.end, start);
  return said.some(
    (other) =>
      other.concept === 'rule_lapses_other' &&
      !liesWithin(word, other) &&
      !isPartOf(said, other, 'rule_export_quota') &&
      isInClause(other),
  );
}

/** Whether a measure is taken before its lapse is told of. */
const isTaken = (said: readonly WordMention[], word: WordMention): boolean =>
  // The name of a duty may hold a word of raising: "surcharge", 附加税.
  said.some(
    (take) => TAKES.includes(take.concept) && take.end <= word.start && !isPartOf(said, take, ...LIMITS),
  );

/**
 * A measure that runs out by itself: "Section 122 tariffs expire", 关税到期失效; or what lightened it, so that it binds again:
 * "tariff exclusions lapse". One whose last day is to come binds until then.
 */
export function lapsed(reading: Reading, dates: readonly DateMention[], published = ''): Lapse | undefined {
  const { text, titleEnd } = reading;
  const { words } = reading.title;
  const said = statedIn(reading);
  const favour = lapseIn(reading, said, FAVOURS);
  const toCome = favour ? undefined : lapseIn(reading, said, LIMITS, 'rule_to_lapse');
  const word = favour ?? toCome ?? lapseIn(reading, said, LIMITS);
  if (!word) return undefined;
  const ofFavour = favour !== undefined;
  const rest = text.slice(word.end, titleEnd);
  const isDenied =
    isOtherwise(reading, word) ||
    isShaded(said, word, 'step_mark_not') ||
    beginsAt(words, endOfWord(text, word.end), 'rule_not_behind_verb');
  if (isDenied || (!ofFavour && isOfOther(text, said, word)) || isTaken(said, word)) return undefined;
  const hasDayToCome = (...kinds: readonly string[]) =>
    dates.some(({ kind, date, end }) => kinds.includes(kind) && date > published && end <= titleEnd);
  const binds: Lapse = { stage: 'in_force', word, of: 'measure' };
  if (toCome) return binds;
  if (hasDayToCome('expiry')) return ofFavour ? undefined : binds;
  const between = BETWEEN.exec(text.slice(word.start, word.end))?.[1] ?? '';
  // Without the end of a clause behind it the prefix is a preposition: "läuft trotz Zöllen aus China".
  if (between && /^ \p{L}/u.test(rest)) return undefined;
  // What licences do, each of them: "expire after six months".
  const isHabit = said.some(
    (after) =>
      after.concept === 'step_mark_after' &&
      isRightBefore(word, after) &&
      findTimeSpans(text.slice(after.end, titleEnd)).some(({ start }) => start <= 1),
  );
  const isToCome =
    beginsAt(words, word.end, 'rule_time_to_come') ||
    (between !== '' && beginsIn(words, word.start, word.end, 'rule_time_to_come')) ||
    isShaded(said, word, 'step_mark_will') ||
    // Chinese says behind it what only comes then: 关税到期后, 到期复审.
    HAN.test(rest.charAt(0)) ||
    hasDayToCome('effective', 'next') ||
    // Which year is meant only a time of publication tells.
    (ofFavour && ((dates.length === 0 && beginsAt(words, word.end, 'rule_on_the_day')) || isHabit));
  if (isToCome) return undefined;
  return ofFavour ? { stage: 'announced', word, of: 'favour' } : { stage: 'expired', word, of: 'measure' };
}
