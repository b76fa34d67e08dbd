import { describe, expect, it } from '@jest/globals';
import { findAmounts } from '../../../src/classify/figures/amounts.js';
import { isFormerRate } from '../../../src/classify/figures/former-rate.js';
import { numberPatterns } from '../../../src/classify/numbers/patterns.js';
import type { NumberWords } from '../../../src/classify/numbers/words.js';
import { readText, shippedKnowledge } from '../shipped.js';

const { numbers } = shippedKnowledge();
const amounts = (text: string, change: Partial<NumberWords> = {}) =>
  findAmounts({ ...readText('en', text), patterns: numberPatterns({ ...numbers, ...change }) }).map(
    ({ value, unit }) => `${value} ${unit}`,
  );

const NOBODYS = { signs: [], names: [], scaled: [], shared: [], states: [], langs: [] };

describe('the words of numbers.yaml', () => {
  it('name a further currency and a further scale, also with letters that mean something in patterns', () => {
    const text = 'r$ 5 lakh for 3.5 lakh zloty, and 2 zl. (20 tons)';
    expect(amounts(text, { currencies: [], scales: [] })).toEqual(['20 tonnes']);
    const currencies = [
      { ...NOBODYS, code: 'BRL', signs: ['R$'] },
      { ...NOBODYS, code: 'PLN', names: ['Złoty', 'zł.'] },
    ];
    const scales = [{ times: 1e5, words: ['lakh'], letters: [] }];
    expect(amounts(text, { currencies, scales })).toEqual(['20 tonnes', '500000 BRL', '350000 PLN', '2 PLN']);
  });

  it('match nothing where a list is empty', () => {
    expect(amounts('$5m for 7 tons', { currencies: [], scales: [] })).toEqual(['7 tonnes']);
    expect(amounts('$5m for 7 tons', { tonnes: [] })).toEqual(['5000000 USD']);
    const empty = numberPatterns({
      ...numbers,
      share_after: {},
      share_after_never: {},
      moves_before: { en: [] },
      instead_before: {},
      rate_changes: {},
    });
    for (const pattern of [empty.shareAfter, empty.movesBefore, empty.insteadBefore, empty.rateChanges])
      expect(pattern.test('')).toBe(false);
  });

  it.each([
    ['of the market', true],
    ['of thelma', false],
    ['of the value of goods', false],
    ['shareholders', true],
    ['的份额下降', true],
  ])('tell behind a percentage whether it is a share: %s', (after, expected) => {
    expect(numberPatterns(numbers).shareAfter.test(` ${after}`)).toBe(expected);
  });

  it('tell before a percentage that something has moved, as words or as beginnings of words', () => {
    const { movesBefore } = numberPatterns(numbers);
    expect(
      ['prices rose by ', 'eksport wzrosla o ', 'a duty of '].map((text) => movesBefore.test(text)),
    ).toEqual([true, true, false]);
  });

  it('tell of a former rate by a word that was added', () => {
    const text = 'duties of 15% supplanting 39%';
    const at = text.indexOf('39');
    const isFormer = (words: NumberWords) => isFormerRate(text, at, at + 3, numberPatterns(words));
    expect(isFormer(numbers)).toBe(false);
    expect(isFormer({ ...numbers, instead_before: { en: ['supplanting'] } })).toBe(true);
  });
});
