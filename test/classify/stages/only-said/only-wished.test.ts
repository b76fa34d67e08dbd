import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../../../../src/classify/classify.js';
import { shippedKnowledge } from '../../shipped.js';

const { classify } = createClassifier(shippedKnowledge());

/** The stage of the measure, and whether it is told as news. */
function told(lang: string, title: string): string {
  const { topics, news } = classify({
    id: 'x',
    lang,
    title,
    summary: '',
    publishedAt: '2026-03-10T08:00:00Z',
  });
  return `${topics[0]?.stage} ${news}`;
}

describe('a relief that who bears a duty wishes for', () => {
  it.each([
    ['en', 'Peru seeks exemption from US zinc tariffs'],
    ['en', 'Peru wants to be spared US zinc tariffs'],
    ['en', 'Peru applies for exemption from US zinc tariff'],
    ['en', 'Peru seeks reprieve from US zinc duties'],
    ['de', 'Peru will von US-Zinkzöllen ausgenommen werden'],
    ['de', 'Peru bittet um Ausnahme von US-Zinkzöllen'],
    ['fr', 'Le Pérou veut être exempté des droits de douane américains sur le zinc'],
    ['es', 'Perú quiere ser excluido de los aranceles de EEUU'],
    ['pl', 'Peru liczy na zwolnienie z ceł USA na cynk'],
    ['pl', 'Peru chce wyłączenia z ceł USA na cynk'],
    ['sv', 'Peru vill undantas från USA:s zinktullar'],
    ['sv', 'Peru söker undantag från USA:s zinktullar'],
    ['zh', '秘鲁希望获得美国锌关税豁免'],
    ['zh', '秘鲁申请豁免美国锌关税'],
  ])('eases nothing, and is no news of it, in %s: %s', (lang, title) => {
    expect(told(lang, title)).toBe('in_force known');
  });

  it.each([
    ['en', 'Smelters expect China to ease zinc export curbs'],
    ['de', 'Hütten hoffen auf Lockerung der chinesischen Exportkontrollen für Zink'],
    ['fr', 'Les fondeurs espèrent un assouplissement des contrôles chinois sur le zinc'],
    ['es', 'Los fundidores esperan que China levante los controles a la exportación de zinc'],
    ['pl', 'Huty liczą na złagodzenie chińskich ograniczeń eksportu cynku'],
    ['sv', 'Smältverken hoppas på lättade kinesiska exportkontroller av zink'],
    ['zh', '分析师预计中国将放宽锌出口管制'],
  ])('eases as little where others hope for it, in %s: %s', (lang, title) => {
    expect(told(lang, title)).toMatch(/^in_force (?:known|comment)$/);
  });

  it.each([
    ['what who levies it expects to do', 'en', 'Trump expects to lower tariff on Peruvian zinc', 'proposed'],
    ['got', 'en', 'Peru wins exemption from US zinc tariffs', 'eased'],
    ['given', 'en', 'US exempts Peru from zinc tariffs', 'eased'],
    [
      'given after it was asked for',
      'en',
      'US exempts Peru from zinc tariffs after it sought relief',
      'eased',
    ],
    [
      'meant by who levies it',
      'en',
      'Notification 27/2026-Customs seeks to exempt zinc from customs duty',
      'eased',
    ],
    [
      'wished of one that is announced',
      'es',
      'Perú busca quedar exento del arancel de 30% al zinc anunciado por Trump',
      'announced known',
    ],
  ])('is told as it is where it is %s, in %s: %s', (_, lang, title, stage) => {
    expect(told(lang, title)).toContain(stage);
  });
});
