import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { type ClassifierKnowledge, createClassifier } from '../../src/classify/classify.js';
import { normalisePhrase, normaliseText } from '../../src/classify/text/text.js';
import { shippedKnowledge } from '../classify/shipped.js';

/*
 * Items a second on one core, over the titles and summaries of DATA/pool.jsonl, in one run: the whole classifier, one
 * regular expression a phrase of the same knowledge (English items and phrases alone, for a process has no room for the
 * patterns of all languages; matching, no reading), and the naive Bayes of `natural` (taught with
 * DATA/classify-train-en.jsonl) where that package is installed; it is none of ours, so its folder may be given. The start
 * is told with the first English title in it: a language's words are made ready when they are first asked for. By hand:
 *
 *   npx tsc -p test/tsconfig.json --noEmit false --outDir build && node build/test/bench/classify.js DATA [NATURAL]
 */

type Row = { id: string; title: string; summary?: string; lang?: string; labels?: { category: string } };
type Bayes = {
  addDocument(text: string, label: string): void;
  train(): void;
  classify(text: string): string;
};

/** What is compiled anew while it runs comes to rest after some twenty rounds over the pool: a worker reads for weeks. */
const ROUNDS_WITHOUT_GAIN = 8;
const MOST_ROUNDS = 40;

function rowsOf(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

type Speed = { readonly first: number; readonly settled: number };

/** Of the first round, and of the best, so that a neighbour on the machine counts less; rounds go on while they gain. */
function itemsPerSecond(rows: readonly Row[], read: (row: Row) => void): Speed {
  let first = 0;
  let settled = 0;
  for (
    let round = 0, bestRound = 0;
    round < MOST_ROUNDS && round - bestRound <= ROUNDS_WITHOUT_GAIN;
    round += 1
  ) {
    const started = process.cpuUsage().user;
    for (const row of rows) read(row);
    const speed = (rows.length * 1e6) / (process.cpuUsage().user - started);
    if (round === 0) first = speed;
    if (speed > settled) [settled, bestRound] = [speed, round];
  }
  return { first, settled };
}

function englishPatterns({ lexicon, materials, parties }: ClassifierKnowledge): RegExp[] {
  const phrases = [
    ...Object.values(lexicon),
    ...[...materials, ...parties].map(({ names }) => names),
  ].flatMap(({ en }) => en ?? []);
  return phrases.map((phrase) => {
    const bare = normalisePhrase(phrase.replace(/^[=!]/, ''));
    const source = bare
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\/]/g, '\\$&'))
      .join('\\p{L}*');
    return new RegExp(/^[\p{Script=Latin}\d]/u.test(bare) ? `(?<!\\p{L})${source}` : source, 'gu');
  });
}

const print = (line: string): unknown => process.stdout.write(`${line}\n`);
const rounded = (count: number): string => Math.round(count).toLocaleString('en');
const perSecond = ({ first, settled }: Speed): string =>
  `${rounded(settled).padStart(9)} items/s, in the first round ${rounded(first)}`;

const [data = '.', natural = '.'] = process.argv.slice(2);
const rows = rowsOf(join(data, 'pool.jsonl'));
const knowledge = shippedKnowledge();

const started = { cpu: process.cpuUsage().user, wall: performance.now() };
const { classify } = createClassifier(knowledge);
classify({ id: 'first', title: 'China halts gallium exports to Japan', summary: '', lang: 'en' });
const wall = (performance.now() - started.wall).toFixed(0);
const cpu = ((process.cpuUsage().user - started.cpu) / 1000).toFixed(0);
print(
  `start of the classifier from parsed files, with a first title: ${wall} ms (${cpu} ms of all processors)`,
);

const ours = itemsPerSecond(rows, ({ id, title, summary = '', lang }) => {
  classify({ id, title, summary, lang });
});
print(`classifier            ${perSecond(ours)}  (${rows.length} items)`);

const patterns = englishPatterns(knowledge);
const few = rows.filter(({ lang }) => lang === 'en').filter((_, i) => i % 200 === 0);
const regular = itemsPerSecond(few, ({ title, summary }) => {
  const { text } = normaliseText(title, summary);
  for (const pattern of patterns) text.match(pattern);
});
print(`a pattern a phrase    ${perSecond(regular)}  (${patterns.length} patterns, ${few.length} items)`);

try {
  const { BayesClassifier } = createRequire(join(resolve(natural), 'from.js'))('natural') as {
    BayesClassifier: new () => Bayes;
  };
  const bayes = new BayesClassifier();
  for (const { title, summary = '', labels } of rowsOf(join(data, 'classify-train-en.jsonl'))) {
    bayes.addDocument(`${title} ${summary}`, labels?.category ?? 'none');
  }
  bayes.train();
  const some = rows.filter((_, i) => i % 100 === 0);
  const theirs = itemsPerSecond(some, ({ title, summary = '' }) => {
    bayes.classify(`${title} ${summary}`);
  });
  print(`natural's naive Bayes ${perSecond(theirs)}  (${some.length} items)`);
} catch (error) {
  print(`natural's naive Bayes skipped: ${(error as Error).message.split('\n')[0]}`);
}
