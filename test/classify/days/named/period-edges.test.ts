import { describe, expect, it } from '@jest/globals';
import { readDates } from '../../../../src/classify/days/dates.js';
import { readText } from '../../shipped.js';

// A Tuesday.
const PUBLISHED = '2025-10-28T08:00:00Z';
const dates = (lang: string, title: string, published = PUBLISHED) =>
  readDates(readText(lang, title), published).map(({ kind, date }) => `${kind} ${date}`);
const roles = (lang: string, title: string) => dates(lang, title).slice(1);

describe('the end of a period until which a truce holds', () => {
  it.each([
    ['en', 'Japan and Chile extend tariff truce until the end of the year', 'expiry 2025-12-31'],
    ['en', 'Tariff truce between Japan and Chile runs out at the end of the month', 'expiry 2025-10-31'],
    ['de', 'Japan und Chile verlängern Zollpause bis Jahresende', 'expiry 2025-12-31'],
    ['fr', "La trêve douanière est prolongée jusqu'à la fin de l'année", 'expiry 2025-12-31'],
    ['es', 'La tregua arancelaria se prorroga hasta fin de mes', 'expiry 2025-10-31'],
    ['pl', 'Rozejm celny przedłużono do końca roku', 'expiry 2025-12-31'],
    ['pl', 'Zakaz eksportu galu wygasa z końcem listopada', 'expiry 2025-11-30'],
    ['sv', 'Tullpausen förlängs till årsskiftet', 'expiry 2025-12-31'],
    ['sv', 'Exportförbudet för nickel löper ut vid månadsskiftet', 'expiry 2025-10-31'],
    ['zh', '关税休战延长至年底', 'expiry 2025-12-31'],
  ])('is its last day: %s: %s', (lang, title, expected) => {
    expect(roles(lang, title)).toEqual([expected]);
  });

  it('is none where a pact is to stand by then', () => {
    expect(roles('en', 'Japan and Chile want trade deal until the end of the year')).toEqual([]);
  });
});

describe('a month in which something takes effect', () => {
  it.each([
    ['en', 'Chile to levy export fee on lithium: it takes effect in January', 'effective 2026-01-01'],
    ['de', 'Chile führt Exportabgabe auf Lithium ein, die im Januar beginnen soll', 'effective 2026-01-01'],
    ['pl', 'Chile: opłata eksportowa od litu ma wejść w życie w styczniu', 'effective 2026-01-01'],
  ])('is its first day: %s: %s', (lang, title, expected) => {
    expect(roles(lang, title)).toContain(expected);
  });

  it.each([
    ['de', 'Zölle gelten seit August, im Oktober fielen die Ausfuhren'],
    ['pl', 'Eksport stali spadł we wrześniu, cła obowiązują'],
  ])('is none where something else is told of it: %s: %s', (lang, title) => {
    expect(roles(lang, title)).toEqual([]);
  });
});
