import type { Field } from './entry.js';
import type { Attributes } from './plain-tag.js';
import { decodeReferences } from './references.js';

type Part = { readonly kind: 'text' | 'literal' | 'tag'; text: string };

/** An element that is read; its text and tags are kept apart until it is known whether it holds markup. */
export type Leaf = {
  readonly key: string;
  readonly attributes: Attributes;
  readonly parts: Part[];
  size: number;
};

/** Longer content is cut. UTF-16 units. */
const MAX_LEAF = 128 * 1024;

export const leafOf = (key: string, attributes: Attributes): Leaf => ({
  key,
  attributes,
  parts: [],
  size: 0,
});

export const isFull = ({ size }: Leaf): boolean => size > MAX_LEAF;

export function addText(leaf: Leaf, text: string, literal: boolean): void {
  leaf.size += text.length;
  const last = leaf.parts.at(-1);
  // A reference may be cut by the end of a piece.
  if (!literal && last?.kind === 'text') last.text += text;
  else leaf.parts.push({ kind: literal ? 'literal' : 'text', text });
}

export function addTag(leaf: Leaf, raw: string): void {
  leaf.size += raw.length;
  leaf.parts.push({ kind: 'tag', text: raw });
}

/** Not counted: there are no more of them than of the tags that open. */
export function addEndTag(leaf: Leaf, name: string): void {
  leaf.parts.push({ kind: 'tag', text: `</${name}>` });
}

export function fieldOf({ key, attributes, parts }: Leaf, base: string | undefined): Field {
  const markup = parts.some(({ kind }) => kind === 'tag');
  // Within markup, text stays as written: it is decoded with the markup, once.
  const text = parts
    .map((part) => (markup || part.kind !== 'text' ? part.text : decodeReferences(part.text)))
    .join('');
  return { key, text, markup, attributes, base };
}
