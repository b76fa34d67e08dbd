import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../../src/classify/classify.js';
import { shippedKnowledge } from './shipped.js';

const { classify } = createClassifier(shippedKnowledge());
const read = (lang: string, title: string) =>
  classify({ id: 'a', lang, title, summary: '', publishedAt: '2026-09-14T12:00:00Z' });
const told = (lang: string, title: string) => {
  const { news, severity } = read(lang, title);
  return [news, severity];
};

describe('what a title brings of a measure', () => {
  it.each([
    ['en', 'Peru cuts tungsten export quota'],
    ['de', 'Peru kürzt Wolfram-Exportquote'],
    ['fr', "Le Pérou réduit le quota d'exportation de tungstène"],
    ['zh', '秘鲁下调钨出口配额'],
  ])('a quota that is cut is news, in %s: %s', (lang, title) => {
    expect(told(lang, title)).toEqual(['new', 'urgent']);
  });

  it.each([
    ['en', 'China widens dual-use list to cover molybdenum powders', 'urgent'],
    ['sv', 'Peru lättar på exportkraven för volfram', 'important'],
  ])('a list that grows and a rule that is eased are news, in %s: %s', (lang, title, severity) => {
    expect(told(lang, title)).toEqual(['new', severity]);
  });

  it('a relief that is given up is none', () => {
    expect(told('en', 'Peru drops plan to ease tungsten export curbs')).toEqual(['known', 'important']);
  });

  it.each([
    ['en', "Peru's tungsten export ban to expire on 5 November"],
    ['en', "Peru's tungsten export ban expires on 5 November"],
    ['es', 'La prohibición peruana de exportar tungsteno expirará en noviembre'],
    ['zh', '秘鲁钨出口禁令将于11月5日到期'],
  ])('a measure that holds until its end is known, and none that resumes, in %s: %s', (lang, title) => {
    expect(told(lang, title)).toEqual(['known', 'important']);
    expect(read(lang, title).resumed).toBeUndefined();
  });

  it.each([
    ['en', "Clock ticks on Peru's suspension of tungsten export controls"],
    ['en', 'Smelters urge Peru to extend suspension of tungsten export controls'],
    ['zh', '智利希望秘鲁延长暂停钨出口管制'],
  ])('a pause that holds on is known, in %s: %s', (lang, title) => {
    expect(told(lang, title)).toEqual(['known', 'important']);
  });
});
