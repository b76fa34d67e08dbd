import { beforeEach, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { Feed } from '../../src/domain/feed.js';
import type { Item } from '../../src/domain/item.js';
import { type RoundDeps, type RoundProgress, runRound } from '../../src/work/round.js';
import { report } from '../stories/reports.js';

const feedOf = (id: string) => Feed.parse({ id, name: id, url: `https://ores.test/${id}`, kind: 'official' });
const itemOf = (id: string): Item => report(id, 'China curbs exports of gallium').item;

describe('a round', () => {
  let told: string[];
  let logged: { feed: string }[];
  beforeEach(() => {
    [told, logged] = [[], []];
  });

  const depsOf = (poll: RoundDeps['poll'], signal = new AbortController().signal): RoundDeps => ({
    feeds: ['a', 'b', 'c'].map(feedOf),
    poll,
    async tell(items) {
      told.push(...items.map(({ id }) => id));
      return [];
    },
    drain: async () => ({ kind: 'empty' }),
    digests: async () => undefined,
    inbox: { takeOver: async () => [] } as unknown as RoundDeps['inbox'],
    outbox: { destinations: async () => [] } as unknown as RoundDeps['outbox'],
    clock: () => 0,
    log: pino({}, { write: (line) => logged.push(JSON.parse(line)) }),
    signal,
    progress: () => undefined,
  });

  it('tells what the other feeds of a host hold where one breaks, and says which that is', async () => {
    const round = await runRound(
      depsOf(async ({ id }) => {
        if (id === 'b') throw new Error('OOM');
        return { outcome: 'fetched', reason: 'read', claimed: [itemOf(`item of ${id}`)], tooOld: 1 };
      }),
    );
    expect(told).toEqual(['item of a', 'item of c']);
    expect(round.polled.map(({ feed, outcome }) => [feed.id, outcome])).toEqual([
      ['a', 'fetched'],
      ['b', 'failed'],
      ['c', 'fetched'],
    ]);
    expect(round.tooOld).toBe(2);
    expect(logged.map(({ feed }) => feed)).toEqual(['b']);
  });

  it('sends the notice that the draining of another channel has made', async () => {
    const waiting = new Set(['slack:A']);
    const poll = async () => ({ outcome: 'unchanged', reason: 'as before', claimed: [], tooOld: 0 }) as const;
    const round = await runRound({
      ...depsOf(poll),
      outbox: { destinations: async () => [...waiting] } as unknown as RoundDeps['outbox'],
      async drain(destination) {
        waiting.delete(destination);
        if (destination === 'slack:A') waiting.add('slack:ADMIN');
        return { kind: 'empty' };
      },
    });
    expect([...waiting]).toEqual([]);
    expect(round.waiting).toEqual([]);
  });

  it('says how far it has come, with the polls and then with what they brought', async () => {
    const lines: RoundProgress[] = [];
    const poll = async ({ id }: Feed) => ({
      ...({ outcome: 'fetched', reason: 'read', tooOld: 0 } as const),
      claimed: [itemOf(id)],
    });
    await runRound({
      ...depsOf(poll),
      progress: (line) => lines.push(line),
      async tell(items, progress) {
        for (const done of items.keys()) progress(done + 1);
        return [];
      },
    });
    expect(lines.map(({ polled, told }) => [polled, told])).toEqual([
      ...[1, 2, 3].map((polled) => [polled, 0]),
      ...[1, 2, 3].map((told) => [3, told]),
    ]);
    expect(lines.at(-1)).toEqual({ polled: 3, feeds: 3, items: 3, told: 3 });
  });

  it('is over when it is stopped, and calls nothing an error', async () => {
    const stop = new AbortController();
    const round = runRound(
      depsOf(async () => {
        stop.abort();
        throw new Error('Connection is closed.');
      }, stop.signal),
    );
    await expect(round).rejects.toMatchObject({ name: 'AbortError' });
    expect(logged).toEqual([]);
  });
});
