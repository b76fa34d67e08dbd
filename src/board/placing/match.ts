import { daysApart, daysBetween } from '../../domain/durations.js';
import { common } from '../../domain/in-common.js';
import type { Measure } from '../../domain/measure.js';
import { partiesOf } from '../../domain/parties.js';
import type { Claim } from '../claims/claim.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import { COMMON_RULES } from './common-rules.js';
import { CONTROL_RULES } from './control-rules.js';
import { isOfIssuer, pairOf } from './pair.js';
import { beganAnotherDay, COMMON, OF_DAYS, OF_GOODS } from './signals.js';
import { TARIFF_RULES } from './tariff-rules.js';
import { OF_TARIFFS } from './tariff-signals.js';

/** So many days after the last report, talks in another circle are others. */
const SAME_TALKS = 60;
/** Days within which two reports tell of one meeting. */
const SAME_MEETING = 3;
/** Talks of the same parties, of some of them, and a meeting of its own. */
const TALKS = { same: 6, some: 3.5, apart: -1 } as const;

/** It is another one: of another kind or issuer, or ruled out. */
const OTHER = -Infinity;

function fitTalks(measure: Measure, claim: Claim): number {
  const [parties, claimed] = [partiesOf(measure), partiesOf(claim)];
  const shared = common(claimed, parties);
  const all = shared === parties.length && shared === claimed.length;
  // What all of a forum talk about has one party.
  if (shared < 2 && !all) return OTHER;
  // Three parties carry on what two of them lately talked about, not what they once did.
  if (!all && daysBetween(measure.updatedAt, claim.since) > SAME_TALKS) return OTHER;
  if (claim.apart || measure.instrument === 'meeting') {
    const near = daysApart(measure.since, claim.since) <= SAME_MEETING;
    if (measure.instrument !== 'meeting' || !near) return TALKS.apart;
  }
  return all ? TALKS.same : TALKS.some;
}

/** What tells the measures of a kind apart: rules that keep a claim from one, and what speaks for it or against it. */
const TOLD_APART = {
  export_control: {
    rules: [...COMMON_RULES, ...CONTROL_RULES],
    signals: [...COMMON, ...OF_GOODS, ...OF_DAYS],
  },
  tariff: {
    rules: [...COMMON_RULES, ...TARIFF_RULES],
    signals: [...COMMON, ...OF_TARIFFS, ...OF_DAYS],
  },
};

/** How well a claim fits a measure: the sum of its signals, where nothing rules it out; below zero it is another one. Pure. */
export function fitMeasure(measure: Measure, claim: Claim, knowledge: BoardKnowledge): number {
  if (measure.kind !== claim.kind) return OTHER;
  if (claim.kind === 'negotiation') return fitTalks(measure, claim);
  if (!isOfIssuer(measure, claim)) return OTHER;
  const pair = pairOf(measure, claim, knowledge);
  // What is mentioned began on another day.
  if (claim.told === 'mention' && beganAnotherDay(pair)) return OTHER;
  const { rules, signals } = TOLD_APART[claim.kind];
  // A number that both bear, or a case that both are of, outweighs each of the rules.
  if (!pair.sameDocument && !pair.sameCase && rules.some((rulesOut) => rulesOut(pair))) return OTHER;
  return signals.reduce((sum, weigh) => sum + weigh(pair), 0);
}
