import { ForbiddenAddress } from './address.js';
import { BodyTooLarge } from './body.js';
import type { FetchFailure } from './fetch-outcome.js';

type Failure = Omit<FetchFailure, 'hints'>;

const BLOCKING: Readonly<Record<number, string>> = {
  401: 'the site asks for a login (401)',
  403: 'the site refuses us (403)',
  406: 'the site refuses our kind of client (406)',
  407: 'a proxy asks for a login (407)',
  451: 'the site withholds it for legal reasons (451)',
};

const CODES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its host name is not known',
  EAI_AGAIN: 'its host name cannot be looked up at the moment',
  ECONNREFUSED: 'the server refuses connections',
  ECONNRESET: 'the server broke the connection off',
  EHOSTUNREACH: 'the server cannot be reached',
  ENETUNREACH: 'the server cannot be reached',
  EPIPE: 'the server broke the connection off',
  UND_ERR_SOCKET: 'the server broke the connection off',
  UND_ERR_HEADERS_OVERFLOW: 'the server sends headers without end',
  CERT_HAS_EXPIRED: "the server's certificate has expired",
  ERR_TLS_CERT_ALTNAME_INVALID: "the server's certificate is for another host",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the server's certificate is signed by itself",
  ERR_SSL_WRONG_VERSION_NUMBER: 'the server does not speak TLS there: its address may begin with http://',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'the server does not speak TLS there: its address may begin with http://',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the server's certificate cannot be verified",
};

const TIMEOUTS: Readonly<Record<string, string>> = {
  UND_ERR_CONNECT_TIMEOUT: 'no connection within the time allowed',
  UND_ERR_HEADERS_TIMEOUT: 'no answer within the time allowed',
  UND_ERR_BODY_TIMEOUT: 'the server fell silent in the middle of the feed',
  ETIMEDOUT: 'no connection within the time allowed',
};

/** What a status other than success means for a feed. Header names are lower-case. */
export function statusFailure(status: number, headers: Record<string, string | undefined>): Failure {
  const blocking = BLOCKING[status];
  if (blocking) return { kind: 'blocked', reason: blocking };
  if (headers['cf-mitigated'] === 'challenge') {
    return { kind: 'blocked', reason: `the site answers with a check for robots (${status})` };
  }
  if (status === 410) return { kind: 'gone', reason: 'the site says the feed is gone for good (410)' };
  if (status === 404) return { kind: 'failed', reason: 'there is nothing at this address (404)' };
  if (status === 429) return { kind: 'failed', reason: 'the site asks us to come less often (429)' };
  if (status === 304)
    return { kind: 'failed', reason: "the server says 'unchanged' but we hold nothing yet (304)" };
  if (status >= 300 && status < 400)
    return { kind: 'failed', reason: `the server redirects without saying where (${status})` };
  if (status >= 500) return { kind: 'failed', reason: `the server has a fault (${status})` };
  return { kind: 'failed', reason: `the server answers with status ${status}` };
}

function read(error: unknown, property: 'code' | 'name' | 'cause'): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, property) : undefined;
}

/** A code is looked for along the chain of causes: sockets wrap errors, and look-ups add theirs. */
function causesOf(error: unknown): readonly unknown[] {
  const found: unknown[] = [];
  for (let current = error; current && found.length < 5; current = read(current, 'cause')) {
    found.push(current, ...(current instanceof AggregateError ? current.errors : []));
  }
  return found;
}

/** What an exception of the network means. Messages of unknown errors are not shown: they may hold a URL. */
export function failureOf(error: unknown, outOfTime: boolean, totalMs: number): Failure {
  if (outOfTime) return { kind: 'timeout', reason: `not complete within ${Math.round(totalMs / 1000)} s` };
  for (const cause of causesOf(error)) {
    if (cause instanceof ForbiddenAddress) return { kind: 'blocked', reason: cause.message };
    if (cause instanceof BodyTooLarge) return { kind: 'too_large', reason: cause.message };
    if (cause instanceof TooManyRedirects) return { kind: 'failed', reason: cause.message };
    const code = String(read(cause, 'code') ?? '');
    if (TIMEOUTS[code]) return { kind: 'timeout', reason: TIMEOUTS[code] };
    if (CODES[code]) return { kind: 'failed', reason: CODES[code] };
    if (code.startsWith('ERR_SSL'))
      return { kind: 'failed', reason: `no TLS connection comes about with the server (${code})` };
    if (/^(CERT|ERR_TLS)|_CERT|CERTIFICATE/.test(code)) {
      return { kind: 'failed', reason: `the server's certificate is not accepted (${code})` };
    }
    if (code === 'ERR_INVALID_URL')
      return { kind: 'failed', reason: 'it redirects to an address that is none' };
    if (read(cause, 'name') === 'HTTPParserError')
      return { kind: 'failed', reason: 'the server does not speak HTTP properly' };
    if (code.startsWith('Z_') || code.startsWith('ERR_BROTLI')) {
      return { kind: 'failed', reason: 'the compressed body cannot be read' };
    }
  }
  return {
    kind: 'failed',
    reason: `the fetch failed (${read(error, 'code') ?? read(error, 'name') ?? 'unknown'})`,
  };
}

/** The chain of redirects is longer than we follow; it may be a loop. */
export class TooManyRedirects extends Error {
  override readonly name = 'TooManyRedirects';
  constructor(limit: number) {
    super(`it redirects more than ${limit} times`);
  }
}
