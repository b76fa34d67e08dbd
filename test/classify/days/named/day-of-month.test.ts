import { describe, expect, it } from '@jest/globals';
import { readDates } from '../../../../src/classify/days/dates.js';
import { readText } from '../../shipped.js';

// A Tuesday.
const PUBLISHED = '2025-10-28T08:00:00Z';
const dates = (lang: string, title: string, published = PUBLISHED) =>
  readDates(readText(lang, title), published).map(({ kind, date }) => `${kind} ${date}`);
const roles = (lang: string, title: string) => dates(lang, title).slice(1);

describe('a bare day of the month', () => {
  it.each([
    ['zh', '智利与阿曼延长关税休战至31日', 'expiry 2025-10-31'],
    ['zh', '智利与阿曼延长关税休战至本月31日', 'expiry 2025-10-31'],
    ['zh', '智利暂停铜出口管制至下月10日', 'expiry 2025-11-10'],
    ['zh', '智利与阿曼将于31日签署矿产协议', 'next 2025-10-31'],
    ['zh', '智利将铜出口禁令提前至下月10日', 'effective 2025-11-10'],
  ])(
    'is one of this month, of the one it names, or of the next that has it: %s: %s',
    (lang, title, expected) => {
      expect(roles(lang, title)).toContain(expected);
    },
  );
});

describe('a day with its ordinal', () => {
  it.each([
    ['Chile raises copper export tax to 15% on the 7th of December', 'effective 2025-12-07'],
    ['Chile gives Oman until the 7th of December to strike a trade deal', 'next 2025-12-07'],
  ])('is read with its article: %s', (title, expected) => {
    expect(roles('en', title)).toContain(expected);
  });
});
