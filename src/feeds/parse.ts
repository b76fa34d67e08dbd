import { createCollection } from './collection.js';
import { type ParseOptions, type ParseOutcome, parseDocument } from './parse-document.js';
import { createParseThread } from './parse-thread.js';

export type { ParseOptions, ParseOutcome } from './parse-document.js';

/** Smaller documents take less than 50 ms here, and less than the way to a thread and back. Bytes. */
const MAX_INLINE = 192 * 1024;

const thread = import.meta.url.endsWith('.ts') ? undefined : createParseThread();

async function parseHere(bytes: Uint8Array, options: ParseOptions): Promise<ParseOutcome> {
  const { take, conclude } = createCollection();
  return conclude(await parseDocument(bytes, options, async (batch) => take(batch)));
}

/**
 * Bytes of a feed to its items. Large documents are read on a thread of their own, with bounded memory
 * and time, so that the event loop is never held up. Never throws for what the bytes are.
 */
export function parseFeed(bytes: Uint8Array, options: ParseOptions): Promise<ParseOutcome> {
  if (bytes.byteLength <= MAX_INLINE || !thread) return parseHere(bytes, options);
  return thread.parse(bytes, options);
}
