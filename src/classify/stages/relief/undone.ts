import { PREPOSITIONS } from '../../reading/concepts.js';
import { firstBeside, type Reading } from '../../reading/reading.js';
import type { Certain } from '../../reading/said.js';
import { governedMeasure } from '../binding/governed.js';

/** A measure that somebody halts, "freezes export ban", or undoes, "reverses duties". The words are mostly of trade: "halts exports". */
export function undone(reading: Reading): Certain | undefined {
  const word = governedMeasure(reading, ['rule_halts', 'rule_undoes'], PREPOSITIONS);
  // What a court stops is told by its ruling.
  if (!word || firstBeside(word, reading.title.words, 'tariff_court', 'ruling_bench')) return undefined;
  return { stage: word.concept === 'rule_halts' ? 'suspended' : 'revoked', word };
}
