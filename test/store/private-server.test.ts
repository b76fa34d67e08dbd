import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { openEngine } from '../../src/store/engine.js';
import { findServerProgram } from '../../src/store/private-server.js';

const path = process.env.PATH ?? '';
const program = await findServerProgram(path);
if (!program) process.stderr.write('skipped: no redis-server on PATH, a private server is not tried\n');

/** The pids of the servers that this process runs. */
const ownServers = () =>
  promisify(execFile)('pgrep', ['-P', String(process.pid), '-f', basename(program ?? '')]).then(
    ({ stdout }) => stdout.trim().split('\n'),
    // It found none.
    () => [],
  );
const pidOf = (info: string) => Number(/process_id:(\d+)/.exec(info)?.[1]);

(program ? describe : describe.skip)('a private server', () => {
  it('is started again when it dies on its own, with what it knew, and stopped with us', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'raremetals-private-'));
    const states: string[] = [];
    const engine = await openEngine({ dataDir, path, onConnection: (state) => states.push(state) });
    try {
      const redis = engine.connect();
      await redis.config('SET', 'appendfsync', 'always');
      await redis.set('kept', 'yes');
      const first = pidOf(await redis.info('server'));
      process.kill(first, 'SIGKILL');
      // The client waits for the server that takes its place.
      expect(await redis.get('kept')).toBe('yes');
      const second = pidOf(await redis.info('server'));
      expect(second).not.toBe(first);
      expect(states).toEqual(['lost', 'back']);
      await engine.close();
      expect(() => process.kill(second, 0)).toThrow('ESRCH');
    } finally {
      await engine.close();
      await rm(dataDir, { recursive: true, force: true });
    }
  });

  it('leaves none behind that was just being started again', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'raremetals-private-'));
    const engine = await openEngine({ dataDir, path });
    const [first] = await ownServers();
    process.kill(Number(first), 'SIGKILL');
    for (let now = first; !now || now === first; ) [now] = await ownServers();
    await engine.close();
    expect(await ownServers()).toEqual([]);
    await rm(dataDir, { recursive: true, force: true });
  });

  it.each([
    ['long', 'a-long-way-down'.repeat(8)],
    ['odd', 'what now?db=3#x%20y'],
  ])(
    'is one for all processes that share a folder, be its path %s, and leaves nothing behind',
    async (_, name) => {
      const scratch = async () =>
        (await readdir(tmpdir())).filter((name) => name.startsWith('raremetals-socket-'));
      const before = await scratch();
      const folder = await mkdtemp(join(tmpdir(), 'raremetals-private-'));
      const dataDir = join(folder, name);
      const first = await openEngine({ dataDir, path });
      // The lock of another process that lives: this one's own would be taken over.
      await writeFile(join(dataDir, 'redis', 'owner.pid'), String(process.ppid));
      const second = await openEngine({ dataDir, path });
      try {
        await first.connect().set('kept', 'yes');
        expect(await second.connect().get('kept')).toBe('yes');
      } finally {
        await first.close();
        await second.close();
      }
      expect(await scratch()).toEqual(before);
      await rm(folder, { recursive: true, force: true });
    },
  );

  it('says in plain words that its folder is none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'raremetals-private-'));
    const dataDir = join(folder, 'data');
    await writeFile(dataDir, 'no folder');
    await expect(openEngine({ dataDir, path })).rejects.toThrow(
      `${dataDir}: found a file where a folder should be, expected a folder for data (RAREMETALS_DATA)`,
    );
    await rm(folder, { recursive: true, force: true });
  });

  const onLinux = process.platform === 'linux' ? it : it.skip;
  onLinux(
    'says so where no folder can be made, at which the recursive mkdir of Node never ends',
    async () => {
      await expect(openEngine({ dataDir: '/proc/raremetals', path })).rejects.toThrow(
        '/proc/raremetals: found no such file, expected a folder for data (RAREMETALS_DATA)',
      );
    },
  );
});
