import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import iconv from 'iconv-lite';

/** Longer input is cut before it is read: a summary needs no more, and work stays bounded. UTF-16 units. */
const MAX_HTML = 64 * 1024;

const INVISIBLE = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg']);
const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp
   small span strike strong sub sup time tt u var wbr`.split(/\s+/),
);
/** A tag that HTML knows, whole: it tells markup from a stray `<` in plain text. */
const HTML_TAG =
  /<\/?(?:a|abbr|article|aside|b|blockquote|body|br|center|cite|code|dd|del|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|head|header|hr|html|i|iframe|img|ins|li|link|meta|nobr|ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|tt|u|ul|video|wbr)(?:\s[^<>]*)?\/?>/i;
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;
/** Controls, lone surrogates, soft hyphens, zero-width spaces: nothing that a reader sees. */
const UNSEEN = /[\p{Cc}\p{Cs}\u00ad\u200b\u2060\ufffe\uffff]/gu;

/** Numbers that mean characters of windows-1252 (`&#147;`), as every browser reads them. */
const WINDOWS_ONLY = /[\u0080-\u009f]/g;

/** One line: white space collapsed, unseen characters dropped. */
export function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(WINDOWS_ONLY, (character) => iconv.decode(Buffer.from(character, 'latin1'), 'windows-1252'))
    .replace(UNSEEN, '')
    .trim();
}

/** Runs the tokenizer of htmlparser2 in HTML mode; it keeps no stack, so nesting costs nothing. */
function tokenize(html: string, decodeEntities: boolean, on: Partial<TokenizerCallbacks>): void {
  const nothing = (): void => undefined;
  const callbacks: TokenizerCallbacks = {
    onattribdata: nothing,
    onattribentity: nothing,
    onattribend: nothing,
    onattribname: nothing,
    oncdata: nothing,
    onclosetag: nothing,
    oncomment: nothing,
    ondeclaration: nothing,
    onend: nothing,
    onopentagend: nothing,
    onopentagname: nothing,
    onprocessinginstruction: nothing,
    onselfclosingtag: nothing,
    ontext: nothing,
    ontextentity: nothing,
    ...on,
  };
  const tokenizer = new Tokenizer({ decodeEntities, xmlMode: false }, callbacks);
  tokenizer.write(html);
  tokenizer.end();
}

/** A single reference to its characters; an unknown name stays as it is. */
function decodeReference(reference: string): string {
  const parts: string[] = [];
  tokenize(reference, true, {
    ontext: (start, end) => parts.push(reference.slice(start, end)),
    ontextentity: (codePoint) => parts.push(String.fromCodePoint(codePoint)),
  });
  return parts.join('');
}

/** Decodes complete character references once (`&eacute;`, `&#146;`) and leaves everything else alone. */
export function decodeReferences(text: string): string {
  return text.replace(REFERENCE, decodeReference);
}

/**
 * The text that a reader of the HTML sees, on one line: character references decoded exactly once,
 * blocks kept apart by a space, scripts, styles, frames and pictures left out. Linear in its input,
 * which is cut at 64 K characters.
 */
export function htmlToText(whole: string): string {
  const html = whole.length > MAX_HTML ? whole.slice(0, MAX_HTML) : whole;
  if (!html.includes('<') && !html.includes('&')) return tidy(html);
  const parts: string[] = [];
  let hidden: string | undefined;
  let opened: string | undefined;
  const apart = (name: string): void => {
    if (!INLINE.has(name)) parts.push(' ');
  };
  tokenize(html, true, {
    ontext: (start, end) => {
      if (!hidden) parts.push(html.slice(start, end));
    },
    ontextentity: (codePoint) => {
      if (!hidden) parts.push(String.fromCodePoint(codePoint));
    },
    oncdata: (start, end, offset) => {
      if (!hidden) parts.push(html.slice(start, end - offset));
    },
    onopentagname: (start, end) => {
      const name = html.slice(start, end).toLowerCase();
      opened = name;
      if (!hidden && INVISIBLE.has(name)) hidden = name;
      apart(name);
    },
    onselfclosingtag: () => {
      if (opened === hidden) hidden = undefined;
    },
    onclosetag: (start, end) => {
      const name = html.slice(start, end).toLowerCase();
      if (name === hidden) hidden = undefined;
      apart(name);
    },
  });
  return tidy(parts.join(''));
}

/** Whether text that may be plain or HTML (a title of RSS) is HTML. */
export function looksLikeHtml(text: string): boolean {
  return HTML_TAG.test(text);
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
  return `${head.slice(0, space > max * 0.6 ? space : undefined).trimEnd()}…`;
}
