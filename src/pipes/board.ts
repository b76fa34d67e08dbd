import type { Writable } from 'node:stream';
import { boardFeed } from '../board/atom.js';
import { statusChart } from '../board/chart.js';
import { boardAt } from '../board/fold.js';
import { measureLine } from '../board/line.js';
import { compileKnowledge } from '../board/terms/knowledge.js';
import { jsonLineWriter } from './json-lines.js';
import { collect, type Pipe, readReports } from './pipe.js';

export type BoardFormat = 'json' | 'atom' | 'svg';

/** Items → the measures as of `at` (epoch ms): one a line, as an Atom feed, or as a picture. */
export async function pipeBoard(pipe: Pipe, at: number, format: BoardFormat): Promise<void> {
  const knowledge = compileKnowledge({ ...pipe, lexicon: pipe.instruments });
  const measures = boardAt(await collect(readReports(pipe)), knowledge, at);
  if (format === 'json') {
    const write = jsonLineWriter(pipe.output);
    for (const measure of measures) await write(measureLine(measure));
    return;
  }
  await writeText(
    pipe.output,
    format === 'atom' ? boardFeed(measures, at) : `${statusChart(measures, at).svg}\n`,
  );
}

function writeText(output: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
