import { describe, expect, it } from '@jest/globals';
import type { Classification } from '../../../src/domain/classification.js';
import type { Item } from '../../../src/domain/item.js';
import { sameStepAs } from '../../../src/stories/agreement/same-step.js';
import { startStory } from '../../../src/stories/course/start.js';
import { report } from '../reports.js';
import { readSignature } from '../shipped.js';

/** A report of a duty of the United States on graphite that is put off to a day. */
const putOff = (given: Partial<Classification> = {}, item: Partial<Item> = {}) =>
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
  );

describe('the step that a report of the story told', () => {
  const first = putOff({ materials: ['graphite', 'lithium'] }, { id: 'b', title: 'Another title' });
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
    expect(sameStepAs(readSignature(item))(story)).toBe(expected);
  });
});

/** A report of a duty of the United States on all goods that a court struck down. */
const struckDown = (given: Partial<Classification> = {}, item: Partial<Item> = {}) =>
  report(
    'a',
    'A title',
    {
      relevant: true,
      category: 'tariff',
      issuers: ['US'],
      materials: [],
      topics: [{ topic: 'tariff', stage: 'struck_down', score: 1 }],
      ...given,
    },
    item,
  );

describe('the turn of a measure on no goods in particular that a report of the story told', () => {
  const duty = (value: number) => ({ figures: [{ value, unit: 'percent', role: 'duty' as const }] });
  const first = struckDown(duty(10));
  const story = startStory(readSignature(first), first, 0);

  it.each([
    ['the same in other words, with no rate', struckDown(), true],
    ['with its rate', struckDown(duty(10)), true],
    ['of a duty of another rate', struckDown(duty(25)), false],
    ['of a duty on one state', struckDown({ targets: ['IN'] }), false],
    ['of a duty on a material', struckDown({ materials: ['graphite'] }), false],
    ['of a duty on goods that it names', struckDown({ mentions: ['G:cars'] }), false],
    ['by another state', struckDown({ issuers: ['IN'] }), false],
    ['a day later', struckDown({}, { publishedAt: '2025-10-11T08:00:00.000Z' }), false],
  ])('%s', (_, item, expected) => {
    expect(sameStepAs(readSignature(item))(story)).toBe(expected);
  });

  it('is none where one stage is told of many duties', () => {
    const announced = struckDown({ topics: [{ topic: 'tariff', stage: 'announced', score: 1 }] });
    expect(sameStepAs(readSignature(announced))(startStory(readSignature(announced), announced, 0))).toBe(
      false,
    );
  });
});
