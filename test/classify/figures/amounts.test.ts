import { describe, expect, it } from '@jest/globals';
import { readFigures } from '../../../src/classify/figures/figures.js';
import { readText } from '../shipped.js';

const figures = (lang: string, title: string, summary = '') =>
  readFigures(readText(lang, title, summary)).map(({ value, unit, role }) => `${value} ${unit} ${role}`);

describe('a volume that a measure sets', () => {
  it.each([
    ['en', 'Kinshasa caps cobalt at a 95 kt quota', '95000 tonnes quota'],
    ['en', 'Jakarta sets a nickel ore quota of 2 Mt', '2000000 tonnes quota'],
    ['en', 'Jakarta sets its quota at 1.2 mln t', '1200000 tonnes quota'],
    ['en', 'Quota of 500 MT of germanium', '500 tonnes quota'],
    ['es', 'Cuota de 95 mil toneladas de cobalto', '95000 tonnes quota'],
    ['pl', 'Kongo: kwota eksportowa 96,6 tys. ton kobaltu', '96600 tonnes quota'],
    ['pl', 'Limit eksportu kobaltu to 40 tys. ton', '40000 tonnes quota'],
    ['pl', 'Kwota: 40 tysięcy ton', '40000 tonnes quota'],
    ['sv', 'Exportkvoten för malm sätts till 260 miljoner ton', '260000000 tonnes quota'],
    ['de', 'Brüssel öffnet ein Zollkontingent von 1.250 t für Magnesium', '1250 tonnes quota'],
    ['de', 'Kongo legt Exportquote für Kobalt auf 96.600 Tonnen fest', '96600 tonnes quota'],
    ['de', 'Kongo setzt Kobaltquote von 96.600 Tonnen', '96600 tonnes quota'],
    ['de', 'Kontingent von 95 Tsd. Tonnen', '95000 tonnes quota'],
    ['fr', 'Contingent de 95 milliers de tonnes', '95000 tonnes quota'],
    ['zh', '刚果设定钴出口配额9.66万吨', '96600 tonnes quota'],
  ])('is a quota in %s: %s', (lang, title, expected) => {
    expect(figures(lang, title)).toEqual([expected]);
  });
});

describe('a volume that no measure sets', () => {
  it.each([
    ['en', 'The plant separated 12,000 tonnes last year', '12000 tonnes other'],
    ['en', 'Export ban: the mine holds 2 Mt of reserves', '2000000 tonnes other'],
    ['zh', '该矿储量约350万吨', '3500000 tonnes other'],
    ['en', 'Cobalt quota is near: output reached 220,000 tonnes last year', '220000 tonnes other'],
    ['zh', '钴出口配额将至:去年产量22万吨', '220000 tonnes other'],
    ['de', 'Die Frauenquote steigt, die Mine fördert 300 Tonnen', '300 tonnes other'],
    ['en', 'Peru cuts zinc export quota by 20,000 tonnes', '20000 tonnes other'],
    ['zh', '秘鲁将锌出口配额减少2万吨', '20000 tonnes other'],
    ['de', 'Peru senkt Exportquote für Zink um 20.000 Tonnen', '20000 tonnes other'],
    ['pl', 'Peru zmniejsza limit eksportu cynku o 20 tys. ton', '20000 tonnes other'],
    ['sv', 'Peru sänker exportkvoten för zink med 20 000 ton', '20000 tonnes other'],
  ])('is another figure in %s: %s', (lang, title, expected) => {
    expect(figures(lang, title)).toEqual([expected]);
  });
});

describe('no volume', () => {
  it.each([
    ['en', 'Export ban halts 2 Mt Isa smelters'],
    ['en', 'Trucks use Route 2 Mt Garnet road'],
    ['en', 'Export ban on 5 mil spec tape'],
    ['en', 'Quota deal signed at 95 KTV bars'],
    ['en', 'Quota of 1.5 mt of sugar'],
  ])('in %s: %s', (lang, title) => {
    expect(figures(lang, title)).toEqual([]);
  });
});

describe('a quota that is cut or raised', () => {
  const moved = (lang: string, title: string) =>
    readFigures(readText(lang, title)).flatMap(({ moved, value }) => (moved ? [`${moved} to ${value}`] : []));

  it.each([
    ['en', 'Peru cuts zinc export quota to 80,000 tons', 'down to 80000'],
    ['en', "Peru's zinc export quota raised to 120,000 tonnes", 'up to 120000'],
    ['zh', '秘鲁将锌出口配额下调至8万吨', 'down to 80000'],
    ['de', 'Peru senkt Exportquote für Zink auf 80.000 Tonnen', 'down to 80000'],
    ['fr', "Le Pérou réduit son quota d'exportation de zinc à 80 000 tonnes", 'down to 80000'],
    ['es', 'Perú recorta la cuota de exportación de zinc a 80.000 toneladas', 'down to 80000'],
  ])('is moved to its amount, in %s: %s', (lang, title, amount) => {
    expect(moved(lang, title)).toEqual([amount]);
  });

  it.each([
    ['by so much', 'Peru cuts zinc export quota by 20,000 tonnes'],
    ['set', 'Peru sets zinc export quota of 80,000 tonnes'],
    ['beside an output', 'Peru keeps zinc quota as mine lifts output to 80,000 tonnes'],
  ])('is not where it is %s: %s', (_, title) => {
    expect(moved('en', title)).toEqual([]);
  });
});
