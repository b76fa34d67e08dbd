import { WEEKDAYS } from '../classify/days/written/calendar.js';
import type { Span } from '../classify/text/span.js';
import { normalisePhrase } from '../classify/text/text.js';
import { anyOf, HAN } from '../classify/text/word-boundary.js';
import type { Unit } from './calendar-names.js';
import { allWords, keysOfWords, type WordsByLanguage, type WordsFor } from './phrases.js';

/** What words around a span of time say of it; `alone`, where it ends what is typed, that it says enough by itself. */
export type Side = 'until' | 'since' | 'end' | 'past' | 'this' | 'next' | 'coming' | 'small' | 'alone';

type Sides = Exclude<Side, 'alone'>;
type Lists = {
  readonly beside_periods: Readonly<Partial<Record<Sides, WordsByLanguage>>>;
  readonly behind_periods: Readonly<Partial<Record<Sides, WordsByLanguage>>>;
  readonly doubtful_periods: WordsByLanguage;
  readonly further_units: WordsFor<Unit>;
  readonly further_days: WordsFor<string>;
};

/** The small words around spans of time. */
export function createPeriodWords(lists: Lists) {
  const split = (words: WordsByLanguage) => {
    const all = allWords(words).map(normalisePhrase);
    return [
      anyOf(all.filter((word) => HAN.test(word))),
      anyOf(all.filter((word) => !HAN.test(word))),
    ] as const;
  };
  const patterns = (sides: Lists['beside_periods'], pattern: (han: string, others: string) => string) =>
    (Object.entries(sides) as [Sides, WordsByLanguage][]).map(
      ([side, words]) => [side, new RegExp(pattern(...split(words)), 'u')] as const,
    );
  const before = patterns(
    lists.beside_periods,
    (han, others) => String.raw`(?:${han}|(?<![\p{L}\p{N}])(?:${others})(?: |(?<=')))$`,
  );
  const behind = patterns(
    lists.behind_periods,
    (han, others) => String.raw`^(?:${han}| (?:${others})(?![\p{L}\p{N}]))`,
  );
  const doubtful = new Set(allWords(lists.doubtful_periods).map(normalisePhrase));
  const normalised = <Key extends string>(words: WordsFor<Key>) =>
    keysOfWords(words).map(([word, key]) => [normalisePhrase(word), key] as const);
  return {
    /** Names beside those that the calendar has in each language. */
    units: normalised(lists.further_units),
    weekdays: normalised(lists.further_days).map(([name, day]) => [name, WEEKDAYS.indexOf(day)] as const),
    /** A span of time with the small words around it, and what they say. */
    around(text: string, { start, end }: Span): Span & { readonly sides: ReadonlySet<Side> } {
      const sides = new Set<Side>();
      const grow = (from: number, to: number): Span & { readonly sides: ReadonlySet<Side> } => {
        for (const [side, pattern] of before) {
          const found = pattern.exec(text.slice(0, from));
          if (found) {
            sides.add(side);
            return grow(found.index, to);
          }
        }
        for (const [side, pattern] of behind) {
          const found = pattern.exec(text.slice(to));
          if (found) {
            sides.add(side);
            return grow(from, to + found[0].length);
          }
        }
        return { start: from, end: to, sides };
      };
      const grown = grow(start, end);
      if (text.slice(grown.end).trim() === '') sides.add('alone');
      return grown;
    },
    /** Whether a name of a month or a day is another word too: it counts where small words or nothing else stand beside it. */
    isDoubtful: (name: string): boolean => doubtful.has(name),
  };
}
export type PeriodWords = ReturnType<typeof createPeriodWords>;
