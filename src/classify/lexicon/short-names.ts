import type { Vocabulary } from '../../domain/vocabulary.js';
import type { Meaning } from './knowledge.js';
import type { Lexicon } from './lexicon.js';
import type { Entry } from './matcher.js';

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
