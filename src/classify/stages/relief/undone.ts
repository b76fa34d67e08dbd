import type { Stage } from '../../../domain/classification.js';
import { PREPOSITIONS } from '../../reading/concepts.js';
import { governedMeasure } from '../../reading/governing.js';
import { firstBeside } from '../../reading/mentions.js';
import type { Reading } from '../../reading/reading.js';
import type { Certain } from '../../reading/said.js';

const STAGES: Readonly<Record<string, Stage>> = {
  rule_halts: 'suspended',
  rule_undoes: 'revoked',
  rule_lightens: 'eased',
};

/**
 * A measure that somebody halts, "freezes export ban", undoes, "reverses duties", or makes lighter, "eases curbs". The words
 * are mostly of trade: "halts exports".
 */
export function undone(reading: Reading): Certain | undefined {
  const word = governedMeasure(reading, Object.keys(STAGES), PREPOSITIONS);
  // What a court stops is told by its ruling.
  if (!word || firstBeside(word, reading.title.words, 'tariff_court', 'ruling_bench')) return undefined;
  const stage = STAGES[word.concept];
  return stage && { stage, word };
}
