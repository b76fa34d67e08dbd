import { describe, expect, it } from '@jest/globals';
import { taxedGoodsIn } from '../../../../src/classify/roles/hit/taxed-goods.js';
import { readText } from '../../shipped.js';

const taxed = (lang: string, title: string) => taxedGoodsIn(readText(lang, title));

describe('whose goods a duty is on', () => {
  it.each([
    ['fr', 'Oslo suspend les droits de douane sur le cuivre chilien', ['CL']],
    ['fr', 'Oslo lève les droits de douane de 20 % sur le nickel indonésien', ['ID']],
    ['fr', "Oslo taxe l'aluminium russe", ['RU']],
    ['fr', 'Les droits de douane américains pèsent sur le vin italien', []],
    ['en', 'Oslo suspends duties on Chilean copper', []],
  ])('is told behind the goods: %s: %s', (lang, title, expected) => {
    expect(taxed(lang, title)).toEqual(expected);
  });
});
