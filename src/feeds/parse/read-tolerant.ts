import { CHANNEL_KEYS, type Channel, type Reading, readChannel } from './channel.js';
import { endsUnclosed, isEntry } from './element-ends.js';
import { createElementNames } from './element-names.js';
import { ENTRY_KEYS, type Entry, type FeedFormat, type Field, readEntry } from './entry.js';
import { addEndTag, addTag, addText, fieldOf, isFull, type Leaf, leafOf } from './leaf.js';
import { createMarkupReader } from './markup-events.js';
import type { Attributes } from './plain-tag.js';

type Role = 'root' | 'channel' | 'entry' | 'leaf' | 'markup' | 'other';

type Frame = {
  readonly name: string;
  readonly role: Role;
  readonly base: string | undefined;
  readonly lang: string | undefined;
};

/** Deeper elements are counted, not kept. */
const MAX_DEPTH = 256;
/** Of what is read of a feed and of one entry, elements beyond these say nothing new and are passed over. */
const MAX_CHANNEL_FIELDS = 32;
const MAX_ENTRY_FIELDS = 256;

const ENTRY_ATTRIBUTES = [
  ['rdf:about', 'rdf:about'],
  ['href', 'link'],
  ['lastmod', 'updated'],
] as const;

function resolveBase(own: string | undefined, outer: string | undefined): string | undefined {
  if (!own) return outer;
  return outer && URL.canParse(own, outer) ? new URL(own, outer).href : own;
}

export type TolerantReader = {
  /** The next piece of the document; the entries that end in it are handed on at once. */
  readonly write: (piece: string) => void;
  /** What is known so far of the feed itself. `undefined` while nothing of a feed was found. */
  readonly channel: () => Channel | undefined;
  /**
   * The document has ended: what is open is closed, but for an entry that is to be read whole another time (`again`).
   * Returns whether such a one was left out.
   */
  readonly end: (again: boolean) => boolean;
};

/**
 * The second parser: reads any RSS, RDF or Atom out of markup of any quality. Elements may be unclosed,
 * prefixed, misnamed in case or cut off; an entry ends where the next begins. Linear, with bounded depth,
 * sizes and numbers of fields; it holds one entry at a time.
 */
export function createTolerantReader(take: (entry: Entry) => void, documentBase?: string): TolerantReader {
  const names = createElementNames();
  const stack: Frame[] = [];
  let tooDeep = 0;
  let leaf: Leaf | undefined;
  let fields: Field[] = [];
  let format: FeedFormat | undefined;
  const channel: Field[] = [];
  let channelLang: string | undefined;
  let known: Channel | undefined;

  function top(): Frame | undefined {
    return stack.at(-1);
  }

  function pop(): void {
    const frame = stack.pop();
    if (!frame) return;
    if (frame.role === 'markup' && leaf) addEndTag(leaf, frame.name);
    if (frame.role === 'leaf' && leaf) {
      if (top()?.role === 'entry') fields.push(fieldOf(leaf, frame.base));
      else {
        channel.push(fieldOf(leaf, frame.base));
        known = undefined;
      }
      leaf = undefined;
    }
    if (frame.role === 'entry') {
      const entry = readEntry(fields, format ?? 'rss', frame.lang);
      if (entry) take(entry);
      fields = [];
    }
  }

  function popTo(length: number): void {
    while (stack.length > length) pop();
  }

  function roleOf(key: string, parent: Role | undefined): Role {
    if (key === 'rss' || key === 'rdf:rdf' || key === 'rdf') return 'root';
    if (key === 'channel' || key === 'feed') return 'channel';
    if (isEntry(key)) return 'entry';
    if (parent === 'entry') return ENTRY_KEYS.has(key) && fields.length < MAX_ENTRY_FIELDS ? 'leaf' : 'other';
    const isRead = parent === 'channel' && CHANNEL_KEYS.has(key) && channel.length < MAX_CHANNEL_FIELDS;
    return isRead ? 'leaf' : 'other';
  }

  function begin(key: string, name: string, attributes: Attributes): void {
    if (isEntry(key)) {
      // Whatever is still open within the channel was never closed.
      popTo(1 + stack.findLastIndex(({ role }) => role === 'channel' || role === 'root'));
      format ??= key === 'entry' ? 'atom' : 'rss';
    }
    const role = roleOf(key, top()?.role);
    if (role === 'root') format ??= key === 'rss' ? 'rss' : 'rdf';
    if (role === 'channel') format ??= key === 'feed' ? 'atom' : 'rss';
    const outer = top();
    const frame: Frame = {
      name,
      role,
      base: resolveBase(attributes['xml:base'], outer?.base ?? documentBase),
      lang: attributes['xml:lang'] ?? outer?.lang,
    };
    if (role === 'channel' || role === 'root') {
      channelLang ??= frame.lang;
      known = undefined;
    }
    if (role === 'leaf') leaf = leafOf(key, attributes);
    if (role === 'entry') {
      // RDF names an entry by an attribute, as the old CDF did with its page and date.
      for (const [attribute, field] of ENTRY_ATTRIBUTES) {
        const text = attributes[attribute];
        if (text) fields.push({ key: field, text, markup: false, attributes: {}, base: frame.base });
      }
    }
    stack.push(frame);
  }

  const markup = createMarkupReader({
    open(name, attributes, raw) {
      names.declare(attributes);
      const key = names.resolve(name);
      if (isEntry(key)) tooDeep = 0;
      if (leaf && tooDeep === 0 && endsUnclosed(key, leaf.key))
        popTo(stack.findLastIndex(({ role }) => role === 'leaf'));
      if (stack.length >= MAX_DEPTH && !isEntry(key)) {
        tooDeep += 1;
        return;
      }
      if (!leaf) return begin(key, name, attributes);
      if (isFull(leaf)) return void stack.push({ name, role: 'other', base: undefined, lang: undefined });
      addTag(leaf, raw);
      stack.push({ name, role: 'markup', base: undefined, lang: undefined });
    },
    close(name) {
      if (tooDeep > 0) {
        tooDeep -= 1;
        return;
      }
      const index = stack.findLastIndex((frame) => frame.name === name);
      if (index >= 0) popTo(index);
    },
    text(text, literal) {
      if (leaf && !isFull(leaf)) addText(leaf, text, literal);
    },
  });

  return {
    write: markup.write,
    end(again) {
      markup.end();
      const isLeftOut = again && stack.some(({ role }) => role === 'entry');
      if (!isLeftOut) popTo(0);
      return isLeftOut;
    },
    channel() {
      known ??= format && readChannel(channel, format, channelLang);
      return known;
    },
  };
}

/** The second parser on a whole text. `undefined` when nothing of a feed is found. */
export function readTolerant(source: string, documentBase?: string, again = false): Reading | undefined {
  const entries: Entry[] = [];
  const reader = createTolerantReader((entry) => entries.push(entry), documentBase);
  reader.write(source);
  const breaksOff = reader.end(again);
  const channel = reader.channel();
  return channel && { ...channel, entries, breaksOff };
}
