import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { shortHash } from '../../src/domain/identity.js';

/** Takes the lock whose path it is sent, and answers whether it has got it. */
const TAKER = `
import { takeLock } from ${JSON.stringify(pathToFileURL(resolve('dist/store/owner-lock.js')))};
process.on('message', async ({ path, dead }) => process.send((await takeLock(path, dead)).isOurs));
process.send('ready');`;

/** The id of a process that has ended. */
const deadPid = () => spawnSync('true').pid;

describe('the lock of a server’s folder', () => {
  let folder: string;
  let lock: string;
  let takers: readonly ChildProcess[];

  beforeAll(async () => {
    takers = Array.from({ length: 4 }, () =>
      spawn(process.execPath, ['--input-type=module', '--eval', TAKER], {
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      }),
    );
    await Promise.all(takers.map((taker) => once(taker, 'message')));
  });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'raremetals-lock-'));
    lock = join(folder, 'owner.pid');
  });
  afterAll(async () => {
    for (const taker of takers) taker.kill();
  });

  /** How many of the processes own the folder, when all ask for it at one moment. */
  async function owners(dead?: string): Promise<number> {
    const answers = takers.map((taker) => once(taker, 'message'));
    for (const taker of takers) taker.send({ path: lock, dead });
    return (await Promise.all(answers)).filter(([isOurs]) => isOurs === true).length;
  }

  it.each<[string, () => Record<string, string>, string | undefined]>([
    ['that nobody has owned', () => ({}), undefined],
    ['whose owner died', () => ({ 'owner.pid': `${deadPid()} one` }), undefined],
    ['whose owner was of a former version, and died', () => ({ 'owner.pid': `${deadPid()}` }), undefined],
    [
      'whose owner died, as did who took it over',
      () => {
        const [first, second] = [deadPid(), deadPid()];
        return {
          'owner.pid': `${first} one`,
          [`owner.pid.after-${shortHash(`${first} one`)}`]: `${second} two`,
        };
      },
      undefined,
    ],
    ['whose lock is damaged', () => ({ 'owner.pid': '../..\n' }), undefined],
    [
      'whose owner’s id is another program’s by now',
      () => ({ 'owner.pid': `${process.pid} one` }),
      `${process.pid} one`,
    ],
  ])('goes to one of many processes that want a folder %s', async (_, files, dead) => {
    for (let round = 0; round < 100; round += 1) {
      for (const [name, text] of Object.entries(files())) await writeFile(join(folder, name), text);
      expect(await owners(dead)).toBe(1);
      expect(await readdir(folder)).toEqual(['owner.pid']);
      await rm(lock);
    }
    await rm(folder, { recursive: true });
  });

  it('stays with an owner that lives', async () => {
    await writeFile(lock, `${process.pid} one`);
    expect(await owners()).toBe(0);
    expect(await readdir(folder)).toEqual(['owner.pid']);
    await rm(folder, { recursive: true });
  });
});
