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

/** The decoder for one content coding, told by its first bytes where servers mislabel them. */
function decoderFor(coding: string, bytes: Uint8Array): Transform | undefined {
  const [first = 0, second = 0] = bytes;
  if (first === 0x1f && second === 0x8b) return createGunzip();
  if (coding === 'br') return createBrotliDecompress();
  if (coding !== 'deflate') return undefined;
  const zlibHeader = (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
  return zlibHeader ? createInflate() : createInflateRaw();
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
    const decoder = decoderFor(coding, body.bytes);
    if (!decoder) continue;
    const source = Readable.from([body.bytes]);
    source.pipe(decoder);
    const decoded = await collect(decoder, limits.decompressedBytes, 'once decompressed', signal);
    body = { bytes: decoded.bytes, truncated: body.truncated || decoded.truncated };
  }
  if (body.bytes.byteLength > limits.decompressedBytes) {
    throw new BodyTooLarge(`the feed is larger than ${inMegabytes(limits.decompressedBytes)}`);
  }
  return body;
}
