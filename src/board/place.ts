import type { Stage } from '../domain/classification.js';
import { daysBetween } from '../domain/durations.js';
import type { Measure } from '../domain/measure.js';
import { byCode } from '../domain/order.js';
import { COLLECTIVE } from '../domain/vocabulary.js';
import type { Claim } from './claim.js';
import { documentKey, looksMistyped } from './documents.js';
import type { BoardKnowledge } from './knowledge.js';
import { fitMeasure, isVague, JOINS } from './match.js';
import { beganOn } from './moves.js';
import { werePartedFrom } from './relief.js';
import { isThen } from './signals.js';
import { isAhead, isEnded, takesBack } from './stage-meaning.js';
import { ranked } from './votes.js';

/** Measures whose scores differ by less fit a claim alike. */
const ALIKE = 0.75;
/** Controls on like goods that came within so many days are taken back together. */
const AT_ONCE = 31;
/** Within so many days a higher court puts back what another struck down, and a threat is dropped. */
const OF_LATE = 14;
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

function isGeneralOrSame(said: string, held: string, { instrumentOf }: BoardKnowledge): boolean {
  return said === held || instrumentOf(said)?.general === true;
}

/** Measures of a claim's kind and issuer that were introduced on one of the days and whose goods it may mean. */
function introducedThen(
  claim: Claim,
  days: readonly string[],
  measures: readonly Measure[],
  knowledge: BoardKnowledge,
): number[] {
  const { familyOf } = knowledge;
  const families = claim.materials.filter((key) => key !== COLLECTIVE).map(familyOf);
  return measures.flatMap((measure, index) => {
    const fits =
      measure.kind === claim.kind &&
      measure.issuers.some((party) => claim.issuers.includes(party)) &&
      days.some((day) => isThen(day, beganOn(measure))) &&
      (claim.instrument === '' || isGeneralOrSame(claim.instrument, measure.instrument, knowledge)) &&
      (families.length === 0 || measure.materials.some((key) => families.includes(familyOf(key))));
    return fits ? [index] : [];
  });
}

/** The measure whose number a list would hold if two digits of one were not swapped; -1 where there is none. */
function mistyped(
  number: string,
  listed: readonly string[],
  claim: Claim,
  measures: readonly Measure[],
): number {
  const others = new Set(listed.map(documentKey));
  return measures.findIndex(
    ({ kind, issuers, votes = {} }) =>
      kind === claim.kind &&
      issuers.some((party) => claim.issuers.includes(party)) &&
      ranked(votes, 'document').some(([key]) => !others.has(key) && looksMistyped(documentKey(number), key)),
  );
}

type Fitting = { readonly index: number; readonly measure: Measure; readonly because: string };

/**
 * Who names several countries means each measure that hits some of them, and others only where it is taken back for
 * these; who names none means all parts of what was one. Else it is the one that fits best.
 */
function againstEach(claim: Claim, fits: readonly Fitting[]): Placed[] {
  const [best] = fits;
  if (best === undefined) return [];
  if (claim.targets.length === 0) {
    const parts = fits.filter((fit) => fit === best || werePartedFrom(fit.measure, best.measure));
    return parts.map(({ index, because }) => ({ claim, index, because }));
  }
  const meant: Placed[] = [];
  const open = new Set(claim.targets);
  for (const { index, measure, because } of fits) {
    const targets = measure.targets.filter((party) => open.has(party));
    const hitsMore = targets.length < measure.targets.length && !takesBack(claim.stage);
    if (targets.length === 0 || hitsMore) continue;
    meant.push({ claim: { ...claim, targets }, index, because });
    for (const party of targets) open.delete(party);
  }
  const { index, because } = best;
  return meant.length > 1 && meant[0]?.index === index ? meant : [{ claim, index, because }];
}

/**
 * The instruments that one stands for (emergency tariffs). They are also those that a court strikes down where it is said
 * only whose tariffs fall: those on single goods rest on other laws.
 */
function meantBy(claim: Claim, knowledge: BoardKnowledge): readonly string[] {
  if (claim.kind === 'tariff' && claim.stage === 'struck_down' && isVague(claim, knowledge))
    return knowledge.instruments.flatMap(({ means }) => means);
  return knowledge.instrumentOf(claim.instrument)?.means ?? [];
}

/**
 * The tariffs that a report means which tells only whose are in force again, or dropped: those that a court struck down
 * of late, or those of late that have not begun.
 */
function meantOfLate(claim: Claim, measures: readonly Measure[], knowledge: BoardKnowledge): Placed[] {
  const isMeant = (stage: Stage): boolean =>
    claim.stage === 'in_force' ? stage === 'struck_down' : claim.stage === 'withdrawn' && isAhead(stage);
  if (claim.kind !== 'tariff' || !isVague(claim, knowledge)) return [];
  return measures.flatMap(({ kind, issuers, stage, since }, index) => {
    const isOfLate = Math.abs(daysBetween(since, claim.since)) <= OF_LATE;
    const isOwn = kind === 'tariff' && issuers.some((party) => claim.issuers.includes(party));
    return isOwn && isOfLate && isMeant(stage) ? [{ claim, index, because: 'of late' }] : [];
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
    const meant = mistyped(number, listed, claim, measures);
    if (meant >= 0)
      return [{ claim: { ...claim, documents: [] }, index: meant, because: `${number} looks mistyped` }];
    const siblings = measures.filter((measure) =>
      listed.some((name) => holds('document', name)(measure) || holds('possible', name)(measure)),
    );
    const days = [...siblings.map(beganOn), ...(claim.of === undefined ? [] : [claim.of])];
    const open = introducedThen(claim, days, measures, knowledge).filter(
      (index) => ranked(measures[index]?.votes ?? {}, 'document').length === 0,
    );
    const unknown = { ...claim, documents: [], possible: [number] };
    if (open.length > 0)
      return open.map((index) => ({ claim: unknown, index, because: `announced together with ${number}` }));
  }
  const ofLate = meantOfLate(claim, measures, knowledge);
  if (ofLate.length > 0) return ofLate;
  const relaxes = takesBack(claim.stage);
  const means = meantBy(claim, knowledge);
  if (relaxes && means.length > 0) {
    const meant = measures.flatMap(({ kind, issuers, instrument, stage }, index) => {
      const hit = kind === claim.kind && means.includes(instrument) && !isEnded(stage);
      return hit && issuers.some((party) => claim.issuers.includes(party)) ? [index] : [];
    });
    if (meant.length > 0)
      return meant.map((index) => ({
        claim,
        index,
        because: `one of the ${knowledge.nameOf(claim.instrument)}`,
      }));
  }
  if (claim.of !== undefined && claim.kind !== 'tariff' && claim.documents.length === 0) {
    const then = introducedThen(claim, [claim.of], measures, knowledge);
    if (then.length > 0) return then.map((index) => ({ claim, index, because: `introduced on ${claim.of}` }));
  }
  const fits = measures
    .map((measure, index) => ({ index, measure, ...fitMeasure(measure, claim, knowledge) }))
    .filter(({ score }) => score >= JOINS)
    .sort((a, b) => b.score - a.score);
  const [first] = fits;
  if (first === undefined) return [];
  // Of several that began then, a report that names none of them may mean any.
  if (claim.kind === 'tariff' && fits.length > 1 && isVague(claim, knowledge)) return [];
  // Who takes something back without saying what means what came last.
  const open = fits.filter(({ score, measure }) => first.score - score < ALIKE && !isEnded(measure.stage));
  const [best = first] = relaxes ? open.sort((a, b) => byCode(beganOn(b.measure), beganOn(a.measure))) : [];
  if (relaxes && claim.kind === 'export_control' && claim.materials.length > 0) {
    const together = fits.filter(
      ({ measure }) =>
        !isEnded(measure.stage) &&
        measure.materials.length > 0 &&
        Math.abs(daysBetween(beganOn(measure), beganOn(best.measure))) <= AT_ONCE,
    );
    if (together.length > 1) return together.map(({ index, because }) => ({ claim, index, because }));
  }
  return againstEach(claim, [best, ...fits.filter((fit) => fit !== best)]);
}
