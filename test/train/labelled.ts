import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Lexicon } from '../../src/classify/lexicon.js';
import { createReader, type Reading } from '../../src/classify/reading.js';
import type { Topic } from '../../src/domain/classification.js';
import type { Material, Party } from '../../src/domain/vocabulary.js';

export type LabelledItem = {
  readonly title: string;
  readonly lang: string;
  readonly topic: Topic;
  readonly issuers: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  readonly stage: string | undefined;
  readonly publishedAt: string | undefined;
  /** Items of one group never stand on both sides of a fold. */
  readonly group: string;
  readonly reading: Reading;
};

type Row = {
  title: string;
  summary?: string;
  lang: string;
  publishedAt?: string;
  labels: {
    category: string;
    actors?: (string | null)[];
    targets?: (string | null)[];
    stage?: string | null;
  };
};

type EventRow = {
  title: string;
  summary: string;
  lang: string;
  publishedAt: string;
  gold: {
    event: string;
    primary: string;
    stage: string;
    actors: { by: string[]; against_with: string[] };
  };
};

const EVENTS = 'events-dev.jsonl';
/** The stages of the events are finer than those of the labels. */
const EVENT_STAGES: Readonly<Record<string, string>> = {
  threatened: 'threatened_proposed',
  proposed: 'threatened_proposed',
  eased: 'eased_suspended',
  suspended: 'eased_suspended',
};
const NAMES = new Intl.DisplayNames(['en'], { type: 'region' });
const CODES = new Map(
  ['AU', 'CD', 'CN', 'EU', 'IN', 'JP', 'MY', 'NL', 'US'].map((code) => [NAMES.of(code) ?? code, code]),
);
const partyCodes = (names: readonly string[]) =>
  names.flatMap((name) => CODES.get(name) ?? (name.includes('Congo') ? 'CD' : []));

const FILES = ['classify-train-en.jsonl', 'classify-train-intl.jsonl', 'classify-dev.jsonl'];
/** The labels keep to the first annotator's code. */
const codes = (labels: readonly (string | null)[] | undefined) =>
  new Set((labels ?? []).flatMap((code) => (code ? [code === 'UK' ? 'GB' : code.toUpperCase()] : [])));

function yaml(file: string): unknown {
  return parse(readFileSync(join('config', file), 'utf8'));
}

/** The labelled items that are about trade policy, read with the knowledge files of `config/`. */
export function readLabelled(data: string): LabelledItem[] {
  const lexicon: Lexicon = {};
  for (const file of readdirSync('config/lexicon').sort()) {
    if (file !== 'instruments.yaml') Object.assign(lexicon, yaml(join('lexicon', file)));
  }
  const { materials } = yaml('materials.yaml') as { materials: Material[] };
  const { parties } = yaml('parties.yaml') as { parties: Party[] };
  const read = createReader({ materials, parties }, lexicon);
  const lines = (file: string) => readFileSync(join(data, file), 'utf8').trim().split('\n');
  const rows = FILES.flatMap(lines).map((line) => JSON.parse(line) as Row);
  const events = lines(EVENTS).map((line) => JSON.parse(line) as EventRow);
  return [
    ...rows
      .filter(({ labels }) => labels.category !== 'none')
      .map(({ title, summary = '', lang, publishedAt, labels }) => ({
        title,
        lang,
        topic: labels.category as Topic,
        issuers: codes(labels.actors),
        targets: codes(labels.targets),
        stage: labels.stage ?? undefined,
        publishedAt,
        group: title.slice(0, 20),
        reading: read({ title, summary, lang }),
      })),
    ...events
      .filter(({ gold }) => gold.primary !== 'none')
      .map(({ title, summary, lang, publishedAt, gold }) => {
        const by = partyCodes(gold.actors.by);
        const against = partyCodes(gold.actors.against_with);
        const talks = gold.primary === 'negotiation' && by.length > 1;
        return {
          title,
          lang,
          topic: gold.primary as Topic,
          issuers: new Set(talks ? [...by, ...against] : by),
          targets: new Set(talks ? [] : against),
          stage: EVENT_STAGES[gold.stage] ?? gold.stage,
          publishedAt,
          group: gold.event,
          reading: read({ title, summary, lang }),
        };
      }),
  ];
}

/** In which of `folds` an item is: always the same, and the same for a whole group. */
export function foldOf({ group }: { group: string }, folds: number): number {
  let hash = 2166136261;
  for (const unit of group) hash = Math.imul(hash ^ unit.charCodeAt(0), 16777619);
  return (hash >>> 0) % folds;
}
