import type { Span } from '../text/span.js';
import { type NormalisedText, normalisePhrase } from '../text/text.js';
import { isWordUnit } from '../text/word-boundary.js';
import { type Found, longest } from './longest.js';
import { createRest, type Rest } from './rest.js';
import { createSearch } from './trie.js';

/**
 * A word of a knowledge file and what it stands for. The word is matched on normalised text at word
 * boundaries (Chinese, Japanese and Korean know none), a hyphen counting as a space:
 *
 * - `zoll*` also with further letters after it, `*zölle` also with letters before it, `umow* handlow*` both;
 * - `setzt * aus` with whatever stands between, up to 120 characters;
 * - `US-*` before a hyphen or a space, which is no part of the find;
 * - `=US` only when written exactly so;
 * - `!银行` means nothing, and neither does what it covers, unless another entry of the layer is spelled so: the exclusion
 *   `!setzt * exporte * aus` spells more of what it finds than `setzt * aus`, and prevails.
 */
export type Entry<T> = {
  readonly word: string;
  readonly layer: string;
  readonly value: T;
  /** The part of a plain word that is meant, where the rest is only context: places in UTF-16 units. */
  readonly core?: readonly [from: number, to: number];
};

/** A word found; `start` and `end` (exclusive) are places in the normalised text. */
export type Hit<T> = Span & { readonly value: T };

export type Matcher<T> = (text: NormalisedText) => Hit<T>[];

/** What few words ask for beyond their spelling. */
type Special = {
  readonly core: readonly [from: number, to: number] | undefined;
  readonly exact: string | undefined;
  /** Units at the end that must be there but are no part of the find. */
  readonly beyond: number;
  /** What follows the first inner `*`: read at its place. */
  readonly rest: Rest | undefined;
};

// What holds of a word, as bits of one number, so that most finds are dismissed at once.
/** It must not go on. */
const CLOSED = 1;
const EXCLUDED = 2;
/** Above them stands the place of what few words ask for, plus one; 0 is none. */
const TRAITS = 2;

/**
 * Reads a text once for the words of all entries, whatever their number (see the trie). There are tens of thousands, and
 * most of the start is spent on what is kept of each: lists of plain values, and an object only where a word needs one.
 */
export function createMatcher<T>(entries: Iterable<Entry<T>>): Matcher<T> {
  const texts: string[] = [];
  const inside: boolean[] = [];
  // Of each word its traits and its place in both lists below, side by side: one look into memory.
  const told: number[] = [];
  const specials: Special[] = [];
  // Words that follow each other mostly share what they mean.
  const values: T[] = [];
  const layers: number[] = [];
  const layerNames = new Map<string, number>();
  for (const { word: given, layer: layerName, value, core } of entries) {
    let word = given.trim();
    const excluded = word.startsWith('!');
    if (excluded) word = word.slice(1);
    const exact = word.startsWith('=') ? word.slice(1) : undefined;
    if (exact !== undefined) word = exact;
    const openStart = word.startsWith('*');
    const openEnd = word.endsWith('*');
    const inner = openStart || openEnd ? word.slice(openStart ? 1 : 0, openEnd ? -1 : undefined) : word;
    const star = inner.indexOf('*');
    const head = star < 0 ? inner : inner.slice(0, star);
    const text = normalisePhrase(head);
    if (text.length === 0) continue;
    const layer = layerNames.get(layerName) ?? layerNames.size;
    layerNames.set(layerName, layer);
    // Before a span stands a whole word: "slaps * %" does not begin with a slapstick.
    const isWhole = star < 0 ? !openEnd : head.endsWith(' ');
    const closed = isWhole && isWordUnit(text.charCodeAt(text.length - 1));
    const beyond = text.endsWith('-') ? 1 : 0;
    const isSpecial = core !== undefined || exact !== undefined || beyond > 0 || star >= 0;
    if (isSpecial) {
      const rest = star < 0 ? undefined : createRest(head, inner.slice(star + 1).split('*'), openEnd);
      specials.push({ core, exact, beyond, rest });
    }
    if (values.at(-1) !== value || layers.at(-1) !== layer) {
      values.push(value);
      layers.push(layer);
    }
    texts.push(text);
    inside.push(openStart);
    told.push(
      (closed ? CLOSED : 0) | (excluded ? EXCLUDED : 0) | (isSpecial ? specials.length << TRAITS : 0),
      values.length - 1,
    );
  }
  const search = createSearch(texts, inside);
  const toldOf = new Int32Array(told);
  let traits = new Int32Array(256);
  const lasts: (Found<T> | undefined)[] = Array.from(layerNames, () => undefined);

  return ({ text, original, origins }) => {
    const found: Found<T>[] = [];
    const { count, words, starts, ends } = search(text);
    if (traits.length < count) traits = new Int32Array(2 * count);
    // All are looked up before any is judged: so the processor waits for the memory of many at once.
    for (let i = 0; i < count; i += 1) traits[i] = toldOf[2 * (words[i] ?? 0)] ?? 0;
    for (let i = 0; i < count; i += 1) {
      const trait = traits[i] ?? 0;
      let end = ends[i] ?? 0;
      if ((trait & CLOSED) !== 0 && end < text.length && isWordUnit(text.charCodeAt(end))) continue;
      let start = starts[i] ?? 0;
      let spelled = end - start;
      const special = trait >> TRAITS === 0 ? undefined : specials[(trait >> TRAITS) - 1];
      if (special) {
        const { core, exact, beyond, rest } = special;
        if (exact !== undefined && !original.startsWith(exact, origins ? (origins[start] ?? 0) : start))
          continue;
        end -= beyond;
        if (rest) {
          const restEnd = rest.read(text, end);
          if (restEnd === undefined) continue;
          end = restEnd;
          spelled += rest.spelled();
        }
        if (core) [start, end] = [start + core[0], start + core[1]];
      }
      const meaning = toldOf[2 * (words[i] ?? 0) + 1] ?? 0;
      found.push({
        start,
        end,
        value: values[meaning] as T,
        layer: layers[meaning] ?? 0,
        excluded: (trait & EXCLUDED) !== 0,
        spelled,
        before: undefined,
        stays: false,
      });
    }
    return longest(found, lasts);
  };
}
