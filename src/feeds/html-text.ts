import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import iconv from 'iconv-lite';

/** Longer input is cut before it is read: a summary needs no more, and work stays bounded. UTF-16 units. */
const MAX_HTML = 32 * 1024;

const INVISIBLE = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg']);
const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp
   small span strike strong sub sup time tt u var wbr`.split(/\s+/),
);
/** A tag that HTML knows, whole: it tells markup from a stray `<` in plain text. */
const HTML_TAG =
  /<\/?(?:a|abbr|article|aside|b|blockquote|body|br|center|cite|code|dd|del|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|head|header|hr|html|i|iframe|img|ins|li|link|meta|nobr|ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|tt|u|ul|video|wbr)(?:\s[^<>]*)?\/?>/i;
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;
const HTML_REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});?/gi;
/** Nothing that a reader sees: controls, lone surrogates, soft hyphens, zero-width spaces. */
const UNSEEN = /[\p{Cc}\p{Cs}\u00ad\u200b\u2060\ufffe\uffff]/gu;
/** A run of spaces, or a character that may have to go: most text has neither and is done in one look. */
const UNTIDY =
  /\s\s|[^ -~\u00a1-\u00ac\u00ae-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ud7ff\uf900-\ufdcf]/;

/** Numbers from 128 to 159 mean characters of windows-1252 (`&#147;`), as every browser reads them. */
function seen(character: string): string {
  return /[\u0080-\u009f]/.test(character)
    ? iconv.decode(Buffer.from(character, 'latin1'), 'windows-1252').replace('\ufffd', '')
    : '';
}

/** One line: white space collapsed, unseen characters dropped. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text.trim();
  return text
    .replace(/[^\S ]\s*|\s{2,}/g, ' ')
    .replace(UNSEEN, seen)
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

const decoded = new Map<string, string>();
/** More than HTML has names: only references without end could fill it. */
const MAX_DECODED = 4096;

/** A single reference to its characters; an unknown name stays as it is. */
function decodeReference(reference: string): string {
  const known = decoded.get(reference);
  if (known !== undefined) return known;
  const parts: string[] = [];
  tokenize(reference, true, {
    ontext: (start, end) => parts.push(reference.slice(start, end)),
    ontextentity: (codePoint) => parts.push(String.fromCodePoint(codePoint)),
  });
  const text = parts.join('');
  if (decoded.size < MAX_DECODED) decoded.set(reference, text);
  return text;
}

/** Decodes complete character references once (`&eacute;`, `&#146;`) and leaves everything else alone. */
export function decodeReferences(text: string): string {
  return text.includes('&') ? text.replace(REFERENCE, decodeReference) : text;
}

/** As above, and those that HTML understands without their semicolon (`&nbsp`). */
function decodeHtml(text: string): string {
  return text.includes('&') ? text.replace(HTML_REFERENCE, decodeReference) : text;
}

/**
 * The text that a reader of the HTML sees, on one line: character references decoded exactly once,
 * blocks kept apart by a space, scripts, styles, frames and pictures left out. Linear in its input,
 * which is cut at 32 K characters.
 */
export function htmlToText(whole: string): string {
  const html = whole.length > MAX_HTML ? whole.slice(0, MAX_HTML) : whole;
  if (!html.includes('<')) return tidy(decodeHtml(html));
  const parts: string[] = [];
  let hidden: string | undefined;
  let opened: string | undefined;
  const apart = (name: string): void => {
    if (!INLINE.has(name)) parts.push(' ');
  };
  tokenize(html, false, {
    ontext: (start, end) => {
      if (!hidden) parts.push(decodeHtml(html.slice(start, end)));
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
function looksLikeHtml(text: string): boolean {
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
  return `${head.slice(0, space > max / 2 ? space : undefined).trimEnd()}…`;
}
