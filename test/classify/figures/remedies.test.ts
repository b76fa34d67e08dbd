import { describe, expect, it } from '@jest/globals';
import { readFigures } from '../../../src/classify/figures/figures.js';
import { readText } from '../shipped.js';

const remedies = (lang: string, title: string, summary = '') =>
  readFigures(readText(lang, title, summary), 'tariff').map(
    ({ value, remedy }) => `${value} ${remedy ?? '-'}`,
  );

describe('the remedy by which a rate is levied', () => {
  it.each([
    ['en', 'US sets 40% anti-dumping duty on Indian ferrochrome', '', ['40 anti_dumping']],
    [
      'en',
      'US duties on ferrochrome: 40% anti-dumping, 9% anti-subsidy',
      '',
      ['40 anti_dumping', '9 countervailing'],
    ],
    ['en', 'Washington slaps 40% AD and 9% CVD on ferrochrome', '', ['40 anti_dumping', '9 countervailing']],
    [
      'en',
      'US sets 9% countervailing duty on ferrochrome',
      'It comes beside the anti-dumping duty of 40% set last week.',
      ['9 countervailing', '40 anti_dumping'],
    ],
    [
      'de',
      'EU: Antidumpingzoll von 40 Prozent, Ausgleichszoll von 9 Prozent auf Kieselerde',
      '',
      ['40 anti_dumping', '9 countervailing'],
    ],
    [
      'en',
      'Commerce finds dumping margin of 40% and subsidy rate of 9% for ferrochrome',
      '',
      ['40 anti_dumping', '9 countervailing'],
    ],
    ['zh', '印度终裁:反倾销税40%,反补贴税9%', '', ['40 anti_dumping', '9 countervailing']],
    ['en', 'US sets anti-dumping and countervailing duties of 49% on ferrochrome', '', ['49 -']],
    ['en', 'US puts 25% tariff on ferrochrome', '', ['25 -']],
  ])('%s: %s %s', (lang, title, summary, told) => {
    expect(remedies(lang, title, summary)).toEqual(told);
  });
});
