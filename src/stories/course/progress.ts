import {
  BINDING_STAGES,
  HELD_STAGES,
  MEASURE_STAGES,
  RELIEF_STAGES,
  type Stage,
  TALK_STAGES,
} from '../../domain/classification.js';
import { daysApart } from '../../domain/durations.js';
import type { StoryFacts } from '../../domain/story.js';
import { daysOf, marksOf } from '../signature/facts.js';

// How far stories and reports have come, one beside the other.

/** How far a story, or one report, has come. */
export type Progress = Pick<StoryFacts, 'topic' | 'stages' | 'dates' | 'marks'>;

/** Of a story's dates so many are kept, the first ones. */
export const DATES_KEPT = 12;

/** And so many of its duties, in percent. */
export const DUTIES_KEPT = 24;

/** And so many of its documents. */
export const DOCUMENTS_KEPT = 8;

/** And so many of its marks. */
export const MARKS_KEPT = 16;

/** Whether a story knows of a day, whatever happens on it. */
export const hasDay = ({ dates }: Progress, day: string): boolean =>
  dates.some((date) => date.endsWith(`:${day}`));

/**
 * The day of talks that a report announces and the story had not: a meeting gets its day, is put off, or the next
 * round is set after the last one ended. A story that already holds as many dates as it may learns of no more: it
 * would forget the new day and learn of it again.
 */
export function newAppointment(known: Progress, found: Progress): string | undefined {
  const areTalksKnown = known.topic === 'negotiation' || known.stages.negotiation !== undefined;
  if (!areTalksKnown || found.topic !== 'negotiation' || found.stages.negotiation !== 'scheduled')
    return undefined;
  const [next] = daysOf(found, 'next');
  if (next === undefined) return undefined;
  // A round of two days is set for the one by some, for the other by others.
  const isSet = daysOf(known, 'next').some((day) => daysApart(day, next) <= 1);
  return isSet || hasDay(known, next) || known.dates.length >= DATES_KEPT ? undefined : next;
}

/** Whether a report tells of a round held before all rounds known to be scheduled: it is late, and no news of those. */
function isOfEarlierRound(known: Progress, found: Progress): boolean {
  const [held] = daysOf(found, 'event');
  const set = daysOf(known, 'next');
  return held !== undefined && set.length > 0 && set.every((day) => day > held);
}

/** Whether a report's stage lies further along than the one known of its topic, where one is. */
export function movesForward(known: Progress, found: Progress): boolean {
  const { topic } = found;
  const [was, is] = [known.stages[topic], found.stages[topic]];
  if (was === undefined || is === undefined) return false;
  const isTalks = topic === 'negotiation';
  // A higher court puts back what a lower one struck down.
  if (was === 'struck_down' && is === 'in_force') return true;
  // That it is put off to a day that is known is told already.
  const isPutOff = marksOf(found, 'moved').some((day) => hasDay(known, day));
  if (is === 'suspended' && isPutOff) return false;
  // What was put off takes effect.
  if (was === 'suspended' && is === 'in_force' && marksOf(known, 'moved').length > 0) return true;
  if (isTalks && was === 'scheduled' && HELD_STAGES.includes(is) && isOfEarlierRound(known, found))
    return false;
  const order: readonly Stage[] = isTalks ? TALK_STAGES : MEASURE_STAGES;
  // Talks may be read as announced, a measure as scheduled: stages of neither's life, and as much as the second of it.
  const placeOf = (stage: Stage) => (order.includes(stage) ? order.indexOf(stage) : 1);
  return placeOf(is) > placeOf(was);
}

export const isRelief = (stage: Stage | undefined) => stage !== undefined && RELIEF_STAGES.includes(stage);

/** What a measure is in: planned (0), binding (1), or relieved and ended (2). */
export const phaseOf = (stage: Stage) => (BINDING_STAGES.includes(stage) ? 1 : isRelief(stage) ? 2 : 0);

/** Of talks that are to be held, are held, or broke down. */
const WITHOUT_RESULT: readonly Stage[] = ['proposed', 'scheduled', 'under_way', 'collapsed'];

/**
 * Whether talks and a measure are two acts, however close: talks that break down and a relief; talks that are open, or broke
 * down, and a measure that then binds; a measure, and a day of talks that is then set.
 */
export function areTwoActs(known: Progress, found: Progress, is: Stage): boolean {
  if (found.topic === 'negotiation') {
    const [day] = is === 'scheduled' ? daysOf(found, 'next') : [];
    const isSet = day !== undefined && !hasDay(known, day);
    return isSet || (is === 'collapsed' && isRelief(known.stages[known.topic]));
  }
  const talks = known.stages.negotiation;
  if (isRelief(is)) return talks === 'collapsed';
  return talks !== undefined && WITHOUT_RESULT.includes(talks) && BINDING_STAGES.includes(is);
}
