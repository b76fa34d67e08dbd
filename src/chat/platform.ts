import type { Answer } from '../domain/answer.js';
import type { Delivery, MessageRef, PlatformName } from '../domain/delivery.js';

/** One `/raremetals …` as typed, with where it came from. `text` holds the words after the command's name. */
export type CommandRequest = {
  readonly platform: PlatformName;
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  /**
   * Whether the user may change what this channel is told: on Discord whoever may manage the channel, on
   * Slack its creator and the workspace's admins, in a direct message and at the console whoever is there.
   * Asked only when it matters. Throws when the platform does not say.
   */
  readonly isManager: () => Promise<boolean>;
  /** What keeps the bot from posting in this channel, in words for whoever asks; nothing where none is known of. */
  readonly barrier?: (() => Promise<string | undefined>) | undefined;
};

export type Handlers = {
  /** Answers a command; never rejects: bad input, or that something broke on our side, is an answer too. */
  readonly command: (request: CommandRequest) => Promise<Answer>;
  /** At most 25 suggestions for a half-typed option of a sub-command. */
  readonly suggest: (subcommand: string, option: string, typed: string) => Promise<readonly string[]>;
};

/** What a delivery needs to know of what was sent to the same destination before. */
export type Context = {
  /** The story's first message here: the thread parent, and what a new top-level message links back to. */
  readonly first?: MessageRef | undefined;
  /** Nobody can have begun to send it. Otherwise it may be there although nobody has heard so. */
  readonly isUntried?: boolean | undefined;
};

/** What came of a delivery. */
export type Sent = {
  /** What was posted, or edited. */
  readonly message: MessageRef;
  /**
   * What stands for the story here from now on, and has its follow-ups under it: the message that did, as it
   * is shown now; or this one, where there was none or people have deleted it.
   */
  readonly first: MessageRef;
};

/**
 * The port to a chat platform. Leaves are plain objects made by a factory; they never meet.
 * Retries belong to the delivery queue alone: a leaf tries once and throws a `DeliveryError`.
 */
export type Platform = {
  readonly name: PlatformName;
  /** Connects and begins to answer commands. Throws with a plain sentence when a token is refused. */
  start(handlers: Handlers): Promise<void>;
  /**
   * Sends one delivery; a revision of a message that people have deleted is nothing to do. Called again with
   * the same delivery id it must not post twice where the platform offers a way to prevent that.
   */
  send(delivery: Delivery, context: Context): Promise<Sent>;
  /**
   * A message of the bot's own, for all in the channel: a digest, or a line for the admin. With an `id` it
   * must not appear twice where the platform can prevent that. Throws a `DeliveryError` as `send` does.
   */
  say(channel: string, message: Answer, id?: string, context?: Omit<Context, 'first'>): Promise<void>;
  /** Stops taking commands and lets a send under way finish. */
  stop(): Promise<void>;
};
