import type { Stage, Topic } from '../domain/classification.js';
import type { StoryFacts } from '../domain/story.js';
import { listed, type Table, upTo, valuesAt } from './story-parts.js';

/** Words of the facts carry the letter of their kind, since the concepts of the members are mostly the same. */
const KINDS = { topic: 'T:', stage: 'S:', party: 'P:', material: 'M:' } as const;

export function writeFacts(facts: StoryFacts | undefined, table: Table<string>): string {
  if (facts === undefined) return '';
  const { topic, stages, issuers, actors, targets, materials, duties, dates, documents, official, marks } =
    facts;
  const others = Object.keys(stages).filter((other) => other !== topic) as Topic[];
  const topics = [topic, ...others];
  const isStaged = Object.keys(stages).length > 0;
  const all = (kind: keyof typeof KINDS, values: readonly string[]) => {
    let places = '';
    for (const value of values) places += table.place(KINDS[kind] + value);
    return places;
  };
  return [
    official ? '1' : '0',
    all('topic', topics),
    all('stage', isStaged ? topics.map((told) => stages[told] ?? '') : []),
    all('party', issuers),
    all('party', targets),
    all('material', materials),
    table.all(dates),
    table.all(documents),
    duties.join(' '),
    all('party', actors),
    table.all(marks ?? []),
  ]
    .join(',')
    .replace(/,+$/, '');
}

export function readFacts(text: string, words: readonly string[]): StoryFacts | undefined {
  if (text === '') return undefined;
  const parts = { text, at: 0 };
  const next = () => valuesAt(words, upTo(',', parts));
  const bare = () => next().map((word) => word.slice(2));
  const official = upTo(',', parts) === '1';
  const topics = bare() as Topic[];
  const stages: Partial<Record<string, Stage>> = {};
  for (const [i, stage] of bare().entries()) if (stage !== '') stages[topics[i] as Topic] = stage as Stage;
  const facts = {
    official,
    topic: topics[0] as Topic,
    stages,
    issuers: bare(),
    targets: bare(),
    materials: bare(),
    dates: next(),
    documents: next(),
    duties: listed(upTo(',', parts), ' ').map(Number),
    actors: bare(),
  };
  const marks = next();
  return marks.length === 0 ? facts : { ...facts, marks };
}
