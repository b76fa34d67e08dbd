import { allOf, beginsAt } from '../../reading/mentions.js';
import type { Reading } from '../../reading/reading.js';
import { smallPattern } from '../../text/small-words.js';
import { arePartedBy, isRightBefore, liesWithin } from '../../text/span.js';
import { begun, ended } from '../../text/word-patterns.js';
import { MOVED } from '../around/moved.js';
import { isInSentence, near, runsTo } from '../around/words.js';
import {
  addMonths,
  type Day,
  type DayMention,
  dayOfMonthOf,
  endOfMonth,
  MONTHS,
} from '../written/calendar.js';

const STATES_YEAR = /20\d\d/u;
const BARE_DAY = /^\d{1,2}日$/u;
/**
 * Days of which the last one of a range comes after its first: that one is of the year that the last one states, or the last
 * one is the first such day after it.
 */
function inOrder(reading: Reading, found: readonly DayMention[]): DayMention[] {
  const { text } = reading;
  const days = [...found];
  for (let i = 1; i < days.length; i += 1) {
    const [first, last] = [days[i - 1], days[i]];
    if (!first || !last || last.day >= first.day || !runsTo(reading, first.end, last.start)) continue;
    if (isInSentence(reading, last, MOVED)) continue;
    const written = text.slice(last.start, last.end);
    if (STATES_YEAR.test(written)) days[i - 1] = { ...first, day: addMonths(first.day, -12) };
    else if (!/\d/u.test(written)) days[i] = { ...last, day: last.day + 7 };
    else days[i] = { ...last, day: addMonths(last.day, BARE_DAY.test(written) ? 1 : 12) };
  }
  return days;
}

/** What a decree or an order fixes a day by, and what else may happen on a day. */
const FIXES = ['decided', 'step_decides', 'date_effective'];
const OTHER_EVENT = ['date_meeting', 'date_next', 'date_answer', 'rule_decision', 'probe', 'summit'];
const DAY_OF_MONTH = /(?<!\d)\d{1,2}(?!\d)/u;
/** A month to come that is named alone is the one day of it that is named elsewhere: "from October", "sets 12 October". */
function withDayOfMonth(
  reading: Reading,
  found: readonly DayMention[],
  published: Day,
): readonly DayMention[] {
  const { text, words } = reading;
  const isExact = ({ start, end }: DayMention) => DAY_OF_MONTH.test(text.slice(start, end));
  const isMonth = (place: DayMention) =>
    text.slice(place.start, place.end).includes('月') ||
    words.some((word) => MONTHS.includes(word.concept) && liesWithin(word, place));
  const exact = found.filter(
    (place) =>
      place.day > published &&
      isExact(place) &&
      isInSentence(reading, place, FIXES) &&
      !isInSentence(reading, place, OTHER_EVENT),
  );
  if (exact.length === 0) return found;
  return found.map((place) => {
    if (isExact(place) || !isMonth(place) || place.day !== dayOfMonthOf(place.day, 1)) return place;
    const days = new Set(
      exact.map(({ day }) => day).filter((day) => endOfMonth(day) === endOfMonth(place.day)),
    );
    const [only = place.day] = days;
    return days.size === 1 ? { ...place, day: only } : place;
  });
}

/** So many days ahead is no month from which a duty is levied now. */
const FAR_AHEAD = 120;
/** So many days ahead no act bears its day as a name: "the March 19 ban". */
const ACT_AHEAD = 270;

/** What looks back to a day of a month looks back to the last one: "retroactive to 14 November", in March. */
function lookingBack(reading: Reading, place: DayMention, published: Day): DayMention {
  const { text } = reading;
  const ahead = place.day - published;
  if (ahead <= 0 || STATES_YEAR.test(text.slice(place.start, place.end))) return place;
  // "Cobra desde diciembre", "pobierają od grudnia".
  const isLeviedNow = () =>
    ahead > FAR_AHEAD &&
    reading.words.some((word) => word.concept === 'rule_since_or_from' && isRightBefore(word, place)) &&
    isInSentence(reading, place, ['rule_levied_now']);
  const isPast =
    near(reading, 'date_retroactive', place) <= 1 ||
    (ahead > ACT_AHEAD && beginsAt(reading.words, place.end, 'rule_named_by_day')) ||
    isLeviedNow();
  return isPast ? { ...place, day: addMonths(place.day, -12) } : place;
}

/** A time of day before a day: "at 12:01 a.m. Washington time on Wednesday". */
const CLOCK = smallPattern(
  ({ small_clock_before, small_clock_behind, small_on_day }) =>
    String.raw`(?:\b${begun(small_clock_before)})?\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:${begun(small_clock_behind)})?(?:\p{L}+ )?${ended(small_clock_behind)})?,? (?:${begun(small_on_day)})?$`,
);
/** The same behind it: "am 1. Dezember um 0.01 Uhr". */
const CLOCK_BEHIND = smallPattern(
  ({ small_clock_before, small_clock_behind }) =>
    String.raw`^,? (?:${begun(small_clock_before)})?\d{1,2}(?:[:.h]\d{2}(?: ${ended(small_clock_behind)})?| ?h\b| ${ended(small_clock_behind)})`,
);
const ON = smallPattern(({ small_on_day }) => `^ (?:${begun(small_on_day)})?$`);
/** A day with the time of day beside it, be it told in figures or as midnight. */
function withClock(reading: Reading, place: DayMention): DayMention {
  const { text } = reading;
  const from = Math.max(0, place.start - 40);
  const clock = CLOCK(reading).exec(text.slice(from, place.start));
  const midnights = allOf(reading.words, 'rule_midnight');
  const before = midnights.find((midnight) => arePartedBy(text, midnight, place, ON(reading)));
  const behind = midnights.find(({ start }) => start === place.end + 1);
  return {
    ...place,
    start: clock ? from + clock.index : (before?.start ?? place.start),
    end: behind?.end ?? place.end + (CLOCK_BEHIND(reading).exec(text.slice(place.end))?.[0].length ?? 0),
  };
}

/** Days as found, each settled by the other days of the text and by what stands beside it. */
export const settledDays = (reading: Reading, found: readonly DayMention[], published: Day): DayMention[] =>
  inOrder(reading, withDayOfMonth(reading, found, published)).map((place) =>
    withClock(reading, lookingBack(reading, place, published)),
  );
