import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { eventually } from '../chat/eventually.js';
import { freePorts } from './cluster.js';

const HOST = '127.0.0.1';
/** How long a master is silent before another one takes its place, in milliseconds. */
const SILENT_MS = '1000';

/** A Redis whose master another one stands ready to replace. */
export type Replicated = {
  readonly url: string;
  /** Resolves once the one that stands ready has what was written. */
  untilCopied(): Promise<void>;
  loseMaster(signal: 'SIGKILL' | 'SIGSTOP'): void;
  stop(): Promise<void>;
};

async function openServers(program: string) {
  const folder = await mkdtemp(join(tmpdir(), 'raremetals-replicated-'));
  const servers: ChildProcess[] = [];
  const clients: Redis[] = [];
  return {
    folder,
    start(port: number, args: readonly string[]) {
      const server = spawn(program, [...args, '--bind', HOST, '--port', `${port}`], {
        cwd: folder,
        stdio: 'ignore',
      });
      servers.push(server);
      // A parting from a server that is away waits for nobody.
      const client = new Redis(port, HOST, { disconnectTimeout: 50 }).on('error', () => undefined);
      clients.push(client);
      return { client, server };
    },
    async stop() {
      for (const client of clients) client.disconnect();
      const gone = servers.filter((server) => server.signalCode === null && server.exitCode === null);
      for (const server of gone) server.kill('SIGKILL');
      await Promise.all(gone.map((server) => once(server, 'exit')));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function untilCopied(master: Redis): Promise<void> {
  await eventually(async () => (await master.wait(1, 100)) || undefined, 'a copy');
}

async function untilSaid(client: Redis, command: string, about: string, words: RegExp): Promise<void> {
  const look = async () => words.test(String(await client.call(command, about))) || undefined;
  await eventually(look, `${command} ${about} to say ${words}`);
}

/** A master, a replica, and a Sentinel that decides alone. */
export async function openSentinel(program: string): Promise<Replicated> {
  const { folder, start, stop } = await openServers(program);
  const [main = 0, spare = 0, watch = 0] = await freePorts(3);
  const master = start(main, ['--save', '']);
  start(spare, ['--save', '', '--dbfilename', 'spare.rdb', '--replicaof', `${HOST} ${main}`]);
  await untilCopied(master.client);
  // Begun after the replica has joined, it knows of it at once: it asks every ten seconds.
  const rules = [`monitor main ${HOST} ${main} 1`, `down-after-milliseconds main ${SILENT_MS}`];
  const file = join(folder, 'sentinel.conf');
  await writeFile(file, rules.map((rule) => `sentinel ${rule}\n`).join(''));
  const sentinel = start(watch, [file, '--sentinel']);
  await untilSaid(sentinel.client, 'INFO', 'sentinel', /slaves=1/);
  return {
    url: `redis+sentinel://${HOST}:${watch}/main`,
    untilCopied: () => untilCopied(master.client),
    loseMaster: (signal) => master.server.kill(signal),
    stop,
  };
}

/** A master of nearly all slots with a replica, and two masters that with it are enough to choose another one. */
export async function openReplicatedCluster(program: string): Promise<Replicated> {
  const { start, stop } = await openServers(program);
  const ports = await freePorts(8);
  const nodes = [0, 1, 2, 3].map((n) => {
    const [port = 0, bus = 0] = ports.slice(2 * n);
    const cluster = ['--cluster-enabled', 'yes', '--cluster-node-timeout', SILENT_MS];
    const own = [
      '--cluster-port',
      `${bus}`,
      '--cluster-config-file',
      `${n}.conf`,
      '--dbfilename',
      `${n}.rdb`,
    ];
    return { port, bus, ...start(port, [...cluster, ...own, '--cluster-announce-ip', HOST, '--save', '']) };
  });
  const [main, second, third, spare] = nodes;
  if (!main || !second || !third || !spare) throw new Error('four nodes were started');
  await main.client.call('CLUSTER', 'ADDSLOTSRANGE', 0, 16381);
  await second.client.call('CLUSTER', 'ADDSLOTS', 16382);
  await third.client.call('CLUSTER', 'ADDSLOTS', 16383);
  for (const { port, bus } of [second, third, spare])
    await main.client.call('CLUSTER', 'MEET', HOST, port, bus);
  for (const { client } of nodes)
    await untilSaid(client, 'CLUSTER', 'INFO', /cluster_state:ok.*cluster_known_nodes:4/s);
  await spare.client.call('CLUSTER', 'REPLICATE', String(await main.client.call('CLUSTER', 'MYID')));
  for (const { client } of nodes) await untilSaid(client, 'CLUSTER', 'NODES', /slave /);
  return {
    url: `redis+cluster://${HOST}:${second.port},${HOST}:${third.port}`,
    untilCopied: () => untilCopied(main.client),
    loseMaster: (signal) => main.server.kill(signal),
    stop,
  };
}
