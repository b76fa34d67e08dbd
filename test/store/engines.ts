import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, openEngine } from '../../src/store/engine.js';
import { findServerProgram } from '../../src/store/private-server.js';
import { openCluster } from './cluster.js';

export type TestEngine = { readonly engine: Engine; stop(): Promise<void> };
type EngineCase = { readonly name: string; readonly open: () => Promise<TestEngine> };

/** Everything a path holds, but for the one program a case is about. */
async function programOn(path: string, program: string): Promise<string | undefined> {
  const found = await Promise.all(
    path.split(':').map(async (folder) => {
      const alone = await mkdtemp(join(tmpdir(), 'raremetals-path-'));
      await symlink(join(folder, program), join(alone, program));
      return (await findServerProgram(alone)) ? alone : undefined;
    }),
  );
  return found.find((folder) => folder !== undefined);
}

async function open(path: string): Promise<TestEngine> {
  const dataDir = await mkdtemp(join(tmpdir(), 'raremetals-data-'));
  const engine = await openEngine({ dataDir, path });
  return {
    engine,
    async stop() {
      await engine.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/**
 * The engines that every store contract runs on: the one inside the process always, a real Redis and a
 * real Valkey, alone and as a cluster, where their program is on PATH. Missing ones are named on standard error.
 */
export async function engineCases(): Promise<EngineCase[]> {
  const cases: EngineCase[] = [{ name: 'in the process', open: () => open('') }];
  for (const program of ['redis-server', 'valkey-server']) {
    const path = await programOn(process.env.PATH ?? '', program);
    if (path) {
      cases.push({ name: program, open: () => open(path) });
      cases.push({ name: `a cluster of ${program}`, open: () => openCluster(join(path, program)) });
    } else process.stderr.write(`skipped: no ${program} on PATH, its contract is not run\n`);
  }
  return cases;
}
