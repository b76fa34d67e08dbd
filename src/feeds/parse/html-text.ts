import iconv from 'iconv-lite';
import { createMarkupReader } from './markup-events.js';
import { decodeHtmlReferences, decodeReferences } from './references.js';

/** Longer input is cut before it is read: a summary needs no more, and work stays bounded. UTF-16 units. */
const MAX_HTML = 32 * 1024;
/** Enough text for whatever is made of it; looked at after each piece. */
const MAX_READ = 4500;
const PIECE = 1024;

const INVISIBLE = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg']);
const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp
   small span strike strong sub sup time tt u var wbr`.split(/\s+/),
);
/** A tag that HTML knows, whole: it tells markup from a stray `<` in plain text. */
const HTML_TAG =
  /<\/?(?:a|abbr|article|aside|b|blockquote|body|br|center|cite|code|dd|del|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|head|header|hr|html|i|iframe|img|ins|li|link|meta|nobr|ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|tt|u|ul|video|wbr)(?:\s[^<>]*)?\/?>/i;
/** Nothing that a reader sees: controls, lone surrogates, soft hyphens, zero-width spaces. */
const UNSEEN = /[\p{Cc}\p{Cs}\u00ad\u200b\u2060\ufffe\uffff]/gu;
/** Any character that may be unseen, or white space other than a space; most text has none. */
const ODD =
  /[^ -~\u00a1-\u00ac\u00ae-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ud7ff\uf900-\ufefe\uff00-\ufffd]/;

/** Numbers from 128 to 159 mean characters of windows-1252 (`&#147;`), as every browser reads them. */
function seen(character: string): string {
  return /[\u0080-\u009f]/.test(character)
    ? iconv.decode(Buffer.from(character, 'latin1'), 'windows-1252').replace('\ufffd', '')
    : '';
}

/** One line: white space collapsed, unseen characters dropped. */
export function tidy(text: string): string {
  if (!ODD.test(text)) return text.replace(/ {2,}/g, ' ').trim();
  return text
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .replace(UNSEEN, seen)
    .trim();
}

/**
 * The text that a reader of the HTML sees, on one line: character references decoded exactly once,
 * blocks kept apart by a space, scripts, styles, frames and pictures left out. Linear; it ends with the
 * input's first 32 K characters, or once 4500 of text were read, as no item keeps more than 4000.
 */
export function htmlToText(whole: string): string {
  const html = whole.length > MAX_HTML ? whole.slice(0, MAX_HTML) : whole;
  if (!html.includes('<')) return tidy(decodeHtmlReferences(html));
  const parts: string[] = [];
  let size = 0;
  let hidden: string | undefined;
  const space = (): void => {
    if (parts.length > 0 && parts.at(-1) !== ' ') parts.push(' ');
  };
  const apart = (name: string): void => {
    if (!hidden && !INLINE.has(name)) space();
  };
  const reader = createMarkupReader(
    {
      open(name) {
        apart(name);
        if (INVISIBLE.has(name)) hidden ??= name;
      },
      close(name) {
        if (name === hidden) hidden = undefined;
        apart(name);
      },
      text(text, literal) {
        if (hidden || text === '') return;
        const length = text.trim().length;
        if (length === 0) return space();
        parts.push(literal ? text : decodeHtmlReferences(text));
        size += length;
      },
    },
    'html',
  );
  for (let at = 0, end = 0; at < html.length && size < MAX_READ; at = end) {
    // A piece ends before a tag, not within one.
    const tag = html.indexOf('<', at + PIECE);
    end = tag < 0 ? html.length : tag;
    reader.write(html.slice(at, end));
  }
  reader.end();
  return tidy(parts.join(''));
}

/** Whether text that may be plain or HTML (a title of RSS) is HTML. */
function looksLikeHtml(text: string): boolean {
  return text.includes('<') && HTML_TAG.test(text);
}

/** Text that may be plain or HTML, as RSS leaves it open: a `<` that starts no known tag stays. */
export function looseText(text: string): string {
  const bounded = text.length > MAX_HTML ? text.slice(0, MAX_HTML) : text;
  return looksLikeHtml(bounded) ? htmlToText(bounded) : tidy(decodeReferences(bounded));
}

/** Cuts after the last whole word within `max` UTF-16 units, and says so with an ellipsis. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '');
  const space = head.lastIndexOf(' ');
  return `${head.slice(0, space > max / 2 ? space : undefined).trimEnd()}…`;
}
