import type { Dispatcher } from 'undici';
import type { FeedValidators } from '../../domain/feed.js';
import { sniff } from '../parse/sniff.js';
import { type BodyLimits, readBody } from './body.js';
import { statusFailure } from './failure.js';
import type { Content, FetchOutcome } from './fetch-outcome.js';
import { namedFeed } from './named-feed.js';
import { shownAddress, withoutCredentials } from './request-headers.js';
import { responseHints } from './response-hints.js';

/** What the last host on the way answered. */
export type Answer = {
  readonly response: Dispatcher.ResponseData;
  readonly headers: Record<string, string | undefined>;
  readonly url: URL;
  readonly movedTo: string | undefined;
};

/** Reads a body that nobody wants to its end, so that the connection can be used again; a long one is cut off. */
export async function drop({ body }: Dispatcher.ResponseData, signal: AbortSignal): Promise<void> {
  body.on('error', () => undefined);
  await body.dump({ limit: 16 * 1024, signal });
}

/** What an answer says: its body is read only where it may be a feed. */
export async function conclude(
  { response, headers, url, movedTo }: Answer,
  previous: FeedValidators,
  limits: BodyLimits,
  signal: AbortSignal,
): Promise<FetchOutcome> {
  const hints = responseHints(headers, Date.now());
  if (response.statusCode === 304 && (previous.etag || previous.lastModified)) {
    await drop(response, signal);
    return {
      kind: 'unchanged',
      reason: 'not changed since the last poll',
      validators: previous,
      hints,
      movedTo,
    };
  }
  if (response.statusCode < 200 || response.statusCode > 299) {
    await drop(response, signal);
    return { ...statusFailure(response.statusCode, headers), hints };
  }
  const { bytes, truncated } = await readBody(response.body, headers['content-encoding'], limits, signal);
  const seen = sniff(bytes);
  if (seen === 'challenge' || (seen === 'html' && response.statusCode === 202)) {
    return {
      kind: 'blocked',
      reason: 'the site answers with a check for robots instead of its feed',
      hints,
    };
  }
  if (seen === 'empty') return { kind: 'not_a_feed', reason: 'the response is empty', hints };
  if (seen === 'html') {
    const named = namedFeed(bytes, url);
    const meant = named === undefined ? '' : `; it names one: ${named}`;
    return { kind: 'not_a_feed', reason: `the response is a web page, not a feed${meant}`, hints };
  }
  const content: Content = {
    body: bytes,
    contentType: headers['content-type'],
    url: withoutCredentials(url),
    // What was cut short must be asked for again: it gets no validators.
    validators: truncated
      ? { url: previous.url }
      : { url: previous.url, etag: headers.etag, lastModified: headers['last-modified'] },
    hints,
  };
  const size = `${bytes.byteLength} bytes${truncated ? ', cut short by the server' : ''}`;
  return movedTo
    ? { kind: 'moved', reason: `moved for good to ${shownAddress(movedTo)}; ${size}`, movedTo, ...content }
    : { kind: 'fetched', reason: size, ...content };
}
