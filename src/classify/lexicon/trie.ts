import { isWordUnit } from '../text/word-boundary.js';
import { createNumberTable } from './number-table.js';

/** Read as a space. */
const GAPS = ' -‐‑‒–—\n\t';

/** Words found: the number of each, where it begins, and the place behind it. The arrays are reused: they hold until the next search. */
export type Finds = {
  count: number;
  readonly words: number[];
  readonly starts: number[];
  readonly ends: number[];
};

export type Search = (text: string) => Finds;

/** The units that any word holds, numbered from 1 to `count`; 0 stands for all others. */
type Alphabet = { readonly symbols: Uint16Array; readonly count: number };

function numberUnits(words: readonly string[]): Alphabet {
  const symbols = new Uint16Array(0x10000);
  let count = 1;
  for (const gap of GAPS) symbols[gap.charCodeAt(0)] = count;
  for (const text of words) {
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      if (symbols[unit] !== 0) continue;
      count += 1;
      symbols[unit] = count;
    }
  }
  return { symbols, count };
}

/** Adds the words that begin at a place of a text given as symbols, shorter ones first. */
type Walk = (path: Uint16Array, start: number, finds: Finds) => void;

// What is kept of a node, side by side: one look into memory.
/** The symbol that leads to it from the node before it, 0 where only the table does. */
const SYMBOL = 0;
/** The symbols by which others than the next node follow: a bit each, shared by those 32 apart. Most walks end at one that is none. */
const BRANCHES = 1;
/** The last word that ends here, plus one; 0 is none. */
const WORD = 2;
const WIDTH = 3;

/** So many units, those numbered first, are most of what texts hold: of two of them the steps stand in a table that stays at hand. */
const COMMON = 128;

/**
 * The beginnings of words as a tree. What a word adds to those before it are nodes in a row, told by the symbol that leads
 * to each; where it leaves them stands in a table. A walk costs the memory it touches: this is little, and close together.
 */
function createTree(words: readonly string[], chosen: Int32Array, { symbols, count }: Alphabet): Walk {
  const stride = count + 1;
  let total = 0;
  for (const word of chosen) total += words[word]?.length ?? 0;
  if ((total + 1) * stride > 0x7fffffff)
    throw new Error(`matcher: ${total} places and ${stride} characters are too many`);
  // A node with a symbol, to the node to which that leads.
  const branches = createNumberTable(chosen.length, 1);
  const nodes = new Int32Array(WIDTH * (total + 2));
  /** The root is 0, which is the child of no node. */
  const step = (node: number, symbol: number): number => {
    const at = WIDTH * node;
    if (nodes[at + WIDTH + SYMBOL] === symbol) return node + 1;
    if ((((nodes[at + BRANCHES] ?? 0) >>> (symbol & 31)) & 1) === 0) return 0;
    return branches.cells[branches.placeOf(node * stride + symbol)] ?? 0;
  };
  let last = 0;
  const grow = (node: number, symbol: number): number => {
    last += 1;
    if (last === node + 1) nodes[WIDTH * last + SYMBOL] = symbol;
    else {
      branches.add(node * stride + symbol, last);
      const at = WIDTH * node + BRANCHES;
      nodes[at] = (nodes[at] ?? 0) | (1 << (symbol & 31));
    }
    return last;
  };

  // Of each word the one before it that is spelled alike, plus one.
  const wordsBefore = new Int32Array(words.length);
  for (const word of chosen) {
    const text = words[word] ?? '';
    let node = 0;
    for (let i = 0; i < text.length; i += 1) {
      const symbol = symbols[text.charCodeAt(i)] ?? 0;
      node = step(node, symbol) || grow(node, symbol);
    }
    const at = WIDTH * node + WORD;
    wordsBefore[word] = nodes[at] ?? 0;
    nodes[at] = word + 1;
  }
  const firstSteps = Int32Array.from({ length: stride }, (_, symbol) => (symbol === 0 ? 0 : step(0, symbol)));

  const isWord = Uint8Array.from(firstSteps, (node) => Number(nodes[WIDTH * node + WORD] !== 0));
  const common = Math.min(stride, COMMON);
  const secondSteps = new Int32Array(common * common);
  for (let first = 1; first < common; first += 1) {
    const node = firstSteps[first] ?? 0;
    for (let second = 1; node !== 0 && second < common; second += 1)
      secondSteps[first * common + second] = step(node, second);
  }
  const tell = (node: number, start: number, end: number, finds: Finds): void => {
    for (let next = nodes[WIDTH * node + WORD] ?? 0; next !== 0; next = wordsBefore[next - 1] ?? 0) {
      finds.words[finds.count] = next - 1;
      finds.starts[finds.count] = start;
      finds.ends[finds.count] = end;
      finds.count += 1;
    }
  };

  return (path, start, finds) => {
    const first = path[start] ?? 0;
    const child = firstSteps[first] ?? 0;
    if (child === 0) return;
    if (isWord[first] === 1) tell(child, start, start + 1, finds);
    const second = path[start + 1] ?? 0;
    if (second === 0) return;
    let node =
      first < common && second < common ? (secondSteps[first * common + second] ?? 0) : step(child, second);
    for (let end = start + 2; node !== 0; end += 1) {
      tell(node, start, end, finds);
      const symbol = path[end] ?? 0;
      node = symbol === 0 ? 0 : step(node, symbol);
    }
  };
}

/** Pairs of symbols share so many places: one that begins no word may pass for one that does, which only costs time. */
const PAIRS = 1 << 14;
const pairOf = (first: number, second: number): number => (first * 67 + second) & (PAIRS - 1);

/**
 * Looks for all words from each place of a text where one may begin, as far as it goes, which is rarely beyond a few
 * characters: the time of a reading depends on the text and on what is found, not on how many words there are. Inside
 * a word of the text only the few words are looked for that may begin there, and only where their first two units stand.
 * `words` are normalised, not empty; `mayBeInside` tells which may begin inside a word of the text.
 */
export function createSearch(words: readonly string[], mayBeInside: readonly boolean[]): Search {
  const alphabet = numberUnits(words);
  const { symbols } = alphabet;
  const all = Int32Array.from(words.keys());
  const inside = all.filter((word) => mayBeInside[word] || words[word]?.startsWith("'"));
  const walk = createTree(words, all, alphabet);
  const walkInside = createTree(words, inside, alphabet);
  const pairs = new Uint8Array(PAIRS);
  for (const word of inside) {
    const text = words[word] ?? '';
    const first = symbols[text.charCodeAt(0)] ?? 0;
    if (text.length > 1) pairs[pairOf(first, symbols[text.charCodeAt(1)] ?? 0)] = 1;
    else for (let second = 0; second <= alphabet.count; second += 1) pairs[pairOf(first, second)] = 1;
  }

  // The text as symbols, ended by 0, which no word goes on with, and where it is inside a word: faster to look into than a string.
  let path = new Uint16Array(1024);
  let insideWord = new Uint8Array(1024);
  const read = (text: string): void => {
    if (path.length <= text.length) {
      path = new Uint16Array(text.length * 2);
      insideWord = new Uint8Array(text.length * 2);
    }
    let wasWord = false;
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      const isWord = isWordUnit(unit);
      path[i] = symbols[unit] ?? 0;
      insideWord[i] = isWord && wasWord ? 1 : 0;
      wasWord = isWord;
    }
    path[text.length] = 0;
  };

  const finds: Finds = { count: 0, words: [], starts: [], ends: [] };
  return (text) => {
    read(text);
    finds.count = 0;
    for (let i = 0; i < text.length; i += 1) {
      if (insideWord[i] === 0) walk(path, i, finds);
      else if (pairs[pairOf(path[i] ?? 0, path[i + 1] ?? 0)] === 1) walkInside(path, i, finds);
    }
    return finds;
  };
}
