import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createNumberTable } from '../../../src/classify/lexicon/number-table.js';

it('holds what was set last for each of its keys, and nothing else', () => {
  const key = fc.integer();
  fc.assert(
    fc.property(
      fc.array(fc.tuple(key, fc.integer({ min: 1 })), { maxLength: 200 }),
      fc.array(key),
      (set, asked) => {
        const [table, known] = [createNumberTable(set.length, 2), new Map(set)];
        for (const [own, value] of set) table.cells[table.add(own, value) + 1] = ~value;
        for (const own of [0, ...known.keys(), ...asked]) {
          const [place, value] = [table.placeOf(own), known.get(own) ?? 0];
          expect([table.cells[place], table.cells[place + 1]]).toEqual([value, known.has(own) ? ~value : 0]);
        }
      },
    ),
  );
});
