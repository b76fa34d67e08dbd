import type { Period } from '../../../domain/classification.js';
import { allOf, beginsIn, isAlso } from '../../reading/mentions.js';
import type { Reading } from '../../reading/reading.js';
import { smallPattern } from '../../text/small-words.js';
import { isRightBefore, type Span, shortlyBefore } from '../../text/span.js';
import { BEGINS, begun, ended } from '../../text/word-patterns.js';
import { allotsThen, laysThen, relievesThen } from '../around/laid-then.js';
import { isMeasureMovedTo } from '../around/measure-moved.js';
import { isOfOtherGoods } from '../around/other-goods.js';
import { roleOf } from '../around/roles.js';
import { isInSentence } from '../around/words.js';
import { type Day, isoDate } from '../written/calendar.js';
import { isOfQuota } from './time-words.js';
import { timesIn } from './times.js';

// Times to come in which something is to begin, or to end, on a day that nobody names.

/** What was laid in a time that a title names: "tightens curbs imposed in October", 扩大10月实施的. */
const LAID_THEN = smallPattern(
  ({ small_laid_then, small_part_of_month, small_in }) =>
    `(?<!\\b(?:be|are|is) )${BEGINS}${ended(small_laid_then)} (?:${begun(small_in)})?(?:${ended(small_part_of_month)}[ -])?$`,
);
const LAID_THEN_BEHIND = smallPattern(({ small_laid_then_behind }) => `^ ?${ended(small_laid_then_behind)}`);
const wasLaidThen = (reading: Reading, { start, end }: Span): boolean =>
  LAID_THEN(reading).test(shortlyBefore(reading.text, start, 32)) ||
  LAID_THEN_BEHIND(reading).test(reading.text.slice(end, end + 24));

/** In English a noun behind a time makes a name of both: "in Q2 earnings blow", "next week's"; in Swedish "i vår" may be in our own. */
const ON_BEHIND = smallPattern(
  ({ small_behind_time }) => String.raw`^(?! \p{L}| ?'\p{L})|^ ${ended(small_behind_time)}(?!\p{L})`,
);
const OURS = /\bi var$/u;
const isOfName = (reading: Reading, { start, end }: Span): boolean =>
  (reading.lang === 'en' || OURS.test(reading.text.slice(start, end))) &&
  !ON_BEHIND(reading).test(reading.text.slice(end, end + 16)) &&
  !isOfQuota(reading, { start, end });

/** So near before a time stands that something is done before it, or after, in UTF-16 units. */
const BEFORE_THEN = 10;

/** Whether something lasts until a time, or is so before it, and does not only lapse in it. */
const isUntil = ({ text, words }: Reading, place: Span): boolean =>
  text[place.end] === '前' ||
  allOf(words, 'date_until', 'date_expiry').some(
    (word) => isRightBefore(word, place) && !isAlso(words, word, 'rule_lapses', 'rule_expires'),
  );

/** A time to come, and whether a measure begins in it, or is lightened. */
export type Beginning = Span & Period & { readonly binds: boolean; readonly relieves: boolean };

/** The time to come in which the measure of a text is to begin or to end, where it names the season, the quarter, the month or the year. */
export function readPeriod(reading: Reading, published: Day): Beginning | undefined {
  for (const { start, end, from, to } of timesIn(reading, published).sort((a, b) => a.start - b.start)) {
    const place = { start, end };
    const isSaid = roleOf(reading, place) === 'effective' || isMeasureMovedTo(reading, place);
    // A verb behind the title may be of another measure: "curbs imposed in April".
    const isByVerb = end <= reading.titleEnd && !isUntil(reading, place);
    const binds = isSaid || (isByVerb && (laysThen(reading, place) || allotsThen(reading, place)));
    const relieves = isSaid || (isByVerb && relievesThen(reading, place));
    const isMeant =
      (binds || relieves) &&
      !wasLaidThen(reading, place) &&
      !isOfName(reading, place) &&
      !isOfOtherGoods(reading, place) &&
      !isInSentence(reading, place, ['date_unreal']) &&
      !beginsIn(reading.words, start - BEFORE_THEN, start, 'rule_before_or_after');
    if (isMeant) return { start, end, from: isoDate(from), to: isoDate(to), binds, relieves };
  }
  return undefined;
}
