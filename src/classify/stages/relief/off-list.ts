import { UNDONE } from '../../reading/concepts.js';
import { beginsIn, firstBeside, firstOf } from '../../reading/mentions.js';
import type { Reading } from '../../reading/reading.js';
import { type Certain, isSaidJustBefore } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';

/** Who is taken off a list of entities: the list itself weighs as heavily as one that they are put on. */
export function offList(reading: Reading): Certain | undefined {
  const word = firstOf(statedIn(reading), 'rule_off_list');
  // Nobody is, or who was is put on another one: "ninguna empresa", "vuelve a la lista".
  const isBack =
    word &&
    (isSaidJustBefore(reading, word.start, 3, 'rule_none') ||
      beginsIn(reading.title.words, word.end, reading.titleEnd, 'rule_back_on'));
  return word && !isBack && !firstBeside(word, reading.title.words, ...UNDONE)
    ? { stage: 'eased', word }
    : undefined;
}
