import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Feed } from '../src/domain/feed.js';
import { testFeed } from '../src/inspect.js';
import { type HostileServer, serve } from './feeds/hostile-server.js';

const item = (title: string, date?: string) =>
  `<item><title>${title}</title><link>/a?utm_source=rss</link>${date ? `<pubDate>${date}</pubDate>` : ''}</item>`;
const rss = (items: string) =>
  `<rss version="2.0"><channel><title>Ores</title><language>en</language>${items}</channel></rss>`;

const PAGES: Readonly<Record<string, readonly [status: number, body: string, location?: string]>> = {
  '/feed': [200, rss(item('Gallium licences', 'Thu, 09 Oct 2025 08:00:00 GMT'))],
  '/mixed': [200, rss(item('Ores & more') + item('Quota set', 'Thu, 09 Oct 2025 08:00:00 GMT'))],
  '/long': [200, rss(Array.from({ length: 12 }, (_, n) => item(`Notice ${n}`, '2025-10-09')).join(''))],
  '/empty': [200, rss('')],
  '/moved': [301, '', '/feed'],
  '/blocked': [403, '<html>Access denied</html>'],
  '/page': [200, '<!DOCTYPE html><html><body>News</body></html>'],
  '/site': [
    200,
    '<!DOCTYPE html><html><head><link rel=stylesheet href=a.css><link rel="alternate" type="application/rss+xml" href="/feed?key=1"></head></html>',
  ],
  '/other': [200, '{"error": "no such page"}'],
  '/gone': [410, ''],
};

describe('feeds test: one feed as an admin looks at it', () => {
  let server: HostileServer;
  beforeAll(async () => {
    server = await serve((request, response) => {
      const [path = ''] = (request.url ?? '').split('?');
      const [status, body, location] = PAGES[path] ?? [404, ''];
      response.writeHead(status, location ? { location } : {});
      response.end(body);
    });
  });
  afterAll(() => server.stop());

  const pages = () =>
    Object.keys(PAGES).map((path) =>
      Feed.parse({
        id: path.slice(1),
        name: path,
        url: `http://127.0.0.1:${server.port}${path}`,
        kind: 'media',
        allowPrivateHost: true,
      }),
    );

  async function shown(name: string, feeds = pages()): Promise<{ works: boolean; lines: string[] }> {
    const written: string[] = [];
    const works = await testFeed(
      name,
      { feeds, userAgent: 'raremetals/0.1 (+mailto:desk@example.org)' },
      { write: (text) => void written.push(text), colour: false, columns: 200, timeZone: 'UTC' },
    );
    const here = `http://127.0.0.1:${server.port}`;
    return { works, lines: written.join('').replaceAll(here, 'HERE').trim().split('\n') };
  }

  it.each<[string, boolean, string[]]>([
    [
      'feed',
      true,
      [
        'HERE/feed',
        '  · fetched: 208 bytes',
        '  · Ores (en)',
        '  · rss, utf-8, read by rss-parser',
        '  · 1 item',
        'Items',
        '  · Gallium licences · 9 Oct 2025, 08:00',
        '    HERE/a',
      ],
    ],
    ['blocked', false, ['! HERE/blocked', '  · blocked: the site refuses us (403)']],
    ['page', false, ['! HERE/page', '  · not_a_feed: the response is a web page, not a feed']],
    [
      'site',
      false,
      ['! HERE/site', '  · not_a_feed: the response is a web page, not a feed; it names one: HERE/feed?…'],
    ],
    ['other', false, ['! HERE/other', '  · not_a_feed: it is neither RSS, Atom nor JSON Feed; 25 bytes']],
    ['gone', false, ['! HERE/gone', '  · gone: the site says the feed is gone for good (410)']],
  ])('%s', async (name, works, lines) => {
    expect(await shown(name)).toEqual({ works, lines });
  });

  it.each([
    ['feed', true],
    ['gone', false],
  ])('shows no login and no key of an address: %s', async (path, works) => {
    const address = `http://user:secret@127.0.0.1:${server.port}/${path}?key=secret`;
    const feed = Feed.parse({ id: 'own', name: 'Own', url: address, kind: 'media', allowPrivateHost: true });
    const { works: found, lines } = await shown('own', [feed]);
    expect([found, lines.join()]).toEqual([works, expect.not.stringContaining('secret')]);
  });

  it.each([
    ['moved', '  · moved: moved for good to HERE/feed; 208 bytes'],
    ['mixed', '  · it holds a bare & or <, or entities that are not declared'],
    ['mixed', '  · 2 items, 1 without a date'],
    ['long', '  · 12 items, the first 10 below'],
    ['empty', '  · 0 items'],
  ])('%s: %s', async (name, line) => {
    const { works, lines } = await shown(name);
    expect(works).toBe(true);
    expect(lines).toContain(line);
  });

  it('refuses a name that is neither an id nor an address', async () => {
    await expect(shown('unheard-of')).rejects.toThrow(
      'no configured feed has the id "unheard-of", and it is no http or https address',
    );
  });

  it('says which id was meant by one that is misspelt', async () => {
    await expect(shown('mixde')).rejects.toThrow(
      'no configured feed has the id "mixde": did you mean mixed?',
    );
  });

  it('an address that is not configured is tested too, within the guard of every fetch', async () => {
    expect(await shown(`http://127.0.0.1:${server.port}/feed`)).toEqual({
      works: false,
      lines: [
        '! HERE/feed',
        "  · blocked: 127.0.0.1 is not a public internet address; allowPrivateHost permits it for the feed's own host",
      ],
    });
  });
});
