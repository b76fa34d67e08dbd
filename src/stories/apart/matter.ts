import type { Blocs } from '../../domain/blocs.js';
import { RELIEF_STAGES } from '../../domain/classification.js';
import type { Signature, StoryState } from '../../domain/story.js';
import type { Concepts } from '../signature/concepts.js';
import { areHitOthers, isActOfAnother, isOfOthers } from './actors.js';
import { isAnswer } from './answer.js';
import { hasCome } from './contradiction.js';
import { areOnOtherGoods, areOnOtherMaterial, isCaseOnGoods } from './goods.js';
import type { Meeting } from './meeting.js';
import { areBesideTalks, areBetweenOthers, areOfOtherPairs, nameOtherPairs } from './pairs.js';
import { areOfNextRound, isLaterStep } from './round.js';
import { areOtherTariffs } from './tariffs.js';

/** A measure of one kind and one more: on other goods, by another, on others, or one on goods and one on a state. */
function isOtherMeasure(meeting: Meeting): boolean {
  const { item, facts, members } = meeting;
  // Of a measure that is known speak those as well whose goods it makes dearer.
  const isNews = facts.stages[facts.topic] !== undefined;
  return (
    areOnOtherGoods(item, members) ||
    (isNews && areOnOtherMaterial(item, members)) ||
    isActOfAnother(meeting) ||
    (facts.topic === 'tariff' && areOtherTariffs(meeting)) ||
    areHitOthers(meeting)
  );
}

/** Talks with others, the next round of talks, or cases before the WTO on other goods. */
const areOtherTalks = (meeting: Meeting): boolean =>
  areOnOtherGoods(meeting.item, meeting.members, isCaseOnGoods) ||
  areOfNextRound(meeting.item, meeting.members) ||
  nameOtherPairs(meeting) ||
  areOfOtherPairs(meeting);

/**
 * Whether the headline is on another matter than every headline of the story that could tell: a measure on goods of which
 * the other report tells nothing, for one state's duty on chips and its duty on copper are two, announced on one day or not,
 * and a duty on tyres and a deal on magnets too (of 1,780 such pairs of reports 8 were of one event); a material and
 * a story of other goods; a tariff on a state and one on goods, or of another rate; a measure of others, or that hits
 * others; talks with others, or of the next round; an answer to the story's act; or a step of another kind, days later. Talks
 * are of many goods at once. Pure.
 */
export function isOnOtherMatter(
  item: Concepts & Pick<Signature, 'facts' | 'lang' | 'at' | 'numbers'>,
  { facts: known, members }: Pick<StoryState, 'facts' | 'members'>,
  blocs: Blocs,
): boolean {
  const { facts } = item;
  if (known !== undefined && isAnswer(item, facts, { known, members })) return true;
  if (facts === undefined) return known !== undefined && isOfOthers({ item, members, known, blocs });
  // The other way round: what an item without a topic tells may be an angle on the other goods.
  if (known === undefined) return facts.topic !== 'negotiation' && areOnOtherGoods(item, members);
  if (isLaterStep(item, facts, known, members)) return true;
  const meeting = { item, facts, members, known, blocs };
  if (facts.topic !== known.topic && areBetweenOthers(meeting)) return true;
  const areTalks = facts.topic === 'negotiation';
  if (areTalks === (known.topic === 'negotiation'))
    return areTalks ? areOtherTalks(meeting) : isOtherMeasure(meeting);
  // A deal brings reliefs on many goods.
  const isRelief = hasCome(facts, RELIEF_STAGES) || hasCome(known, RELIEF_STAGES);
  return areBesideTalks(meeting) || (!isRelief && areOnOtherGoods(item, members));
}
