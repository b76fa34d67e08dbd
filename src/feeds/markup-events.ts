import { Tokenizer } from 'htmlparser2';
import { decodeReferences } from './html-text.js';

export type Attributes = Readonly<Record<string, string>>;

export type MarkupHandler = {
  /** `raw` is the tag as written, its first 2 K characters. A self-closing tag is opened and closed. */
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
/** A longer run of text is cut. */
const MAX_TEXT = 128 * 1024;

export type MarkupReader = {
  /** The next piece of the document; pieces may end anywhere. */
  readonly write: (piece: string) => void;
  /** The document has ended, however abruptly. */
  readonly end: () => void;
};

/** Pieces of a document by offsets into the whole, kept only as far back as an unfinished tag needs. */
function createWindow() {
  let text = '';
  let start = 0;
  let done = 0;
  return {
    add(piece: string): void {
      text = text.slice(done - start) + piece;
      start = done;
    },
    slice: (from: number, to: number): string => text.slice(from - start, to - start),
    /** Nothing before this offset will be asked for again. */
    release(offset: number): void {
      done = offset;
    },
  };
}

/**
 * Reads XML of any quality with the tokenizer of htmlparser2: names and attribute names in lower case,
 * DTDs skipped. Linear in the input, whatever it holds; text and attributes come whole or in parts.
 */
export function createMarkupReader(handler: MarkupHandler): MarkupReader {
  const window = createWindow();
  let name = '';
  let tagStart = 0;
  let attributes: Record<string, string> = {};
  let count = 0;
  let attribute = '';
  let value = '';
  let head: string | undefined;
  const nameAt = (start: number, end: number): string =>
    window.slice(start, Math.min(end, start + MAX_NAME)).toLowerCase();
  /** The rest of a tag without end is not kept: joining its pieces again and again would cost their square. */
  const passed = (end: number): void => {
    if (end - tagStart <= MAX_TAG) return;
    head ??= window.slice(tagStart, tagStart + MAX_TAG);
    window.release(end);
  };
  const opened = (end: number): void => {
    handler.open(name, attributes, head ?? window.slice(tagStart, Math.min(end + 1, tagStart + MAX_TAG)));
    window.release(end + 1);
  };
  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    // References are decoded here: the tokenizer then skips through text instead of stepping through it.
    { xmlMode: true, decodeEntities: false },
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
        attribute = nameAt(start, end);
        value = '';
      },
      onattribdata(start, end) {
        if (value.length < MAX_ATTRIBUTE) value += window.slice(start, Math.min(end, start + MAX_ATTRIBUTE));
        passed(end);
      },
      onattribentity: nothing,
      onattribend(_, end) {
        count += 1;
        passed(end);
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
        window.release(end);
      },
      ontext(start, end) {
        handler.text(window.slice(start, Math.min(end, start + MAX_TEXT)), false);
        window.release(end);
      },
      ontextentity: nothing,
      oncdata(start, end, offset) {
        handler.text(window.slice(start, Math.min(end - offset, start + MAX_TEXT)), true);
        window.release(end);
      },
      oncomment: (_, end) => window.release(end),
      ondeclaration: (_, end) => window.release(end),
      onprocessinginstruction: (_, end) => window.release(end),
      onend: nothing,
    },
  );
  return {
    write(piece) {
      window.add(piece);
      tokenizer.write(piece);
    },
    end: () => tokenizer.end(),
  };
}
