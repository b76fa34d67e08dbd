import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EMPTY_BOARD, foldReport } from '../../src/board/fold.js';
import { undoMove } from '../../src/board/measure/history.js';
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
    [
      'two Chinese lists',
      '商务部 海关总署公告2025年第70号',
      '公布暂停实施商务部 海关总署公告2025年第55号、56号、57号、58号及商务部公告2025年第61号、62号,有效期至2026年11月10日。',
    ],
    [
      'the acting number last',
      'Beijing puts rare earth rules on hold',
      'Announcements No. 55 to 58, 61 and 62 of 2025 are suspended until 10 November 2026 by announcement No. 70.',
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

  it('of which a report names the goods in the title and the numbers below gives each its own goods', () => {
    const list: Told = {
      at: '2025-10-09',
      title: 'China adds five rare earths and superhard materials to its export control list',
      summary: 'The ministry said in announcements 55 and 57 that they apply from November 8.',
      topics: { export_control: 'announced' },
      issuers: ['CN'],
      materials: ['rare_earths', 'superhard_materials'],
      documents: ['MOFCOM 55/2025', 'MOFCOM 57/2025'],
      dates: { event: '2025-10-09', effective: '2025-11-08' },
    };
    const measures = board([...OCTOBER, list, { ...list }], '2025-10-10');
    expect(only(measures, '57/2025').materials).not.toContain('superhard_materials');
    expect(only(measures, '55/2025').materials).toEqual(['superhard_materials']);
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

  it('takes an entry under another title for no other report and no other source, and reads what it says', () => {
    const suspended: Told = {
      at: '2025-10-10',
      title: 'China suspends its rare earth rules for foreign-made goods',
      topics: { export_control: 'suspended' },
      issuers: ['CN'],
      materials: ['rare_earths'],
      documents: ['MOFCOM 61/2025'],
    };
    const first = report(FOREIGN);
    const again = report(suspended);
    const entry = { ...again, item: { ...again.item, retitled: first.item.id } };
    const fold = (second: typeof again) =>
      [first, second].reduce(
        (on, one) => foldReport(on, one, knowledge, Date.parse('2025-10-11')).board,
        EMPTY_BOARD,
      ).measures[0];
    expect(fold(again)).toMatchObject({ reports: 2, sources: [{}, {}] });
    expect(fold(entry)).toMatchObject({ reports: 1, sources: [{}], moves: fold(again)?.moves });
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

  it('a report finds suspended what was to be suspended when the last one came', () => {
    const paused: Told = {
      at: '2025-11-05',
      title: 'China to suspend 24% tariff on US farm goods from November 10 for one year',
      topics: { tariff: 'suspended' },
      issuers: ['CN'],
      targets: ['US'],
      dates: { effective: '2025-11-10', expiry: '2026-11-10' },
    };
    const extended: Told = {
      at: '2026-05-15',
      title: 'Trump and Xi agree to extend trade truce in Beijing',
      topics: { negotiation: 'concluded' },
      issuers: ['US', 'CN'],
    };
    const { moves } = only(board([paused, extended], '2026-06-01'), 'tariff');
    expect(moves.map(({ stage, date, by }) => [stage, date, by])).toEqual([
      ['suspended', '2025-11-10', undefined],
      ['suspended', '2026-05-15', 'statement'],
    ]);
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
