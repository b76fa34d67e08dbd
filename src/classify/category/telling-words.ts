import type { Span } from '../text/span.js';
import type { Features } from './feature-set.js';
import { weightOf } from './model.js';

const MOST_EVIDENCE = 4;

/** Words that speak for a category less than this explain nothing. */
const LEAST_WEIGHT = 0.1;

type Vote = Span & { weight: number };

/** Features of the same words vote together; of overlapping words the strongest stay. */
export function strongestWords(
  features: Features,
  weights: Int32Array,
  unit: number,
  chosen: number,
  rival: number,
): readonly Vote[] {
  const votes = new Map<number, Vote>();
  for (let i = 0; i < features.count; i += 1) {
    const start = features.starts[i] ?? 0;
    const end = features.ends[i] ?? 0;
    const packed = weights[i] ?? 0;
    // How a title is built has no place that could be shown.
    if (end === start || packed === 0) continue;
    const gain = (weightOf(packed, chosen) - weightOf(packed, rival)) * unit * (features.values[i] ?? 0);
    const key = start * 4096 + end;
    const vote = votes.get(key);
    if (vote) vote.weight += gain;
    else votes.set(key, { start, end, weight: gain });
  }
  const telling = [...votes.values()].filter(({ weight }) => weight >= LEAST_WEIGHT);
  const kept: Vote[] = [];
  for (const vote of telling.sort((a, b) => b.weight - a.weight || a.start - b.start)) {
    if (kept.length === MOST_EVIDENCE) break;
    if (kept.every(({ start, end }) => vote.end <= start || vote.start >= end)) kept.push(vote);
  }
  return kept;
}
