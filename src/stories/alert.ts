import type { Alert, Change } from '../domain/alert.js';
import { type Classification, mainStage, type Scope, type Topic } from '../domain/classification.js';
import { coincide } from '../domain/in-common.js';
import { isSameRate } from '../domain/numbers.js';
import { type Report, type Source, type StoryFacts, sourceOf } from '../domain/story.js';
import { hasEntryOf, tellsNews } from './course/grow.js';
import { DOCUMENTS_KEPT, DUTIES_KEPT, newAppointment } from './course/progress.js';
import { readStep, toldOf } from './course/stages.js';
import type { StoryDecision } from './decide.js';
import { daysOf, readFacts } from './signature/facts.js';

/**
 * What a channel sees of an item: `post` a new top-level message, `reply` in the story's thread, `revise`
 * the first message (its number of sources, its main link), or nothing.
 */
export type AlertAct =
  | { readonly act: 'post' | 'reply' | 'revise'; readonly alert: Alert; readonly because: string }
  | { readonly act: 'silent'; readonly because: string };

/** The law that a measure rests on, or the case it is of, is no document of the measure itself. */
const BASIS = /^(?:Section|WTO) /;
/** The documents that put a measure in words. */
const textsOf = ({ documents }: StoryFacts): readonly string[] =>
  documents.filter((document) => !BASIS.test(document));

/** A document named in the title that the story does not know; none where the story holds as many as it may, and would forget it. */
function titleDocument(
  known: StoryFacts,
  found: StoryFacts,
  { item, classification }: Report,
): string | undefined {
  const isInTitle = (name: string) =>
    classification.evidence.some(
      ({ part, rule, end }) => part === 'documents' && rule === name && end <= item.title.length,
    );
  if (known.documents.length >= DOCUMENTS_KEPT) return undefined;
  return textsOf(found).find((name) => !known.documents.includes(name) && isInTitle(name));
}

/** The rate that a new one takes the place of: the only one that was told, where no other state is hit. */
function rateBefore(known: StoryFacts, found: StoryFacts): number | undefined {
  const { targets, duties } = known;
  const isOfSame = found.targets.length === 0 || coincide(found.targets, targets);
  return isOfSame && duties.length === 1 ? duties[0] : undefined;
}

/**
 * The first of the material changes that an item brings to a known story: an official confirmation, a
 * first document or another one in the title, a step further along, a day of talks, a duty figure in the headline that the story had not.
 * Background figures of a summary are none.
 */
function readChange(
  known: StoryFacts,
  found: StoryFacts,
  isStep: boolean,
  report: Report,
): Change | undefined {
  const { item } = report;
  if (found.official && !known.official) {
    return { what: 'official', to: item.publisher ?? item.feed ?? item.title };
  }
  const [first] = textsOf(found);
  const document = textsOf(known).length === 0 ? first : titleDocument(known, found, report);
  if (document !== undefined) return { what: 'document', to: document };
  const stage = found.stages[found.topic];
  if (isStep && stage !== undefined) return { what: 'stage', from: known.stages[found.topic], to: stage };
  const day = newAppointment(known, found);
  if (day !== undefined) {
    const set = daysOf(known, 'next').find((next) => next >= (item.publishedAt ?? '').slice(0, 10));
    return { what: 'appointment', ...(set === undefined ? {} : { from: set }), to: day };
  }
  if (found.topic !== known.topic) return undefined;
  // A story that holds as many duties as it may would forget the new one, and be told of it again.
  if (known.duties.length >= DUTIES_KEPT) return undefined;
  const duty = report.classification.figures.find(
    ({ value, unit, role, former, inTitle }) =>
      unit === 'percent' &&
      role === 'duty' &&
      found.duties.includes(value) &&
      inTitle &&
      !former &&
      !known.duties.some((rate) => isSameRate(rate, value)),
  )?.value;
  if (duty === undefined) return undefined;
  const from = rateBefore(known, found);
  return { what: 'figure', ...(from === undefined ? {} : { from: `${from}%` }), to: `${duty}%` };
}

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
    return { act: 'silent', because: `it tells nothing new of a measure told in story ${decision.toldIn}` };
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
