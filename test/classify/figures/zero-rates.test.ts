import { describe, expect, it } from '@jest/globals';
import { readFigures } from '../../../src/classify/figures/figures.js';
import { readText } from '../shipped.js';

const duties = (lang: string, title: string, summary = '') =>
  readFigures(readText(lang, title, summary), 'tariff')
    .filter(({ role, former }) => role === 'duty' && !former)
    .map(({ value }) => value);

describe('a duty of nothing', () => {
  it.each([
    ['en', 'India cuts import duty on lentils to zero, leaves 5% cess', '', [0, 5]],
    ['en', 'Delhi takes import duty on cobalt scrap down to nil', '', [0]],
    ['en', 'Export tax on raw hides bound at zero', '', [0]],
    ['en', 'Zero percent tariff on vaccines', '', [0]],
    ['en', 'Oslo drops its cheese levy', 'The import duty falls to zero from May.', [0]],
    ['de', 'Brüssel setzt Nullzoll für Ammoniak', '', [0]],
    ['de', 'Brüssel will Dünger verbilligen', 'Der Zollsatz sinkt auf null.', [0]],
    ['fr', 'Droits nuls sur les engrais', '', [0]],
    ['fr', "L'Inde ramène à zéro la taxe à l'import sur le blé", '', [0]],
    ['es', 'Acuerdo: cero aranceles para el café', '', [0]],
    ['pl', 'Zerowe cło na nawozy', '', [0]],
    ['pl', 'Stawka celna na nawozy spada do zera', '', [0]],
    ['sv', 'Noll i tull på konstgödsel', '', [0]],
    ['sv', 'Tullen på gödsel sänks till noll', '', [0]],
    ['zh', '印度将扁豆进口关税降至零', '', [0]],
    ['zh', '印度调整关税', '扁豆进口关税由5%降至零。', [0]],
    ['en', 'Import duty on lentils falls from 5% to zero', '', [0]],
  ])('in %s: %s %s', (lang, title, summary, expected) => {
    expect(duties(lang, title, summary)).toEqual(expected);
  });

  it.each([
    ['en', 'Tariffs cut soy exports to zero'],
    ['en', 'Tariff revenue falls to zero'],
    ['en', 'A carbon duty speeds the road to zero emissions'],
    ['en', 'Tariff talks: a road to zero sum games'],
    ['en', 'Tariffs bring growth down to zero'],
    ['de', 'Zölle drücken Export auf null'],
    ['en', 'US rejects zero tariffs'],
    ['zh', '关税令出口降至零'],
    ['zh', '出口退税归零'],
    ['zh', '电池出口退税4月1日起归零'],
    ['zh', '中国与某国签署协定', '双方对95%税目的产品实施零关税。'],
    ['en', 'A ruling could bring the levies on Korean goods down to zero'],
  ])('is not what else falls to nothing in %s: %s', (lang, title, summary = '') => {
    expect(duties(lang, title, summary)).toEqual([]);
  });
});

describe('a rate whose word stands a clause away', () => {
  it.each([
    ['en', "Beijing's counter-measures hit 128 goods", 'The list, at 25%, holds nuts and wine.', [25]],
    [
      'en',
      'Brussels tells of its remedies on glass',
      'Both measures, 14.2% and 22.5% respectively, run five years.',
      [14.2, 22.5],
    ],
  ])('is a duty in %s: %s %s', (lang, title, summary, expected) => {
    expect(duties(lang, title, summary)).toEqual(expected);
  });

  it.each([
    ['en', 'Canola tariff is lifted: futures leapt 13% on the news', ''],
    ['en', 'Beijing changes its steel export rebate to 6% from 9%', ''],
    ['zh', '出口退税率由9%下调至6%', ''],
    ['en', 'US opens probe into anodes', 'Petitioners put the alleged dumping margin at 74%.'],
    ['en', 'US opens probe into anodes', 'The petition alleges dumping margins of 74%.'],
    ['en', 'Counter-measures loom', 'The list covers 25% of trade.'],
    ['en', 'Counter-measures loom', 'Shares of nut firms lost 9%.'],
  ])('is none in %s: %s %s', (lang, title, summary) => {
    expect(duties(lang, title, summary)).toEqual([]);
  });

  it.each([
    ['en', 'Export rebate ends as a 25% tariff starts', [25]],
    ['en', 'Final dumping margin of 74% for anodes', [74]],
  ])('stays a duty beside such a word in %s: %s', (lang, title, expected) => {
    expect(duties(lang, title)).toEqual(expected);
  });
});

it.each([
  [
    'es',
    'México prepara aranceles a los autos antes del verano',
    'Serían de 35 % para los eléctricos; los autos ya pagan 20 %.',
    [35],
  ],
  ['en', 'Mexico plans tariffs on cars', 'They would be 35%; cars already pay 20%.', [35]],
  ['de', 'Mexiko plant Zölle auf Autos', 'Sie lägen bei 35 Prozent; Autos zahlen bereits 20 Prozent.', [35]],
])('what is paid already is no new rate in %s: %s %s', (lang, title, summary, expected) => {
  expect(duties(lang, title, summary)).toEqual(expected);
});
