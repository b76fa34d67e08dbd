import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { BATCH, isReadInTurns, parseDocument } from '../../src/feeds/parse/parse-document.js';

const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;

/** A feed of at least so many bytes. */
function feedOf(item: (n: number) => string, size: number): string {
  const parts = ['<rss version="2.0"><channel><title>Ores</title>'];
  for (let length = 0; length < size; length += parts.at(-1)?.length ?? 0) parts.push(item(parts.length));
  return `${parts.join('')}</channel></rss>`;
}

const FEEDS: readonly (readonly [name: string, item: (n: number) => string])[] = [
  ['the shortest items', (n) => `<item><title>${n}</title>`],
  ['items of a paragraph', (n) => `<item><title>Notice ${n}</title><description>${'ore '.repeat(100)}</description></item>`],
  ['articles', (n) => `<item><title>Notice ${n}</title><description><![CDATA[${'<p>ore</p>'.repeat(2000)}]]></description></item>`],
  ['one title without end', () => 'ore '.repeat(50_000)],
]; // biome-ignore format: one a line

describe('the event loop gets its turns while a large document is read', () => {
  it.each(FEEDS)('%s: one for 64 KB or 250 items at most, in batches', async (_, item) => {
    const bytes = Buffer.from(feedOf(item, 2 * MEGABYTE));
    let turns = 0;
    let isOver = false;
    const count = () => {
      turns += 1;
      if (!isOver) setImmediate(count);
    };
    setImmediate(count);
    const batches: number[] = [];
    await parseDocument(bytes, { feed: {} }, async (batch) => void batches.push(batch.length));
    isOver = true;
    const items = batches.reduce((sum, size) => sum + size, 0);
    expect(turns).toBeGreaterThanOrEqual(Math.floor(bytes.length / (64 * KILOBYTE)));
    expect(turns).toBeGreaterThanOrEqual(Math.floor(items / BATCH));
    expect(Math.max(0, ...batches)).toBeLessThanOrEqual(BATCH);
  });

  const [, [, paragraph]] = FEEDS as [unknown, (typeof FEEDS)[number]];
  const large = feedOf(paragraph, 2 * MEGABYTE);
  it.each<[string, Uint8Array, boolean]>([
    ['large markup in UTF-8', Buffer.from(large), true],
    ['a small document', Buffer.from(feedOf(paragraph, 300 * KILOBYTE)), false],
    ['large markup in UTF-16', iconv.encode(large, 'utf-16le', { addBOM: true }), false],
    [
      'large markup in an encoding of old',
      iconv.encode(large.replaceAll('ore', 'руда'), 'windows-1251'),
      false,
    ],
    ['large JSON', Buffer.from(`{"items": [${'{},'.repeat(MEGABYTE)}{}]}`), false],
  ])('%s: %s', (_, bytes, inTurns) => {
    expect(isReadInTurns(bytes, undefined)).toBe(inTurns);
  });
});
