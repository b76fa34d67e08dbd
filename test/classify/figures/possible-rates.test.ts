import { describe, expect, it } from '@jest/globals';
import { readFigures } from '../../../src/classify/figures/figures.js';
import { readText } from '../shipped.js';

const roles = (lang: string, title: string, summary: string) =>
  readFigures(readText(lang, title, summary), 'tariff').map(({ value, role }) => `${value} ${role}`);

describe('a rate to which a duty may come', () => {
  it.each([
    ['en', 'US imposes 20% duty on borates', 'The rate could rise to 45%, the minister said.'],
    ['de', 'USA verhängen 20 Prozent Zoll auf Borate', 'Der Satz könnte auf 45 Prozent steigen.'],
    ['fr', 'Washington impose 20 % de droits sur le bore', 'Le taux pourrait passer à 45 %.'],
    ['pl', 'Nowe cło Trumpa: 20 proc. na bor', 'Stawka może wzrosnąć do 45 proc.'],
    ['zh', '美国对硼征收20%关税', '白宫称税率可能升至45%。'],
  ])('is none yet beside that of the title, in %s: %s %s', (lang, title, summary) => {
    expect(roles(lang, title, summary)).toEqual(['20 duty', '45 other']);
  });

  it.each([
    ['the title tells none', 'US threatens duty on borates', 'The duty could rise to 45%.', ['45 duty']],
    [
      'May is a month',
      'US to charge 20% duty on borates',
      'Duties set on May 2 are 45%.',
      ['20 duty', '45 duty'],
    ],
    [
      'it is answered',
      'US imposes 20% duty on borates',
      'Peru could retaliate over a 45% duty on zinc.',
      ['20 duty', '45 duty'],
    ],
    [
      'it came before',
      'US imposes 20% duty on borates',
      'Mills might close after 45% duty on zinc.',
      ['20 duty', '45 duty'],
    ],
    [
      'it is known',
      'US imposes 20% duty on borates',
      'Peru may win relief from the 45% duty on zinc.',
      ['20 duty', '45 duty'],
    ],
  ])('is what is told where %s: %s %s', (_, title, summary, told) => {
    expect(roles('en', title, summary)).toEqual(told);
  });
});

describe('a rate in a summary', () => {
  it('is one by the German verb for levying', () => {
    const told = roles('de', 'Trump kündigt Borzoll an', 'Ab März will er 30 Prozent auf Borate erheben.');
    expect(told).toEqual(['30 duty']);
  });
});
