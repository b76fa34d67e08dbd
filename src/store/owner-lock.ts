import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { shortHash } from '../domain/identity.js';

/** `by` is the lock of another process that lives. */
export type Lock =
  | { readonly isOurs: true; release(): Promise<void> }
  | { readonly isOurs: false; readonly by: string };

/**
 * Takes the lock of a server's folder for this process; that of a dead process is taken over, and so is `dead`, which
 * looks alive but is not. A stale lock is never deleted, as by then it may be another's fresh one: who comes first to
 * put a successor beside it, under a name that only this one lock gives, takes its place.
 */
export async function takeLock(path: string, dead?: string): Promise<Lock> {
  const id = crypto.randomUUID();
  const lock = `${process.pid} ${id}`;
  // A lock appears with its content, so that nobody reads an empty one.
  const draft = `${path}.${id}`;
  await writeFile(draft, lock);
  try {
    for (;;) {
      const { last, files, next } = await followed(path);
      if (last !== undefined && last !== dead && isAnother(last)) return { isOurs: false, by: last };
      if (!(await linked(draft, next))) continue;
      // Beside a lock that was replaced while we looked, a successor succeeds nobody.
      if ((await followed(path)).last !== lock) {
        await rm(next, { force: true });
        continue;
      }
      if (next !== path) {
        await rename(draft, path);
        for (const file of [...files.slice(1), next]) await rm(file, { force: true });
      }
      return { isOurs: true, release: () => release(path, lock) };
    }
  } finally {
    await rm(draft, { force: true });
  }
}

/** The lock that stands at the end of its successors, their files in order, and the name that its own one would have. */
async function followed(path: string) {
  const files: string[] = [];
  let [last, next]: [string | undefined, string] = [undefined, path];
  for (;;) {
    const text = await readFile(next, 'utf8').catch(() => undefined);
    if (text === undefined) return { last, files, next };
    files.push(next);
    [last, next] = [text, `${path}.after-${shortHash(text)}`];
  }
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function release(path: string, lock: string): Promise<void> {
  if ((await readFile(path, 'utf8').catch(() => undefined)) === lock) await rm(path, { force: true });
}

/** Whether a lock is that of another process, which runs. */
function isAnother(lock: string): boolean {
  const pid = Number.parseInt(lock, 10);
  if (!pid || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
