import { codeOf, decodeReferences, isHalf } from './references.js';

/** What was mended, in plain words; empty when nothing was. */
export type Repaired = { readonly text: string; readonly problems: readonly string[] };

const ROOT = /<\?xml|<!--|<!doctype|<(?:[\w.-]+:)?(?:rss|feed|rdf|channel)[\s>]/i;
const ROOT_END = /<\/(?:[\w.-]+:)?(?:rss|feed|rdf)\s*>/gi;
/** The end of all that counts, also where the root is left open or is the channel. */
const CHANNEL_END = /<\/(?:[\w.-]+:)?channel\s*>/i;
/** What a document that was cut off may end in: half a tag or half a reference. */
const HALF = /(?:<[^<>]*|&#?\w*)$/;
const PREDEFINED = /^&(?:amp|lt|gt|quot|apos);$/;
/** XML 1.0 allows no control characters but tab and line ends, nor their numbers. */
const CONTROL = /(?![\t\n\r])[\p{Cc}\ufffe\uffff\p{Cs}]/gu;
const CDATA = /(<!\[CDATA\[[\s\S]*?(?:\]\]>|$))/;

function isForbidden(reference: string): boolean {
  const code = codeOf(reference);
  return code < 32 ? ![9, 10, 13].includes(code) : isHalf(code) || code > 0x10ffff;
}

/** Two halves of a character to the whole one. */
function joinHalves(pair: string): string {
  const code = decodeReferences(pair).codePointAt(0) ?? 0;
  return code > 0xffff ? `&#${code};` : pair;
}

/** HTML's own names become numbers; a `&` that starts no reference is written out. */
function mendReference(found: string): string {
  if (found === '&') return '&amp;';
  if (PREDEFINED.test(found)) return found;
  if (found.startsWith('&#')) return isForbidden(found) ? '' : found;
  const decoded = decodeReferences(found);
  if (decoded === found) return `&amp;${found.slice(1)}`;
  return [...decoded].map((character) => `&#${character.codePointAt(0)};`).join('');
}

function mendText(text: string): string {
  return text
    .replace(/&#(?:x[\da-f]{4}|5\d{4});&#(?:x[\da-f]{4}|5\d{4});/gi, joinHalves)
    .replace(/&(?:#\d{1,8};|#x[\da-f]{1,6};|[a-z][a-z\d]{1,31};)?/gi, mendReference)
    .replace(/<(?=[\s\d=<>&]|$)/g, '&lt;');
}

/**
 * Mends what makes a strict parser refuse a document that people can read: text before and after it,
 * control characters, a bare `&` or `<`, entities that no DTD declares. CDATA is left alone. Linear.
 */
export function repair(source: string): Repaired {
  const problems: string[] = [];
  const start = source.slice(0, 64 * 1024).search(ROOT);
  const cutStart = start > 0 ? source.slice(start) : source;
  if (start > 0 && source.slice(0, start).trim() !== '') problems.push('something stood before the feed');
  const end = [...cutStart.matchAll(ROOT_END)].at(-1);
  const whole = end ? cutStart.slice(0, end.index + end[0].length) : cutStart.replace(HALF, '');
  if (!end && !CHANNEL_END.test(cutStart)) problems.push('it ends early');
  if (end && cutStart.slice(whole.length).trim() !== '') problems.push('something stood after the feed');
  const clean = whole.replace(CONTROL, '');
  if (clean.length !== whole.length) problems.push('it holds control characters');
  const text = clean
    .split(CDATA)
    .map((part) => (part.startsWith('<![CDATA[') ? part : mendText(part)))
    .join('');
  if (text !== clean) problems.push('it holds a bare & or <, or entities that are not declared');
  return { text, problems };
}

const PAGE_WITH_FEED =
  /^\s*<(?:!doctype\s+html|html)[\s>][\s\S]{0,4096}?<pre[^>]{0,200}>\s*(?=&lt;(?:\?xml|rss|feed|rdf:RDF)[\s&])/i;

/** The feed that a web page shows as text (`<pre>&lt;rss…`); `undefined` for any other text. */
export function feedShownBy(page: string): string | undefined {
  const start = PAGE_WITH_FEED.exec(page)?.[0].length;
  if (start === undefined) return undefined;
  const end = page.indexOf('</pre', start);
  return decodeReferences(page.slice(start, end < 0 ? undefined : end));
}
