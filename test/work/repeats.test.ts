import { expect, it } from '@jest/globals';
import { createRepeats } from '../../src/work/repeats.js';

it('what is said again counts as new once a minute, and other words at once', () => {
  const isNew = createRepeats(60_000);
  const said: [string, number][] = [
    ['OOM', 0],
    ['OOM', 59_999],
    ['READONLY', 59_999],
    ['OOM', 60_000],
    ['OOM', 60_001],
  ];
  expect(said.map(([words, now]) => isNew(words, now))).toEqual([true, false, true, true, false]);
});
