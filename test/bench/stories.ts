/**
 * What a story costs, with the window filled, on a private Redis (the first server program on PATH):
 *
 *   node build/test/bench/stories.js [ITEMS STORED, such as 10000,100000,1000000]
 *
 * First some items go the whole way unmeasured, for a worker that runs for days has long been compiled. Then the window
 * is filled with the reports of each event joined, by the real commit. For each size, through the real
 * probe, decision and commit: items a second with 8 in
 * flight, p50 and p99 of one item alone, processor time of this process and of Redis, bytes an item, and the
 * peer in the same run: a bare `SET key NX PX`, the cheapest answer to "was this item seen?".
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report, StoryState } from '../../src/domain/story.js';
import { openEngine, type RedisClient } from '../../src/store/engine.js';
import { createKeys } from '../../src/store/keys.js';
import { createStoryIndex } from '../../src/store/stories.js';
import { takeIn } from '../../src/stories/course/grow.js';
import { startStory } from '../../src/stories/course/start.js';
import { decideStory } from '../../src/stories/decide.js';
import { StoryModel } from '../../src/stories/model.js';
import { blocs } from '../shipped-blocs.js';
import { readSignature } from '../stories/shipped.js';
import { eventOf, madeReport } from './made-reports.js';

const WINDOW = 14 * 24 * 3_600_000;
const START = Date.parse('2025-10-01T00:00:00Z');
const IN_FLIGHT = 8;
const SAMPLE = 5000;
/** After so many items the time of one does not fall any more. */
const WARM_UP = 7000;
/** Fewer than lie between two reports of one event. */
const FILL_IN_FLIGHT = 64;

type Work = () => Promise<unknown>;

async function infoOf(redis: RedisClient, section: string, name: string): Promise<number> {
  return Number(new RegExp(`${name}:([\\d.]+)`).exec(await redis.info(section))?.[1] ?? 0);
}

async function together(count: number, work: Work, inFlight = IN_FLIGHT): Promise<number> {
  const began = performance.now();
  let left = count;
  const worker = async () => {
    while (left-- > 0) await work();
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return (count / (performance.now() - began)) * 1000;
}

/** Milliseconds of one call after the other, sorted. */
async function alone(count: number, work: Work): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

const quantile = (sorted: readonly number[], share: number) => sorted[Math.floor(share * sorted.length)] ?? 0;

/** Microseconds of processor time that each of `count` calls took here and in Redis. */
async function processorTime(redis: RedisClient, count: number, work: () => Promise<unknown>) {
  const redisTime = async () =>
    (await infoOf(redis, 'cpu', 'used_cpu_user')) + (await infoOf(redis, 'cpu', 'used_cpu_sys'));
  const before = await redisTime();
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  const inRedis = (await redisTime()) - before;
  return { here: (user + system) / count, redis: (inRedis / count) * 1e6 };
}

async function main(): Promise<void> {
  const sizes = (process.argv[2] ?? '10000,100000,1000000').split(',').map(Number);
  const model = StoryModel.parse(JSON.parse(await readFile('config/model/stories.json', 'utf8')));
  const dataDir = await mkdtemp(join(tmpdir(), 'raremetals-bench-'));
  const engine = await openEngine({ dataDir, path: process.env.PATH ?? '' });
  const redis = engine.connect();
  const last = Math.max(WARM_UP, ...sizes) + 2 * sizes.length * SAMPLE;
  let [next, conflicts, started] = [0, 0, 0];
  try {
    const index = createStoryIndex(redis, createKeys('bench'), { window: WINDOW });
    const timeOf = (n: number) => START + Math.floor((n / last) * 0.9 * WINDOW);
    // Made before they are timed: the bench is of the stories.
    let ready: Report[] = [];
    const make = (count: number) => {
      ready = Array.from({ length: count }, (_, i) => madeReport(next + i, timeOf(next + i))).reverse();
    };
    const place = async () => {
      const report = ready.pop();
      if (!report) throw new Error('more reports were asked for than were made');
      const now = timeOf(next++);
      const signature = readSignature(report);
      for (;;) {
        const probe = await index.probe(signature, now);
        const decision = decideStory(report, signature, probe, { now, model, blocs });
        if ((await index.commit(decision.write, now)) !== 'conflict') {
          if (decision.verdict === 'new') started += 1;
          return;
        }
        conflicts += 1;
      }
    };
    const open = new Map<number, StoryState>();
    const fill = async () => {
      const n = next++;
      const now = timeOf(n);
      const report = madeReport(n, now);
      const signature = readSignature(report);
      const own = startStory(signature, report, now);
      const known = open.get(eventOf(n));
      const after = known ? { ...takeIn(known, own, report, false), version: known.version + 1 } : own;
      if (!known) started += 1;
      open.set(eventOf(n), after);
      open.delete(eventOf(n) - 2000);
      const { keys } = signature;
      const write = { after, seen: known?.version ?? 0, merged: [], keys, moved: [], counted: true };
      if ((await index.commit(write, now)) !== 'committed') throw new Error('the fill went wrong');
    };
    let seen = 0;
    const dedupe = () => redis.set(`peer:${seen++}`, '1', 'PX', WINDOW, 'NX');
    const empty = await infoOf(redis, 'memory', 'used_memory');
    make(WARM_UP);
    await together(WARM_UP, place);
    for (const size of sizes) {
      await together(size - next, fill, FILL_IN_FLIGHT);
      const bytes = ((await infoOf(redis, 'memory', 'used_memory')) - empty) / next;
      const before = conflicts;
      let [rate, peerRate] = [0, 0];
      make(2 * SAMPLE);
      const cost = await processorTime(redis, SAMPLE, async () => {
        rate = await together(SAMPLE, place);
      });
      const times = await alone(SAMPLE, place);
      peerRate = await together(SAMPLE, dedupe);
      const peerTimes = await alone(SAMPLE, dedupe);
      await redis.unlink(...Array.from({ length: seen }, (_, i) => `peer:${i}`));
      seen = 0;
      const [p50, p99, peerP50] = [quantile(times, 0.5), quantile(times, 0.99), quantile(peerTimes, 0.5)];
      process.stdout.write(
        `${[
          `${next - 2 * SAMPLE} items stored (${started} stories) on ${engine.shown.split(' ')[0]}`,
          `${rate.toFixed(0)}/s with ${IN_FLIGHT} in flight (SET NX: ${peerRate.toFixed(0)}/s, ${(peerRate / rate).toFixed(1)} times as many)`,
          `processor time ${cost.here.toFixed(0)} us here, ${cost.redis.toFixed(0)} us in Redis`,
          `p50 ${p50.toFixed(3)} ms (${(p50 / peerP50).toFixed(1)} SET NX), p99 ${p99.toFixed(3)} ms`,
          `${bytes.toFixed(0)} bytes an item, ${conflicts - before} conflicts`,
        ].join('; ')}\n`,
      );
    }
  } finally {
    await engine.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

await main();
