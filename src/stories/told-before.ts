import { BINDING_STAGES, mainStage, type Stage } from '../domain/classification.js';
import { differ, meet } from '../domain/in-common.js';
import type { Report, StoryCandidate, StoryFacts } from '../domain/story.js';

/** Of a measure of which a story told so, another one may well say that it is in force. */
const STANDING: readonly Stage[] = ['announced', 'in_force', 'eased'];

/** Whether a report names a day to come or a rate that may be news whatever its words. */
const namesMore = ({ classification: { dates, figures } }: Report): boolean =>
  dates.some(({ kind }) => kind !== 'event') ||
  figures.some(({ role, inTitle, former }) => role === 'duty' && inTitle && !former);

/**
 * The story that has told channels of a report's measure, where the report adds nothing: the measure goes on being in force
 * ("carmakers run out of magnets"), or the report's words for what is known leave it where that story left it. A report that is
 * urgent or official, or names a day or a rate, is never held back. Pure.
 */
export function toldBefore(
  report: Report,
  candidates: readonly StoryCandidate[],
): StoryCandidate | undefined {
  const { category, news, scope, severity, official, issuers, targets, materials } = report.classification;
  if (category === 'none' || category === 'negotiation') return undefined;
  if (news !== 'known' && news !== 'silent') return undefined;
  if (severity === 'urgent' || official || namesMore(report)) return undefined;
  const stage = mainStage(report.classification);
  // Of duties on all goods, which name nobody or many, "several states protest" names whose they are at the most.
  const isOnAll =
    news === 'known' &&
    scope === 'general_trade' &&
    issuers.length > 0 &&
    stage !== undefined &&
    BINDING_STAGES.includes(stage);
  const isOfIt = (facts: StoryFacts): boolean => {
    if (facts.topic !== category) return false;
    // "Miners reject the ban on antimony exports": of what is known, and named with nobody, the story knows whose it is.
    const isNobodys = news === 'known' && issuers.length === 0 && targets.length === 0;
    if (!isNobodys && !meet(issuers, facts.issuers)) return false;
    if (differ(targets, facts.targets)) return false;
    const isUnnamed = materials.length === 0 && facts.materials.length === 0;
    return isUnnamed ? isOnAll || meet(targets, facts.targets) : meet(materials, facts.materials);
  };
  const isAsTold = ({ stages }: StoryFacts): boolean => {
    const told = stages[category];
    const goesOn = stage === 'in_force' && told !== undefined && STANDING.includes(told);
    return goesOn || (news === 'known' && stage !== undefined && told === stage);
  };
  return candidates.find(({ alerted, facts }) => alerted && facts && isOfIt(facts) && isAsTold(facts));
}
