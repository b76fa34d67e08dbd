import { describe, expect, it } from '@jest/globals';
import { updateEvery } from '../../../src/feeds/parse/update-period.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('how often a feed says it is renewed', () => {
  it.each<[string | undefined, string | undefined, string | undefined, number | undefined]>([
    ['15', undefined, undefined, 15 * MINUTE],
    ['15', 'daily', '1', 15 * MINUTE],
    ['0', 'hourly', '2', 30 * MINUTE],
    ['1e308', undefined, undefined, 365 * 24 * HOUR],
    ['Infinity', undefined, undefined, 365 * 24 * HOUR],
    [undefined, 'daily', 'Infinity', 0],
    [undefined, ' Hourly ', undefined, HOUR],
    [undefined, 'daily', 'often', 24 * HOUR],
    [undefined, 'now and then', '1', undefined],
    [undefined, 'constructor', '1', undefined],
    [undefined, undefined, undefined, undefined],
  ])('ttl %j, %j, %j times', (ttl, period, frequency, every) => {
    expect(updateEvery(ttl, period, frequency)).toBe(every);
  });
});
