import { isStageSure, MEASURE_STAGES, type Stage, TALK_STAGES } from '../domain/classification.js';
import { DAY_MS, HOUR_MS } from '../domain/durations.js';
import type { Report, StoryFacts, StoryState } from '../domain/story.js';

/** What tells how far a story has come, or of its topic a report. */
export type Progress = Pick<StoryFacts, 'topic' | 'stages' | 'dates'>;

/** Of a story's dates so many are kept, the first ones. */
export const DATES_KEPT = 12;

/** And so many of its duties, in percent. */
export const DUTIES_KEPT = 24;

const DAY = 'YYYY-MM-DD'.length;

const daysBetween = (a: string, b = '') => Math.abs(Date.parse(a) - Date.parse(b)) / DAY_MS;

/** The days of one kind, `YYYY-MM-DD`. */
export function daysOf({ dates }: Pick<StoryFacts, 'dates'>, kind: 'event' | 'next'): readonly string[] {
  return dates.filter((date) => date.startsWith(`${kind}:`)).map((date) => date.slice(kind.length + 1));
}

/**
 * The day of talks that a report announces and the story had not: a meeting gets its day, is put off, or the next
 * round is set after the last one ended. A story that already holds as many dates as it may learns of no more: it
 * would forget the new day and learn of it again.
 */
export function newAppointment(known: Progress, found: Progress): string | undefined {
  const areTalksKnown = known.topic === 'negotiation' || known.stages.negotiation !== undefined;
  if (!areTalksKnown || found.topic !== 'negotiation' || found.stages.negotiation !== 'scheduled')
    return undefined;
  const next = daysOf(found, 'next')[0];
  // A round of two days is set for the one by some, for the other by others.
  const isKnown = known.dates.some((date) => daysBetween(date.slice(-DAY), next) <= 1);
  return isKnown || known.dates.length >= DATES_KEPT ? undefined : next;
}

/** A report of a round that was held before the only ones known to be set: late, and no news of those. */
function isOfEarlierRound(known: Progress, found: Progress): boolean {
  const [held] = daysOf(found, 'event');
  const set = daysOf(known, 'next');
  return held !== undefined && set.length > 0 && set.every((day) => day > held);
}

const HELD: readonly Stage[] = ['under_way', 'concluded'];

/** Whether a report's stage lies further along than the one known of its topic; a first stage moves nothing. */
export function movesForward(known: Progress, found: Progress): boolean {
  const { topic } = found;
  const [was, is] = [known.stages[topic], found.stages[topic]];
  if (was === undefined || is === undefined) return false;
  const isTalks = topic === 'negotiation';
  if (isTalks && was === 'scheduled' && HELD.includes(is) && isOfEarlierRound(known, found)) return false;
  const order: readonly Stage[] = isTalks ? TALK_STAGES : MEASURE_STAGES;
  // Talks may be read as announced, a measure as scheduled: stages of neither's life, and as much as the second of it.
  const placeOf = (stage: Stage) => (order.includes(stage) ? order.indexOf(stage) : 1);
  return placeOf(is) > placeOf(was);
}

const PLANNED: readonly Stage[] = ['threatened', 'proposed'];
const BINDING: readonly Stage[] = ['announced', 'in_force'];
/** What a measure is in: planned, binding, or relieved and ended. */
const phaseOf = (stage: Stage) => (PLANNED.includes(stage) ? 0 : BINDING.includes(stage) ? 1 : 2);

/** Reports of one act differ in the words for it, and come within so long of each other. */
const ONE_ACT_MS = 12 * HOUR_MS;

/** Whether a report came with the first of its story; none does where a time is missing. */
function isAmongFirst({ first = Number.NaN }: StoryState, { item }: Report): boolean {
  return Date.parse(item.publishedAt ?? '') - first < ONE_ACT_MS;
}

/**
 * Whether a report brings a step that its story had not come to: the title tells it surely, of a measure that somebody
 * acts, and it lies further along. One act is announced to one outlet and in force to another, suspended and lifted, a deal
 * or the duty that it cuts: what differs only so is no step while the first reports come in.
 */
export function isStep(story: StoryState, found: StoryFacts, report: Report): boolean {
  const { facts: known } = story;
  const { topic } = found;
  const isMeasure = topic !== 'negotiation';
  const [was, is] = [known?.stages[topic], found.stages[topic]];
  if (known === undefined || is === undefined || !isStageSure(report.classification)) return false;
  if (isMeasure && report.classification.news !== 'new') return false;
  // A story that began with an echo of a measure has no stage yet.
  if (was === undefined) return topic === known.topic ? isMeasure : !isAmongFirst(story, report);
  if (!movesForward(known, found)) return false;
  return !isMeasure || phaseOf(is) !== phaseOf(was) || !isAmongFirst(story, report);
}

/** Whether a report's stage becomes the story's: a step does, and what the first reports say of a topic. */
export function movesStory(story: StoryState, found: StoryFacts, report: Report): boolean {
  const { facts: known } = story;
  if (known === undefined || isStep(story, found, report) || newAppointment(known, found) !== undefined)
    return true;
  const isFirst = known.stages[found.topic] === undefined;
  return isFirst && (found.topic === known.topic || isAmongFirst(story, report));
}
