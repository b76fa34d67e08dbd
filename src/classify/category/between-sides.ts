import type { Topic } from '../../domain/classification.js';
import { disputeAtForum } from '../reading/at-forum.js';
import { readScope } from '../reading/goods/scope.js';
import type { Reading, WordMention } from '../reading/reading.js';
import { talksHeld } from '../reading/talks-held.js';
import { type CategoryReading, quoted } from './category.js';

/** Of an item that is about one of the topics. */
export type TopicReading = CategoryReading & { readonly category: Topic };

/** Why an item that names a measure is about what states have with each other, and by which word. */
function sidesTold(reading: Reading): readonly [word: WordMention, why: string] | undefined {
  const held = talksHeld(reading);
  if (held) return [held, 'what two sides talk about is no measure of one'];
  const dispute = disputeAtForum(reading);
  return dispute && [dispute, 'what the WTO looks into is no measure of its own'];
}

/** The topic as found, unless two sides talk, or have a dispute before the WTO: what that is about is no measure that one of them takes. */
export function asBetweenSides(found: TopicReading, reading: Reading): TopicReading {
  const { category, scores, evidence } = found;
  const told = category === 'negotiation' ? undefined : sidesTold(reading);
  if (!told) return found;
  const [word, why] = told;
  return {
    category: 'negotiation',
    scores: { ...scores, [category]: scores.negotiation, negotiation: scores[category] },
    scope: readScope(reading, 'negotiation'),
    evidence: [quoted(reading, word, why), ...evidence],
  };
}
