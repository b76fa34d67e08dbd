import { describe, expect, it } from '@jest/globals';
import { withoutEmptyThreats } from '../../../../src/classify/reading/left-out/empty-threats.js';
import { readText } from '../../shipped.js';

const threatens = (lang: string, title: string): boolean =>
  withoutEmptyThreats(readText(lang, title)).title.words.some(({ concept }) => concept === 'threaten');

describe('a word of threat', () => {
  it.each([
    ['en', 'US copper tariffs risk lifting prices, executives warn', false],
    ['en', 'Ore export ban would shut half the pits, miners warn', false],
    ['de', 'Zölle auf Zinn kosten Stellen, warnen Hersteller', false],
    ['en', 'Tariffs threaten jobs', false],
    ['en', 'Beijing warns of countermeasures on magnets', true],
    ['en', 'Tariffs on zinc are coming, Trump warns', true],
    ['en', 'Lima threatens tariffs on zinc', true],
  ])('in %s: %s threatens with a measure: %s', (lang, title, is) => {
    expect(threatens(lang, title)).toBe(is);
  });
});
