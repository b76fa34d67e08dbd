import type { Classification, Stage, Topic } from '../../domain/classification.js';
import type { Report } from '../../domain/story.js';
import type { Cue } from '../terms/instruments.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import type { Clause } from './clauses.js';

const LONGEST_QUOTE = 240;

/** A report with its clauses and days; `event` is the day of what it reports, the day of publication at worst. */
export type Reading = {
  readonly report: Report;
  readonly clauses: readonly Clause[];
  readonly published: string;
  readonly event: string;
  readonly eventDated: boolean;
  readonly knowledge: BoardKnowledge;
};

export function stageOf(classification: Classification, topic: Topic): Stage | undefined {
  return classification.topics.find((row) => row.topic === topic)?.stage;
}

export function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** The cues of some clauses, in the order in which they name them. */
export function cuesIn(clauses: readonly Clause[]): Set<Cue> {
  return new Set(clauses.flatMap(({ cues }) => [...cues]));
}

/** The sentence that a claim rests on, as it was written; at most 240 characters of it. */
export function quoteOf(clause: Clause | undefined): string {
  const letters = [...(clause?.written ?? '')];
  return letters.length > LONGEST_QUOTE ? `${letters.slice(0, LONGEST_QUOTE).join('')}…` : letters.join('');
}

/** Whether a title tells of a truce, which talks came to. */
export const namesTruce = ({ clauses, knowledge }: Reading): boolean =>
  clauses.some(
    ({ sentence, text }) => sentence === 0 && knowledge.marks.truce(text.toLowerCase()).length > 0,
  );
