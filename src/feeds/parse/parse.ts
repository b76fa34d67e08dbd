import { createCollection } from './collection.js';
import { isCompressed } from './compressed.js';
import { isReadInTurns, type ParseOptions, type ParseOutcome, parseDocument } from './parse-document.js';
import { createParseThread } from './parse-thread.js';

export type { ParseOptions, ParseOutcome } from './parse-document.js';

/** A smaller document takes less than 50 ms, and less than the way to a thread and back. Bytes. */
const MAX_INLINE = 192 * 1024;

const thread = import.meta.url.endsWith('.ts') ? undefined : createParseThread();

async function parseHere(bytes: Uint8Array, options: ParseOptions): Promise<ParseOutcome> {
  const { take, conclude } = createCollection();
  return conclude(await parseDocument(bytes, options, async (batch) => take(batch)));
}

/**
 * Bytes of a feed to its items, without holding the event loop up: what is small is read at once, what is
 * large in steps between which others get their turn, and what is large and must be decoded or parsed as a
 * whole on a thread of its own, with bounded memory and time. Never throws for what the bytes are.
 */
export function parseFeed(bytes: Uint8Array, options: ParseOptions): Promise<ParseOutcome> {
  const isSmall = bytes.byteLength <= MAX_INLINE && !isCompressed(bytes);
  if (!thread || isSmall || isReadInTurns(bytes, options.contentType)) return parseHere(bytes, options);
  return thread.parse(bytes, options);
}
