import { join } from 'node:path';
import { createClassifier } from '../../src/classify/classify.js';
import { DAY_MS } from '../../src/domain/durations.js';
import { shippedKnowledge } from '../classify/shipped.js';
import { SETS } from '../train/category-items.js';
import { load } from '../train/rows.js';

/*
 * How the days of real items are read, against labels by hand of all that are about trade policy and speak of time. What was
 * misread of them was mended: development data. Where analysts would differ, an item counts for nothing.
 */

const LABELS = 'test/train/labels-days.jsonl';
const KINDS = ['next', 'effective', 'expiry'] as const;
/** A day reckoned from a length of time may be off by so many days. */
const ABOUT = 2;

type Kind = (typeof KINDS)[number];
type Item = { id: string; lang: string; title: string; summary?: string; publishedAt?: string };
type Labels = { readonly [kind in Kind]?: string[] } & {
  readonly id: string;
  readonly about?: string[];
  readonly unsure?: true;
};

/** What is to end, or begins on the day of publication, is told by its own kind and not expected to come next too. */
function expected(labels: Labels, kind: Kind, publishedAt: string): readonly string[] {
  const days = labels[kind] ?? [];
  if (kind !== 'next') return days;
  const { expiry = [], effective = [] } = labels;
  return days.filter((day) => !expiry.includes(day) && !(day === publishedAt && effective.includes(day)));
}

/** One line of text for each kind of day. */
export function measureDays(shared: string): string {
  const { classify } = createClassifier(shippedKnowledge());
  const items = new Map(
    [...Object.keys(SETS), 'pool.jsonl']
      .flatMap((file) => load<Item>(join(shared, 'data', file)))
      .map((item) => [item.id, item]),
  );
  const counts = new Map(KINDS.map((kind) => [kind, { right: 0, read: 0, told: 0 }]));
  for (const labels of load<Labels>(LABELS)) {
    const item = items.get(labels.id);
    if (!item || labels.unsure) continue;
    const found = classify({ ...item, summary: item.summary ?? '' });
    if (!found.relevant) continue;
    const isSame = (a: string, b: string) =>
      a === b ||
      (labels.about?.includes(a) === true && Math.abs(Date.parse(a) - Date.parse(b)) <= ABOUT * DAY_MS);
    for (const [kind, count] of counts) {
      const told = expected(labels, kind, item.publishedAt ?? '');
      const read = found.dates.filter((dated) => dated.kind === kind).map(({ date }) => date);
      count.right += told.filter((day) => read.some((other) => isSame(day, other))).length;
      count.read += read.length;
      count.told += told.length;
    }
  }
  const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
  return [...counts]
    .map(
      ([kind, { right, read, told }]) =>
        `${kind}: precision ${percent(right, read)} %, recall ${percent(right, told)} % (${told} told)\n`,
    )
    .join('');
}
