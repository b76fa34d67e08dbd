/**
 * What a story costs, with the window filled, on a private Redis:
 *
 *   node build/test/bench/stories.js [ITEMS, such as 100000,1000000]
 *
 * Items are made up from a Zipf-like vocabulary; about three report one event. Printed for each size: the
 * items a second with 8 in flight while filling, p50 and p99 of one item alone, and bytes an item.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/domain/story.js';
import { openEngine, type RedisClient } from '../../src/store/engine.js';
import { createKeys } from '../../src/store/keys.js';
import { createStoryIndex } from '../../src/store/stories.js';
import { decideStory } from '../../src/stories/decide.js';
import { StoryModel } from '../../src/stories/model.js';
import { readSignature } from '../../src/stories/signature.js';
import { reportOf } from '../train/rows.js';

const WINDOW = 14 * 24 * 3_600_000;
const START = Date.parse('2025-10-01T00:00:00Z');
const IN_FLIGHT = 8;
const SAMPLE = 2000;

/** A small deterministic random source (mulberry32). */
function randomSource(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The n-th report: its event has about three, and each words it a little differently. */
function reportAt(n: number, of: number): Report {
  const event = Math.floor(n / 3);
  const ofEvent = randomSource(event + 1);
  const own = randomSource(1_000_003 * (n + 1));
  const word = (random: () => number) => `w${Math.floor(200_000 ** random()).toString(36)}x`;
  const common = Array.from({ length: 8 }, () => word(ofEvent));
  const title = common.map((shared) => (own() < 0.25 ? word(own) : shared)).join(' ');
  const summary = Array.from({ length: 12 }, () => word(own() < 0.5 ? ofEvent : own)).join(' ');
  const publishedAt = new Date(START + (n / of) * WINDOW * 0.9).toISOString();
  return reportOf({ id: String(n), title, summary, publishedAt, lang: 'en', gold: '' });
}

async function usedMemory(redis: RedisClient): Promise<number> {
  const info = await redis.info('memory');
  return Number(/used_memory:(\d+)/.exec(info)?.[1] ?? 0);
}

async function main(): Promise<void> {
  const sizes = (process.argv[2] ?? '100000,1000000').split(',').map(Number);
  const model = StoryModel.parse(JSON.parse(await readFile('config/model/stories.json', 'utf8')));
  const dataDir = await mkdtemp(join(tmpdir(), 'raremetals-bench-'));
  const engine = await openEngine({ dataDir, path: process.env.PATH ?? '' });
  const redis = engine.connect();
  const last = Math.max(...sizes) + sizes.length * SAMPLE;
  let conflicts = 0;
  try {
    const index = createStoryIndex(redis, createKeys('bench'), { window: WINDOW });
    const place = async (n: number) => {
      const report = reportAt(n, last);
      const signature = readSignature(report);
      const now = signature.at ?? START;
      for (;;) {
        const probe = await index.probe(signature, now);
        const decision = decideStory(report, signature, probe, { now, window: WINDOW, model });
        if ((await index.commit(decision.write, now)) !== 'conflict') return;
        conflicts += 1;
      }
    };
    const empty = await usedMemory(redis);
    let next = 0;
    for (const size of sizes) {
      const from = next;
      const began = performance.now();
      const worker = async () => {
        while (next < size) await place(next++);
      };
      await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
      const rate = ((size - from) / (performance.now() - began)) * 1000;
      const bytes = ((await usedMemory(redis)) - empty) / size;
      const times: number[] = [];
      for (let i = 0; i < SAMPLE; i++) {
        const start = performance.now();
        await place(next++);
        times.push(performance.now() - start);
      }
      times.sort((a, b) => a - b);
      const at = (share: number) => (times[Math.floor(share * SAMPLE)] ?? 0).toFixed(3);
      process.stdout.write(
        `${size} items on ${engine.kind}: ${rate.toFixed(0)}/s with ${IN_FLIGHT} in flight, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, ${bytes.toFixed(0)} bytes an item, ${conflicts} conflicts\n`,
      );
    }
  } finally {
    await engine.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

await main();
