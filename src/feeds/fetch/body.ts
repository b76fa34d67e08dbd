import { Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

/** More bytes than allowed came, on the wire or after decompression. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

export type BodyLimits = { readonly compressedBytes: number; readonly decompressedBytes: number };

/** `truncated`: the connection or the compressed stream ended early; what came is kept. */
export type Body = { readonly bytes: Uint8Array; readonly truncated: boolean };

const MEGABYTE = 1024 * 1024;

function inMegabytes(bytes: number): string {
  return bytes >= MEGABYTE ? `${Math.round(bytes / MEGABYTE)} MB` : `${Math.ceil(bytes / 1024)} KB`;
}

/** Collects a stream up to a limit. An early end keeps what came; an abort or an excess throws. */
async function collect(stream: Readable, limit: number, what: string, signal: AbortSignal): Promise<Body> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let truncated = false;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      if (size > limit) throw new BodyTooLarge(`the feed is larger than ${inMegabytes(limit)} ${what}`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof BodyTooLarge || signal.aborted || size === 0) throw error;
    truncated = true;
  } finally {
    stream.destroy();
  }
  return { bytes: Buffer.concat(chunks, size), truncated };
}

/** The deflated data of a gzip file: its header is ten bytes, and what its flags announce. */
function withoutGzipHeader(bytes: Uint8Array): Uint8Array {
  const [, , , flags = 0] = bytes;
  let at = 10;
  if (flags & 4) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  for (const flag of [8, 16]) if (flags & flag) at = bytes.indexOf(0, at) + 1;
  return bytes.subarray(flags & 2 ? at + 2 : at);
}

type Attempt = readonly [decoder: () => Transform, bytes: Uint8Array];

/**
 * Ways to undo one content coding, best first. Some servers mislabel: gzip is told by its first bytes,
 * deflate comes with and without a header, and what follows the data must not spoil it.
 */
function attempts(coding: string, bytes: Uint8Array): readonly Attempt[] {
  const [first = 0, second = 0] = bytes;
  if (first === 0x1f && second === 0x8b) {
    return [
      [createGunzip, bytes],
      [createInflateRaw, withoutGzipHeader(bytes)],
    ];
  }
  if (coding === 'br') return [[createBrotliDecompress, bytes]];
  if (coding !== 'deflate') return [];
  return [
    [createInflate, bytes],
    [createInflateRaw, bytes],
  ];
}

/** The first attempt that ends well, else the one that gave most; throws when none gave anything. */
async function decompress(ways: readonly Attempt[], limit: number, signal: AbortSignal): Promise<Body> {
  let best: Body | undefined;
  let failure: unknown;
  for (const [decoder, bytes] of ways) {
    try {
      const body = await collect(Readable.from([bytes]).pipe(decoder()), limit, 'once decompressed', signal);
      if (!body.truncated) return body;
      if (!best || body.bytes.length > best.bytes.length) best = body;
    } catch (error) {
      if (error instanceof BodyTooLarge) throw error;
      failure = error;
    }
  }
  if (best) return best;
  throw failure;
}

/**
 * Reads and decompresses a response body (gzip, deflate with or without its header, br, or a chain of
 * them), never holding more than the limits. Throws `BodyTooLarge`, or the error of a body of which
 * nothing arrived.
 */
export async function readBody(
  stream: Readable,
  contentEncoding: string | undefined,
  limits: BodyLimits,
  signal: AbortSignal,
): Promise<Body> {
  let body = await collect(stream, limits.compressedBytes, 'on the wire', signal);
  const codings = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim());
  for (const coding of codings.reverse().slice(0, 3)) {
    const ways = attempts(coding, body.bytes);
    if (ways.length === 0) continue;
    const decoded = await decompress(ways, limits.decompressedBytes, signal);
    body = { bytes: decoded.bytes, truncated: body.truncated || decoded.truncated };
  }
  if (body.bytes.byteLength > limits.decompressedBytes) {
    throw new BodyTooLarge(`the feed is larger than ${inMegabytes(limits.decompressedBytes)}`);
  }
  return body;
}
