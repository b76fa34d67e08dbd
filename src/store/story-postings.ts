import type { Count, Posting } from '../domain/story-search.js';

/**
 * The postings of all word keys that begin with the same three letters share one string, since a Redis key
 * of its own costs more than most words hold. In it, each word is
 *
 *   , two letters count @ time ids
 *
 * the rest of its key, the decayed number of items that used it, the time (eight hexadecimal digits, epoch s)
 * of that number, and the stories it leads to, newest first, ten letters each. The word used last is the last.
 */
const BUCKET = 3;

/** The hexadecimal digits of a time. */
const TIME = 8;

export function bucketOf(key: string): string {
  return key.slice(0, BUCKET);
}

/** The posting of one word in the text of its bucket. */
export function readPosting(bucket: string | null | undefined, key: string): Posting | undefined {
  if (!bucket) return undefined;
  const rest = key.slice(BUCKET);
  const from = bucket.indexOf(`,${rest}`);
  if (from < 0) return undefined;
  const mark = bucket.indexOf('@', from);
  const end = bucket.indexOf(',', mark);
  const ids = mark + 1 + TIME;
  return {
    count: Number(bucket.slice(from + 1 + rest.length, mark)),
    at: Number.parseInt(bucket.slice(mark + 1, ids), 16),
    ids: bucket.slice(ids, end < 0 ? undefined : end),
  };
}

/** A count as the scripts write it: `count@time`. */
export function readCount(text: string | null | undefined): Count {
  if (!text) return { count: 0, at: 0 };
  const mark = text.indexOf('@');
  return { count: Number(text.slice(0, mark)), at: Number.parseInt(text.slice(mark + 1), 16) };
}
