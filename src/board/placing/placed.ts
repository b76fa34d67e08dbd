import type { Measure } from '../../domain/measure.js';
import type { Claim } from '../claims/claim.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import { isOfIssuer } from './pair.js';

/** A claim with the place of the measure that it is about. */
export type Placed = { readonly claim: Claim; readonly index: number };

/** One way to find the measures that a claim is about; `claims` are all of its report. */
export type FindsPlace = (
  claim: Claim,
  measures: readonly Measure[],
  knowledge: BoardKnowledge,
  claims: readonly Claim[],
) => readonly Placed[];

/** The claim on each measure of its kind and issuer that a rule holds for. */
export const onThose = (
  claim: Claim,
  measures: readonly Measure[],
  holds: (measure: Measure) => boolean,
): Placed[] =>
  measures.flatMap((measure, index) =>
    isOfIssuer(measure, claim) && holds(measure) ? [{ claim, index }] : [],
  );
