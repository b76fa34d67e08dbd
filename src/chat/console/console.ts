import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Alert } from '../../domain/alert.js';
import type { Picture } from '../../domain/answer.js';
import type { CommandDefinition } from '../../domain/command.js';
import type { Delivery, MessageRef } from '../../domain/delivery.js';
import { unwritable } from '../../domain/unreadable.js';
import type { Vocabulary } from '../../domain/vocabulary.js';
import { type Acts, carry } from '../carry.js';
import type { CommandRequest, Context, Handlers, Platform, Sent } from '../platform.js';
import { COLUMNS, type ConsoleLook, renderAlert, renderAnswer } from './render.js';

export type ConsoleOptions = {
  /** Takes text that ends with a newline. */
  readonly write: (text: string) => void;
  /** Lines to be read as commands, with or without `/raremetals` before them. */
  readonly input?: AsyncIterable<string> | undefined;
  readonly colour: boolean;
  readonly columns?: number | undefined;
  /** IANA; the machine's own unless told. */
  readonly timeZone?: string | undefined;
  /** The folder that keeps the pictures of answers. */
  readonly pictures: string;
  readonly vocabulary: Vocabulary;
  readonly command: CommandDefinition;
};

const REMEMBERED = 1000;
/** What commands take of an alert: its item or its story. */
const TAKEN: Readonly<Record<string, (alert: Alert) => string>> = {
  explain: ({ item }) => item,
  irrelevant: ({ item }) => item,
  story: ({ story }) => story,
  mute: ({ story }) => `story:${story}`,
};
/** Such a command with the number under which an alert is shown here, with or without its mark. */
const NUMBERED = /^(explain|irrelevant|story|mute)\s+(?:story[:\s]\s*)?#?(\d+)(?=\s|$)/i;

/** Adds to what is remembered; the oldest gives way. */
function keep<T>(known: Map<string, T>, key: string, value: T): void {
  known.set(key, value);
  for (const oldest of known.keys()) {
    if (known.size <= REMEMBERED) break;
    known.delete(oldest);
  }
}

/** Words typed at the terminal; whoever has it runs the bot. */
export function terminalRequest(text: string): CommandRequest {
  return { platform: 'console', channel: 'terminal', user: 'terminal', text, isManager: async () => true };
}

/** A terminal shows no picture: the latest of each name is kept in a folder. Says where, or why it is not. */
async function keepPicture({ png, name }: Picture, folder: string): Promise<string> {
  const path = join(folder, basename(name));
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(path, png);
    return `Picture: ${path}`;
  } catch (error) {
    return `The picture could not be kept: ${folder}: found ${unwritable(error)}`;
  }
}

/** The console can also say when its input has ended and its last command is answered. */
export type ConsolePlatform = Platform & { readonly closed: Promise<void> };

/** The terminal as a chat platform: it needs no token, and numbers its messages. */
export function createConsole(options: ConsoleOptions): ConsolePlatform {
  const { write, input, vocabulary, command } = options;
  const look: ConsoleLook = {
    colour: options.colour,
    columns: options.columns ?? COLUMNS.unknown,
    timeZone: options.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
  /** The last deliveries written, and messages of the bot's own said, so that one that is sent again is not shown again. */
  const written = new Map<string, Sent>();
  const said = new Map<string, true>();
  /** The last messages, by their numbers. */
  const shown = new Map<string, Alert>();
  let count = 0;
  let stopped = false;
  let close: () => void = () => {};
  const closed = new Promise<void>((resolve) => {
    close = resolve;
  });

  async function read(handlers: Handlers, lines: AsyncIterable<string>): Promise<void> {
    const name = new RegExp(`^/?${command.name}(?:\\s+|$)`, 'i');
    for await (const line of lines) {
      if (stopped) break;
      const text = withId(line.trim().replace(name, ''));
      if (!line.trim()) continue;
      const answer = await handlers.command(terminalRequest(text));
      const picture = answer.picture ? `${await keepPicture(answer.picture, options.pictures)}\n` : '';
      write(`${renderAnswer(answer, look)}\n${picture}\n`);
    }
  }

  /** The words of a command with the id of an alert in place of the number that it has here. */
  function withId(text: string): string {
    const [all = '', verb = '', number = ''] = NUMBERED.exec(text) ?? [];
    const alert = shown.get(`#${number}`);
    const id = alert && TAKEN[verb.toLowerCase()]?.(alert);
    return id === undefined ? text : `${verb} ${id}${text.slice(all.length)}`;
  }

  /** A message of an earlier run has a number that stands for another one by now: it is called by its story. */
  function called(first: MessageRef, { story }: Alert): string {
    const known = shown.get(first.message);
    return known && known.item === first.shown?.item ? first.message : `story ${story}`;
  }

  async function post(delivery: Delivery, { first: known }: Context): Promise<MessageRef> {
    count += 1;
    const message = `#${count}`;
    const lead = `${message} `;
    const first = known && { ...known, message: called(known, delivery.alert) };
    write(`${lead}${renderAlert(delivery, { first }, vocabulary, { ...look, lead: lead.length })}\n\n`);
    const { destination, alert } = delivery;
    keep(shown, message, alert);
    return { platform: 'console', channel: destination.channel, message, shown: alert };
  }

  const acts: Acts = {
    post,
    reply: async (delivery, first) => ({ message: await post(delivery, { first }), first }),
    revise: async ({ alert }, first, { sourceCount }) =>
      write(`  ${called(first, alert)} now has ${sourceCount} sources\n\n`),
    isGone: () => false,
  };

  return {
    name: 'console',
    closed,

    async start(handlers) {
      if (input) void read(handlers, input).finally(close);
      else close();
    },

    async send(delivery, context) {
      const before = written.get(delivery.id);
      if (before) return before;
      const sent = await carry(delivery, context, acts);
      keep(written, delivery.id, sent);
      return sent;
    },

    async say(_channel, message, id) {
      if (id !== undefined && said.has(id)) return;
      write(`${renderAnswer(message, look)}\n\n`);
      if (id !== undefined) keep(said, id, true);
    },

    async stop() {
      stopped = true;
    },
  };
}
