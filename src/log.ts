import pino, { type Logger } from 'pino';
import { prettyFactory } from 'pino-pretty';
import { screen, wantsColour } from './shell.js';

/** A log on standard error: lines of JSON, or words where that is a terminal. */
export function createLog(level: string): Logger {
  if (!process.stderr.isTTY) return pino({ level }, pino.destination({ dest: 2, sync: true }));
  const words = prettyFactory({
    colorize: wantsColour(process.stderr),
    ignore: 'pid,hostname',
    singleLine: true,
  });
  return pino({ level }, { write: (line) => screen.write(process.stderr, words(line)) });
}

/**
 * The log of each poll, item and delivery. In a terminal it holds their faults alone, unless a level is asked for: there
 * the alerts show the rest, and would drown in it.
 */
export function workLog(log: Logger, asked: string | undefined): Logger {
  return process.stderr.isTTY && asked === undefined ? log.child({}, { level: 'warn' }) : log;
}
