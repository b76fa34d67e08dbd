import type { Measure } from '../domain/measure.js';
import { type Claim, COLLECTIVE } from './claim.js';
import { daysBetween } from './dates.js';
import { documentKey } from './documents.js';
import type { BoardKnowledge } from './knowledge.js';
import { fitMeasure, JOINS } from './match.js';
import { ranked } from './votes.js';

/** A meeting so few days before the round that is to come is another one, in days. */
const SAME_VISIT = 7;

/** A meeting just before the round that is to come is a meeting of its own. */
export function placedApart(claim: Claim, measures: readonly Measure[]): Claim {
  if (claim.kind !== 'negotiation' || claim.stage !== 'concluded') return claim;
  const parties = [...new Set([...claim.issuers, ...claim.targets])].sort().join();
  const ahead = measures.some(
    ({ kind, stage, next, issuers, targets }) =>
      kind === 'negotiation' &&
      stage === 'scheduled' &&
      next !== undefined &&
      next > claim.since &&
      daysBetween(claim.since, next) <= SAME_VISIT &&
      [...new Set([...issuers, ...targets])].sort().join() === parties,
  );
  return ahead ? { ...claim, apart: true } : claim;
}

/** A text that only lists numbers does not say of what kind they are: the measures that carry some of them do. */
export function ofKnownKind(claims: readonly Claim[], measures: readonly Measure[]): Claim[] {
  const bare = claims.filter(({ instrument, documents }) => instrument === '' && documents.length > 0);
  const keys = bare.flatMap(({ documents }) => documents.map(documentKey));
  const known = measures.find(
    ({ issuers, votes = {} }) =>
      bare.some((claim) => issuers.some((party) => claim.issuers.includes(party))) &&
      keys.some((key) => `document:${key}` in votes || `possible:${key}` in votes),
  );
  return known === undefined
    ? [...claims]
    : claims.map((claim) => (bare.includes(claim) ? { ...claim, kind: known.kind } : claim));
}

/** A claim with the place of the measure that it is about. */
export type Placed = { readonly claim: Claim; readonly index: number; readonly because: string };

const introducedOn = (measure: Measure): string =>
  measure.moves.find(({ by }) => by === undefined)?.date ?? measure.since;

/** Measures of a claim's kind and issuer that were introduced on one of the days and whose goods it may mean. */
function introducedThen(
  claim: Claim,
  days: readonly string[],
  measures: readonly Measure[],
  { familyOf }: BoardKnowledge,
): number[] {
  const families = claim.materials.filter((key) => key !== COLLECTIVE).map(familyOf);
  return measures.flatMap((measure, index) => {
    const fits =
      measure.kind === claim.kind &&
      measure.issuers.some((party) => claim.issuers.includes(party)) &&
      days.some((day) => Math.abs(daysBetween(day, introducedOn(measure))) <= 1) &&
      (families.length === 0 || measure.materials.some((key) => families.includes(familyOf(key))));
    return fits ? [index] : [];
  });
}

/**
 * The measures that a claim is about. Numbers that are changed together were announced together: one that no
 * measure carries means those of the same day whose number is not known. `The controls of October 9` means all
 * of that day. Else it is the measure that fits best.
 */
export function place(
  claim: Claim,
  claims: readonly Claim[],
  measures: readonly Measure[],
  knowledge: BoardKnowledge,
): Placed[] {
  const holds =
    (part: 'document' | 'possible', name: string) =>
    (measure: Measure): boolean =>
      measure.kind === claim.kind && `${part}:${documentKey(name)}` in (measure.votes ?? {});
  const [number] = claim.documents;
  if (claim.instrument === '' && number !== undefined && !measures.some(holds('document', number))) {
    const listed = claims.flatMap(({ documents }) => documents);
    const siblings = measures.filter((measure) =>
      listed.some((name) => holds('document', name)(measure) || holds('possible', name)(measure)),
    );
    const days = [...siblings.map(introducedOn), ...(claim.of === undefined ? [] : [claim.of])];
    const open = introducedThen(claim, days, measures, knowledge).filter(
      (index) => ranked(measures[index]?.votes ?? {}, 'document').length === 0,
    );
    const unknown = { ...claim, documents: [], possible: [number] };
    if (open.length > 0)
      return open.map((index) => ({ claim: unknown, index, because: `announced together with ${number}` }));
  }
  if (claim.of !== undefined && claim.documents.length === 0) {
    const then = introducedThen(claim, [claim.of], measures, knowledge);
    if (then.length > 0) return then.map((index) => ({ claim, index, because: `introduced on ${claim.of}` }));
  }
  let best: Placed | undefined;
  let score = JOINS;
  measures.forEach((measure, index) => {
    const fit = fitMeasure(measure, claim, knowledge);
    if (fit.score < score || (best !== undefined && fit.score === score)) return;
    best = { claim, index, because: fit.because };
    score = fit.score;
  });
  return best === undefined ? [] : [best];
}
