import { expect, it } from '@jest/globals';
import { byCode } from '../../src/domain/order.js';

it.each([
  [
    ['b', 'a', 'B', '_', '-', '0'],
    ['-', '0', 'B', '_', 'a', 'b'],
  ],
  [
    ['2025-10-09T08:00:00.000Z', '', '2025-10-09'],
    ['', '2025-10-09', '2025-10-09T08:00:00.000Z'],
  ],
])('%j are ordered by their codes', (given, ordered) => {
  expect([...given].sort(byCode)).toEqual(ordered);
});
