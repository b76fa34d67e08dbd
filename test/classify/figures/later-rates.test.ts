import { describe, expect, it } from '@jest/globals';
import { readFigures } from '../../../src/classify/figures/figures.js';
import { readText } from '../shipped.js';

const later = (lang: string, title: string, summary = '') =>
  readFigures(readText(lang, title, summary), 'tariff').flatMap(({ value, later }) => (later ? value : []));

describe('a rate to which a duty is moved later', () => {
  it.each([
    ['en', 'US puts 20% tariff on titanium sponge, rising to 40% in 2029', '', 40],
    ['en', 'Ankara sets 15% duty on borates, falling to 12% next year', '', 12],
    ['en', 'US puts 20% tariff on titanium sponge', 'The rate doubles to 40% in March 2028.', 40],
    ['zh', '美国对锂加征20%关税,2029年升至40%', '', 40],
    ['de', 'USA belegen Lithium mit 20 Prozent Zoll, der 2029 auf 40 Prozent steigt', '', 40],
    ['de', 'USA belegen Lithium mit 20 Prozent Zoll, ab 2029 dann 40 Prozent', '', 40],
    ['fr', 'Bruxelles taxe le manganèse à 12 %, un droit porté à 24 % en mars 2028', '', 24],
  ])('%s: %s %s', (lang, title, summary, rate) => {
    expect(later(lang, title, summary)).toEqual([rate]);
  });

  it.each([
    ['en', 'US doubles 25% copper tariff to 50%'],
    ['en', 'Ottawa raises duty on aluminium to 40% from June'],
    ['en', 'US sets 20% tariff on titanium, 40% on tungsten'],
    ['zh', '美国将25%的铜关税提高至50%'],
  ])('is none that is told alone, or takes the place of another now: %s: %s', (lang, title) => {
    expect(later(lang, title)).toEqual([]);
  });
});
