import type { Signature } from '../domain/story.js';
import { keyWords } from '../domain/vocabulary.js';
import { isCounted } from './signature/concepts.js';
import type { Comparison } from './wording/features.js';

/** The strongest signals in words: what both tell of, rarest first, and which words they share. */
export function explain(
  signature: Signature,
  { story, shared, likeness }: Comparison,
  odds: number,
  weight: (concept: string) => number,
): string {
  const isTold = (concept: string) => story.members.some(({ concepts }) => concepts.includes(concept));
  const common = signature.concepts
    .filter((concept) => isCounted(concept) && isTold(concept))
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, 4)
    .map((concept) => (concept.startsWith('R') ? `${concept.slice(2)} %` : keyWords(concept.slice(2))));
  const words = shared.slice(0, 4).map(({ key }) => signature.words.get(key) ?? key);
  return [
    ...(common.length > 0 ? [`both tell of ${common.join(', ')}`] : []),
    `likeness of the titles ${likeness.toFixed(2)}`,
    words.length > 0 ? `shared ${words.join(', ')}` : 'no shared words',
    `log-odds ${odds.toFixed(1)}`,
  ].join('; ');
}
