import { describe, expect, it } from '@jest/globals';
import { isAnsweredInWords } from '../../../../src/classify/stages/only-said/answered-in-words.js';
import { readText } from '../../shipped.js';

describe('a threat that somebody answers in words', () => {
  it.each([
    ['en', "Peru hits back at Trump copper threat: 'A deal is a deal'"],
    ['en', 'Lima brushes off US tariff threat'],
    ['de', 'Lima kontert Trumps Zolldrohung: „Abgemacht ist abgemacht“'],
    ['fr', 'Lima réplique à la menace de Trump sur le cuivre : « un accord est un accord »'],
    ['es', 'Lima replica a la amenaza de Trump sobre el cobre'],
    ['sv', 'Lima avfärdar Trumps hot om tullar'],
  ])('is no threat of his in %s: %s', (lang, title) => {
    expect(isAnsweredInWords(readText(lang, title))).toBe(true);
  });

  it.each([
    ['with an act', 'en', 'Peru hits back at tariff threat with export ban on zinc'],
    ['and means to act', 'en', 'Peru hits back at Trump threat, readies duties on US corn'],
    ['that has come', 'en', 'Peru hits back at US duties on copper'],
  ])('is another one where it is answered %s, in %s: %s', (_, lang, title) => {
    expect(isAnsweredInWords(readText(lang, title))).toBe(false);
  });
});
