import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serveReplay } from './serve.js';

describe('the replay of recorded feeds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'replay-'));
  let replay: Awaited<ReturnType<typeof serveReplay>>;

  beforeAll(async () => {
    for (const [time, files] of Object.entries({
      '2025-05-09T0415Z': { 'wire.xml': '<rss>one</rss>', 'late.xml': '<rss>old</rss>' },
      '2025-05-09T0816Z': { 'wire.xml': '<rss>two</rss>' },
      notes: { 'wire.xml': 'no snapshot' },
    })) {
      mkdirSync(join(folder, time));
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, time, name), text);
    }
    replay = await serveReplay(folder);
  });
  afterAll(async () => {
    await replay.close();
    rmSync(folder, { recursive: true });
  });

  const get = (path: string, init?: RequestInit) => fetch(`${replay.origin}/${path}`, init);

  it('serves the feeds as of one time, then of the next, and stays at the last', async () => {
    expect(await (await get('')).json()).toEqual({
      at: '2025-05-09T04:15:00.000Z',
      remaining: 1,
      feeds: ['late.xml', 'wire.xml'],
    });
    const first = await get('wire.xml');
    const etag = first.headers.get('etag') ?? '';
    expect(await first.text()).toBe('<rss>one</rss>');
    expect((await get('wire.xml', { headers: { 'if-none-match': etag } })).status).toBe(304);

    expect(await (await get('advance', { method: 'POST' })).json()).toMatchObject({
      moved: true,
      remaining: 0,
    });
    expect(await (await get('wire.xml', { headers: { 'if-none-match': etag } })).text()).toBe(
      '<rss>two</rss>',
    );
    expect((await get('late.xml')).status).toBe(404);

    expect(await (await get('advance', { method: 'POST' })).json()).toMatchObject({ moved: false });
    expect(replay.advance()).toBeUndefined();
    expect(replay.where().at).toBe('2025-05-09T08:16:00.000Z');
  });

  it('serves nothing from outside the snapshot', async () => {
    expect((await get('..%2Fnotes%2Fwire.xml')).status).toBe(404);
  });

  it('says which folder holds no snapshot', async () => {
    await expect(serveReplay(join(folder, 'notes'))).rejects.toThrow(
      `no snapshot in ${join(folder, 'notes')}`,
    );
  });
});
