import { daysApart, daysBetween } from '../../domain/durations.js';
import { meet, someOf } from '../../domain/in-common.js';
import type { Measure } from '../../domain/measure.js';
import { type Claim, presentRates } from '../claims/claim.js';
import { reportedMoves } from '../measure/moves.js';
import { COUNTED_WITHIN } from '../measure/takes-on.js';
import { valuesOf } from '../measure/votes.js';
import { documentKey } from '../terms/documents.js';
import { isBinding, isEnded, isPlanned, isYetToBegin, takesBack } from '../terms/stage-meaning.js';

/** As what a claim is read on a measure, where it is not as it was told. */
type Case = (claim: Claim, measure: Measure) => Partial<Claim> | false | undefined;

/** Who sets a day for talks that were broken off means none that was set before. */
const setAnew: Case = ({ next }, { stage }) =>
  stage === 'collapsed' && next !== undefined && { postpones: true };

/** A text that is approved was agreed before. */
const approved: Case = ({ prolongs }, { stage }) => prolongs && stage === 'concluded' && { stage: undefined };

/** A plan of which its issuer says that there is none is dropped; what was told as decided stands, with a doubt. */
const disowned: Case = (claim, { stage, materials, instrument }) => {
  const isOfIt = claim.materials.length === 0 || meet(claim.materials, materials);
  if (claim.disowns && isOfIt && isPlanned(stage)) return { told: 'report', stage: 'withdrawn', echo: false };
  return claim.disowns && { disowns: isOfIt && claim.instrument === instrument };
};

/** Within so many days reports of an allotment are of one: batches are months apart. */
const SAME_ALLOTMENT = 30;

/**
 * A quota that is allotted anew goes on, from the day of the new allotment on as that. A report of the allotment that is known
 * renews nothing.
 */
const renewed: Case = (claim, { stage, since, effective: begins = since }) => {
  if (!claim.renews) return undefined;
  const { since: told, effective = told } = claim;
  const from = daysBetween(told, effective) > 0 ? effective : told;
  const isAhead = stage === 'announced' && begins > told;
  if (!isBinding(stage) || isAhead || daysBetween(since, told) <= SAME_ALLOTMENT)
    return { renews: undefined };
  // Until its day the quota before it is in force.
  const next = claim.next ?? (from === told ? undefined : from);
  return { stage: 'in_force', since: from, effective: undefined, next };
};

/** What has not begun and is put off is announced still, for another day, or time; a day counted from a copy of the report is the same. */
const begunLater: Case = (
  { postpones, since, until, reckoned, effective, begins },
  { stage, effective: known },
) => {
  const told = until ?? effective;
  const day = reckoned && told && known && daysApart(told, known) <= COUNTED_WITHIN ? known : told;
  const isLater = postpones && isYetToBegin(stage) && (day ?? begins?.to ?? '') > since;
  return isLater && { stage: undefined, effective: day, until: undefined };
};

/** A raise that is put off leaves the duty as it is, until the day to which it is. */
const raisedLater: Case = ({ ofRaise, until, next }, { stage }) =>
  ofRaise &&
  stage === 'in_force' && { stage: undefined, until: undefined, effective: undefined, next: until ?? next };

/** A threat that is put away, and until no day, is dropped; so it is when that is told once more. */
const threatPutAway: Case = (claim, { stage }) =>
  claim.stage === 'suspended' &&
  claim.until === undefined &&
  (stage === 'threatened' || stage === 'withdrawn') && { stage: 'withdrawn' };

/** "Scraps the ban" of one that is only planned: it is the plan that is dropped. */
const planScrapped: Case = (claim, { stage, materials }) =>
  claim.stage === 'revoked' && isPlanned(stage) && meet(claim.materials, materials) && { stage: 'withdrawn' };

/** "Removes tariffs on beef", "keeps those on steel": the duty on all goods stays on some of them. */
const endedForSome: Case = ({ stage, goods, excepts = [] }, measure) =>
  stage === 'revoked' &&
  measure.kind === 'tariff' &&
  !isEnded(measure.stage) &&
  valuesOf(measure.votes, 'goods').length === 0 &&
  someOf(goods, excepts) && { stage: 'eased' };

/** Who ends the later acts on a measure, by their numbers, leaves the first one in force. */
const laterActsEnded: Case = ({ stage, documents }, { votes }) => {
  // In the order in which they were told.
  const [, ...later] = Object.keys(votes).flatMap((key) => /^document:(.+)/u.exec(key)?.[1] ?? []);
  const acted = documents.map(documentKey);
  const areLater = acted.length > 0 && acted.every((key) => later.includes(key));
  return stage === 'revoked' && areLater && { stage: 'eased' };
};

/** So many days later others still tell of a pause, and until when it is. */
const TOLD_FOR = 31;

/** Who pauses what has long been paused, until a later day, makes the pause last. */
const pausedOn: Case = (claim, { stage, since, until }) =>
  claim.stage === 'suspended' &&
  stage === 'suspended' &&
  daysBetween(since, claim.since) > TOLD_FOR &&
  until !== undefined &&
  (claim.until ?? '') > until && { prolongs: true };

/** The rate that is set for a duty is the lower one to which it was said to be cut: what was agreed is done. */
const rateLowered: Case = (claim, measure) => {
  const { kind, rates } = measure;
  const [rate, ...more] = presentRates(claim);
  const isSet = claim.told === 'report' && (claim.stage === undefined || claim.stage === 'announced');
  if (kind !== 'tariff' || !isSet || rate === undefined || more.length > 0) return undefined;
  const isCut = reportedMoves(measure).some(({ stage }) => stage === 'eased');
  return isCut && rates.includes(rate) && rates.every((other) => other >= rate) && { stage: 'eased' };
};

/** A truce that is extended suspends no further what was only eased. */
const easedOn: Case = (claim, { kind, stage }) =>
  claim.prolongs &&
  takesBack(claim.stage) &&
  kind === 'tariff' &&
  takesBack(stage) &&
  !isEnded(stage) && { stage };

/** A pause that is made to last is no entry into force, nor is a deadline; what bound before goes on since it began. */
const madeToLast: Case = (claim, { stage, since, effective = since }) => {
  if (!claim.prolongs || claim.stage !== 'in_force' || isEnded(stage) || stage === 'in_force')
    return undefined;
  if (takesBack(stage)) return { stage };
  const isDeadline = isPlanned(stage) || effective > claim.since;
  return isDeadline ? { stage: 'suspended' } : { since: effective };
};

/** The first that is given counts. */
const OF_TALKS: readonly Case[] = [setAnew, approved];
const OF_RULES: readonly Case[] = [
  disowned,
  renewed,
  begunLater,
  raisedLater,
  threatPutAway,
  planScrapped,
  endedForSome,
  laterActsEnded,
  pausedOn,
  rateLowered,
  easedOn,
  madeToLast,
];

/** A claim as it is to be read where the measure stands: mostly as it was told. */
export function asItStands(claim: Claim, measure: Measure): Claim {
  for (const read of measure.kind === 'negotiation' ? OF_TALKS : OF_RULES) {
    const change = read(claim, measure);
    if (change) return { ...claim, ...change };
  }
  return claim;
}
