import type { Pair } from '../claims/pair.js';
import { takesBack } from '../terms/stage-meaning.js';

/** What keeps a claim from a measure of its kind and issuer, by its name, and whether it is so of a pair. */
export type Rule = readonly [name: string, isGiven: (pair: Pair) => boolean];

/** Whether a report tells of a step that takes nothing back. */
export const imposes = ({ claim }: Pair): boolean => claim.told === 'report' && !takesBack(claim.stage);

/** Whether any of some lists names something. */
export const someOf = (...parts: readonly (readonly unknown[])[]): boolean =>
  parts.some(({ length }) => length > 0);
