import { type Report, type Signature, type StoryState, type Verdict, wholeOf } from '../domain/story.js';
import type { StoryProbe, StoryWrite } from '../domain/story-index.js';
import { joinStories, takeIn } from './course/grow.js';
import { asTold, startStory } from './course/start.js';
import { continues } from './course/within-stage.js';
import { explain } from './explain.js';
import { areOne, elderFirst } from './merge.js';
import { type Question, type Ranked, rank, rarityIn, type StoryOptions } from './rank.js';
import { itemMark } from './signature/hash.js';
import { toldBefore } from './told-before.js';
import { BARELY_EDITED, isContested } from './wording/copy.js';

/** Where an item lands. */
export type StoryDecision = {
  readonly verdict: Verdict;
  readonly story: string;
  /** Five letters of the item, for ids that must be the same when it is read again. */
  readonly mark: string;
  /** The signals, strongest first. */
  readonly because: string;
  /** Another story that has told channels of the item's measure or talks, where the item adds nothing and its own story has told nothing. */
  readonly toldIn?: string | undefined;
  /** The story as the probe saw it, one with those that end in it; absent when the item starts one. */
  readonly before: StoryState | undefined;
  readonly after: StoryState;
  readonly write: StoryWrite;
};

/** Decides which story an item belongs to, from what the index found. Pure and deterministic. */
export function decideStory(
  report: Report,
  signature: Signature,
  probe: StoryProbe,
  options: StoryOptions,
): StoryDecision {
  const mark = itemMark(signature.story);
  const known = probe.candidates.find(
    ({ id, members }) => id === probe.own || members.some(({ item }) => item === mark),
  );
  if (known !== undefined) return readBefore(wholeOf(known), mark);
  const question = { report, signature, probe, options, weight: rarityIn(probe) };
  const { ranked, apart } = rank(question);
  const [best, ...others] = ranked;
  if (best !== undefined && (best.copy || best.odds >= leastOdds(signature, best)))
    return joinBest(question, best, others);
  return beginOne(question, best ? tooFar(question, best) : (apart ?? 'no story shares its rare words'));
}

/** What an item without a topic needs to join a story about trade policy: it makes no message, so that a wrong join hides none. */
const UNTOLD = -0.4;

/** What one needs that goes on with what a story told: weeks later its words are others. */
const CONTINUED = -2;

/** The log-odds from which an item joins the story that it fits best. */
function leastOdds({ facts, series }: Signature, { byFacts, comparison }: Ranked): number {
  const known = comparison.story.facts;
  if (known === undefined) return 0;
  if (facts === undefined) return !series && byFacts ? UNTOLD : 0;
  return continues(known, facts) ? CONTINUED : 0;
}

function readBefore(known: StoryState, mark: string): StoryDecision {
  return {
    verdict: 'same_item',
    story: known.id,
    mark,
    because: 'the item was read before',
    before: known,
    after: known,
    write: { after: known, seen: known.version, merged: [], keys: [], moved: [], counted: false },
  };
}

const tooFar = ({ signature, weight }: Question, { comparison, odds }: Ranked): string =>
  `nearest story is too far: ${explain(signature, comparison, odds, weight)}`;

/** The story that an item starts, by itself or to be joined with another one; it is no news where another story told it before. */
function beginWith({ report, signature, probe, options: { now } }: Question) {
  const toldIn = toldBefore(report, probe.candidates)?.id;
  const own = startStory(signature, report, now);
  return { toldIn, own: toldIn === undefined ? own : { ...own, alerted: false } };
}

function beginOne(question: Question, because: string): StoryDecision {
  const { own: begun, toldIn } = beginWith(question);
  const own = asTold(begun, question.report);
  const {
    signature: { keys },
    probe,
  } = question;
  return {
    verdict: 'new',
    story: own.id,
    mark: itemMark(own.id),
    because,
    toldIn,
    before: undefined,
    after: own,
    write: { after: own, seen: 0, merged: [], keys, moved: [], counted: true, watch: probe.watch() },
  };
}

/** The item joins the story that it fits best, and with it those that turn out to be the same. */
function joinBest(question: Question, best: Ranked, others: readonly Ranked[]): StoryDecision {
  const {
    report,
    signature,
    options: { model },
    weight,
  } = question;
  const { own: begun, toldIn } = beginWith(question);
  // What rather is of another event is no source of this one.
  const isOfIt = best.copy || best.odds >= 0 || signature.facts !== undefined;
  const own = isOfIt ? begun : { ...begun, count: 0 };
  const joined = [
    best.comparison.story,
    ...others.filter((other) => areOne(best, other, model)).map(({ comparison }) => comparison.story),
  ]
    .sort(elderFirst)
    .map(wholeOf);
  const [elder, ...merged] = joined as [StoryState, ...StoryState[]];
  // The item comes last: it is the newest member, and what the others have told is no news of it.
  const before = merged.reduce(joinStories, elder);
  const isDuplicate =
    best.copy &&
    best.comparison.likeness >= BARELY_EDITED &&
    !isContested(signature, best.comparison.likeness, best.comparison.story.members);
  const after = { ...takeIn(before, own, report, isDuplicate), version: elder.version + 1 };
  return {
    verdict: isDuplicate ? 'duplicate' : 'follow_up',
    story: elder.id,
    mark: itemMark(own.id),
    because: explain(signature, best.comparison, best.odds, weight),
    toldIn: before.alerted ? undefined : toldIn,
    before,
    after,
    write: {
      after,
      seen: elder.version,
      merged: merged.map(({ id, version }) => ({ id, seen: version })),
      keys: signature.keys,
      moved: merged.flatMap(({ members }) => members.flatMap(({ title }) => title)),
      counted: true,
    },
  };
}
