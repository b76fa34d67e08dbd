import { describe, expect, it } from '@jest/globals';
import { DAY_MS, HOUR_MS } from '../../../src/domain/durations.js';
import { createRefusals } from '../../../src/feeds/fetch/refusals.js';

describe('a host that asked to be left alone', () => {
  it('is left alone for as long as it asked, and no other one', () => {
    const refusals = createRefusals();
    refusals.note('ores.test', HOUR_MS, 0);
    const left = (host: string, now: number) => refusals.left(host, now);
    expect([left('ores.test', 0), left('ores.test', HOUR_MS - 1)]).toEqual([HOUR_MS, 1]);
    expect([left('wire.test', 0), left('ores.test', HOUR_MS)]).toEqual([undefined, undefined]);
  });

  it('is asked for its other feeds after a day, whatever it said', () => {
    const refusals = createRefusals();
    refusals.note('ores.test', 365 * DAY_MS, 0);
    expect(refusals.left('ores.test', 0)).toBe(DAY_MS);
  });
});
