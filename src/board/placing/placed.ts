import type { Measure } from '../../domain/measure.js';
import type { Claim } from '../claims/claim.js';
import type { BoardKnowledge } from '../terms/knowledge.js';

/** A claim with the place of the measure that it is about. */
export type Placed = { readonly claim: Claim; readonly index: number };

/** One way to find the measures that a claim is about; `claims` are all of its report. */
export type FindsPlace = (
  claim: Claim,
  measures: readonly Measure[],
  knowledge: BoardKnowledge,
  claims: readonly Claim[],
) => readonly Placed[];

/** The claim on each of several measures. */
export function onEach(claim: Claim, places: readonly number[]): Placed[] {
  return places.map((index) => ({ claim, index }));
}

/** The places of the measures that a rule holds for. */
export function placesWhere(measures: readonly Measure[], holds: (measure: Measure) => boolean): number[] {
  return measures.flatMap((measure, index) => (holds(measure) ? [index] : []));
}
