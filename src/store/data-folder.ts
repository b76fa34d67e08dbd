import { access, constants, mkdir, rmdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { unwritable } from '../domain/unreadable.js';

/** What a folder for data is called where there is none. */
export const DATA_FOLDER = 'a folder for data (RAREMETALS_DATA)';

const folderIn = (dataDir: string) => resolve(dataDir, 'redis');

/** Makes the folder that the server's data lie in. Throws one plain sentence where none can be. */
export async function makeDataFolder(dataDir: string): Promise<string> {
  const folder = folderIn(dataDir);
  await makeFolder(folder).catch((error: unknown) => {
    throw new Error(`${dataDir}: found ${unwritable(error)}, expected ${DATA_FOLDER}`);
  });
  return folder;
}

/** Why the server's data can lie in no such folder; nothing where they can. What is made to find out is taken away. */
export async function whyNoDataFolder(dataDir: string): Promise<string | undefined> {
  const made: string[] = [];
  try {
    await makeFolder(folderIn(dataDir), (path) => made.unshift(path));
    await access(folderIn(dataDir), constants.R_OK | constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return unwritable(error);
  } finally {
    // One that is empty no more another process has taken into use.
    for (const path of made) await rmdir(path).catch(() => undefined);
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** A folder with those above it. Node's recursive mkdir tries for ever where none can be made, as in /proc. */
async function makeFolder(path: string, made: (path: string) => void = () => undefined): Promise<void> {
  if (await isFolder(path)) return;
  await makeFolder(dirname(path), made);
  await mkdir(path).then(
    () => made(path),
    async (error: unknown) => {
      // Another process may have made it meanwhile.
      if (!(await isFolder(path))) throw error;
    },
  );
}
