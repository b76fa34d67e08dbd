import { meet } from '../../domain/in-common.js';
import type { Measure } from '../../domain/measure.js';
import type { Claim } from '../claims/claim.js';
import { EXPORT_DUTY } from '../terms/instruments.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import { alsoTakenBack, byItsBeginning, byUnknownNumber } from './announced-together.js';
import { byBestFit } from './best-fit.js';
import { dropped, oneOfThoseMeant, pausedForMost, putBack } from './meant-at-large.js';
import type { FindsPlace, Placed } from './placed.js';
import { byItsRaise } from './raised.js';
import { heldByTruce, leftOpenByTruce, settledByTruce } from './under-truce.js';

/** Ways to find what a claim is about, the surest first; the first that finds something counts. */
const WAYS: readonly FindsPlace[] = [
  byUnknownNumber,
  putBack,
  dropped,
  oneOfThoseMeant,
  pausedForMost,
  heldByTruce,
  leftOpenByTruce,
  settledByTruce,
  byItsBeginning,
  byItsRaise,
  byBestFit,
];

/** The measures that a claim is about; none where it is about none of those known. Pure. */
export const place: FindsPlace = (claim, measures, knowledge, claims) => {
  for (const find of WAYS) {
    const found = find(claim, measures, knowledge, claims);
    if (found.length > 0) return [...found, ...alsoTakenBack(claim, found, measures, knowledge)];
  }
  return [];
};

/** What is forbidden is neither counted nor taxed. */
const INSTEAD_OF_BAN = ['quota', EXPORT_DUTY];
/** Whether one of two instruments takes the place of the other: who swaps the ban for quotas tells of two measures. */
const areOtherMeans = (...two: readonly string[]): boolean =>
  two.includes('ban') && meet(two, INSTEAD_OF_BAN);

/** The measures that a claim is about among those that its report has just started, of which each may bear its number. */
export function placeAmongNew(
  claim: Claim,
  measures: readonly Measure[],
  known: number,
  knowledge: BoardKnowledge,
  claims: readonly Claim[],
): Placed[] {
  const unnumbered = { ...claim, documents: [] };
  const isNumbered = ({ documents }: Measure) => claim.documents.length > 0 && documents.length > 0;
  const isAnother = ({ instrument }: Measure) => areOtherMeans(claim.instrument, instrument);
  const made = measures.slice(known);
  return place(unnumbered, made, knowledge, claims).flatMap((placed) => {
    const measure = made[placed.index];
    if (measure === undefined || isNumbered(measure) || isAnother(measure)) return [];
    const numbered = { ...placed.claim, documents: claim.documents };
    return { ...placed, claim: numbered, index: known + placed.index };
  });
}
