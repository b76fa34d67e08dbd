import { ageBoard } from '../board/measure/aging.js';
import { silentFor } from '../board/measure/current-board.js';
import { withoutSuperseded } from '../board/measure/superseded.js';
import { isPlanned } from '../board/terms/stage-meaning.js';
import type { Stage } from '../domain/classification.js';
import { dayAt } from '../domain/durations.js';
import type { Measure } from '../domain/measure.js';

/** Twice as long as the board shows anything that is over: a late report still finds what it tells of. */
export const FORGOTTEN_AFTER_DAYS = 730;

const BINDING: readonly Stage[] = ['announced', 'in_force', 'suspended', 'eased'];

/** Whether a measure binds, or may do so since a day that it was planned for, though nobody has told. */
function mayBind({ kind, stage, effective }: Measure): boolean {
  if (kind === 'negotiation') return false;
  return BINDING.includes(stage) || (isPlanned(stage) && effective !== undefined);
}

/**
 * The measures that nobody misses at `now`: ended, never more than planned, or talks, and silent for two years. Whatever
 * a duty has replaced would count as levied again without it: such a duty stays. Pure.
 */
export function longOver(measures: readonly Measure[], now: number): Measure[] {
  const today = dayAt(now);
  let kept = ageBoard(measures, now);
  const levied = new Set(withoutSuperseded(kept, today));
  return kept.filter((measure) => {
    if (silentFor(measure, today) <= FORGOTTEN_AFTER_DAYS || mayBind(measure)) return false;
    const others = kept.filter((other) => other !== measure);
    const isMissed = !withoutSuperseded(others, today).every((other) => levied.has(other));
    if (!isMissed) kept = others;
    return !isMissed;
  });
}
