import { type NormalisedText, normalisePhrase } from './text.js';
import { createSearch, type Spelling, spell } from './trie.js';
import { isWordUnit, WORD_BEGINS } from './word-boundary.js';

/**
 * A word of a knowledge file and what it stands for. The word is matched on normalised text at word
 * boundaries (Chinese, Japanese and Korean know none), a hyphen counting as a space:
 *
 * - `zoll*` also with further letters after it, `*zölle` also with letters before it, `umow* handlow*` both;
 * - `setzt * aus` with whatever stands between, up to 120 characters;
 * - `US-*` before a hyphen or a space, which is no part of the find;
 * - `=US` only when written exactly so;
 * - `!银行` means nothing, and neither does what it covers, unless another entry of the layer is spelled so.
 */
export type Entry<T> = {
  readonly word: string;
  readonly layer: string;
  readonly value: T;
  /** The part of a plain word that is meant, where the rest is only context: places in UTF-16 units. */
  readonly core?: readonly [from: number, to: number];
};

/** A word found; `start` and `end` (exclusive) are places in the normalised text. */
export type Hit<T> = { readonly start: number; readonly end: number; readonly value: T };

/** Words whose meaning does not apply in `lang` are left out before overlaps are settled. */
export type Matcher<T> = (text: NormalisedText, lang?: string) => Hit<T>[];

type Pattern<T> = {
  readonly value: T;
  readonly layer: number;
  readonly core: readonly [from: number, to: number] | undefined;
  readonly exact: string | undefined;
  readonly excluded: boolean;
  /** Units at the end that must be there but are no part of the find. */
  readonly beyond: number;
  /** The word must not go on. */
  readonly closed: boolean;
  /** What follows the first inner `*`: read at its place. */
  readonly rest: ReadRest | undefined;
};

type Found<T> = Hit<T> & { readonly layer: number; readonly excluded: boolean };

/** How many characters ` * ` may span. */
const SPAN = 120;

/** Where what is read at a place ends; absent when it does not stand there. */
type ReadRest = (text: string, from: number) => number | undefined;

/** What follows the first part of a word with inner `*`: the end of that word and the next one, or after ` * ` anything. */
function createRest(head: string, parts: readonly string[], openEnd: boolean): ReadRest {
  const source = parts.map((part, at) => {
    const apart = (parts[at - 1] ?? head).endsWith(' ') && part.startsWith(' ');
    const spelled = normalisePhrase(part)
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/[ -]+/g, '[ -]');
    // What comes after anything begins with a word of its own: "hebt * auf" is not in "hebt den Kauf".
    const begins = isWordUnit(spelled.charCodeAt(0)) ? WORD_BEGINS : '';
    return `${apart ? `.{0,${SPAN}}?${begins}` : '[\\p{L}\\p{N}]{0,12}[ -]'}${spelled}`;
  });
  const end = openEnd ? '' : '(?![\\p{L}\\p{N}])';
  // Made at the first use: a start would spend a tenth of its time on patterns that few texts need.
  let pattern: RegExp | undefined;
  return (text, from) => {
    pattern ??= new RegExp(`${source.join('')}${end}`, 'uy');
    pattern.lastIndex = from;
    return pattern.test(text) ? pattern.lastIndex : undefined;
  };
}

/** Of hits of one layer that overlap, the longer stays, of equals the first; the same span may mean several things. */
function longest<T>(hits: Found<T>[]): Hit<T>[] {
  hits.sort(
    (a, b) =>
      a.layer - b.layer || a.start - b.start || b.end - a.end || Number(a.excluded) - Number(b.excluded),
  );
  const kept: Found<T>[] = [];
  for (const hit of hits) {
    let last = kept.at(-1);
    if (last?.layer === hit.layer && hit.start < last.end) {
      const length = hit.end - hit.start;
      const taken = last.end - last.start;
      const same = last.start === hit.start && length === taken;
      // What one entry excludes may be what another one names: Papua New Guinea is not Guinea.
      if (same && hit.excluded && !last.excluded) continue;
      if (!same) {
        if (length < taken || (length === taken && !hit.excluded)) continue;
        while (last?.layer === hit.layer && hit.start < last.end) {
          kept.pop();
          last = kept.at(-1);
        }
      }
    }
    kept.push(hit);
  }
  return kept.filter(({ excluded }) => !excluded).sort((a, b) => a.start - b.start || b.end - a.end);
}

// What must hold for a pattern, as bits of one number, so that most finds are dismissed at once.
const APPLIES = 1;
const CLOSED = 2;

/** Reads a text once for the words of all entries, whatever their number (see the trie). */
export function createMatcher<T>(
  entries: Iterable<Entry<T>>,
  applies: (value: T, lang: string) => boolean = () => true,
): Matcher<T> {
  const patterns: Pattern<T>[] = [];
  const spellings: Spelling[] = [];
  const layers = new Map<string, number>();
  for (const { word: given, layer: layerName, value, core } of entries) {
    let word = given.trim();
    const excluded = word.startsWith('!');
    if (excluded) word = word.slice(1);
    const exact = word.startsWith('=') ? word.slice(1) : undefined;
    if (exact !== undefined) word = exact;
    const openStart = word.startsWith('*');
    const openEnd = word.endsWith('*');
    const inner = word.slice(openStart ? 1 : 0, openEnd ? -1 : undefined);
    const [head = '', ...rest] = inner.split('*');
    const bare = normalisePhrase(head);
    if (bare.length === 0) continue;
    const text = spell(bare);
    const layer = layers.get(layerName) ?? layers.size;
    layers.set(layerName, layer);
    spellings.push({ text, inside: openStart });
    patterns.push({
      value,
      layer,
      core,
      exact,
      excluded,
      beyond: bare.endsWith('-') ? 1 : 0,
      closed: !openEnd && rest.length === 0 && isWordUnit(text.charCodeAt(text.length - 1)),
      rest: rest.length > 0 ? createRest(head, rest, openEnd) : undefined,
    });
  }
  const search = createSearch(spellings);
  const checksByLanguage = new Map<string, Uint8Array>();
  const checksFor = (lang: string): Uint8Array => {
    const checks =
      checksByLanguage.get(lang) ??
      Uint8Array.from(
        patterns,
        ({ closed, value }) => (closed ? CLOSED : 0) | (applies(value, lang) ? APPLIES : 0),
      );
    checksByLanguage.set(lang, checks);
    return checks;
  };

  return (normalised, lang = '') => {
    const { text, original, origins } = normalised;
    const checks = checksFor(lang);
    const found: Found<T>[] = [];
    const { count, words, starts, ends } = search(text);
    for (let i = 0; i < count; i += 1) {
      const index = words[i] ?? 0;
      const check = checks[index] ?? 0;
      if ((check & APPLIES) === 0) continue;
      const behind = ends[i] ?? 0;
      if ((check & CLOSED) !== 0 && behind < text.length && isWordUnit(text.charCodeAt(behind))) continue;
      const pattern = patterns[index];
      if (!pattern) continue;
      const start = starts[i] ?? 0;
      if (pattern.exact !== undefined) {
        const from = origins ? (origins[start] ?? 0) : start;
        if (!original.startsWith(pattern.exact, from)) continue;
      }
      const plainEnd = behind - pattern.beyond;
      const end = pattern.rest ? pattern.rest(text, plainEnd) : plainEnd;
      if (end === undefined) continue;
      const { core, value, layer, excluded } = pattern;
      found.push(
        core
          ? { start: start + core[0], end: start + core[1], value, layer, excluded }
          : { start, end, value, layer, excluded },
      );
    }
    return longest(found);
  };
}
