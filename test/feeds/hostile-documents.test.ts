import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseFeed } from '../../src/feeds/parse/parse.js';
import { HOSTILE_DOCUMENTS } from './hostile-documents.js';
import { ODD_FEEDS } from './odd-feeds.js';

const HEAD = '<?xml version="1.0"?><rss version="2.0"><channel><title>Ores</title>';

/**
 * What one document may take, alone in a process: so many times the processor's time of a plain feed of 9 MB, measured
 * in the same run (about 2 s where that one takes 0.4 s; the bound holds on slow machines too), and resident memory.
 */
const MAX_TIMES_PLAIN = 5;
const MAX_MEGABYTES = 400;
const PLAIN_ITEM = `<item><title>Ores</title><link>https://ores.test/</link><description>${'Gallium and germanium. '.repeat(15)}</description></item>`;

type ReadAlone = {
  readonly items?: number;
  readonly reason?: string;
  readonly cpuMs: number;
  readonly megabytes: number;
};

// The reader runs as compiled; `npm test` compiles before it tests.
const onBuilt = existsSync('dist/feeds/parse/parse.js') ? describe : describe.skip;

onBuilt('hostile documents are read, or refused with a reason, in bounded time and memory', () => {
  let folder: string;
  let plainMs: number;
  const readAlone = async (document: string | Buffer): Promise<ReadAlone> => {
    const file = join(folder, 'document');
    writeFileSync(file, document);
    const command = ['test/feeds/read-alone.js', 'intake', file];
    return JSON.parse((await promisify(execFile)(process.execPath, command)).stdout);
  };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hostile-'));
    const plain = await readAlone(`${HEAD}${PLAIN_ITEM.repeat(20_000)}</channel></rss>`);
    expect(plain.items).toBe(20_000);
    plainMs = plain.cpuMs;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(HOSTILE_DOCUMENTS.map(([name, ...rest]) => [name, rest] as const))(
    '%s',
    async (_, [make, items]) => {
      const read = await readAlone(make());
      expect(read.items).toBe(items);
      expect(read.reason === undefined).toBe(items !== undefined);
      expect(read.cpuMs / plainMs).toBeLessThan(MAX_TIMES_PLAIN);
      expect(read.megabytes).toBeLessThan(MAX_MEGABYTES);
    },
  );
});

/** Reads 30 MB whose every piece has a tag and a reference of its own, drops the items, and prints the heap in MB. */
const HEAP_AFTER_READING = `
  const { parseFeed } = await import('./dist/feeds/parse/parse.js');
  const name = (n) => 'a-tag-that-nobody-knows-' + String(n).replace(/\\d/g, (digit) => 'abcdefghij'[digit]);
  const item = (n) => \`<item><title>\${'t'.repeat(65000)}</title><\${name(n)}></\${name(n)}>
    <description>&\${name(n).replaceAll('-', '')};</description></item>\`;
  let body = Buffer.from('<rss><channel>' + Array.from({ length: 450 }, (_, n) => item(n)).join(''));
  const outcome = await parseFeed(body, { feed: {} });
  body = undefined;
  const read = outcome.items.length;
  outcome.items.length = 0;
  gc();
  console.log(JSON.stringify({ read, megabytes: process.memoryUsage().heapUsed / 2 ** 20 }));
`;

onBuilt('what was read', () => {
  it('keeps nothing of its document alive', async () => {
    const options = ['--expose-gc', '--input-type=module', '--eval', HEAP_AFTER_READING];
    const { stdout } = await promisify(execFile)(process.execPath, options);
    const { read, megabytes } = JSON.parse(stdout);
    expect(read).toBe(450);
    expect(megabytes).toBeLessThan(20);
  });
});

const IN_TEXT = 'it is a text that holds marks of a feed, not a feed';
const ROOT = '<rss version="2.0"><channel><title>Ores</title></channel></rss>';

describe('what is no feed', () => {
  it('an external entity is not fetched', async () => {
    const body = `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${HEAD}<item><title>&x;</title></item>`;
    const outcome = await parseFeed(Buffer.from(body), { feed: {} });
    expect(outcome).toMatchObject({ kind: 'feed', items: [{ title: '&x;' }] });
  });

  it('other JSON with the names of a feed is told as what it is', async () => {
    const outcome = await parseFeed(Buffer.from('{"name": "ores", "version": "1.0"}'), { feed: {} });
    expect(outcome).toEqual({ kind: 'not_a_feed', reason: 'it is JSON, but no JSON Feed that can be read' });
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
    ['a list of JSON', '[{"title": "Gallium"}]'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['compressed nonsense', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3])],
  ])('%s is refused with a reason', async (_, body) => {
    const outcome = await parseFeed(Buffer.from(body as string), { feed: {} });
    expect(outcome.kind).toBe('not_a_feed');
  });

  const PAGE = '<!DOCTYPE html><html><head><title>Feeds</title></head><body>';
  it.each([
    ['a web page with <feed> in it', `${PAGE}<feed></feed></body></html>`, 'it is a web page, not a feed'],
    ['a web page on <item>', `${PAGE}<p>In <item> stands</p>`, 'it is a web page, not a feed'],
    ['a plain text on <feed>', 'An Atom document begins with <feed>.', IN_TEXT],
    ['a Chinese text on <rss>', '文档以 <rss> 开头。', IN_TEXT],
    ['a note with <channel>', 'Dear all,\n\nthe <channel> is closed.\n', IN_TEXT],
    ['part of a page', '<div><p>Use <feed> or <rss>.</p></div>', IN_TEXT],
    [
      'a long text on <feed>',
      `${'The feed is described below. '.repeat(50_000)}<feed>`,
      'it is neither RSS, Atom nor JSON Feed',
    ],
  ])('%s is refused: %s', async (_, body, reason) => {
    expect(await parseFeed(Buffer.from(body), { feed: {} })).toEqual({ kind: 'not_a_feed', reason });
  });

  it.each([
    ['RSS', `${HEAD}</channel></rss>`],
    ['RSS cut off', HEAD],
    ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom"></feed>'],
    ['Atom with a prefix', '<a:feed xmlns:a="http://www.w3.org/2005/Atom"/>'],
    ['RDF', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"></rdf:RDF>'],
    ['one after a byte order mark', `\ufeff${HEAD}</channel></rss>`],
    [
      'one after comments and a style',
      `<?xml version="1.0"?><!-- made <b>by</b> hand --><?xml-stylesheet href="a"?>${ROOT}`,
    ],
    ['one after a DTD', `<!DOCTYPE rss [<!ENTITY a "b"> <!ENTITY c "d">]>\n${ROOT}`],
    [
      'one after a warning of the server',
      `<b>Warning</b>: deprecated in /srv/feed.php<br/>\n${HEAD}</channel></rss>`,
    ],
    ['JSON', '{"version": "https://jsonfeed.org/version/1.1", "title": "Ores", "items": []}'],
  ])('a feed that is valid and empty is a feed: %s', async (_, body) => {
    expect(await parseFeed(Buffer.from(body), { feed: {} })).toMatchObject({ kind: 'feed', items: [] });
  });

  it('an empty feed in UTF-16 is a feed', async () => {
    const body = Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${ROOT}`, 'utf16le');
    expect(await parseFeed(body, { feed: {} })).toMatchObject({ kind: 'feed', items: [] });
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
