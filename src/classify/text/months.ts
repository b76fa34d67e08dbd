import { normalisePhrase } from './text.js';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pl', 'sv', 'ar', 'ar-LB'];

/** Month names as the languages write them with a day, long and short, normalised; from the runtime's locale data. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap((language) =>
    ['long', 'short'].flatMap((month) => {
      const format = new Intl.DateTimeFormat(`${language}-u-nu-latn`, {
        day: 'numeric',
        month: month as 'long' | 'short',
        timeZone: 'UTC',
      });
      return Array.from({ length: 12 }, (_, index) => {
        const parts = format.formatToParts(Date.UTC(2025, index, 9));
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        return [normalisePhrase(name).replace(/\.$/, ''), index + 1] as const;
      });
    }),
  ),
);
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
