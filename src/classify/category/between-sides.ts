import type { Topic } from '../../domain/classification.js';
import { readScope } from '../reading/goods/scope.js';
import type { Reading } from '../reading/reading.js';
import { talksHeld } from '../reading/talks-held.js';
import { type CategoryReading, quoted } from './category.js';

/** Of an item that is about one of the topics. */
export type TopicReading = CategoryReading & { readonly category: Topic };

/** The topic as found, unless two sides talk: what they talk about is no measure that one of them takes. */
export function withTalksHeld(found: TopicReading, reading: Reading): TopicReading {
  const { category, scores, evidence } = found;
  const held = category === 'negotiation' ? undefined : talksHeld(reading);
  if (!held) return found;
  return {
    category: 'negotiation',
    scores: { ...scores, [category]: scores.negotiation, negotiation: scores[category] },
    scope: readScope(reading, 'negotiation'),
    evidence: [quoted(reading, held, 'what two sides talk about is no measure of one'), ...evidence],
  };
}
