import { isWordUnit } from '../text/word-boundary.js';
import { type Alphabet, createTree, type Finds } from './tree.js';

/** Read as a space. */
const GAPS = ' -‐‑‒–—\n\t';

export type Search = (text: string) => Finds;

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
