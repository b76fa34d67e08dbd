import { firstBeside, firstOf, type Reading, type WordMention } from './reading.js';
import { dutyAfterRuling, type Ruling } from './rulings.js';
import { type Certain, OTHERWISE } from './said.js';

/** A highest court that strikes a measure down in the title: rare among the examples, yet certain. */
function struckDownForGood(said: readonly WordMention[]): Certain | undefined {
  const word = firstOf(said, 'struck_down');
  return word && firstOf(said, 'final_ruling') && !firstOf(said, 'planned', 'ruling_open')
    ? { stage: 'struck_down', word }
    : undefined;
}

/** A duty that is taken after a ruling, whose words would outweigh it. */
function takenAfterRuling(reading: Reading): Certain | undefined {
  const word = dutyAfterRuling(reading);
  return word && !firstBeside(word, reading.title.words, ...OTHERWISE)
    ? { stage: 'announced', word }
    : undefined;
}

/** What a court leaves or puts back in force, or stops; where it only calls a duty unlawful, that stays for a time. */
function ruled(ruling: Ruling | undefined, said: readonly WordMention[]): Certain | undefined {
  if (ruling?.kind === 'upheld') return { stage: 'in_force', word: ruling.word };
  return ruling && firstOf(said, 'ruling_stops') ? { stage: 'struck_down', word: ruling.word } : undefined;
}

/** The stage of a duty of which a title says what a court made of it, or what came after. */
export const stageByCourt = (reading: Reading, ruling: Ruling | undefined): Certain | undefined =>
  takenAfterRuling(reading) ?? ruled(ruling, reading.title.words) ?? struckDownForGood(reading.title.words);
