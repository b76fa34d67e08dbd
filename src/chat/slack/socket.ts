import { setTimeout } from 'node:timers/promises';
import { SocketModeReceiver, webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import { MINUTE_MS } from '../../domain/durations.js';
import { within } from '../../domain/within.js';
import { isRefusal } from './errors.js';
import { boltLogger } from './log.js';

/** Milliseconds before a lost connection is made anew: doubled each time, until one has held for the longest. */
const FIRST_WAIT = 250;
const LONGEST_WAIT = MINUTE_MS;

const APP_TOKEN =
  'Slack does not accept the app token (SLACK_APP_TOKEN): generate one under Basic Information, App-Level Tokens, with the scope connections:write, and turn Socket Mode on';

/**
 * Socket Mode whose lost connection is made anew for as long as it takes. The SDK's own way waits five
 * seconds whenever Slack renews a connection, in which commands go unanswered; and when Slack cannot be
 * reached just then it ends in a rejection that nobody can catch, and so ends the process; and for a greeting
 * that does not come it would wait for ever.
 *
 * @param helloTimeout Milliseconds to wait for Slack's greeting before the connection is given up.
 */
export function createSocket(
  appToken: string,
  clientOptions: webApi.WebClientOptions,
  helloTimeout: number,
  log: Logger,
) {
  const receiver = new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    logger: boltLogger(log),
    installerOptions: { clientOptions },
  });
  const { client } = receiver;
  const ending = new AbortController();
  const loss = () => new Promise<void>((resolve) => client.once('disconnected', () => resolve()));

  /** Slack has taken the connection once it greets. */
  async function untilGreeted(start: () => Promise<unknown>): Promise<void> {
    try {
      await within(start(), helloTimeout, 'Slack does not answer, the connection is made anew');
    } catch (error) {
      // A silent other side would have to answer this as well.
      void client.disconnect();
      throw error;
    }
  }

  /** Connects once and stays so until the connection is lost; the milliseconds to wait before the next. */
  async function connection(wait: number): Promise<number> {
    const began = performance.now();
    try {
      const lost = loss();
      await untilGreeted(() => client.start());
      if (ending.signal.aborted) await client.disconnect();
      else log.info('slack connected again');
      await lost;
    } catch (error) {
      log.warn({ err: error }, 'slack could not be connected to again');
      if (error instanceof webApi.WebAPIRateLimitedError)
        return Math.max(FIRST_WAIT, error.retryAfter * 1000);
    }
    return performance.now() - began > LONGEST_WAIT ? FIRST_WAIT : Math.min(2 * wait, LONGEST_WAIT);
  }

  async function stayConnected(lost: Promise<void>): Promise<void> {
    await lost;
    for (let wait = FIRST_WAIT; !ending.signal.aborted; wait = await connection(wait)) {
      log.warn({ ms: wait }, 'slack connection lost, connecting again');
      await setTimeout(wait, undefined, { signal: ending.signal }).catch(() => undefined);
      if (ending.signal.aborted) return;
    }
  }

  return {
    receiver,
    /** From now on a lost connection is made anew; `start` is what makes the first one. */
    async keep(start: () => Promise<unknown>): Promise<void> {
      const lost = loss();
      await untilGreeted(start).catch((error: unknown) => {
        throw isRefusal(error) ? new Error(APP_TOKEN, { cause: error }) : error;
      });
      void stayConnected(lost);
    },
    end: () => ending.abort(),
  };
}
