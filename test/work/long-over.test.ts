import { describe, expect, it } from '@jest/globals';
import { currentBoard } from '../../src/board/measure/current-board.js';
import type { Stage } from '../../src/domain/classification.js';
import { DAY_MS } from '../../src/domain/durations.js';
import type { Measure } from '../../src/domain/measure.js';
import { FORGOTTEN_AFTER_DAYS, longOver } from '../../src/work/long-over.js';
import { measure, move } from '../board/measures.js';

const DAY = '2025-03-10';
const HEARD = `${DAY}T00:00:00Z`;
const daysLater = (days: number) => Date.parse(`${DAY}T12:00:00Z`) + days * DAY_MS;
const over = (measures: readonly Measure[], now: number) => longOver(measures, now).map(({ id }) => id);

/** A measure that came to a stage on one day, of which nothing was heard since. */
function came(stage: Stage, more: Partial<Measure> = {}): Measure {
  const begun = ['expired', 'revoked', 'struck_down', 'withdrawn', 'suspended', 'eased'].includes(stage);
  return {
    ...measure(stage),
    ...{ stage, since: DAY, updatedAt: HEARD },
    moves: [...(begun ? [move('announced', '2025-02-01')] : []), move(stage, DAY)],
    ...more,
  };
}

describe('what is long over', () => {
  it.each<Stage>(['expired', 'revoked', 'struck_down', 'withdrawn', 'threatened', 'proposed'])(
    'is a measure that was %s, two years after the last word of it',
    (stage) => {
      expect(over([came(stage)], daysLater(FORGOTTEN_AFTER_DAYS))).toEqual([]);
      expect(over([came(stage)], daysLater(FORGOTTEN_AFTER_DAYS + 1))).toEqual([stage]);
      const heardOf = came(stage, { updatedAt: new Date(daysLater(9)).toISOString() });
      expect(over([heardOf], daysLater(FORGOTTEN_AFTER_DAYS + 1))).toEqual([]);
    },
  );

  it.each<Stage>(['announced', 'in_force', 'suspended', 'eased'])(
    'is never a measure that is %s',
    (stage) => {
      expect(over([came(stage)], daysLater(10_000))).toEqual([]);
    },
  );

  it('is one that ended on the day that was told when it began, from that day on', () => {
    const quota = came('in_force', { votes: { 'until:2026-03-10': 2 } });
    expect(over([quota], daysLater(FORGOTTEN_AFTER_DAYS + 1))).toEqual([]);
    expect(over([quota], daysLater(365 + FORGOTTEN_AFTER_DAYS + 1))).toEqual(['in_force']);
  });

  it('is none that was planned for a day: it may bind since though nobody told', () => {
    expect(over([came('proposed', { votes: { 'effective:2025-06-01': 2 } })], daysLater(10_000))).toEqual([]);
  });

  it.each<Stage>(['concluded', 'collapsed', 'under_way', 'scheduled'])(
    'are talks, %s and silent',
    (stage) => {
      const talks = came(stage, { kind: 'negotiation', targets: ['EU'], instrument: 'talks' });
      expect(over([talks], daysLater(FORGOTTEN_AFTER_DAYS))).toEqual([]);
      expect(over([talks], daysLater(FORGOTTEN_AFTER_DAYS + 1))).toEqual([stage]);
    },
  );

  it('is none without which the duty that it replaced would count as levied again', () => {
    const duty = { kind: 'tariff', instrument: 'tariff', issuers: ['US'], targets: ['CN'] } as const;
    const of = (id: string, rate: number, moves: Measure['moves'], targets: string[] = ['CN']): Measure => ({
      ...measure(id),
      ...{ ...duty, issuers: ['US'], targets, rates: [rate], updatedAt: HEARD },
      ...{ stage: moves.at(-1)?.stage ?? 'in_force', since: DAY, moves },
    });
    const lower = of('84 %', 84, [move('in_force', '2025-02-01')]);
    const higher = of('125 %', 125, [move('in_force', '2025-02-20'), move('revoked', DAY)]);
    const other = of('of India', 25, [move('in_force', '2025-02-20'), move('revoked', DAY)], ['IN']);
    const now = daysLater(FORGOTTEN_AFTER_DAYS + 1);
    expect(currentBoard([lower, higher, other], now)).toEqual([]);
    expect(over([lower, higher, other], now)).toEqual(['of India']);
    expect(over([higher, other], now)).toEqual(['125 %', 'of India']);
    // Of two that have replaced it, one is enough.
    const highest = of('145 %', 145, [move('in_force', '2025-02-25'), move('revoked', DAY)]);
    expect(over([lower, higher, highest], now)).toEqual(['125 %']);
  });
});
