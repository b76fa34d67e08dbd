import pino, { type Logger } from 'pino';
import { prettyFactory } from 'pino-pretty';
import { screen, wantsColour } from './shell.js';

/** An error that says more in one text is cut here; characters. */
const LONGEST_TEXT = 4000;
/** Errors of one chain of causes, the first one among them. */
const MOST_ERRORS = 4;

/** Lines that wait for room on a full disk, in characters; what is beyond is lost. */
const MOST_WAITING = 1_000_000;

/** A log on standard error: lines of JSON, or words where that is a terminal. */
export function createLog(level: string, stderr: typeof process.stderr = process.stderr): Logger {
  const options = { level, serializers: { err: (error: unknown) => loggedError(error) } };
  if (!stderr.isTTY) {
    const lines = pino.destination({ dest: stderr.fd, sync: true, maxLength: MOST_WAITING });
    // Alerts do not end because the disk of the log is full.
    lines.on('error', () => undefined);
    return pino(options, lines);
  }
  const words = prettyFactory({
    colorize: wantsColour(stderr),
    ignore: 'pid,hostname',
    singleLine: true,
  });
  return pino(options, { write: (line) => screen.write(stderr, words(line)) });
}

/**
 * What an error may say in the log: these properties alone. The others of a library's error hold what was sent: a
 * password to Redis, the token in an interaction's address, a body of any length.
 */
function loggedError(error: unknown, room = MOST_ERRORS): unknown {
  if (!(error instanceof Error)) return typeof error === 'string' ? cut(error) : typeof error;
  const { code, status } = error as { code?: unknown; status?: unknown };
  return {
    type: error.constructor.name,
    message: cut(error.message),
    stack: cut(error.stack ?? ''),
    code: word(code),
    status: word(status),
    cause: error.cause === undefined || room === 1 ? undefined : loggedError(error.cause, room - 1),
  };
}

const cut = (text: string) => (text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text);

const word = (value: unknown) =>
  typeof value === 'number' ? value : typeof value === 'string' ? cut(value) : undefined;

/**
 * The log of each poll, item and delivery. In a terminal it holds their faults alone, unless a level is asked for: there
 * the alerts show the rest, and would drown in it.
 */
export function workLog(log: Logger, asked: string | undefined): Logger {
  return process.stderr.isTTY && asked === undefined ? log.child({}, { level: 'warn' }) : log;
}

/** Logs what libraries print as a warning, each text once: BullMQ says the same of a Redis at every connection to it. */
export function logPrinted(log: Logger, printer: Pick<Console, 'warn'> = console): void {
  const known = new Set<string>();
  printer.warn = (...parts: unknown[]) => {
    const said = parts.join(' ');
    if (!known.has(said)) log.warn({ said }, 'a library warns');
    known.add(said);
  };
}
