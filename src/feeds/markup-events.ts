import { Tokenizer } from 'htmlparser2';
import { decodeReferences } from './html-text.js';

export type Attributes = Readonly<Record<string, string>>;

export type MarkupHandler = {
  /** `raw` is the tag as written. A self-closing tag is opened and closed. */
  readonly open: (name: string, attributes: Attributes, raw: string) => void;
  readonly close: (name: string) => void;
  /** Text as written: its references are still to be decoded, unless it is `literal` (CDATA). */
  readonly text: (text: string, literal: boolean) => void;
};

/** Nobody needs more attributes of one element, nor longer names and values. */
const MAX_ATTRIBUTES = 64;
const MAX_ATTRIBUTE = 8192;
/** A longer run of text is cut. */
const MAX_TEXT = 128 * 1024;

/**
 * Reads XML of any quality with the tokenizer of htmlparser2: names and attribute names in lower case,
 * DTDs skipped. Linear in the input, whatever it holds.
 */
export function readMarkup(source: string, handler: MarkupHandler): void {
  let name = '';
  let tagStart = 0;
  let attributes: Record<string, string> = {};
  let count = 0;
  let attribute = '';
  let value = '';
  const add = (text: string): void => {
    if (value.length < MAX_ATTRIBUTE) value += text.slice(0, MAX_ATTRIBUTE);
  };
  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    // References are decoded here: the tokenizer then skips through text instead of stepping through it.
    { xmlMode: true, decodeEntities: false },
    {
      onopentagname(start, end) {
        name = source.slice(start, Math.min(end, start + 200)).toLowerCase();
        tagStart = start - 1;
        attributes = {};
        count = 0;
      },
      onattribname(start, end) {
        attribute = source.slice(start, Math.min(end, start + 200)).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => add(source.slice(start, end)),
      onattribentity: nothing,
      onattribend() {
        count += 1;
        // A name such as __proto__ is no field that anyone reads.
        if (count <= MAX_ATTRIBUTES && !attribute.startsWith('__') && !Object.hasOwn(attributes, attribute)) {
          attributes[attribute] = decodeReferences(value);
        }
      },
      onopentagend: (end) => handler.open(name, attributes, source.slice(tagStart, end + 1)),
      onselfclosingtag(end) {
        handler.open(name, attributes, source.slice(tagStart, end + 1));
        handler.close(name);
      },
      onclosetag: (start, end) =>
        handler.close(
          source
            .slice(start, Math.min(end, start + 200))
            .trim()
            .toLowerCase(),
        ),
      ontext: (start, end) => handler.text(source.slice(start, Math.min(end, start + MAX_TEXT)), false),
      ontextentity: nothing,
      oncdata: (start, end, offset) =>
        handler.text(source.slice(start, Math.min(end - offset, start + MAX_TEXT)), true),
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}
