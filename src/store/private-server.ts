import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, constants, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { makeDataFolder } from './data-folder.js';
import { takeLock } from './owner-lock.js';
import { answers, shutDownIfLast, untilAnswers } from './server-socket.js';

const SERVERS = ['redis-server', 'valkey-server'];
/** In the server's folder. */
const SOCKET = 'redis.sock';
/** `sun_path` holds 108 bytes on Linux and 104 on macOS; to a longer path nobody can connect. */
const LONGEST_SOCKET_PATH = 100;
/** Between two attempts to start a server that died and does not come up again. */
const RESTART_MS = 2000;

export type PrivateServer = {
  readonly socket: string;
  /** Flushes and stops the server, unless another process still uses it. */
  stop(): Promise<unknown>;
};

/** The first Redis or Valkey program on `path` (the value of PATH), or `undefined`. */
export async function findServerProgram(path: string): Promise<string | undefined> {
  for (const server of SERVERS) {
    for (const folder of path.split(delimiter).filter(Boolean)) {
      const program = join(folder, server);
      const runs = await access(program, constants.X_OK).then(
        () => true,
        () => false,
      );
      if (runs) return program;
    }
  }
  return undefined;
}

/**
 * Starts a server of our own on a unix socket, with an append-only file in `dataDir`; no port is
 * opened. When another process of this machine already runs one there, it is shared, and the last
 * one to leave stops it. Throws when the server does not answer within 10 s.
 */
export async function startPrivateServer(program: string, dataDir: string): Promise<PrivateServer> {
  const folder = await makeDataFolder(dataDir);
  const { socket, leave } = await shortWayTo(folder);
  const server = await serve(program, folder, socket).catch(async (error: unknown) => {
    await leave();
    throw error;
  });
  return {
    socket,
    stop: async () => {
      await server.stop();
      await leave();
    },
  };
}

/**
 * The folder's socket by a path that is short enough, if need be by a link of our own: there is one socket, however
 * each process reaches it.
 */
async function shortWayTo(folder: string): Promise<{ socket: string; leave(): Promise<void> }> {
  const socket = join(folder, SOCKET);
  if (Buffer.byteLength(socket) <= LONGEST_SOCKET_PATH) return { socket, leave: async () => undefined };
  const scratch = await mkdtemp(join(tmpdir(), 'raremetals-socket-'));
  const link = join(scratch, 'to');
  await symlink(folder, link);
  return {
    socket: join(link, SOCKET),
    leave: () => rm(scratch, { recursive: true, force: true }),
  };
}

/** Shares the server that another process runs in the folder, or runs one as the owner of the folder. */
async function serve(program: string, folder: string, socket: string): Promise<{ stop(): Promise<unknown> }> {
  const path = join(folder, 'owner.pid');
  let lock = await takeLock(path);
  if (!lock.isOurs) {
    const isServed = await untilAnswers(socket, () => undefined).then(
      () => true,
      () => false,
    );
    if (isServed) return { stop: () => shutDownIfLast(socket) };
    // The pid in the lock belongs to some other program by now: nobody serves this folder.
    lock = await takeLock(path, lock.by);
    if (!lock.isOurs) throw new Error(`another process took ${path} at the same moment; start again`);
  }

  const { release } = lock;
  let stop: () => Promise<unknown> = () => shutDownIfLast(socket);
  if (!(await answers(socket))) {
    stop = await keepRunning(() => launch(program, folder, socket), socket).catch(async (error: unknown) => {
      await release();
      throw error;
    });
  }
  return {
    stop: async () => {
      await stop();
      await release();
    },
  };
}

/** Starts the server; rejects with its last words when it does not answer. */
async function launch(program: string, folder: string, socket: string): Promise<ChildProcess> {
  let output = '';
  const child = spawn(program, serverArguments(folder), {
    // Its own process group: Ctrl-C in the terminal must reach us first, not the server.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const keepTail = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-2000);
  };
  child.stdout.on('data', keepTail);
  child.stderr.on('data', keepTail);
  let failure: string | undefined;
  child.once('error', (error) => {
    failure = error.message;
  });
  child.once('exit', (code) => {
    failure ??= `it stopped with code ${code}: ${output.trim().split('\n').at(-1) ?? ''}`;
  });
  try {
    await untilAnswers(socket, () => failure);
    return child;
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}

/**
 * Starts a server that dies on its own again, from its append-only file, for as long as it takes: its
 * clients wait meanwhile. Returns what stops it.
 */
async function keepRunning(
  start: () => Promise<ChildProcess>,
  socket: string,
): Promise<() => Promise<unknown>> {
  const stopping = new AbortController();
  let child = await start();
  let restarting: Promise<void> | undefined;
  const watch = () =>
    child.once('exit', () => {
      restarting = restart();
    });
  async function restart(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        child = await start();
        watch();
        return;
      } catch {
        await delay(RESTART_MS, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
      }
    }
  }
  watch();
  return async () => {
    stopping.abort();
    // One that is just coming up can be stopped only when it is there; it would outlive us.
    await restarting;
    const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
    if (await shutDownIfLast(socket)) await gone;
    else child.unref();
  };
}

function serverArguments(folder: string): string[] {
  const settings: Record<string, string> = {
    port: '0',
    dir: folder,
    // In `dir`, whatever the length of the way there.
    unixsocket: SOCKET,
    unixsocketperm: '700',
    appendonly: 'yes',
    appendfsync: 'everysec',
    save: '',
    'maxmemory-policy': 'noeviction',
    daemonize: 'no',
  };
  return Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
}
