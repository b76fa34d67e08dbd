import { describe, expect, it } from '@jest/globals';
import { readFigures } from '../../../src/classify/figures/figures.js';
import { withoutOthersRates } from '../../../src/classify/figures/others-duties.js';
import { readText } from '../shipped.js';

const duties = (lang: string, title: string, summary: string, issuers: string[]) => {
  const reading = readText(lang, title, summary);
  return withoutOthersRates(reading, readFigures(reading, 'tariff'), issuers)
    .filter(({ role }) => role === 'duty')
    .map(({ value }) => value);
};

describe('the rate of another state’s duty in a summary', () => {
  it.each([
    ['en', 'Peru raises duty on zinc', 'Mills say U.S. tariffs of 50% divert cargoes.', ['PE']],
    [
      'en',
      'EU opens safeguard probe into zinc',
      "Brussels fears that Washington's 50% tariff diverts it.",
      ['EU'],
    ],
    ['en', 'Peru weighs export ban on zinc scrap', 'U.S. duties of 50% on metal draw it away.', ['PE']],
    ['de', 'EU führt Zollquoten für Zink ein', 'Grund sind die US-Zölle von 50 Prozent.', ['EU']],
    ['fr', 'Le Pérou taxe le zinc', 'Les droits américains de 50 % détournent le métal.', ['PE']],
    ['zh', '秘鲁考虑限制废锌出口', '业界称，美国50%的锌关税使其流向美国。', ['PE']],
  ])('is none of the measure, in %s: %s', (lang, title, summary, issuers) => {
    expect(duties(lang, title, summary, issuers)).toEqual([]);
  });

  it.each([
    ['who acts levies it', 'en', 'Zinc duty rises', 'U.S. tariffs of 50% start in May.', ['US']],
    ['it is laid on the other', 'en', 'Peru acts on zinc', 'Lima raises EU tariffs to 50%.', ['PE']],
    ['it is aimed at the other', 'zh', '中方暂停加征关税', '暂停实施50%的对美加征关税税率。', ['CN']],
    ['it is met in kind', 'en', 'Peru answers', 'Lima retaliates for U.S. tariffs of 50% in kind.', ['PE']],
    ['its goods are hit', 'en', 'Peru taxes zinc', 'Chinese tariffs rise to 50%.', ['PE']],
  ])('may be that of the measure where %s, in %s: %s', (_, lang, title, summary, issuers) => {
    expect(duties(lang, title, summary, issuers)).toEqual([50]);
  });
});
