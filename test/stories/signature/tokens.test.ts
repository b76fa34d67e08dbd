import { describe, expect, it } from '@jest/globals';
import { fold } from '../../../src/stories/signature/tokens.js';
import { tokenize } from '../shipped.js';

describe('tokenize', () => {
  it.each<[string, readonly string[]]>([
    ['The exports of China', ['export', 'china']],
    ['Россия', ['rossiy']],
    ['稀土出口', ['稀土', '土出', '出口']],
    ['', []],
  ])('%s', (text, stems) => {
    expect(tokenize(text).map(({ stem }) => stem)).toEqual(stems);
  });
});

describe('fold', () => {
  it('drops case and accents', () => {
    expect(fold('Zölle Łódź')).toBe('zolle lodz');
  });
});
