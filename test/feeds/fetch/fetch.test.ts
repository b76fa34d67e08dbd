import type { Socket } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createFetcher, type Fetcher, type FetchLimits } from '../../../src/feeds/fetch/fetch.js';
import type { FetchOutcome } from '../../../src/feeds/fetch/fetch-outcome.js';
import { parseFeed } from '../../../src/feeds/parse/parse.js';
import { everyNameIsHere, feedAt, type HostileServer, RSS, serve, serveRaw } from '../hostile-server.js';

const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of cleanUp.splice(0).reverse()) await stop();
});

async function started(server: Promise<HostileServer>): Promise<HostileServer> {
  const ready = await server;
  cleanUp.push(ready.stop);
  return ready;
}

function fetcher(limits: Partial<FetchLimits> = {}): Fetcher {
  const made = createFetcher({
    userAgent: 'raremetals/0.1 (+mailto:desk@example.org)',
    limits: { hostSpacingMs: 0, ...limits },
    lookup: everyNameIsHere,
  });
  cleanUp.push(made.close);
  return made;
}

function bodyOf(outcome: FetchOutcome): string {
  return 'body' in outcome
    ? Buffer.from(outcome.body).toString()
    : `no body: ${outcome.kind}: ${outcome.reason}`;
}

describe('a feed that answers', () => {
  it('is fetched with an honest name, and its validators are kept', async () => {
    const server = await started(
      serve((_, response) => {
        response.setHeader('etag', '"v1"');
        response.setHeader('last-modified', 'Thu, 09 Oct 2025 08:00:00 GMT');
        response.setHeader('cache-control', 'public, max-age=900');
        response.setHeader('content-type', 'application/rss+xml; charset=utf-8');
        response.end(RSS);
      }),
    );
    const outcome = await fetcher().fetchFeed(
      feedAt(server.port, '/feed', { headers: { 'X-Key': 'k' } }),
      {},
    );
    expect(outcome).toMatchObject({
      kind: 'fetched',
      validators: { etag: '"v1"', lastModified: 'Thu, 09 Oct 2025 08:00:00 GMT' },
      hints: { freshForMs: 900_000 },
      contentType: 'application/rss+xml; charset=utf-8',
    });
    expect(bodyOf(outcome)).toBe(RSS);
    expect(server.headers[0]).toMatchObject({
      'user-agent': 'raremetals/0.1 (+mailto:desk@example.org)',
      'x-key': 'k',
    });
  });

  it('is unchanged when its validators still hold', async () => {
    const server = await started(
      serve((request, response) => {
        response.statusCode = request.headers['if-none-match'] === '"v1"' ? 304 : 200;
        response.end(request.headers['if-none-match'] ? '' : RSS);
      }),
    );
    const outcome = await fetcher().fetchFeed(feedAt(server.port), { etag: '"v1"' });
    expect(outcome).toMatchObject({ kind: 'unchanged', validators: { etag: '"v1"' } });
  });

  it.each([
    ['gzip', gzipSync(RSS)],
    ['deflate', deflateSync(RSS)],
    ['deflate', deflateRawSync(RSS)],
    ['br', brotliCompressSync(RSS)],
    ['gzip, br', brotliCompressSync(gzipSync(RSS))],
    ['gzip', Buffer.from(RSS)],
    ['identity', gzipSync(RSS)],
  ])('is decompressed: %s', async (coding, body) => {
    const server = await started(
      serve((_, response) => {
        response.setHeader('content-encoding', coding);
        response.end(body);
      }),
    );
    expect(bodyOf(await fetcher().fetchFeed(feedAt(server.port), {}))).toBe(RSS);
  });

  it('is asked over one connection kept alive, one request at a time', async () => {
    let open = 0;
    let most = 0;
    const server = await started(
      serve((_, response) => {
        open += 1;
        most = Math.max(most, open);
        setImmediate(() => {
          open -= 1;
          response.end(RSS);
        });
      }),
    );
    const { fetchFeed } = fetcher();
    await Promise.all([1, 2, 3, 4].map((path) => fetchFeed(feedAt(server.port, `/${path}`), {})));
    expect(server.seen).toHaveLength(4);
    expect(most).toBe(1);
  });
});

describe('a feed that does not', () => {
  it.each([
    [302, 'failed'],
    [401, 'blocked'],
    [403, 'blocked'],
    [404, 'failed'],
    [410, 'gone'],
    [429, 'failed'],
    [451, 'blocked'],
    [500, 'failed'],
    [503, 'failed'],
  ] as const)('status %i is %s, with a reason', async (status, kind) => {
    const server = await started(
      serve((_, response) => {
        response.writeHead(status, { 'retry-after': '120' });
        response.end('no');
      }),
    );
    const outcome = await fetcher().fetchFeed(feedAt(server.port), {});
    expect(outcome).toMatchObject({ kind, hints: { retryAfterMs: 120_000 } });
    expect(outcome.reason).toContain(`(${status})`);
  });

  it.each([
    ['an empty body', 200, '', 'not_a_feed', 'empty'],
    ['a web page', 200, '<!DOCTYPE html><html><body>Not found</body></html>', 'not_a_feed', 'web page'],
    ['a check for robots', 200, '<html><title>Just a moment...</title></html>', 'blocked', 'robots'],
    ['a challenge with status 202', 202, '<html><body>wait</body></html>', 'blocked', 'robots'],
  ])('%s has its own reason', async (_, status, body, kind, words) => {
    const server = await started(
      serve((__, response) => {
        response.writeHead(status, { 'content-type': 'text/html' });
        response.end(body);
      }),
    );
    const outcome = await fetcher().fetchFeed(feedAt(server.port), {});
    expect(outcome.kind).toBe(kind);
    expect(outcome.reason).toContain(words);
  });

  it('a refused connection is a failure', async () => {
    const server = await serve(() => undefined);
    await server.stop();
    expect(await fetcher().fetchFeed(feedAt(server.port), {})).toMatchObject({
      kind: 'failed',
      reason: 'the server refuses connections',
    });
  });

  it.each(['HTTP/1.1 400 Bad Request\r\n\r\n', 'SSH-2.0-OpenSSH_9.6\r\n'])(
    'a server that answers %j to a request for TLS speaks none',
    async (answer) => {
      const server = await started(serveRaw((socket) => socket.end(answer)));
      const feed = feedAt(server.port);
      const outcome = await fetcher().fetchFeed({ ...feed, url: feed.url.replace('http:', 'https:') }, {});
      expect(outcome).toMatchObject({
        kind: 'failed',
        reason: 'the server does not speak TLS there: its address may begin with http://',
      });
    },
  );

  it('one that the client forgets within itself ends by its deadline, with an outcome', async () => {
    const server = await started(serve((_, response) => response.end(RSS)));
    const { fetchFeed } = fetcher({ totalMs: 50 });
    // A pool of undici whose connections have each refused such a header answers no request any more, nor an abort.
    const feed = feedAt(server.port, '/feed', { headers: { 'Transfer-Encoding': 'chunked' } });
    for (const _ of [1, 2]) expect(await fetchFeed(feed, {})).toMatchObject({ kind: 'failed' });
    expect(await fetchFeed(feed, {})).toMatchObject({ kind: 'timeout' });
    expect(server.seen).toEqual([]);
  });

  it('an abort by the caller is not an outcome but its reason', async () => {
    const server = await started(serve(() => undefined));
    const stopping = new AbortController();
    const fetching = fetcher().fetchFeed(feedAt(server.port), {}, stopping.signal);
    stopping.abort(new Error('shutting down'));
    await expect(fetching).rejects.toThrow('shutting down');
  });
});

describe('redirects', () => {
  it('a permanent one is followed and reported', async () => {
    const server = await started(
      serve((request, response) => {
        if (request.url === '/new') return response.end(RSS);
        response.writeHead(301, { location: '/new' });
        return response.end();
      }),
    );
    const movedTo = `http://feeds.test:${server.port}/new`;
    expect(await fetcher().fetchFeed(feedAt(server.port), {})).toMatchObject({
      kind: 'moved',
      movedTo,
      url: movedTo,
    });
  });

  it('one that takes the key of an address along keeps it, and shows it to nobody', async () => {
    const server = await started(
      serve((request, response) => {
        if (request.url?.startsWith('/new')) return response.end(RSS);
        response.writeHead(301, { location: '/new?key=k3y#top' });
        return response.end();
      }),
    );
    const outcome = await fetcher().fetchFeed(feedAt(server.port, '/feed?key=k3y'), {});
    expect(outcome).toMatchObject({
      movedTo: `http://feeds.test:${server.port}/new?key=k3y#top`,
      reason: `moved for good to http://feeds.test:${server.port}/new?…; ${RSS.length} bytes`,
    });
  });

  it('a temporary one is followed and not adopted, nor what lies behind it', async () => {
    const server = await started(
      serve((request, response) => {
        if (request.url === '/c') return response.end(RSS);
        response.writeHead(request.url === '/feed' ? 302 : 301, {
          location: request.url === '/feed' ? '/b' : '/c',
        });
        return response.end();
      }),
    );
    expect(await fetcher().fetchFeed(feedAt(server.port), {})).toMatchObject({ kind: 'fetched' });
  });

  it('redirect loop: given up after five', async () => {
    const server = await started(
      serve((_, response) => {
        response.writeHead(302, { location: '/feed' });
        response.end();
      }),
    );
    const outcome = await fetcher().fetchFeed(feedAt(server.port), {});
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'it redirects more than 5 times' });
    expect(server.seen).toHaveLength(6);
  });

  it.each([
    'http://internal.test/',
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://017700000001/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://10.0.0.8/',
    'http://192.168.1.1/',
    'http://[fd00::1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://0.0.0.0/',
    'file:///etc/passwd',
    'ftp://internal.test/',
    'gopher://internal.test/',
  ])('redirect to a private address or another scheme: %s is refused', async (location) => {
    const server = await started(
      serve((_, response) => {
        response.writeHead(302, { location: location.replace('.test/', `.test:${server.port}/`) });
        response.end();
      }),
    );
    const outcome = await fetcher().fetchFeed(feedAt(server.port), {});
    expect(outcome.kind).toBe('blocked');
    expect(outcome.reason).toMatch(/not a public internet address|only http and https/);
    expect(server.seen).toHaveLength(1);
  });

  it('credentials and own headers go to the feed itself, not on to another origin, nor into a reason', async () => {
    const other = await started(
      serve((_, response) => {
        response.statusCode = 500;
        response.end();
      }),
    );
    const server = await started(
      serve((_, response) => {
        response.writeHead(302, { location: `http://feeds.test:${other.port}/elsewhere` });
        response.end();
      }),
    );
    const feed = feedAt(server.port, '/feed', {
      url: `http://desk:s3cret@feeds.test:${server.port}/feed`,
      headers: { 'X-Api-Key': 'k3y' },
    });
    const outcome = await fetcher().fetchFeed(feed, {});
    expect(server.headers[0]).toMatchObject({
      authorization: `Basic ${Buffer.from('desk:s3cret').toString('base64')}`,
      'x-api-key': 'k3y',
    });
    expect(other.headers[0]).not.toHaveProperty('authorization');
    expect(other.headers[0]).not.toHaveProperty('x-api-key');
    expect(JSON.stringify(outcome)).not.toMatch(/s3cret|k3y/);
  });

  it('a password with a bare % is taken as it stands', async () => {
    const server = await started(serve((_, response) => void response.end(RSS)));
    const feed = feedAt(server.port, '/feed', { url: `http://d%65sk:50%off@feeds.test:${server.port}/feed` });
    expect(await fetcher().fetchFeed(feed, {})).toMatchObject({ kind: 'fetched' });
    expect(server.headers[0]?.authorization).toBe(`Basic ${Buffer.from('desk:50%off').toString('base64')}`);
  });

  it('an address adopted after a permanent redirect gets them only where it is of the same origin', async () => {
    const answer = () => serve((_, response) => void response.end(RSS));
    const [server, other] = [await started(answer()), await started(answer())];
    const feed = feedAt(server.port, '/feed', {
      url: `http://desk:s3cret@feeds.test:${server.port}/feed`,
      headers: { 'X-Api-Key': 'k3y' },
    });
    await fetcher().fetchFeed(feed, { url: `http://feeds.test:${server.port}/moved` });
    await fetcher().fetchFeed(feed, { url: `http://feeds.test:${other.port}/moved` });
    expect(server.headers[0]).toMatchObject({
      authorization: `Basic ${Buffer.from('desk:s3cret').toString('base64')}`,
      'x-api-key': 'k3y',
    });
    expect(other.headers).toHaveLength(1);
    expect(other.headers[0]).not.toHaveProperty('authorization');
    expect(other.headers[0]).not.toHaveProperty('x-api-key');
  });
});

const NOT_ASKED = { kind: 'not_asked', reason: 'its host has asked to be left alone for a while (429)' };

describe('a host that asks to be left alone for a while', () => {
  const refusing = (status: number, retryAfter?: string) =>
    started(
      serve((request, response) => {
        if (request.url === '/well') return response.end(RSS);
        response.writeHead(status, retryAfter === undefined ? {} : { 'retry-after': retryAfter });
        return response.end();
      }),
    );

  it('is not asked for its other feeds either, which wait as long', async () => {
    const [server, other] = [await refusing(429, '3600'), await refusing(429, '3600')];
    const { fetchFeed } = fetcher();
    const refused = { kind: 'failed', reason: 'the site asks us to come less often (429)' };
    expect(await fetchFeed(feedAt(server.port, '/one'), {})).toMatchObject(refused);
    const second = await fetchFeed(feedAt(server.port, '/well'), {});
    expect(second).toMatchObject(NOT_ASKED);
    expect(second.hints.retryAfterMs).toBeGreaterThan(3_590_000);
    expect(server.seen).toHaveLength(1);
    expect(await fetchFeed(feedAt(other.port, '/well'), {})).toMatchObject({ kind: 'fetched' });
  });

  it('is not asked for a feed that another host leads to', async () => {
    const busy = await refusing(429, '3600');
    const leading = await started(
      serve((_, response) => response.writeHead(302, { location: feedAt(busy.port, '/well').url }).end()),
    );
    const { fetchFeed } = fetcher();
    await fetchFeed(feedAt(busy.port, '/one'), {});
    const outcome = await fetchFeed(feedAt(leading.port, '/old'), {});
    expect(outcome).toMatchObject(NOT_ASKED);
    expect(outcome.hints.retryAfterMs).toBeGreaterThan(3_590_000);
    expect([leading.seen.length, busy.seen.length]).toEqual([1, 1]);
  });

  it.each([
    ['for no time', 429, undefined],
    ['for a time that is over', 429, '0'],
    ['for a time beyond belief', 429, '99999999999'],
    ['until a day beyond belief', 429, 'Fri, 31 Dec 9999 23:59:59 GMT'],
    ['because of a fault of its own', 503, '3600'],
  ])('%s is asked for the others', async (_, status, retryAfter) => {
    const server = await refusing(status, retryAfter);
    const { fetchFeed } = fetcher();
    const refused = await fetchFeed(feedAt(server.port, '/one'), {});
    expect(refused.kind).toBe('failed');
    expect(refused.hints.retryAfterMs ?? 0).toBeLessThanOrEqual(3_600_000);
    expect(await fetchFeed(feedAt(server.port, '/well'), {})).toMatchObject({ kind: 'fetched' });
  });
});

describe('a hostile server', () => {
  it('slow-loris: a byte now and then ends at the deadline, and the socket is closed', async () => {
    const timers = new Set<NodeJS.Timeout>();
    const server = await started(
      serveRaw((socket) => {
        socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/xml\r\n\r\n<rss>');
        const timer = setInterval(() => socket.write('x'), 20);
        timers.add(timer);
        socket.on('close', () => clearInterval(timer));
      }),
    );
    const outcome = await fetcher({ totalMs: 300 }).fetchFeed(feedAt(server.port), {});
    expect(outcome.kind).toBe('timeout');
    await server.closed();
  });

  it('silence before the first byte is a time-out, and the socket is closed', async () => {
    const server = await started(serveRaw(() => undefined));
    const outcome = await fetcher({ totalMs: 200 }).fetchFeed(feedAt(server.port), {});
    expect(outcome.kind).toBe('timeout');
    await server.closed();
  });

  it('endless body: cut at the limit, and the socket is closed', async () => {
    const server = await started(
      serve((_, response) => {
        const more = (): void => {
          while (response.write('<item/>'.repeat(4096)));
          response.once('drain', more);
        };
        more();
      }),
    );
    const outcome = await fetcher({ compressedBytes: 1024 * 1024 }).fetchFeed(feedAt(server.port), {});
    expect(outcome).toMatchObject({ kind: 'too_large', reason: 'the feed is larger than 1 MB on the wire' });
    await server.closed();
  });

  it('gzip bomb: refused once it has grown past the limit', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '));
    const server = await started(
      serve((_, response) => {
        response.setHeader('content-encoding', 'gzip');
        response.end(bomb);
      }),
    );
    const before = process.memoryUsage().arrayBuffers;
    const outcome = await fetcher({ decompressedBytes: 2 * 1024 * 1024 }).fetchFeed(feedAt(server.port), {});
    expect(outcome).toMatchObject({
      kind: 'too_large',
      reason: 'the feed is larger than 2 MB once decompressed',
    });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 1024 * 1024);
  });

  it('gzip within gzip within gzip is not followed for ever', async () => {
    let body = gzipSync(RSS);
    for (let round = 0; round < 8; round += 1) body = gzipSync(body);
    const server = await started(
      serve((_, response) => {
        response.setHeader('content-encoding', Array(9).fill('gzip').join(', '));
        response.end(body);
      }),
    );
    const outcome = await fetcher().fetchFeed(feedAt(server.port), {});
    expect(['fetched', 'not_a_feed']).toContain(outcome.kind);
  });

  it('billion laughs: fetched, and read without expanding anything', async () => {
    const entities = Array.from(
      { length: 10 },
      (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`,
    ).join('');
    const body = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ha">${entities}<!ENTITY x SYSTEM "file:///etc/passwd">]>
      <rss version="2.0"><channel><item><title>&e10; &x;</title><link>http://feeds.test/1</link></item></channel></rss>`;
    const server = await started(serve((_, response) => response.end(body)));
    const outcome = await fetcher().fetchFeed(feedAt(server.port), {});
    if (!('body' in outcome)) throw new Error(outcome.reason);
    const parsed = await parseFeed(outcome.body, { feed: {} });
    expect(parsed).toMatchObject({ kind: 'feed', items: [{ title: '&e10; &x;' }] });
  });

  it('DNS rebinding: a name that turns private is refused at connection time, however often it is asked', async () => {
    const server = await started(serve((_, response) => response.end(RSS)));
    const { fetchFeed } = fetcher();
    const feed = feedAt(server.port, '/feed', { allowPrivateHost: false });
    for (let poll = 0; poll < 3; poll += 1) {
      const outcome = await fetchFeed(feed, {});
      expect(outcome.kind).toBe('blocked');
      expect(outcome.reason).toContain('feeds.test resolves to 127.0.0.1');
    }
    expect(server.seen).toHaveLength(0);
  });

  it('a connection opened for a feed that may be private is not lent to one that may not', async () => {
    const server = await started(serve((_, response) => response.end(RSS)));
    const { fetchFeed } = fetcher();
    expect(await fetchFeed(feedAt(server.port), {})).toMatchObject({ kind: 'fetched' });
    expect(await fetchFeed(feedAt(server.port, '/feed', { allowPrivateHost: false }), {})).toMatchObject({
      kind: 'blocked',
    });
    expect(server.seen).toHaveLength(1);
  });

  it('304 to the first request is a failure, not silence', async () => {
    const server = await started(
      serve((_, response) => {
        response.statusCode = 304;
        response.end();
      }),
    );
    const outcome = await fetcher().fetchFeed(feedAt(server.port), {});
    expect(outcome.kind).toBe('failed');
    expect(outcome.reason).toContain('we hold nothing yet');
  });

  it.each([
    ['promises more than it sends', RSS.length + 500, { kind: 'fetched' }],
    ['sends more than it promises', 100, { kind: 'fetched' }],
  ])('content-length lie: it %s', async (_, length, expected) => {
    const server = await started(
      serveRaw((socket) => {
        socket.end(
          `HTTP/1.1 200 OK\r\ncontent-type: text/xml\r\netag: "x"\r\ncontent-length: ${length}\r\n\r\n${RSS}`,
        );
      }),
    );
    const outcome = await fetcher().fetchFeed(feedAt(server.port), {});
    expect(outcome).toMatchObject(expected);
  });

  it('what was cut short is read as far as it goes, and asked for again: it keeps no validators', async () => {
    const cutFeed = RSS.slice(0, RSS.indexOf('</channel>'));
    const server = await started(
      serveRaw((socket) => {
        socket.end(`HTTP/1.1 200 OK\r\netag: "x"\r\ncontent-length: 9999\r\n\r\n${cutFeed}`);
      }),
    );
    const outcome = await fetcher().fetchFeed(feedAt(server.port), {});
    if (!('body' in outcome)) throw new Error(outcome.reason);
    expect(outcome.validators.etag).toBeUndefined();
    expect(await parseFeed(outcome.body, { feed: {} })).toMatchObject({
      items: [{ title: 'Export licence for gallium introduced' }],
    });
  });

  it('HTTP/1.0 without length: read until the connection ends', async () => {
    const server = await started(
      serveRaw((socket) => socket.end(`HTTP/1.0 200 OK\r\ncontent-type: text/xml\r\n\r\n${RSS}`)),
    );
    expect(bodyOf(await fetcher().fetchFeed(feedAt(server.port), {}))).toBe(RSS);
  });

  it('trailing garbage after the compressed body is dropped', async () => {
    const server = await started(
      serve((_, response) => {
        response.setHeader('content-encoding', 'gzip');
        response.end(Buffer.concat([gzipSync(RSS), Buffer.from('garbage after the end')]));
      }),
    );
    expect(bodyOf(await fetcher().fetchFeed(feedAt(server.port), {}))).toBe(RSS);
  });

  it('trailing garbage after the response does not spoil the next request', async () => {
    const speak = (socket: Socket): void => {
      socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${RSS.length}\r\n\r\n${RSS}\0\0garbage`);
    };
    const server = await started(serveRaw(speak));
    const { fetchFeed } = fetcher();
    expect(bodyOf(await fetchFeed(feedAt(server.port), {}))).toBe(RSS);
    expect(bodyOf(await fetchFeed(feedAt(server.port), {}))).toBe(RSS);
  });

  it('headers without end are refused', async () => {
    const server = await started(
      serveRaw((socket) => {
        socket.write(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(80_000)}\r\n\r\n`);
      }),
    );
    const outcome = await fetcher().fetchFeed(feedAt(server.port), {});
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'the server sends headers without end' });
  });

  it('what is not HTTP at all is a failure with a reason', async () => {
    const server = await started(serveRaw((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n')));
    expect(await fetcher().fetchFeed(feedAt(server.port), {})).toMatchObject({
      kind: 'failed',
      reason: 'the server does not speak HTTP properly',
    });
  });
});
