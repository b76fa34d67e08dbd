import { describe, expect, it } from '@jest/globals';
import { letThrough } from '../../../../src/classify/stages/relief/let-through.js';
import { readText } from '../../shipped.js';

const told = (lang: string, title: string) => letThrough(readText(lang, title))?.stage;

describe('exports that were stopped and go on again', () => {
  it.each([
    ['en', 'Suspended bismuth exports to resume in June'],
    ['en', "Peru's suspended bismuth exports restart after quota deal"],
    ['en', 'Peru ends suspension of bismuth exports to Japan'],
    ['fr', 'Le Pérou lève la suspension des exportations de bismuth'],
    ['es', 'Perú levanta la suspensión de las exportaciones de bismuto'],
    ['pl', 'Peru znosi wstrzymanie eksportu bizmutu'],
  ])('are eased, in %s: %s', (lang, title) => {
    expect(told(lang, title)).toBe('eased');
  });

  it.each([
    ['en', 'Peru suspended bismuth exports to restart talks'],
    ['en', 'Peru suspends bismuth exports after restart'],
    ['en', 'Peru ends suspension of export controls on bismuth'],
    ['en', 'Peru has not lifted suspension of bismuth exports'],
    ['en', 'Peru suspended bismuth exports, resumes tin mining'],
  ])('are not told by what goes on instead, in %s: %s', (lang, title) => {
    expect(told(lang, title)).toBeUndefined();
  });
});

describe('exports for which leave is given', () => {
  it.each([
    ['en', 'Peru to allow export of bismuth ore under licence from 1 June'],
    ['en', 'Peru will permit exports of bismuth ore again'],
    ['en', 'Peru permits bismuth exports from June'],
    ['en', 'Peru lets bismuth smelter export 4,000 tonnes until May'],
    ['zh', '秘鲁将允许铋矿出口'],
    ['de', 'Peru lässt Bismut-Ausfuhren ab Juni wieder zu'],
    ['fr', "Le Pérou va autoriser l'exportation de bismuth"],
    ['es', 'Perú permitirá exportaciones de bismuto desde junio'],
    ['pl', 'Peru zezwoli na eksport bizmutu od czerwca'],
    ['sv', 'Peru tillåter export av vismut från juni'],
  ])('ease a control, in %s: %s', (lang, title) => {
    expect(told(lang, title)).toBe('eased');
  });

  it.each([
    ['en', 'Peru will not allow exports of bismuth ore'],
    ['en', 'Peru to only allow exports of refined bismuth'],
    ['zh', '秘鲁只允许精炼铋出口'],
    ['de', 'Peru erlaubt nur noch Export von raffiniertem Bismut'],
    ['de', 'Peru lässt Bismuterz nicht mehr exportieren'],
    ['de', 'Peru genehmigt Ausfuhr von Bismut nicht'],
    ['de', 'Peru gestattet Export von Bismut nicht mehr'],
    ['fr', "Le Pérou n'autorise plus les exportations de bismuth"],
  ])('and are held back without it, in %s: %s', (lang, title) => {
    expect(told(lang, title)).toBe('announced');
  });

  it.each([
    ['en', 'Law allows Peru to ban bismuth exports'],
    ['en', 'Court allows export controls on bismuth to stay'],
    ['en', 'Peru may allow bismuth exports'],
    ['en', 'Peru may no longer allow bismuth exports'],
    ['en', 'Peru urged to allow bismuth exports'],
    ['en', 'Peru lets in Chilean bismuth exports at lower duty'],
  ])('and are not where it is for something else, or not given, in %s: %s', (lang, title) => {
    expect(told(lang, title)).toBeUndefined();
  });
});

describe('licences that somebody has', () => {
  it.each([
    'Chile confirms first Peruvian bismuth licences',
    'Chile confirms receipt of Peruvian bismuth licences',
    'Magnet makers get year-long permits',
  ])('ease a control: %s', (title) => {
    expect(told('en', title)).toBe('eased');
  });

  it.each(['Chile confirms first case of licence refusal', 'Magnet makers must get permits'])(
    'and do not where they are none: %s',
    (title) => {
      expect(told('en', title)).toBeUndefined();
    },
  );
});

describe('a quota of which more may leave', () => {
  it('is eased', () => {
    expect(told('zh', '秘鲁提高锌精矿出口配额')).toBe('eased');
  });

  it.each([
    ['a levy beyond it', 'en', 'Kazakhstan raises grain export levy above quota'],
    ['a duty beside it', 'zh', '秘鲁提高锌出口关税和配额'],
  ])('is not told by %s, in %s: %s', (_, lang, title) => {
    expect(told(lang, title)).toBeUndefined();
  });
});
