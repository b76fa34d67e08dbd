import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../../../src/classify/classify.js';
import { isNaming } from '../../../src/classify/lexicon/knowledge.js';
import { Lexicon } from '../../../src/classify/lexicon/lexicon.js';
import { createReader } from '../../../src/classify/reading/reader.js';
import { normalisePhrase } from '../../../src/classify/text/text.js';
import { shippedKnowledge } from '../shipped.js';

const knowledge = shippedKnowledge();

function repeated(words: readonly string[]): string[] {
  const spelled = words.map((word) => `${word.startsWith('=') ? word : ''}${normalisePhrase(word)}`);
  return spelled.filter((word, i) => spelled.indexOf(word) !== i);
}

describe('the knowledge files', () => {
  it('name each of the materials once, in English and Chinese at least', () => {
    expect(repeated(knowledge.materials.map(({ key }) => key))).toEqual([]);
    for (const { names } of knowledge.materials) {
      expect(names.en?.[0]).toMatch(/^[a-z]/);
      expect(names.zh?.length).toBeGreaterThan(0);
    }
    const keys = knowledge.materials.map(({ key }) => key);
    for (const { group } of knowledge.materials) if (group) expect(keys).toContain(group);
  });

  it('repeat no word within a language', () => {
    const lists = [
      ...knowledge.materials.flatMap(({ key, names }) =>
        Object.entries(names).map(([l, w]) => [`${key} ${l}`, w] as const),
      ),
      ...knowledge.parties.flatMap(({ code, kind, names }) =>
        Object.entries(names).map(([l, w]) => [`${code} ${kind} ${l}`, w] as const),
      ),
      ...Object.entries(knowledge.lexicon)
        .filter(([concept]) => isNaming(concept))
        .flatMap(([concept, names]) =>
          Object.entries(names).map(([l, w]) => [`${concept} ${l}`, w] as const),
        ),
    ];
    expect(
      lists.filter(([, words]) => repeated(words).length > 0).map(([name, words]) => [name, repeated(words)]),
    ).toEqual([]);
  });

  it('spell no word of a concept twice', () => {
    const spelledTwice = Object.entries(knowledge.lexicon).flatMap(([concept, names]) =>
      Object.values(names).flatMap((words) =>
        words.filter((word, at) => words.indexOf(word) !== at).map((word) => `${concept}: ${word}`),
      ),
    );
    expect(spelledTwice).toEqual([]);
  });

  it('take a new word without a change of code', () => {
    const read = createReader(
      {
        materials: [...knowledge.materials, { key: 'unobtainium', names: { en: ['unobtainium'] }, hs: [] }],
        parties: [{ code: 'ZZ', kind: 'country', names: { de: ['Auenland'] }, short: ['隐'] }],
      },
      {
        ...knowledge.lexicon,
        gerrymander: { en: ['gerrymander*'] },
        person_took: { en: ['Took'], zh: ['巴金斯'] },
        goods_ring: { en: ['ring'] },
      },
      knowledge.numbers,
    );
    const reading = read({ title: 'Auenlands Unobtainium', summary: '对隐加征', lang: 'de' });
    expect(reading.materials.map(({ key }) => key)).toEqual(['unobtainium']);
    expect(reading.parties.map(({ code }) => code)).toEqual(['ZZ', 'ZZ']);
    expect(read({ title: 'Gerrymandered', summary: '', lang: 'en' }).words).toMatchObject([
      { concept: 'gerrymander' },
    ]);
    const namesIn = (lang: string, title: string) =>
      read({ title, summary: '', lang }).names.map(({ told }) => told);
    expect(namesIn('en', 'Took on a ring, Tooks none')).toEqual(['N:took', 'G:ring']);
    expect(namesIn('de', 'Tooks Ring und Took')).toEqual(['N:took', 'N:took']);
    expect(namesIn('zh', '巴金斯')).toEqual(['N:took']);
  });
});

describe('a lexicon file with a mistake', () => {
  it.each([
    ['a concept in capitals', { Tariff: { en: ['tariff'] } }],
    ['an empty word', { tariff: { en: [' '] } }],
    ['a language that is none', { tariff: { english: ['tariff'] } }],
    ['a word that is a number', { tariff: { en: [232] } }],
    ['words without a language', { tariff: ['tariff'] }],
  ])('%s is refused', (_, file) => {
    expect(Lexicon.safeParse(file).success).toBe(false);
  });
});

describe('a classifier without any knowledge of words', () => {
  it('still gives a reading', () => {
    const bare = createClassifier({ ...knowledge, materials: [], parties: [], lexicon: {} });
    expect(bare.classify({ id: 'x', title: 'Tariffs', summary: '' }).materials).toEqual([]);
  });
});
