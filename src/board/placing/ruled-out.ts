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

/** Why a claim cannot be about a measure of its kind and issuer, whatever else speaks for it; undefined where it may. Pure. */
export function ruledOut(pair: Pair, kind: Exclude<Topic, 'negotiation'>): string | undefined {
  if (pair.claim.told === 'mention' && beganAnotherDay(pair)) return 'what is mentioned began on another day';
  return pair.sameDocument || pair.sameCase
    ? undefined
    : RULES[kind].find(([, isGiven]) => isGiven(pair))?.[0];
}
