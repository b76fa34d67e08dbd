import { describe, expect, it } from '@jest/globals';
import { measureAt } from '../../src/board/measure/aging.js';
import { undoMove } from '../../src/board/measure/history.js';
import { renderAnswer as renderDiscord } from '../../src/chat/discord/answer.js';
import { renderAnswer as renderSlack } from '../../src/chat/slack/answer.js';
import { createHandlers } from '../../src/commands/answer.js';
import { measureAnswer, theMeasure } from '../../src/commands/measure.js';
import type { Answer } from '../../src/domain/answer.js';
import type { PlatformName } from '../../src/domain/delivery.js';
import { DAY_MS } from '../../src/domain/durations.js';
import type { Measure, StageMove } from '../../src/domain/measure.js';
import { emptyLookups } from './lookups.js';

const source = {
  name: 'Ministry',
  url: 'https://ministry.example/70',
  title: 'Announcement No. 70',
  official: true,
  at: '2025-11-07T08:00:00Z',
};

function move(stage: StageMove['stage'], date: string, more: Partial<StageMove> = {}): StageMove {
  const because = `the words of ${date}`;
  return {
    stage,
    date,
    reportedAt: `${date}T08:00:00Z`,
    official: true,
    because,
    source,
    weight: 3,
    days: {},
    ...more,
  };
}

const RULE: Measure = {
  id: 'rule',
  kind: 'export_control',
  name: 'China: rule on foreign-made goods for rare earths',
  issuers: ['CN'],
  targets: [],
  materials: ['rare_earths'],
  instrument: 'extraterritorial',
  stage: 'suspended',
  since: '2025-11-07',
  documents: ['MOFCOM 61/2025'],
  official: true,
  sources: [source],
  moves: [
    move('announced', '2025-10-09', { days: { '2025-10-09': 4, '2025-10-10': 1 } }),
    move('eased', '2025-10-26', { by: 'statement' }),
    move('suspended', '2025-11-07'),
  ],
  updatedAt: source.at,
  reports: 3,
  rates: [],
  items: [],
  votes: { 'effective:2025-12-01': 4, 'paused:2026-11-10': 3, 'document:61/2025': 6 },
};
const NOW = Date.parse('2025-11-09T08:00:00Z');

/** Lines as a terminal would show them, days as ISO dates. */
const linesOf = ({ sections }: Answer): string[] =>
  sections.flatMap(({ lines }) =>
    lines.map(({ text, details = [] }) =>
      [text, ...details.map((piece) => (typeof piece === 'string' ? piece : `<${piece.day}>`))].join(''),
    ),
  );

describe('the life of a measure', () => {
  it('tells stages with their days, who says so, and where days differ', () => {
    expect(linesOf(measureAnswer(measureAt(RULE, NOW), false, NOW)).slice(0, 4)).toEqual([
      'suspended since <2025-11-07>; until <2026-11-10>; MOFCOM 61/2025',
      'suspended on <2025-11-07> (official; Ministry)',
      "somebody's word: eased on <2025-10-26> (official; Ministry)",
      'announced on <2025-10-09> (official; Ministry; some say <2025-10-10>)',
    ]);
  });

  it('of a long life shows the end where a platform has no room for all, and says where all is', () => {
    const days = Array.from({ length: 100 }, (_, day) =>
      new Date(NOW - day * DAY_MS).toISOString().slice(0, 10),
    );
    const talks = { ...RULE, moves: days.reverse().map((day) => move('under_way', day)) };
    for (const render of [renderSlack, renderDiscord]) {
      const shown = JSON.stringify(render(measureAnswer(talks, true, NOW)));
      expect(shown).toContain('the words of 2025-11-09');
      expect(shown).toMatch(/… and \d+ more; raremetals measure, at the command line, shows all/);
    }
  });

  it('says why, on request: the words behind each move, and the evidence for each date and number', () => {
    const answer = measureAnswer(measureAt(RULE, NOW), true, NOW);
    const lines = linesOf(answer);
    expect(answer.footer).toContain('Evidence: 1 for each report that says so');
    expect(lines).toContain('because of “the words of 2025-11-07” (evidence 3; Announcement No. 70)');
    expect(lines).toContain('suspended until <2026-11-10>: evidence 3');
    expect(lines).toContain('number 61/2025: evidence 6');
  });

  it('says so where only a span was told, not the last day', () => {
    const vague: Measure = { ...RULE, votes: { 'pausedAbout:2026-11-07': 1 } };
    const lines = linesOf(measureAnswer(measureAt(vague, NOW), true, NOW));
    expect(lines[0]).toBe('suspended since <2025-11-07>; until about <2026-11-07>; MOFCOM 61/2025');
    expect(lines).toContain('suspended until about <2026-11-07>: evidence 1');
  });

  it('says what the calendar did', () => {
    const waiting: Measure = { ...RULE, moves: RULE.moves.slice(0, 1) };
    const then = Date.parse('2025-12-02');
    const lines = linesOf(measureAnswer(measureAt(waiting, then), true, then));
    expect(lines).toContain('in force on <2025-12-01> (by date, not reported)');
    expect(lines).toContain('because its date of entry into force, <2025-12-01>, has come');
  });

  it('names the act by which it was moved', () => {
    const moved: Measure = {
      ...RULE,
      moves: [move('suspended', '2025-11-07', { documents: ['MOFCOM 70/2025'] })],
    };
    const [, timeline] = linesOf(measureAnswer(measureAt(moved, NOW), false, NOW));
    expect(timeline).toBe('suspended on <2025-11-07> (official; Ministry; MOFCOM 70/2025)');
  });

  it('says what it is to become on a day to come', () => {
    const moves = [move('in_force', '2025-10-09'), move('suspended', '2025-12-10')];
    const paused: Measure = { ...RULE, moves, votes: {} };
    const [first] = linesOf(measureAnswer(measureAt(paused, NOW), false, NOW));
    expect(first).toBe('in force since <2025-10-09>; to be suspended on <2025-12-10>; MOFCOM 61/2025');
  });

  it.each([
    ['galium', 'No measure on the board is called "galium". /raremetals status shows all'],
    ['china foreing', 'Did you mean "foreign"?'],
    ['尘', '/raremetals status shows all'],
  ])('of one that is not known, says what to type instead: %s', (typed, hint) => {
    const found = theMeasure([RULE], typed, NOW);
    if (!('answer' in found)) throw new Error('one was found');
    expect(linesOf(found.answer)[0]).toContain(hint);
  });

  it('names what fits when several do, and tells twins apart', () => {
    const twin = { ...RULE, id: 'control-CN-2025-10-09-x', documents: [] };
    const found = theMeasure([RULE, twin], 'china rule', NOW);
    if (!('answer' in found)) throw new Error('one of two was taken');
    expect(linesOf(found.answer)).toEqual([
      `${RULE.name}: suspended since <2025-11-07> (MOFCOM 61/2025, measure rule)`,
      `${RULE.name}: suspended since <2025-11-07> (measure control-CN-2025-10-09-x)`,
    ]);
    expect(theMeasure([RULE, twin], twin.id, NOW)).toMatchObject({ measure: { id: twin.id } });
  });
});

describe('a measure whose reports have all been taken back', () => {
  const gone = [move('announced', '2025-10-09'), move('suspended', '2025-11-07')].reduce(
    (measure, last) => undoMove(measure, last, 'console:terminal', NOW),
    measureAt(RULE, NOW),
  );

  it('is shown as off the board, with its timeline', () => {
    const [first, ...timeline] = linesOf(measureAnswer(gone, false, NOW));
    expect(first).toBe('off the board: what reports told of it has been taken back');
    expect(timeline.join('\n')).toContain('suspended on <2025-11-07> (undone by console:terminal');
  });

  it('is named so among others', () => {
    const found = theMeasure([gone, { ...RULE, id: 'other' }], 'china rule', NOW);
    if (!('answer' in found)) throw new Error('one of two was taken');
    expect(linesOf(found.answer)).toContainEqual(expect.stringContaining('off the board'));
  });
});

describe('taking a move back', () => {
  function bot(managers: string[] = [], rule = RULE) {
    let kept = rule;
    const asked: string[] = [];
    const { command } = createHandlers({
      ...emptyLookups(NOW),
      board: async () => [kept],
      managers,
      routes: [
        {
          name: 'Team',
          to: [{ platform: 'slack', channel: 'C1' }],
          topics: [],
          materials: [],
          parties: [],
          scopes: [],
          languages: [],
          severity: 'notable',
        },
      ],
      undoMove: async (id, by) => {
        asked.push(`${id} by ${by}`);
        const last = move('suspended', '2025-11-07');
        kept = undoMove(kept, last, by, NOW);
        return { move: last, measure: kept };
      },
    });
    const ask = (platform: PlatformName, channel: string, isManager: boolean) =>
      command({
        platform,
        channel,
        user: 'u',
        text: 'measure 61/2025 --undo',
        isManager: async () => isManager,
      });
    return { ask, asked };
  }

  it.each<[string, PlatformName, string, boolean, string[], boolean]>([
    ['whoever has the terminal', 'console', 'terminal', true, [], true],
    ['who manages a channel of ours', 'slack', 'C1', true, [], true],
    ['who does not', 'slack', 'C1', false, [], false],
    ['whom channels.yaml names', 'slack', 'D9', false, ['slack:u'], true],
    ['everyone in a direct message', 'slack', 'D9', true, [], false],
    ['the owner of a strange server', 'discord', '77', true, [], false],
  ])('%s: %s %s', async (_, platform, channel, isManager, managers, may) => {
    const { ask, asked } = bot(managers);
    const answer = await ask(platform, channel, isManager);
    expect(asked).toEqual(may ? [`rule by ${platform}:u`] : []);
    expect(answer.problem ?? false).toBe(!may);
  });

  it('says so where nothing else is told of it', async () => {
    const told = bot([], { ...RULE, moves: [move('suspended', '2025-11-07')] });
    expect(linesOf(await told.ask('console', 'terminal', true)).at(-1)).toBe(
      'It is now off the board: what reports told of it has been taken back',
    );
  });

  it('says what was taken back, and how it stands now', async () => {
    const answer = await bot().ask('console', 'terminal', true);
    expect(answer.title).toBe(`Taken back: ${RULE.name}`);
    expect(linesOf(answer)).toEqual([
      'suspended on <2025-11-07>, by Ministry',
      'It was read in “the words of 2025-11-07”',
      'It is now announced on <2025-10-09>',
    ]);
  });
});
