import { normalisePhrase } from '../classify/text/text.js';
import { HAN } from '../classify/text/word-boundary.js';
import { DAY_MS } from '../domain/durations.js';
import { LANGUAGES } from '../domain/vocabulary.js';

export const UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Unit = (typeof UNITS)[number];
const AWAY = [-2, -1, 0, 1, 2];
const A_SUNDAY = Date.UTC(2025, 0, 5);

/** Months, days of the week, units and what is so many of them away, by normalised names in all languages in which news is read. */
export type CalendarNames = {
  /** From 1. */
  readonly months: ReadonlyMap<string, number>;
  /** From Sunday, 0. */
  readonly weekdays: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, Unit>;
  /** Hours, behind a number of them. */
  readonly hours: ReadonlySet<string>;
  /** `next week`, `gestern`, `下个月`. */
  readonly relative: ReadonlyMap<string, { readonly unit: Unit; readonly away: number }>;
};

/** Of these languages the short names are no other words of any. */
const SHORTENED = ['en', 'de', 'zh'];
/** An article, or a preposition, before what is a week or more away: "la semaine prochaine". */
const LEADING = /^\p{Script=Latin}{1,2} (?=.* )/u;

function read(): CalendarNames {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const units = new Map<string, Unit>();
  const relative = new Map<string, { unit: Unit; away: number }>();
  const hours = new Map<string, true>();
  for (const language of Object.keys(LANGUAGES)) {
    const styles = SHORTENED.includes(language) ? (['long', 'short'] as const) : (['long'] as const);
    for (const style of styles) {
      const part = (time: number, options: Intl.DateTimeFormatOptions, type: string) =>
        new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
          .formatToParts(time)
          .find((each) => each.type === type)?.value ?? '';
      for (let month = 0; month < 12; month += 1) {
        const time = Date.UTC(2025, month, 1);
        // Beside a day some languages decline it: grudzień, grudnia.
        for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const)
          add(months, part(time, options, 'month'), month + 1);
      }
      for (let day = 0; day < 7; day += 1)
        add(weekdays, part(A_SUNDAY + day * DAY_MS, { weekday: style }, 'weekday'), day);
    }
    const inHours = new Intl.NumberFormat(language, { style: 'unit', unit: 'hour', unitDisplay: 'long' });
    for (const count of [1, 2, 5])
      add(hours, inHours.formatToParts(count).find(({ type }) => type === 'unit')?.value ?? '', true);
    const names = new Intl.DisplayNames(language, { type: 'dateTimeField' });
    const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    for (const unit of UNITS) {
      add(units, names.of(unit === 'week' ? 'weekOfYear' : unit) ?? '', unit);
      for (const away of AWAY) {
        const phrase = format.format(away, unit);
        // "In 2 weeks" is a length of time.
        if (/\d/u.test(phrase)) continue;
        add(relative, phrase, { unit, away });
        if (unit !== 'day') add(relative, phrase.replace(LEADING, ''), { unit, away });
      }
    }
  }
  return { months, weekdays, units, hours: new Set(hours.keys()), relative };
}

/** Numbers, single Chinese characters and two letters (`Do` for Donnerstag) are too many other words; a full stop shortens. */
function add<T>(known: Map<string, T>, name: string, meaning: T): void {
  const key = normalisePhrase(name.replace(/\.$/, ''));
  const isTelling = HAN.test(key) ? key.length > 1 : key.length > 2 && !/^\d/u.test(key);
  if (isTelling && !known.has(key)) known.set(key, meaning);
}

let names: CalendarNames | undefined;

/** Read from the locale data of the runtime, the first time that they are needed. */
export function calendarNames(): CalendarNames {
  names ??= read();
  return names;
}
