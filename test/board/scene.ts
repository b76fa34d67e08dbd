import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { boardAt } from '../../src/board/fold.js';
import { InstrumentLexicon } from '../../src/board/terms/instruments.js';
import { compileKnowledge } from '../../src/board/terms/knowledge.js';
import type { Classification, DatedEvent, Stage, Topic } from '../../src/domain/classification.js';
import type { Measure } from '../../src/domain/measure.js';
import type { Report } from '../../src/domain/story.js';
import { Material, Party } from '../../src/domain/vocabulary.js';
import { blocs } from '../shipped-blocs.js';

function config(name: string): unknown {
  return parse(readFileSync(new URL(`../../config/${name}`, import.meta.url), 'utf8'));
}

const { materials } = config('materials.yaml') as { materials: unknown[] };
const { parties } = config('parties.yaml') as { parties: unknown[] };

/** What the board is given to know, as shipped. */
export const input = {
  lexicon: InstrumentLexicon.parse(config('lexicon/instruments.yaml')),
  vocabulary: {
    materials: materials.map((row) => Material.parse(row)),
    parties: parties.map((row) => Party.parse(row)),
  },
  blocs,
};
export const knowledge = compileKnowledge(input);

/** A told event in short: what the item says, and what its classification would. */
export type Told = {
  readonly id?: string;
  readonly at: string;
  readonly title: string;
  readonly summary?: string;
  readonly topics: Partial<Record<Topic, Stage | null>>;
  readonly issuers?: readonly string[];
  readonly targets?: readonly string[];
  readonly materials?: readonly string[];
  readonly documents?: readonly string[];
  readonly dates?: Partial<Record<DatedEvent['kind'], string>>;
  readonly publisher?: string;
  readonly official?: boolean;
};

let count = 0;

/** The first topic is the item's category. */
export function report(told: Told): Report {
  count += 1;
  const id = told.id ?? `item-${count}`;
  const topics = Object.entries(told.topics) as [Topic, Stage | null][];
  const classification: Classification = {
    id,
    relevant: topics.length > 0,
    relevance: topics.length > 0 ? 1 : 0,
    category: topics[0]?.[0] ?? 'none',
    scope: 'critical_materials',
    topics: topics.map(([topic, stage]) => ({ topic, score: 1, ...(stage ? { stage, sure: true } : {}) })),
    severity: 'important',
    issuers: [...(told.issuers ?? [])],
    targets: [...(told.targets ?? [])],
    materials: [...(told.materials ?? [])],
    figures: [],
    dates: Object.entries(told.dates ?? {}).map(([kind, date]) => ({
      kind: kind as DatedEvent['kind'],
      date,
    })),
    documents: [...(told.documents ?? [])],
    official: told.official ?? false,
    mentions: [],
    headline: [],
    evidence: [],
  };
  return {
    item: {
      id,
      title: told.title,
      summary: told.summary ?? '',
      publishedAt: new Date(told.at).toISOString(),
      publisher: told.publisher ?? `Paper ${count}`,
      official: told.official,
    },
    classification,
  };
}

export function board(rows: readonly Told[], at: string): Measure[] {
  return boardAt(rows.map(report), knowledge, Date.parse(at));
}

/** The one measure with this document, or of this instrument; fails where none or several are. */
export function only(measures: readonly Measure[], wanted: string): Measure {
  const found = measures.filter(
    ({ documents, instrument }) => instrument === wanted || documents.some((name) => name.endsWith(wanted)),
  );
  const [measure] = found;
  if (measure === undefined || found.length > 1) {
    throw new Error(
      `${found.length} measures for ${wanted} among ${measures.map(({ name, documents }) => `${name} ${documents}`).join('; ')}`,
    );
  }
  return measure;
}
