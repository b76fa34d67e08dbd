import { Tokenizer } from 'htmlparser2';
import { type Attributes, keepAttribute, MAX_PLAIN_TAG, plainTag } from './plain-tag.js';
import { createSourceWindow } from './source-window.js';

export type MarkupHandler = {
  /** `raw` is the tag as written, its first 2 K characters. A self-closing tag is opened and closed. In HTML no attributes are read. */
  readonly open: (name: string, attributes: Attributes, raw: string) => void;
  readonly close: (name: string) => void;
  /** Text as written: its references are still to be decoded, unless it is `literal` (CDATA). */
  readonly text: (text: string, literal: boolean) => void;
};

/** Nobody needs more attributes of one element, nor longer values. */
const MAX_ATTRIBUTES = 64;
const MAX_ATTRIBUTE = 8192;
/** Longer names are cut, and longer tags as written. */
const MAX_NAME = 200;
const MAX_TAG = 2048;
/** More is not given to the tokenizer at once, lest the next tag but one ends with it. UTF-16 units. */
const MAX_STEP = 256;
/** A longer run of text is cut. */
const MAX_TEXT = 128 * 1024;

const CDATA_START = '<![CDATA[';
const CDATA_END = ']]>';

/** HTML's elements whose tags inside are text: only the tokenizer knows where they end. */
const WITHOUT_MARKUP = new Set(['script', 'style', 'title', 'textarea', 'xmp']);
const NO_ATTRIBUTES: Attributes = {};

export type MarkupReader = {
  /** The next piece of the document; pieces may end anywhere. */
  readonly write: (piece: string) => void;
  /** The document has ended, however abruptly. */
  readonly end: () => void;
};

/**
 * Reads XML or HTML of any quality with the tokenizer of htmlparser2: names and attribute names in lower
 * case, DTDs and comments skipped. Linear in the input, whatever it holds; text comes whole or in parts.
 *
 * The tokenizer steps through its input character by character, which for text is ten times slower than a
 * search for the next `<`, and for a plain tag than one look: so these pass it by. That needs no knowledge
 * of its inside: it was given everything up to a `>`, and has said that what it was in the middle of ends there.
 */
export function createMarkupReader(handler: MarkupHandler, mode: 'xml' | 'html' = 'xml'): MarkupReader {
  const window = createSourceWindow();
  let name = '';
  let tagStart = 0;
  let attributes: Record<string, string> = {};
  let count = 0;
  let attribute = '';
  let value = '';
  let head: string | undefined;
  /** Where, of all that the tokenizer was given, the latest tag, comment or the like ended. */
  let ended = 0;

  const nameAt = (start: number, end: number): string =>
    window.slice(start, Math.min(end, start + MAX_NAME)).toLowerCase();
  const say = (text: string, literal: boolean): void => handler.text(text.slice(0, MAX_TEXT), literal);
  /** The rest of a tag without end is not kept: joining its pieces again and again would cost their square. */
  const passed = (end: number): void => {
    if (end - tagStart <= MAX_TAG) return;
    head ??= window.slice(tagStart, tagStart + MAX_TAG);
    window.release(end);
  };
  const skipped = (_: number, end: number): void => {
    ended = end + 1;
    window.release(ended);
  };
  /** The open element without markup inside. */
  let raw: string | undefined;
  const opened = (end: number): void => {
    if (mode === 'html' && WITHOUT_MARKUP.has(name)) raw = name;
    handler.open(name, attributes, head ?? window.slice(tagStart, Math.min(end + 1, tagStart + MAX_TAG)));
    skipped(tagStart, end);
  };
  const closed = (ending: string): void => {
    if (raw === ending) raw = undefined;
    handler.close(ending);
  };
  const nothing = (): void => undefined;
  let tokenizer: Tokenizer | undefined;
  const startTokenizer = (): Tokenizer =>
    new Tokenizer(
      { xmlMode: mode === 'xml', decodeEntities: false },
      {
        onopentagname(start, end) {
          name = nameAt(start, end);
          tagStart = start - 1;
          window.release(tagStart);
          attributes = {};
          count = 0;
          head = undefined;
        },
        onattribname(start, end) {
          if (mode === 'html') return;
          attribute = nameAt(start, end);
          value = '';
        },
        onattribdata(start, end) {
          if (mode === 'xml' && value.length < MAX_ATTRIBUTE)
            value += window.slice(start, Math.min(end, start + MAX_ATTRIBUTE));
          passed(end);
        },
        onattribentity: nothing,
        onattribend(_, end) {
          count += 1;
          passed(end);
          if (mode === 'html') return;
          if (count <= MAX_ATTRIBUTES) keepAttribute(attributes, attribute, value);
        },
        onopentagend: opened,
        onselfclosingtag(end) {
          opened(end);
          closed(name);
        },
        onclosetag(start, end) {
          closed(nameAt(start, end).trim());
          skipped(start, window.indexOf('>', end));
        },
        ontext(start, end) {
          // Of a tag that the document's end cuts off, the tokenizer gives text from nowhere.
          if (start < 0) return;
          say(window.slice(start, end), false);
          window.release(end);
        },
        ontextentity: nothing,
        oncdata(start, end, offset) {
          say(window.slice(start, end - offset), true);
          skipped(start, end);
        },
        oncomment: skipped,
        ondeclaration: skipped,
        onprocessinginstruction: skipped,
        onend: nothing,
      },
    );

  let given = 0;
  const isWaiting = (): boolean => ended === given;
  /** Gives the tokenizer at least so much, and on to the next `>`; returns where in the piece that ended. */
  const give = (piece: string, at: number, atLeast: number): number => {
    const end = piece.indexOf('>', at + atLeast) + 1 || piece.length;
    tokenizer ??= startTokenizer();
    tokenizer.write(piece.slice(at, end));
    given += end - at;
    return end;
  };
  /** Goes on with what did not end yet, in growing steps, until the tokenizer waits for a tag again. */
  const finish = (piece: string, from: number): number => {
    let at = from;
    for (let step = 0; at < piece.length && !isWaiting(); ) {
      const before = ended;
      at = give(piece, at, step);
      step = ended === before ? Math.min(2 * step + 16, MAX_STEP) : 0;
    }
    return at;
  };

  /** The end of CDATA that goes on in the next piece: its last characters may belong to `]]>`. */
  let openData: string | undefined;
  /** These return where in the piece they ended. */
  const takeData = (piece: string, from: number): number => {
    const end = piece.indexOf(CDATA_END, from);
    const known = end < 0 ? Math.max(from, piece.length - CDATA_END.length + 1) : end;
    if (known > from) say(piece.slice(from, known), true);
    openData = end < 0 ? piece.slice(known) : undefined;
    return end < 0 ? piece.length : end + CDATA_END.length;
  };
  const takeTag = (piece: string, from: number): number => {
    const end = piece.indexOf('>', from) + 1;
    const isShort = raw === undefined && end > 0 && end - from <= MAX_PLAIN_TAG;
    const text = isShort ? piece.slice(from, end) : '';
    const tag = plainTag(text);
    if (!tag || (mode === 'html' && WITHOUT_MARKUP.has(tag.name))) {
      window.restart(piece.slice(from), given);
      return finish(piece, give(piece, from, 0));
    }
    if (tag.opens) handler.open(tag.name, mode === 'xml' ? tag.attributes() : NO_ATTRIBUTES, text);
    if (tag.closes) handler.close(tag.name);
    return end;
  };

  return {
    write(next) {
      const piece = openData === undefined ? next : openData + next;
      let at = openData === undefined ? 0 : takeData(piece, 0);
      if (!isWaiting()) {
        window.extend(piece);
        at = finish(piece, at);
      }
      while (at < piece.length) {
        const tag = piece.indexOf('<', at);
        if (tag !== at) say(tag < 0 ? piece.slice(at) : piece.slice(at, tag), false);
        if (tag < 0) return;
        at =
          mode === 'xml' && piece.startsWith(CDATA_START, tag)
            ? takeData(piece, tag + CDATA_START.length)
            : takeTag(piece, tag);
      }
    },
    end() {
      if (openData) say(openData, true);
      tokenizer?.end();
    },
  };
}
