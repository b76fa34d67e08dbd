import type { Blocs } from '../domain/blocs.js';
import { differ } from '../domain/in-common.js';
import { byCode } from '../domain/order.js';
import { rarityAmong } from '../domain/rarity.js';
import type { Report, Signature, StoryCore } from '../domain/story.js';
import type { StoryProbe } from '../domain/story-index.js';
import { joint, linearOdds } from './agreement/joint.js';
import { sameStepAs } from './agreement/same-step.js';
import { storyAgreement } from './agreement/story-agreement.js';
import { contradiction } from './apart/contradiction.js';
import { isOnOtherMatter } from './apart/matter.js';
import { hasEntryOf } from './course/members.js';
import type { StoryModel } from './model.js';
import { logOdds } from './odds/trees.js';
import { ABOUT_TRADE } from './signature/concepts.js';
import { anchorKey } from './signature/hash.js';
import type { Fitting } from './wording/alike.js';
import { isCopy, saysTheSame } from './wording/copy.js';
import { type Comparison, compare } from './wording/features.js';

export type StoryOptions = {
  /** Epoch ms; what an item without a time is dated by. */
  readonly now: number;
  readonly model: StoryModel;
  readonly blocs: Blocs;
};

/** What a report is decided by. */
export type Question = {
  readonly report: Report;
  readonly signature: Signature;
  readonly probe: StoryProbe;
  readonly options: StoryOptions;
  /** How rare a concept is of late, 0 to 1. */
  readonly weight: (concept: string) => number;
};

/** A candidate and how well it fits, as a copy or by its odds; these are by facts where both are about trade policy. */
export type Ranked = Fitting & { readonly copy: boolean; readonly byFacts: boolean };

/** Stories that an item fits less well than this are not worth comparing. */
export const LEAST_ODDS = -2;

/**
 * The least log-odds of an entry under another title for the story that it is in, and of a report of its very step: it joins whatever
 * the wording.
 */
const OWN_ENTRY = 1;

/** More than any odds. */
const ANY = Number.MAX_VALUE;

/** How rare a concept is among the items about trade of late, however many others there are. */
export function rarityIn({ counts }: StoryProbe): (concept: string) => number {
  const countOf = (concept: string) => counts.get(anchorKey(concept)) ?? 0;
  const rarity = rarityAmong(countOf(ABOUT_TRADE));
  return (concept) => rarity(countOf(concept));
}

/** Whether another state acts: "X taxes Y" and "Y taxes X" are written alike. */
const isMirrored = (signature: Signature, story: StoryCore): boolean =>
  differ(signature.facts?.issuers ?? [], story.facts?.issuers ?? []);

/** A report on trade policy has nothing in common with a story of which no report may be about it but chance words. */
const isOnNoTrade = ({ facts }: Signature, { members }: StoryCore): boolean =>
  facts !== undefined && members.every(({ concepts }) => concepts.length === 0);

/** The odds by agreement in facts and the wording. */
const byFacts =
  ({ signature, options: { model } }: Question) =>
  (agreement: number, wording: number, comparison: Comparison): number =>
    linearOdds(model.agreement.joint, joint(agreement, wording, comparison, signature));

/** A candidate that nothing rules out, before its wording is weighed. */
type Open = Omit<Ranked, 'odds' | 'byFacts'> & {
  readonly agreement: number | undefined;
  /** Its odds are not less whatever the wording, and not more. */
  readonly least: number;
  readonly most: number;
};

/** The candidates that nothing rules out and that may still matter, copies first, then the best fitting; and why the likest of the others is ruled out. */
export function rank(question: Question): {
  readonly ranked: readonly Ranked[];
  readonly apart: string | undefined;
} {
  const { report, signature, probe, options, weight } = question;
  const { model, blocs } = options;
  const oddsOf = byFacts(question);
  const agreementWith = storyAgreement(signature, weight, model.agreement.reports);
  const isSameStep = sameStepAs(signature);
  const open: Open[] = [];
  let apart: { readonly why: string; readonly likeness: number } | undefined;
  for (const comparison of compare(signature, probe)) {
    const { story, likeness } = comparison;
    const says = saysTheSame(signature, comparison);
    // A live blog may turn to another topic.
    const isEntry = signature.facts?.topic === story.facts?.topic && hasEntryOf(story, report);
    const why =
      contradiction(signature.facts, story.facts) ??
      (!isEntry && isOnOtherMatter(signature, story, blocs) ? 'another matter' : undefined) ??
      (isOnNoTrade(signature, story) ? 'no trade policy' : undefined);
    if (why !== undefined && !says) {
      if (apart === undefined || likeness > apart.likeness) apart = { why, likeness };
      continue;
    }
    const copy = isCopy(signature, comparison) && (says || !isMirrored(signature, story));
    const agreement = agreementWith(story);
    const least = isEntry || isSameStep(story) ? OWN_ENTRY : -ANY;
    const most =
      copy || agreement === undefined
        ? ANY
        : Math.max(least, oddsOf(agreement, -ANY, comparison), oddsOf(agreement, ANY, comparison));
    open.push({ comparison, copy, agreement, least, most });
  }
  const ranked = judge(open, oddsOf, model).sort(
    (a, b) =>
      Number(b.copy) - Number(a.copy) ||
      b.odds - a.odds ||
      byCode(a.comparison.story.id, b.comparison.story.id),
  );
  return { ranked, apart: apart && `kept apart from a story that is told alike: ${apart.why}` };
}

/**
 * By wording alone, or, where both are about trade policy, by their agreement in facts and the wording. Its hundreds of trees are
 * asked of those alone that may turn out to be the best, or one story with it.
 */
function judge(open: Open[], oddsOf: ReturnType<typeof byFacts>, model: StoryModel): Ranked[] {
  const worth = Math.min(LEAST_ODDS, model.agreement.merge);
  const ranked: Ranked[] = [];
  let best = -ANY;
  for (const { comparison, copy, agreement, least, most } of open.sort((a, b) => b.most - a.most)) {
    if (most < Math.min(best, worth)) break;
    const { join } = comparison.dated ? model.dated : model.undated;
    const wording = logOdds(join, comparison.features());
    const odds = agreement === undefined ? wording : oddsOf(agreement, wording, comparison);
    ranked.push({ comparison, copy, byFacts: agreement !== undefined, odds: Math.max(least, odds) });
    best = Math.max(best, odds);
  }
  return ranked;
}
