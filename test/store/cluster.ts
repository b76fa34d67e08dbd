import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { openEngine } from '../../src/store/engine.js';

/** Ports that are free at this moment, held until all are known. */
export async function freePorts(count: number): Promise<number[]> {
  const probes = Array.from({ length: count }, () => createServer());
  await Promise.all(probes.map((probe) => once(probe.listen(0, '127.0.0.1'), 'listening')));
  const ports = probes.map((probe) => (probe.address() as AddressInfo).port);
  await Promise.all(probes.map((probe) => new Promise((closed) => probe.close(closed))));
  return ports;
}

/** A cluster of one node, which holds all slots: it refuses a script over keys of two slots like a larger one. */
export async function openCluster(program: string) {
  const folder = await mkdtemp(join(tmpdir(), 'raremetals-cluster-'));
  const [port = 0, bus = 0] = await freePorts(2);
  const address = ['--bind', '127.0.0.1', '--port', String(port), '--cluster-port', String(bus)];
  // A node that never met another does not know its own address, which clients ask it for.
  const cluster = ['--cluster-enabled', 'yes', '--cluster-announce-ip', '127.0.0.1'];
  const server = spawn(program, [...address, ...cluster, '--dir', folder, '--save', ''], { stdio: 'ignore' });
  const gone = once(server, 'exit');
  // Tries again until the server answers.
  const node = new Redis(port, '127.0.0.1');
  const form = async () => {
    await node.call('CLUSTER', 'ADDSLOTSRANGE', 0, 16383);
    // No event tells; a new node waits two seconds by itself.
    while (!String(await node.cluster('INFO')).includes('cluster_state:ok')) await delay(50);
    return true;
  };
  const formed = await Promise.race([form(), gone.then(() => false)]);
  node.disconnect();
  if (!formed) throw new Error(`${program} ended before its cluster was formed`);
  const engine = await openEngine({ url: `redis+cluster://127.0.0.1:${port}`, dataDir: folder, path: '' });
  return {
    engine,
    async stop() {
      await engine.close();
      server.kill();
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
