import { describe, expect, it } from '@jest/globals';
import { numbersConflict, readNumbers } from '../../src/stories/numbers.js';

describe('readNumbers', () => {
  it.each<[string, readonly string[]]>([
    ['Duty of 50 per cent', ['50']],
    ['Three ships, 1,250 tonnes', ['3', '1250']],
    ['Rate of 2.50 %', ['2.5']],
    ['100 firms and again 100', ['100']],
    ['no figure', []],
    ['加征34%关税', ['34']],
    ['中美第三轮磋商', ['3']],
    ['三国会谈', []],
    ['The G7 and COVID19', []],
  ])('reads %s', (title, numbers) => {
    expect(readNumbers(title)).toEqual(numbers);
  });
});

describe('numbersConflict', () => {
  it.each<[readonly string[], readonly string[], boolean]>([
    [['50'], ['100'], true],
    [['50'], ['50', '2025'], false],
    [['50'], [], false],
    [['50', '3'], ['50', '4'], true],
  ])('%j and %j: %s', (a, b, conflict) => {
    expect(numbersConflict(a, b)).toBe(conflict);
    expect(numbersConflict(b, a)).toBe(conflict);
  });
});
