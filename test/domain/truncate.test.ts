import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shorten, truncate } from '../../src/domain/truncate.js';

describe('truncate', () => {
  it.each([
    ['short', 10, 'short'],
    ['exactly ten', 11, 'exactly ten'],
    ['longer than ten', 10, 'longer th…'],
    ['two words here', 5, 'two…'],
    ['ab👩‍👩‍👧‍👦cd', 6, 'ab…'],
    ['🇨🇳🇺🇸🇪🇺', 8, '🇨🇳…'],
    ['👩‍👩‍👧‍👦', 4, '👩\u200d…'],
    ['🧪🧪🧪', 4, '🧪…'],
  ])('%j in %i is %j', (text, max, expected) => {
    expect(truncate(text, max)).toBe(expected);
  });

  it('is never longer than allowed, and never ends within a code point', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, max) => {
        const cut = truncate(text, max);
        expect(cut.length).toBeLessThanOrEqual(max);
        expect(cut).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});

describe('shorten', () => {
  it.each([
    ['short', 10, 'short'],
    ['two words here', 5, 'two…'],
    ['two words here', 10, 'two words…'],
    ['two words here', 12, 'two words…'],
    ['oneverylongwordwithoutanyblank', 10, 'oneverylo…'],
    ['a wordthatislongerthananyoneshouldwrite', 36, 'a wordthatislongerthananyoneshouldw…'],
    ['未经许可不得向境外组织和个人出口稀土', 10, '未经许可不得向境外…'],
  ])('%j in %i is %j', (text, max, expected) => {
    expect(shorten(text, max)).toBe(expected);
  });
});
