import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseFeed } from '../../src/feeds/parse.js';
import { ODD_FEEDS } from './odd-feeds.js';

const HEAD = '<?xml version="1.0"?><rss version="2.0"><channel><title>Ores</title>';
const ITEM = '<item><title>Gallium licence</title><link>https://ores.test/1</link></item>';
const many = (piece: (n: number) => string, times: number) =>
  Array.from({ length: times }, (_, n) => piece(n)).join('');

/** Milliseconds that one hostile document may take here, on a machine that runs other tests as well. */
const PATIENCE = 6000;

describe('hostile documents are read, or refused with a reason, in bounded time', () => {
  it.each<[string, () => string, number | undefined]>([
    ['100,000 nested elements', () => `${HEAD}${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}${ITEM}`, 1],
    [
      '100,000 elements ended by other names',
      () => `${HEAD}${'<a>'.repeat(100_000)}${'</b>'.repeat(100_000)}${ITEM}`,
      1,
    ],
    [
      '100,000 nested elements in a title',
      () => `${HEAD}<item><title>${'<b>'.repeat(100_000)}x</title></item>`,
      1,
    ],
    [
      '100,000 items, each within the one before',
      () => `${HEAD}${'<item><title>x</title>'.repeat(100_000)}`,
      100_000,
    ],
    ['200,000 attributes', () => `${HEAD}<x ${many((n) => `a${n}="v" `, 200_000)}>${ITEM}`, 1],
    [
      '100,000 namespaces',
      () => `${HEAD}${many((n) => `<x xmlns:p${n}="http://x/${n}"/>`, 100_000)}${ITEM}`,
      1,
    ],
    ['a title of 20 MB', () => `${HEAD}<item><title>${'t'.repeat(20_000_000)}</title></item>`, 1],
    [
      'a title of two million entities',
      () => `${HEAD}<item><title>${'&eacute;'.repeat(2_000_000)}</title></item>`,
      1,
    ],
    [
      'a title of 10 million bare ampersands',
      () => `${HEAD}<item><title>${'& '.repeat(10_000_000)}</title></item>`,
      1,
    ],
    [
      'a tag that never ends, again and again',
      () =>
        `${HEAD}<item><title>x</title><description><![CDATA[${'x<h'.repeat(60_000)}]]></description></item>`,
      1,
    ],
    [
      'a date of a million digits',
      () => `${HEAD}<item><title>x</title><pubDate>${'1'.repeat(1_000_000)}</pubDate></item>`,
      1,
    ],
    [
      'an entity bomb',
      () =>
        `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(100_000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]>${HEAD}<item><title>${'&b;'.repeat(10_000)}</title></item>`,
      1,
    ],
    [
      'an external entity',
      () =>
        `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>${HEAD}<item><title>&x;</title></item>`,
      1,
    ],
    ['a quotation mark that never ends', () => `${HEAD}${ITEM}<item><link href="${'x'.repeat(3_000_000)}`, 1],
    ['five million less-than signs', () => '<'.repeat(5_000_000), undefined],
    ['a name of 10 MB', () => `<${'a'.repeat(10_000_000)}>`, undefined],
    ['200,000 nested JSON arrays', () => `{"items":${'['.repeat(200_000)}`, undefined],
    ['a web page of 8 MB', () => `<html>${'<p>x</p>'.repeat(1_000_000)}`, undefined],
  ])('%s', async (_, document, items) => {
    const bytes = Buffer.from(document());
    const started = performance.now();
    const outcome = await parseFeed(bytes, { feed: {} });
    expect(performance.now() - started).toBeLessThan(PATIENCE);
    if (outcome.kind === 'feed') expect(outcome.items).toHaveLength(items ?? -1);
    else expect([outcome.reason.length > 0, items]).toEqual([true, undefined]);
    expect(JSON.stringify(outcome).includes('root:')).toBe(false);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
    [
      'a web page',
      '<!DOCTYPE html><html><head><title>404</title></head><body><p>Not found</p></body></html>',
    ],
    ['plain text', 'The feed has moved.'],
    ['other XML', '<?xml version="1.0"?><urlset><url><loc>https://ores.test/</loc></url></urlset>'],
    ['other JSON', '{"error": "not found"}'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['compressed nonsense', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3])],
  ])('%s is refused with a reason', async (_, body) => {
    const outcome = await parseFeed(Buffer.from(body as string), { feed: {} });
    expect(outcome.kind).toBe('not_a_feed');
  });

  it('a feed that is valid and empty is a feed', async () => {
    expect(await parseFeed(Buffer.from(`${HEAD}</channel></rss>`), { feed: {} })).toMatchObject({
      kind: 'feed',
      items: [],
    });
  });
});

describe('whatever happens to a feed on its way, it is read or refused', () => {
  const bodies = ODD_FEEDS.map(({ body }) => Buffer.from(body as string));
  const feeds = fc.constantFrom(...bodies);

  async function survives(bytes: Uint8Array): Promise<void> {
    const outcome = await parseFeed(bytes, { feed: {} });
    if (outcome.kind === 'not_a_feed') return;
    for (const item of outcome.items) {
      expect(item.id).not.toBe('');
      expect(`${item.title}${item.summary}`).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      if (item.publishedAt) expect(new Date(item.publishedAt).toISOString()).toBe(item.publishedAt);
    }
  }

  it('cut off anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(feeds, fc.nat(), (feed, at) => survives(feed.subarray(0, at % (feed.length + 1)))),
      { numRuns: 300 },
    );
  });

  it('with bits flipped', async () => {
    const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 7 })), {
      minLength: 1,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(feeds, flips, (feed, changes) => {
        const bytes = Buffer.from(feed);
        for (const [at, bit] of changes)
          bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << bit);
        return survives(bytes);
      }),
      { numRuns: 300 },
    );
  });

  it('with its pieces shuffled', async () => {
    await fc.assert(
      fc.asyncProperty(
        feeds.chain((feed) => fc.shuffledSubarray(feed.toString('latin1').split(/(?=<)/))),
        (pieces) => survives(Buffer.from(pieces.join(''), 'latin1')),
      ),
      { numRuns: 300 },
    );
  });

  it('any bytes at all', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), survives), { numRuns: 200 });
  });

  it('any markup at all', async () => {
    const words = fc.constantFrom(
      '<rss version="2.0">',
      '<channel>',
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '<![CDATA[',
      ']]>',
      '<feed>',
      '<entry>',
      '<link href="',
      '"/>',
      '&',
      '&amp;',
      '<!--',
      '-->',
      '<?xml',
      '?>',
      '<a:b ',
      'xml:base="',
      'text',
      '<content type="xhtml">',
      '<div>',
      '</div>',
      '\u0000',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 60 }), (pieces) =>
        survives(Buffer.from(pieces.join(''))),
      ),
      { numRuns: 300 },
    );
  });
});
