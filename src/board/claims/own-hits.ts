import { differ, meet } from '../../domain/in-common.js';
import { doneBy, leavesNone } from '../terms/acts.js';
import type { Part } from './parts.js';
import { unique } from './reading.js';

/** Whether two parts name whom they hit, and nobody is hit by both: two duties. */
const hitOthers = ({ hit: one }: Part, { hit: other }: Part): boolean => differ(one, other);

/** Whether a clause names no instrument, or goes on to one in general words that it raises: `raises tariffs on China to 125%`. */
const tellsOnlyRate = (one: Part, { hit, clause }: Part): boolean =>
  clause.instruments.length === 0 ||
  (clause.instruments.every(({ instrument }) => instrument.general) &&
    clause.sentence === one.clause.sentence &&
    hit.length > 0 &&
    clause.rates.length > 0 &&
    clause.cues.has('introduces'));

/**
 * Whether one takes a duty away, and the other only tells somebody's rate: `pauses its tariffs, raises China's rate to 125%`.
 * Else the rate is that of the duty of which the text tells.
 */
const tellsRateBeside = (one: Part, other: Part): boolean =>
  tellsOnlyRate(one, other) &&
  leavesNone(one.clause.cues) &&
  doneBy(other.clause.cues) === undefined &&
  !meet(one.hit, other.hit);

/** Whether two parts are of two duties. */
export const areApart = (one: Part, other: Part): boolean =>
  hitOthers(one, other) || tellsRateBeside(one, other);

/** Whom other parts of the same issuer hit, and this one does not; who has a rate of its own is out of what names nobody. */
function hitElsewhere(part: Part, parts: readonly Part[]): string[] {
  const elsewhere = parts.filter((other) => {
    const isOther = hitOthers(part, other) || tellsRateBeside(part, other);
    return isOther && other.issuers[0] === part.issuers[0];
  });
  return unique(elsewhere.flatMap(({ hit }) => hit)).filter((party) => !part.hit.includes(party));
}

/**
 * `Tariffs on Canada take effect; China duty doubled`: the reading of the whole text gives all targets to each duty of the
 * issuer. Those that one of two names are not the other's; nor is who answers hit by a duty that names others.
 */
export function withOwnHits(parts: readonly Part[], answerers: readonly string[]): Part[] {
  return parts.map((part) => {
    const unhit = part.hit.length === 0 ? [] : answerers.filter((party) => !part.hit.includes(party));
    const elsewhere = [...hitElsewhere(part, parts), ...unhit];
    if (elsewhere.length === 0) return part;
    const rest = part.targets.filter((party) => !elsewhere.includes(party));
    return { ...part, targets: unique([...rest, ...part.hit]) };
  });
}
