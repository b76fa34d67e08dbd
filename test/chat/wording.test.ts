import { describe, expect, it } from '@jest/globals';
import { wordAlert } from '../../src/chat/wording.js';
import type { Alert } from '../../src/domain/alert.js';
import { controls, vocabulary } from './alerts.js';

type Dates = Alert['dates'];
type Change = NonNullable<Alert['change']>;

describe('the dates of an alert', () => {
  it.each<[string, Partial<Alert>, string[]]>([
    ['earliest first', { at: '2025-10-11T08:00:00Z' }, ['Date 2025-10-09', 'Effective 2025-12-01']],
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
      ['Date 2025-10-01', 'Date 2025-10-02', 'Date 2025-10-03', 'Effective 2025-12-01'],
    ],
  ])('%s', (_, more, expected) => {
    const { dates } = wordAlert({ ...controls, ...more }, vocabulary);
    expect(dates.map(({ label, date }) => `${label} ${date}`)).toEqual(expected);
  });
});

describe('what has changed, in words', () => {
  it.each<[Change, string]>([
    [{ what: 'stage', from: 'announced', to: 'in_force' }, 'was announced → now in force'],
    [{ what: 'appointment', to: '2025-11-01' }, 'talks set for 1 Nov 2025'],
    [
      { what: 'appointment', from: '2025-11-01', to: '2025-11-08' },
      'talks were set for 1 Nov 2025 → now 8 Nov 2025',
    ],
  ])('%j', (change, expected) => {
    expect(wordAlert({ ...controls, change }, vocabulary).change).toBe(expected);
  });
});

describe('the figures of an alert', () => {
  it.each<[string, Partial<Alert['figures'][number]>, string]>([
    ['a duty for a tonne', { value: 1150, unit: 'USD/t' }, 'Duty $1,150/t'],
    ['one for a kilogram, with its cents', { value: 2.5, unit: 'EUR/kg' }, 'Duty €2.50/kg'],
    ['one that another replaces', { value: 52, unit: 'USD/t', former: true }, 'was $52/t'],
    ['a price', { value: 9000, unit: 'USD/t', role: 'amount' }, '$9,000/t'],
    ['one in a currency without a sign of its own', { value: 174, unit: 'CHF/t' }, 'Duty CHF\u00a0174/t'],
    ['a rate', { value: 0, unit: 'percent' }, 'Duty 0 %'],
    ['a unit as it was written', { value: 3, unit: 'USD/a b', role: 'other' }, '3 USD/a b'],
  ])('%s', (_, figure, expected) => {
    const figures: Alert['figures'] = [{ value: 1, unit: 'percent', role: 'duty', ...figure }];
    expect(wordAlert({ ...controls, figures }, vocabulary).figures).toBe(expected);
  });
});
