import { setTimeout as delay } from 'node:timers/promises';
import { Redis } from 'ioredis';

/** So long a server may take until it answers. */
const START_TIMEOUT_MS = 10_000;

/** A client for one question; it neither retries nor keeps the process alive once it has disconnected. */
function visitor(socket: string): Redis {
  const client = new Redis({
    path: socket,
    lazyConnect: true,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
    disconnectTimeout: 50,
  });
  client.on('error', () => undefined);
  return client;
}

/** Whether a server is there. */
export async function answers(socket: string): Promise<boolean> {
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

/** Rejects when no server is there within 10 s, or as soon as it has failed. */
export async function untilAnswers(socket: string, failure: () => string | undefined): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    if (await answers(socket)) return;
    const reason = failure();
    if (reason) throw new Error(`the private Redis server did not start: ${reason}`);
    await delay(50);
  }
  throw new Error(`the private Redis server on ${socket} did not answer within ${START_TIMEOUT_MS / 1000} s`);
}

/** Stops the server unless another process uses it, which then stops it in its turn. Says whether it stopped. */
export async function shutDownIfLast(socket: string): Promise<boolean> {
  const client = visitor(socket);
  try {
    await client.connect();
    // Our own connections, closed a moment ago, may still be on the list.
    for (let tries = 1; ; tries += 1) {
      const clients = String(await client.client('LIST'))
        .trim()
        .split('\n');
      if (clients.length <= 1) break;
      if (tries > 10) return false;
      await delay(50);
    }
    // The server closes the connection instead of answering; that is its consent. The append-only
    // file is flushed on the way out.
    await client.shutdown('NOSAVE').catch(() => undefined);
    return true;
  } catch {
    // It is gone already.
    return true;
  } finally {
    client.disconnect();
  }
}
