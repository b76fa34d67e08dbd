import { describe, expect, it } from '@jest/globals';
import { candidateOf } from '../../src/domain/story.js';
import { startStory } from '../../src/stories/course/start.js';
import { explain } from '../../src/stories/explain.js';
import { compare } from '../../src/stories/wording/features.js';
import { report } from './reports.js';
import { readSignature } from './shipped.js';

/** Why `item` is of the story that `first` started; a name counts for rarer than the others. */
function why(first: ReturnType<typeof report>, item: ReturnType<typeof report>): string {
  const signature = readSignature(item);
  const candidates = [candidateOf(startStory(readSignature(first), first, 0))];
  const [comparison] = compare(signature, { candidates, counts: new Map(), total: 10, watch: () => [] });
  if (!comparison) throw new Error('the candidate is compared');
  return explain(signature, comparison, 1.234, (concept) => (concept.startsWith('N') ? 1 : 0.5));
}

describe('why an item is, or is not, of a story', () => {
  const told = { relevant: true, mentions: ['P:US', 'P:CN', 'N:he_lifeng', 'M:rare_earths', 'A:deal'] };

  it('names first what both tell of, rarest first, then the words that they share', () => {
    expect(why(report('a', 'Rare earth deal of 50%', told), report('b', 'A deal at 50%', told))).toBe(
      'both tell of he lifeng, 50 %, CN, US; likeness of the titles 0.50; shared deal, 50; log-odds 1.2',
    );
  });

  it('says that words are not shared', () => {
    expect(why(report('a', 'Seltene Erden'), report('b', 'Rare earths'))).toBe(
      'likeness of the titles 0.00; no shared words; log-odds 1.2',
    );
  });
});
