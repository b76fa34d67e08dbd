import type { Classification } from '../../src/domain/classification.js';
import type { Report } from '../../src/domain/story.js';
import { AGREEMENT, agreeing, rarity } from '../../src/stories/agreement.js';
import { startStory } from '../../src/stories/grow.js';
import { readSignature } from '../../src/stories/signature.js';
import { type Row, reportOf } from './rows.js';

const DAY = 24 * 3_600_000;
const WINDOW = 14 * DAY;

export type EventRow = Omit<Row, 'gold'> & {
  readonly publisher?: string;
  readonly gold: { event: string; related: string[]; grouping: string };
};
export type Pair = {
  readonly features: readonly number[];
  readonly label: number;
  readonly events: readonly string[];
};

export function eventReport(row: EventRow, classification: Classification | undefined): Report {
  const bare = reportOf({ ...row, gold: row.gold.event });
  return classification === undefined ? bare : { ...bare, classification };
}

/**
 * Every two reports of the window as an example, three times: both classified, one, none; for at run
 * time a report of an event may well be missed by the classifier.
 */
export function eventPairs(rows: readonly EventRow[], read: ReadonlyMap<string, Classification>): Pair[] {
  const views = rows.map((row) =>
    [read.get(row.id), undefined].map((classification) => {
      const report = eventReport(row, classification);
      const signature = readSignature(report);
      return { signature, member: startStory(signature, report, 0).members[0] };
    }),
  );
  const use = new Map<string, number>();
  for (const [view] of views)
    for (const concept of view?.signature.concepts ?? []) use.set(concept, (use.get(concept) ?? 0) + 1);
  const weight = (concept: string) => rarity(use.get(concept) ?? 0, rows.length);
  const pairs: Pair[] = [];
  rows.forEach((later, i) => {
    rows.slice(0, i).forEach((earlier, j) => {
      const label = later.gold.event === earlier.gold.event ? 1 : 0;
      const near =
        Math.abs(Date.parse(later.publishedAt ?? '') - Date.parse(earlier.publishedAt ?? '')) <= WINDOW;
      if (
        !near ||
        later.gold.related.includes(earlier.gold.event) ||
        earlier.gold.related.includes(later.gold.event)
      )
        return;
      for (const [a, b] of [
        [0, 0],
        [0, 1],
        [1, 1],
      ] as const) {
        const item = views[i]?.[a]?.signature;
        const member = views[j]?.[b]?.member;
        if (item === undefined || member === undefined) continue;
        if (item.concepts.length === 0 || member.concepts.length === 0) continue;
        pairs.push({
          features: agreeing(item, weight)(member),
          label,
          events: [later.gold.event, earlier.gold.event],
        });
      }
    });
  });
  return pairs;
}

/** Features that can only speak for, or only against, one event; the sign is held while fitting. */
const AGAINST = ['differs', 'differ', 'between', 'gap'];

/** Logistic regression with L2 and held signs, by gradient descent; deterministic. */
export function fitAgreement(pairs: readonly Pair[], strength = 0.002): { bias: number; weights: number[] } {
  const signs = AGREEMENT.map((name) =>
    name === 'same_language'
      ? 0
      : AGAINST.some((end) => name.endsWith(end) || name.startsWith(end)) || name === 'days_between'
        ? -1
        : 1,
  );
  const weights = new Array<number>(AGREEMENT.length).fill(0);
  const positives = pairs.filter(({ label }) => label === 1).length;
  let bias = Math.log(positives / (pairs.length - positives));
  for (let step = 0; step < 3000; step++) {
    const slope = new Array<number>(weights.length).fill(0);
    let biasSlope = 0;
    for (const { features, label } of pairs) {
      const odds = features.reduce((sum, value, i) => sum + value * (weights[i] as number), bias);
      const error = 1 / (1 + Math.exp(-odds)) - label;
      biasSlope += error / pairs.length;
      features.forEach((value, i) => {
        slope[i] = (slope[i] as number) + (error * value) / pairs.length;
      });
    }
    bias -= biasSlope;
    weights.forEach((weight, i) => {
      const moved = weight - 1.0 * ((slope[i] as number) + strength * weight);
      const sign = signs[i] as number;
      weights[i] = sign === 0 ? moved : sign > 0 ? Math.max(0, moved) : Math.min(0, moved);
    });
  }
  return {
    bias: Number(bias.toPrecision(4)),
    weights: weights.map((weight) => Number(weight.toPrecision(4))),
  };
}
