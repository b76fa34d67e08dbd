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

/**
 * Chinese shortens 美国 to 美, but 美 alone also means beauty: the one-character name counts only after or
 * before the characters that the lexicon lists (`short_before`, `short_after`), or beside another one.
 */
export function* shortNames({ parties }: Vocabulary, lexicon: Lexicon): Generator<Entry<Meaning>> {
  const before = lexicon.short_before?.zh ?? [];
  const after = lexicon.short_after?.zh ?? [];
  const blocked = lexicon.short_never?.zh ?? [];
  const namesOf = (kind: 'short' | 'paired') =>
    parties.flatMap((party) => (party[kind] ?? []).map((name) => ({ code: party.code, name })));
  const shorts = namesOf('short');
  const entry = (word: string, code: string, at: number): Entry<Meaning> => ({
    word,
    layer: 'party',
    value: { kind: 'party', code, form: 'country' },
    core: [at, at + 1],
  });
  for (const { code, name } of shorts) {
    for (const word of before)
      if (!blocked.includes(`${word}${name}`)) yield entry(`${word}${name}`, code, word.length);
    for (const word of after) yield entry(`${name}${word}`, code, 0);
  }
  const all = [...shorts, ...namesOf('paired')];
  for (const { code, name } of all) {
    for (const other of all) {
      if (other.code === code || blocked.includes(`${name}${other.name}`)) continue;
      yield entry(`${name}${other.name}`, code, 0);
      yield entry(`${name}${other.name}`, other.code, 1);
    }
  }
  // 在中 is no China, but must not keep 在中国 from being one; 同日 is a day before it is "with Japan".
  const isOnlyNoShort = (word: string) =>
    shorts.some(({ name }) => name !== '日' && before.some((other) => `${other}${name}` === word));
  for (const word of blocked) {
    if (isOnlyNoShort(word)) continue;
    yield {
      word: `!${word}`,
      layer: 'party',
      value: { kind: 'party', code: '', form: 'country' },
    };
  }
}
