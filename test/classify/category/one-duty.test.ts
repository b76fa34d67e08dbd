import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../../../src/classify/classify.js';
import { shippedKnowledge } from '../shipped.js';

const { classify } = createClassifier(shippedKnowledge());
const topics = (lang: string, title: string, summary = '') =>
  classify({ id: 'a', lang, title, summary }).topics.map(({ topic }) => topic);

describe('one duty of one state', () => {
  it.each([
    ['en', 'Austria drops plan to scrap duties on gallium'],
    ['en', 'Austria plans to scrap tariffs on germanium'],
    ['en', 'Austria to end duties on indium'],
    ['de', 'Österreich streicht Zölle auf Indium'],
    ['es', 'Perú levanta los aranceles al germanio'],
    ['sv', 'USA avblåser tullen på indium'],
    ['pl', 'Austria znosi cła na german'],
    ['zh', '秘鲁取消铟关税'],
  ])('is a tariff alone by its name, in %s: %s', (lang, title) => {
    expect(topics(lang, title)).toEqual(['tariff']);
  });

  it.each([
    ['en', 'India mulls duty on iron ore'],
    ['en', 'Zambia scraps duties on germanium exports'],
    ['en', 'Zambia leaves copper concentrate levy suspended for all of 2028'],
    ['fr', 'Le Gabon renonce à sa taxe sur le nickel'],
    ['de', 'Abgabe auf Kupferschrott ist in Kraft'],
    ['zh', '秘鲁取消锌出口关税'],
  ])('on what it rather sells than buys is no tariff besides, in %s: %s', (lang, title) => {
    expect(topics(lang, title)).toEqual(['export_control']);
  });

  it('may stand beside what answers it', () => {
    expect(topics('en', 'China answers US tariffs with gallium export ban')).toContain('export_control');
  });
});
