import { beforeEach, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { Feed } from '../../src/domain/feed.js';
import type { Item } from '../../src/domain/item.js';
import { type RoundDeps, runRound } from '../../src/work/round.js';
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
