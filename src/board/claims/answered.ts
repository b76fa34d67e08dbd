import type { Classification } from '../../domain/classification.js';
import type { Named } from '../terms/terms.js';
import { GOODS_AFTER } from './clause-sides.js';
import type { Group } from './group.js';
import type { Part } from './parts.js';

/** First that somebody strikes back, and then at what: "countermeasures after US tariff"; "retaliatory duty on magnets" is his own. */
const STRIKES_BACK =
  /(?:counter-?measures?|counter-?action|retaliat(?:e|es|ion)|respond|gegenma(?:ss|ß)nahmen|vergeltung|contre-mesures|repr[ée]sailles|represalias|contramedidas|odwet|[śs]rodki odwetowe|mot[åa]tg[äa]rder)[^,;:\d]{0,24}\b(?:after|over|to|against|following|as|nach|auf|gegen|wegen|apr[eè]s|contre|face|tras|por|contra|ante|a|po|wobec|na|efter|mot)(?!\p{L})|(?:反制|报复)[^,;:\d]{0,6}(?:针对|回应)|(?:针对|回应|就)[^,;]{2,24}(?:反制|报复)/iu;

/** Whose duty it is stands this near before its word, or behind it (`droits de douane américains`). */
const NEAR = 24;
const NEAR_BEHIND = 20;
/** Between a name and a duty of another: "US goods: 25% duty", "threatens China with 25%", 对中国磁体加征. */
const APART = /[\d;:，；：]|, |\b(?:with|mit|avec|con|med|z)\b|[加征徵收]/iu;
/** Before a name whose duty it is none of: "retaliatory US duties", 对美关税. */
const AIMED = /(?:\b(?:retaliatory|counter|on|sur|sobre|auf)|[对對向])\s*$/iu;
/** Who stands behind these is hit: `tariffs on US goods`. */
const HIT = /[\d,;:，；：]|\b(?:on|against|auf|gegen|sur|contre|sobre|contra|a|na|mot|pa)\b|[对對向]/iu;

/** Whether a part is of the duty that is answered: its clause says that somebody strikes back at the duty's owner. */
function isOfAnsweredDuty({ clause, start, issuers }: Part, report: Classification): boolean {
  // Who answers in the same title has a duty of his own.
  const areOfReport = issuers.every((party) => report.issuers.includes(party));
  if (!areOfReport || !clause.cues.has('retaliates') || !STRIKES_BACK.test(clause.text)) return false;
  const { text } = clause;
  const isOwner = ({ start: from, end }: Named) =>
    end <= start &&
    !AIMED.test(text.slice(0, from)) &&
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
  return (
    kind === 'tariff' && titled.length > 0 && titled.every((part) => isOfAnsweredDuty(part, classification))
  );
}
