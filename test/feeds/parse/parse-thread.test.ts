import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import type { ParseReply } from '../../../src/feeds/parse/parse-thread.js';

// A thread runs compiled code only; `npm test` compiles before it tests.
const built = new URL('../../../dist/feeds/parse/parse-thread.js', import.meta.url);
const onThread = existsSync(built) ? describe : describe.skip;

const feedOf = (items: number) =>
  Buffer.from(
    `<rss version="2.0"><channel><title>Ores</title>${Array.from(
      { length: items },
      (_, n) => `<item><title>Notice number ${n}</title><link>https://ores.test/${n}</link></item>`,
    ).join('')}</channel></rss>`,
  );

onThread('a thread of its own', () => {
  it('reads one document after another, in batches, and refuses what is none', async () => {
    const { createParseThread } = (await import(
      built.href
    )) as typeof import('../../../src/feeds/parse/parse-thread.js');
    const { parse } = createParseThread();
    const sizes = [1200, 3, 500, 1001];
    const outcomes = await Promise.all(sizes.map((size) => parse(feedOf(size), { feed: {} })));
    expect(
      outcomes.map((outcome) => (outcome.kind === 'feed' ? outcome.items.length : outcome.reason)),
    ).toEqual(sizes);
    expect(await parse(Buffer.from('<html></html>'), { feed: {} })).toMatchObject({ kind: 'not_a_feed' });
    const bytes = feedOf(2);
    expect(await parse(bytes, { feed: {} })).toMatchObject({
      kind: 'feed',
      items: [{ title: 'Notice number 0' }, {}],
    });
    expect(bytes.byteLength).toBeGreaterThan(0);
  });

  it('takes over bytes that their owner gives away', async () => {
    const { createParseThread } = (await import(
      built.href
    )) as typeof import('../../../src/feeds/parse/parse-thread.js');
    const given = new Uint8Array(feedOf(4));
    expect(await createParseThread().parse(given, { feed: {}, handOver: true })).toMatchObject({
      kind: 'feed',
    });
    expect(given.byteLength).toBe(0);
  });

  it('is asked for what has to be read as a whole and takes long, not for what is read in steps', async () => {
    const { parseFeed } = (await import(
      new URL('../../../dist/feeds/parse/parse.js', import.meta.url).href
    )) as typeof import('../../../src/feeds/parse/parse.js');
    const json = `{"version": "https://jsonfeed.org/version/1.1", "items": [${'{"title": "Notice"},'.repeat(20_000)}{}]}`;
    // A document that went to the thread has left its owner.
    for (const [bytes, isMoved] of [
      [new Uint8Array(feedOf(5)), false],
      [new Uint8Array(feedOf(4000)), true],
      [new Uint8Array(feedOf(20_000)), false],
      [new Uint8Array(Buffer.from(json)), true],
      [new Uint8Array(gzipSync(feedOf(5))), true],
    ] as const) {
      expect(await parseFeed(bytes, { feed: {}, handOver: true })).toMatchObject({ kind: 'feed' });
      expect(bytes.byteLength === 0).toBe(isMoved);
    }
  });

  it('hands items over in batches, each when the one before has been taken', async () => {
    const worker = new Worker(new URL('../../../dist/feeds/parse/parse-worker.js', import.meta.url));
    const replies: ParseReply[] = [];
    const came = () => once(worker, 'message').then(([reply]) => void replies.push(reply as ParseReply));
    const first = came();
    worker.postMessage({ bytes: feedOf(1200), options: { feed: {} } });
    await first;
    while (replies.at(-1)?.last === false) {
      const next = came();
      // Nothing comes unasked.
      expect(await Promise.race([next, pause(20, 'quiet')])).toBe('quiet');
      worker.postMessage('more');
      await next;
    }
    await worker.terminate();
    expect(replies.map((reply) => (reply.last ? reply.end.kind : reply.items.length))).toEqual([
      250,
      250,
      250,
      250,
      200,
      'feed',
    ]);
  });
});
