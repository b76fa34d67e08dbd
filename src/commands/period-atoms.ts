import {
  dayOfWeeksAway,
  makeDay,
  nearestMonth,
  nearestWeekday,
  yearOf,
} from '../classify/days/written/calendar.js';
import { findTimeSpans } from '../classify/days/written/time-spans.js';
import { daysInFigures } from '../classify/days/written/written.js';
import { matchesOf, type Span } from '../classify/text/span.js';
import { anyOf, WORD_BEGINS, WORD_ENDS } from '../classify/text/word-boundary.js';
import {
  type Around,
  away,
  DAYS,
  type Days,
  lasting,
  namedDay,
  namedMonth,
  only,
  unitOf,
} from './calendar-days.js';
import type { CalendarNames } from './calendar-names.js';

/** What names a span of time, without the small words around it. */
export type Atom = Span & { readonly read: (around: Around) => Days | undefined };

/** "The 15th", and a day as it is typed in figures without its year. */
const ORDINAL = /(?<![\p{L}\d])(\d{1,2})(?:st|nd|rd|th)(?![\p{L}\d])/gu;
const DOTTED = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?!\d)/gu;
/** `2w`, as it is typed. */
const SHORT_LENGTH = /(?<![\p{L}\p{N}])(\d{1,3}) ?([dw])(?![\p{L}\p{N}])/gu;
const QUARTER = /(?<![\p{L}\p{N}])q([1-4])(?: (20\d\d))?(?![\p{L}\p{N}])/gu;
const YEAR_AND_MONTH = /(?<![\d/.-])(20\d\d)-(0[1-9]|1[0-2])(?![\d/.-])/gu;
const CHINESE_MONTH = /(?:(20\d\d)年)?(?<!\d)(1[0-2]|0?[1-9])月份?(?!\d)/gu;
/** No part of the number of a document: 2025/2351, 2025年第61号. */
const YEAR = /(?<![\p{L}\d/.,-])(20\d\d)年?(?![\d/.,-]|年|第)/gu;

/** Finds what names a span of time in a normalised text. */
export function createAtoms({ months, weekdays, units, hours, relative }: CalendarNames) {
  const named = (known: ReadonlyMap<string, unknown>) => `${WORD_BEGINS}(${anyOf(known.keys())})${WORD_ENDS}`;
  const year = String.raw`(?:,? (?:de |del )?(20\d\d)(?!\d))?`;
  const month = named(months);
  const date = String.raw`(?<![\d.,/-])(\d{1,2})(?:st|nd|rd|th|er|:e|\.)?(?: de| of)?`;
  const patterns = {
    dayFirst: new RegExp(String.raw`${date} ?${month}\.?${year}`, 'gu'),
    monthFirst: new RegExp(String.raw`${month}\.? (\d{1,2})(?:st|nd|rd|th)?(?![\d.:/])${year}`, 'gu'),
    month: new RegExp(String.raw`${month}\.?${year}`, 'gu'),
    weekday: new RegExp(named(weekdays), 'gu'),
    relative: new RegExp(named(relative), 'gu'),
    unit: new RegExp(named(units), 'gu'),
    hours: new RegExp(String.raw`(?<![\p{L}\d.,])(\d{1,3}) ?(?:${anyOf(hours)})${WORD_ENDS}`, 'gu'),
  };
  const dayOf = (name: string, day: string, of: string | undefined, around: Around): Days | undefined =>
    namedDay(
      {
        start: 0,
        end: 0,
        month: months.get(name) ?? 0,
        date: Number(day),
        year: of === undefined ? undefined : Number(of),
      },
      around,
    );

  function weekdayOf(name: string, { today, isAhead, sides }: Around): Days | undefined {
    const weekday = weekdays.get(name) ?? 0;
    if (sides.has('next')) return only(dayOfWeeksAway(weekday, today, 1));
    return only(nearestWeekday(weekday, sides.has('past') ? today - 1 : today, isAhead));
  }

  function unitAround(name: string, around: Around): Days | undefined {
    const { today, sides } = around;
    const unit = units.get(name) ?? 'day';
    if (sides.has('past')) return lasting(today - away(today, unit, -1), around);
    if (sides.has('next') || sides.has('coming')) return unitOf(away(today, unit, 1), unit);
    if (sides.has('this') || sides.has('end')) return unitOf(today, unit);
    return sides.has('alone') ? lasting(away(today, unit, 1) - today, around) : undefined;
  }

  return (text: string): Atom[] => {
    const found = (pattern: RegExp, read: (match: readonly string[], around: Around) => Days | undefined) =>
      matchesOf(pattern, text).map(
        (match): Atom => ({
          start: match.index,
          end: match.index + match[0].length,
          read: (around) => read(match, around),
        }),
      );
    return [
      ...daysInFigures(text).map(
        (written): Atom => ({ ...written, read: (around) => namedDay(written, around) }),
      ),
      ...found(patterns.dayFirst, ([, day = '', name = '', of], around) => dayOf(name, day, of, around)),
      ...found(patterns.monthFirst, ([, name = '', day = '', of], around) => dayOf(name, day, of, around)),
      ...found(ORDINAL, ([, day], { today, isAhead }) => only(nearestMonth(Number(day), today, isAhead))),
      ...found(DOTTED, ([, day, number], around) =>
        namedDay({ start: 0, end: 0, month: Number(number), date: Number(day) }, around),
      ),
      ...found(patterns.month, ([, name = '', of], around) => namedMonth(months.get(name) ?? 0, of, around)),
      ...found(YEAR_AND_MONTH, ([, of, number], around) => namedMonth(Number(number), of, around)),
      ...found(CHINESE_MONTH, ([, of, number], around) => namedMonth(Number(number), of, around)),
      ...found(patterns.weekday, ([, name = ''], around) => weekdayOf(name, around)),
      ...found(patterns.relative, ([, name = ''], { today }) => {
        const known = relative.get(name);
        return known && unitOf(away(today, known.unit, known.away), known.unit);
      }),
      ...found(patterns.unit, ([, name = ''], around) => unitAround(name, around)),
      ...findTimeSpans(text).map(
        ({ after, ...place }): Atom => ({
          ...place,
          read: (around) => lasting(after(around.today) - around.today, around),
        }),
      ),
      ...found(patterns.hours, ([, count], around) => lasting(Number(count) / 24, around)),
      ...found(SHORT_LENGTH, ([, count, unit], around) =>
        lasting(Number(count) * (unit === 'w' ? DAYS.week : DAYS.day), around),
      ),
      ...found(QUARTER, ([, number, of], { today }) => {
        const first = makeDay(Number(of ?? yearOf(today)), 3 * Number(number) - 2, 1);
        return first === undefined ? undefined : unitOf(first, 'quarter');
      }),
      ...found(YEAR, ([, of]) => {
        const first = makeDay(Number(of), 1, 1);
        return first === undefined ? undefined : unitOf(first, 'year');
      }),
    ];
  };
}
