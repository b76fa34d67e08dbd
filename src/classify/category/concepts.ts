import { settleOrder } from '../../domain/order.js';
import type { Reading } from '../reading/reading.js';
import { HASH_START, hashWord, mix } from '../text/hash.js';
import { firstBehind, type Span } from '../text/span.js';
import { SUMMARY_READ, TITLE_READ } from '../text/tokens.js';
import type { FeatureSet } from './feature-set.js';

// Kinds of features; part of the hash.
const CONCEPT = 20;
const TITLE_CONCEPT = 21;
const SUMMARY_CONCEPT = 22;
const TITLE_FORM = 24;
const TITLE_PAIR = 25;
const TITLE_WITHOUT_CONCEPT = 27;
const TITLE_TRIPLE = 28;
const OPENING = 31;
const OPENING_PAIR = 32;
const OPENING_AT = 33;

// The weights are fitted to these: who changes one runs `npm run train`.
const SUMMARY_STRENGTH = 0.7;
const PAIR_STRENGTH = 0.6;
const TRIPLE_STRENGTH = 0.3;
const OPENING_STRENGTH = 0.6;
const UNITS_PER_STEP = 12;
const LATEST_STEP = 3;
const MOST_PAIRED = 24;
const MOST_COMBINED = 10;

/** Parties are told apart as far as the category needs it. */
const PARTIES: Readonly<Record<string, string>> = { US: 'party_us', CN: 'party_cn', EU: 'party_eu' };
const OTHER_PARTY = hashWord('party_other');
const MATERIAL = hashWord('material');

type Mention = Span & { readonly hash: number; readonly form: string };

/**
 * Concepts of the lexicon, parties and materials, which say the same in every language: alone, as pairs in the order
 * of the title, three together, and those that open the title. `concepts` are the names that count; others are passed over.
 */
export function createConceptFeatures(
  concepts: readonly string[],
): (set: FeatureSet, reading: Reading) => void {
  const conceptHashes = new Map(concepts.map((concept) => [concept, hashWord(concept)]));
  const partyHashes = new Map(Object.entries(PARTIES).map(([code, name]) => [code, hashWord(name)]));

  const mentionsOf = ({ titleEnd, words, parties, materials }: Reading) => {
    const title: Mention[] = [];
    const summary: Mention[] = [];
    const note = (start: number, end: number, hash: number, form: string): void => {
      if (start >= titleEnd) {
        if (start <= titleEnd + SUMMARY_READ) summary.push({ start, end, hash, form });
      } else if (start < TITLE_READ) title.push({ start, end, hash, form });
    };
    for (const { start, end, concept } of words) {
      const hash = conceptHashes.get(concept);
      if (hash !== undefined) note(start, end, hash, '');
    }
    for (const { start, end, code, form } of parties) {
      note(start, end, partyHashes.get(code) ?? OTHER_PARTY, form);
    }
    for (const { start, end } of materials) note(start, end, MATERIAL, '');
    settleOrder(title, (a, b) => a.start - b.start || b.end - a.end);
    return { title, summary };
  };

  const addPairs = (set: FeatureSet, title: readonly Mention[]): void => {
    const most = Math.min(title.length, MOST_PAIRED);
    for (let a = 0; a < most; a += 1) {
      const first = title[a];
      for (let b = a + 1; first && b < most; b += 1) {
        const second = title[b];
        if (!second || (second.start < first.end && second.hash === first.hash)) continue;
        set.add(mix(mix(first.hash, 62), second.hash), TITLE_PAIR, PAIR_STRENGTH, first.start, second.end);
      }
    }
  };

  const addTriples = (set: FeatureSet, title: readonly Mention[]): void => {
    if (title.length < 3) return;
    const distinct: number[] = [];
    for (const { hash } of title) {
      if (distinct.length === MOST_COMBINED) break;
      if (!distinct.includes(hash)) distinct.push(hash);
    }
    settleOrder(distinct, (a, b) => a - b);
    for (let a = 0; a < distinct.length; a += 1) {
      for (let b = a + 1; b < distinct.length; b += 1) {
        const two = mix(mix(distinct[a] ?? 0, 38), distinct[b] ?? 0);
        for (let c = b + 1; c < distinct.length; c += 1) {
          set.add(mix(mix(two, 38), distinct[c] ?? 0), TITLE_TRIPLE, TRIPLE_STRENGTH, 0, 0);
        }
      }
    }
  };

  /** What a title speaks of first, mostly who acts, and what comes next, mostly what is done; without a place in the text. */
  const addOpening = (set: FeatureSet, title: readonly Mention[]): void => {
    const first = title[0];
    if (!first) return;
    const next = firstBehind(title, first.end);
    for (const opening of title) {
      if (opening.start > first.end) break;
      set.add(opening.hash, OPENING, OPENING_STRENGTH, 0, 0);
      if (!next || opening.start > first.start) continue;
      for (const { start, hash } of title) {
        if (start !== next.start) continue;
        set.add(mix(mix(opening.hash, 7), hash), OPENING_PAIR, OPENING_STRENGTH, 0, 0);
      }
    }
    const step = Math.min(LATEST_STEP, Math.floor(first.start / UNITS_PER_STEP));
    set.add(mix(HASH_START, step), OPENING_AT, OPENING_STRENGTH, 0, 0);
  };

  return (set, reading) => {
    const { title, summary } = mentionsOf(reading);
    for (const { start, end, hash, form } of title) {
      set.add(hash, CONCEPT, 1, start, end);
      set.add(hash, TITLE_CONCEPT, 1, start, end);
      if (form) set.add(mix(hash, hashWord(form)), TITLE_FORM, 1, start, end);
    }
    for (const { start, end, hash } of summary) {
      set.add(hash, CONCEPT, SUMMARY_STRENGTH, start, end);
      set.add(hash, SUMMARY_CONCEPT, SUMMARY_STRENGTH, start, end);
    }
    addPairs(set, title);
    addTriples(set, title);
    addOpening(set, title);
    if (title.length === 0) set.add(HASH_START, TITLE_WITHOUT_CONCEPT, 1, 0, 0);
  };
}
