import { describe, expect, it } from '@jest/globals';
import { askedBurden } from '../../../src/classify/reading/asked-burdens.js';
import { readText } from '../shipped.js';

const isAsked = (lang: string, title: string) => askedBurden(readText(lang, title)) !== undefined;

describe('a burden that others than states ask for', () => {
  it.each([
    ['en', 'Foundries want export ban on copper scrap'],
    ['en', 'Smelters call for duty on Peruvian zinc'],
    ['en', 'Opposition wants tin ore export ban'],
    ['de', 'Stahlverband fordert Zölle auf Ferrosilizium'],
    ['fr', 'Les fondeurs réclament des droits sur le zinc péruvien'],
    ['es', 'Productores piden aranceles al zinc peruano'],
    ['pl', 'Producent palladu żąda ceł na rosyjski metal'],
  ])('lays none in %s: %s', (lang, title) => {
    expect(isAsked(lang, title)).toBe(true);
  });

  it.each([
    ['a state does', 'Peru wants export ban on zinc scrap'],
    ['its end is asked for', 'Smelters seek end to duties on zinc'],
    ['licences are', 'Carmakers want export licences faster'],
    ['its relief is', 'Carmakers want tariff relief'],
    ['a state lays it', 'Unions demand tariffs; government imposes 50% duty on steel'],
    ['an act does', 'Order calls for duty on magnets, effective today'],
    ['it is told before', 'Zinc duty lapses; mills call for new levy on zinc'],
  ])('is not meant where %s: %s', (_, title) => {
    expect(isAsked('en', title)).toBe(false);
  });
});
