import { describe, expect, it } from '@jest/globals';
import { numbersConflict, readNumbers } from '../../../src/stories/signature/numbers.js';

describe('readNumbers', () => {
  it.each<[string, readonly string[], string?]>([
    ['Duty of 50 per cent', ['50']],
    ['Three ships, 1,250 tonnes', ['3', '1250']],
    ['Rate of 2.50 %', ['2.5']],
    ['100 firms and again 100', ['100']],
    ['no figure', []],
    ['加征34%关税', ['34']],
    ['中美第三轮磋商', ['3']],
    ['三国会谈', []],
    ['The G7 and COVID19', []],
    ['Rates fall to 0.125 %', ['0.125']],
    ['Gold at 18.125 dollars', ['18.125']],
    ['18.125 Tonnen Kupfer', ['18125'], 'de'],
    ['1.234,5 Tonnen Kupfer', ['1234.5'], 'de-AT'],
    ['8 000 points', ['8000'], 'fr'],
    ['1 000 procent', ['1000'], 'sv'],
    ['From November 1 100% tariff', ['1', '100']],
    ['Twenty-nine mines, two-year ban', ['2']],
    ['Vingt-cinq mines, deux usines', ['2'], 'fr'],
    ['Cła od trzech krajów', ['3'], 'pl'],
    ['Tre gruvor stoppas i tolv dagar', ['3'], 'sv'],
    ['第二十九届博览会', ['29'], 'zh'],
    ['第一百三十八届广交会', [], 'zh'],
  ])('reads %s', (title, numbers, lang = 'en') => {
    expect(readNumbers(title, lang)).toEqual(numbers);
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
