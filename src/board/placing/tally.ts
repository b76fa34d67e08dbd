import type { Claim } from '../claims/claim.js';
import { addVotes, RECKONED, ranked, type Votes, without, withoutKeys } from '../measure/votes.js';
import { documentKey } from '../terms/documents.js';
import { isPlanned, takesBack } from '../terms/stage-meaning.js';

/** The evidence with all that was told of other days told of the one that a correction names. */
function corrected(votes: Votes, part: string, day: string | undefined): Votes {
  const weight = ranked(votes, part).reduce((sum, [, told]) => sum + told, 0);
  return day === undefined || weight === 0 ? votes : addVotes(without(votes, part), part, [day], weight);
}

/** The evidence without the days that a claim puts off: the next meeting, or the days before the one on which a measure now begins. */
function putOff(votes: Votes, { kind, until, effective = until }: Claim): Votes {
  if (kind === 'negotiation') return without(votes, 'next');
  if (effective === undefined) return votes;
  const isEarlier = (key: string) =>
    (['effective:', 'next:'] as const).some((part) => key.startsWith(part) && key < part + effective);
  return withoutKeys(votes, isEarlier);
}

/** The evidence with that of one more claim. `imposed`: reports have told of the measure otherwise than as it is taken back. */
export function tally(votes: Votes, claim: Claim, weight: number, imposed: boolean): Votes {
  // An echo may name what the measure has led to.
  const report = claim.told === 'report' && !claim.echo;
  // What takes a measure back may name more than it reaches.
  const relaxes = takesBack(claim.stage);
  const single = (value: string | undefined): string[] => (value === undefined ? [] : [value]);
  // What binds is paused, and began when it did.
  const isToCome = claim.kind === 'negotiation' || claim.stage === undefined;
  let counted = claim.postpones && report && isToCome ? putOff(votes, claim) : votes;
  counted = addVotes(counted, 'document', claim.documents.map(documentKey), weight);
  counted = addVotes(counted, 'possible', claim.possible.map(documentKey), weight);
  const kind = relaxes ? 'paused' : 'until';
  const last = claim.reckoned ? RECKONED[kind] : kind;
  if (claim.corrects && report) {
    // What it names itself is denied no longer.
    const named = [claim.effective, claim.until, claim.next].map((day) => `denied:${day}`);
    counted = withoutKeys(counted, (key) => named.includes(key));
    counted = addVotes(counted, 'denied', claim.denies ?? [], weight);
    counted = corrected(counted, 'effective', claim.effective);
    counted = corrected(counted, last, claim.until);
    counted = corrected(counted, 'next', claim.next);
  }
  if (claim.told !== 'statement') {
    counted = addVotes(counted, 'effective', single(claim.effective), weight);
    counted = addVotes(counted, last, single(claim.until), weight);
    counted = addVotes(counted, 'next', single(claim.next), weight);
  }
  if (report) {
    if (claim.own && claim.instrument !== '')
      counted = addVotes(counted, 'instrument', [claim.instrument], weight);
    counted = addVotes(counted, 'told', [claim.own ? 'own' : 'beside'], claim.firm ? 2 : 1);
    if (!relaxes || ranked(votes, 'material').length === 0)
      counted = addVotes(counted, 'material', claim.materials, weight);
    const isDecided = claim.stage !== undefined && !isPlanned(claim.stage);
    // What is only planned replaces no rate.
    const formerRates = isDecided ? (claim.formerRates ?? []) : [];
    const replaced = formerRates.map((rate) => `rate:${rate}`);
    counted = withoutKeys(counted, (key) => replaced.includes(key));
    const current = claim.rates.filter((rate) => !claim.formerRates?.includes(rate)).map(String);
    counted = addVotes(counted, 'rate', current, weight);
    if (claim.adds) counted = addVotes(counted, 'adds', ['on_top'], weight);
    if (relaxes) counted = addVotes(counted, 'introduced', single(claim.of), weight);
    if (!relaxes || !imposed) {
      counted = addVotes(counted, 'goods', claim.goods, weight);
      counted = addVotes(counted, 'target', claim.targets, weight);
      counted = addVotes(counted, 'issuer', claim.issuers, weight);
    }
  }
  return counted;
}
