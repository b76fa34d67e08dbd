import { describe, expect, it } from '@jest/globals';
import { crowdedOut, MOST_MEASURES } from '../../../src/board/measure/crowd.js';
import type { Measure } from '../../../src/domain/measure.js';
import { measure } from '../measures.js';

/** A measure of which two reports told on a day, unless `more` says otherwise. */
const told = (id: string, day: string, more: Partial<Measure> = {}): Measure => ({
  ...measure(id),
  ...{ stage: 'in_force', reports: 2, updatedAt: `2026-${day}T08:00:00Z` },
  ...more,
});

describe('a board of too many measures', () => {
  const measures = [
    told('official', '01-01', { official: true }),
    told('official, by one report', '01-02', { official: true, reports: 1 }),
    told('in force', '01-03'),
    told('told of late by one', '06-02', { reports: 1 }),
    told('told of before by one', '06-01', { reports: 1 }),
    told('a plan that an authority makes', '01-04', { official: true, stage: 'proposed' }),
    told('dropped', '06-03', { stage: 'withdrawn' }),
    told('talks that came to an end', '06-04', { kind: 'negotiation', stage: 'concluded' }),
    told('talks that go on', '06-05', { kind: 'negotiation', stage: 'under_way' }),
  ];

  it('lets go what is over, then what one report tells, then what nobody has told of for longest', () => {
    const order = measures.map((_, most) => crowdedOut(measures, measures.length - 1 - most).at(-1)?.id);
    expect(order).toEqual([
      'dropped',
      'talks that came to an end',
      'told of before by one',
      'told of late by one',
      'in force',
      'a plan that an authority makes',
      'talks that go on',
      'official, by one report',
      'official',
    ]);
  });

  it('lets go none below the bound', () => {
    expect(crowdedOut(measures, measures.length)).toEqual([]);
  });

  it('keeps what many tell of where each entry of a feed names a new number', () => {
    const numbered = Array.from({ length: MOST_MEASURES + 500 }, (_, place) =>
      told(`numbered ${place}`, '07-01', { reports: 1 }),
    );
    const out = crowdedOut([...measures, ...numbered]);
    expect(out).toHaveLength(measures.length + 500);
    expect(out.filter(({ reports }) => reports === 2).map(({ id }) => id)).toEqual([
      'dropped',
      'talks that came to an end',
    ]);
  });
});
