import { type NormalisedText, normalisePhrase } from './text.js';

/**
 * A word of a knowledge file and what it stands for. The word is matched on normalised text at word
 * boundaries (Chinese, Japanese and Korean know none), a hyphen counting as a space:
 *
 * - `zoll*` also with further letters after it, `*zölle` also with letters before it, `umow* handlow*` both;
 * - `=US` only when written exactly so;
 * - `!银行` never means anything, and neither does what it covers.
 */
export type Entry<T> = {
  readonly word: string;
  readonly layer: string;
  readonly value: T;
  /** The part of a plain word that is meant, where the rest is only context: places in UTF-16 units. */
  readonly core?: readonly [from: number, to: number];
};

/** A word found; `start` and `end` (exclusive) are places in the normalised text. */
export type Hit<T> = {
  readonly start: number;
  readonly end: number;
  readonly value: T;
  readonly layer: string;
};

/** `accept` leaves out meanings that do not apply to this text (words of another language) before overlaps are settled. */
export type Matcher<T> = (text: NormalisedText, accept?: (value: T, start: number) => boolean) => Hit<T>[];

type Pattern<T> = Entry<T> & {
  readonly length: number;
  readonly exact: string | undefined;
  readonly excluded: boolean;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** What follows the first inner `*`: read at its place, not by the automaton. */
  readonly rest: RegExp | undefined;
};

const SPACE = 32;
const EXACT_FOLDINGS: Readonly<Record<string, string>> = { '’': "'", '‘': "'", ʼ: "'" };
const DASHES = /[-‐‑‒–—\n\t]/;
const BOUNDED = /[\p{L}\p{N}]/u;
const UNBOUNDED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

// 0 not looked at yet, 1 part of a word that needs boundaries, 2 anything else.
const boundaryKinds = new Uint8Array(0x10000);

/** Whether a UTF-16 unit belongs to a word of a script that separates its words. */
export function isWordUnit(unit: number): boolean {
  if (Number.isNaN(unit)) return false;
  let kind = boundaryKinds[unit];
  if (!kind) {
    const character = String.fromCharCode(unit);
    kind = BOUNDED.test(character) && !UNBOUNDED.test(character) ? 1 : 2;
    boundaryKinds[unit] = kind;
  }
  return kind === 1;
}

function spell(unit: number): number {
  const character = String.fromCharCode(unit);
  if (DASHES.test(character)) return SPACE;
  return (EXACT_FOLDINGS[character] ?? character).charCodeAt(0);
}

function readRest(parts: readonly string[], openEnd: boolean): RegExp {
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ -]+/g, '[ -]'));
  return new RegExp(
    `${escaped.map((part) => `[\\p{L}\\p{N}]{0,12}[ -]${part}`).join('')}${openEnd ? '' : '(?![\\p{L}\\p{N}])'}`,
    'uy',
  );
}

function readPattern<T>(entry: Entry<T>): Pattern<T> & { readonly units: number[] } {
  let word = entry.word.trim();
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
  const units = [...Array(bare.length).keys()].map((i) => spell(bare.charCodeAt(i)));
  return {
    ...entry,
    length: units.length,
    exact,
    excluded,
    openStart,
    openEnd: openEnd || rest.length > 0,
    rest: rest.length > 0 ? readRest(rest, openEnd) : undefined,
    units,
  };
}

/** Of hits of one layer that overlap, the longer stays, of equals the first; the same span may mean several things. */
function longest<T>(hits: (Hit<T> & { excluded: boolean })[]): Hit<T>[] {
  hits.sort((a, b) => a.start - b.start || b.end - a.end || Number(b.excluded) - Number(a.excluded));
  const kept: (Hit<T> & { excluded: boolean })[] = [];
  for (const hit of hits) {
    let last = kept.at(-1);
    const same = last?.start === hit.start && last.end === hit.end && !last.excluded;
    if (last && !same && hit.start < last.end) {
      const longer = hit.end - hit.start > last.end - last.start;
      if (!longer && !(hit.excluded && hit.end - hit.start === last.end - last.start)) continue;
      while (last && hit.start < last.end) {
        kept.pop();
        last = kept.at(-1);
      }
    }
    kept.push(hit);
  }
  return kept.filter(({ excluded }) => !excluded);
}

/**
 * One Aho–Corasick automaton over all entries: the time of a reading depends on the text and on what is
 * found, not on how many entries there are. Transitions sit in one open-addressed table.
 */
export function createMatcher<T>(entries: readonly Entry<T>[]): Matcher<T> {
  const patterns: Pattern<T>[] = [];
  const spelled: number[][] = [];
  for (const entry of entries) {
    const { units, ...pattern } = readPattern(entry);
    if (units.length === 0) continue;
    patterns.push(pattern);
    spelled.push(units);
  }

  const classes = new Uint16Array(0x10000);
  let classCount = 0;
  let total = 1;
  for (const units of spelled) {
    total += units.length;
    for (const unit of units) classes[unit] ||= ++classCount;
  }
  for (let unit = 0; unit < 0x10000; unit += 1) {
    if (unit < 0x80 || (unit >= 0x2010 && unit <= 0x2019) || unit === 0x2bc)
      classes[unit] = classes[spell(unit)] ?? 0;
  }

  const stride = classCount + 1;
  let capacity = 1024;
  while (capacity < total * 2) capacity *= 2;
  const mask = capacity - 1;
  const slotKeys = new Float64Array(capacity);
  const slotNodes = new Int32Array(capacity);
  const slotOf = (node: number, symbol: number): number => {
    const key = node * stride + symbol;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b)) & mask;
    while (slotKeys[slot] !== 0 && slotKeys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };

  const failures = new Int32Array(total);
  const firstPattern = new Int32Array(total).fill(-1);
  const nextPattern = new Int32Array(patterns.length).fill(-1);
  const outputs = new Int32Array(total);
  const parents = new Int32Array(total);
  const symbols = new Uint16Array(total);
  const depths = new Uint16Array(total);
  let nodeCount = 1;
  spelled.forEach((units, index) => {
    let node = 0;
    for (const unit of units) {
      const symbol = classes[unit] ?? 0;
      const slot = slotOf(node, symbol);
      if (slotKeys[slot] === 0) {
        slotKeys[slot] = node * stride + symbol;
        slotNodes[slot] = nodeCount;
        parents[nodeCount] = node;
        symbols[nodeCount] = symbol;
        depths[nodeCount] = (depths[node] ?? 0) + 1;
        nodeCount += 1;
      }
      node = slotNodes[slot] ?? 0;
    }
    nextPattern[index] = firstPattern[node] ?? -1;
    firstPattern[node] = index;
  });

  const step = (from: number, symbol: number): number => {
    let node = from;
    for (;;) {
      const slot = slotOf(node, symbol);
      if (slotKeys[slot] !== 0) return slotNodes[slot] ?? 0;
      if (node === 0) return 0;
      node = failures[node] ?? 0;
    }
  };
  const order = [...Array(nodeCount).keys()].slice(1).sort((a, b) => (depths[a] ?? 0) - (depths[b] ?? 0));
  for (const node of order) {
    const parent = parents[node] ?? 0;
    const failure = parent === 0 ? 0 : step(failures[parent] ?? 0, symbols[node] ?? 0);
    failures[node] = failure;
    // `outputs` leads to the nearest node, itself included, at which a pattern ends.
    outputs[node] = (firstPattern[node] ?? -1) >= 0 ? node : (outputs[failure] ?? 0);
  }

  return (normalised, accept) => {
    const { text, original, origins } = normalised;
    const byLayer = new Map<string, (Hit<T> & { excluded: boolean })[]>();
    let node = 0;
    for (let i = 0; i < text.length; i += 1) {
      const symbol = classes[text.charCodeAt(i)] ?? 0;
      node = symbol === 0 ? 0 : step(node, symbol);
      for (let at = outputs[node] ?? 0; at !== 0; at = outputs[failures[at] ?? 0] ?? 0) {
        for (let index = firstPattern[at] ?? -1; index >= 0; index = nextPattern[index] ?? -1) {
          const pattern = patterns[index];
          if (!pattern) continue;
          let end = i + 1;
          const start = end - pattern.length;
          if (accept && !accept(pattern.value, start)) continue;
          if (!pattern.openEnd && isWordUnit(text.charCodeAt(i)) && isWordUnit(text.charCodeAt(end)))
            continue;
          if (
            !pattern.openStart &&
            isWordUnit(text.charCodeAt(start)) &&
            isWordUnit(text.charCodeAt(start - 1))
          )
            continue;
          if (pattern.exact !== undefined) {
            const from = origins ? (origins[start] ?? 0) : start;
            if (!original.startsWith(pattern.exact, from)) continue;
          }
          if (pattern.rest) {
            pattern.rest.lastIndex = end;
            if (!pattern.rest.test(text)) continue;
            end = pattern.rest.lastIndex;
          }
          const hits = byLayer.get(pattern.layer);
          const core = pattern.core ?? [0, end - start];
          const hit = {
            start: start + core[0],
            end: start + core[1],
            value: pattern.value,
            layer: pattern.layer,
            excluded: pattern.excluded,
          };
          if (hits) hits.push(hit);
          else byLayer.set(pattern.layer, [hit]);
        }
      }
    }
    const found: Hit<T>[] = [];
    for (const hits of byLayer.values()) found.push(...longest(hits));
    return found.sort((a, b) => a.start - b.start || b.end - a.end);
  };
}
