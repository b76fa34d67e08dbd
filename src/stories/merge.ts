import { byCode } from '../domain/order.js';
import type { StoryCore } from '../domain/story.js';
import { areOfOtherActs } from './apart/contradiction.js';
import type { StoryModel } from './model.js';
import { logOdds } from './odds/trees.js';
import { LEAST_ODDS, type Ranked } from './rank.js';
import { alike } from './wording/alike.js';

/** By so much better (in log-odds) must two stories be fitted for each doubling of the smaller: two large ones seldom are one. */
const BRAKE = 0.3;

/** Whether two stories that the item fits are one. */
export function areOne(best: Ranked, other: Ranked, model: StoryModel): boolean {
  const a = best.comparison.story;
  const b = other.comparison.story;
  if (areOfOtherActs(a.facts, b.facts)) return false;
  if (best.byFacts && other.byFacts) {
    const brake = BRAKE * Math.log2(Math.min(a.count, b.count));
    return Math.min(best.odds, other.odds) >= model.agreement.merge + brake;
  }
  if (other.odds < LEAST_ODDS) return false;
  const dated = best.comparison.dated && other.comparison.dated;
  const { merge } = dated ? model.dated : model.undated;
  return logOdds(merge, alike(best, other)) >= 0;
}

/** The story that lives on: the one that channels know, then the one that began first. */
export function elderFirst(a: StoryCore, b: StoryCore): number {
  return (
    Number(b.alerted) - Number(a.alerted) ||
    (a.first ?? 0) - (b.first ?? 0) ||
    b.count - a.count ||
    byCode(a.id, b.id)
  );
}
