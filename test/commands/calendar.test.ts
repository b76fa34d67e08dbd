import { describe, expect, it } from '@jest/globals';
import { currentBoard } from '../../src/board/measure/current-board.js';
import { calendarAnswer, readDates, readDaysBehind } from '../../src/commands/calendar.js';
import type { Measure } from '../../src/domain/measure.js';
import type { Source } from '../../src/domain/story.js';
import { board, type Told } from '../board/scene.js';
import { names } from './shipped.js';

/** A Tuesday. */
const NOW = Date.parse('2025-10-28T20:00:00Z');

describe('the words after calendar', () => {
  it.each<[string, object, string]>([
    ['', { days: 60 }, ''],
    ['EU', { days: 60 }, 'EU'],
    ['14', { days: 14 }, ''],
    ['14 EU', { days: 14 }, 'EU'],
    ['14 days', { days: 14 }, ''],
    ['14d', { days: 14 }, ''],
    ['talks EU 30 days', { days: 30 }, 'talks EU'],
    ['EU 2 weeks', { days: 14 }, 'EU'],
    ['3 months EU', { days: 92 }, 'EU'],
    ['week', { days: 7 }, ''],
    ['month', { days: 31 }, ''],
    ['next week', { first: '2025-11-03', days: 12, said: 'next week' }, ''],
    ['November China', { first: '2025-11-01', days: 33, said: 'November' }, 'China'],
    ['this month', { days: 3, said: 'this month' }, ''],
    ['until 31 December', { days: 64, said: 'until 31 December' }, ''],
    ['from 1 December', { first: '2025-12-01', days: 730, said: 'from 1 December' }, ''],
  ])('%j ask for %j about %j', (typed, days, about) => {
    expect(readDates(typed, names.words, NOW)).toEqual({ kind: 'dates', days, about });
  });

  it.each([
    ['0', '"0" is no number of days between 1 and 730.'],
    ['1.5 EU', '"1.5" is no number of days'],
    ['-3', '"-3" is no number of days'],
    ['200 weeks', 'the next 730 days; "200 weeks" goes beyond'],
    ['last week EU', '"last week" is over. What was told: /raremetals latest EU last week'],
  ])('%j are answered with a hint', (typed, hint) => {
    const dates = readDates(typed, names.words, NOW);
    expect(dates.kind === 'problem' && dates.text).toContain(hint);
  });

  it('hold a number of days behind the rest, where that is asked for', () => {
    expect(readDaysBehind('China 30')).toEqual({ kind: 'dates', days: { days: 30 }, about: 'China' });
    expect(readDaysBehind('China')).toBeUndefined();
  });
});

describe('the dates to come', () => {
  it('link the report that says where a measure stands, not the best of all its sources', () => {
    const statement: Told = {
      at: '2025-10-21T11:40:00Z',
      title: 'Commissioner on his call with the minister',
      topics: { negotiation: 'under_way' },
      issuers: ['EU'],
      targets: ['CN'],
      official: true,
    };
    const meeting: Told = {
      ...statement,
      at: '2025-10-27T12:00:00Z',
      title: 'EU and China to hold talks on export controls on 30 October',
      topics: { negotiation: 'scheduled' },
      official: false,
      dates: { next: '2025-10-30' },
    };
    const addressed = (source: Source) => ({ ...source, url: `https://wire.example/${source.at}` });
    const told = board([statement, meeting, meeting], '2025-10-28').map((measure) => ({
      ...measure,
      sources: measure.sources.map(addressed),
      moves: measure.moves.map((move) => ({ ...move, source: addressed(move.source) })),
    }));
    const [line] =
      calendarAnswer(told, NOW, { days: 60 }, { current: currentBoard(told, NOW), subject: undefined })
        .sections[0]?.lines ?? [];
    expect([line?.at, line?.url]).toEqual(['2025-10-30', 'https://wire.example/2025-10-27T12:00:00.000Z']);
  });

  it('an empty calendar says why', () => {
    const none = (of: readonly Measure[]) =>
      calendarAnswer(of, NOW, { days: 1 }, { current: [], subject: undefined }).sections[0]?.lines[0]?.text;
    expect(none([])).toBe('No date is known in the next day; 0 measures were looked at.');
  });
});
