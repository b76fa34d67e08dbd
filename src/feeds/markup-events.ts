import { Tokenizer } from 'htmlparser2';
import { decodeReferences } from './html-text.js';

export type Attributes = Readonly<Record<string, string>>;

export type MarkupHandler = {
  /** `raw` is the tag as written. A self-closing tag is opened and closed. */
  readonly open: (name: string, attributes: Attributes, raw: string) => void;
  readonly close: (name: string) => void;
  /** Text with its character references decoded; CDATA comes as it is, marked `literal`. */
  readonly text: (text: string, literal: boolean) => void;
};

/** Nobody needs more attributes of one element, nor longer names and values. */
const MAX_ATTRIBUTES = 64;
const MAX_ATTRIBUTE = 8192;

/**
 * Reads XML of any quality with the tokenizer of htmlparser2: names and attribute names in lower case,
 * no entity but the predefined and HTML's own, DTDs skipped. Linear in the input, whatever it holds.
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
    { xmlMode: true, decodeEntities: true },
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
      onattribentity: (codePoint) => add(String.fromCodePoint(codePoint)),
      onattribend() {
        count += 1;
        // A name such as __proto__ is no field that anyone reads.
        if (count <= MAX_ATTRIBUTES && !attribute.startsWith('__') && !Object.hasOwn(attributes, attribute)) {
          attributes[attribute] = value.includes('&') ? decodeReferences(value) : value;
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
      ontext(start, end) {
        const text = source.slice(start, end);
        // What still looks like a reference is HTML's: XML's own have been decoded already.
        handler.text(text.includes('&') ? decodeReferences(text) : text, false);
      },
      ontextentity: (codePoint) => handler.text(String.fromCodePoint(codePoint), false),
      oncdata: (start, end, offset) => handler.text(source.slice(start, end - offset), true),
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}
