import { describe, expect, it } from '@jest/globals';
import { ageBoard, measureAt } from '../../../src/board/measure/aging.js';
import { currentBoard } from '../../../src/board/measure/current-board.js';
import { standingMove, stands, undoMove } from '../../../src/board/measure/history.js';
import { beganOn, DATE_PASSED } from '../../../src/board/measure/moves.js';
import type { Stage, Topic } from '../../../src/domain/classification.js';
import type { Measure, StageMove } from '../../../src/domain/measure.js';
import { move, source } from '../measures.js';

function measure(kind: Topic, moves: readonly StageMove[], votes: Measure['votes'] = {}): Measure {
  return {
    id: 'm',
    kind,
    name: 'A measure',
    issuers: ['CN'],
    targets: kind === 'negotiation' ? ['EU'] : [],
    materials: [],
    instrument: kind === 'negotiation' ? 'talks' : 'licensing',
    stage: moves[0]?.stage ?? 'announced',
    since: moves[0]?.date ?? '2025-10-09',
    documents: [],
    official: false,
    sources: [source],
    moves: [...moves],
    updatedAt: source.at,
    rates: [],
    items: [],
    votes,
  };
}

const NOON = '2025-11-09T12:00:00Z';
const at = (day: string): number => Date.parse(`${day}T12:00:00Z`);

describe('time moves a measure', () => {
  it.each<[string, Topic, StageMove[], Record<string, number>, string, Partial<Measure>]>([
    [
      'an announced one waits for its day',
      'export_control',
      [move('announced', '2025-10-09')],
      { 'effective:2025-11-08': 2 },
      '2025-11-07',
      { stage: 'announced', next: '2025-11-08', doubt: undefined },
    ],
    [
      'what ended before it was announced ended an earlier one',
      'tariff',
      [move('announced', '2025-04-03')],
      { 'until:2025-04-02': 3, 'until:2025-07-09': 1 },
      '2025-04-12',
      { stage: 'announced', until: '2025-07-09' },
    ],
    [
      'a deadline until which others may talk is when it begins, not when it ends',
      'tariff',
      [move('announced', '2025-07-20')],
      { 'effective:2025-08-01': 2, 'until:2025-08-01': 3 },
      '2025-07-21',
      { stage: 'announced', next: '2025-08-01', until: undefined },
    ],
    [
      'and enters into force on its day',
      'export_control',
      [move('announced', '2025-10-09')],
      { 'effective:2025-11-08': 2 },
      '2025-11-08',
      { stage: 'in_force', since: '2025-11-08', doubt: undefined },
    ],
    [
      'one in force ends on its last day',
      'export_control',
      [move('in_force', '2025-02-22')],
      { 'until:2025-10-15': 2 },
      '2025-10-15',
      { stage: 'expired', since: '2025-10-15' },
    ],
    [
      'a suspension that runs out is never silently over',
      'tariff',
      [move('in_force', '2025-04-10'), move('suspended', '2025-05-14')],
      { 'until:2025-08-12': 2 },
      '2025-08-13',
      { stage: 'suspended', doubt: `${DATE_PASSED}: suspended until 2025-08-12` },
    ],
    [
      'unless its end was put off',
      'tariff',
      [move('suspended', '2025-05-14')],
      { 'until:2025-08-12': 2, 'until:2025-11-10': 2 },
      '2025-08-13',
      { stage: 'suspended', until: '2025-11-10', next: '2025-11-10', doubt: undefined },
    ],
    [
      'what is to be suspended binds until then',
      'tariff',
      [move('suspended', '2026-01-01', { reportedAt: '2025-11-28T08:00:00Z' })],
      { 'paused:2027-01-01': 2 },
      '2025-11-28',
      { stage: 'in_force', since: '2025-11-28', until: undefined, next: '2026-01-01', doubt: undefined },
    ],
    [
      'so does what is to be eased, by one plain report',
      'tariff',
      [move('eased', '2026-01-01', { reportedAt: '2025-11-28T08:00:00Z', weight: 1 })],
      {},
      '2025-12-31',
      { stage: 'in_force', since: '2025-11-28', next: '2026-01-01', doubt: 'one report only' },
    ],
    [
      'and is suspended on its day',
      'tariff',
      [move('suspended', '2026-01-01', { reportedAt: '2025-11-28T08:00:00Z' })],
      { 'paused:2027-01-01': 2 },
      '2026-01-01',
      { stage: 'suspended', since: '2026-01-01', until: '2027-01-01', next: '2027-01-01' },
    ],
    [
      'what was announced is suspended only after its entry into force',
      'tariff',
      [move('announced', '2025-10-09'), move('suspended', '2026-01-01')],
      { 'effective:2025-12-01': 2 },
      '2025-12-02',
      { stage: 'in_force', since: '2025-12-01', next: '2026-01-01' },
    ],
    [
      'a span told from the day of a report ends about then',
      'tariff',
      [move('suspended', '2025-11-02')],
      { 'pausedAbout:2026-11-03': 2, 'pausedAbout:2026-11-12': 1 },
      '2025-11-20',
      { until: '2026-11-03', untilAbout: true, next: '2026-11-03' },
    ],
    [
      'unless reports name the day',
      'tariff',
      [move('suspended', '2025-11-02')],
      { 'pausedAbout:2026-11-20': 4, 'paused:2026-11-10': 1 },
      '2025-11-20',
      { until: '2026-11-10', untilAbout: undefined },
    ],
    [
      'or it was lengthened by a span since',
      'tariff',
      [move('suspended', '2025-05-14')],
      { 'paused:2025-08-12': 2, 'pausedAbout:2025-11-09': 2 },
      '2025-08-13',
      { until: '2025-11-09', untilAbout: true, doubt: undefined },
    ],
    [
      'a threat whose day passes stays a threat',
      'tariff',
      [move('threatened', '2025-10-10')],
      { 'effective:2025-11-01': 3 },
      '2025-11-02',
      { stage: 'threatened', doubt: `${DATE_PASSED}: was due on 2025-11-01` },
    ],
    [
      'talks before their day are scheduled',
      'negotiation',
      [move('scheduled', '2025-10-21')],
      { 'next:2025-10-30': 2 },
      '2025-10-30',
      { stage: 'scheduled', next: '2025-10-30' },
    ],
    [
      'talks whose day is past are not',
      'negotiation',
      [move('scheduled', '2025-10-21')],
      { 'next:2025-10-30': 2 },
      '2025-10-31',
      { stage: 'under_way', since: '2025-10-30', next: undefined, doubt: DATE_PASSED },
    ],
    [
      'and began on that day, not when they were reported',
      'negotiation',
      [move('scheduled', '2025-10-20', { days: { '2025-10-20': 2 } })],
      { 'next:2025-10-25': 2 },
      '2025-10-28',
      { stage: 'under_way', since: '2025-10-25' },
    ],
  ])('%s', (_, kind, moves, votes, day, expected) => {
    const [aged] = ageBoard([measure(kind, moves, votes)], at(day));
    expect(aged).toMatchObject(expected);
  });

  it('gives the same when repeated, and goes back when asked for an earlier day', () => {
    const first = measure('export_control', [move('announced', '2025-10-09')], { 'effective:2025-11-08': 2 });
    const later = measureAt(first, at('2025-11-09'));
    expect(measureAt(later, at('2025-11-09'))).toEqual(later);
    expect(measureAt(later, at('2025-10-10'))).toMatchObject({ stage: 'announced', moves: first.moves });
  });
});

describe('which moves count', () => {
  it.each<[string, StageMove[], Stage]>([
    [
      'one plain report does not suspend',
      [move('in_force', '2025-04-04'), move('suspended', '2025-10-26', { weight: 1 })],
      'in_force',
    ],
    ['two do', [move('in_force', '2025-04-04'), move('suspended', '2025-11-07', { weight: 2 })], 'suspended'],
    [
      'an announcement told again after entry into force',
      [move('in_force', '2025-04-04'), move('announced', '2025-05-04')],
      'in_force',
    ],
    [
      'what is revoked does not come back by a passing word',
      [move('in_force', '2025-04-04'), move('revoked', '2025-06-04'), move('in_force', '2025-07-04')],
      'revoked',
    ],
    [
      'a statement',
      [move('in_force', '2025-04-04'), move('revoked', '2025-06-04', { by: 'statement', weight: 9 })],
      'in_force',
    ],
    [
      'a move that is still to come',
      [move('in_force', '2025-04-04'), move('suspended', '2026-06-04')],
      'in_force',
    ],
    [
      'a threat that some call an announcement',
      [move('threatened', '2025-10-10', { weight: 3 }), move('announced', '2025-10-11', { weight: 4 })],
      'threatened',
    ],
    [
      'a threat carried out later',
      [move('threatened', '2025-10-11', { weight: 3 }), move('announced', '2025-11-11', { weight: 1 })],
      'announced',
    ],
  ])('%s', (_, moves, stage) => {
    expect(measureAt(measure('export_control', moves), at('2025-12-01')).stage).toBe(stage);
  });

  it.each<[string, StageMove[], string]>([
    ['of all moves', [move('in_force', '2025-11-08'), move('announced', '2025-10-09')], '2025-10-09'],
    [
      'no move that was taken back',
      [move('announced', '2025-10-09', { undone: { by: 'ada', at: NOON } }), move('in_force', '2025-11-08')],
      '2025-11-08',
    ],
    [
      'no statement',
      [move('announced', '2025-10-09', { by: 'statement' }), move('announced', '2025-10-20')],
      '2025-10-20',
    ],
    ['nothing the calendar did', [move('in_force', '2025-10-09', { by: 'date' })], '2025-01-01'],
  ])('a measure began with its first report: %s', (_, moves, day) => {
    expect(beganOn({ ...measure('export_control', moves), since: '2025-01-01' })).toBe(day);
  });

  it('an undone move is kept and counts no more', () => {
    const before = measureAt(
      measure('export_control', [move('in_force', '2025-04-04'), move('suspended', '2025-11-07')]),
      at('2025-11-08'),
    );
    const after = undoMove(before, { stage: 'suspended', date: '2025-11-07' }, 'ada', at('2025-11-09'));
    expect(before.stage).toBe('suspended');
    expect(after).toMatchObject({ stage: 'in_force', since: '2025-04-04' });
    expect(after.moves.at(-1)).toMatchObject({ stage: 'suspended', undone: { by: 'ada' } });
    expect(undoMove(after, { stage: 'expired', date: '2025-11-07' }, 'ada', at('2025-11-09'))).toBe(after);
  });

  it.each<[string, StageMove[], Record<string, number>, string, StageMove['stage'], string]>([
    [
      'the move by which it stands',
      [move('in_force', '2025-04-04'), move('suspended', '2025-11-07')],
      {},
      '2025-11-08',
      'suspended',
      '2025-11-07',
    ],
    [
      'what the calendar made of it',
      [move('announced', '2025-10-09')],
      { 'effective:2025-11-08': 2 },
      '2025-11-09',
      'announced',
      '2025-10-09',
    ],
    [
      'no statement',
      [move('in_force', '2025-04-04'), move('revoked', '2025-06-04', { by: 'statement' })],
      {},
      '2025-11-09',
      'in_force',
      '2025-04-04',
    ],
  ])('what an admin takes back: %s', (_, moves, votes, day, stage, date) => {
    expect(standingMove(measure('export_control', moves, votes), at(day))).toMatchObject({ stage, date });
  });

  it('a measure with no move left stands no more', () => {
    const alone = measureAt(measure('export_control', [move('in_force', '2025-04-04')]), at('2025-05-01'));
    const undone = undoMove(alone, { stage: 'in_force', date: '2025-04-04' }, 'ada', at('2025-05-01'));
    expect([stands(alone), stands(undone)]).toEqual([true, false]);
    expect(currentBoard([alone, undone], at('2025-05-02'))).toHaveLength(1);
  });
});
