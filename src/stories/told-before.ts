import { BINDING_STAGES, mainStage, type Stage } from '../domain/classification.js';
import { DAY_MS } from '../domain/durations.js';
import { coincide, differ, meet } from '../domain/in-common.js';
import type { Report, StoryCandidate } from '../domain/story.js';
import { isOf } from './signature/concepts.js';

/** Of a measure of which a story told so, another one may well say that it is in force. */
const STANDING: readonly Stage[] = ['announced', 'in_force', 'eased'];

/** Whether a report names a day to come or a rate that may be news whatever its words. */
const namesMore = ({ classification: { dates, figures } }: Report): boolean =>
  dates.some(({ kind }) => kind !== 'event') ||
  figures.some(({ role, inTitle, former }) => role === 'duty' && inTitle && !former);

/** Of the same states' talks, a stage that is told again so soon is that of the same round, or deal. */
const ONE_ROUND_MS = 4 * DAY_MS;

/** What sets the talks that a title names apart from others of the same sides: on what they are, and in whose state. */
const isOfOne = isOf('PG');

/** Whether a story told that talks of the same sides, on the same goods or any, have come just as far, days ago at the most. */
function toldOfTalks(
  { item, classification }: Report,
  { facts, members, last = Number.NaN }: StoryCandidate,
): boolean {
  const { issuers, materials, headline } = classification;
  const isTold = (concept: string) => members.some(({ concepts }) => concepts.includes(concept));
  return (
    facts?.topic === 'negotiation' &&
    issuers.length > 1 &&
    coincide(issuers, facts.issuers) &&
    materials.every((material) => facts.materials.includes(material)) &&
    headline.filter(isOfOne).every(isTold) &&
    facts.stages.negotiation !== undefined &&
    facts.stages.negotiation === mainStage(classification) &&
    Math.abs(Date.parse(item.publishedAt ?? '') - last) <= ONE_ROUND_MS
  );
}

/** Whether a story told of the measure that a report speaks of as known, or that goes on, and left it there. */
function toldOfMeasure({ classification }: Report, { facts }: StoryCandidate): boolean {
  const { category, news, scope, issuers, targets, materials } = classification;
  if (category === 'none' || facts?.topic !== category) return false;
  if (news !== 'known' && news !== 'silent') return false;
  const [told, is] = [facts.stages[category], mainStage(classification)];
  const goesOn = is === 'in_force' && told !== undefined && STANDING.includes(told);
  if (!goesOn && !(news === 'known' && is !== undefined && told === is)) return false;
  // "Miners reject the ban on antimony exports": of what is known, and named with nobody, the story knows whose it is.
  const isNobodys = news === 'known' && issuers.length === 0 && targets.length === 0;
  if (!isNobodys && !meet(issuers, facts.issuers)) return false;
  if (differ(targets, facts.targets)) return false;
  if (materials.length > 0 || facts.materials.length > 0) return meet(materials, facts.materials);
  // Of duties on all goods, which name nobody or many, "several states protest" names whose they are at the most.
  const isOnAll = news === 'known' && scope === 'general_trade' && issuers.length > 0;
  return (isOnAll && BINDING_STAGES.includes(is)) || meet(targets, facts.targets);
}

/**
 * The story that has told channels of a report's measure or talks, where the report adds nothing: the measure goes on being in
 * force ("carmakers run out of magnets"), the report's words for what is known leave it where that story left it, or the deal is
 * written about once more. A report that is urgent or official, or names a day or a rate, is never held back. Pure.
 */
export function toldBefore(
  report: Report,
  candidates: readonly StoryCandidate[],
): StoryCandidate | undefined {
  const { category, severity, official } = report.classification;
  if (severity === 'urgent' || official || namesMore(report)) return undefined;
  const isToldIn = category === 'negotiation' ? toldOfTalks : toldOfMeasure;
  return candidates.find((story) => story.alerted && isToldIn(report, story));
}
