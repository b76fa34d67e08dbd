import type { Stage, Topic } from '../../domain/classification.js';
import type { Cue } from '../terms/instruments.js';
import { takesBack } from '../terms/stage-meaning.js';
import type { Claim } from './claim.js';
import type { Reading } from './reading.js';

/** What a report says of the measure that it is about. */
type Said = { readonly kind: Topic; readonly cues: ReadonlySet<Cue>; readonly stage: Stage | undefined };

/**
 * The stage of a measure with the time in which it is to begin, of which no day is told. What is to be taken back in such a time, "to
 * lift the ban next year", stands till then; but what is put off to it begins in it, and a rate to which a duty is to be cut is
 * known by that.
 */
export function stageInTime(
  { kind, cues, stage }: Said,
  { report: { classification } }: Reading,
): Pick<Claim, 'stage' | 'begins'> {
  const { begins, figures, category } = classification;
  if (category !== kind || begins === undefined) return { stage, begins: undefined };
  const isToRate = stage === 'eased' && figures.some(({ role }) => role === 'duty');
  const isRelief = takesBack(stage) && !cues.has('puts_off') && !isToRate;
  return isRelief ? { stage: undefined, begins: undefined } : { stage, begins };
}
