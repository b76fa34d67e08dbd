import { daysBetween } from '../../domain/durations.js';
import { meet } from '../../domain/in-common.js';
import type { Measure } from '../../domain/measure.js';
import { partiesOf } from '../../domain/parties.js';
import type { Claim } from '../claims/claim.js';
import { EXPORT_DUTY } from '../terms/instruments.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import { isEnded } from '../terms/stage-meaning.js';
import { mayCarry, withKnownYear } from './numbers.js';
import { withKnownIssuer } from './whose.js';

/** A meeting so few days before the round that is to come is another one, in days. */
const SAME_VISIT = 7;

const circleOf = (of: Measure | Claim): string => partiesOf(of).sort().join();

/** A meeting just before the round that is to come is a meeting of its own; that round is not its next day. */
function setApart(claim: Claim, measures: readonly Measure[]): Claim {
  if (claim.kind !== 'negotiation' || claim.stage !== 'concluded') return claim;
  const circle = circleOf(claim);
  const round = measures.find(
    (measure) =>
      measure.kind === 'negotiation' &&
      measure.stage === 'scheduled' &&
      measure.next !== undefined &&
      measure.next > claim.since &&
      daysBetween(claim.since, measure.next) <= SAME_VISIT &&
      circleOf(measure) === circle,
  );
  if (round === undefined) return claim;
  return { ...claim, apart: true, next: claim.next === round.next ? undefined : claim.next };
}

/** "Mongolia's fluorspar duty": a duty on nobody's goods that its issuer levies on exports, of those goods or until the same day. */
function ofExportDuty(claim: Claim, measures: readonly Measure[]): Claim {
  if (claim.kind !== 'tariff' || claim.instrument !== 'tariff' || claim.targets.length > 0) return claim;
  const isMeant = measures.some(
    ({ instrument, issuers, materials, stage, until }) =>
      instrument === EXPORT_DUTY &&
      !isEnded(stage) &&
      meet(claim.issuers, issuers) &&
      (meet(claim.materials, materials) ||
        (until !== undefined && [claim.until, claim.next].includes(until))),
  );
  if (!isMeant) return claim;
  // Who announces in other words what is known tells nothing new.
  const told = claim.stage === 'announced' ? 'mention' : claim.told;
  return { ...claim, told, kind: 'export_control', instrument: EXPORT_DUTY, goods: [] };
}

/** A text that only lists numbers does not say of what kind they are: the measures that carry some of them do. */
function ofKnownKind(claims: readonly Claim[], measures: readonly Measure[]): Claim[] {
  const bare = claims.filter(({ instrument, documents }) => instrument === '' && documents.length > 0);
  const numbers = bare.flatMap(({ documents }) => documents);
  const known = measures.find(
    (measure) =>
      bare.some((claim) => meet(measure.issuers, claim.issuers)) &&
      numbers.some((name) => mayCarry(measure, name)),
  );
  return known === undefined
    ? [...claims]
    : claims.map((claim) => (bare.includes(claim) ? { ...claim, kind: known.kind } : claim));
}

/**
 * The claims of one report in the light of what is on the board: meetings apart, bare numbers of their kind, cases with their
 * issuer. What is told as background comes last, so that a report is counted by what it reports.
 */
export function settleClaims(
  read: readonly Claim[],
  measures: readonly Measure[],
  knowledge: BoardKnowledge,
): Claim[] {
  const apart = read.map((claim) => {
    const numbered = withKnownYear(setApart(claim, measures), measures);
    return ofExportDuty(withKnownIssuer(numbered, measures, knowledge), measures);
  });
  return ofKnownKind(apart, measures).sort(
    (a, b) => Number(a.told === 'mention') - Number(b.told === 'mention'),
  );
}
