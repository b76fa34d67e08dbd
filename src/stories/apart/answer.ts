import { BINDING_STAGES, RELIEF_STAGES, type Stage } from '../../domain/classification.js';
import { differ, meet } from '../../domain/in-common.js';
import type { StoryFacts } from '../../domain/story.js';
import { type Concepts, isParty } from '../signature/concepts.js';
import { hasCome } from './contradiction.js';
import type { Meeting } from './meeting.js';

const ANSWERS = 'A:retaliate';
const BROUGHT: readonly Stage[] = ['proposed', ...BINDING_STAGES, ...RELIEF_STAGES];

/**
 * A state that is hit by the story's act, which binds, answers by one of its own, as no report of the story does: of 174 such
 * pairs of reports 1 was of one event, and none of 40 where the answer is proposed. What it vows to do is said of the story's
 * act. Without a topic the headline names it first.
 */
export function isAnswer(
  item: Concepts,
  facts: StoryFacts | undefined,
  { known, members }: Pick<Meeting, 'known' | 'members'>,
): boolean {
  const tells = ({ concepts }: Concepts) => concepts.includes(ANSWERS);
  if (!tells(item) || members.some(tells) || !hasCome(known, BINDING_STAGES)) return false;
  if (facts !== undefined && !hasCome(facts, BROUGHT)) return false;
  const [first] = item.headline.filter(isParty);
  const answerers = facts?.issuers ?? (first === undefined ? [] : [first.slice(2)]);
  return differ(answerers, known.issuers) && meet(answerers, known.targets);
}
