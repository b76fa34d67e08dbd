import { join } from 'node:path';
import type { Reading } from '../../src/classify/reading/reading.js';
import type { Topic } from '../../src/domain/classification.js';
import { readText } from '../classify/shipped.js';
import { type CategoryItem, groupTitles, POOL_CATEGORIES, SETS } from './category-items.js';
import { load } from './rows.js';
import { readTold, type Telling } from './told.js';

/** An item about trade policy with its parties and its stage by hand. */
export type LabelledItem = {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly set: CategoryItem['set'];
  readonly topic: Topic;
  readonly issuers: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  readonly stage: string | undefined;
  readonly publishedAt: string | undefined;
  readonly reading: Reading;
  /** Items of one group, an event or like titles, never stand on both sides of a fold. */
  readonly group: number;
};

/** An item told by us counts half: at full weight real ones are read a little worse. */
const TOLD_WEIGHT = 0.5;
export const weightOf = ({ set }: Pick<LabelledItem, 'set'>): number => (set === 'told' ? TOLD_WEIGHT : 1);

type Row = { id: string; title: string; summary?: string; lang: string; publishedAt?: string };
type LabelledRow = Row & {
  labels: {
    category: string;
    actors?: (string | null)[];
    targets?: (string | null)[];
    stage?: string | null;
  };
};
type EventRow = Row & {
  gold: {
    event: string;
    primary: string;
    stage: string;
    actors: { by: string[]; against_with: string[] };
  };
};
type PoolCategory = { id: string; category: string };
type PoolParts = { id: string; stage?: string; issuers?: string[]; targets?: string[] };
type Ungrouped = Omit<LabelledItem, 'group'> & { readonly event?: string };

const POOL_PARTS = 'test/train/labels-pool-parts.jsonl';

/** The stages of the events, and the program's, are finer than those of the labels. */
const COARSE: Readonly<Record<string, string>> = {
  threatened: 'threatened_proposed',
  proposed: 'threatened_proposed',
  eased: 'eased_suspended',
  suspended: 'eased_suspended',
  expired: 'revoked',
  struck_down: 'revoked',
  withdrawn: 'revoked',
};
export const coarse = (stage: string): string => COARSE[stage] ?? stage;

const NAMES = new Intl.DisplayNames(['en'], { type: 'region' });
const CODES = new Map(
  ['AU', 'CD', 'CN', 'EU', 'IN', 'JP', 'MY', 'NL', 'US'].map((code) => [NAMES.of(code) ?? code, code]),
);
const partyCodes = (names: readonly string[]) =>
  names.flatMap((name) => CODES.get(name) ?? (name.includes('Congo') ? 'CD' : []));

/** The labels keep to the first annotator's code. */
const codes = (labels: readonly (string | null)[] | undefined) =>
  new Set((labels ?? []).flatMap((code) => (code ? [code === 'UK' ? 'GB' : code.toUpperCase()] : [])));

const common = ({ id, title, summary = '', lang, publishedAt }: Row, category: string) => ({
  id,
  title,
  lang,
  publishedAt,
  topic: category as Topic,
  reading: readText(lang, title, summary),
});

function labelledRows(data: string): Ungrouped[] {
  return Object.entries(SETS).flatMap(([file, set]) =>
    load<LabelledRow>(join(data, file))
      .filter(({ labels }) => labels.category !== 'none')
      .map((row) => ({
        ...common(row, row.labels.category),
        set,
        issuers: codes(row.labels.actors),
        targets: codes(row.labels.targets),
        stage: row.labels.stage ?? undefined,
      })),
  );
}

function poolRows(data: string): Ungrouped[] {
  const categories = new Map(load<PoolCategory>(POOL_CATEGORIES).map((label) => [label.id, label]));
  const parts = new Map(load<PoolParts>(POOL_PARTS).map((label) => [label.id, label]));
  return load<Row>(join(data, 'pool.jsonl')).flatMap((row) => {
    const label = parts.get(row.id);
    const { category = 'none' } = categories.get(row.id) ?? {};
    parts.delete(row.id);
    if (!label || category === 'none') return [];
    const { issuers, targets, stage } = label;
    return {
      ...common(row, category),
      set: 'pool' as const,
      issuers: codes(issuers),
      targets: codes(targets),
      stage,
    };
  });
}

function eventRows(data: string): Ungrouped[] {
  return load<EventRow>(join(data, 'events-dev.jsonl'))
    .filter(({ gold }) => gold.primary !== 'none')
    .map(({ gold, ...row }) => {
      const by = partyCodes(gold.actors.by);
      const against = partyCodes(gold.actors.against_with);
      // Whom one side meets is a party to the talks as it is.
      const talks = gold.primary === 'negotiation';
      return {
        ...common(row, gold.primary),
        set: 'events' as const,
        issuers: new Set(talks ? [...by, ...against] : by),
        targets: new Set(talks ? [] : against),
        stage: coarse(gold.stage),
        event: gold.event,
      };
    });
}

function toldRows(): Ungrouped[] {
  return readTold(TELLINGS)
    .filter(({ gold }) => gold.category !== 'none')
    .map(({ gold, ...row }) => ({
      ...common(row, gold.category),
      set: 'told' as const,
      issuers: codes(gold.issuers),
      targets: codes(gold.targets),
      stage: gold.stage && coarse(gold.stage),
    }));
}

/** Told by us, and good teachers of both stages and parties. */
const TELLINGS: readonly Telling[] = ['mixed', 'contrast', 'plain', 'notices', 'headlines', 'desk'];

/** The items of `data`, and those told by us, that are about trade policy, read with the knowledge files of `config/`. */
export function readLabelled(data: string): LabelledItem[] {
  const items = [...labelledRows(data), ...poolRows(data), ...eventRows(data), ...toldRows()];
  const groups = groupTitles(items);
  return items.map((item, i) => ({ ...item, group: groups[i] ?? i }));
}
