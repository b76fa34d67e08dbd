import { z } from 'zod';
import { Alert } from './alert.js';
import { Answer } from './answer.js';

export const PlatformName = z.enum(['slack', 'discord', 'console']);
export type PlatformName = z.infer<typeof PlatformName>;

/** Where alerts go: a channel of one platform. The console has the one channel `terminal`. */
export const Destination = z.object(
  { platform: PlatformName, channel: z.string().min(1) },
  'a platform and a channel, such as { platform: slack, channel: C0123456789 }',
);
export type Destination = z.infer<typeof Destination>;

/** A message that a platform has accepted. `thread` is the Discord thread opened under it, once there is one. */
export const MessageRef = z.object({
  platform: PlatformName,
  channel: z.string(),
  message: z.string(),
  thread: z.string().optional(),
  permalink: z.string().optional(),
  /** The alert as the message shows it: what a follow-up needs to bring its sources up to date. */
  shown: Alert.optional(),
});
export type MessageRef = z.infer<typeof MessageRef>;

/**
 * Milliseconds after which a worker that sends to a destination and falls silent loses it to another. While it sends,
 * however long, it renews its hold every five seconds.
 */
export const HOLD_MS = 20_000;

/**
 * One alert to one destination; durable until the platform has accepted it.
 *
 * - `post`: a new top-level message; when the story has one already, the new one links back to it.
 * - `reply`: into the thread of the story's first message, which is revised as well.
 * - `revise`: the first message is edited (source count, better link); nothing new appears.
 */
export const Delivery = z.object({
  id: z.string(),
  act: z.enum(['post', 'reply', 'revise']),
  alert: Alert,
  destination: Destination,
  /** The route that matched, in words a reader of the channel understands. */
  route: z.string(),
  mention: z.string().optional(),
  /** When it was handed on; absent in those of former versions. */
  at: z.string().optional(),
});
export type Delivery = z.infer<typeof Delivery>;

/** The alerts of a channel since its last digest, worded; durable and sent in its turn as a delivery is. */
export const DigestDelivery = z.object({
  id: z.string(),
  act: z.literal('digest'),
  destination: Destination,
  digest: Answer,
  /** When it was handed on; absent in those of former versions. */
  at: z.string().optional(),
});
export type DigestDelivery = z.infer<typeof DigestDelivery>;

/** What an admin should know; durable and sent in its turn as a delivery is. */
export const NoticeDelivery = z.object({
  id: z.string(),
  act: z.literal('notice'),
  destination: Destination,
  notice: Answer,
  /** When it was handed on. */
  at: z.string(),
});
export type NoticeDelivery = z.infer<typeof NoticeDelivery>;

/** All that may wait in an outbox. */
export const AnyDelivery = z.union([Delivery, DigestDelivery, NoticeDelivery]);
export type AnyDelivery = z.infer<typeof AnyDelivery>;

/** The item of which a delivery is the message; none of a digest, a notice, or what only counts one more source. */
export const itemTold = (delivery: AnyDelivery | undefined): string | undefined =>
  delivery && 'alert' in delivery && delivery.act !== 'revise' ? delivery.alert.item : undefined;

/** `slack:C123`, `discord:42`, `console:terminal`: how keys, logs and queues name a destination. */
export function destinationName({ platform, channel }: Destination): string {
  return `${platform}:${channel}`;
}

const CHANNEL_WORDS: Readonly<Record<PlatformName, (channel: string) => string>> = {
  slack: (channel) => `Slack channel ${channel}`,
  discord: (channel) => `Discord channel ${channel}`,
  console: () => 'the terminal',
};

/** A destination as people are told of it. */
export const destinationWords = ({ platform, channel }: Destination): string =>
  CHANNEL_WORDS[platform](channel);

/** The inverse of {@link destinationName}; throws a ZodError for anything else. */
export function parseDestination(name: string): Destination {
  const [platform, ...channel] = name.split(':');
  return Destination.parse({ platform, channel: channel.join(':') });
}

/**
 * A platform did not take a delivery. `retryable` says whether the same delivery may succeed later,
 * `retryAfterMs` how long the platform asked us to wait; a lost channel or token is `destinationLost`.
 */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError';
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  readonly destinationLost: boolean;

  constructor(
    reason: string,
    options: { retryable: boolean; retryAfterMs?: number; destinationLost?: boolean; cause?: unknown },
  ) {
    super(reason, { cause: options.cause });
    this.retryable = options.retryable;
    this.retryAfterMs = options.retryAfterMs;
    this.destinationLost = options.destinationLost ?? false;
  }
}
