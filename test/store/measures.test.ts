import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createKeys } from '../../src/store/keys.js';
import { createMeasures } from '../../src/store/measures.js';
import { measure } from '../board/measures.js';
import { engineCases, type TestEngine } from './engines.js';

describe.each((await engineCases()).slice(0, 1))('the stored measures, $name', ({ open }) => {
  let running: TestEngine;
  beforeAll(async () => {
    running = await open();
  });
  afterAll(() => running.stop());

  it('are known after a write of their own as a fresh look finds them, and after another’s', async () => {
    const [redis, keys] = [running.engine.connect(), createKeys('measures-known')];
    const [own, other] = [createMeasures(redis, keys), createMeasures(redis, keys)];
    const writeTo = async (store: typeof own, ...changed: ReturnType<typeof measure>[]) =>
      store.write(changed, (await store.read()).version);
    expect(await writeTo(own, measure('licences'), measure('quota'))).toBe(true);
    expect(await writeTo(own, { ...measure('quota'), stage: 'revoked' })).toBe(true);
    expect(await own.read()).toEqual(await other.read());
    expect(await writeTo(other, measure('talks'))).toBe(true);
    expect(await own.write([measure('late')], '2')).toBe(false);
    expect((await own.read()).measures.map(({ id }) => id).sort()).toEqual(['licences', 'quota', 'talks']);
  });

  it('have no evidence but one report a move where a former version kept none', async () => {
    const [redis, keys] = [running.engine.connect(), createKeys('measures-former')];
    const { votes: _, rates: __, items: ___, ...rest } = measure('licences');
    const moves = rest.moves.map(({ weight: _, days: __, ...move }) => move);
    await redis.hset(keys.measures, { licences: JSON.stringify({ ...rest, moves }) });
    const [former] = (await createMeasures(redis, keys).read()).measures;
    expect(former).toMatchObject({ votes: {}, rates: [], items: [] });
    expect(former?.moves.map(({ weight, days }) => [weight, days])).toEqual(moves.map(() => [1, {}]));
  });

  it('are taken out with what is written, unless somebody else changed the board', async () => {
    const [redis, keys] = [running.engine.connect(), createKeys('measures-gone')];
    const [own, other] = [createMeasures(redis, keys), createMeasures(redis, keys)];
    await own.write([measure('licences'), measure('quota')], '0');
    await other.write([measure('talks')], (await other.read()).version);
    expect(await own.write([measure('list')], '1', ['quota'])).toBe(false);
    const { version } = await own.read();
    expect(await own.write([measure('list')], version, ['quota'])).toBe(true);
    expect(await own.write([], (await own.read()).version, ['talks'])).toBe(true);
    expect((await own.read()).measures.map(({ id }) => id)).toEqual(['licences', 'list']);
    expect(await other.read()).toEqual(await own.read());
  });

  const newer = JSON.stringify({ ...measure('quota'), stage: 'halved' });
  it.each([
    ['of a newer version', newer, 'newer', newer],
    ['that is damaged', '{', 'damaged', JSON.stringify(measure('quota'))],
  ])(
    'that cannot be read: one %s is told of once, costs no other, and keeps what is another version’s',
    async (_, text, why, kept) => {
      const [redis, keys, told] = [running.engine.connect(), createKeys(`measures-${why}`), [] as string[]];
      const measures = createMeasures(redis, keys, (id, reason) => told.push(`${id} ${reason}`));
      await redis.hset(keys.measures, { quota: text, licences: JSON.stringify(measure('licences')) });
      const stored = await measures.read();
      expect(stored.measures.map(({ id }) => id)).toEqual(['licences']);
      expect(await measures.write([measure('quota'), measure('talks')], stored.version)).toBe(true);
      expect(await redis.hget(keys.measures, 'quota')).toBe(kept);
      expect((await measures.read()).measures.map(({ id }) => id)).toContain('talks');
      expect(told).toEqual([`quota ${why}`]);
    },
  );
});
