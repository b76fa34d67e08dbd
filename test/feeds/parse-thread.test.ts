import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

// A thread runs compiled code only; `npm test` compiles before it tests.
const built = new URL('../../dist/feeds/parse-thread.js', import.meta.url);
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
    )) as typeof import('../../src/feeds/parse-thread.js');
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
    )) as typeof import('../../src/feeds/parse-thread.js');
    const given = new Uint8Array(feedOf(4));
    expect(await createParseThread().parse(given, { feed: {}, handOver: true })).toMatchObject({
      kind: 'feed',
    });
    expect(given.byteLength).toBe(0);
  });
});
