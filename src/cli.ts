#!/usr/bin/env node
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import pino, { type Logger } from 'pino';
import pretty from 'pino-pretty';
import { compileKnowledge } from './board/knowledge.js';
import { terminalRequest } from './chat/console/console.js';
import { createClassifier } from './classify/classify.js';
import { simplifyHanzi } from './classify/hanzi.js';
import { showFault } from './config-file.js';
import { PlatformName } from './domain/delivery.js';
import type { BadLine } from './json-lines.js';
import { readKnowledge } from './knowledge.js';
import type { Bot, Terminal } from './main.js';
import {
  BOARD_FORMATS,
  type BoardFormat,
  type Pipe,
  pipeBoard,
  pipeClassify,
  pipeParse,
  pipeStories,
} from './pipes.js';
import { loadSettings, type Settings, STORY_WINDOW_MS } from './settings.js';
import { systemClock } from './work/clock.js';

// The chat SDKs take a second to load: what needs them is imported when it is asked for.
const packageDir = fileURLToPath(new URL('..', import.meta.url));

/** Wrong use ends with 2, a failure with 1; both have been explained on standard error by then. */
const FAILED = 1;
const WRONG_USE = 2;

function createLog(level: string): Logger {
  const stream = process.stderr.isTTY
    ? pretty({ destination: 2, sync: true, colorize: wantsColour(process.stderr), ignore: 'pid,hostname' })
    : pino.destination({ dest: 2, sync: true });
  return pino({ level }, stream);
}

/** Colour on a terminal only, and not where NO_COLOR asks for none (no-color.org). */
function wantsColour(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && !process.env.NO_COLOR;
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

function terminal(input?: AsyncIterable<string>): Terminal {
  return {
    write: (text) => process.stdout.write(text),
    colour: wantsColour(process.stdout),
    columns: process.stdout.columns,
    input,
  };
}

/** Lines typed or piped in, on a terminal with a prompt. Opened when the first line is asked for, so that none is lost. */
async function* inputLines(): AsyncGenerator<string> {
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const lines = createInterface({
    input: process.stdin,
    ...(isTerminal ? { output: process.stdout, prompt: '› ' } : {}),
  });
  // While a line is edited the terminal hands Ctrl-C to the editor, not to the process.
  lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  if (isTerminal) lines.prompt();
  for await (const line of lines) {
    yield line;
    if (isTerminal) lines.prompt();
  }
}

/** Aborted by Ctrl-C or a polite kill; a second one ends the process at once. */
function untilInterrupted(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(FAILED);
      controller.abort();
    });
  }
  return controller.signal;
}

async function settingsOrExit(configDir: string | undefined, role?: string): Promise<Settings> {
  const outcome = await loadSettings({ env: process.env, cwd: process.cwd(), packageDir, configDir, role });
  if (outcome.kind === 'settings') return outcome.settings;
  for (const fault of outcome.faults) say(showFault(fault));
  say(`${outcome.faults.length} ${outcome.faults.length === 1 ? 'fault' : 'faults'}; nothing was started.`);
  process.exit(FAILED);
}

/** Runs one of the JSON Lines commands; a bad line is reported and makes the whole end with 1. */
async function withPipe(configDir: string | undefined, run: (pipe: Pipe) => Promise<void>): Promise<void> {
  const packaged = join(packageDir, 'config');
  const own = configDir ?? process.env.RAREMETALS_CONFIG;
  const knowledge = await readKnowledge(own || packaged, packaged, process.cwd());
  if (!knowledge.value) {
    for (const fault of knowledge.faults) say(showFault(fault));
    process.exit(FAILED);
  }
  const vocabulary = knowledge.value;
  await run({
    input: process.stdin,
    output: process.stdout,
    bad: ({ line, reason }: BadLine) => {
      say(`line ${line} was passed over: ${reason}`);
      process.exitCode = FAILED;
    },
    classifier: createClassifier(vocabulary),
    storyModel: vocabulary.storyModel,
    storyWindowMs: STORY_WINDOW_MS,
    board: compileKnowledge({ lexicon: vocabulary.instruments, vocabulary, simplify: simplifyHanzi }),
    vocabulary,
  });
}

/** A line that is written over by the next one; on something that is no terminal, nothing. */
function progressLine(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}

async function start(configDir: string | undefined, role: string | undefined): Promise<void> {
  const settings = await settingsOrExit(configDir, role);
  const log = createLog(settings.logLevel);
  const signal = untilInterrupted();
  const input = process.stdin.isTTY ? inputLines() : undefined;
  const { openBot } = await import('./main.js');
  const bot = await openBot(settings, {
    clock: systemClock,
    log,
    terminal: terminal(input),
    path: process.env.PATH ?? '',
  });
  announce(bot, settings, log);
  try {
    if (settings.role !== 'worker') await bot.listen();
    if (settings.role !== 'chat') await bot.work();
    log.info(
      { feeds: settings.feeds.length, routes: settings.routes.length, role: settings.role },
      'started; Ctrl-C stops',
    );
    await new Promise<void>((resolve) => {
      if (signal.aborted) resolve();
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    log.info({}, 'stopping');
  } finally {
    await bot.stop();
  }
}

/** Says where alerts go and what is missing for more, by name. */
function announce({ engine, platforms }: Bot, settings: Settings, log: Logger): void {
  log.info({ engine: engine.kind, at: engine.shown }, 'Redis');
  if (engine.kind === 'in_process') {
    log.warn(
      {},
      'no REDIS_URL and no redis-server on PATH: what was posted is forgotten when this process ends',
    );
  }
  const missing = [
    ...(settings.slack ? [] : ['SLACK_BOT_TOKEN for Slack']),
    ...(settings.discord ? [] : ['DISCORD_TOKEN for Discord']),
  ];
  log.info(
    { platforms, missing },
    missing.length === 2 ? 'no chat token is set: alerts go to this terminal' : 'alerts go to',
  );
  const named = new Set(settings.routes.flatMap(({ to }) => to.map(({ platform }) => platform)));
  for (const platform of platforms) {
    if (platform !== 'console' && !named.has(platform)) {
      log.warn({ platform }, 'a token is set, but no route in channels.yaml leads there');
    }
  }
  for (const platform of named) {
    if (!platforms.includes(platform)) {
      log.warn(
        { platform },
        'a route in channels.yaml leads there, but its token is missing: its alerts wait',
      );
    }
  }
}

async function once(configDir: string | undefined, dryRun: boolean): Promise<void> {
  const given = await settingsOrExit(configDir);
  const settings = dryRun ? { ...given, redisUrl: undefined } : given;
  const { openBot } = await import('./main.js');
  const bot = await openBot(settings, {
    clock: systemClock,
    log: createLog(process.env.LOG_LEVEL ?? 'warn'),
    terminal: terminal(),
    // A dry run works on an empty store of its own, which goes with the process.
    path: dryRun ? '' : (process.env.PATH ?? ''),
    consoleOnly: dryRun,
  });
  try {
    const round = await bot.round(({ polled, feeds, items }) =>
      progressLine(`polled ${polled} of ${feeds}, ${items} new items`),
    );
    progressLine('');
    for (const { feed, outcome, reason } of round.polled) say(`${outcome.padEnd(10)} ${feed.id}: ${reason}`);
    const alerts = round.told.filter(({ outcome }) => outcome === 'post').length;
    say(
      `${round.told.length} new items, ${alerts} alerts${dryRun ? ' (dry run: nothing was written or posted)' : ''}.`,
    );
    for (const destination of round.waiting)
      say(`${destination}: not everything could be sent; the rest is kept`);
    if (
      round.polled.every(
        ({ outcome }) => outcome !== 'fetched' && outcome !== 'unchanged' && outcome !== 'moved',
      )
    ) {
      process.exitCode = FAILED;
    }
  } finally {
    await bot.stop();
  }
}

async function explain(
  configDir: string | undefined,
  item: string | undefined,
  file: string | undefined,
): Promise<void> {
  const { explainFile, showAnswer } = await import('./inspect.js');
  if (file !== undefined) return withPipe(configDir, (pipe) => explainFile(file, pipe, terminal()));
  if (item === undefined) {
    say('raremetals explain: name the address or the id of an item, or a --file.');
    process.exitCode = WRONG_USE;
    return;
  }
  const { openBot } = await import('./main.js');
  const settings = await settingsOrExit(configDir);
  const log = createLog('warn');
  const bot = await openBot(settings, {
    clock: systemClock,
    log,
    terminal: terminal(),
    path: process.env.PATH ?? '',
    consoleOnly: true,
  });
  try {
    const answer = await bot.handlers.command(terminalRequest(`explain ${item}`));
    showAnswer(answer, terminal());
    if (answer.problem) process.exitCode = FAILED;
  } finally {
    await bot.stop();
  }
}

function isoTime(text: string): number {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new InvalidArgumentError('expected a time such as 2025-10-28T22:00:00Z.');
  return time;
}

function build(): Command {
  const program = new Command('raremetals')
    .description('Trade-policy alerts on rare earths and other critical raw materials, for Slack and Discord')
    .version('0.1.0')
    .option('--config <dir>', 'the configuration to use instead of config/')
    .exitOverride()
    .showHelpAfterError('(raremetals --help lists the commands)');
  const configDir = (): string | undefined => program.opts<{ config?: string }>().config;

  program
    .command('start')
    .description('run the bot; with no chat token it posts to this terminal')
    .addOption(new Option('--role <role>', 'what this process does').choices(['all', 'worker', 'chat']))
    .action(({ role }: { role?: string }) => start(configDir(), role));
  program
    .command('demo')
    .description('the whole main job with sample feeds: no network, no Redis, no tokens')
    .action(async () => {
      const { runDemo } = await import('./demo/demo.js');
      await runDemo({
        packageDir,
        log: createLog(process.env.LOG_LEVEL ?? 'silent'),
        terminal: terminal(inputLines()),
        progress: progressLine,
        signal: untilInterrupted(),
      });
    });
  program
    .command('once')
    .description('one poll round of all feeds, then exit')
    .option('--dry-run', 'write nothing and post nothing: show what would be posted', false)
    .action(({ dryRun }: { dryRun: boolean }) => once(configDir(), dryRun));
  program
    .command('check')
    .description('validate the configuration and the environment')
    .action(async () => {
      const { feeds, routes, knowledge } = await settingsOrExit(configDir());
      say(
        `No faults: ${feeds.length} feeds, ${routes.length} routes, ${knowledge.materials.length} materials, ` +
          `${knowledge.parties.length} entries of parties.`,
      );
    });
  program
    .command('parse')
    .description('feed files, or one feed on standard input → one item a line')
    .argument('[file...]')
    .action(async (files: string[]) => {
      if ((await pipeParse(files, process.stdin, process.stdout)) > 0) process.exitCode = FAILED;
    });
  program
    .command('classify')
    .description('items on standard input → one classification a line')
    .action(() => withPipe(configDir(), pipeClassify));
  program
    .command('stories')
    .description('items in time order on standard input → the story of each')
    .option('--all', 'group every item, relevant or not', false)
    .action(({ all }: { all: boolean }) => withPipe(configDir(), (pipe) => pipeStories(pipe, all)));
  program
    .command('board')
    .description('items on standard input → the measures as of a time')
    .requiredOption('--at <time>', 'ISO 8601', isoTime)
    .addOption(
      new Option('--format <format>', 'JSON Lines, an Atom feed, or a picture')
        .choices(BOARD_FORMATS)
        .default('json'),
    )
    .action(({ at, format }: { at: number; format: BoardFormat }) =>
      withPipe(configDir(), (pipe) => pipeBoard(pipe, at, format)),
    );
  program
    .command('render')
    .description('items or alerts on standard input → the body that would be posted')
    .addOption(new Option('--for <platform>').choices(PlatformName.options).makeOptionMandatory())
    .action(async (options: { for: PlatformName }) => {
      const { pipeRender } = await import('./render-pipe.js');
      await withPipe(configDir(), (pipe) => pipeRender(pipe, options.for));
    });
  program
    .command('explain')
    .description('why a stored item was, or was not, alerted; or how the items of a file are read')
    .argument('[item]', 'its address or id')
    .option('--file <path>', 'explain the items of a JSON Lines file instead')
    .action((item: string | undefined, { file }: { file?: string }) => explain(configDir(), item, file));
  program
    .command('feeds')
    .description('look at feeds')
    .command('test')
    .description('fetch and read one feed: outcome, encoding, parser, items, problems')
    .argument('<feed>', 'an address, or the id of a configured feed')
    .action(async (feed: string) => {
      const { testFeed } = await import('./inspect.js');
      if (!(await testFeed(feed, await settingsOrExit(configDir()), terminal()))) process.exitCode = FAILED;
    });
  return program;
}

async function main(): Promise<void> {
  // `raremetals … | head` closes our output early, which is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    await build().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : WRONG_USE;
      return;
    }
    say(
      process.env.LOG_LEVEL === 'debug'
        ? String((error as Error).stack)
        : `raremetals: ${(error as Error).message}`,
    );
    process.exitCode = FAILED;
  }
}

await main();
// A connection that somebody else keeps half open, or a terminal that is still being read, must not keep
// a process alive that has ended its work. Everything written to a pipe or a terminal is out by now.
process.exit();
