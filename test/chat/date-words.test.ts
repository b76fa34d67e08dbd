import { describe, expect, it } from '@jest/globals';
import { datesIn, datesUntold, wordBeginning, wordDate } from '../../src/chat/date-words.js';
import type { Alert } from '../../src/domain/alert.js';
import type { DatedEvent } from '../../src/domain/classification.js';
import { controls } from './alerts.js';

type Dates = Alert['dates'];

const worded = (dates: readonly DatedEvent[]) =>
  dates.map(wordDate).map(({ label, date }) => `${label} ${date}`);

describe('the dates of an alert', () => {
  it.each<[string, Partial<Alert>, string[]]>([
    ['earliest first', { at: '2025-10-11T08:00:00Z' }, ['Event 2025-10-09', 'Effective 2025-12-01']],
    ['not that of the event where it is that of the report', {}, ['Effective 2025-12-01']],
    [
      'about, where only a span was told; of an event not at all',
      {
        dates: [
          { date: '2025-10-07', kind: 'event', about: true },
          { date: '2026-10-09', kind: 'expiry', about: true },
        ],
      },
      ['Until about 2026-10-09'],
    ],
    [
      'a day once, of a measure as the day it takes effect',
      { dates: ['event', 'next', 'effective'].map((kind) => ({ date: '2025-12-01', kind })) as Dates },
      ['Effective 2025-12-01'],
    ],
    [
      'a day once, of talks as the next day of them',
      {
        topic: 'negotiation',
        dates: ['event', 'effective', 'next'].map((kind) => ({ date: '2025-12-01', kind })) as Dates,
      },
      ['Next 2025-12-01'],
    ],
    [
      'those that say most, where there are too many',
      {
        dates: [
          ...['01', '02', '03', '04'].map((day) => ({ date: `2025-10-${day}`, kind: 'event' as const })),
          { date: '2025-12-01', kind: 'effective' },
        ],
      },
      ['Event 2025-10-01', 'Event 2025-10-02', 'Event 2025-10-03', 'Effective 2025-12-01'],
    ],
  ])('%s', (_, more, expected) => {
    expect(worded(datesIn({ ...controls, ...more }))).toEqual(expected);
  });
});

describe('the time in which a measure is to begin', () => {
  const spring = { from: '2026-03-01', to: '2026-05-31' };

  it.each<[string, Partial<Alert>, Alert | undefined, string | undefined]>([
    ['is told', { begins: spring }, undefined, 'Effective between 1 Mar 2026 and 31 May 2026'],
    [
      'is told from the day of the report on',
      { begins: spring, at: '2026-04-02T08:00:00Z' },
      undefined,
      'Effective between 2 Apr 2026 and 31 May 2026',
    ],
    ['is not told again', { begins: spring }, { ...controls, begins: spring }, undefined],
    [
      'is told where it is another than that of the first message',
      { begins: spring },
      { ...controls, begins: { from: '2026-06-01', to: '2026-08-31' } },
      'Effective between 1 Mar 2026 and 31 May 2026',
    ],
    ['is not told where none is', {}, undefined, undefined],
  ])('%s', (_, more, shown, expected) => {
    const worded = wordBeginning({ ...controls, ...more }, shown);
    expect(worded && `${worded.label} ${worded.date}`).toBe(expected);
  });
});

describe('the dates of a follow-up', () => {
  const first: Alert = {
    ...controls,
    dates: [
      { date: '2025-12-01', kind: 'effective' },
      { date: '2025-12-24', kind: 'effective', about: true },
    ],
  };
  it.each<[string, Dates, string[]]>([
    ['not a day that is shown', [{ date: '2025-12-01', kind: 'effective' }], []],
    ['nor one that is shown as what says more', [{ date: '2025-12-01', kind: 'next' }], []],
    [
      'but the day itself where it was told about',
      [{ date: '2025-12-24', kind: 'effective' }],
      ['Effective 2025-12-24'],
    ],
    ['but a further one', [{ date: '2026-11-10', kind: 'expiry' }], ['Until 2026-11-10']],
  ])('%s', (_, dates, expected) => {
    expect(worded(datesUntold({ ...controls, dates }, first))).toEqual(expected);
  });

  it('shows a day anew as what says more', () => {
    const dates: Dates = [{ date: '2025-12-01', kind: 'effective' }];
    const shown: Alert = { ...controls, dates: [{ date: '2025-12-01', kind: 'next' }] };
    expect(worded(datesUntold({ ...controls, dates }, shown))).toEqual(['Effective 2025-12-01']);
  });
});
