import { TALK_STAGES } from '../../domain/classification.js';
import { DAY_MS } from '../../domain/durations.js';
import type { Signature, StoryFacts, StoryMember } from '../../domain/story.js';
import { allAre } from './meeting.js';

/** So long after talks were held, what is said to be ahead is the next round of them; a step of another kind is another event. */
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

/**
 * Whether a step of another kind is told days after every report of the story's own kind: the order that carries out what was
 * agreed, or talks on a duty that was announced (of 42,800 such pairs of reports 36 were of one event).
 */
export function isLaterStep(
  { at = Number.NaN }: Pick<Signature, 'at'>,
  { topic, stages }: StoryFacts,
  known: StoryFacts,
  members: readonly Pick<StoryMember, 'at' | 'concepts'>[],
): boolean {
  if (topic === known.topic || stages[topic] === undefined) return false;
  const tellers = members.filter(({ concepts }) => concepts.includes(`T:${known.topic}`));
  return allAre(tellers, (member) => at - (member.at ?? Number.NaN) >= NEXT_ROUND_MS);
}
