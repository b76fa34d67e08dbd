import type { Pair } from '../claims/pair.js';
import { takesBack } from '../terms/stage-meaning.js';

/** A reason for which a claim cannot be about a measure of its kind and issuer, and whether a pair gives it. */
export type Rule = readonly [because: string, isGiven: (pair: Pair) => boolean];

/** Whether a report tells of a step that takes nothing back. */
export const imposes = ({ claim }: Pair): boolean => claim.told === 'report' && !takesBack(claim.stage);

/** Whether any of some lists names something. */
export const someOf = (...parts: readonly (readonly unknown[])[]): boolean =>
  parts.some(({ length }) => length > 0);
