import type { Logger } from 'pino';
import { createDiscord } from './chat/discord/discord.js';
import type { Handlers, Platform } from './chat/platform.js';
import { createSlack } from './chat/slack/slack.js';
import { COMMAND } from './commands/definition.js';
import { destinationName, type NoticeDelivery, type PlatformName } from './domain/delivery.js';
import { MINUTE_MS } from './domain/durations.js';
import type { Settings } from './settings.js';
import type { Outbox } from './store/outbox.js';
import type { Clock } from './work/clock.js';

const LISTEN_AGAIN_MS = MINUTE_MS;
/** Where so much waits for the admin's channel, as it may while that is lost, a further notice is in the log alone. */
const MOST_WAITING = 100;

export type Notice = (text: string) => Promise<void>;

/** The chat platforms for which there are tokens: the one list in which a leaf is registered. */
export function configuredPlatforms(
  { slack, discord, knowledge }: Settings,
  log: Logger,
  notice: Notice,
): Platform[] {
  const common = { command: COMMAND, vocabulary: knowledge, log };
  return [
    ...(slack ? [createSlack({ ...slack, ...common })] : []),
    ...(discord ? [createDiscord({ ...discord, restUrl: discord.apiUrl, notice, ...common })] : []),
  ];
}

export type NoticeDeps = {
  readonly platforms: ReadonlyMap<PlatformName, Platform>;
  readonly to: Settings['adminChannel'];
  readonly outbox: Pick<Outbox, 'put'>;
  readonly clock: Clock;
  readonly log: Logger;
};

/**
 * Says what an admin should know: always in the log, and in the admin's channel where there is one, by way of its outbox,
 * which tries again what fails.
 */
export function createNotice({ platforms, to, outbox, clock, log }: NoticeDeps): Notice {
  return async (text) => {
    log.warn({}, text);
    if (!to || !platforms.has(to.platform)) return;
    const waiting: NoticeDelivery = {
      id: `notice@${crypto.randomUUID()}`,
      act: 'notice',
      destination: to,
      notice: { title: 'For the admin', sections: [{ lines: [{ text }] }] },
      at: new Date(clock()).toISOString(),
    };
    try {
      const isTaken = await outbox.put(destinationName(to), JSON.stringify(waiting), MOST_WAITING);
      if (!isTaken) log.warn({}, 'too much waits for the admin channel already');
    } catch {
      // A store that takes nothing, as where it is full, may be what the notice is about.
      await sayAtOnce(waiting, platforms, log);
    }
  };
}

/** Says a notice that could not be put where it would have waited for its turn. */
async function sayAtOnce(
  { id, destination: { platform, channel }, notice }: NoticeDelivery,
  platforms: NoticeDeps['platforms'],
  log: Logger,
): Promise<void> {
  try {
    await platforms.get(platform)?.say(channel, notice, id, { isUntried: true });
  } catch (error) {
    log.warn({ err: error }, 'the admin channel could not be told');
  }
}

/**
 * Connects a platform and has its commands answered; one that cannot be reached is tried again until `signal`
 * aborts, and must not keep the others, or the polls, from their work.
 */
export async function listen(
  platform: Platform,
  handlers: Handlers,
  { log, signal }: { readonly log: Logger; readonly signal: AbortSignal },
): Promise<void> {
  const again = (error: Error): void => {
    log.error(
      { platform: platform.name, reason: error.message },
      'does not answer commands yet, tried again every minute; alerts are tried apart from that',
    );
    const retry = setTimeout(() => {
      if (signal.aborted) return;
      platform
        .start(handlers)
        .then(() => log.info({ platform: platform.name }, 'answers commands now'), again);
    }, LISTEN_AGAIN_MS);
    retry.unref();
  };
  await platform.start(handlers).catch(again);
}
