import { Tokenizer } from 'htmlparser2';
import { decodeReferences } from './references.js';
import { createSourceWindow } from './source-window.js';

export type Attributes = Readonly<Record<string, string>>;

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
 * search for the next `<`: so the text up to there passes it by. That needs no knowledge of its inside:
 * it was given everything up to a `>`, and has said that what it was in the middle of ends there.
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
  const opened = (end: number): void => {
    handler.open(name, attributes, head ?? window.slice(tagStart, Math.min(end + 1, tagStart + MAX_TAG)));
    skipped(tagStart, end);
  };
  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
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
        // A name such as __proto__ is no field that anyone reads.
        if (count <= MAX_ATTRIBUTES && !attribute.startsWith('__') && !Object.hasOwn(attributes, attribute)) {
          attributes[attribute] = decodeReferences(value);
        }
      },
      onopentagend: opened,
      onselfclosingtag(end) {
        opened(end);
        handler.close(name);
      },
      onclosetag(start, end) {
        handler.close(nameAt(start, end).trim());
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
  const takeData = (text: string): string => {
    const end = text.indexOf(CDATA_END);
    const known = end < 0 ? Math.max(0, text.length - CDATA_END.length + 1) : end;
    if (known > 0) say(text.slice(0, known), true);
    openData = end < 0 ? text.slice(known) : undefined;
    return end < 0 ? '' : text.slice(end + CDATA_END.length);
  };

  return {
    write(piece) {
      let rest = openData === undefined ? piece : takeData(openData + piece);
      if (!isWaiting()) {
        window.extend(rest);
        rest = rest.slice(finish(rest, 0));
      }
      while (rest !== '') {
        const tag = rest.indexOf('<');
        if (tag !== 0) say(tag < 0 ? rest : rest.slice(0, tag), false);
        if (tag < 0) return;
        rest = rest.slice(tag);
        if (mode === 'xml' && rest.startsWith(CDATA_START)) {
          rest = takeData(rest.slice(CDATA_START.length));
        } else {
          window.restart(rest, given);
          rest = rest.slice(finish(rest, give(rest, 0, 0)));
        }
      }
    },
    end() {
      if (openData) say(openData, true);
      tokenizer.end();
    },
  };
}
