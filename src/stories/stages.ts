import { MEASURE_STAGES, type Stage, TALK_STAGES } from '../domain/classification.js';
import type { StoryFacts } from '../domain/story.js';

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
