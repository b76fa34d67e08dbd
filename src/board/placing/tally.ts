import { DAY_MS, dayAt, daysBetween } from '../../domain/durations.js';
import { type Claim, presentRates } from '../claims/claim.js';
import { addVotes, RECKONED, ranked, type Votes, valuesOf, without, withoutKeys } from '../measure/votes.js';
import { documentKey } from '../terms/documents.js';
import { isPlanned, takesBack } from '../terms/stage-meaning.js';

/** The evidence with all that was told of other days, or rates, told of the one that a correction names. */
function corrected(votes: Votes, part: string, right: string | undefined): Votes {
  const weight = ranked(votes, part).reduce((sum, [, told]) => sum + told, 0);
  return right === undefined || weight === 0
    ? votes
    : addVotes(without(votes, part), { [part]: [right] }, weight);
}

/** The evidence without the days that a claim puts off: the next meeting, or the days before the one on which a measure now begins. */
function putOff(votes: Votes, { kind, until, effective = until, begins }: Claim): Votes {
  if (kind === 'negotiation') return without(votes, 'next');
  const first = effective ?? begins?.from;
  if (first === undefined) return votes;
  const isEarlier = (key: string) =>
    (['effective:', 'next:'] as const).some((part) => key.startsWith(part) && key < part + first);
  return withoutKeys(votes, isEarlier);
}

/**
 * The evidence of a measure that a claim brings forward: whatever begins on the day of the report begins on no later one, of which
 * no more was told.
 */
function broughtForward(votes: Votes, { stage, since, effective }: Claim, weight: number): Votes {
  if (stage !== 'in_force' || effective !== since) return votes;
  const begun = (votes[`effective:${effective}`] ?? 0) + weight;
  const later = ranked(votes, 'effective').flatMap(([day, told]) =>
    day > effective && told <= begun ? [day] : [],
  );
  return later.length === 0
    ? votes
    : withoutKeys(votes, (key) => later.some((day) => key === `effective:${day}` || key === `next:${day}`));
}

/** The evidence as a correction sets it right; `last` is the part of its last day. What it names itself is denied no longer. */
function setRight(votes: Votes, claim: Claim, last: string, weight: number): Votes {
  const { effective, until, next, denies = [] } = claim;
  const named = [effective, until, next].map((day) => `denied:${day}`);
  let right = withoutKeys(votes, (key) => named.includes(key));
  right = addVotes(right, { denied: denies }, weight);
  right = corrected(right, 'effective', effective);
  right = corrected(right, last, until);
  right = corrected(right, 'next', next);
  // Of several rates none is known to be the one that was wrong.
  const [rate, ...more] = presentRates(claim).map(String);
  return corrected(right, 'rate', more.length === 0 ? rate : undefined);
}

/** The remedy of a rate in some evidence: `anti_dumping` of `anti_dumping:66.7`. */
const remedyOf = (remedies: readonly string[], rate: string): string | undefined =>
  remedies.find((told) => told.endsWith(`:${rate}`))?.slice(0, -rate.length - 1);

/**
 * The rates that those of a claim take the place of: those that it names as former ones; of a duty that is raised every lower one;
 * and of one that is laid for good those that were laid for the time being. In a case only those of the same remedy.
 */
function replacedRates(votes: Votes, claim: Claim): readonly string[] {
  const { formerRates = [], remedies = [], raises, finality } = claim;
  const former = formerRates.map(String);
  const now = presentRates(claim).map(String);
  const [rate] = now;
  if (rate === undefined) return former;
  const known = valuesOf(votes, 'remedy');
  const isOfOther = (told: string) => {
    const own = remedyOf(known, told);
    return own !== undefined && now.every((value) => (remedyOf(remedies, value) ?? own) !== own);
  };
  const told = valuesOf(votes, 'rate').filter((value) => !isOfOther(value) && !now.includes(value));
  const isReplaced = (value: string) =>
    (raises && now.length === 1 && Number(value) < Number(rate)) ||
    (finality === 'definitive' && (votes[`provisional:${value}`] ?? 0) > 0);
  return [...former, ...told.filter(isReplaced)];
}

/** What a claim weighs, and what comes of it. */
type Weighed = {
  readonly weight: number;
  /** Reports have told of the measure otherwise than as it is taken back. */
  readonly imposed: boolean;
  /** What it tells is as good as done: one report of a relief is not enough for that. */
  readonly isTurned: boolean;
};

/** The evidence with the rates that a report tells, without those that they replace. */
function withRates(votes: Votes, claim: Claim, { weight, isTurned }: Weighed): Votes {
  const { stage } = claim;
  // What is only planned replaces no rate.
  const isDecided = stage !== undefined && !isPlanned(stage) && isTurned;
  const replaced = isDecided ? replacedRates(votes, claim).map((rate) => `rate:${rate}`) : [];
  const rates = presentRates(claim).map(String);
  const provisional = claim.finality === 'provisional' ? rates : [];
  return addVotes(
    withoutKeys(votes, (key) => replaced.includes(key)),
    { remedy: claim.remedies, provisional, rate: rates },
    weight,
  );
}

/** The evidence with what only a report tells: what a measure is, on what and whom it bears, and by how much. */
function withReport(votes: Votes, claim: Claim, weighed: Weighed): Votes {
  const { weight, imposed } = weighed;
  const { stage, own, firm, adds, instrument, materials, goods, worth, targets, issuers } = claim;
  const relaxes = takesBack(stage) || claim.frees === true;
  // What takes a measure back may name more than it reaches.
  const isKnown = relaxes && valuesOf(votes, 'material').length > 0;
  const counted = addVotes(votes, { told: [own ? 'own' : 'beside'] }, firm ? 2 : 1);
  return addVotes(
    withRates(counted, claim, weighed),
    {
      instrument: own && instrument !== '' ? [instrument] : [],
      material: isKnown ? [] : materials,
      adds: adds ? ['on_top'] : [],
      introduced: relaxes || stage === 'in_force' ? [claim.of] : [],
      ...(relaxes && imposed ? {} : { goods, worth, target: targets, issuer: issuers }),
    },
    weight,
  );
}

/** So many days after its former end others still tell that something was made longer. */
const TOLD_AFTER_END = 7;

/**
 * The last day that a claim tells. A span by which something is made longer is counted from its former end, the first to come of
 * those that are named, or that has just passed; the report may be of long before that.
 */
function lastDayOf(
  votes: Votes,
  { prolongs, reckoned, dated, since, until }: Claim,
  part: string,
): string | undefined {
  if (!prolongs || !reckoned || dated || until === undefined) return until;
  const [former] = valuesOf(votes, part)
    .filter((day) => daysBetween(since, day) >= -TOLD_AFTER_END && day < until)
    .sort();
  return former === undefined ? until : dayAt(Date.parse(former) + daysBetween(since, until) * DAY_MS);
}

/** The evidence with that of one more claim. */
export function tally(votes: Votes, claim: Claim, weighed: Weighed): Votes {
  const { weight } = weighed;
  // An echo may name what the measure has led to.
  const report = claim.told === 'report' && !claim.echo;
  // What binds is paused, and began when it did.
  const isToCome = claim.kind === 'negotiation' || claim.stage === undefined;
  let counted = claim.postpones && report && isToCome ? putOff(votes, claim) : votes;
  if (report) counted = broughtForward(counted, claim, weight);
  const [document, possible] = [claim.documents, claim.possible].map((names) => names.map(documentKey));
  const disowned = claim.disowns ? [claim.since] : [];
  const unsettled = claim.ofTruce === 'broken' ? [claim.since] : [];
  counted = addVotes(counted, { document, case: [claim.case], possible, disowned, unsettled }, weight);
  const kind = takesBack(claim.stage) ? 'paused' : 'until';
  const last = claim.reckoned ? RECKONED[kind] : kind;
  if (claim.corrects && report) counted = setRight(counted, claim, last, weight);
  if (claim.told !== 'statement') {
    const { effective, begins, next, thereafter = [] } = claim;
    const days = {
      effective: [effective],
      begins: [begins && `${begins.from}/${begins.to}`],
      [last]: [lastDayOf(votes, claim, kind)],
      next: [next, ...thereafter],
    };
    counted = addVotes(counted, days, weight);
  }
  return report ? withReport(counted, claim, weighed) : counted;
}
