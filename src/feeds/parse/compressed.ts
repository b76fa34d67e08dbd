import { gunzipSync } from 'node:zlib';

/** Bytes. */
const MAX_UNCOMPRESSED = 64 * 1024 * 1024;

export function isCompressed(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** A file that was saved as it came, compressed; `undefined` when it cannot be undone within the limit. */
export function uncompressed(bytes: Uint8Array): Uint8Array | undefined {
  if (!isCompressed(bytes)) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_UNCOMPRESSED });
  } catch {
    return undefined;
  }
}
