import type { Blocs } from '../../domain/blocs.js';
import { RELIEF_STAGES } from '../../domain/classification.js';
import { differ, meet } from '../../domain/in-common.js';
import { partiesOf } from '../../domain/parties.js';
import type { StoryFacts } from '../../domain/story.js';
import { isParty } from '../signature/concepts.js';
import { hasCome } from './contradiction.js';
import { allAre, type Meeting } from './meeting.js';
import { hitIn, mentionsOf, sidesOf, tellsOf, unionOf } from './sides.js';

// Whether others act in a report than in a story, or others are hit.

/** Who is hit may be taken for who acts, "Brazil faces 50 %"; hardly by what it lightens. */
const mayBeHit = (facts: StoryFacts, other: StoryFacts, blocs: Blocs): boolean =>
  facts.actors.length === 0 &&
  !hasCome(facts, RELIEF_STAGES) &&
  mentionsOf(blocs, facts.issuers).every((side) => mentionsOf(blocs, other.targets).includes(side));

/**
 * The headline names who acts, and the report tells nothing of who acts in the story, whom a headline there names: of 6,130
 * such pairs of reports 67 were of one event. Who is hit protests so, without a stage. A Chinese title may leave out who acts,
 * and name where the goods are from.
 */
export function isActOfAnother({ item, facts, members, known, blocs }: Meeting): boolean {
  if (item.lang === 'zh' || facts.stages[facts.topic] === undefined) return false;
  const [own, theirs] = [mentionsOf(blocs, facts.issuers), mentionsOf(blocs, known.issuers)];
  if (!differ(own, theirs) || tellsOf(item, theirs, blocs)) return false;
  if (mayBeHit(facts, known, blocs) || mayBeHit(known, facts, blocs)) return false;
  return meet(sidesOf(item, blocs), own) && members.some((member) => meet(sidesOf(member, blocs), theirs));
}

/** The headlines of both name others that are hit. */
export function nameOtherHit({ item, facts, members, known, blocs }: Meeting): boolean {
  const own = hitIn(item, facts, blocs);
  const hit = members.map((member) => hitIn(member, known, blocs)).filter(({ length }) => length > 0);
  return own.length > 0 && allAre(hit, (theirs) => differ(own, theirs));
}

/** Both surely tell of an act that hits others; else who is hit is told now so, now so. */
export const areHitOthers = (meeting: Meeting): boolean =>
  meeting.facts.actors.length > 0 && meeting.known.actors.length > 0 && nameOtherHit(meeting);

/**
 * An item without a topic names in its headline a state of which the story tells nothing, and tells of none of the story's
 * sides: of 4,340 such pairs of reports 48 were of one event.
 */
export function isOfOthers({ item, members, known, blocs }: Omit<Meeting, 'facts'>): boolean {
  const sides = mentionsOf(blocs, partiesOf(known));
  if (sides.length === 0 || tellsOf(item, sides, blocs)) return false;
  const isTold = (party: string) => members.some((member) => tellsOf(member, [unionOf(blocs, party)], blocs));
  return item.headline.some((concept) => isParty(concept) && !isTold(concept));
}
