import { describe, expect, it } from '@jest/globals';
import { notMeantBySafeguard } from '../../../../src/classify/roles/acting/not-meant.js';
import { readText } from '../../shipped.js';

describe('a safeguard of which nobody says whose it is', () => {
  it.each([
    ['en', 'Provisional safeguard on flat steel in place for 200 days', 'US,CN'],
    ['en', 'Safeguard duty on wire takes effect', 'US,CN'],
    ['en', 'Heat Pumps; Institution of Global Safeguard Investigation', ''],
    ['en', 'Peru: provisional safeguard on wire in place', ''],
    ['en', 'Safeguards for whistleblowers', ''],
    ['zh', '进口牛肉保障措施落地', ''],
  ])('is not of those whom readers everywhere know, in %s: %s', (lang, title, expected) => {
    expect(notMeantBySafeguard(readText(lang, title)).join()).toBe(expected);
  });
});
