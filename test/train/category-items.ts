import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CATEGORIES } from '../../src/classify/category/model.js';
import { Lexicon } from '../../src/classify/lexicon/lexicon.js';
import type { Reading } from '../../src/classify/reading/reading.js';
import { normaliseText } from '../../src/classify/text/text.js';
import { readText } from '../classify/shipped.js';
import { load } from './rows.js';
import { readTold } from './told.js';

/** An item with its category by hand: from the training sets, the development set, the pool, the events retold, told by us, or the sport of `grouped`; `later` teaches nothing. */
export type CategoryItem = {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly source: string;
  readonly hasSummary: boolean;
  readonly set: 'train' | 'dev' | 'pool' | 'events' | 'told' | 'grouped' | 'later';
  /** Items of one event stay together. */
  readonly event?: string;
  /** The place of its category in `CATEGORIES`. */
  readonly category: number;
  readonly borderline: boolean;
  readonly hardNegative: boolean;
  readonly reading: Reading;
};

type Category = (typeof CATEGORIES)[number];
type Row = { id: string; source: string; title: string; summary?: string; lang: string };
type LabelledRow = Row & { labels: { category: Category; scope?: string; borderline?: boolean } };
type EventRow = Row & { gold: { event: string; primary: Category; topicConfidence?: string } };
type GroupedRow = Row & { gold: string };
type PoolLabel = { id: string; category: Category; borderline?: boolean };

/** The labelled files of the data, and which set each is. */
export const SETS = {
  'classify-train-en.jsonl': 'train',
  'classify-train-intl.jsonl': 'train',
  'classify-dev.jsonl': 'dev',
} as const;
/** Titles in groups, a summer of sport: visits, duties and rules of which none is trade policy. */
const GROUPED = 'stories-og2021-dev.jsonl';
/** Its languages that the classifier reads; of the others it has no words to unlearn. */
const READ = ['de', 'en', 'es', 'fr', 'zh'];
/** The categories that we gave rows of the pool. */
export const POOL_CATEGORIES = 'test/train/labels-pool.jsonl';

/** The concepts that were chosen for telling categories apart. */
export function readCategoryConcepts(): string[] {
  return Object.keys(Lexicon.parse(parse(readFileSync('config/lexicon/concepts.yaml', 'utf8')))).sort();
}

function firstOfEach<T>(rows: readonly T[], keyOf: (row: T) => string): T[] {
  const firsts = new Map<string, T>();
  for (const row of rows) if (!firsts.has(keyOf(row))) firsts.set(keyOf(row), row);
  return [...firsts.values()];
}

/** The labelled items of `data`, the rows of its pool that labels-pool.jsonl names, one title of each story and language of a set about sport, the events retold, and items told by us. */
export function readCategoryItems(data: string): CategoryItem[] {
  const item = (
    row: Row,
    set: CategoryItem['set'],
    category: Category,
    borderline = false,
    scope = '',
  ): CategoryItem => ({
    id: row.id,
    title: row.title,
    lang: row.lang,
    source: row.source,
    hasSummary: (row.summary ?? '').trim().length > 0,
    set,
    category: CATEGORIES.indexOf(category),
    borderline,
    hardNegative: scope === 'hard_negative',
    reading: readText(row.lang, row.title, row.summary),
  });
  const items = Object.entries(SETS).flatMap(([file, set]) =>
    load<LabelledRow>(join(data, file)).map((row) =>
      item(row, set, row.labels.category, row.labels.borderline, row.labels.scope),
    ),
  );
  const labels = new Map(load<PoolLabel>(POOL_CATEGORIES).map((label) => [label.id, label]));
  for (const row of load<Row>(join(data, 'pool.jsonl'))) {
    const label = labels.get(row.id);
    labels.delete(row.id);
    if (label) items.push(item(row, 'pool', label.category, label.borderline));
  }
  const grouped = load<GroupedRow>(join(data, GROUPED)).filter(({ lang }) => READ.includes(lang));
  for (const row of firstOfEach(grouped, ({ gold, lang }) => `${gold} ${lang}`)) {
    items.push(item({ ...row, source: 'og2021' }, 'grouped', 'none'));
  }
  for (const row of load<EventRow>(join(data, 'events-dev.jsonl'))) {
    const { event, primary, topicConfidence } = row.gold;
    items.push({ ...item(row, 'events', primary, topicConfidence === 'borderline'), event });
  }
  for (const [set, tellings] of [
    ['told', ['mixed', 'varied', 'notices', 'headlines', 'desk']],
    ['later', ['later']],
  ] as const) {
    for (const { gold, ...row } of readTold(tellings))
      items.push(item({ ...row, source: 'told' }, set, gold.category, gold.borderline));
  }
  return items;
}

const SIMILAR = 0.45;
const COMMON_GRAM = 400;

/** For each item the number of its group: one event, or titles that share 45 % of their character n-grams. */
export function groupTitles(items: readonly { readonly title: string; readonly event?: string }[]): number[] {
  const parents = items.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[i] = root;
    return root;
  };
  const byGram = new Map<string, number[]>();
  const sizes: number[] = [];
  const firstOfEvent = new Map<string, number>();
  items.forEach(({ title, event }, i) => {
    if (event) {
      const first = firstOfEvent.get(event) ?? i;
      firstOfEvent.set(event, first);
      parents[find(i)] = find(first);
    }
    const text = normaliseText(title).text.replace(/[^\p{L}\p{N}]+/gu, ' ');
    const length = /\p{Script=Han}/u.test(text) ? 2 : 4;
    const grams = new Set<string>();
    for (let k = 0; k + length <= text.length; k += 1) grams.add(text.slice(k, k + length));
    sizes.push(grams.size);
    const shared = new Map<number, number>();
    for (const gram of grams) {
      const others = byGram.get(gram) ?? [];
      byGram.set(gram, others);
      if (others.length < COMMON_GRAM)
        for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
      others.push(i);
    }
    for (const [other, count] of shared) {
      if (count / (grams.size + (sizes[other] ?? 0) - count) >= SIMILAR) parents[find(i)] = find(other);
    }
  });
  return items.map((_, i) => find(i));
}
