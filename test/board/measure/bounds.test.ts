import { describe, expect, it } from '@jest/globals';
import { EMPTY_BOARD, foldReport } from '../../../src/board/fold.js';
import { measureAt } from '../../../src/board/measure/aging.js';
import { withinBounds } from '../../../src/board/measure/bounds.js';
import { dayAt } from '../../../src/domain/durations.js';
import type { Measure } from '../../../src/domain/measure.js';
import { measure, move } from '../measures.js';
import { knowledge, report, type Told } from '../scene.js';

const DAY = 86_400_000;
const START = Date.parse('2025-01-06T09:00:00Z');
const REPORTS = 2000;
/** What one measure takes, whatever is told of it; that of which most was told in eight years of news takes 29. */
const KILOBYTES = 64;

/** The board after so many reports, twelve hours apart, of which each is made of its place and its time. */
function boardOf(count: number, told: (place: number, time: number) => Omit<Told, 'at'>): readonly Measure[] {
  let board = EMPTY_BOARD;
  for (let place = 0; place < count; place += 1) {
    const time = START + (place * DAY) / 2;
    const at = new Date(time).toISOString();
    board = foldReport(board, report({ ...told(place, time), at }), knowledge, time).board;
  }
  return board.measures;
}

const later = (time: number, days: number): string => dayAt(time + days * DAY);
const kilobytes = (measure: Measure): number => Math.round(JSON.stringify(measure).length / 1024);

const talks = (place: number, time: number): Omit<Told, 'at'> => {
  const parties = { issuers: ['US'], targets: ['CN'] };
  const rows: readonly Omit<Told, 'at'>[] = [
    {
      title: `US and China to hold trade talks on ${later(time, 5)}`,
      topics: { negotiation: 'scheduled' },
      dates: { next: later(time, 5) },
    },
    { title: 'US and China hold trade talks in Geneva', topics: { negotiation: 'under_way' } },
    { title: 'US and China conclude trade talks with a deal', topics: { negotiation: 'concluded' } },
    { title: 'US-China trade talks collapse', topics: { negotiation: 'collapsed' } },
  ];
  return { ...parties, topics: {}, title: '', ...rows[place % rows.length] };
};

const ban = (place: number, time: number): Omit<Told, 'at'> => {
  const about = { issuers: ['CN'], materials: ['gallium'] };
  const until = later(time, 40 + (place % 900));
  const rows: readonly Omit<Told, 'at'>[] = [
    {
      title: `China's gallium export ban takes effect on ${dayAt(time)}`,
      topics: { export_control: 'in_force' },
      dates: { effective: dayAt(time) },
    },
    {
      title: `China suspends gallium export ban until ${until}`,
      topics: { export_control: 'suspended' },
      dates: { expiry: until },
    },
  ];
  return { ...about, topics: {}, title: '', ...rows[place % rows.length] };
};

describe('a measure of which very many reports tell', () => {
  it('takes no more room: a ban in force and suspended, each time until another day', () => {
    const measures = boardOf(REPORTS, ban);
    expect(measures).toHaveLength(1);
    expect(Math.max(...measures.map(kilobytes))).toBeLessThanOrEqual(KILOBYTES);
  });

  it('keeps of very many rates those that most reports tell', () => {
    const rates = Array.from({ length: 200 }, (_, place) => 99 - place / 4);
    const kept = withinBounds({ ...measure('duty'), rates }, START).rates;
    expect(kept).toEqual(rates.slice(0, kept.length));
    expect(kept.length).toBeLessThan(50);
  });

  it('takes no more room, and keeps how it began and what was told last: talks that turn with each report', () => {
    const [kept, ...others] = boardOf(REPORTS, talks);
    expect(others).toEqual([]);
    expect(kept === undefined || kilobytes(kept)).toBeLessThanOrEqual(KILOBYTES);
    expect(kept?.moves[0]).toMatchObject({ stage: 'scheduled', date: dayAt(START) });
    const latest = ['scheduled', 'under_way', 'concluded', 'collapsed'];
    expect(kept?.moves.slice(-latest.length).map(({ stage }) => stage)).toEqual(latest);
    expect(kept).toMatchObject({ stage: 'concluded', reports: REPORTS });
  });

  it('stays as an authority ended it, whatever is told of its relief afterwards', () => {
    const told = Array.from({ length: 400 }, (_, place) =>
      move(place % 2 === 0 ? 'eased' : 'suspended', dayAt(START + place * DAY)),
    );
    const moves = [
      move('in_force', '2024-12-01'),
      move('revoked', '2024-12-20', { official: true }),
      ...told,
    ];
    const now = START + 500 * DAY;
    const kept = withinBounds({ ...measure('ban'), moves }, now);
    expect(kept.moves.length).toBeLessThan(moves.length);
    expect(measureAt(kept, now)).toMatchObject({ stage: 'revoked', since: '2024-12-20', official: true });
  });

  it('keeps what an admin has undone, and what an authority confirms', () => {
    const undone = { by: 'ada', at: '2025-01-02T08:00:00Z' };
    const moves = [
      move('announced', '2024-12-01'),
      move('announced', '2024-12-02', { official: true }),
      move('suspended', '2025-01-01', { undone }),
      ...Array.from({ length: 400 }, (_, place) => move('threatened', dayAt(START + place * DAY))),
    ];
    const kept = withinBounds({ ...measure('ban'), moves }, START + 500 * DAY);
    expect(kept.moves.slice(0, 3)).toEqual(moves.slice(0, 3));
  });

  it('is left as it is below the bounds', () => {
    const few = measure('licensing');
    expect(withinBounds(few, START)).toEqual(few);
  });
});
