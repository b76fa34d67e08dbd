import {
  isStageSure,
  MEASURE_STAGES,
  type Stage,
  TALK_STAGES,
  type Topic,
} from '../domain/classification.js';
import { DAY_MS, HOUR_MS } from '../domain/durations.js';
import type { Report, StoryFacts, StoryState } from '../domain/story.js';
import { keyWords } from '../domain/vocabulary.js';

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

/** Whether an earlier report read so as well, sure or not: two are as good as one that is sure. */
const hasTold = ({ members }: StoryState, topic: Topic, stage: Stage): boolean =>
  members.some(({ concepts }) => concepts.includes(`T:${topic}`) && concepts.includes(`S:${stage}`));

/** Whether a report brings a step; of one that further along its stage would be, why it is none. */
export type Step = { readonly isStep: boolean; readonly because?: string };

/**
 * Whether a report brings a step that its story had not come to: it lies further along, the title tells it surely or a
 * second report tells it too, and the title that somebody acts, if it is a measure. One act is announced to one outlet and in force to another, suspended and lifted, a deal or
 * the duty that it cuts: what differs only so is no step while the first reports come in.
 */
export function readStep(story: StoryState, found: StoryFacts, report: Report): Step {
  const { facts: known } = story;
  const { topic } = found;
  const [was, is] = [known?.stages[topic], found.stages[topic]];
  const isMeasure = topic !== 'negotiation';
  const isOtherTopic = topic !== known?.topic;
  if (known === undefined || is === undefined) return { isStep: false };
  // A story that began with an echo of a measure has no stage yet.
  const isFirst = was === undefined && (isMeasure || isOtherTopic);
  if (!isFirst && !movesForward(known, found)) return { isStep: false };
  const no = (because: string): Step => ({ isStep: false, because });
  if (!isStageSure(report.classification) && !hasTold(story, topic, is))
    return no(`its title does not surely tell, and no other report did, that it is ${keyWords(is)}`);
  if (isMeasure && report.classification.news !== 'new')
    return no(`its title tells of no act by which it is ${keyWords(is)}`);
  const isOfOneAct = was === undefined ? isOtherTopic : isMeasure && phaseOf(is) === phaseOf(was);
  if (isOfOneAct && isAmongFirst(story, report))
    return no(`${keyWords(is)} so soon after ${keyWords(was ?? known.topic)} may be the same act`);
  return { isStep: true };
}

/** Whether a report's stage becomes the story's: a step does, and what the first reports say of a topic. */
export function movesStory(story: StoryState, found: StoryFacts, report: Report): boolean {
  const { facts: known } = story;
  if (
    known === undefined ||
    readStep(story, found, report).isStep ||
    newAppointment(known, found) !== undefined
  )
    return true;
  const isFirst = known.stages[found.topic] === undefined;
  return isFirst && (found.topic === known.topic || isAmongFirst(story, report));
}
