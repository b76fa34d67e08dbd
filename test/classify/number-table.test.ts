import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createNumberTable } from '../../src/classify/number-table.js';

it('holds what was set last for each of its keys, and nothing else', () => {
  const key = fc.integer();
  fc.assert(
    fc.property(
      fc.array(fc.tuple(key, fc.integer({ min: 1 })), { maxLength: 200 }),
      fc.array(key),
      (set, asked) => {
        const [table, known] = [createNumberTable(set.length), new Map(set)];
        for (const [own, value] of set) table.set(own, value);
        for (const own of [0, ...known.keys(), ...asked]) expect(table.get(own)).toBe(known.get(own) ?? 0);
      },
    ),
  );
});
