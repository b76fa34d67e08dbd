import { normalisePhrase } from './text.js';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pl', 'sv', 'ar', 'ar-LB'];

/** The twelve names as a language writes them with a day, normalised; from the runtime's locale data. */
export function monthNames(language: string, month: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(`${language}-u-nu-latn`, {
    day: 'numeric',
    month,
    timeZone: 'UTC',
  });
  return Array.from({ length: 12 }, (_, index) => {
    const parts = format.formatToParts(Date.UTC(2025, index, 9));
    const name = parts.find(({ type }) => type === 'month')?.value ?? '';
    return normalisePhrase(name).replace(/\.$/, '');
  });
}

/** The names in all languages, long and short. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) =>
      monthNames(language, month).map((name, index) => [name, index + 1] as const),
    ),
  ),
);
/** Short names behind which a full stop is written; those of other languages are words too: "sie" is August. */
export const SHORT_MONTHS: readonly string[] = ['en', 'de'].flatMap((language) => {
  const whole = monthNames(language, 'long');
  return monthNames(language, 'short').filter((name) => !whole.includes(name));
});
/** The names as the alternatives of a pattern, longer ones first; what has two letters is found in other words. */
export const MONTH = [...MONTHS.keys()]
  .filter((name) => name.length > 2)
  .sort((a, b) => b.length - a.length)
  .join('|');

const STARTS_WITH_MONTH = new RegExp(`^(?:${MONTH})(?!\\p{L})`, 'u');

/** Whether a normalised text begins with the name of a month. */
export function startsWithMonth(text: string): boolean {
  return STARTS_WITH_MONTH.test(text.slice(0, 24).toLowerCase());
}
