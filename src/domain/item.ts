import { z } from 'zod';

/**
 * One entry of a feed, normalised. Times are ISO 8601 in UTC; an absent field is unknown.
 *
 * - `url` is canonical (no tracking parameters, no fragment); `link` is what the feed gave.
 * - `id` is stable over polls and restarts.
 * - `aggregator`: the link is an opaque redirect, so identity is title + publisher.
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
  readonly publisher?: string | undefined;
  readonly lang?: string | undefined;
  /** The feed belongs to the body whose acts it reports (a ministry, an official journal). */
  readonly official?: boolean | undefined;
  readonly aggregator?: boolean | undefined;
  readonly ambiguous?: readonly ('guid' | 'url')[] | undefined;
};

const absent = <T extends z.ZodType>(type: T) => z.preprocess((value) => value ?? undefined, type.optional());

/** A date (`2025-10-09`), a month, a year or a full ISO time, read as UTC; anything else is absent. */
function readTime(value: string): string | undefined {
  const padded = /^\d{4}$/.test(value)
    ? `${value}-01-01`
    : /^\d{4}-\d{2}$/.test(value)
      ? `${value}-01`
      : value;
  const time = Date.parse(padded);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/**
 * An item as the command line takes it: only `title` is required (an empty one is allowed), `null` is
 * read as absent, and a bad or relative `url` is kept as it is. Unknown fields are dropped.
 */
export const ItemInput = z.object({
  id: absent(z.coerce.string()),
  guid: absent(z.string()),
  url: absent(z.string()),
  title: z.preprocess((value) => value ?? '', z.string()),
  summary: z.preprocess((value) => value ?? '', z.string()),
  publishedAt: absent(z.union([z.string(), z.number()]).transform((value) => readTime(String(value)))),
  publisher: absent(z.string()),
  lang: absent(z.string()),
  feed: absent(z.string()),
  official: absent(z.boolean()),
});
export type ItemInput = z.infer<typeof ItemInput>;
