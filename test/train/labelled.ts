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
  readonly reading: Reading;
};

type Row = {
  title: string;
  summary?: string;
  lang: string;
  labels: {
    category: string;
    actors?: (string | null)[];
    targets?: (string | null)[];
    stage?: string | null;
  };
};

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
  const rows = FILES.flatMap((file) => readFileSync(join(data, file), 'utf8').trim().split('\n')).map(
    (line) => JSON.parse(line) as Row,
  );
  return rows
    .filter(({ labels }) => labels.category !== 'none')
    .map(({ title, summary = '', lang, labels }) => ({
      title,
      lang,
      topic: labels.category as Topic,
      issuers: codes(labels.actors),
      targets: codes(labels.targets),
      stage: labels.stage ?? undefined,
      reading: read({ title, summary, lang }),
    }));
}

/** In which of `folds` an item is: always the same, and the same for like titles. */
export function foldOf({ title }: { title: string }, folds: number): number {
  let hash = 2166136261;
  for (const unit of title.slice(0, 20)) hash = Math.imul(hash ^ unit.charCodeAt(0), 16777619);
  return (hash >>> 0) % folds;
}
