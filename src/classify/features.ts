import type { Reading } from './reading.js';
import {
  CHARACTER,
  createTokeniser,
  HASH_START,
  mix,
  SUMMARY_READ,
  TITLE_READ,
  type Tokens,
  WORD,
} from './tokens.js';

/** Features live in one space of 2^20 numbers; what a number stood for cannot be read back from it. */
export const FEATURE_BITS = 20;

/** What was seen in one text: distinct features, their strength, and where each was first seen. Reused arrays. */
export type Features = {
  count: number;
  ids: Uint32Array;
  values: Float32Array;
  starts: Uint32Array;
  ends: Uint32Array;
};

const MASK = (1 << FEATURE_BITS) - 1;
const SLOTS = 1 << 14;
const MOST = SLOTS >> 1;

// Kinds of features; part of the hash.
const UNIGRAM = 1;
const TITLE_UNIGRAM = 2;
const BIGRAM = 3;
const TITLE_BIGRAM = 4;
const TRIGRAM = 5;
const SUBWORD = 6;
const FOUR_CHARACTERS = 7;
const CONCEPT = 20;
const TITLE_CONCEPT = 21;
const SUMMARY_CONCEPT = 22;
const TITLE_FORM = 24;
const TITLE_PAIR = 25;
const TITLE_WITHOUT_CONCEPT = 27;

const SUMMARY_STRENGTH = 0.5;
const SUBWORD_LENGTH = 5;
const SUBWORD_STRENGTH = 0.7;
const PAIR_STRENGTH = 0.6;
/** Lengths to which the words of a text, and its concepts, are scaled: concepts weigh more, words less. */
const WORDS_LENGTH = 2;
const CONCEPTS_LENGTH = 3;
const MOST_PAIRED = 24;

/** Parties are told apart as far as the reading of a category needs it. */
const PARTY_CONCEPTS: Readonly<Record<string, string>> = { US: 'party_us', CN: 'party_cn', EU: 'party_eu' };
const OTHER_PARTY = 'party_other';
const MATERIAL = 'material';

function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  return mixed & MASK;
}

function hashWord(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i += 1) hash = mix(hash, word.charCodeAt(i));
  return hash;
}

type Mention = { readonly start: number; readonly end: number; readonly hash: number; readonly form: number };

/** `concepts` are the names of the lexicon's concepts that count; others are passed over. */
export function createFeatureReader(concepts: readonly string[]): (reading: Reading) => Features {
  const tokenise = createTokeniser();
  const hashes = new Map(concepts.map((concept) => [concept, hashWord(concept)]));
  const partyHashes = new Map(Object.entries(PARTY_CONCEPTS).map(([code, name]) => [code, hashWord(name)]));
  const otherParty = hashWord(OTHER_PARTY);
  const material = hashWord(MATERIAL);
  const formHashes = new Map<string, number>();

  const features: Features = {
    count: 0,
    ids: new Uint32Array(MOST),
    values: new Float32Array(MOST),
    starts: new Uint32Array(MOST),
    ends: new Uint32Array(MOST),
  };
  const slots = new Int32Array(SLOTS);
  const used = new Int32Array(MOST);

  const add = (hash: number, kind: number, value: number, start: number, end: number): void => {
    const id = finish(mix(hash, kind));
    let slot = Math.imul(id, 0x9e3779b1) >>> 18;
    for (;;) {
      const at = (slots[slot] ?? 0) - 1;
      if (at < 0) break;
      if (features.ids[at] === id) {
        if ((features.values[at] ?? 0) < value) features.values[at] = value;
        return;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    const at = features.count;
    if (at >= MOST) return;
    slots[slot] = at + 1;
    used[at] = slot;
    features.ids[at] = id;
    features.values[at] = value;
    features.starts[at] = start;
    features.ends[at] = end;
    features.count += 1;
  };

  const scale = (from: number, length: number): void => {
    let squares = 0;
    for (let i = from; i < features.count; i += 1) squares += (features.values[i] ?? 0) ** 2;
    const factor = squares > 0 ? length / Math.sqrt(squares) : 0;
    for (let i = from; i < features.count; i += 1) features.values[i] = (features.values[i] ?? 0) * factor;
  };

  const addWords = (
    text: string,
    { count, titleCount, hashes: words, starts, ends, kinds }: Tokens,
  ): void => {
    for (let i = 0; i < count; i += 1) {
      const inTitle = i < titleCount;
      const first = inTitle ? 0 : titleCount;
      const value = inTitle ? 1 : SUMMARY_STRENGTH;
      const word = words[i] ?? 0;
      const start = starts[i] ?? 0;
      const end = ends[i] ?? 0;
      add(word, UNIGRAM, value, start, end);
      if (inTitle) add(word, TITLE_UNIGRAM, value, start, end);
      if (i > first) {
        const pairStart = starts[i - 1] ?? 0;
        const pair = mix(mix(words[i - 1] ?? 0, 32), word);
        add(pair, BIGRAM, value, pairStart, end);
        if (inTitle) add(pair, TITLE_BIGRAM, value, pairStart, end);
        if (i > first + 1) {
          const three = mix(mix(words[i - 2] ?? 0, 32), pair);
          add(three, TRIGRAM, value, starts[i - 2] ?? 0, end);
          if (i > first + 2 && kinds[i] === CHARACTER) {
            add(mix(mix(words[i - 3] ?? 0, 32), three), FOUR_CHARACTERS, value, starts[i - 3] ?? 0, end);
          }
        }
      }
      if (kinds[i] === WORD && end - start >= SUBWORD_LENGTH) {
        // The edges of the word count as one more unit on each side.
        for (let k = start - 1; k + SUBWORD_LENGTH <= end + 1; k += 1) {
          let part = HASH_START;
          for (let j = k; j < k + SUBWORD_LENGTH; j += 1) {
            part = mix(part, j < start || j >= end ? 95 : text.charCodeAt(j));
          }
          add(part, SUBWORD, value * SUBWORD_STRENGTH, start, end);
        }
      }
    }
  };

  const formHash = (party: number, form: string): number => {
    let known = formHashes.get(form);
    if (known === undefined) {
      known = hashWord(form);
      formHashes.set(form, known);
    }
    return mix(party, known);
  };

  const collect = ({
    normalised,
    words,
    parties,
    materials,
  }: Reading): { title: Mention[]; summary: Mention[] } => {
    const title: Mention[] = [];
    const summary: Mention[] = [];
    const { titleEnd } = normalised;
    const place = (start: number, end: number, hash: number, form: number): void => {
      if (start < titleEnd) {
        if (start < TITLE_READ) title.push({ start, end, hash, form });
      } else if (start <= titleEnd + SUMMARY_READ) summary.push({ start, end, hash, form });
    };
    for (const { start, end, concept } of words) {
      const hash = hashes.get(concept);
      if (hash !== undefined) place(start, end, hash, 0);
    }
    for (const { start, end, code, form } of parties) {
      const hash = partyHashes.get(code) ?? otherParty;
      place(start, end, hash, formHash(hash, form));
    }
    for (const { start, end } of materials) place(start, end, material, 0);
    title.sort((a, b) => a.start - b.start || b.end - a.end);
    return { title, summary };
  };

  const addConcepts = (reading: Reading): void => {
    const { title, summary } = collect(reading);
    for (const { start, end, hash, form } of title) {
      add(hash, CONCEPT, 1, start, end);
      add(hash, TITLE_CONCEPT, 1, start, end);
      if (form !== 0) add(form, TITLE_FORM, 1, start, end);
    }
    for (const { start, end, hash } of summary) {
      add(hash, CONCEPT, SUMMARY_STRENGTH, start, end);
      add(hash, SUMMARY_CONCEPT, SUMMARY_STRENGTH, start, end);
    }
    const paired = Math.min(title.length, MOST_PAIRED);
    for (let a = 0; a < paired; a += 1) {
      const first = title[a];
      for (let b = a + 1; first && b < paired; b += 1) {
        const second = title[b];
        if (!second || (second.start < first.end && second.hash === first.hash)) continue;
        add(mix(mix(first.hash, 62), second.hash), TITLE_PAIR, PAIR_STRENGTH, first.start, second.end);
      }
    }
    if (title.length === 0) add(HASH_START, TITLE_WITHOUT_CONCEPT, 1, 0, 0);
  };

  return (reading) => {
    for (let i = 0; i < features.count; i += 1) slots[used[i] ?? 0] = 0;
    features.count = 0;
    addWords(reading.normalised.text, tokenise(reading.normalised));
    scale(0, WORDS_LENGTH);
    const wordCount = features.count;
    addConcepts(reading);
    scale(wordCount, CONCEPTS_LENGTH);
    return features;
  };
}
