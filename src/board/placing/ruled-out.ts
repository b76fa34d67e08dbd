import type { Topic } from '../../domain/classification.js';
import type { Pair } from '../claims/pair.js';
import { COMMON_RULES } from './common-rules.js';
import { CONTROL_RULES } from './control-rules.js';
import type { Rule } from './rules.js';
import { beganAnotherDay } from './signals.js';
import { TARIFF_RULES } from './tariff-rules.js';

/** A number that both bear, or a case that both are of, outweighs each of these. */
const RULES: Readonly<Record<Exclude<Topic, 'negotiation'>, readonly Rule[]>> = {
  export_control: [...COMMON_RULES, ...CONTROL_RULES],
  tariff: [...COMMON_RULES, ...TARIFF_RULES],
};

/** Whether a claim cannot be about a measure of its kind and issuer, whatever else speaks for it. Pure. */
export function isRuledOut(pair: Pair, kind: Exclude<Topic, 'negotiation'>): boolean {
  // What is mentioned began on another day.
  if (pair.claim.told === 'mention' && beganAnotherDay(pair)) return true;
  return !pair.sameDocument && !pair.sameCase && RULES[kind].some(([, isGiven]) => isGiven(pair));
}
