import { copied } from './copied.js';
import { decodeReferences } from './references.js';

export type Attributes = Readonly<Record<string, string>>;

/** A whole tag; a self-closing one opens and closes. */
export type PlainTag = {
  readonly name: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Read when they are first asked for. */
  readonly attributes: () => Attributes;
};

/** A longer tag is not plain. UTF-16 units. */
export const MAX_PLAIN_TAG = 256;

const TAG =
  /^<(?:\/([a-z][\w:.-]*)[ \t\r\n]*|([a-z][\w:.-]*)((?:[ \t\r\n]+[\w:.-]+=(?:"[^"]*"|'[^']*'))*)[ \t\r\n]*(\/?))>$/i;
const ATTRIBUTE = /([\w:.-]+)=(?:"([^"]*)"|'([^']*)')/g;

/** Tags met before, as nearly all of a document are. */
const known = new Map<string, PlainTag>();
const MAX_KNOWN = 4096;
/** A longer one holds an address or the like, and will not come again. UTF-16 units. */
const MAX_KNOWN_TAG = 40;

/** Adds an attribute, unless the tag had it before. A name such as `__proto__` is no field that anyone reads. */
export function keepAttribute(attributes: Record<string, string>, name: string, value: string): void {
  if (name.startsWith('__') || Object.hasOwn(attributes, name)) return;
  attributes[name] = decodeReferences(value);
}

function readAttributes(source: string): Attributes {
  const attributes: Record<string, string> = {};
  for (const [, name = '', one, other = ''] of source.matchAll(ATTRIBUTE)) {
    keepAttribute(attributes, name.toLowerCase(), one ?? other);
  }
  return attributes;
}

function readTag(text: string): PlainTag | undefined {
  const [whole, closed = '', opened = '', source = '', slash = ''] = TAG.exec(text) ?? [];
  if (whole === undefined) return undefined;
  let attributes: Attributes | undefined;
  return {
    name: (closed || opened).toLowerCase(),
    opens: opened !== '',
    closes: closed !== '' || slash !== '',
    attributes() {
      attributes ??= readAttributes(source);
      return attributes;
    },
  };
}

/** The tag that a text is from its `<` to its `>`, in the usual form; `undefined` for any other. */
export function plainTag(text: string): PlainTag | undefined {
  const before = known.get(text);
  if (before) return before;
  if (text.length > MAX_KNOWN_TAG || known.size >= MAX_KNOWN) return readTag(text);
  const own = copied(text);
  const tag = readTag(own);
  if (tag) known.set(own, tag);
  return tag;
}
