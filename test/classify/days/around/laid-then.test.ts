import { describe, expect, it } from '@jest/globals';
import { readDates } from '../../../../src/classify/days/dates.js';
import { readText } from '../../shipped.js';

// A Tuesday.
const PUBLISHED = '2025-10-28T08:00:00Z';
const dates = (lang: string, title: string, published = PUBLISHED) =>
  readDates(readText(lang, title), published).map(({ kind, date }) => `${kind} ${date}`);
const roles = (lang: string, title: string) => dates(lang, title).slice(1);

describe('a day that only the verb of a measure tells of', () => {
  it.each([
    ['en', 'Chile to raise duty on copper on 1 February', 'effective 2026-02-01'],
    ['en', 'The levy on lithium will fall to zero on May 1', 'effective 2026-05-01'],
    ['de', 'Chile erhöht Exportsteuer auf Kupfer am 30. November auf 15 Prozent', 'effective 2025-11-30'],
    ['fr', "Le Chili relève le 30 novembre sa taxe à l'exportation à 15 %", 'effective 2025-11-30'],
    ['fr', '50 % de droits de douane sur le cuivre au 1er décembre', 'effective 2025-12-01'],
    ['es', 'Chile sube el 1 de diciembre al 15 % el impuesto a la exportación', 'effective 2025-12-01'],
    ['pl', 'Chile podniesie 1 grudnia cło na miedź do 15 proc.', 'effective 2025-12-01'],
    ['sv', 'Avgiften införs den 14 november', 'effective 2025-11-14'],
    ['en', 'Chile to restore copper export ban on November 28', 'effective 2025-11-28'],
    ['es', 'Chile restablecerá los aranceles el 10 de noviembre', 'effective 2025-11-10'],
    ['zh', '智利将于11月10日恢复铜出口管制', 'effective 2025-11-10'],
  ])('is one on which it begins: %s: %s', (lang, title, expected) => {
    expect(roles(lang, title)).toContain(expected);
  });

  it.each([
    ['en', 'Miner raises output on Nov. 5 despite export ban'],
    ['en', 'Miners to halt work on 5 November over export tax'],
    ['en', 'Chile says it will raise tariffs by Nov. 5 if there is no deal'],
    ['en', 'Chile raises export tax; miners meet on 5 November'],
    ['en', 'An earlier version gave 5 November as the day of the stop'],
    ['fr', 'Les quotas non utilisés au 31 décembre seront retirés'],
    ['es', 'El arancel sube el precio del cobre el 5 de noviembre'],
    ['pl', 'Cła podnoszą ceny 5 listopada'],
    ['zh', '智利将于11月5日前下调铜税率'],
  ])('is none where another thing is done then, or by then: %s: %s', (lang, title) => {
    expect(roles(lang, title).filter((date) => date.startsWith('effective'))).toEqual([]);
  });
});
