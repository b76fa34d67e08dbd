import { expect, it } from '@jest/globals';
import type { Report } from '../../src/domain/story.js';
import { numbersConflict } from '../../src/stories/signature/numbers.js';
import { group, report } from './reports.js';
import { readSignature } from './shipped.js';

/** 200 events, each told in ten words, told again with one word changed, and again with another figure. */
function edited(): Report[] {
  const word = (event: number, place: number) =>
    `w${String.fromCharCode(97 + place)}${(event * 7919 + place * 104_729) % 9973}q`;
  return Array.from({ length: 200 }, (_, event) => {
    const words = Array.from({ length: 9 }, (_, place) => word(event, place));
    const changed = words.with(event % 9, `other${event}`);
    return [
      report(`${event}a`, `${words.join(' ')} ${10 + event}`),
      report(`${event}b`, `${changed.join(' ')} ${10 + event}`),
      report(`${event}c`, `${words.join(' ')} ${1000 + event}`),
    ];
  }).flat();
}

it('finds edited copies as a comparison of all pairs does, and none with conflicting numbers', async () => {
  const reports = edited();
  const lines = await group(reports);
  const story = new Map(lines.map((line) => [line.id, line.story]));
  const signatures = reports.map((given) => ({ ...readSignature(given), id: given.item.id }));
  let copies = 0;
  let found = 0;
  for (const [i, a] of signatures.entries()) {
    const own = new Set(a.title);
    for (const b of signatures.slice(i + 1)) {
      const shared = b.title.filter((key) => own.has(key)).length;
      if (shared / (a.title.length + b.title.length - shared) < 0.7) continue;
      if (numbersConflict(a.numbers, b.numbers)) continue;
      copies += 1;
      if (story.get(a.id) === story.get(b.id)) found += 1;
    }
  }
  expect(copies).toBeGreaterThanOrEqual(200);
  expect(found / copies).toBeGreaterThanOrEqual(0.99);
  const wrong = lines.filter(({ id, verdict }) => id.endsWith('c') && verdict === 'duplicate');
  expect(wrong).toEqual([]);
});
