import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EMPTY_BOARD, foldReport } from '../../src/board/fold.js';
import { undoMove } from '../../src/board/history.js';
import type { Measure } from '../../src/domain/measure.js';
import { board, knowledge, only, report, type Told } from './scene.js';

const OCTOBER: Told[] = [
  ['55', 'superhard materials', ['superhard_materials']],
  ['56', 'rare earth equipment', ['rare_earths']],
  [
    '57',
    'holmium, erbium, thulium, europium and ytterbium',
    ['holmium', 'erbium', 'thulium', 'europium', 'ytterbium'],
  ],
  ['58', 'lithium batteries and artificial graphite', ['lithium', 'graphite']],
].map(([number, goods, materials]) => ({
  at: '2025-10-09',
  title: `China puts ${goods} under export control`,
  summary: `Announcement No. ${number} of 2025 requires a licence from November 8.`,
  topics: { export_control: 'announced' },
  issuers: ['CN'],
  materials: materials as string[],
  documents: [`MOFCOM ${number}/2025`],
  dates: { event: '2025-10-09', effective: '2025-11-08' },
}));
const FOREIGN: Told = {
  at: '2025-10-09',
  title: 'China extends its rare earth rules to foreign-made goods',
  summary:
    'Under Announcement No. 61 firms abroad need a licence from 1 December if the Chinese share is 0.1% or more.',
  topics: { export_control: 'announced' },
  issuers: ['CN'],
  materials: ['rare_earths'],
  documents: ['MOFCOM 61/2025'],
  dates: { event: '2025-10-09', effective: '2025-12-01' },
};
const KNOW_HOW: Told = {
  at: '2025-10-09',
  title: 'Rare earth technology may leave China only with a licence',
  summary: 'Announcement No. 62 applies with immediate effect.',
  topics: { export_control: 'in_force' },
  issuers: ['CN'],
  materials: ['rare_earths'],
  documents: ['MOFCOM 62/2025'],
  dates: { event: '2025-10-09' },
};
const APRIL: Told = {
  at: '2025-04-04',
  title: 'China requires licences for seven rare earths',
  summary:
    'Announcement No. 18 covers samarium, gadolinium, terbium, dysprosium, lutetium, scandium and yttrium with immediate effect.',
  topics: { export_control: 'in_force' },
  issuers: ['CN'],
  materials: ['samarium', 'gadolinium', 'terbium', 'dysprosium', 'lutetium', 'scandium', 'yttrium'],
  documents: ['MOFCOM 18/2025'],
  dates: { event: '2025-04-04', effective: '2025-04-04' },
};
const PACKAGE = [APRIL, ...OCTOBER, FOREIGN, KNOW_HOW];

describe('one announcement that changes many measures', () => {
  const suspension = (title: string, summary: string): Told => ({
    at: '2025-11-07',
    title,
    summary,
    topics: { export_control: 'suspended' },
    issuers: ['CN'],
    documents: ['MOFCOM 70/2025'],
    dates: { event: '2025-11-07', expiry: '2026-11-10' },
  });

  it.each([
    [
      'English',
      'China pauses its October export controls',
      'Announcement No. 70 suspends Nos. 55 to 58, 61 and 62 of 2025 until November 10, 2026.',
    ],
    [
      'a list in words',
      'Beijing puts rare earth rules on hold',
      'With Announcement No. 70 of 2025 the ministry suspended announcements No. 55, 56, 57, 58, 61 and 62 until 10 November 2026.',
    ],
    [
      'German',
      'China setzt Exportkontrollen aus',
      'Die Bekanntmachung Nr. 70 setzt die Nrn. 55 bis 58, 61 und 62 bis zum 10. November 2026 aus.',
    ],
    [
      'Chinese',
      '商务部暂停实施多项出口管制',
      '商务部11月7日发布2025年第70号公告,暂停实施2025年第55号、56号、57号、58号、61号、62号公告,有效期至2026年11月10日。',
    ],
  ])('%s: suspends the numbers it lists, and not No. 18', (_, title, summary) => {
    const measures = board([...PACKAGE, suspension(title, summary)], '2025-11-09');
    for (const number of ['55/2025', '56/2025', '57/2025', '58/2025', '61/2025', '62/2025']) {
      expect(only(measures, number)).toMatchObject({
        stage: 'suspended',
        since: '2025-11-07',
        until: '2026-11-10',
      });
    }
    expect(only(measures, '18/2025')).toMatchObject({ stage: 'in_force', since: '2025-04-04' });
  });

  it('reaches measures whose numbers no report gave, for numbers listed together were announced together', () => {
    const unnumbered = OCTOBER.map((row) => ({
      ...row,
      documents: [],
      summary: 'A licence is needed from November 8.',
    }));
    const pause = suspension(
      'China pauses its export controls',
      'Announcement No. 70 suspends Nos. 55 to 58, 61 and 62 until November 10, 2026.',
    );
    const measures = board([APRIL, ...unnumbered, FOREIGN, KNOW_HOW, pause], '2025-11-09');
    expect(
      measures.filter(({ stage }) => stage === 'suspended').every(({ since }) => since === '2025-11-07'),
    ).toBe(true);
    expect(measures.filter(({ stage }) => stage !== 'suspended').map(({ documents }) => documents)).toEqual([
      ['MOFCOM 18/2025'],
    ]);
  });

  it('reaches all that was introduced on a day that it names', () => {
    const pause: Told = {
      at: '2025-11-07',
      title: 'Beijing suspends the export controls of October 9 until 10 November 2026',
      topics: { export_control: 'suspended' },
      issuers: ['CN'],
      dates: { event: '2025-11-07' },
    };
    const measures = board([...PACKAGE, pause], '2025-11-09');
    expect(measures.filter(({ stage }) => stage === 'suspended')).toHaveLength(6);
    expect(only(measures, '18/2025').stage).toBe('in_force');
  });

  it('tells measures of one issuer and one day apart', () => {
    const measures = board(PACKAGE, '2025-10-10');
    expect(measures).toHaveLength(7);
    expect(only(measures, '62/2025')).toMatchObject({
      instrument: 'technology',
      stage: 'in_force',
      since: '2025-10-09',
    });
    expect(only(measures, '61/2025')).toMatchObject({ stage: 'announced', next: '2025-12-01' });
    expect(only(measures, '57/2025')).toMatchObject({ stage: 'announced', next: '2025-11-08' });
  });
});

describe('bad input', () => {
  const copies = (rows: Partial<Told>[]): Told[] => rows.map((row) => ({ ...FOREIGN, ...row }));

  it('a wrong date in one copy does not win', () => {
    const wrong = {
      summary: 'Announcement No. 61 makes firms abroad ask for a licence from 12 November.',
      dates: { event: '2025-10-09', effective: '2025-11-12' },
    };
    const [measure] = board(copies([wrong, {}, {}]), '2025-11-20');
    expect(measure).toMatchObject({ stage: 'announced', effective: '2025-12-01', next: '2025-12-01' });
  });

  it('a typing slip in a number does not split a measure', () => {
    const slip = {
      summary: FOREIGN.summary?.replace('No. 61', 'No. 16') ?? '',
      documents: ['MOFCOM 16/2025'],
    };
    const measures = board(copies([{}, {}, slip]), '2025-10-10');
    expect(measures).toHaveLength(1);
    expect(measures[0]?.documents[0]).toBe('MOFCOM 61/2025');
  });

  it('an old event told late fills in the history and moves nothing', () => {
    const late: Told = {
      ...APRIL,
      at: '2025-11-20',
      documents: ['MOFCOM 61/2025'],
      title: FOREIGN.title,
      summary: FOREIGN.summary ?? '',
      dates: { event: '2025-10-09', effective: '2025-12-01' },
      materials: ['rare_earths'],
    };
    const suspended: Told = {
      at: '2025-11-07',
      title: 'China pauses rules for foreign-made rare earth goods',
      summary: 'Announcement No. 70 suspends No. 61 until 10 November 2026.',
      topics: { export_control: 'suspended' },
      issuers: ['CN'],
      documents: ['MOFCOM 70/2025', 'MOFCOM 61/2025'],
      dates: { event: '2025-11-07' },
      official: true,
    };
    const [measure] = board([FOREIGN, suspended, late], '2025-12-05');
    expect(measure).toMatchObject({ stage: 'suspended', since: '2025-11-07' });
  });

  it('a report dated before the measure was known to have begun moves its beginning back', () => {
    const measures = board(
      [
        { ...APRIL, at: '2025-04-06', dates: { event: '2025-04-04' } },
        { ...APRIL, at: '2025-04-08' },
      ],
      '2025-04-09',
    );
    expect(measures).toHaveLength(1);
    expect(measures[0]).toMatchObject({ stage: 'in_force', since: '2025-04-04' });
  });

  it('of contradictory reports the better evidenced one wins', () => {
    const threat: Told = {
      at: '2025-10-10',
      title: 'Trump threatens China with a further 100% tariff from November 1',
      topics: { tariff: 'threatened' },
      issuers: ['US'],
      targets: ['CN'],
      dates: { event: '2025-10-10', effective: '2025-11-01' },
    };
    const loud: Told = {
      ...threat,
      title: 'Trump announces a 100% tariff on China from November 1',
      topics: { tariff: 'in_force' },
    };
    const measures = board([threat, loud, { ...threat }, { ...threat }], '2025-10-12');
    expect(measures).toHaveLength(1);
    expect(measures[0]).toMatchObject({ stage: 'threatened', next: '2025-11-01' });
  });

  it.each<[string, Told]>([
    [
      'a politician expects it',
      {
        at: '2025-10-26',
        title: 'Bessent expects China to put off its rare earth rules',
        summary: 'The treasury secretary said Beijing would suspend its export controls for a year.',
        topics: { export_control: 'suspended' },
        issuers: ['CN'],
        materials: ['rare_earths'],
      },
    ],
    [
      'negotiators draft it',
      {
        at: '2025-10-26',
        title: 'Negotiators agree on a draft deal',
        summary: 'The outline would suspend the Chinese export controls on rare earths.',
        topics: { negotiation: 'concluded', export_control: 'suspended' },
        issuers: ['US', 'CN'],
        targets: ['CN', 'US'],
        materials: ['rare_earths'],
      },
    ],
  ])('a claim that a measure is gone stays a claim: %s', (_, claim) => {
    const measures = board([FOREIGN, claim], '2025-10-27');
    const rule = only(measures, '61/2025');
    expect(rule).toMatchObject({ stage: 'announced', next: '2025-12-01' });
    expect(measures.some(({ kind, stage }) => kind === 'export_control' && stage === 'suspended')).toBe(
      false,
    );
  });

  it('relief for one buyer does not ease the measure for all', () => {
    const channel: Told = {
      at: '2025-06-07',
      title: 'China offers European firms a green channel for rare earth licences',
      topics: { export_control: 'eased' },
      issuers: ['CN'],
      targets: ['EU'],
      materials: ['rare_earths'],
    };
    const measures = board([APRIL, channel], '2025-06-08');
    expect(measures).toHaveLength(1);
    expect(measures[0]).toMatchObject({ stage: 'in_force', since: '2025-04-04' });
    expect(measures[0]?.moves.filter(({ by }) => by === 'statement')).toHaveLength(1);
  });

  it("another's complaint about a measure makes no measure of its own", () => {
    const complaint: Told = {
      at: '2025-10-09',
      title: 'Brussels is concerned about new Chinese export controls on rare earths',
      topics: { export_control: 'announced' },
      issuers: ['EU'],
      targets: ['CN'],
      materials: ['rare_earths'],
    };
    expect(board([FOREIGN, complaint], '2025-10-10')).toHaveLength(1);
  });

  it('background told in passing does not start a measure', () => {
    const ban: Told = {
      at: '2024-12-03',
      title: 'China bans gallium exports to the United States',
      summary: 'Licences for gallium had been required since July 2023.',
      topics: { export_control: 'in_force' },
      issuers: ['CN'],
      targets: ['US'],
      materials: ['gallium'],
    };
    const measures = board([ban], '2024-12-04');
    expect(measures).toHaveLength(1);
    expect(measures[0]).toMatchObject({ instrument: 'ban', stage: 'in_force', since: '2024-12-03' });
  });

  it('a later step of the same kind is a measure of its own', () => {
    const more: Told = {
      ...APRIL,
      at: '2025-10-09',
      title: 'China adds five rare earths to its export control list',
      summary: '',
      materials: ['rare_earths'],
      documents: [],
      dates: { event: '2025-10-09', effective: '2025-11-08' },
      topics: { export_control: 'announced' },
    };
    const measures = board([APRIL, more], '2025-10-10');
    expect(measures.map(({ stage, since }) => [stage, since])).toEqual([
      ['in_force', '2025-04-04'],
      ['announced', '2025-10-09'],
    ]);
  });
});

describe('talks', () => {
  const invited: Told = {
    at: '2025-10-27',
    title: 'Chinese delegation to visit Brussels on Thursday for talks on rare earths',
    topics: { negotiation: 'scheduled' },
    issuers: ['EU', 'CN'],
    targets: ['CN', 'EU'],
    dates: { event: '2025-10-27', next: '2025-10-30' },
  };

  it('are one track over many rounds', () => {
    const round = (at: string, stage: 'concluded' | 'under_way' | 'scheduled', next?: string): Told => ({
      at,
      title: 'American and Chinese negotiators meet for trade talks',
      topics: { negotiation: stage },
      issuers: ['US', 'CN'],
      targets: ['CN', 'US'],
      dates: { event: at, ...(next ? { next } : {}) },
    });
    const measures = board(
      [
        round('2025-05-12', 'concluded'),
        round('2025-09-15', 'under_way'),
        round('2025-10-23', 'scheduled', '2025-10-25'),
        round('2025-10-26', 'concluded', '2025-10-30'),
      ],
      '2025-10-28',
    );
    expect(measures).toHaveLength(1);
    expect(measures[0]).toMatchObject({ stage: 'concluded', since: '2025-10-26', next: '2025-10-30' });
  });

  it('another meeting of the same parties does not conclude the round that is still to come', () => {
    const met: Told = {
      ...invited,
      title: "The EU's Costa meets China's premier in Kuala Lumpur",
      topics: { negotiation: 'concluded' },
      dates: { event: '2025-10-27' },
    };
    const measures = board([invited, met], '2025-10-28');
    expect(measures.map(({ stage }) => stage).sort()).toEqual(['concluded', 'scheduled']);
  });
});

describe('folding', () => {
  it('counts an item once', () => {
    const first = foldReport(
      EMPTY_BOARD,
      report({ ...FOREIGN, id: 'a' }),
      knowledge,
      Date.parse('2025-10-09'),
    );
    const again = foldReport(
      first.board,
      report({ ...FOREIGN, id: 'a' }),
      knowledge,
      Date.parse('2025-10-09'),
    );
    expect(again.board).toBe(first.board);
    expect(again.changed).toEqual([]);
  });

  it('what an admin has undone stays undone when it is told again, and not when it happens later', () => {
    const fold = (measures: readonly Measure[], row: Told, day: string) =>
      foldReport({ measures }, report(row), knowledge, Date.parse(day)).board.measures;
    const pause: Told = {
      at: '2025-06-10',
      title: 'China suspends its rare earth licences',
      topics: { export_control: 'suspended' },
      issuers: ['CN'],
      materials: ['rare_earths'],
      official: true,
    };
    const [misread] = fold(fold([], APRIL, '2025-04-04'), pause, '2025-06-10');
    if (misread === undefined) throw new Error('no measure');
    const undone = undoMove(
      misread,
      { stage: 'suspended', date: '2025-06-10' },
      'ada',
      Date.parse('2025-06-11'),
    );
    expect([misread.stage, undone.stage]).toEqual(['suspended', 'in_force']);
    const told = fold([undone], { ...pause, at: '2025-06-12' }, '2025-06-12');
    expect(only(told, '18/2025').stage).toBe('in_force');
    const later = fold(told, { ...pause, at: '2025-11-07' }, '2025-11-07');
    expect(only(later, '18/2025')).toMatchObject({ stage: 'suspended', since: '2025-11-07' });
  });

  it('each measure names a source and each move its evidence', () => {
    for (const measure of board(PACKAGE, '2025-12-02')) {
      expect(measure.sources.length).toBeGreaterThan(0);
      for (const move of measure.moves) expect(move.because).not.toBe('');
    }
  });

  it('comes to the same stages whatever the order of reports', () => {
    const at = Date.parse('2025-10-12');
    const rows = [...PACKAGE, FOREIGN, KNOW_HOW, ...OCTOBER].map((row) => report(row));
    const stages = (order: readonly number[]) => {
      let current = EMPTY_BOARD;
      for (const index of order) {
        const row = rows[index];
        if (row) current = foldReport(current, row, knowledge, at).board;
      }
      return current.measures
        .map(({ documents, stage, since }) => `${[...documents].sort()} ${stage} ${since}`)
        .sort();
    };
    const inOrder = stages(rows.map((_, index) => index));
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows.keys()], { minLength: rows.length }), (order) => {
        expect(stages(order)).toEqual(inOrder);
      }),
      { numRuns: 8 },
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ maxLength: 300 }),
        (title, summary) => {
          const odd = report({
            at: '2025-10-09',
            title,
            summary,
            topics: { export_control: 'announced' },
            issuers: ['CN'],
          });
          expect(() => foldReport(EMPTY_BOARD, odd, knowledge, Date.parse('2025-10-09'))).not.toThrow();
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('wrong readings that were found on the board', () => {
  const THREAT: Told = {
    at: '2025-10-10',
    title: 'Trump threatens extra 100% tariff on Chinese goods from 1 November',
    topics: { tariff: 'threatened' },
    issuers: ['US'],
    targets: ['CN'],
    dates: { event: '2025-10-10', effective: '2025-11-01' },
  };

  it.each<[string, Told]>([
    [
      'port fees',
      {
        at: '2025-10-14',
        title: 'Section 301 port fees on Chinese vessels: start of collection',
        topics: { tariff: 'in_force' },
        issuers: ['US'],
        targets: ['CN'],
        dates: { event: '2025-10-14', effective: '2025-10-14' },
        official: true,
      },
    ],
    [
      'a duty on other goods',
      {
        at: '2025-10-17',
        title: 'Adjusting tariffs on imports of trucks into the United States',
        topics: { tariff: 'in_force' },
        issuers: ['US'],
        dates: { event: '2025-10-17' },
        official: true,
      },
    ],
  ])('%s do not put a threatened tariff in force', (_what, other) => {
    const tariff = only(board([THREAT, other], '2025-10-28'), 'tariff');
    expect([tariff.stage, tariff.since, tariff.official]).toEqual(['threatened', '2025-10-10', false]);
  });

  it('a ban that gives way to quotas has ended', () => {
    const swap: Told = {
      at: '2025-10-16',
      title: 'Congo replaces cobalt export ban with quotas',
      summary: 'The Democratic Republic of Congo lifted its suspension of cobalt exports on Thursday.',
      topics: { export_control: 'announced' },
      issuers: ['CD'],
      materials: ['cobalt'],
      dates: { event: '2025-10-16' },
    };
    const after = board([swap, swap], '2025-10-28');
    expect(only(after, 'ban').stage).toBe('revoked');
    expect(['announced', 'in_force']).toContain(only(after, 'quota').stage);
  });

  it('a weekday of talks to come is no day on which they were agreed', () => {
    const talks: Told = {
      at: '2025-10-28',
      title: "China's commerce minister will not join Thursday's talks with the EU in Brussels",
      topics: { negotiation: 'scheduled' },
      issuers: ['CN', 'EU'],
      dates: { event: '2025-10-23', next: '2025-10-30' },
    };
    const [track] = board([talks], '2025-10-28T20:00:00Z');
    expect([track?.since, track?.next]).toEqual(['2025-10-28', '2025-10-30']);
  });

  it('who only mentions a measure is no source for it', () => {
    const mention: Told = {
      at: '2025-10-12',
      title: 'US and China agree to meet in Kuala Lumpur',
      summary: 'The United States had announced a 100% tariff on Chinese goods.',
      topics: { negotiation: 'scheduled' },
      issuers: ['US', 'CN'],
      publisher: 'Ministry',
      official: true,
    };
    const tariff = only(board([THREAT, mention], '2025-10-13'), 'tariff');
    expect(tariff.sources.map(({ name }) => name)).not.toContain('Ministry');
    expect(tariff.reports).toBe(1);
  });

  describe('what is denied, or holds for a part only, moves nothing', () => {
    const CONTROL: Told = {
      at: '2026-08-28',
      title: 'China puts bismuth and tungsten under export licensing from September 1, 2026',
      topics: { export_control: 'announced' },
      issuers: ['CN'],
      materials: ['bismuth', 'tungsten'],
      dates: { event: '2026-08-28', effective: '2026-09-01' },
    };
    it.each([
      ['China denies it has lifted its tungsten export licensing'],
      ['中国否认取消钨出口管制'],
      ['China will not suspend its tungsten export licensing'],
      ['Exporters sue over tungsten licensing, ask that it be lifted'],
      ['China suspends export licensing for bismuth only'],
      ['Peking setzt Exportkontrollen für Wismut teilweise aus'],
      ['Opinion: China ought to scrap its tungsten export licensing, which has to be lifted'],
      ['China suspends tungsten licensing for small firms; for all others the licensing stays in force'],
    ])('%s', (title) => {
      const told: Told = {
        ...CONTROL,
        at: '2026-09-20',
        title,
        topics: { export_control: 'suspended' },
        dates: {},
      };
      const control = only(board([CONTROL, told, { ...told }, { ...told }], '2026-09-25'), 'licensing');
      expect(control.stage).toBe('in_force');
    });

    it('for the board says what holds, and the rest holds: the word of the part stands in the timeline', () => {
      const part = {
        ...CONTROL,
        at: '2026-09-20',
        title: 'China partially suspends export licensing for bismuth until 1 March 2027',
      };
      const told: Told = { ...part, topics: { export_control: 'suspended' }, dates: {} };
      const control = only(board([CONTROL, told, { ...told }], '2026-09-25'), 'licensing');
      expect([control.stage, control.until]).toEqual(['in_force', undefined]);
      expect(control.moves.map(({ stage, by }) => [stage, by])).toContainEqual(['suspended', 'statement']);
    });
  });

  it('a deadline that is put off to the day of entry into force ends nothing', () => {
    const later: Told = {
      at: '2026-09-02',
      title: 'Indonesia extends deadline before nickel export ban to 31 March 2027',
      summary: 'The ban takes effect on 31 March 2027.',
      topics: { export_control: 'announced' },
      issuers: ['ID'],
      materials: ['nickel'],
      dates: { event: '2026-09-02', effective: '2027-03-31' },
    };
    const ban = only(board([later], '2026-09-25'), 'ban');
    expect([ban.stage, ban.next, ban.until]).toEqual(['announced', '2027-03-31', undefined]);
  });
});
