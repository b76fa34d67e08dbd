import { firstBeside, type Reading } from '../reading/reading.js';
import type { Certain } from '../reading/said.js';
import { governedMeasure } from './governed.js';

/** What stands before the measure when it is not that which is halted: "halts shipments over export ban". */
const APART =
  /\b(?:after|ahead|amid|and|as|before|by|despite|due|for|from|in|into|of|on|over|pending|since|to|under|with|auf|aus|bei|durch|fur|gegen|im|in|mit|nach|trotz|und|von|vor|wegen|zu|apres|avec|contre|en|et|malgre|pour|sous|vers|bajo|con|para|por|pese|tras|y) /u;

/** A measure that somebody halts, "freezes export ban", or undoes, "reverses duties". The words are mostly of trade: "halts exports". */
export function undone(reading: Reading): Certain | undefined {
  const word = governedMeasure(reading, ['rule_halts', 'rule_undoes'], APART);
  // What a court stops is told by its ruling.
  if (!word || firstBeside(word, reading.title.words, 'tariff_court', 'ruling_bench')) return undefined;
  return { stage: word.concept === 'rule_halts' ? 'suspended' : 'revoked', word };
}
