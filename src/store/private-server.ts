import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, constants, mkdir, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { Redis } from 'ioredis';

const SERVERS = ['redis-server', 'valkey-server'];
/** `sun_path` holds 108 bytes on Linux and 104 on macOS; a longer socket path cannot be bound. */
const LONGEST_SOCKET_PATH = 100;
const START_TIMEOUT_MS = 10_000;

export type PrivateServer = {
  readonly socket: string;
  readonly program: string;
  /** Flushes and stops the server if this process owns it; a guest leaves it running. */
  stop(): Promise<void>;
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
 * opened. When another process of this machine already runs one there, it is shared, and the process
 * whose lock file it is stops it. Throws when the server does not answer within 10 s.
 */
export async function startPrivateServer(program: string, dataDir: string): Promise<PrivateServer> {
  const folder = resolve(dataDir, 'redis');
  await mkdir(folder, { recursive: true });
  const inFolder = join(folder, 'redis.sock');
  const scratch =
    inFolder.length > LONGEST_SOCKET_PATH ? await mkdtemp(join(tmpdir(), 'raremetals-')) : undefined;
  const socket = scratch ? join(scratch, 'redis.sock') : inFolder;

  const lock = join(folder, 'owner.pid');
  const owns = await takeLock(lock);
  if (!owns) {
    await untilAnswers(socket, () => undefined);
    return { socket, program, stop: async () => undefined };
  }

  const releaseLock = () => rm(lock, { force: true });
  let stop = () => shutDown(socket);
  if (!(await answers(socket))) {
    let output = '';
    const child = spawn(program, serverArguments(folder, socket), {
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
    } catch (error) {
      child.kill('SIGKILL');
      await releaseLock();
      throw error;
    }
    stop = async () => {
      const gone = child.exitCode === null ? once(child, 'exit') : undefined;
      await shutDown(socket);
      await gone;
    };
  }
  return {
    socket,
    program,
    stop: async () => {
      await stop();
      if (scratch) await rm(scratch, { recursive: true, force: true });
      await releaseLock();
    },
  };
}

function serverArguments(folder: string, socket: string): string[] {
  const settings: Record<string, string> = {
    port: '0',
    unixsocket: socket,
    unixsocketperm: '700',
    dir: folder,
    appendonly: 'yes',
    appendfsync: 'everysec',
    save: '',
    'maxmemory-policy': 'noeviction',
    daemonize: 'no',
  };
  return Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
}

/** Whether this process now owns the server's folder; the lock of a dead process is taken over. */
async function takeLock(path: string): Promise<boolean> {
  for (;;) {
    try {
      const file = await open(path, 'wx');
      await file.writeFile(String(process.pid));
      await file.close();
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = Number(await readFile(path, 'utf8').catch(() => ''));
    if (owner && isRunning(owner)) return false;
    await rm(path, { force: true });
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

/** A client for one question; it neither retries nor keeps the process alive once it has disconnected. */
function visitor(socket: string): Redis {
  const client = new Redis(socket, {
    lazyConnect: true,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
    disconnectTimeout: 50,
  });
  client.on('error', () => undefined);
  return client;
}

async function answers(socket: string): Promise<boolean> {
  const client = visitor(socket);
  try {
    await client.connect();
    return (await client.ping()) === 'PONG';
  } catch {
    return false;
  } finally {
    client.disconnect();
  }
}

async function untilAnswers(socket: string, failure: () => string | undefined): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    if (await answers(socket)) return;
    const reason = failure();
    if (reason) throw new Error(`the private Redis server did not start: ${reason}`);
    await new Promise((wake) => setTimeout(wake, 50));
  }
  throw new Error(`the private Redis server on ${socket} did not answer within ${START_TIMEOUT_MS / 1000} s`);
}

async function shutDown(socket: string): Promise<void> {
  const client = visitor(socket);
  // The server closes the connection instead of answering; that is its consent. The append-only
  // file is flushed on the way out.
  await client.connect().catch(() => undefined);
  await client.shutdown('NOSAVE').catch(() => undefined);
  client.disconnect();
}
