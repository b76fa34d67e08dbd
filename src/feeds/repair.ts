import { decodeReferences } from './references.js';

/** What was mended, in plain words; empty when nothing was. */
export type Repaired = { readonly text: string; readonly problems: readonly string[] };

const ROOT = /<\?xml|<!--|<!doctype|<(?:[\w.-]+:)?(?:rss|feed|rdf|channel)[\s>]/i;
const ROOT_END = /<\/(?:[\w.-]+:)?(?:rss|feed|rdf)\s*>/gi;
const PREDEFINED = /^&(?:amp|lt|gt|quot|apos);$/;
/** XML 1.0 allows no control characters but tab and line ends, nor their numbers. */
const CONTROL = /(?![\t\n\r])[\p{Cc}\ufffe\uffff\p{Cs}]/gu;
const CDATA = /(<!\[CDATA\[[\s\S]*?(?:\]\]>|$))/;

function isForbidden(reference: string): boolean {
  const [, hex, decimal] = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(reference) ?? [];
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
  return code < 32 ? ![9, 10, 13].includes(code) : (code >= 0xd800 && code < 0xe000) || code > 0x10ffff;
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
  const whole = end ? cutStart.slice(0, end.index + end[0].length) : cutStart;
  if (cutStart.slice(whole.length).trim() !== '') problems.push('something stood after the feed');
  const clean = whole.replace(CONTROL, '');
  if (clean.length !== whole.length) problems.push('it holds control characters');
  const text = clean
    .split(CDATA)
    .map((part) => (part.startsWith('<![CDATA[') ? part : mendText(part)))
    .join('');
  if (text !== clean) problems.push('it holds a bare & or <, or entities that are not declared');
  return { text, problems };
}
