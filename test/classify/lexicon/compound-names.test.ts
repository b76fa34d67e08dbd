import { describe, expect, it } from '@jest/globals';
import { readText } from '../shipped.js';

const named = (lang: string, title: string) => {
  const { parties, text } = readText(lang, title);
  return parties.map(({ code, start, end }) => `${code} ${text.slice(start, end)}`).join();
};

describe('a state written together with what is laid on it, or agreed with it', () => {
  it.each([
    ['sv', 'Japanavtalet träder i kraft', 'JP japan'],
    ['sv', 'Indientullarna höjs', 'IN indien'],
    ['sv', 'Rysslandsembargot förlängs', 'RU ryssland'],
    ['sv', 'Kinatullar väntar', 'CN kina'],
    ['sv', 'Storbritannienavtalet klart', 'GB storbritannien'],
    ['de', 'Kanadaabkommen ratifiziert', 'CA kanada'],
    ['de', 'Brasilienzölle steigen', 'BR brasilien'],
    ['de', 'Großbritannienvertrag steht', 'GB grossbritannien'],
    ['de', 'Russlandembargo verlängert', 'RU russland'],
  ])('%s: %s', (lang, title, expected) => {
    expect(named(lang, title)).toBe(expected);
  });

  it.each([
    ['de', 'Zölle auf Stahl: Chinahandel bricht ein'],
    ['sv', 'Tullar på stål, Kinasamtal fortsätter'],
    ['sv', 'Kinaresan blev dyr'],
    ['sv', 'Parisavtalet fyller tio'],
    ['de', 'Polenreise des Kanzlers'],
    ['de', 'Vertragsstaaten beraten'],
    ['de', 'Perlenhandel blüht'],
  ])('and no other word, in %s: %s', (lang, title) => {
    expect(named(lang, title)).toBe('');
  });
});
