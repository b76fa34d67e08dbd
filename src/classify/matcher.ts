import { type NormalisedText, normalisePhrase } from './text.js';

/**
 * A word of a knowledge file and what it stands for. The word is matched on normalised text at word
 * boundaries (Chinese, Japanese and Korean know none), a hyphen counting as a space:
 *
 * - `zoll*` also with further letters after it, `*zölle` also with letters before it, `umow* handlow*` both;
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

/** `accept` leaves out meanings that do not apply to this text (words of another language) before overlaps are settled. */
export type Matcher<T> = (text: NormalisedText, accept?: (value: T, start: number) => boolean) => Hit<T>[];

type Pattern<T> = {
  readonly value: T;
  readonly layer: number;
  readonly length: number;
  readonly core: readonly [from: number, to: number] | undefined;
  readonly exact: string | undefined;
  readonly excluded: boolean;
  /** The word must not go on before, or after. */
  readonly closedStart: boolean;
  readonly closedEnd: boolean;
  /** What follows the first inner `*`: read at its place, not by the automaton. */
  readonly rest: RegExp | undefined;
};

type Found<T> = Hit<T> & { readonly layer: number; readonly excluded: boolean };

const SPACE = 32;
const DASHES_AND_BREAKS = '-‐‑‒–—\n\t';
const QUOTES = '’‘ʼ';
const BOUNDED = /[\p{L}\p{N}]/u;
const UNBOUNDED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

// 0 not looked at yet, 1 part of a word that needs boundaries, 2 anything else.
const boundaryKinds = new Uint8Array(0x10000);

/** Whether a UTF-16 unit belongs to a word of a script that separates its words; `NaN`, beyond the text, does not. */
export function isWordUnit(unit: number): boolean {
  const kind = boundaryKinds[unit];
  if (kind) return kind === 1;
  if (kind === undefined) return false;
  const character = String.fromCharCode(unit);
  const bounded = BOUNDED.test(character) && !UNBOUNDED.test(character);
  boundaryKinds[unit] = bounded ? 1 : 2;
  return bounded;
}

function spell(unit: number): number {
  if (unit > 0x5f && unit < 0x7b) return unit;
  const character = String.fromCharCode(unit);
  if (DASHES_AND_BREAKS.includes(character)) return SPACE;
  return QUOTES.includes(character) ? 39 : unit;
}

function readRest(parts: readonly string[], openEnd: boolean): RegExp {
  const spelled = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ -]+/g, '[ -]'));
  const source = spelled.map((part) => `[\\p{L}\\p{N}]{0,12}[ -]${part}`).join('');
  return new RegExp(openEnd ? source : `${source}(?![\\p{L}\\p{N}])`, 'uy');
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

/** So many characters have a full transition table: letters, the space, the hyphen. */
const DENSE = 48;

/**
 * One Aho–Corasick automaton over all entries: the time of a reading depends on the text and on what is
 * found, not on how many entries there are. The commonest characters have a full transition table; the
 * transitions of the many others (Chinese) sit in one open-addressed table beside failure links.
 */
export function createMatcher<T>(entries: Iterable<Entry<T>>): Matcher<T> {
  const patterns: Pattern<T>[] = [];
  const spelled: Uint16Array[] = [];
  const layers = new Map<string, number>();
  for (const { word: given, layer: layerName, value, core } of entries) {
    let word = given.trim();
    const excluded = word.startsWith('!');
    if (excluded) word = word.slice(1);
    const exact = word.startsWith('=') ? word.slice(1) : undefined;
    if (exact !== undefined) word = exact;
    const openStart = word.startsWith('*');
    const openEnd = word.endsWith('*');
    const [bare = '', ...rest] = word
      .replace(/^\*|\*$/g, '')
      .split('*')
      .map(normalisePhrase);
    if (bare.length === 0) continue;
    const units = new Uint16Array(bare.length);
    for (let i = 0; i < bare.length; i += 1) units[i] = spell(bare.charCodeAt(i));
    const layer = layers.get(layerName) ?? layers.size;
    layers.set(layerName, layer);
    spelled.push(units);
    patterns.push({
      value,
      layer,
      length: units.length,
      core,
      exact,
      excluded,
      closedStart: !openStart && isWordUnit(units[0] ?? 0),
      closedEnd: !openEnd && rest.length === 0 && isWordUnit(units[units.length - 1] ?? 0),
      rest: rest.length > 0 ? readRest(rest, openEnd) : undefined,
    });
  }

  // Symbols: the commonest units first, so that they are the ones with a full table.
  const counts = new Uint32Array(0x10000);
  let total = 1;
  for (const units of spelled) {
    total += units.length;
    for (const unit of units) counts[unit] = (counts[unit] ?? 0) + 1;
  }
  const seen = [...counts.keys()].filter((unit) => counts[unit]);
  seen.sort((a, b) => Number(a >= 0x180) - Number(b >= 0x180) || (counts[b] ?? 0) - (counts[a] ?? 0));
  const symbols = new Uint16Array(0x10000);
  seen.forEach((unit, index) => {
    symbols[unit] = index + 1;
  });
  for (const character of DASHES_AND_BREAKS) symbols[character.charCodeAt(0)] = symbols[SPACE] ?? 0;
  for (const character of QUOTES) symbols[character.charCodeAt(0)] = symbols[39] ?? 0;

  const stride = seen.length + 1;
  let capacity = 1024;
  while (capacity < total * 2) capacity *= 2;
  const mask = capacity - 1;
  const slotKeys = new Int32Array(capacity);
  const slotNodes = new Int32Array(capacity);
  const slotOf = (node: number, symbol: number): number => {
    const key = (Math.imul(node, stride) + symbol) | 0;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
    while (slotKeys[slot] !== 0 && slotKeys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  if (total * stride > 0x7fffffff)
    throw new Error(`matcher: ${total} places and ${stride} characters are too many`);

  const firstPattern = new Int32Array(total).fill(-1);
  const nextPattern = new Int32Array(patterns.length).fill(-1);
  const parents = new Int32Array(total);
  const labels = new Uint16Array(total);
  // Level by level, so that the few nodes near the root, where most text stays, lie together in memory.
  const levels: number[] = [1];
  const ends = new Int32Array(patterns.length);
  let nodeCount = 1;
  for (let depth = 0, longer = true; longer; depth += 1) {
    longer = false;
    spelled.forEach((units, index) => {
      if (units.length <= depth) return;
      longer = true;
      const node = ends[index] ?? 0;
      const symbol = symbols[units[depth] ?? 0] ?? 0;
      const slot = slotOf(node, symbol);
      if (slotKeys[slot] === 0) {
        slotKeys[slot] = (Math.imul(node, stride) + symbol) | 0;
        slotNodes[slot] = nodeCount;
        parents[nodeCount] = node;
        labels[nodeCount] = symbol;
        nodeCount += 1;
      }
      ends[index] = slotNodes[slot] ?? 0;
    });
    levels.push(nodeCount);
  }
  ends.forEach((node, index) => {
    nextPattern[index] = firstPattern[node] ?? -1;
    firstPattern[node] = index;
  });

  const failures = new Int32Array(nodeCount);
  const outputs = new Int32Array(nodeCount);
  const table = nodeCount > 0x10000 ? new Uint32Array(nodeCount * DENSE) : new Uint16Array(nodeCount * DENSE);
  const step = (from: number, symbol: number): number => {
    if (symbol < DENSE) return table[from * DENSE + symbol] ?? 0;
    let node = from;
    for (;;) {
      const slot = slotOf(node, symbol);
      if (slotKeys[slot] !== 0) return slotNodes[slot] ?? 0;
      if (node === 0) return 0;
      node = failures[node] ?? 0;
    }
  };
  // A node's failure leads to a shallower node, whose transitions are complete by then.
  for (let level = 1; level < levels.length; level += 1) {
    const [from, to] = [levels[level - 1] ?? 0, levels[level] ?? 0];
    for (let node = from; node < to; node += 1) {
      const parent = parents[node] ?? 0;
      const failure = parent === 0 ? 0 : step(failures[parent] ?? 0, labels[node] ?? 0);
      failures[node] = failure;
      // `outputs` leads to the nearest node, itself included, at which a pattern ends.
      outputs[node] = (firstPattern[node] ?? -1) >= 0 ? node : (outputs[failure] ?? 0);
    }
    for (let node = from; node < to; node += 1) {
      const symbol = labels[node] ?? 0;
      if (symbol < DENSE) table[(parents[node] ?? 0) * DENSE + symbol] = node;
    }
    for (let node = from; node < to; node += 1) {
      const failure = failures[node] ?? 0;
      table.copyWithin(node * DENSE, failure * DENSE, (failure + 1) * DENSE);
    }
  }

  return (normalised, accept) => {
    const { text, original, origins } = normalised;
    const found: Found<T>[] = [];
    let node = 0;
    for (let i = 0; i < text.length; i += 1) {
      const symbol = symbols[text.charCodeAt(i)] ?? 0;
      node = symbol === 0 ? 0 : step(node, symbol);
      for (let at = outputs[node] ?? 0; at !== 0; at = outputs[failures[at] ?? 0] ?? 0) {
        for (let index = firstPattern[at] ?? -1; index >= 0; index = nextPattern[index] ?? -1) {
          const pattern = patterns[index];
          if (!pattern) continue;
          let end = i + 1;
          const start = end - pattern.length;
          if (pattern.closedEnd && isWordUnit(text.charCodeAt(end))) continue;
          if (pattern.closedStart && isWordUnit(text.charCodeAt(start - 1))) continue;
          if (accept && !accept(pattern.value, start)) continue;
          if (pattern.exact !== undefined) {
            const from = origins ? (origins[start] ?? 0) : start;
            if (!original.startsWith(pattern.exact, from)) continue;
          }
          if (pattern.rest) {
            pattern.rest.lastIndex = end;
            if (!pattern.rest.test(text)) continue;
            end = pattern.rest.lastIndex;
          }
          const { core, value, layer, excluded } = pattern;
          found.push(
            core
              ? { start: start + core[0], end: start + core[1], value, layer, excluded }
              : { start, end, value, layer, excluded },
          );
        }
      }
    }
    return longest(found);
  };
}
