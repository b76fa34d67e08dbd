import type { StoryCore } from '../../domain/story.js';
import { vectorOf } from '../odds/vector.js';
import type { ItemWords } from './item-words.js';
import { leadOver } from './lead-features.js';
import { mean } from './likeness.js';
import { sizeOf } from './own-features.js';

/**
 * What is asked of an item and a story in place of times. The words of a large story are common by its own use: what they tell
 * is how much less the others use them. And where the stories near an item are large, it rather is of one of them than the
 * first of its own.
 */
export const UNTIMED = ['surplus', 'surplus_most', 'surplus_lead', 'sizes'] as const;

const untimedIn = vectorOf(UNTIMED);

/** How much likelier, in log-odds, a report of the story uses a word than one of all others; 0 where it is no likelier. */
function surplusOf(uses: number, reports: number, allUses: number, allReports: number): number {
  const here = (uses + 0.5) / (reports + 1);
  const elsewhere = (Math.max(0, allUses - uses) + 0.5) / (Math.max(1, allReports - reports) + 1);
  return Math.max(0, Math.log(here / elsewhere));
}

/** How much likelier the words of the item's title are in a story than elsewhere: all together, and the one that is most so. */
function surplusIn(item: ItemWords, story: StoryCore): { readonly all: number; readonly most: number } {
  let all = 0;
  let most = 0;
  for (const [at, key] of story.terms.entries()) {
    const word = item.words.get(key);
    if (word?.place === undefined) continue;
    const surplus = surplusOf(story.uses[at] ?? 0, story.count, word.count, item.total);
    all += surplus;
    most = Math.max(most, surplus);
  }
  return { all, most };
}

/** What each of the candidates of an item, by its place among them, tells in place of times. */
export function tellingUntimed(item: ItemWords, stories: readonly StoryCore[]): (place: number) => number[] {
  const surpluses = stories.map((story) => surplusIn(item, story));
  const lead = leadOver(surpluses.map(({ all }) => all));
  const sizes = mean(stories.map(sizeOf));
  return (place) => {
    const { all, most } = surpluses[place] ?? { all: 0, most: 0 };
    return untimedIn({ surplus: all, surplus_most: most, surplus_lead: lead(all), sizes });
  };
}
