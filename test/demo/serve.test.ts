import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serveSampleFeeds } from '../../src/demo/serve.js';

const FOLDER = 'config/demo/feeds';

describe('the loopback server of the sample feeds', () => {
  let server: Awaited<ReturnType<typeof serveSampleFeeds>>;
  beforeAll(async () => {
    server = await serveSampleFeeds(FOLDER);
  });
  afterAll(() => server.close());

  it.each([
    ['ministry-zh.xml', 'application/rss+xml; charset=gb18030'],
    ['harbour-wire.xml', 'application/rss+xml; charset=utf-8'],
    ['kontor.rdf', 'application/rdf+xml; charset=utf-8'],
    ['us-notices.atom', 'application/atom+xml; charset=utf-8'],
    ['tideline.json', 'application/feed+json; charset=utf-8'],
  ])('serves %s as %s', async (name, type) => {
    const response = await fetch(server.url(name));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1000);
  });

  it('answers 304 to the ETag it gave, and the whole file to another', async () => {
    const url = server.url('kontor.rdf');
    const etag = (await fetch(url)).headers.get('etag') ?? '';
    const again = await fetch(url, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const other = await fetch(url, { headers: { 'if-none-match': '"another"' } });
    expect(other.status).toBe(200);
  });

  it('keeps the path of the address in config/demo/feeds.yaml', () => {
    const { pathname, hostname } = new URL(server.url('http://feeds.raremetals.example/kontor.rdf'));
    expect([hostname, pathname]).toEqual(['127.0.0.1', '/kontor.rdf']);
  });

  it.each([
    ['a file that is not there', 'none.xml', 'GET', 404],
    ['a way out of the folder', '..%2Ffeeds.yaml', 'GET', 404],
    ['a write', 'kontor.rdf', 'POST', 405],
  ])('refuses %s', async (_what, path, method, status) => {
    const response = await fetch(server.url(path), { method });
    expect(response.status).toBe(status);
  });
});

it('says which folder cannot be read', async () => {
  await expect(serveSampleFeeds('config/demo/none')).rejects.toThrow('config/demo/none');
});
