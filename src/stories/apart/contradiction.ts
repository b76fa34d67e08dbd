import { BINDING_STAGES, PLANNED_STAGES, RELIEF_STAGES, type Stage } from '../../domain/classification.js';
import { common, differ, meet } from '../../domain/in-common.js';
import { partiesOf } from '../../domain/parties.js';
import type { StoryFacts } from '../../domain/story.js';
import { daysOf } from '../signature/facts.js';

const areOnTheSame = (item: StoryFacts, story: StoryFacts) =>
  meet(item.materials, story.materials) || meet(item.documents, story.documents);

const areBetweenTheSame = (item: StoryFacts, story: StoryFacts) =>
  common(partiesOf(item), partiesOf(story)) > 1;

/** Whether the act of its topic has come to one of some stages. */
export const hasCome = ({ topic, stages }: StoryFacts, to: readonly Stage[]): boolean =>
  to.some((stage) => stages[topic] === stage);

/** Whether the act of one has come to some stages, and that of the other to others. */
const haveCome = (a: StoryFacts, b: StoryFacts, to: readonly Stage[], other: readonly Stage[]): boolean =>
  (hasCome(a, to) && hasCome(b, other)) || (hasCome(b, to) && hasCome(a, other));

/** Talks that have come to nothing yet. */
const TALKS_AHEAD: readonly Stage[] = ['proposed', 'scheduled'];
/** Talks that are set, held or over. */
const TALKS_TOLD: readonly Stage[] = ['scheduled', 'under_way', 'concluded', 'collapsed'];

/**
 * Whether one tells of a control that binds, and the other of talks, be it surely or where they came to a deal, or of a duty
 * that is lightened; or one of a control that is relaxed, and the other of talks that are still ahead (of 427 pairs of
 * reports 10 were of one event); or one of a control that is only planned, and the other of talks that two set or hold (1 of 708).
 */
function isOtherDeed(control: StoryFacts, other: StoryFacts): boolean {
  if (other.topic === 'negotiation') {
    if (hasCome(other, TALKS_AHEAD) && hasCome(control, RELIEF_STAGES)) return true;
    const tellBoth = control.stages.negotiation !== undefined || other.stages.export_control !== undefined;
    if (
      !tellBoth &&
      other.issuers.length > 1 &&
      hasCome(other, TALKS_TOLD) &&
      hasCome(control, PLANNED_STAGES)
    )
      return true;
    return hasCome(control, BINDING_STAGES) && (control.actors.length > 0 || hasCome(other, ['concluded']));
  }
  return haveCome(control, other, BINDING_STAGES, RELIEF_STAGES);
}

/**
 * Why talks and a tariff of which the other tells how it stands are two events: talks that failed (of 1,150 such pairs of
 * reports none was of one event; where both tell one rate, talks were broken off with that tariff), or that two have only set,
 * and a duty that binds, of a rate that only its report tells (3 of 508), where neither tells of both.
 */
function talksBesideTariff(item: StoryFacts, story: StoryFacts): string | undefined {
  const [talks, other] = item.topic === 'negotiation' ? [item, story] : [story, item];
  if (other.topic !== 'tariff' || other.stages.tariff === undefined) return undefined;
  if (hasCome(talks, ['collapsed']) && !meet(talks.duties, other.duties))
    return 'talks that failed and a tariff';
  const tellBoth = talks.stages.tariff !== undefined || other.stages.negotiation !== undefined;
  const isDuty = hasCome(other, BINDING_STAGES) && other.duties.length > 0 && talks.duties.length === 0;
  return isDuty && !tellBoth && talks.issuers.length > 1 && hasCome(talks, ['scheduled'])
    ? 'talks that are set and a duty'
    : undefined;
}

/** `MOFCOM 61/2025`. A section of a law is no notice: many acts are made under it. */
const NOTICE = /^\p{Lu}+ \d+\/20\d\d$/u;

const noticesOf = ({ documents }: StoryFacts) => documents.filter((document) => NOTICE.test(document));

/** Whether both name notices, and none is of both: a package has several numbers for the same materials, but on one day. */
const areOtherNotices = (item: StoryFacts, story: StoryFacts): boolean =>
  differ(noticesOf(item), noticesOf(story)) &&
  (!meet(item.materials, story.materials) || differ(daysOf(item, 'event'), daysOf(story, 'event')));

/** Whether each of two talks names its sides, and no side is of both. */
const areOfOthers = (item: StoryFacts, story: StoryFacts): boolean =>
  item.issuers.length > 1 && story.issuers.length > 1 && !meet(item.issuers, story.issuers);

/** What ends a duty by a ruling: who revokes it then does what the court said. */
const ENDS: readonly Stage[] = ['struck_down', 'revoked'];

/** Whether a court struck one of them down, and the other goes on or is another's: 4 of 106 such pairs of reports were of one event. */
function isBesideRuling(item: StoryFacts, story: StoryFacts): boolean {
  const isOther = (ruled: StoryFacts, { stages: { tariff } }: StoryFacts) =>
    ruled.stages.tariff === 'struck_down' && tariff !== undefined && !ENDS.includes(tariff);
  return isOther(item, story) || isOther(story, item);
}

/**
 * Whether an item surely tells of an act against the story's only issuer, whose own act binds: 7 of 439 such pairs of reports
 * on tariffs were of one event. The other way round it is the item that may be misread.
 */
function answers({ issuers, actors, targets }: StoryFacts, story: StoryFacts): boolean {
  const [issuer, ...more] = story.issuers;
  if (actors.length === 0 || story.actors.length > 0 || issuer === undefined || more.length > 0) return false;
  return !issuers.includes(issuer) && targets.includes(issuer) && hasCome(story, BINDING_STAGES);
}

/** What keeps a report of a tariff out of the story of one; of a threat and a relief 6 of 613 pairs of reports were of one event. */
function tariffsApart(item: StoryFacts, story: StoryFacts): string | undefined {
  if (haveCome(item, story, ['threatened'], RELIEF_STAGES)) return 'a threat and a relief';
  if (answers(item, story)) return 'an act and its answer';
  return isBesideRuling(item, story) ? 'a ruling and another act' : undefined;
}

/** Whether both surely tell of an act of one kind, and other states act: who is hit by the one acts in the other. */
const tellOtherActs = (a: StoryFacts, b: StoryFacts): boolean =>
  a.topic === b.topic && differ(a.actors, b.actors);

/** Whether one tells of a duty on some states, and the other of one on others at another rate. */
const areOtherDuties = (a: StoryFacts, b: StoryFacts): boolean =>
  [a, b].every(({ topic }) => topic === 'tariff') &&
  differ(a.targets, b.targets) &&
  differ(a.duties, b.duties);

/** Whether two stories are of two acts, though a report tells of both: "50% on Brazil, 25% on India". */
export const areOfOtherActs = (a: StoryFacts | undefined, b: StoryFacts | undefined): boolean =>
  a !== undefined && b !== undefined && (tellOtherActs(a, b) || areOtherDuties(a, b));

/**
 * What keeps an item out of a story however alike the two are told: the acts of two states are two events ("X curbs
 * gallium", "Y curbs gallium"; of two goods `matter.ts` knows), unless one report has the issuer of the other as
 * its target: who hits whom is easily misread, and is left to `sides.ts` and the agreement where not both surely
 * tell it. Without that exception two events are one state's export control and another's tariff in answer, and an
 * export control and talks that share no second party, no goods and no document, or a duty that shares no goods and no
 * document: of 4,800 such pairs of reports 25 were of one event, whether of the same two states or not. A control that
 * binds and a deal are two as well (of 1,010 pairs 9 were one), or, where it is surely told, any talks (96, none),
 * unless the story has told of both. Talks of two sides and of two others are two (1 of 1,820); where reports name now
 * one side and now the other, only `matter.ts` says something. Two notices on other goods are two acts, and so
 * are talks that failed and a tariff, talks that are set and a duty, a threat and what lightens a duty. Pure.
 */
export function contradiction(
  item: StoryFacts | undefined,
  story: StoryFacts | undefined,
): string | undefined {
  if (!item || !story) return undefined;
  if (item.topic !== story.topic) {
    const isTalks = item.topic === 'negotiation' || story.topic === 'negotiation';
    if (!isTalks && differ(item.issuers, story.issuers)) return 'an act and its answer';
    const talks = talksBesideTariff(item, story);
    if (talks) return talks;
    const isControl = item.topic === 'export_control' || story.topic === 'export_control';
    if (!isControl) return undefined;
    const [control, other] = item.topic === 'export_control' ? [item, story] : [story, item];
    const areBeside = areOnTheSame(item, story) || (isTalks && areBetweenTheSame(item, story));
    const isNew = story.stages[item.topic] === undefined;
    return areBeside && !(isNew && isOtherDeed(control, other)) ? undefined : 'another kind of act';
  }
  if (item.topic === 'negotiation') return areOfOthers(item, story) ? 'talks of others' : undefined;
  if (tellOtherActs(item, story)) return 'an act and its answer';
  if (differ(item.issuers, partiesOf(story)) && differ(story.issuers, partiesOf(item)))
    return 'another issuer';
  if (areOtherNotices(item, story)) return 'another notice';
  return item.topic === 'tariff' ? tariffsApart(item, story) : undefined;
}
