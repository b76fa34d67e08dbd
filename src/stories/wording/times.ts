import { HOUR_MS } from '../../domain/durations.js';
import type { StoryCore, StoryMember } from '../../domain/story.js';

/** What the times of an item and a story add to their wording, where both have one; they follow it in the vector. */
export const TIMES = ['gap_last', 'gap_first', 'gap_member', 'span', 'gap_rhythm'] as const;

/** Hours, compressed so that the first ones count most. */
export const hours = (ms: number): number => Math.log1p(Math.max(0, ms) / HOUR_MS);

/** When the item came, seen from the story and its closest member; empty where one of them has no time. */
export function compareTimes(
  at: number | undefined,
  { first, last, count }: StoryCore,
  closest: StoryMember | undefined,
): readonly number[] {
  if (at === undefined || first === undefined || last === undefined) return [];
  const gap = Math.max(0, at - last, first - at);
  const rhythm = (last - first + HOUR_MS) / count;
  return [
    hours(gap),
    hours(Math.abs(at - first)),
    hours(Math.abs(at - (closest?.at ?? last))),
    hours(last - first),
    Math.log1p(gap / (rhythm + HOUR_MS)),
  ];
}
