import type { Blocs } from '../domain/blocs.js';
import { byCode } from '../domain/order.js';
import type { Report, Signature, StoryProbe, StoryState, StoryWrite, Verdict } from '../domain/story.js';
import { rarity, storyAgreement } from './agreement.js';
import { alike, type Fitting } from './alike.js';
import { ABOUT_TRADE } from './concepts.js';
import { contradiction, differ } from './contradiction.js';
import { BARELY_EDITED, isContested, isCopy, saysTheSame } from './copy.js';
import { explain } from './explain.js';
import { type Comparison, compare } from './features.js';
import { hasEntryOf, joinStories, startStory, takeIn } from './grow.js';
import { anchorKey, itemMark } from './hash.js';
import { joint, linearOdds } from './joint.js';
import type { StoryModel } from './model.js';
import { isOnOtherMatter } from './other-matter.js';
import { logOdds } from './trees.js';

export type StoryOptions = {
  /** Epoch ms; what an item without a time is dated by. */
  readonly now: number;
  readonly model: StoryModel;
  readonly blocs: Blocs;
};

/** Where an item lands. */
export type StoryDecision = {
  readonly verdict: Verdict;
  readonly story: string;
  /** Five letters of the item, for ids that must be the same when it is read again. */
  readonly mark: string;
  /** The signals, strongest first. */
  readonly because: string;
  /** Stories that turn out to be this one and end in it. */
  readonly merges: readonly string[];
  /** The story as the probe saw it, one with those that end in it; absent when the item starts one. */
  readonly before: StoryState | undefined;
  readonly after: StoryState;
  readonly write: StoryWrite;
};

/** What a report is decided by. */
type Question = {
  readonly report: Report;
  readonly signature: Signature;
  readonly probe: StoryProbe;
  readonly options: StoryOptions;
  /** How rare a concept is of late, 0 to 1. */
  readonly weight: (concept: string) => number;
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
  if (known !== undefined) return readBefore(known, mark);
  const question = { report, signature, probe, options, weight: rarityIn(probe) };
  const { ranked, apart } = rank(question);
  const [best, ...others] = ranked;
  if (best !== undefined && (best.copy || best.odds >= 0)) return joinBest(question, best, others);
  return beginOne(question, best ? tooFar(question, best) : (apart ?? 'no story shares its rare words'));
}

function readBefore(known: StoryState, mark: string): StoryDecision {
  return {
    verdict: 'same_item',
    story: known.id,
    mark,
    because: 'the item was read before',
    merges: [],
    before: known,
    after: known,
    write: { after: known, seen: known.version, merged: [], keys: [], moved: [], counted: false },
  };
}

/** The candidates that nothing keeps the item apart from, copies first, then the best fitting; and what keeps it from the likest other. */
function rank({ report, signature, probe, options: { model, blocs }, weight }: Question): {
  readonly ranked: readonly Ranked[];
  readonly apart: string | undefined;
} {
  const agreement = storyAgreement(signature, weight, model.agreement.reports);
  let apart: { readonly why: string; readonly likeness: number } | undefined;
  const ranked = compare(signature, probe)
    .flatMap((comparison): Ranked[] => {
      const { story } = comparison;
      const says = saysTheSame(signature, comparison);
      // A live blog may turn to another topic.
      const isEntry = signature.facts?.topic === story.facts?.topic && hasEntryOf(story, report);
      const why =
        contradiction(signature.facts, story.facts) ??
        (!isEntry && isOnOtherMatter(signature, story, blocs) ? 'another matter' : undefined);
      if (why !== undefined && !says) {
        const { likeness } = comparison;
        if (apart === undefined || likeness > apart.likeness) apart = { why, likeness };
        return [];
      }
      const { odds, byFacts } = judge(comparison, agreement(story), signature, model);
      const copy = isCopy(signature, comparison) && (says || !isMirrored(signature, story));
      return [{ comparison, copy, byFacts, odds: isEntry ? Math.max(odds, OWN_ENTRY) : odds }];
    })
    .sort(
      (a, b) =>
        Number(b.copy) - Number(a.copy) ||
        b.odds - a.odds ||
        byCode(a.comparison.story.id, b.comparison.story.id),
    );
  return { ranked, apart: apart && `kept apart from a story that is told alike: ${apart.why}` };
}

const tooFar = ({ signature, weight }: Question, { comparison, odds }: Ranked): string =>
  `nearest story is too far: ${explain(signature, comparison, odds, weight)}`;

function beginOne({ report, signature, probe, options: { now } }: Question, because: string): StoryDecision {
  const own = startStory(signature, report, now);
  const { keys } = signature;
  return {
    verdict: 'new',
    story: own.id,
    mark: itemMark(own.id),
    because,
    merges: [],
    before: undefined,
    after: own,
    write: { after: own, seen: 0, merged: [], keys, moved: [], counted: true, watch: probe.watch() },
  };
}

/** The item joins the story that it fits best, and with it those that turn out to be the same. */
function joinBest(
  { report, signature, options: { now, model }, weight }: Question,
  best: Ranked,
  others: readonly Ranked[],
): StoryDecision {
  const own = startStory(signature, report, now);
  const joined = [
    best.comparison.story,
    ...others.filter((other) => areOne(best, other, model)).map(({ comparison }) => comparison.story),
  ].sort(elderFirst);
  const [elder, ...merged] = joined as [StoryState, ...StoryState[]];
  // The item comes last: it is the newest member, and what the others have told is no news of it.
  const before = merged.reduce(joinStories, elder);
  const isDuplicate =
    best.copy &&
    best.comparison.likeness >= BARELY_EDITED &&
    !isContested(signature, best.comparison.twin, best.comparison.story.members);
  const after = { ...takeIn(before, own, report, isDuplicate), version: elder.version + 1 };
  return {
    verdict: isDuplicate ? 'duplicate' : 'follow_up',
    story: elder.id,
    mark: itemMark(own.id),
    because: explain(signature, best.comparison, best.odds, weight),
    merges: merged.map(({ id }) => id),
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

/** The least log-odds of an entry under another title for the story that it is in: it joins whatever the wording. */
const OWN_ENTRY = 1;

/** A candidate and how well it fits, as a copy or by its odds; these are by facts where both are about trade policy. */
type Ranked = Fitting & { readonly copy: boolean; readonly byFacts: boolean };

/** Whether another state acts: "X taxes Y" and "Y taxes X" are written alike. */
const isMirrored = (signature: Signature, story: StoryState): boolean =>
  differ(signature.facts?.issuers ?? [], story.facts?.issuers ?? []);

/** How rare a concept is among the items about trade of late, however many others there are. */
export function rarityIn({ counts }: StoryProbe): (concept: string) => number {
  const countOf = (concept: string) => counts.get(anchorKey(concept)) ?? 0;
  const total = countOf(ABOUT_TRADE);
  return (concept) => rarity(countOf(concept), total);
}

/** By wording alone, or, where both are about trade policy, by their agreement in facts and the wording. */
function judge(
  comparison: Comparison,
  agreement: number | undefined,
  signature: Signature,
  model: StoryModel,
): { readonly odds: number; readonly byFacts: boolean } {
  const { join } = comparison.dated ? model.dated : model.undated;
  const wording = logOdds(join, comparison.features);
  if (agreement === undefined) return { odds: wording, byFacts: false };
  const features = joint(agreement, wording, comparison, signature);
  return { odds: linearOdds(model.agreement.joint, features), byFacts: true };
}

/** Stories that an item fits less well than this are not worth comparing. */
export const LEAST_ODDS = -2;

/** By so much better (in log-odds) must two stories be fitted for each doubling of the smaller: two large ones seldom are one. */
const BRAKE = 0.3;

/** Whether two stories that the item fits are one. */
function areOne(best: Ranked, other: Ranked, model: StoryModel): boolean {
  const a = best.comparison.story;
  const b = other.comparison.story;
  if (best.byFacts && other.byFacts) {
    const brake = BRAKE * Math.log2(Math.min(a.count, b.count));
    return Math.min(best.odds, other.odds) >= model.agreement.merge + brake;
  }
  if (other.odds < LEAST_ODDS) return false;
  const dated = best.comparison.dated && other.comparison.dated;
  const { merge } = dated ? model.dated : model.undated;
  return logOdds(merge, alike(best, other)) >= 0;
}

/** The story that lives on: the one that channels know, then the one that began first. */
function elderFirst(a: StoryState, b: StoryState): number {
  return (
    Number(b.alerted) - Number(a.alerted) ||
    (a.first ?? 0) - (b.first ?? 0) ||
    b.count - a.count ||
    byCode(a.id, b.id)
  );
}
