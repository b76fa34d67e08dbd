import RssParser from 'rss-parser';
import { type Reading, readChannel } from './channel.js';
import { type Entry, type FeedFormat, type Field, readEntry } from './entry.js';

/**
 * Elements that hold HTML. rss-parser strips it with expressions whose time grows with the square of the
 * input: they are renamed before it sees them, and read as custom fields.
 */
const HTML_ELEMENTS = new Set(['description', 'content:encoded', 'content', 'summary']);
const HIDDEN = 'html:';

/** Elements of an entry as the XML names them; those renamed above are asked for by their new name. */
const ENTRY_ELEMENTS = [
  'title', 'link', 'atom:link', 'enclosure', 'guid', 'id', 'description', 'content:encoded', 'content', 'summary', 'pubDate',
  'published', 'updated', 'date', 'dc:date', 'dcterms:issued', 'dcterms:modified', 'dcterms:created', 'issued',
  'modified', 'created', 'source', 'dc:title', 'dc:description', 'dc:identifier', 'dc:publisher', 'dc:language',
  'media:title', 'media:description', 'itunes:title', 'itunes:summary', 'feedburner:origLink', 'abstract',
]; // biome-ignore format: one list
const CHANNEL_ELEMENTS = [
  'title',
  'link',
  'language',
  'dc:language',
  'ttl',
  'sy:updatePeriod',
  'sy:updateFrequency',
];

/** A node of xml2js: text alone, or text and attributes; other keys are child elements. */
type Node = string | { readonly _?: string; readonly $?: Readonly<Record<string, string>> };

const RAW = 'raw ';
const ATTRIBUTES = '$';

function asCustomField(name: string): [string, string, { keepArray: boolean }] {
  return [HTML_ELEMENTS.has(name) ? `${HIDDEN}${name}` : name, `${RAW}${name}`, { keepArray: true }];
}

function attributesOf(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name.toLowerCase(), String(text)]));
}

/** Thrown inside this file: the element has child elements, whose order xml2js has lost. */
class HoldsMarkup extends Error {}

function asField(name: string, node: Node): Field {
  const key = name.toLowerCase().replace(/^atom:/, '');
  if (typeof node === 'string') return { key, text: node, markup: false, attributes: {} };
  if (Object.keys(node).some((child) => child !== '_' && child !== '$')) throw new HoldsMarkup();
  return { key, text: node._ ?? '', markup: false, attributes: attributesOf(node.$) };
}

function fieldsOf(record: Readonly<Record<string, unknown>>, names: readonly string[]): readonly Field[] {
  return names.flatMap((name) => {
    const nodes = record[`${RAW}${name}`];
    return Array.isArray(nodes) ? nodes.map((node: Node) => asField(name, node)) : [];
  });
}

function formatOf(source: string): FeedFormat {
  const root = /<(rss|feed|rdf:RDF)[\s>]/.exec(source)?.[1];
  return root === 'feed' ? 'atom' : root === 'rdf:RDF' ? 'rdf' : 'rss';
}

function entryOf(item: Readonly<Record<string, unknown>>, format: FeedFormat): Entry | undefined {
  const attributes = attributesOf(item[`${RAW}${ATTRIBUTES}`]);
  const about = attributes['rdf:about'];
  const fields = fieldsOf(item, ENTRY_ELEMENTS);
  return readEntry(
    about ? [...fields, { key: 'rdf:about', text: about, markup: false, attributes: {} }] : fields,
    format,
    attributes['xml:lang'],
  );
}

/**
 * Reads a document with rss-parser. `undefined` when it refuses the document, or would lose markup in
 * it; never throws.
 */
export async function readWithRssParser(source: string): Promise<Reading | undefined> {
  const parser = new RssParser<Record<string, unknown>, Record<string, unknown>>({
    customFields: {
      item: [...ENTRY_ELEMENTS, ATTRIBUTES].map(asCustomField),
      // The type of this option knows names only; it takes what `item` takes.
      feed: [...CHANNEL_ELEMENTS, ATTRIBUTES].map(asCustomField) as never,
    },
    xml2js: { tagNameProcessors: [(name: string) => (HTML_ELEMENTS.has(name) ? `${HIDDEN}${name}` : name)] },
  });
  try {
    const feed = await parser.parseString(source);
    const format = formatOf(source);
    const lang = attributesOf(feed[`${RAW}${ATTRIBUTES}`])['xml:lang'];
    return {
      ...readChannel(fieldsOf(feed, CHANNEL_ELEMENTS), format, lang),
      entries: feed.items.flatMap((item) => entryOf(item, format) ?? []),
    };
  } catch {
    return undefined;
  }
}
