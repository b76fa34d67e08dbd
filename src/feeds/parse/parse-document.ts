import { setImmediate as turn } from 'node:timers/promises';
import type { FeedHints } from '../../domain/feed.js';
import type { Item } from '../../domain/item.js';
import type { Channel } from './channel.js';
import { isCompressed, uncompressed } from './compressed.js';
import { decode, decodePieces, isPlainUtf8 } from './decode.js';
import type { Entry, FeedFormat } from './entry.js';
import { homeOf, type ItemSource, itemOf, type Surroundings } from './items.js';
import { createTolerantReader } from './read-tolerant.js';
import type { ParserName } from './read-whole.js';
import { beginsAsFeed, startsAsJson, whyNoFeed } from './sniff.js';

/** `url` is the address that answered: relative links hang on it. */
export type ParseOptions = {
  readonly feed: ItemSource;
  readonly contentType?: string | undefined;
  readonly url?: string | undefined;
  /** The caller needs the bytes no more: a document that goes to the thread is then moved there, not copied. */
  readonly handOver?: boolean | undefined;
  /**
   * The document will be asked for again: an entry that it breaks off in is left for then, as half a title or half a
   * figure is worse than none yet. Of a file no more will come: it is read to its last byte.
   */
  readonly again?: boolean | undefined;
};

/** `problems` are in plain words and did not keep the feed from being read; `hints.updateEveryMs` is the feed's own wish. */
type ParsedFeed = {
  readonly kind: 'feed';
  readonly format: FeedFormat;
  readonly encoding: string;
  readonly parser: ParserName;
  readonly title?: string | undefined;
  readonly lang?: string | undefined;
  readonly items: readonly Item[];
  readonly problems: readonly string[];
  readonly hints: FeedHints;
  /** It ends within an entry, which was left for the next time. */
  readonly breaksOff: boolean;
};
type NotAFeed = { readonly kind: 'not_a_feed'; readonly reason: string };

export type ParseOutcome = ParsedFeed | NotAFeed;

/** How a document ended whose items were handed on before; `home` is the front page of its site. */
export type DocumentEnd = (Omit<ParsedFeed, 'items'> & { readonly home?: string | undefined }) | NotAFeed;

/** Items looked through, or handed from thread to thread, at a stretch: a few milliseconds of work. */
export const BATCH = 250;

/** Where the items go; the next ones come when the promise has resolved. */
type TakeItems = (batch: readonly Item[]) => Promise<void>;

/**
 * rss-parser builds a tree of the whole document, at about five times its size: a larger one goes to the
 * second parser at once, which takes it piece by piece and keeps one entry at a time. Bytes.
 */
const MAX_TREE = 1024 * 1024;
/** Twice what the largest honest feed has been asked to hold; a document of millions of empty entries fills no memory. */
const MOST_ITEMS = 250_000;
function isInPieces(bytes: Uint8Array): boolean {
  return bytes.byteLength > MAX_TREE && !startsAsJson(bytes);
}

/**
 * Whether the event loop gets its turns while a document is read on its thread, however large that is: of
 * markup in UTF-8 that is too large for a tree, no more than a piece is worked on at a stretch.
 */
export function isReadInTurns(bytes: Uint8Array, contentType: string | undefined): boolean {
  return isInPieces(bytes) && !isCompressed(bytes) && isPlainUtf8(bytes, contentType);
}

type Document = {
  readonly channel: Channel;
  readonly encoding: string;
  readonly parser: ParserName;
  readonly problems: readonly string[];
  readonly breaksOff: boolean;
};

type Given = Pick<ParseOptions, 'contentType' | 'again'> & {
  readonly around: Omit<Surroundings, 'channel'>;
};

async function parseWhole(
  bytes: Uint8Array,
  { contentType, again = false, around }: Given,
  take: TakeItems,
): Promise<Document | undefined> {
  // rss-parser and zod take longer to load than a large document takes to read, which needs neither.
  const { readWhole } = await import('./read-whole.js');
  const { text, encoding, problems } = decode(bytes, contentType);
  const read = await readWhole(text, around.base, again);
  if (!read) return undefined;
  const { entries, breaksOff = false, ...channel } = read.reading;
  const place = { ...around, channel };
  for (let at = 0; at < entries.length; at += BATCH) {
    await take(entries.slice(at, at + BATCH).map((entry) => itemOf(entry, place)));
  }
  return { channel, encoding, parser: read.parser, problems: [...problems, ...read.problems], breaksOff };
}

/**
 * A large document, piece by piece. Its items are handed on as they come, by what the channel has said
 * until then: a language or a site that is named only after the entries comes too late for them.
 */
async function parsePieces(
  bytes: Uint8Array,
  { contentType, again = false, around }: Given,
  take: TakeItems,
): Promise<Document | undefined> {
  const { pieces, encoding, problems } = decodePieces(bytes, contentType);
  const entries: Entry[] = [];
  const reader = createTolerantReader((entry) => entries.push(entry), around.base);
  let left = MOST_ITEMS;
  async function handOn(): Promise<void> {
    do {
      const place = { ...around, channel: reader.channel() ?? {} };
      const batch = entries.splice(0, Math.min(BATCH, left)).map((entry) => itemOf(entry, place));
      left -= batch.length;
      if (batch.length > 0) await take(batch);
      await turn();
    } while (entries.length > 0 && left > 0);
  }
  for (const piece of pieces) {
    if (left === 0) break;
    reader.write(piece);
    await handOn();
  }
  const breaksOff = left > 0 && reader.end(again);
  if (left > 0) await handOn();
  const channel = reader.channel();
  const told = left > 0 ? problems : [...problems, `only its first ${MOST_ITEMS} items were read`];
  return channel && { channel, encoding, parser: 'tolerant', problems: told, breaksOff };
}

/**
 * Decodes and reads one document on the calling thread, and hands its items on. Never throws for what
 * the document holds.
 */
export async function parseDocument(
  given: Uint8Array,
  { feed: source, contentType, url, again }: ParseOptions,
  take: TakeItems,
): Promise<DocumentEnd> {
  const bytes = uncompressed(given);
  if (!bytes) return { kind: 'not_a_feed', reason: 'it is compressed, and cannot be uncompressed' };
  const around = { source, base: url ?? source.url };
  const parse = isInPieces(bytes) ? parsePieces : parseWhole;
  let isEmpty = true;
  const document = await parse(bytes, { contentType, again, around }, (batch) => {
    isEmpty = false;
    return take(batch);
  });
  const refusal = (): NotAFeed => ({ kind: 'not_a_feed', reason: whyNoFeed(bytes) });
  if (!document) return refusal();
  // A page or a text about feeds may hold `<feed>`; without an entry that makes it none.
  if (isEmpty && document.parser !== 'json' && !beginsAsFeed(bytes)) return refusal();
  const { channel, encoding, parser, problems, breaksOff } = document;
  const { format, title, lang, updateEveryMs } = channel;
  return {
    kind: 'feed',
    format,
    encoding,
    parser,
    title,
    lang,
    problems: breaksOff ? [...problems, 'it breaks off within its last entry, which is left out'] : problems,
    breaksOff,
    hints: updateEveryMs === undefined ? {} : { updateEveryMs },
    home: homeOf({ ...around, channel }),
  };
}
