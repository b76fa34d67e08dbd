import { isStageSure, MEASURE_STAGES, type Stage, TALK_STAGES } from '../domain/classification.js';
import { HOUR_MS } from '../domain/durations.js';
import type { Report, StoryFacts, StoryState } from '../domain/story.js';

/** What tells how far a story has come. */
export type Progress = Pick<StoryFacts, 'topic' | 'stage' | 'dates'>;

/** Of a story's dates so many are kept, the first ones. */
export const DATES_KEPT = 12;

/** And so many of its duties, in percent. */
export const DUTIES_KEPT = 24;

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
  if (known.topic !== 'negotiation' || found.topic !== 'negotiation' || found.stage !== 'scheduled')
    return undefined;
  const next = daysOf(found, 'next')[0];
  const isKnown = known.dates.some((date) => date.endsWith(`:${next}`));
  return isKnown || known.dates.length >= DATES_KEPT ? undefined : next;
}

/** A report of a round that was held before the only ones known to be set: late, and no news of those. */
function isOfEarlierRound(known: Progress, found: Progress): boolean {
  const [held] = daysOf(found, 'event');
  const set = daysOf(known, 'next');
  return (
    known.topic === 'negotiation' && held !== undefined && set.length > 0 && set.every((day) => day > held)
  );
}

const HELD: readonly (Stage | undefined)[] = ['under_way', 'concluded'];

/** Whether a report's stage lies further along than the one known; a first stage moves nothing. */
export function movesForward(known: Progress, found: Progress): boolean {
  if (known.topic !== found.topic || known.stage === undefined || found.stage === undefined) return false;
  if (known.stage === 'scheduled' && HELD.includes(found.stage) && isOfEarlierRound(known, found))
    return false;
  const order: readonly Stage[] = known.topic === 'negotiation' ? TALK_STAGES : MEASURE_STAGES;
  // Talks may be read as announced, a measure as scheduled: stages of neither's life, and as much as the second of it.
  const placeOf = (stage: Stage) => (order.includes(stage) ? order.indexOf(stage) : 1);
  return placeOf(found.stage) > placeOf(known.stage);
}

const PLANNED: readonly Stage[] = ['threatened', 'proposed'];
const BINDING: readonly Stage[] = ['announced', 'in_force'];
/** What a measure is in: planned, binding, or relieved and ended. Of a stage of talks each is a phase of its own. */
const phaseOf = (stage: Stage) => (PLANNED.includes(stage) ? 0 : BINDING.includes(stage) ? 1 : 2);

/** Reports of one act differ in the words for it, and come within so long of each other. */
const ONE_ACT_MS = 12 * HOUR_MS;

/**
 * Whether a report brings a step that its story had not come to: the title tells it surely, of a measure that somebody
 * acts, and it lies further along. One act is announced to one outlet and in force to another, suspended and lifted: within
 * a phase a step is none that comes with the first reports.
 */
export function isStep({ facts: known, first }: StoryState, found: StoryFacts, report: Report): boolean {
  if (known === undefined || known.topic !== found.topic || found.stage === undefined) return false;
  const isMeasure = found.topic !== 'negotiation';
  const isNews = report.classification.news === 'new';
  if (!isStageSure(report.classification) || (isMeasure && !isNews)) return false;
  // A story that began with an echo of a measure has no stage yet.
  if (known.stage === undefined) return isMeasure;
  if (!movesForward(known, found)) return false;
  if (!isMeasure || phaseOf(found.stage) !== phaseOf(known.stage)) return true;
  const since = Date.parse(report.item.publishedAt ?? '') - (first ?? Number.NaN);
  return Number.isNaN(since) || since >= ONE_ACT_MS;
}
