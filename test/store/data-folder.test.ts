import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { whyNoDataFolder } from '../../src/store/data-folder.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'raremetals-data-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a folder for data', () => {
  it.each(['', 'new/one'])('can be %j, of which nothing remains', async (name) => {
    expect(await whyNoDataFolder(join(folder, name))).toBeUndefined();
    expect(await readdir(folder)).toEqual([]);
  });

  it('can be none where none can be made, and it says why', async () => {
    await writeFile(join(folder, 'text.txt'), '');
    expect(await whyNoDataFolder(join(folder, 'text.txt'))).toBe('a file where a folder should be');
    expect(await whyNoDataFolder('/proc/raremetals')).toBe('no such file');
  });
});
