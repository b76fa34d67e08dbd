import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Classifier, createClassifier } from '../../src/classify/classify.js';
import { readKnowledge } from '../../src/config/knowledge.js';
import type { Classification } from '../../src/domain/classification.js';
import { DAY_MS } from '../../src/domain/durations.js';
import type { Report } from '../../src/domain/story.js';
import { AGREEMENT } from '../../src/stories/agreement/agreement.js';
import type { StoryModel } from '../../src/stories/model.js';
import { conceptsOf } from '../../src/stories/signature/concepts.js';
import { createRandom } from '../random.js';
import { SETS } from './category-items.js';
import { anyFacts } from './replay.js';
import { load, type Row, reportOf } from './rows.js';

export type EventRow = Omit<Row, 'gold'> & {
  readonly publisher?: string;
  readonly gold: { event: string; mustNotJoin: string[]; related: string[]; grouping: string };
};
/** A set of reports of events, and what the classifier read in each. */
export type Events = {
  readonly name: string;
  readonly rows: readonly EventRow[];
  readonly read: ReadonlyMap<string, Classification>;
  /** Other news of the same days, so that a fit knows what is no event of the set. */
  readonly strangers: readonly Report[];
  /** Told by us, or weeks of real news. */
  readonly kind: 'told' | 'news';
};
/** Whether a fair reader could join the events of two reports, so that no pair of them counts. */
export const isRelated = (a: Pick<EventRow, 'gold'>, b: Pick<EventRow, 'gold'>): boolean =>
  a.gold.related.includes(b.gold.event) || b.gold.related.includes(a.gold.event);
export type Wordings = Omit<StoryModel, 'agreement'>;

/** Events told in our own words, beside those of the data. */
const OWN_EVENTS = 'test/fixtures/events';
/** The events of real items about trade policy, by hand, which stand in order of time. */
const NEWS_EVENTS = 'test/train/labels-events.jsonl';
/** `set` is a time of some weeks to months, `event` holds within it; `related` is said of both. */
type NewsEvent = { id: string; set: string; event: string; related?: string[] };

/**
 * Reads as the bot does. The model that is about to be replaced may be of other features than today's, with which
 * nothing is read: one that knows of the wordings alone stands in for it.
 */
async function classifierBeside(wordings: Wordings): Promise<Classifier> {
  const own = mkdtempSync(join(tmpdir(), 'raremetals-fit-'));
  const agreement = { ...anyFacts, reports: { ...anyFacts.reports, features: [...AGREEMENT] } };
  mkdirSync(join(own, 'model'));
  writeFileSync(join(own, 'model', 'stories.json'), JSON.stringify({ ...wordings, agreement }));
  const { value: knowledge, faults } = await readKnowledge(own, 'config', '.');
  rmSync(own, { recursive: true });
  if (knowledge === undefined) throw new Error(JSON.stringify(faults));
  return createClassifier(knowledge);
}

/** Other news for each report; of more, reports of events seem too unlikely to be one. */
const STRANGERS = 0.15;
/** How far (ms) their times lie around that of some report. */
const AROUND = 3 * DAY_MS;

/** News without a topic that stories compare by what it mentions, from the pool, dated around the reports by chance. */
function drawStrangers(
  rows: readonly EventRow[],
  count: number,
  pool: readonly Row[],
  { classify }: Classifier,
  random: () => number,
): Report[] {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const times = rows.flatMap(({ publishedAt }) =>
    publishedAt === undefined ? [] : [Date.parse(publishedAt)],
  );
  const drawn: Report[] = [];
  while (drawn.length < count) {
    const at = pick(times) + (2 * random() - 1) * AROUND;
    const row = { ...pick(pool), id: `stranger ${drawn.length}`, publishedAt: new Date(at).toISOString() };
    const report = reportOf(row);
    const classification = classify(report.item);
    if (classification.relevant || conceptsOf({ ...report, classification }).concepts.length === 0) continue;
    drawn.push({ ...report, classification });
  }
  return drawn;
}

/** Real items as reports of events, a list for each set. */
function readNews(data: string, pool: readonly Row[]): Map<string, EventRow[]> {
  const labelled = Object.keys(SETS).flatMap((file) => load(join(data, file)));
  const items = new Map([...pool, ...labelled].map((row) => [row.id, row]));
  const sets = new Map<string, EventRow[]>();
  for (const { id, set, event, related = [] } of load<NewsEvent>(NEWS_EVENTS)) {
    const row = items.get(id);
    if (row === undefined) throw new Error(`${NEWS_EVENTS}: no item ${id}`);
    const rows = sets.get(set) ?? [];
    rows.push({ ...row, gold: { event, related, mustNotJoin: [], grouping: 'core' } });
    sets.set(set, rows);
  }
  return sets;
}

function eventsOf(
  { name, kind, rows }: Pick<Events, 'name' | 'kind' | 'rows'>,
  pool: readonly Row[],
  classifier: Classifier,
): Events {
  return {
    name,
    kind,
    rows,
    read: new Map(rows.map((row) => [row.id, classifier.classify({ ...row, summary: row.summary ?? '' })])),
    strangers: drawStrangers(rows, STRANGERS * rows.length, pool, classifier, createRandom(1)),
  };
}

/** The wordings that config/ holds. */
export function shippedWordings(): Wordings {
  const { dated, undated } = JSON.parse(readFileSync('config/model/stories.json', 'utf8')) as Wordings;
  return { dated, undated };
}

/** The events of the data, our own and those of real items, read with the weights that config/ holds. */
export async function readEventSets(data: string, wordings: Wordings): Promise<Events[]> {
  const classifier = await classifierBeside(wordings);
  const own = readdirSync(OWN_EVENTS).filter((name) => name.endsWith('.jsonl'));
  const paths = [`${data}/events-dev.jsonl`, ...own.sort().map((name) => join(OWN_EVENTS, name))];
  const pool = load(`${data}/pool.jsonl`);
  const told = paths.map((path) => ({
    name: basename(path, '.jsonl'),
    kind: 'told' as const,
    rows: load<EventRow>(path),
  }));
  const news = [...readNews(data, pool)].map(([name, rows]) => ({ name, kind: 'news' as const, rows }));
  return [...told, ...news].map((set) => eventsOf(set, pool, classifier));
}
