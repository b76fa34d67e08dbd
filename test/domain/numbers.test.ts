import { describe, expect, it } from '@jest/globals';
import { PERCENT, RATE, readNumber, readSigns } from '../../src/domain/numbers.js';

describe('a number in figures', () => {
  it.each([
    ['18,125', 18125, 'en'],
    ['18 125', 18125, 'en'],
    ['18.125', 18.125, 'en'],
    ['18.125', 18125, 'de'],
    ['18.125', 18125, 'de-AT'],
    ['93.5', 93.5, 'de'],
    ['93,5', 93.5, 'en'],
    ['0,125', 0.125, 'en'],
    ['1,234.5', 1234.5, 'de'],
    ['1.234,5', 1234.5, 'en'],
    ['18,125', 18125, undefined],
  ])('%s is %d (%s)', (text, value, lang) => {
    expect(readNumber(text, lang)).toBe(value);
  });
});

describe('a number in Chinese signs', () => {
  it.each([
    ['三', 3],
    ['十', 10],
    ['二十九', 29],
    ['百', 100],
    ['一百三十八', Number.NaN],
  ])('%s is %d', (text, value) => {
    expect(readSigns(text)).toBe(value);
  });
});

describe('a rate', () => {
  it.each([
    ['1,000%', '1,000'],
    ['0.125 %', '0.125'],
    ['12,5-prozentiger', '12,5'],
    ['november 1 100% tariff', '100'],
    ['1 000 procent', undefined],
    ['调查显示,59%的受访者', '59'],
    ['a fee of .5%', undefined],
    ['5 prozentpunkte', undefined],
    ['5 %-points', undefined],
    ['g7 percent', undefined],
  ])('in %s is %s', (text, rate) => {
    expect(new RegExp(String.raw`${RATE}\s?-?${PERCENT}`, 'u').exec(text)?.[1]).toBe(rate);
  });
});
