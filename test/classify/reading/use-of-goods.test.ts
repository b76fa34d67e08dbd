import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../../../src/classify/classify.js';
import { shippedKnowledge } from '../shipped.js';

const { classify } = createClassifier(shippedKnowledge());
const goodsOf = (lang: string, title: string) =>
  classify({ id: 'a', title, summary: '', lang })
    .headline.filter((told) => told.startsWith('G:'))
    .sort();

describe('what a material is used for', () => {
  it.each([
    ['en', 'China bans exports of key chip materials gallium and germanium'],
    ['en', 'Beijing curbs graphite, a metal used in batteries'],
    ['en', 'China tightens grip on magnets for cars'],
    ['en', 'Export ban on antimony used in chips'],
    ['de', 'China beschränkt Ausfuhr von Magneten für Autos'],
    ['de', 'Exportstopp für Gallium: Chipmaterial wird knapp'],
    ['fr', 'Pékin freine l’export d’aimants pour voitures'],
    ['es', 'China limita los imanes para coches'],
    ['pl', 'Chiny ograniczają eksport magnesów do samochodów'],
    ['sv', 'Kina stryper magneter till bilar'],
    ['zh', '中国管制芯片关键材料镓出口'],
    ['zh', '中国限制用于电池的石墨出口'],
  ])('is not its goods in %s: %s', (lang, title) => {
    expect(goodsOf(lang, title)).toEqual([]);
  });

  it.each([
    ['en', 'US bans exports of chips to China', ['G:chips']],
    ['en', 'EU puts tariff on batteries used in cars', ['G:batteries']],
    ['en', 'US tariff on cars and magnets', ['G:cars']],
    ['de', 'USA erheben Zoll auf Autos', ['G:cars']],
    ['zh', '美国对芯片加征关税', ['G:chips']],
    ['es', 'Aranceles para coches y baterías', ['G:batteries', 'G:cars']],
  ])('leaves goods in %s: %s', (lang, title, goods) => {
    expect(goodsOf(lang, title)).toEqual(goods);
  });
});
