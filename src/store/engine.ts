import { setTimeout as delay } from 'node:timers/promises';
import { Cluster, Redis, ReplyError } from 'ioredis';
import { createIoredisMock } from 'js-redis-server';
import { type RedisAddress, readRedisAddress } from './address.js';
import { findServerProgram, startPrivateServer } from './private-server.js';

export type RedisClient = Redis | Cluster;

/**
 * The Redis that this process uses. `connect` gives a client of its own (a blocking consumer must not
 * share one); every client is closed by `close`, which also stops a private server, once however often it is called.
 */
export type Engine = {
  readonly kind: 'given' | 'private' | 'in_process';
  /** In words for the log; holds no password. */
  readonly shown: string;
  connect(): RedisClient;
  /**
   * Resolves once it has answered. Throws where it refuses us, and when it is not ready within so many milliseconds:
   * without them it waits for as long as it takes, as clients themselves do.
   */
  reach(ms?: number): Promise<void>;
  /** Whether what it holds outlives it, in an append-only file. One that does not let itself be asked is taken to know. */
  keepsFile(): Promise<boolean>;
  /** By which policy it throws keys away once it is full; none where it throws none away, or does not let itself be asked. */
  evictsBy(): Promise<string | undefined>;
  close(): Promise<void>;
  /** Resolves when it has been closed: a question that is still waiting will have no answer. */
  readonly closed: Promise<void>;
};

export type EngineOptions = {
  /** `REDIS_URL`, where set. */
  readonly url?: string | undefined;
  readonly dataDir: string;
  /** The value of PATH in which a server program is looked for. */
  readonly path: string;
  /** Told once a connection is lost and once it is back, not at every retry. */
  readonly onConnection?: (state: 'lost' | 'back', reason: string) => void;
};

// BullMQ asks for `null`: a command waits for the connection to come back instead of failing.
const CLIENT_OPTIONS = {
  maxRetriesPerRequest: null,
  retryStrategy: (tries: number) => Math.min(tries * 100, 3000),
  // A parting from a server that is away waits for nobody; ioredis would keep the process for two seconds.
  disconnectTimeout: 200,
};

/**
 * A master that falls silent does not close its connections: a Sentinel's clients are told of the new one, those of a
 * cluster ask for it every so many milliseconds.
 */
const SLOTS_MS = 5000;
/** A cluster that is about to choose a new master is asked again after so many milliseconds, for as long as it takes. */
const CLUSTER_RETRY_MS = 100;

/** Whether Redis refused something, in a script too, because it has no room left. */
export const isFull = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('OOM command not allowed');

/**
 * Chooses the engine: `REDIS_URL`, else a private server found on PATH, else one inside this process
 * that forgets everything at its end. Throws when the given URL is malformed or the private server
 * does not start.
 */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  if (options.url) {
    const address = readRedisAddress(options.url);
    return engineOf('given', address.shown, () => clientFor(address), options);
  }
  const program = await findServerProgram(options.path);
  if (program) {
    const server = await startPrivateServer(program, options.dataDir);
    const connect = () => new Redis({ path: server.socket, ...CLIENT_OPTIONS });
    return engineOf('private', `${program} on ${server.socket}`, connect, options, server.stop);
  }
  const first = (await createIoredisMock()) as Redis;
  // Its sockets never report that they are closed: the client waits no longer than it must.
  const connect = () => first.duplicate({ ...CLIENT_OPTIONS, disconnectTimeout: 50 });
  // The state lives as long as the first client: it is the last one to go.
  return engineOf('in_process', 'inside this process', connect, options, async () => {
    // A command that blocks for good keeps `quit` waiting, after which only hanging up is left.
    await Promise.race([first.quit(), delay(200, undefined, { ref: false })]);
    first.disconnect();
  });
}

function clientFor(address: RedisAddress): RedisClient {
  if (address.kind === 'single') return new Redis(address.url, { ...address.options, ...CLIENT_OPTIONS });
  if (address.kind === 'sentinel')
    return new Redis({ ...address.options, ...CLIENT_OPTIONS, failoverDetector: true });
  const { maxRetriesPerRequest, disconnectTimeout, retryStrategy } = CLIENT_OPTIONS;
  const redisOptions = { ...address.options.redisOptions, maxRetriesPerRequest, disconnectTimeout };
  return new Cluster(address.nodes, {
    ...address.options,
    redisOptions,
    clusterRetryStrategy: retryStrategy,
    slotsRefreshInterval: SLOTS_MS,
    maxRedirections: Number.POSITIVE_INFINITY,
    retryDelayOnMoved: CLUSTER_RETRY_MS,
    retryDelayOnFailover: CLUSTER_RETRY_MS,
    retryDelayOnClusterDown: CLUSTER_RETRY_MS,
  });
}

/**
 * Throws what a Redis has against us. Of a database that it lacks a client only warns, and works in the first one. BullMQ
 * asks for its version: where that is refused its workers would go round and round, and let nothing else have its turn.
 */
async function ask(client: RedisClient): Promise<unknown> {
  const database = client instanceof Redis ? client.options.db : undefined;
  if (database) await client.select(database);
  return client.info('server');
}

function engineOf(
  kind: Engine['kind'],
  shown: string,
  open: () => RedisClient,
  { onConnection }: EngineOptions,
  afterClose: () => Promise<unknown> = async () => undefined,
): Engine {
  const clients: RedisClient[] = [];
  const name = kind === 'given' ? 'REDIS_URL' : 'Redis';
  let lost = false;
  let closing: Promise<void> | undefined;
  let close: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => {
    close = resolve;
  });

  async function closeAll(): Promise<void> {
    for (const client of clients.reverse()) client.disconnect();
    await afterClose();
  }

  let asking: RedisClient | undefined;
  /** A section of what it tells of itself; nothing where it does not let itself be asked. */
  function told(section: string): Promise<string> {
    asking ??= connect();
    return asking.info(section).catch(() => '');
  }

  function connect(): RedisClient {
    const client = open();
    clients.push(client);
    client.on('error', (error: Error) => {
      // One that refuses a password is there.
      if (error instanceof ReplyError) return;
      if (!lost) onConnection?.('lost', error.message || error.name);
      lost = true;
    });
    client.on('ready', () => {
      if (lost) onConnection?.('back', shown);
      lost = false;
    });
    return client;
  }

  return {
    kind,
    shown,
    connect,
    async reach(ms) {
      // Closing the engine ends a question that is still waiting.
      const answer = ask(connect()).catch((error: Error) => error);
      const tooLate = (most: number) =>
        delay(most, new Error(`not ready within ${most / 1000} s`), { ref: false });
      const outcome = await (ms === undefined ? answer : Promise.race([answer, tooLate(ms)]));
      if (outcome instanceof Error) throw new Error(`${name} (${shown}): ${outcome.message}`);
    },
    async keepsFile() {
      return !/^aof_enabled:0\r?$/m.test(await told('persistence'));
    },
    async evictsBy() {
      const memory = await told('memory');
      const [, policy] = /^maxmemory_policy:(?!noeviction)(\S+)/m.exec(memory) ?? [];
      return /^maxmemory:[1-9]/m.test(memory) ? policy : undefined;
    },
    close() {
      // A second parting from a client that has gone would leave a timer of two seconds behind.
      closing ??= closeAll().finally(close);
      return closing;
    },
    closed,
  };
}
