import { differ, meet, someOf } from '../../domain/in-common.js';
import type { Measure } from '../../domain/measure.js';
import type { Claim } from '../claims/claim.js';
import { singleMaterials } from '../claims/materials.js';
import { valuesOf } from '../measure/votes.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import { isEnded, takesBack } from '../terms/stage-meaning.js';
import { carries } from './numbers.js';
import { isOfIssuer } from './pair.js';
import { sharedRates } from './tariff-signals.js';

/** Whether a claim names whom it hits, and a measure hits all of them. */
const hitsAll = ({ targets }: Measure, claim: Claim): boolean =>
  claim.targets.length > 0 && claim.targets.every((party) => targets.includes(party));

/** Whether a measure is a case like that of a claim: by its kind of case, and its rate, its goods or all whom it hits. */
function isLike(measure: Measure, claim: Claim): boolean {
  const { kind, instrument, targets, stage, materials, votes } = measure;
  if (kind !== claim.kind || instrument !== claim.instrument) return false;
  const known = [...valuesOf(votes, 'goods'), ...materials];
  const claimed = [...claim.goods, ...claim.materials];
  const isOnSame = meet(claimed, known);
  // What has ended may be made anew, on the same goods.
  if (isEnded(stage) && !isOnSame) return false;
  if (differ(claim.targets, targets) || differ(claimed, known)) return false;
  const areRated = claim.rates.length > 0 && measure.rates.length > 0;
  if (areRated && sharedRates({ measure, claim }).length === 0) return false;
  // One rate alone is of many cases.
  return isOnSame || (hitsAll(measure, claim) && !someOf(claimed, claim.rates));
}

/** Whether a tariff that stands is at the rate of a claim, on all whom it hits, and on no other materials. */
const isSameDuty = (measure: Measure, claim: Claim): boolean =>
  measure.kind === claim.kind &&
  !isEnded(measure.stage) &&
  !differ(singleMaterials(measure.materials), singleMaterials(claim.materials)) &&
  sharedRates({ measure, claim }).length > 0 &&
  hitsAll(measure, claim);

/** Whether a control is of a claim's number, or what the claim takes back is of its kind and on its materials. */
function isSameControl(measure: Measure, claim: Claim): boolean {
  const { kind, instrument, stage, materials } = measure;
  if (kind !== claim.kind || isEnded(stage)) return false;
  if (claim.documents.some((name) => carries(measure, name))) return true;
  const isOnSame = meet(claim.materials, materials) || hitsAll(measure, claim);
  return takesBack(claim.stage) && claim.instrument !== '' && instrument === claim.instrument && isOnSame;
}

/**
 * Where a report does not say whose a control, case or duty is (`anti-dumping duties on steel from Japan take effect`), it is
 * that of the one known measure that fits, if only one does: its rate and targets say more than a guess at the issuer.
 */
export function withKnownIssuer(
  claim: Claim,
  measures: readonly Measure[],
  { instrumentOf }: BoardKnowledge,
): Claim {
  if (claim.implied !== true) return claim;
  const isCase = instrumentOf(claim.instrument)?.perGoods === true;
  const isSame = claim.kind === 'export_control' ? isSameControl : isCase ? isLike : isSameDuty;
  const like = measures.filter((measure) => isSame(measure, claim));
  const rated = like.filter((measure) => sharedRates({ measure, claim }).length > 0);
  const [known, ...others] = rated.length > 0 ? rated : like;
  // "From 50% to 100%": two rates of one issuer's.
  const isAnyones = others.some(({ issuers }) => isCase || !meet(issuers, known?.issuers ?? []));
  if (known === undefined || isAnyones || isOfIssuer(known, claim)) return claim;
  const targets = claim.targets.filter((party) => !known.issuers.includes(party));
  return {
    ...claim,
    issuers: known.issuers,
    targets: targets.length > 0 ? targets : known.targets,
    implied: false,
  };
}
