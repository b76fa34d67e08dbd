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

/** Decides which story an item belongs to, from what the index found. Pure and deterministic. */
export function decideStory(
  report: Report,
  signature: Signature,
  probe: StoryProbe,
  { now, model, blocs }: StoryOptions,
): StoryDecision {
  const { keys } = signature;
  const mark = itemMark(signature.story);
  const known = probe.candidates.find(
    ({ id, members }) => id === probe.own || members.some(({ item }) => item === mark),
  );
  if (known !== undefined) {
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
  const own = startStory(signature, report, now);
  const weight = rarityIn(probe);
  const agreement = storyAgreement(signature, weight, model.agreement.reports);
  // A live blog may turn to another topic.
  const isOfEntry = ({ story }: Comparison) =>
    signature.facts?.topic === story.facts?.topic && hasEntryOf(story, report);
  const ranked = compare(signature, probe)
    .filter(
      (comparison) =>
        (contradiction(signature.facts, comparison.story.facts) === undefined &&
          (isOfEntry(comparison) || !isOnOtherMatter(signature, comparison.story, blocs))) ||
        saysTheSame(signature, comparison),
    )
    .map((comparison) => {
      const judged = judge(comparison, agreement(comparison.story), signature, model);
      return {
        comparison,
        copy: isCopy(signature, comparison) && !isMirrored(signature, comparison),
        ...judged,
        odds: isOfEntry(comparison) ? Math.max(judged.odds, OWN_ENTRY) : judged.odds,
      };
    })
    .sort(
      (a, b) =>
        Number(b.copy) - Number(a.copy) ||
        b.odds - a.odds ||
        byCode(a.comparison.story.id, b.comparison.story.id),
    );
  const [best, ...others] = ranked;
  if (best === undefined || (!best.copy && best.odds < 0)) {
    return {
      verdict: 'new',
      story: own.id,
      mark,
      because: best
        ? `nearest story is too far: ${explain(signature, best.comparison, best.odds, weight)}`
        : 'no story of the same act shares its rare words',
      merges: [],
      before: undefined,
      after: own,
      write: { after: own, seen: 0, merged: [], keys, moved: [], counted: true, watch: probe.watch() },
    };
  }
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
  const moved = merged.flatMap(({ members }) => members.flatMap(({ title }) => title));
  return {
    verdict: isDuplicate ? 'duplicate' : 'follow_up',
    story: elder.id,
    mark,
    because: explain(signature, best.comparison, best.odds, weight),
    merges: merged.map(({ id }) => id),
    before,
    after,
    write: {
      after,
      seen: elder.version,
      merged: merged.map(({ id, version }) => ({ id, seen: version })),
      keys,
      moved,
      counted: true,
    },
  };
}

/** The least log-odds of an entry under another title for the story that it is in: it joins whatever the wording. */
const OWN_ENTRY = 1;

type Judged = Fitting & { readonly byFacts: boolean };

/** Whether another state acts and the title does not say the same in the same order: "X taxes Y" and "Y taxes X". */
function isMirrored(signature: Signature, comparison: Comparison): boolean {
  const [own, other] = [signature.facts?.issuers ?? [], comparison.story.facts?.issuers ?? []];
  return differ(own, other) && !saysTheSame(signature, comparison);
}

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
const LEAST_ODDS = -2;

/**
 * Whether two stories that the item fits are one. By facts, each must fit the better the larger the smaller
 * story is (0.3 for each doubling): two large stories seldom are one.
 */
function areOne(best: Judged, other: Judged, model: StoryModel): boolean {
  const a = best.comparison.story;
  const b = other.comparison.story;
  if (best.byFacts && other.byFacts) {
    const brake = 0.3 * Math.log2(Math.min(a.count, b.count));
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
