import { DAY_MS } from '../../domain/durations.js';
import type { FeedHints } from '../../domain/feed.js';

type Headers = Readonly<Record<string, string | undefined>>;

/** Nobody closes a feed for longer, in milliseconds: a wait beyond it is a slip, such as a time in the place of seconds. */
const LONGEST_WAIT = 7 * DAY_MS;

/** `Retry-After` in milliseconds: seconds, or a date from which `now` is subtracted; none that is beyond belief. */
function retryAfter(value: string | undefined, now: number): number | undefined {
  if (!value) return undefined;
  const isSeconds = /^\s*\d+\s*$/.test(value);
  const wait = isSeconds ? Number(value) * 1000 : Math.max(0, Date.parse(value) - now);
  return wait <= LONGEST_WAIT ? wait : undefined;
}

/** How long a cache may keep the response: `max-age` less `Age`, else `Expires` less `Date`. */
function freshFor(headers: Headers, now: number): number | undefined {
  const control = headers['cache-control'] ?? '';
  if (/no-store|no-cache/i.test(control)) return undefined;
  const age = /max-age\s*=\s*"?(\d+)/i.exec(control)?.[1];
  if (age) return Math.max(0, Number(age) - (Number(headers.age) || 0)) * 1000;
  const expires = Date.parse(headers.expires ?? '');
  if (Number.isNaN(expires)) return undefined;
  const date = Date.parse(headers.date ?? '');
  return Math.max(0, expires - (Number.isNaN(date) ? now : date));
}

/** What a response says about when to ask again. Header names are lower-case. */
export function responseHints(headers: Headers, now: number): FeedHints {
  const retryAfterMs = retryAfter(headers['retry-after'], now);
  const freshForMs = freshFor(headers, now);
  return {
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    ...(freshForMs !== undefined && { freshForMs }),
  };
}
