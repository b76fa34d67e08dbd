import { describe, expect, it } from '@jest/globals';
import { comingDates } from '../../src/board/measure/coming-dates.js';
import { currentBoard } from '../../src/board/measure/current-board.js';
import { type BoardFilter, byKind, findMeasures, selectMeasures } from '../../src/board/view.js';
import { blocs } from '../shipped-blocs.js';
import { board, type Told } from './scene.js';

const RULES: Told[] = [
  {
    at: '2025-10-09',
    title: 'China extends its rare earth rules to foreign-made goods',
    summary: 'Announcement No. 61 applies from 1 December 2025.',
    topics: { export_control: 'announced' },
    issuers: ['CN'],
    materials: ['rare_earths'],
    documents: ['MOFCOM 61/2025'],
    dates: { event: '2025-10-09', effective: '2025-12-01' },
    official: true,
  },
  {
    at: '2025-10-10',
    title: 'Trump threatens China with a 100% tariff from November 1',
    topics: { tariff: 'threatened' },
    issuers: ['US'],
    targets: ['CN'],
    dates: { event: '2025-10-10', effective: '2025-11-01' },
  },
  {
    at: '2025-10-27',
    title: 'EU and China to hold talks in Brussels on October 30',
    topics: { negotiation: 'scheduled' },
    issuers: ['EU', 'CN'],
    targets: ['CN', 'EU'],
    dates: { event: '2025-10-27', next: '2025-10-30' },
  },
];
const NOW = Date.parse('2025-10-28T20:00:00Z');
const measures = board(RULES, '2025-10-28T20:00:00Z');

describe('the current board', () => {
  it('is grouped by kind, the most recent change first', () => {
    const selected = selectMeasures(measures, {}, NOW, blocs);
    expect(selected.map(({ since }) => since)).toEqual(['2025-10-27', '2025-10-10', '2025-10-09']);
    expect(byKind(selected).map(({ kind }) => kind)).toEqual(['export_control', 'tariff', 'negotiation']);
  });

  it.each([
    [{ topic: 'tariff' as const }, ['2025-10-10']],
    [{ materials: ['dysprosium', 'rare_earths'] }, ['2025-10-09']],
    [{ parties: [['EU']] }, ['2025-10-27']],
    [{ parties: [['DE', 'EU'], ['CN']] }, ['2025-10-27']],
    [{ parties: [['EU'], ['US']] }, []],
    [{ named: 'foreign-made' }, ['2025-10-09']],
    [{ materials: ['cobalt'] }, []],
  ])('filters by %j', (filter, since) => {
    expect(selectMeasures(measures, filter, NOW, blocs).map((measure) => measure.since)).toEqual(since);
  });

  it('tells measures of one name apart by a document that is theirs alone', () => {
    const rule = (number: number): Told => ({
      at: '2025-10-09T01:00:00Z',
      title: `Announcement No. ${number} of 2025 on export controls for dysprosium`,
      topics: { export_control: 'announced' },
      issuers: ['CN'],
      materials: ['dysprosium'],
      documents: [`MOFCOM ${number}/2025`],
      official: true,
    });
    const names = (rules: Told[]) =>
      selectMeasures(board(rules, '2025-10-28T20:00:00Z'), {}, NOW, blocs).map(({ name }) => name);
    expect(names([rule(56)])).toEqual(['China: export licensing for dysprosium']);
    expect(names([rule(56), rule(57)]).sort()).toEqual([
      'China: export licensing for dysprosium (MOFCOM 56/2025)',
      'China: export licensing for dysprosium (MOFCOM 57/2025)',
    ]);
  });

  it('shows who asks for critical minerals at large what is said of them before what is said of single ones', () => {
    const older: Told = {
      at: '2025-10-01',
      title: 'Indonesia bans exports of critical minerals',
      topics: { export_control: 'announced' },
      issuers: ['ID'],
      materials: ['critical_minerals'],
    };
    const both = board([older, ...RULES], '2025-10-28T20:00:00Z');
    const shown = (materials: string[]) =>
      selectMeasures(both, { materials }, NOW, blocs).map(({ issuers }) => issuers[0]);
    expect(shown(['critical_minerals', 'rare_earths'])).toEqual(['ID', 'CN']);
    expect(shown(['rare_earths', 'critical_minerals'])).toEqual(['CN', 'ID']);
  });

  it('shows who names nothing what concerns this field before trade in general', () => {
    const later: Told[] = [
      {
        at: '2025-10-27',
        title: 'Ecuador imposes 27% tariff on Mexico',
        topics: { tariff: 'announced' },
        issuers: ['EC'],
        targets: ['MX'],
      },
      {
        at: '2025-10-27',
        title: 'US imposes 15% tariff on all imports from Denmark and China',
        topics: { tariff: 'announced' },
        issuers: ['US'],
        targets: ['DK', 'CN'],
      },
    ];
    const all = board([...RULES, ...later], '2025-10-28T20:00:00Z');
    const shown = (filter: BoardFilter) =>
      byKind(selectMeasures(all, filter, NOW, blocs)).flatMap(({ kind, measures: rows }) =>
        kind === 'tariff' ? rows.map(({ issuers }) => issuers[0]) : [],
      );
    expect(shown({})).toEqual(['US', 'US', 'EC']);
    expect(shown({ parties: [['MX']] })).toEqual(['EC']);
  });

  it('shows controls on materials before others of the large blocs, and those before the rest', () => {
    const control = (issuer: string, title: string): Told => ({
      at: '2025-10-27',
      title,
      topics: { export_control: 'announced' },
      issuers: [issuer],
    });
    const later = [control('AR', 'Argentina bans exports'), control('US', 'US bans exports')];
    const shown = selectMeasures(board([...RULES, ...later], '2025-10-28T20:00:00Z'), {}, NOW, blocs);
    const controls = shown.filter(({ kind }) => kind === 'export_control');
    expect(controls.map(({ issuers }) => issuers[0])).toEqual(['CN', 'US', 'AR']);
  });

  it.each([
    ['2025-09-01', ['US', 'CN']],
    ['2026-03-01', ['CN', 'US']],
  ])('shows a pause that was to end long ago behind all others: %s', (at, issuers) => {
    const pause = (title: string): Told => ({
      at: '2025-04-09',
      title,
      topics: { tariff: 'suspended' },
      issuers: ['US'],
      targets: ['CN'],
      dates: { event: '2025-04-09', expiry: '2025-07-08' },
    });
    const told = board(
      [
        pause('US pauses reciprocal tariffs on China until July 8'),
        pause('US suspends reciprocal tariffs on China until July 8'),
        {
          at: '2025-03-01',
          title: 'China imposes 20% tariff on US goods from March 4',
          topics: { tariff: 'announced' },
          issuers: ['CN'],
          targets: ['US'],
          dates: { event: '2025-03-01', effective: '2025-03-04' },
        },
      ],
      at,
    );
    const shown = selectMeasures(told, {}, Date.parse(at), blocs);
    expect(shown.map((measure) => measure.issuers[0])).toEqual(issuers);
  });

  it('lets go of stale threats and forgotten talks, not of rules in force', () => {
    const later = currentBoard(measures, Date.parse('2027-01-10'));
    expect(later.map(({ stage }) => stage)).toEqual(['in_force']);
  });
});

describe('dates to come', () => {
  it('are in order, each once', () => {
    expect(comingDates(currentBoard(measures, NOW), NOW, 60).map(({ date, what }) => [date, what])).toEqual([
      ['2025-10-30', 'next meeting'],
      ['2025-11-01', 'threatened start'],
      ['2025-12-01', 'enters into force'],
    ]);
  });

  it.each([
    ['2025-11-30', [['2025-12-01', 'enters into force']]],
    ['2025-12-01', []],
  ])('are no more what has begun: %s', (day, expected) => {
    const now = Date.parse(`${day}T20:00:00Z`);
    const rule = currentBoard(measures.slice(0, 1), now);
    expect(comingDates(rule, now, 60).map(({ date, what }) => [date, what])).toEqual(expected);
  });

  it('of what is proposed are planned, not threatened', () => {
    const proposed = measures.map((measure) => ({
      ...measure,
      moves: measure.moves.map((move) => ({ ...move, stage: 'proposed' as const })),
    }));
    const coming = comingDates(currentBoard(proposed, NOW), NOW, 60);
    expect(coming.map(({ what }) => what)).toContain('planned start');
    expect(coming.map(({ what }) => what)).not.toContain('threatened start');
  });

  it.each([
    ['China to suspend gallium export ban from December 10', 'suspended', 'to be suspended'],
    ['China to ease gallium export ban from December 10', 'eased', 'to be eased'],
  ] as const)('say what a measure is to become: %s', (title, stage, what) => {
    const told: Told = {
      at: '2025-10-27',
      title,
      topics: { export_control: stage },
      issuers: ['CN'],
      materials: ['gallium'],
      dates: { effective: '2025-12-10' },
    };
    const coming = comingDates(board([told], '2025-10-28T20:00:00Z'), NOW, 60);
    expect(coming.map((row) => [row.date, row.what, row.measure.stage])).toEqual([
      ['2025-12-10', what, 'in_force'],
    ]);
  });

  it('are told to be about then where reports name only a span', () => {
    const told: Told = {
      at: '2025-10-27',
      title: 'China suspends export controls on gallium for 30 days',
      topics: { export_control: 'suspended' },
      issuers: ['CN'],
      materials: ['gallium'],
    };
    const paused = board([told, told], '2025-10-28');
    expect(comingDates(paused, NOW, 60).map(({ date, what }) => [date, what])).toEqual([
      ['2025-11-26', 'suspension ends about then'],
    ]);
  });

  it('are the last day of a truce, which is no meeting', () => {
    const told: Told = {
      at: '2025-10-27',
      title: 'US and China extend trade truce until November 10',
      topics: { negotiation: 'concluded' },
      issuers: ['US', 'CN'],
      dates: { expiry: '2025-11-10' },
    };
    const agreed = board([told], '2025-10-28');
    expect(comingDates(agreed, NOW, 60).map(({ date, what }) => [date, what])).toEqual([
      ['2025-11-10', 'truce ends'],
    ]);
  });
});

describe('one measure', () => {
  it.each([
    ['61/2025', 1],
    ['No. 61/2025', 1],
    ['No. 61 of 2025', 1],
    ['MOFCOM No. 61', 1],
    ['announcement 61', 1],
    ['第61号', 1],
    ['No. 6', 0],
    ['foreign-made', 1],
    ['china talks', 1],
    ['cobalt', 0],
    ['', 0],
  ])('is found by "%s"', (typed, count) => {
    expect(findMeasures(measures, typed)).toHaveLength(count);
  });

  it.each<[string, Told, string]>([
    [
      'on a measure without a number',
      {
        at: '2025-10-27',
        title: '商务部公告2025年第91号 关于暂停实施对美国锑出口禁令的公告',
        topics: { export_control: 'suspended' },
        issuers: ['CN'],
        targets: ['US'],
        materials: ['antimony'],
        documents: ['MOFCOM 91/2025'],
        official: true,
      },
      'China: export ban for antimony against United States',
    ],
    [
      'on one that has another',
      {
        at: '2025-10-27',
        title: 'Announcement No. 91 of 2025 suspends Announcement No. 61 of 2025',
        topics: { export_control: 'suspended' },
        issuers: ['CN'],
        materials: ['rare_earths'],
        documents: ['MOFCOM 91/2025', 'MOFCOM 61/2025'],
        official: true,
      },
      'China: rule on foreign-made goods for rare earths',
    ],
  ])('is found by the number of an act %s', (_, act, name) => {
    const told = board([...RULES, act, { ...act, at: '2025-10-28' }], '2025-10-28T20:00:00Z');
    const found = findMeasures(told, '91/2025');
    expect(found.map((measure) => measure.name)).toEqual([name]);
    expect(found[0]?.documents).not.toContain('MOFCOM 91/2025');
    expect(found[0]?.moves.at(-1)).toMatchObject({ stage: 'suspended', documents: ['MOFCOM 91/2025'] });
    expect(findMeasures(told, '61/2025').map(({ instrument }) => instrument)).toEqual(['extraterritorial']);
  });
});
