import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { measureDays } from './days.js';
import { measureMessages } from './messages.js';
import { measureNearDuplicates } from './near-duplicates.js';

/*
 * Runs the command line over the development data and scores it with the scorers that also judge the
 * blind sets. `npm run eval [name …]` runs all rows of the table, or those named.
 */

const SHARED = resolve(process.argv[2] ?? '../shared');
const CLI = resolve('dist/cli.js');

type Row = {
  readonly name: string;
  readonly data: string;
  readonly command: readonly string[];
  readonly scorer: string;
  /** What follows the gold file on the scorer's command line. */
  readonly options?: readonly string[];
  /** The gold file where it is not the data. */
  readonly gold?: string;
};

const ROWS: readonly Row[] = [
  {
    name: 'classify dev (seen by the shipped weights; npm run train prints cross-validation)',
    data: 'classify-dev.jsonl',
    command: ['classify'],
    scorer: 'classify.py',
  },
  {
    name: 'classify train en (seen likewise)',
    data: 'classify-train-en.jsonl',
    command: ['classify'],
    scorer: 'classify.py',
  },
  {
    name: 'classify train intl (seen likewise)',
    data: 'classify-train-intl.jsonl',
    command: ['classify'],
    scorer: 'classify.py',
  },
  {
    name: 'stories og2021',
    data: 'stories-og2021-dev.jsonl',
    command: ['stories', '--all'],
    scorer: 'stories.py',
    options: ['--per-language'],
  },
  {
    name: 'stories incidents',
    data: 'stories-gva-dev.jsonl',
    command: ['stories', '--all'],
    scorer: 'stories.py',
  },
  {
    name: 'stories events (seen by the weights; test/train/stories-events.ts leaves each set out)',
    data: 'events-dev.jsonl',
    command: ['stories', '--all'],
    scorer: 'events.py',
  },
  {
    name: 'board 28 Oct 2025',
    data: 'events-dev.jsonl',
    command: ['board', '--at', '2025-10-28T22:00:00Z'],
    scorer: 'board.py',
    gold: 'board-2025-10-28.json',
  },
];

/** A program's standard output, and whether it ended well. */
async function run(program: string, args: readonly string[], inputFile: string) {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(await readFile(inputFile));
  const output = await text(child.stdout);
  return { output, ended: child.exitCode };
}

/** The input fields of the rows, without their labels. */
async function withoutAnswers(path: string): Promise<string> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter(Boolean);
  return lines
    .map((line) => {
      const {
        labels: _labels,
        gold: _gold,
        label_basis: _basis,
        stratum: _stratum,
        ...input
      } = JSON.parse(line);
      return JSON.stringify(input);
    })
    .join('\n');
}

async function score(
  { name, data, command, scorer, options = [], gold }: Row,
  folder: string,
): Promise<void> {
  const input = join(folder, 'input.jsonl');
  const output = join(folder, 'output.jsonl');
  await writeFile(input, await withoutAnswers(join(SHARED, 'data', data)));
  const started = performance.now();
  const answers = await run(process.execPath, [CLI, ...command], input);
  const seconds = (performance.now() - started) / 1000;
  await writeFile(output, answers.output);
  const scored = await run(
    'python3',
    [join(SHARED, 'score', scorer), join(SHARED, 'data', gold ?? data), ...options],
    output,
  );
  process.stdout.write(`\n## ${name} (${seconds.toFixed(1)} s)\n${scored.output}`);
}

if (!existsSync(join(SHARED, 'data'))) {
  process.stdout.write(`skipped: there is no ${join(SHARED, 'data')} to measure with\n`);
} else {
  const folder = await mkdtemp(join(tmpdir(), 'raremetals-eval-'));
  const wanted = process.argv.slice(3);
  for (const row of ROWS) {
    if (wanted.length === 0 || wanted.some((word) => row.name.includes(word))) await score(row, folder);
  }
  await rm(folder, { recursive: true });
  const others: readonly (readonly [name: string, measure: (shared: string) => string | Promise<string>])[] =
    [
      ['stories near-duplicates', measureNearDuplicates],
      ['days of real items (what was misread of them was mended)', measureDays],
      ['messages on events of real items (seen by the weights)', measureMessages],
    ];
  for (const [name, measure] of others) {
    if (wanted.length === 0 || wanted.some((word) => name.includes(word)))
      process.stdout.write(`\n## ${name}\n${await measure(SHARED)}`);
  }
}
