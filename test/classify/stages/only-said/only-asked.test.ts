import { describe, expect, it } from '@jest/globals';
import { isActAsked } from '../../../../src/classify/stages/only-said/only-asked.js';
import { readText } from '../../shipped.js';

describe('whether somebody does something', () => {
  const isAsked = (lang: string, title: string) => isActAsked(readText(lang, title));

  it.each([
    ['en', 'Will Peru ease its curbs on bismuth?'],
    ['en', 'Has Lima lifted its bismuth ban?'],
    ['de', 'Wird Peru die Zölle auf Wismut aussetzen?'],
    ['de', 'Lockert Peru seine Ausfuhrkontrollen?'],
    ['fr', 'Le Pérou va-t-il lever ses restrictions sur le bismuth ?'],
    ['fr', 'Trump suspendra-t-il les droits de douane ?'],
    ['es', '¿Levantará Perú los controles al bismuto?'],
    ['es', '¿Puede Trump imponer aranceles al bismuto?'],
    ['es', '¿Impondrá Trump aranceles al bismuto?'],
    ['pl', 'Czy Peru zniesie ograniczenia eksportu bizmutu?'],
    ['sv', 'Kommer Peru att pausa tullarna på vismut?'],
    ['zh', '秘鲁会取消铋出口管制吗？'],
    ['zh', '秘鲁是否会暂停对华关税？'],
  ])('is only asked in %s: %s', (lang, title) => {
    expect(isAsked(lang, title)).toBe(true);
  });

  it.each([
    ['what a measure does', 'en', "Will Trump's tariff cut save jobs?"],
    ['what a measure does', 'en', 'Do Peruvian bismuth curbs still bite?'],
    ['what a measure does', 'fr', "Les droits de douane de Trump vont-ils ruiner l'Europe ?"],
    ['what another bears', 'en', 'Can Europe survive Chinese export curbs?'],
    ['what a law allows', 'en', 'Can Section 122 carry a global tariff?'],
    ['what is told beside it', 'en', 'Peru lifts bismuth ban: will Chile follow?'],
    ['why it was done', 'en', 'Why did Peru suspend its tariffs?'],
  ])('is not asked by %s, in %s: %s', (_, lang, title) => {
    expect(isAsked(lang, title)).toBe(false);
  });
});
