import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MOST_MEASURES } from '../../src/board/measure/crowd.js';
import type { BoardKnowledge } from '../../src/board/terms/knowledge.js';
import { DAY_MS } from '../../src/domain/durations.js';
import { createKeys } from '../../src/store/keys.js';
import { createMeasures, type Measures } from '../../src/store/measures.js';
import { createBoardMover, createBoardUndo } from '../../src/work/move-board.js';
import { measure, move } from '../board/measures.js';
import { knowledge } from '../board/scene.js';
import { engineCases, type TestEngine } from '../store/engines.js';
import { report } from '../stories/reports.js';

const NOW = Date.parse('2025-11-07T20:00:00Z');
describe.each((await engineCases()).slice(0, 1))(
  'taking back a move on the stored board, $name',
  ({ open }) => {
    let running: TestEngine;
    let count = 0;
    let measures: Measures;
    beforeAll(async () => {
      running = await open();
    });
    afterAll(() => running.stop());
    beforeEach(async () => {
      measures = createMeasures(running.engine.connect(), createKeys(`undo-${count++}`));
      await measures.write([measure('licences'), measure('quota')], '0');
    });
    const stagesOf = async () =>
      Object.fromEntries((await measures.read()).measures.map(({ id, stage }) => [id, stage]));
    const undo = (store = measures) => createBoardUndo(store, () => NOW);

    it('takes back the move by which it stands, keeps it marked, and leaves the others alone', async () => {
      const undone = await undo()('licences', 'slack:U1');
      expect(undone?.move).toMatchObject({ stage: 'suspended', date: '2025-11-07' });
      expect(undone?.measure.stage).toBe('announced');
      expect(await stagesOf()).toEqual({ licences: 'announced', quota: 'suspended' });
      const kept = (await measures.read()).measures.find(({ id }) => id === 'licences');
      expect(kept?.moves.at(-1)?.undone).toEqual({ by: 'slack:U1', at: new Date(NOW).toISOString() });
    });

    it('takes back the one before when it is asked again, until nothing is left', async () => {
      const stages = [];
      for (let time = 0; time < 3; time += 1) stages.push((await undo()('licences', 'slack:U1'))?.move.stage);
      expect(stages).toEqual(['suspended', 'announced', undefined]);
    });

    it('knows nothing to take back of a measure that is not on the board', async () => {
      const before = await measures.read();
      expect(await undo()('gone', 'slack:U1')).toBeUndefined();
      expect(await measures.read()).toEqual(before);
    });

    it('loses nothing of what another worker writes meanwhile', async () => {
      let isFirst = true;
      const raced: Measures = {
        ...measures,
        async write(changed, seen) {
          if (isFirst) {
            isFirst = false;
            await measures.write([{ ...measure('quota'), stage: 'revoked' }, measure('talks')], seen);
          }
          return measures.write(changed, seen);
        },
      };
      expect((await undo(raced)('licences', 'slack:U1'))?.move.stage).toBe('suspended');
      expect(await stagesOf()).toEqual({ licences: 'announced', quota: 'revoked', talks: 'suspended' });
    });

    it('leaves the board as it is where a report breaks the fold, and says which', async () => {
      const broken: string[] = [];
      const before = await measures.read();
      const moveBoard = createBoardMover(
        measures,
        {} as BoardKnowledge,
        () => NOW,
        ({ item }) => broken.push(item.id),
      );
      await moveBoard(report('odd', 'China curbs exports of gallium', { relevant: true }));
      expect(broken).toEqual(['odd']);
      expect(await measures.read()).toEqual(before);
    });

    it('forgets what is long over with what a report moves', async () => {
      const old = { ...measure('list'), stage: 'revoked', kind: 'negotiation' } as const;
      await measures.write([old], (await measures.read()).version);
      const news = report('news', 'China bans exports of gallium', { relevant: true });
      const tellAt = (now: number) => createBoardMover(measures, knowledge, () => now, fail)(news);
      const fail = (_: unknown, error: unknown) => {
        throw error;
      };
      await tellAt(NOW);
      expect(await stagesOf()).toMatchObject({ list: 'revoked' });
      await tellAt(NOW + 800 * DAY_MS);
      expect(Object.keys(await stagesOf())).toEqual(expect.arrayContaining(['licences', 'quota']));
      expect(await stagesOf()).not.toHaveProperty('list');
    });

    it('lets go what is over of a board of too many', async () => {
      const over = Array.from({ length: MOST_MEASURES }, (_, place) => ({
        ...measure(`dropped ${place}`),
        ...{ stage: 'withdrawn' as const, moves: [move('withdrawn', '2025-11-01')] },
      }));
      await measures.write(over, (await measures.read()).version);
      const moveBoard = createBoardMover(
        measures,
        knowledge,
        () => NOW,
        () => undefined,
      );
      await moveBoard(report('odd', 'China curbs exports of gallium', { relevant: true }));
      const ids = Object.keys(await stagesOf());
      expect(ids).toHaveLength(MOST_MEASURES);
      expect(ids).toEqual(expect.arrayContaining(['licences', 'quota']));
    });

    it('forgets it where the report breaks the fold, too', async () => {
      const old = { ...measure('list'), stage: 'revoked', kind: 'negotiation' } as const;
      await measures.write([old], (await measures.read()).version);
      const later = () => NOW + 800 * DAY_MS;
      const moveBoard = createBoardMover(measures, {} as BoardKnowledge, later, () => undefined);
      await moveBoard(report('odd', 'China curbs exports of gallium', { relevant: true }));
      expect(Object.keys(await stagesOf()).sort()).toEqual(['licences', 'quota']);
    });

    it('takes back no second move where the answer to the first write was lost', async () => {
      let isFirst = true;
      const lossy: Measures = {
        ...measures,
        async write(changed, seen) {
          const isWritten = await measures.write(changed, seen);
          // The client asks again: by then its own write stands in its way.
          if (!isFirst) return isWritten;
          isFirst = false;
          return measures.write(changed, seen);
        },
      };
      const undone = await undo(lossy)('licences', 'slack:U1');
      expect(undone?.move.stage).toBe('suspended');
      expect(undone?.measure.stage).toBe('announced');
      expect(await stagesOf()).toEqual({ licences: 'announced', quota: 'suspended' });
    });

    it('has the writers of one process take turns: none looks in vain', async () => {
      const ids = Array.from({ length: 40 }, (_, n) => `m${n}`);
      await measures.write(ids.map(measure), (await measures.read()).version);
      let beaten = 0;
      const counted: Measures = {
        ...measures,
        async write(changed, seen) {
          const isWritten = await measures.write(changed, seen);
          if (!isWritten) beaten += 1;
          return isWritten;
        },
      };
      await Promise.all(ids.map((id) => undo(counted)(id, 'slack:U1')));
      expect(beaten).toBe(0);
      expect(new Set(Object.values(await stagesOf()))).toEqual(new Set(['announced', 'suspended']));
    });

    it('says so when the board never stands still', async () => {
      const never: Measures = { ...measures, write: async () => false };
      await expect(undo(never)('licences', 'slack:U1')).rejects.toThrow(
        'no move of licences could be taken back: other workers changed the board again and again meanwhile',
      );
      const broken: string[] = [];
      const moveBoard = createBoardMover(
        never,
        knowledge,
        () => NOW,
        ({ item }, error) => broken.push(`${item.id}: ${(error as Error).message}`),
      );
      await moveBoard(report('odd', 'China curbs exports of gallium', { relevant: true }));
      expect(broken).toEqual(['odd: other workers changed the board again and again meanwhile']);
    });
  },
);
