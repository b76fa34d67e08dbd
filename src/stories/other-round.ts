import { TALK_STAGES } from '../domain/classification.js';
import { DAY_MS } from '../domain/durations.js';
import type { Signature, StoryMember } from '../domain/story.js';

/** So long after talks were held, what is said to be ahead is the next round of them. */
const NEXT_ROUND_MS = 3 * DAY_MS;

/** How far a report of talks says that they are, as a place in their life; absent where it does not say. */
function placeIn({ concepts }: Pick<StoryMember, 'concepts'>): number | undefined {
  if (!concepts.includes('T:negotiation')) return undefined;
  const place = TALK_STAGES.findIndex((stage) => concepts.includes(`S:${stage}`));
  return place < 0 ? undefined : place;
}

const HELD = TALK_STAGES.indexOf('under_way');
const ENDED = TALK_STAGES.indexOf('concluded');

/**
 * Whether talks are ahead, or are held, days after every report of the story that could tell said that its own were held, or
 * had ended: of 410 such pairs of reports on talks of the same sides none were of one event.
 */
export function areOfNextRound(
  item: Pick<Signature, 'at' | 'concepts'>,
  members: readonly Pick<StoryMember, 'at' | 'concepts'>[],
): boolean {
  const place = placeIn(item);
  const tellers = members.filter((member) => placeIn(member) !== undefined);
  if (place === undefined || place >= ENDED || tellers.length === 0) return false;
  return tellers.every((member) => {
    const told = placeIn(member) ?? 0;
    const isBehind = told >= HELD && told > place;
    return isBehind && (item.at ?? 0) - (member.at ?? Number.POSITIVE_INFINITY) >= NEXT_ROUND_MS;
  });
}
