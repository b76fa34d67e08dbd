import { BINDING_STAGES } from '../domain/classification.js';
import type { Measure } from '../domain/measure.js';
import { isPlanned } from './stage-meaning.js';
import { ranked } from './votes.js';

/** The instrument of a duty that nothing but its issuer, whom it hits and its rate tell apart. */
const PLAIN: readonly string[] = ['', 'tariff'];

function isPlain({ kind, instrument, targets, votes = {} }: Measure): boolean {
  return (
    kind === 'tariff' &&
    PLAIN.includes(instrument) &&
    targets.length > 0 &&
    ranked(votes, 'goods').length === 0
  );
}

const sides = ({ issuers, targets }: Measure): string =>
  [issuers, targets].map((parties) => [...parties].sort().join()).join('>');

const isBinding = ({ stage }: Measure): boolean => BINDING_STAGES.includes(stage);

/** Whether a later duty was put in the place of one that binds; what was only threatened becomes one of its own rate. */
function replaces(later: Measure, earlier: Measure): boolean {
  if (!isBinding(later) || later.since <= earlier.since) return false;
  if (isBinding(earlier)) return true;
  if (!isPlanned(earlier.stage)) return false;
  const { rates = [] } = earlier;
  return rates.length === 0 || rates.some((rate) => later.rates?.includes(rate));
}

/**
 * The measures without plain duties on all goods that a later one between the same two replaces: who raises a duty from
 * 84 to 125 % no longer levies the 84. Measures must be aged (`ageBoard`). Pure.
 */
export function withoutSuperseded(measures: readonly Measure[]): Measure[] {
  const between = new Map<string, Measure[]>();
  for (const measure of measures.filter(isPlain)) {
    const known = between.get(sides(measure));
    if (known) known.push(measure);
    else between.set(sides(measure), [measure]);
  }
  return measures.filter(
    (measure) => !isPlain(measure) || !between.get(sides(measure))?.some((other) => replaces(other, measure)),
  );
}
