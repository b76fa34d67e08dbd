import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector, type Dispatcher, request } from 'undici';
import { MINUTE_MS } from '../../domain/durations.js';
import type { Feed, FeedValidators } from '../../domain/feed.js';
import { assertReachable, guardedLookup, publicOnly } from './address.js';
import { type Answer, conclude, drop } from './conclude.js';
import { createDeadline } from './deadline.js';
import { failureOf, TooManyRedirects } from './failure.js';
import type { FetchOutcome } from './fetch-outcome.js';
import { createHostGate } from './host-gate.js';
import { createRefusals } from './refusals.js';
import { headersFor, withoutCredentials } from './request-headers.js';

/** Milliseconds and bytes. `totalMs` bounds the whole of a fetch, redirects included. */
export type FetchLimits = {
  readonly connectMs: number;
  readonly firstByteMs: number;
  readonly silenceMs: number;
  readonly totalMs: number;
  readonly compressedBytes: number;
  readonly decompressedBytes: number;
  readonly redirects: number;
  readonly hostSpacingMs: number;
};

const DEFAULT_LIMITS: FetchLimits = {
  connectMs: 10_000,
  firstByteMs: 20_000,
  silenceMs: 15_000,
  totalMs: MINUTE_MS,
  compressedBytes: 64 * 1024 * 1024,
  decompressedBytes: 64 * 1024 * 1024,
  redirects: 5,
  hostSpacingMs: 1000,
};

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const TOO_MANY = 429;

export type Fetcher = {
  readonly fetchFeed: (feed: Feed, previous: FeedValidators, signal?: AbortSignal) => Promise<FetchOutcome>;
  readonly close: () => Promise<void>;
};

export type FetcherOptions = {
  /** Honest and contactable: `raremetals/0.1 (+https://… or a mail address)`. */
  readonly userAgent: string;
  readonly limits?: Partial<FetchLimits>;
  /** Name resolution, as `dns.lookup`. */
  readonly lookup?: LookupFunction;
};

/** A host that asked to be left alone for so long was not asked. */
type Refused = { readonly retryAfterMs: number };
const NOT_ASKED = {
  kind: 'not_asked',
  reason: 'its host has asked to be left alone for a while (429)',
} as const;

function flat(headers: Dispatcher.ResponseData['headers']): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
}

/**
 * Fetches feeds over keep-alive connections: one request at a time for each host, none while it has asked to be left
 * alone, conditional where validators are known, at most five redirects followed by hand. The address connected to is
 * checked at every hop; only the feed's own host may be private, and only where the feed allows it. Never throws
 * for what a server does: the outcome says it. Throws the signal's reason when aborted by the caller.
 */
export function createFetcher(options: FetcherOptions): Fetcher {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const lookup = options.lookup ?? (systemLookup as LookupFunction);
  const agentWith = (connect: buildConnector.connector) =>
    new Agent({
      connect,
      headersTimeout: limits.firstByteMs,
      bodyTimeout: limits.silenceMs,
      maxHeaderSize: 32 * 1024,
      connections: 2,
    });
  // Two pools, so that a connection opened for a feed that may be private is never reused by one that may not.
  const publicAgent = agentWith(
    publicOnly(buildConnector({ lookup: guardedLookup(lookup), timeout: limits.connectMs })),
  );
  const privateAgent = agentWith(buildConnector({ lookup, timeout: limits.connectMs }));
  const gate = createHostGate(limits.hostSpacingMs);
  const refusals = createRefusals();

  /** Asks, and follows redirects until something else than a redirect answers, or a host on the way is to be left alone. */
  async function ask(feed: Feed, previous: FeedValidators, signal: AbortSignal): Promise<Answer | Refused> {
    const home = new URL(feed.url).hostname;
    let url = new URL(previous.url ?? feed.url);
    let movedTo: string | undefined;
    let permanent = true;
    for (let hop = 0; ; hop += 1) {
      const retryAfterMs = refusals.left(url.host, Date.now());
      if (retryAfterMs !== undefined) return { retryAfterMs };
      const privateAllowed = feed.allowPrivateHost && url.hostname === home;
      assertReachable(url, privateAllowed);
      const response = await request(withoutCredentials(url), {
        dispatcher: privateAllowed ? privateAgent : publicAgent,
        headers: headersFor(url, feed, options.userAgent, previous),
        signal,
      });
      // By now the deadline may have passed: nobody would read it.
      if (signal.aborted) response.body.on('error', () => undefined).destroy();
      signal.throwIfAborted();
      const headers = flat(response.headers);
      if (!REDIRECTS.has(response.statusCode) || !headers.location)
        return { response, headers, url, movedTo };
      await drop(response, signal);
      if (hop >= limits.redirects) throw new TooManyRedirects(limits.redirects);
      permanent &&= response.statusCode === 301 || response.statusCode === 308;
      url = new URL(headers.location, url);
      if (permanent) movedTo = withoutCredentials(url);
    }
  }

  return {
    async fetchFeed(feed, previous, signal = new AbortController().signal) {
      const { host } = new URL(previous.url ?? feed.url);
      return gate.visit(host, signal, async () => {
        const deadline = createDeadline(signal, limits.totalMs);
        const fetched = async (): Promise<FetchOutcome> => {
          const answer = await ask(feed, previous, deadline.signal);
          if ('retryAfterMs' in answer) return { ...NOT_ASKED, hints: answer };
          const outcome = await conclude(answer, previous, limits, deadline.signal);
          const { retryAfterMs } = outcome.hints;
          // That it is asked too often a host says to all that this client asks of it.
          if (answer.response.statusCode === TOO_MANY && retryAfterMs)
            refusals.note(answer.url.host, retryAfterMs, Date.now());
          return outcome;
        };
        try {
          // The client may lose a request and then mind no signal either.
          return await deadline.bound(fetched());
        } catch (error) {
          signal.throwIfAborted();
          return { ...failureOf(error, deadline.isOver(), limits.totalMs), hints: {} };
        } finally {
          deadline.release();
        }
      });
    },
    async close() {
      await Promise.all([publicAgent.destroy(), privateAgent.destroy()]);
    },
  };
}
