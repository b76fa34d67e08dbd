import { z } from 'zod';
import { DAY_S } from './durations.js';
import { isTimeZone } from './time-zones.js';
import { Language, PartyCode } from './vocabulary.js';

/** `zh-CN` and `EN_us` are read as the languages zh and en. */
const withoutRegion = (tag: unknown) =>
  typeof tag === 'string' ? tag.replace(/[-_].*/, '').toLowerCase() : tag;
/** A feed is asked this often at least, unless it says itself how often. */
const SELDOM_S = 3600;
/** Beyond it a feed is as good as none: it is disabled by `enabled`. */
const MOST_DAYS = 30;
const seconds = z
  .number({ error: ({ code }) => (code === 'invalid_type' ? 'a number of seconds' : undefined) })
  .int()
  .positive()
  .max(MOST_DAYS * DAY_S, `${MOST_DAYS * DAY_S} seconds (${MOST_DAYS} days) at most`);
/** What HTTP lets be sent (RFC 9110); any other is refused at each poll. */
const HeaderName = z.string().regex(/^[\w!#$%&'*+.^`|~-]+$/, 'the name of a header, such as X-Api-Key');
const HeaderValue = z
  .string()
  .regex(/^[\t\x20-\x7e\x80-\xff]*$/, 'a value of letters that a header may hold');

/** A configured source, as `config/feeds.yaml` describes it. Every interval is in seconds. */
export const Feed = z
  .object({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters, digits and dashes'),
    name: z.string().min(1),
    url: z.url({ protocol: /^https?$/ }),
    kind: z.enum(['official', 'media', 'aggregator']),
    /** Of an official feed: the code of the state or bloc whose acts it reports. */
    authority: PartyCode.optional(),
    lang: z.preprocess(withoutRegion, Language).optional(),
    /** Time zone of dates that name none, or one by an ambiguous abbreviation such as CST; IANA. */
    timezone: z.string().refine(isTimeZone, 'a time zone such as Asia/Shanghai').optional(),
    enabled: z.boolean().default(true),
    /** Bounds of the poll rhythm; the feed's own hints are kept within them. */
    every: seconds.default(300),
    atMost: seconds.optional(),
    headers: z.record(HeaderName, HeaderValue).default({}),
    /** Allows an address in a private range, by host name. */
    allowPrivateHost: z.boolean().default(false),
  })
  .strict()
  .transform(({ atMost, ...feed }) => ({ ...feed, atMost: atMost ?? Math.max(feed.every, SELDOM_S) }));
export type Feed = z.infer<typeof Feed>;

/** What a server gave to ask "has it changed?" with, and the address it belongs to. */
export const FeedValidators = z.object({
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  /** Adopted address after a permanent redirect has held; absent = the configured one. */
  url: z.string().optional(),
});
export type FeedValidators = z.infer<typeof FeedValidators>;

/** How often a source wants to be asked, in milliseconds; each is optional and none is trusted blindly. */
export const FeedHints = z.object({
  /** `Cache-Control: max-age` or `Expires`. */
  freshForMs: z.number().nonnegative().optional(),
  /** `Retry-After` of a refusal. */
  retryAfterMs: z.number().nonnegative().optional(),
  /** The document's own `ttl` or `sy:updatePeriod`. */
  updateEveryMs: z.number().nonnegative().optional(),
});
export type FeedHints = z.infer<typeof FeedHints>;

/**
 * What is remembered of a feed between polls; JSON-serialisable. Times are epoch milliseconds, lengths
 * of time milliseconds. `recentIds` holds the starts of the item ids of the last reading.
 */
export const FeedState = z.object({
  /** The configured address that all this belongs to, as a hash: an address may hold a key. */
  of: z.string().optional(),
  validators: FeedValidators.default({}),
  lastPollAt: z.number().optional(),
  lastSuccessAt: z.number().optional(),
  lastNewItemAt: z.number().optional(),
  /** How much of the time since then nobody looked, or only the clock was set on; less than none where it was set back. */
  unwatchedMs: z.number().optional(),
  /** Usual distance between new items, smoothed. */
  rhythmMs: z.number().optional(),
  failures: z.number().int().nonnegative().default(0),
  failingSince: z.number().optional(),
  failureTold: z.boolean().default(false),
  goneTold: z.boolean().default(false),
  staleTold: z.boolean().default(false),
  outrunTold: z.boolean().default(false),
  recentIds: z.array(z.string()).default([]),
  /** Only the document's own wish outlives an answer: the next one may say that the document is unchanged. */
  hints: FeedHints.pick({ updateEveryMs: true }).default({}).catch({}),
  moved: z.object({ to: z.string(), since: z.number(), polls: z.number().int() }).optional(),
});
export type FeedState = z.infer<typeof FeedState>;

/** Something an admin should hear once: `feed` is the feed's id, `text` plain words. */
export type FeedNotice = {
  readonly kind: 'failing' | 'recovered' | 'stale' | 'fresh_again' | 'outrun' | 'moved' | 'gone';
  readonly feed: string;
  readonly text: string;
};
