import { link, readFile, rm, writeFile } from 'node:fs/promises';

/** Whether this process now owns the server's folder; the lock of a dead process is taken over. */
export async function takeLock(path: string): Promise<boolean> {
  // The lock appears with its content, so that nobody reads an empty one.
  const mine = `${path}.${process.pid}`;
  await writeFile(mine, String(process.pid));
  try {
    for (;;) {
      try {
        await link(mine, path);
        return true;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const owner = Number(await readFile(path, 'utf8').catch(() => ''));
      if (owner && owner !== process.pid && isRunning(owner)) return false;
      await rm(path, { force: true });
    }
  } finally {
    await rm(mine, { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
