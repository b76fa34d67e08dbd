import { describe, expect, it } from '@jest/globals';
import type { Classification } from '../../src/domain/classification.js';
import type { Item } from '../../src/domain/item.js';
import { startStory } from '../../src/stories/grow.js';
import { isSameStep } from '../../src/stories/same-step.js';
import { readSignature } from '../../src/stories/signature.js';
import { report } from './reports.js';

/** A report of a duty of the United States on graphite that is put off to a day. */
const putOff = (given: Partial<Classification> = {}, item: Partial<Item> = {}) =>
  readSignature(
    report(
      'a',
      'A title',
      {
        relevant: true,
        category: 'tariff',
        issuers: ['US'],
        materials: ['graphite'],
        topics: [{ topic: 'tariff', stage: 'suspended', score: 1 }],
        dates: [{ date: '2026-11-15', kind: 'effective' }],
        ...given,
      },
      item,
    ),
  );

describe('the step that a report of the story told', () => {
  const first = report('b', 'Another title', {
    relevant: true,
    category: 'tariff',
    issuers: ['US'],
    materials: ['graphite', 'lithium'],
    topics: [{ topic: 'tariff', stage: 'suspended', score: 1 }],
    dates: [{ date: '2026-11-15', kind: 'effective' }],
  });
  const story = startStory(readSignature(first), first, 0);

  it.each([
    ['the same in other words', putOff(), true],
    ['to another day', putOff({ dates: [{ date: '2026-12-15', kind: 'effective' }] }), false],
    ['with no day', putOff({ dates: [] }), false],
    ['of another state', putOff({ issuers: ['CA'] }), false],
    ['of another stage', putOff({ topics: [{ topic: 'tariff', stage: 'announced', score: 1 }] }), false],
    ['on other goods', putOff({ materials: ['tin'] }), false],
    ['days later', putOff({}, { publishedAt: '2025-10-12T08:00:00.000Z' }), false],
  ])('%s', (_, item, expected) => {
    expect(isSameStep(item, story)).toBe(expected);
  });
});
