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
    const response = await fetch(server.url(`http://feeds.raremetals.example/${name}`));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1000);
  });

  const url = () => server.url('http://feeds.raremetals.example/kontor.rdf');

  it('answers 304 to the ETag it gave, and the whole file to another', async () => {
    const etag = (await fetch(url())).headers.get('etag') ?? '';
    const again = await fetch(url(), { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const other = await fetch(url(), { headers: { 'if-none-match': '"another"' } });
    expect(other.status).toBe(200);
  });

  it('takes nothing but reading', async () => {
    expect((await fetch(url(), { method: 'POST' })).status).toBe(405);
  });

  it('gives each feed a loopback host of its own', () => {
    const hosts = ['kontor.rdf', 'tideline.json'].map(
      (name) => new URL(server.url(`http://feeds.raremetals.example/${name}`)).host,
    );
    expect(hosts.every((host) => host.startsWith('127.0.0.1:'))).toBe(true);
    expect(new Set(hosts).size).toBe(2);
  });

  it('says which feed it does not have', () => {
    expect(() => server.url('http://feeds.raremetals.example/none.xml')).toThrow(
      `no sample feed none.xml in ${FOLDER}`,
    );
  });
});

it('says which folder cannot be read', async () => {
  await expect(serveSampleFeeds('config/demo/none')).rejects.toThrow('config/demo/none');
});
