import { cut, htmlToText, looseText, tidy } from './html-text.js';
import { decodeReferences } from './references.js';

export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json';

/** One element of an entry as a reader found it. `markup`: the text is a piece of the source with its tags. */
export type Field = {
  readonly key: string;
  readonly text: string;
  readonly markup: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  /** `xml:base` in force, absolute or not. */
  readonly base?: string | undefined;
};

/** An entry with its parts chosen and its texts read, before addresses and dates are normalised. */
export type Entry = {
  readonly guid?: string | undefined;
  readonly link?: string | undefined;
  /** The page behind a counting redirect, where the feed names it. */
  readonly original?: string | undefined;
  readonly title: string;
  readonly summary: string;
  /** Dates as written, the one that says "published" first. */
  readonly dates: readonly string[];
  readonly publisher?: string | undefined;
  readonly lang?: string | undefined;
};

/** Limits in UTF-16 units: what a message, a look at an item and a reading of it can use. */
const MAX_TITLE = 600;
const MAX_SUMMARY = 4000;
/** A longer address or guid is none that a server would take, and names nothing. */
const MAX_ADDRESS = 4096;
/** An item without a title is named by the start of its text. */
const MAX_BORROWED_TITLE = 120;

const TITLES = ['title', 'dc:title', 'media:title', 'itunes:title'];
const BODIES = [
  'description', 'summary', 'abstract', 'tagline', 'content:encoded', 'content', 'xhtml:body', 'body', 'fullitem',
  'dc:description', 'dcterms:abstract', 'media:description', 'itunes:summary',
]; // biome-ignore format: one list
const DATES = [
  'pubdate', 'published', 'issued', 'dcterms:issued', 'dc:date', 'date', 'dcterms:created', 'created', 'updated',
  'modified', 'dcterms:modified', 'lastbuilddate', 'dcterms:date', 'prism:publicationdate',
]; // biome-ignore format: one list
const GUIDS = ['guid', 'id', 'dc:identifier'];
const PUBLISHERS = ['source', 'dc:publisher'];

/** Every element of an entry that is read, by resolved name. */
export const ENTRY_KEYS: ReadonlySet<string> = new Set([
  ...TITLES,
  ...BODIES,
  ...DATES,
  ...GUIDS,
  ...PUBLISHERS,
  'link',
  'enclosure',
  'feedburner:origlink',
  'dc:language',
  'language',
  'rdf:about',
]);

/** Atom sends what is neither text nor XML in base64; some only claim to. */
function isBase64({ text, attributes }: Pick<Field, 'text' | 'attributes'>, format: FeedFormat): boolean {
  const { type = '', mode = '' } = attributes;
  if (mode === 'base64') return true;
  const isBinary = format === 'atom' && type.includes('/') && !/^text\/|^message\/|xml|html/i.test(type);
  return isBinary && /^[\w+/\s]+={0,2}$/.test(text.trim());
}

/** CDATA that was itself escaped, or that was closed twice. */
function withoutCdata(text: string): string {
  const opened = text.replace(/^\s*<!\[CDATA\[/, '');
  const end = opened.trimEnd();
  return end.endsWith(']]>') ? end.slice(0, -3) : opened;
}

/** What a text construct shows: `type` and `mode` are Atom's; RSS leaves open whether it is HTML. */
export function shownText(given: Pick<Field, 'text' | 'markup' | 'attributes'>, format: FeedFormat): string {
  const bare = withoutCdata(given.text);
  const field = bare === given.text ? given : { ...given, text: bare };
  const kind = (field.attributes.type ?? '').toLowerCase();
  if (field.markup) return htmlToText(field.text);
  if (isBase64(field, format)) return looseText(Buffer.from(field.text, 'base64').toString('utf8'));
  if (kind.includes('html')) return htmlToText(field.text);
  if (format !== 'atom') return looseText(field.text);
  // Plain text by Atom's word. Where it does not even say so, references were escaped once too often.
  return tidy(kind === 'text' || kind === 'text/plain' ? field.text : decodeReferences(field.text));
}

/** Of each key the first field that is not blank. */
function byKey(fields: readonly Field[]): ReadonlyMap<string, Field> {
  const filled = new Map<string, Field>();
  for (const field of fields) {
    if (!filled.has(field.key) && /\S/.test(field.text)) filled.set(field.key, field);
  }
  return filled;
}

function first(filled: ReadonlyMap<string, Field>, keys: readonly string[]): Field | undefined {
  const key = keys.find((candidate) => filled.has(candidate));
  return key === undefined ? undefined : filled.get(key);
}

/** An address or guid as written; nothing where it is blank or beyond all bounds. */
function addressIn(text: string | undefined): string | undefined {
  const bare = text?.trim();
  return bare && bare.length <= MAX_ADDRESS ? bare : undefined;
}

function resolve(href: string, base: string | undefined): string {
  return base && !URL.canParse(href) && URL.canParse(href, base) ? new URL(href, base).href : href;
}

/** How well a link serves as the page of an entry or feed: the lower the better. */
function linkRank({ attributes }: Field): number {
  const { rel = 'alternate', type = '' } = attributes;
  const isPage = type === '' || /html/i.test(type);
  const order = [
    'alternate',
    'http://www.iana.org/assignments/relation/alternate',
    'related',
    'via',
    'self',
    'enclosure',
  ];
  const rank = order.indexOf(rel.toLowerCase());
  return (rank < 0 ? order.length : rank) * 2 + (isPage ? 0 : 1);
}

const NEVER_A_PAGE =
  /^(edit|edit-media|replies|hub|license|next|prev|previous|first|last|service\..*|search|icon|stylesheet)$/i;

/** The link to the page, as text or as `href`: the best by `rel` and `type`, the first of equals. */
export function pageLink(fields: readonly Field[]): string | undefined {
  const [best] = fields
    .filter(({ key, attributes }) => key === 'link' && !NEVER_A_PAGE.test(attributes.rel ?? ''))
    .flatMap((field) => {
      const href = addressIn(field.attributes.href || field.text);
      return href ? [{ field, href }] : [];
    })
    .sort((one, other) => linkRank(one.field) - linkRank(other.field));
  return best && resolve(best.href, best.field.base);
}

/** What an entry encloses, or where its content is: the address of one that has no page. */
function attachment(fields: readonly Field[]): string | undefined {
  for (const { key, attributes, base } of fields) {
    const address = addressIn(
      key === 'enclosure' ? attributes.url : key === 'content' ? attributes.src : undefined,
    );
    if (address) return resolve(address, base);
  }
  return undefined;
}

/** The name in a `source` (RSS: its text; Atom: its title). */
function publisherIn(field: Field | undefined, format: FeedFormat): string | undefined {
  if (!field) return undefined;
  const title = field.markup ? (/<(?:\w+:)?title[^<>]*>([^<]*)</i.exec(field.text)?.[1] ?? '') : field.text;
  return cut(shownText({ ...field, text: title, markup: false }, format), MAX_TITLE) || undefined;
}

/** Chooses the parts of an entry among its elements. `undefined` when it holds nothing at all. Pure. */
export function readEntry(fields: readonly Field[], format: FeedFormat, lang?: string): Entry | undefined {
  const filled = byKey(fields);
  const titleField = first(filled, TITLES);
  const title = titleField ? shownText(titleField, format) : '';
  let summary = '';
  for (const key of BODIES) {
    const body = summary === '' ? filled.get(key) : undefined;
    if (body) summary = shownText(body, format);
  }
  const shown = cut(title, MAX_TITLE) || cut(summary, MAX_BORROWED_TITLE);
  const guidField = first(filled, GUIDS);
  const guid = addressIn(guidField && tidy(guidField.text));
  const isPermalink =
    guidField?.key !== 'guid' || guidField.attributes.ispermalink?.toLowerCase() !== 'false';
  const original = addressIn(filled.get('feedburner:origlink')?.text);
  const about = addressIn(filled.get('rdf:about')?.text);
  const permalink = isPermalink && guid && /^https?:\/\//i.test(guid) ? guid : undefined;
  const webAbout = about && /^https?:/i.test(about) ? about : undefined;
  const link = pageLink(fields) || permalink || original || webAbout || attachment(fields);
  const entry: Entry = {
    guid: guid ?? about,
    link: link && tidy(link),
    original,
    title: shown,
    summary: summary === title || summary === shown ? '' : cut(summary, MAX_SUMMARY),
    dates: DATES.flatMap((key) => {
      const date = filled.get(key)?.text.trim();
      return date ? [date.slice(0, 120)] : [];
    }),
    publisher: publisherIn(first(filled, PUBLISHERS), format),
    lang: first(filled, ['dc:language', 'language'])?.text.trim() || lang,
  };
  return link || fields.some(({ text, attributes }) => text.trim() || attributes.href) ? entry : undefined;
}
