import { z } from 'zod';
import { inFourDigitYear, parseDate } from './dates.js';
import { PartyCode } from './vocabulary.js';

/**
 * One entry of a feed, normalised. Times are ISO 8601 in UTC; an absent field is unknown.
 *
 * - `url` is canonical (no tracking parameters, no fragment); `link` is what the feed gave.
 * - `id` is stable over polls and restarts.
 * - `aggregator`: the link is an opaque redirect, so identity is title + publisher.
 * - `retitled`: the id under which its entry was known with another title; it is as old as the first sight of this one.
 * - `ambiguous`: parts that the document gives to several different entries, so they identify none.
 */
export type Item = {
  readonly id: string;
  readonly feed?: string | undefined;
  readonly guid?: string | undefined;
  readonly url?: string | undefined;
  readonly link?: string | undefined;
  readonly title: string;
  readonly summary: string;
  readonly publishedAt?: string | undefined;
  /** The feed gave no date that can be: `publishedAt` is the time of first sight. */
  readonly undated?: boolean | undefined;
  /** The day of that time where the feed is at home, `YYYY-MM-DD`: what a text calls Thursday or today is meant there. */
  readonly publishedOn?: string | undefined;
  readonly publisher?: string | undefined;
  readonly lang?: string | undefined;
  /** The feed belongs to the body whose acts it reports (a ministry, an official journal). */
  readonly official?: boolean | undefined;
  /** The code of the state or bloc to which that body belongs. */
  readonly authority?: string | undefined;
  readonly aggregator?: boolean | undefined;
  readonly retitled?: string | undefined;
  readonly ambiguous?: readonly ('guid' | 'url')[] | undefined;
};

const absent = <T extends z.ZodType>(type: T) => z.preprocess((value) => value ?? undefined, type.optional());

/** A year, a month, a day, or a time of day with or without its zone. */
const ISO_TIME =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d)?)?)?)?$/i;

/**
 * The epoch milliseconds of an ISO 8601 time, such as `2025-10-28T22:00:00Z`; its beginning where it is a day, a month or
 * a year; UTC where it names no zone. `undefined` for anything else, and for a day that there is not.
 */
export function isoTime(text: string): number | undefined {
  const [matched, year, month = '01', day = '01', clock = '00:00', zone = 'Z'] =
    ISO_TIME.exec(text.trim()) ?? [];
  if (matched === undefined) return undefined;
  const date = `${year}-${month}-${day}`;
  const midnight = new Date(`${date}T00:00Z`);
  const isDay = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date);
  const time = isDay ? Date.parse(`${date}T${clock}${zone.toUpperCase()}`) : Number.NaN;
  return inFourDigitYear(time);
}

/** Other notations are read as feeds write them, in UTC where they name no zone; a mere number but a year, and what is no time, is absent. */
function readTime(value: string): string | undefined {
  const isIso = /^\d{4}(?:-|$)/.test(value.trim());
  const time = isIso ? isoTime(value) : /\D/.test(value) ? parseDate(value) : undefined;
  return time === undefined ? undefined : new Date(time).toISOString();
}

/** Whether somebody meant a time, and none was read: the item is taken as undated. */
export function isNoTime(given: unknown): boolean {
  return (typeof given === 'string' && given !== '') || typeof given === 'number'
    ? readTime(String(given)) === undefined
    : false;
}

/**
 * An item as the command line takes it: only `title` is required (one that is empty or `null` is allowed),
 * `null` is read as absent, and a bad or relative `url` is kept as it is. Unknown fields are dropped.
 */
export const ItemInput = z.object({
  id: absent(z.coerce.string()),
  guid: absent(z.string()),
  url: absent(z.string()),
  title: z.preprocess((value) => (value === null ? '' : value), z.string()),
  summary: z.preprocess((value) => value ?? '', z.string()),
  publishedAt: absent(z.union([z.string(), z.number()]).transform((value) => readTime(String(value)))),
  publishedOn: absent(z.iso.date()),
  publisher: absent(z.string()),
  lang: absent(z.string()),
  feed: absent(z.string()),
  official: absent(z.boolean()),
  authority: absent(PartyCode),
  aggregator: absent(z.boolean()),
  ambiguous: absent(z.array(z.enum(['guid', 'url']))),
});
export type ItemInput = z.infer<typeof ItemInput>;
