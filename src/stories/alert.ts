import type { Alert, Change } from '../domain/alert.js';
import { type Classification, mainStage, type Scope, type Topic } from '../domain/classification.js';
import { type Report, type Source, type StoryFacts, sourceOf } from '../domain/story.js';
import { readChange } from './course/change.js';
import { hasEntryOf } from './course/members.js';
import { readStep, toldOf } from './course/stages.js';
import { tellsNews } from './course/start.js';
import type { StoryDecision } from './decide.js';
import { readFacts } from './signature/facts.js';

/**
 * What a channel sees of an item: `post` a new top-level message, `reply` in the story's thread, `revise`
 * the first message (its number of sources, its main link), or nothing.
 */
export type AlertAct =
  | { readonly act: 'post' | 'reply' | 'revise'; readonly alert: Alert; readonly because: string }
  | { readonly act: 'silent'; readonly because: string };

/**
 * What a report is about that names no goods: where its story has told of critical materials, it tells of the same event, unless
 * it names another who is hit.
 */
const scopeIn = ({ scope, targets }: Classification, told: StoryFacts | undefined): Scope =>
  scope === 'general_trade' &&
  told !== undefined &&
  told.materials.length > 0 &&
  targets.every((target) => told.targets.includes(target))
    ? 'critical_materials'
    : scope;

/** An item as it is told, with its story as that now stands and what the item changes in it. */
function alertOf(
  { item, classification }: Report,
  topic: Topic,
  { before, after, mark }: StoryDecision,
  own: Source,
  change: Change | undefined,
): Alert {
  return {
    id: `${after.id}.${mark}`,
    story: after.id,
    item: item.id,
    headline: item.title,
    summary: item.summary,
    lang: item.lang,
    topic,
    stage: mainStage(classification),
    storyStage: after.facts?.stages[topic],
    scope: scopeIn(classification, before?.alerted ? before.facts : undefined),
    severity: classification.severity,
    issuers: classification.issuers,
    targets: classification.targets,
    materials: classification.materials,
    figures: classification.figures,
    dates: classification.dates,
    begins: classification.begins,
    documents: classification.documents,
    official: own.official,
    sources: [...after.sources],
    report: own,
    former: after.former ? [...after.former] : undefined,
    sourceCount: after.count,
    at: own.at,
    change,
    why: [...new Set(classification.evidence.map(({ part, text }) => `${part}: ${text}`))],
  };
}

/** Decides what is told of an item once its story is known. `now` (epoch ms) dates an item without a time. Pure. */
export function alertsFor(report: Report, decision: StoryDecision, now: number): AlertAct {
  const { classification } = report;
  const { before, verdict } = decision;
  if (!classification.relevant || classification.category === 'none') {
    return { act: 'silent', because: 'the item is not relevant' };
  }
  if (verdict === 'same_item') return { act: 'silent', because: decision.because };
  const topic: Topic = classification.category;
  const alert = (change?: Change) => alertOf(report, topic, decision, sourceOf(report, now), change);
  const found = readFacts(report);
  if (before?.alerted !== true && !tellsNews(report)) {
    return { act: 'silent', because: 'it comments on a measure of which no news was told' };
  }
  if (decision.toldIn !== undefined) {
    return { act: 'silent', because: `it tells nothing new of what was told in story ${decision.toldIn}` };
  }
  if (before?.alerted !== true || before.facts === undefined || found === undefined) {
    return { act: 'post', alert: alert(), because: 'first relevant item of the story' };
  }
  const isCopy = verdict === 'duplicate';
  const told = toldOf(before, found, report);
  const step = readStep(before, told.found, told.report, isCopy);
  const change = readChange(before.facts, told.found, step.isStep, report);
  if (change !== undefined) {
    return {
      act: 'post',
      alert: alertOf(told.report, told.found.topic, decision, sourceOf(report, now), change),
      because: `material change: ${change.what} ${change.to}`,
    };
  }
  if (hasEntryOf(before, report)) {
    return {
      act: 'silent',
      because: 'its entry came under another title before, and this one brings no change',
    };
  }
  if (isCopy) return { act: 'revise', alert: alert(), because: 'a copy of what was told' };
  const doubt = step.because === undefined ? '' : `; ${step.because}`;
  return { act: 'reply', alert: alert(), because: `another report of the event${doubt}` };
}
