import type { Vocabulary } from '../../domain/vocabulary.js';
import { normalisePhrase } from '../text/text.js';
import type { Meaning } from './knowledge.js';
import type { Lexicon } from './lexicon.js';
import type { Entry } from './matcher.js';

/** A name that is read as it stands: "Japan", and neither "chin*" nor "=US". */
const PLAIN = /^\p{L}+$/u;

/**
 * German and Swedish write a state together with what is laid on it or agreed with it: Chinazölle, Japanavtalet, Rysslandsembargot;
 * and a material with what is made of it or done to it: Zinnerz, blytullarna. The words that may follow are those of the lexicon
 * (`compound_end`, `compound_end_material`).
 */
export function* compoundNames(
  vocabulary: Vocabulary,
  lexicon: Lexicon,
  lang: string,
): Generator<Entry<Meaning>> {
  yield* compoundsOfStates(vocabulary, lexicon.compound_end?.[lang] ?? [], lang);
  yield* compoundsOfMaterials(vocabulary, lexicon.compound_end_material?.[lang] ?? [], lang);
}

function* compoundsOfStates(
  { parties }: Vocabulary,
  ends: readonly string[],
  lang: string,
): Generator<Entry<Meaning>> {
  for (const { code, kind, names } of ends.length > 0 ? parties : []) {
    if (kind !== 'country') continue;
    const value: Meaning = { kind: 'party', code, form: kind };
    for (const name of names[lang] ?? []) {
      if (!PLAIN.test(name)) continue;
      const core = [0, normalisePhrase(name).length] as const;
      for (const end of ends)
        for (const joint of ['', 's']) yield { word: `${name}${joint}${end}`, layer: 'party', value, core };
    }
  }
}

function* compoundsOfMaterials(
  { materials }: Vocabulary,
  ends: readonly string[],
  lang: string,
): Generator<Entry<Meaning>> {
  for (const { key, group, names } of ends.length > 0 ? materials : []) {
    const value: Meaning = { kind: 'material', key, group };
    for (const name of names[lang] ?? [])
      if (PLAIN.test(name)) for (const end of ends) yield { word: `${name}${end}`, layer: 'material', value };
  }
}
