import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type ConfigSource, earlySettings } from './config/environment.js';
import { type Fault, showFault } from './config/faults.js';
import { counted } from './domain/counted.js';
import { unreadable } from './domain/unreadable.js';
import type { Terminal } from './main.js';
import { createScreen } from './screen.js';
import type { SettingsOutcome } from './settings.js';

export const packageDir = fileURLToPath(new URL('..', import.meta.url));

/** What is needed of the environment before all of it is read. */
export const early = earlySettings(process.env);

/** Where programs are looked for. */
export const searchPath = process.env.PATH ?? '';

/** Wrong use ends with 2, a failure with 1; both have been explained on standard error by then. */
export const FAILED = 1;
export const WRONG_USE = 2;

/** All that is written to the terminal passes here. */
export const screen = createScreen();

/** Colour on a terminal only, and not where NO_COLOR asks for none (no-color.org). */
export function wantsColour(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && !process.env.NO_COLOR;
}

export function say(text: string): void {
  screen.write(process.stderr, `${text}\n`);
}

export function terminal(input?: AsyncIterable<string>): Terminal {
  return {
    write: (text) => screen.write(process.stdout, text),
    colour: wantsColour(process.stdout),
    // A terminal that does not know its width says 0.
    columns: process.stdout.columns || undefined,
    input,
  };
}

const LEAVING = /^\s*\/?(?:raremetals\s+)?(?:exit|quit)\s*$/i;

/**
 * Lines typed or piped in, on a terminal with a prompt. Opened when the first line is asked for, so that none is lost.
 * `exit` and `quit` interrupt the process, as Ctrl-C does. An input that cannot be read has no lines: a service may
 * be given any. `ended` is said where somebody who typed has ended them, and the process goes on.
 */
export async function* inputLines(ended?: string): AsyncGenerator<string> {
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const lines = createInterface({
    input: process.stdin,
    ...(isTerminal ? { output: process.stdout, prompt: '› ' } : {}),
  });
  // While a line is edited the terminal hands Ctrl-C to the editor, not to the process.
  lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  if (isTerminal) {
    screen.below(lines);
    lines.prompt();
  }
  let isLeaving = false;
  try {
    for await (const line of lines) {
      isLeaving = LEAVING.test(line);
      if (isLeaving) {
        process.kill(process.pid, 'SIGINT');
        break;
      }
      yield line;
      if (isTerminal) lines.prompt();
    }
  } catch (error) {
    say(`standard input: found ${unreadable(error)}, expected lines; no commands are read`);
  }
  // What comes after stands on a line of its own.
  if (isTerminal) process.stdout.write('\n');
  if (isTerminal && ended && !isLeaving) say(ended);
}

/** What somebody is to type, where a command waits for that in silence. */
export function awaitTyped(what: string): void {
  if (process.stdin.isTTY) say(`Reading ${what} from this terminal; Ctrl-D ends it.`);
}

let hasTerminalGone = false;

/** Told by a signal, or by what can be written no more. */
export function terminalIsGone(): void {
  hasTerminalGone = true;
}

/** Ends the process, whatever it still has open. */
export function leave(): never {
  if (hasTerminalGone) {
    // Node crashes where it is to put such a terminal back as it was: the signal ends it as if nobody had caught it.
    process.removeAllListeners('SIGHUP');
    process.kill(process.pid, 'SIGHUP');
  }
  process.exit();
}

/** Aborted by Ctrl-C, a polite kill or the end of the terminal; a second one ends the process at once. */
export function untilInterrupted(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(FAILED);
      if (name === 'SIGHUP') terminalIsGone();
      screen.leave(process.stdout);
      controller.abort();
    });
  }
  return controller.signal;
}

/** What tells where the configuration is; `configDir` as named on the command line. */
export function configSource(configDir: string | undefined): ConfigSource {
  return { env: process.env, cwd: process.cwd(), packageDir, configDir };
}

/** The whole configuration and what is doubtful in it, or every fault in it and the end of the process. */
export async function settingsOrExit(
  configDir: string | undefined,
  role?: string,
): Promise<Extract<SettingsOutcome, { kind: 'settings' }>> {
  const { loadSettings } = await import('./settings.js');
  const outcome = await loadSettings({ ...configSource(configDir), role });
  return outcome.kind === 'settings' ? outcome : exitWith(outcome.faults, outcome.warnings);
}

/** Shows every fault, and what may be the reason of some, and ends the process. */
export function exitWith(faults: readonly Fault[], warnings: readonly Fault[] = []): never {
  for (const fault of faults) say(showFault(fault));
  for (const warning of warnings) say(`warning: ${showFault(warning)}`);
  say(`${counted(faults.length, 'fault')}; nothing was started.`);
  process.exit(FAILED);
}

/** A line that is written over by the next one; on something that is no terminal, nothing. */
export function progressLine(text: string): void {
  screen.progress(process.stderr, text);
}
