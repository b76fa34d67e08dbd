import {
  BINDING_STAGES,
  isStageSure,
  type Stage,
  type Topic,
  tellsAct,
} from '../../domain/classification.js';
import { HOUR_MS } from '../../domain/durations.js';
import type { Report, StoryFacts, StoryState } from '../../domain/story.js';
import { keyWords } from '../../domain/vocabulary.js';
import { daysOf, mayMove } from '../signature/facts.js';
import { isOfEntry } from './members.js';
import { areTwoActs, isRelief, movesForward, newAppointment, phaseOf } from './progress.js';

/** Reports of one act differ in the words for it, and come within so long of each other. */
const ONE_ACT_MS = 12 * HOUR_MS;

/** And differ in how it stands as long as this. */
const ONE_TURN_MS = 36 * HOUR_MS;

/** Whether a report came with what was told at a time; where a time is missing it may have. */
const cameWith = (at = Number.NaN, { item }: Report, within = ONE_ACT_MS): boolean =>
  !(Math.abs(Date.parse(item.publishedAt ?? '') - at) >= within);

/** The earlier reports that read so as well, sure or not. */
const tellersOf = ({ members }: StoryState, topic: Topic, stage: Stage | undefined) =>
  members.filter(({ concepts }) => concepts.includes(`T:${topic}`) && concepts.includes(`S:${stage}`));

/** Whether an earlier report read so: two are as good as one that is sure. */
const hasTold = (story: StoryState, topic: Topic, stage: Stage | undefined): boolean =>
  tellersOf(story, topic, stage).length > 0;

/**
 * Whether the story's talks have just been concluded: the relief that comes with a deal is what was agreed. When the deal came
 * is known as long as an older report is kept.
 */
function isOfDeal(story: StoryState, is: Stage, report: Report): boolean {
  const deals = tellersOf(story, 'negotiation', 'concluded');
  const first = deals.at(-1);
  const isKnown = first !== undefined && first !== story.members.at(-1);
  return isRelief(is) && isKnown && cameWith(first.at, report);
}

/** What talks come to after they broke down. */
const AFTER_COLLAPSE: readonly Stage[] = ['scheduled', 'under_way', 'concluded'];

/**
 * Whether talks that broke down go on, or a measure that was lightened is announced anew; that something takes effect may be
 * said of the relief. Late reports still tell how it was: the title must tell it surely, and days after the last one that
 * told the other.
 */
function turnsBack(story: StoryState, topic: Topic, was: Stage, is: Stage, report: Report): boolean {
  if (!isStageSure(report.classification)) return false;
  // Nobody tells so of what is only about to be taken back.
  if (isRelief(was) && BINDING_STAGES.includes(is) && report.classification.resumed === true) return true;
  const isTurn = was === 'collapsed' ? AFTER_COLLAPSE.includes(is) : isRelief(was) && is === 'announced';
  return isTurn && !tellersOf(story, topic, was).some(({ at }) => cameWith(at, report, ONE_TURN_MS));
}

/** Whether an entry takes back, under a new title, what it alone told: its last word counts. */
function takesBack(story: StoryState, topic: Topic, was: Stage, is: Stage, report: Report): boolean {
  const tellers = tellersOf(story, topic, was);
  const isAlone = tellers.length > 0 && tellers.every((teller) => isOfEntry(teller, report));
  return was !== is && isAlone && isStageSure(report.classification);
}

/** Whether the next round is set already, and a report tells that the round before it is held, which the story knew. */
const isOfRoundToldBefore = (story: StoryState, known: StoryFacts, found: StoryFacts): boolean =>
  known.stages.negotiation === 'scheduled' &&
  found.topic === 'negotiation' &&
  found.stages.negotiation === 'under_way' &&
  hasTold(story, 'negotiation', 'under_way') &&
  daysOf(known, 'next').some((next) => daysOf(found, 'event').every((held) => next > held));

/**
 * What a report tells of its story: of its own topic, or of the story's where its title surely tells only that: "strike deal to
 * cut tariff" concludes the talks, whatever becomes of the duty.
 */
export function toldOf(
  { facts: known }: StoryState,
  found: StoryFacts,
  report: Report,
): { readonly found: StoryFacts; readonly report: Report } {
  const { classification } = report;
  if (known === undefined || known.topic === found.topic || isStageSure(classification))
    return { found, report };
  const own = classification.topics.find(({ topic, sure }) => topic === known.topic && sure === true);
  if (own?.stage === undefined || !mayMove(classification)) return { found, report };
  const others = classification.topics.filter((topic) => topic !== own);
  return {
    found: { ...found, topic: own.topic, stages: { [own.topic]: own.stage } },
    report: {
      ...report,
      classification: { ...classification, category: own.topic, topics: [own, ...others] },
    },
  };
}

/** Whether a report brings a step; if only its stage lies further along, why it brings none. */
export type Step = { readonly isStep: boolean; readonly because?: string };

/**
 * Whether a report brings a step that its story had not come to. Its stage lies further along. The title tells it surely, or
 * an earlier report, of which this is no copy, told it too; an official text is sure. Of a measure, somebody acts.
 *
 * One act is announced to one outlet and in force to another, suspended and lifted, a deal or the duty that it cuts: what
 * differs only so is no step while the first reports of the story, or of the deal, come in; but a ban is none of the talks
 * that were set before it, and no duty is cut by talks that collapse.
 */
export function readStep(story: StoryState, found: StoryFacts, report: Report, isCopy: boolean): Step {
  const { facts: known } = story;
  const { classification } = report;
  const { topic } = found;
  const [was, is] = [known?.stages[topic], found.stages[topic]];
  const isMeasure = topic !== 'negotiation';
  const isOtherTopic = topic !== known?.topic;
  if (known === undefined || is === undefined) return { isStep: false };
  // A story that began with an echo of a measure, or with a word on talks, has no stage yet.
  const isFirst = was === undefined;
  const isBack =
    was !== undefined &&
    (turnsBack(story, topic, was, is, report) || takesBack(story, topic, was, is, report));
  if (!isFirst && !isBack && !movesForward(known, found)) return { isStep: false };
  if (isOfRoundToldBefore(story, known, found)) return { isStep: false };
  const no = (because: string): Step => ({ isStep: false, because });
  const isSure = isStageSure(classification) || classification.official;
  // An article under another title is no second report.
  if (!isSure && (isCopy || report.item.retitled !== undefined || !hasTold(story, topic, is)))
    return no(`its title does not surely tell, and no other report did, that it is ${keyWords(is)}`);
  if (isMeasure && !tellsAct(classification))
    return no(`its title tells of no act by which it is ${keyWords(is)}`);
  // An echo was posted with its stage: who reads that a ban is eased, and how it is met, has heard of it.
  const isEchoed = was === undefined && hasTold(story, topic, is);
  const isOfOneAct =
    was === undefined
      ? (isOtherTopic && !areTwoActs(known, found, is)) || isEchoed
      : isMeasure && phaseOf(is) === phaseOf(was);
  // Of what was put back, too, the one tells that it is announced, the other that it binds.
  const isJustTold =
    isMeasure && was !== undefined && cameWith(tellersOf(story, topic, was).at(-1)?.at ?? 0, report);
  if (
    isOfOneAct &&
    (cameWith(story.first, report) || isJustTold || (isOtherTopic && isOfDeal(story, is, report)))
  )
    return no(
      `${keyWords(is)} so soon after ${keyWords(was ?? (isEchoed ? is : known.topic))} may be the same act`,
    );
  return { isStep: true };
}

/**
 * Whether a report's stage becomes the story's. That of a step does. So does the first stage of a topic that the story was not
 * about, or only echoed, if the title is sure of it and it comes with the first reports: it is of the same act. A stage in
 * doubt does not, or the step could not be told when it comes.
 */
export function movesStory(story: StoryState, found: StoryFacts, report: Report, isCopy: boolean): boolean {
  const { facts: known } = story;
  if (known === undefined || readStep(story, found, report, isCopy).isStep) return true;
  if (newAppointment(known, found) !== undefined) return true;
  const isTold = found.topic !== known.topic || hasTold(story, found.topic, found.stages[found.topic]);
  const isFirst = known.stages[found.topic] === undefined && isTold;
  return isFirst && cameWith(story.first, report) && isStageSure(report.classification);
}
