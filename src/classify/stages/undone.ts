import { firstBeside, type Reading } from '../reading/reading.js';
import { BURDENS, type Certain, governing, isOtherwise, TALKS_AND_DEALS } from '../reading/said.js';
import { statedIn } from '../reading/stated.js';

/** What is halted or undone when one of these is named with the measure is no burden. */
const OTHERS = ['tariff_relief', 'eased', 'licence', ...TALKS_AND_DEALS];

/** What stands before the measure when it is not that which is halted: "halts shipments over export ban". */
const APART =
  /\b(?:after|ahead|amid|and|as|before|by|despite|due|for|from|in|into|of|on|over|pending|since|to|under|with|auf|aus|bei|durch|fur|gegen|im|in|mit|nach|trotz|und|von|vor|wegen|zu|apres|avec|contre|en|et|malgre|pour|sous|vers|bajo|con|para|por|pese|tras|y) /u;

/** A measure that somebody halts, "freezes export ban", or undoes, "reverses duties". The words are mostly of trade: "halts exports". */
export function undone(reading: Reading): Certain | undefined {
  const governs = (concept: string) => governing(reading, concept, OTHERS, APART, BURDENS);
  const halts = governs('rule_halts');
  const word = halts ?? governs('rule_undoes');
  // What a court stops is told by its ruling.
  if (
    !word ||
    firstBeside(word, reading.title.words, 'tariff_court', 'ruling_bench') ||
    !statedIn(reading).includes(word) ||
    isOtherwise(reading, word)
  )
    return undefined;
  return { stage: halts ? 'suspended' : 'revoked', word };
}
