import type { Classification } from '../../domain/classification.js';
import type { Named } from '../terms/terms.js';
import { GOODS_AFTER } from './clause-sides.js';
import type { Group } from './group.js';
import type { Part } from './parts.js';

/** Whose duty it is stands this near before its word, or behind it (`droits de douane américains`). */
const NEAR = 24;
const NEAR_BEHIND = 20;
/** Between a name and a duty of another: "US goods: 25% duty". */
const APART = /[;:，；：]|, /u;
/** Who stands behind these is hit: `tariffs on US goods`. */
const HIT = /[\d,;:，；：]|\b(?:on|against|auf|gegen|sur|contre|sobre|contra|a|na|mot|pa)\b|[对對向]/iu;

/** Whether a part is of the duty of those on whom its clause tells that somebody strikes back. */
function isAnswered({ clause, start, issuers }: Part, report: Classification): boolean {
  // Who answers in the same title has a duty of his own.
  const areOfReport = issuers.every((party) => report.issuers.includes(party));
  if (!areOfReport || !clause.cues.has('retaliates')) return false;
  const { text } = clause;
  const isOwner = ({ end }: Named) =>
    end <= start &&
    start - end <= NEAR &&
    !GOODS_AFTER.test(text.slice(end)) &&
    !APART.test(text.slice(end, start));
  const owner =
    clause.parties.findLast(isOwner) ??
    clause.parties.find(
      (party) =>
        party.start >= start &&
        party.start - start <= NEAR_BEHIND &&
        !HIT.test(text.slice(start, party.start)),
    );
  return owner !== undefined && report.targets.includes(owner.key) && !issuers.includes(owner.key);
}

/**
 * Whether all duties that a title names beside countermeasures are those that are answered: `China vows countermeasures after
 * US magnet tariff`. Their goods and rates are not those of the answer, of which nothing is told yet.
 */
export function isOnlyAnswered({ kind, parts }: Group, classification: Classification): boolean {
  const titled = parts.filter(({ clause }) => clause.sentence === 0);
  return kind === 'tariff' && titled.length > 0 && titled.every((part) => isAnswered(part, classification));
}
