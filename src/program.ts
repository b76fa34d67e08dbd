import { Command, InvalidArgumentError, Option } from 'commander';
import { Role } from './config/environment.js';
import { PlatformName } from './domain/delivery.js';
import { isoTime } from './domain/item.js';
import type { BoardFormat } from './pipes/board.js';
import type { Pipe } from './pipes/pipe.js';
import {
  awaitTyped,
  configSource,
  early,
  exitWith,
  FAILED,
  inputLines,
  packageDir,
  progressLine,
  say,
  settingsOrExit,
  terminal,
  untilInterrupted,
  WRONG_USE,
} from './shell.js';
import { version } from './version.js';

/** What is read from standard input is named nowhere else on the line. */
const FROM_INPUT: Readonly<Record<string, string>> = {
  classify: 'classify < items.jsonl',
  stories: 'stories < items.jsonl',
  board: 'board --at 2025-10-28 < items.jsonl',
  render: 'render --for slack < items.jsonl',
};

const BOARD_FORMATS: readonly BoardFormat[] = ['json', 'atom', 'svg'];

function timeArgument(text: string): number {
  const time = isoTime(text);
  if (time === undefined)
    throw new InvalidArgumentError(
      'expected a time such as 2025-10-28T22:00:00Z, or a day such as 2025-10-28.',
    );
  return time;
}

/** An empty one is a variable of a script that was not set: with the default another bot would start. */
function folderArgument(text: string): string {
  if (text === '') throw new InvalidArgumentError('expected a folder with configuration files.');
  return text;
}

/** What a command needs is loaded by that command: to load everything takes longer than to read a headline. */
const run = () => import('./run.js');

/** The command line: each command, what it takes and what it does. */
export function program(): Command {
  const raremetals = new Command('raremetals')
    .description('Trade-policy alerts on rare earths and other critical raw materials, for Slack and Discord')
    .version(version)
    .option('--config <dir>', 'the configuration to use instead of config/', folderArgument)
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .showHelpAfterError('(raremetals --help lists the commands)');
  const configDir = (): string | undefined => raremetals.opts<{ config?: string }>().config;
  const ask = async (text: string) => (await run()).ask(configDir(), text);
  const withPipe = async (work: (pipe: Pipe) => Promise<void>) => {
    const { withPipe: lend } = await import('./pipes/run.js');
    await lend(configDir(), work);
  };
  const withItems = (work: (pipe: Pipe) => Promise<void>) => {
    awaitTyped('items, one JSON object a line,');
    return withPipe(work);
  };

  raremetals
    .command('start')
    .description('run the bot; with no chat token it posts to this terminal')
    .addOption(new Option('--role <role>', 'what this process does').choices(Role.options))
    .action(async ({ role }: { role?: string }) => (await run()).start(configDir(), role));
  raremetals
    .command('demo')
    .description('the whole main job with sample feeds: no network, no Redis, no tokens')
    .action(async () => {
      if (configDir() !== undefined) {
        say('raremetals demo: it brings its own configuration; leave --config out.');
        process.exitCode = WRONG_USE;
        return;
      }
      if (early.faults.length > 0) exitWith(early.faults);
      const { runDemo } = await import('./demo/demo.js');
      const { createLog } = await import('./log.js');
      await runDemo({
        packageDir,
        log: createLog(early.logLevel ?? 'silent'),
        terminal: terminal(inputLines()),
        progress: progressLine,
        signal: untilInterrupted(),
      });
    });
  raremetals
    .command('once')
    .description('one poll round of all feeds, then exit')
    .option('--dry-run', 'write nothing and post nothing: show what would be posted', false)
    .action(async ({ dryRun }: { dryRun: boolean }) => (await run()).once(configDir(), dryRun));
  raremetals
    .command('check')
    .description('validate the configuration and the environment')
    .action(async () => {
      const { checkConfig } = await import('./inspect.js');
      if (!(await checkConfig(configSource(configDir()), terminal()))) process.exitCode = FAILED;
    });
  raremetals
    .command('parse')
    .description('feed files, or one feed on standard input → one item a line')
    .argument('[file...]')
    .action(async (files: string[]) => {
      const { pipeParse } = await import('./pipes/parse.js');
      if (files.length === 0) awaitTyped('a feed');
      if ((await pipeParse(files, process.stdin, process.stdout)) > 0) process.exitCode = FAILED;
    });
  raremetals
    .command('classify')
    .description('items on standard input → one classification a line')
    .action(async () => {
      const { pipeClassify } = await import('./pipes/pipe.js');
      await withItems(pipeClassify);
    });
  raremetals
    .command('stories')
    .description('items in time order on standard input → the story of each')
    .option('--all', 'group every item, relevant or not', false)
    .action(async ({ all }: { all: boolean }) => {
      const { pipeStories } = await import('./pipes/stories.js');
      await withItems((pipe) => pipeStories(pipe, all));
    });
  raremetals
    .command('board')
    .description('items on standard input → the measures as of a time')
    .requiredOption('--at <time>', 'ISO 8601, UTC unless it names a zone (required)', timeArgument)
    .addOption(
      new Option('--format <format>', 'JSON Lines, an Atom feed, or a picture')
        .choices(BOARD_FORMATS)
        .default('json'),
    )
    .action(async ({ at, format }: { at: number; format: BoardFormat }) => {
      const { pipeBoard } = await import('./pipes/board.js');
      await withItems((pipe) => pipeBoard(pipe, at, format));
    });
  raremetals
    .command('render')
    .description('items or alerts on standard input → the messages, whatever the routes take')
    .addOption(
      new Option('--for <platform>', 'whose messages (required)')
        .choices(PlatformName.options)
        .makeOptionMandatory(),
    )
    .action(async (options: { for: PlatformName }) => {
      const { pipeRender } = await import('./pipes/render.js');
      await withItems((pipe) => pipeRender(pipe, options.for));
    });
  raremetals
    .command('explain')
    .description('why a stored item was, or was not, alerted; or how the items of a file are read')
    .argument('[item]', 'its address or id')
    .option('--file <path>', 'explain the items of a JSON Lines file instead')
    .action(async (item: string | undefined, { file }: { file?: string }) => {
      if (file !== undefined && item === undefined) {
        const { explainFile } = await import('./inspect.js');
        return withPipe((pipe) => explainFile(file, pipe, terminal()));
      }
      if (item !== undefined && file === undefined) return ask(`explain ${item}`);
      say('raremetals explain: name either the address or the id of an item, or a --file.');
      process.exitCode = WRONG_USE;
    });
  raremetals
    .command('measure')
    .description('the life of a measure on the stored board, with its sources')
    .argument('<name...>', 'words of its name, or a document number')
    .option('--why', 'with the words and the evidence behind each move', false)
    .option('--undo', 'take the move by which it stands back', false)
    .action((name: string[], { why, undo }: { why: boolean; undo: boolean }) =>
      ask(`measure ${name.join(' ')}${why ? ' --why' : ''}${undo ? ' --undo' : ''}`),
    );
  raremetals
    .command('feedback')
    .description('items whose alerts readers found not relevant, as labelled items, one a line')
    .action(async () => {
      const { withBot } = await run();
      await withBot(configDir(), async (bot) => {
        for (const labelled of await bot.feedback()) process.stdout.write(`${JSON.stringify(labelled)}\n`);
      });
    });
  raremetals
    .command('feeds')
    .description('look at feeds')
    .command('test')
    .description('fetch and read one feed: outcome, encoding, parser, items, problems')
    .argument('<feed>', 'an address, or the id of a configured feed')
    .action(async (feed: string) => {
      const { testFeed } = await import('./inspect.js');
      if (!(await testFeed(feed, (await settingsOrExit(configDir())).settings, terminal())))
        process.exitCode = FAILED;
    });
  for (const command of raremetals.commands) {
    command.showHelpAfterError(`(raremetals ${command.name()} --help says what it takes)`);
    const example = FROM_INPUT[command.name()];
    if (example !== undefined) command.addHelpText('after', `\nFor example: raremetals ${example}`);
  }
  return raremetals;
}
