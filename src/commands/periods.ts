import { isoDate } from '../classify/days/written/calendar.js';
import { normaliseText, originalSpan } from '../classify/text/text.js';
import { DAY_MS } from '../domain/durations.js';
import type { Around } from './calendar-days.js';
import { calendarNames } from './calendar-names.js';
import { type Atom, createAtoms } from './period-atoms.js';
import type { PeriodWords } from './period-words.js';

/** A span of time that was named: days (ISO, UTC), both included. */
export type Period = {
  readonly first: string;
  readonly last: string;
  /** Where only its beginning, or its end, was named: `since Monday`, `until the end of November`. */
  readonly open?: 'since' | 'until' | 'until_end' | undefined;
  /** How many days, where only that was said: `3 weeks`. */
  readonly length?: number | undefined;
  /** The words that say so, and the text without them. */
  readonly said: string;
  readonly rest: string;
};

/**
 * Finds the first span of time that a text names, with the small words around it; what may lie on either side of `now` (epoch
 * ms) is to come if it is `ahead`.
 */
export function createPeriods(words: PeriodWords) {
  let atoms: ((text: string) => Atom[]) | undefined;

  /** The names are read when the first text is. */
  function atomsIn(text: string): Atom[] {
    const { units, weekdays, ...others } = calendarNames();
    atoms ??= createAtoms({
      ...others,
      units: new Map([...units, ...words.units]),
      weekdays: new Map([...weekdays, ...words.weekdays]),
    });
    return atoms(text);
  }

  return function periodIn(typed: string, now: number, ahead: boolean): Period | undefined {
    const normalised = normaliseText(typed);
    const { text } = normalised;
    const today = Math.floor(now / DAY_MS);
    const found = atomsIn(text)
      .map((atom) => ({ atom, ...words.around(text, atom) }))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    for (const { atom, start, end, sides } of found) {
      if (sides.size === 0 && words.isDoubtful(text.slice(atom.start, atom.end))) continue;
      const isToCome = sides.has('next') || sides.has('coming');
      const around: Around = { today, isAhead: isToCome || (ahead && !sides.has('past')), sides };
      const days = atom.read(around);
      if (days === undefined) continue;
      const place = originalSpan(normalised, start, end);
      const rest = `${typed.slice(0, place.start)} ${typed.slice(place.end)}`;
      const isEnd = sides.has('end');
      return {
        first: isoDate(isEnd ? days.last : days.first),
        last: isoDate(days.last),
        open: sides.has('until') ? (isEnd ? 'until_end' : 'until') : sides.has('since') ? 'since' : undefined,
        length: days.length,
        said: typed.slice(place.start, place.end).trim(),
        rest: rest.replace(/\s+/gu, ' ').trim(),
      };
    }
    return undefined;
  };
}
