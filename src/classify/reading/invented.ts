import { NEWS } from './concepts.js';
import { firstOf } from './mentions.js';
import type { Reading } from './reading.js';
import { turnsTo } from './said.js';

/** Whether a title calls an invention what it speaks of ("report of tariff pause is fake news"), and does not go on to an act. */
export function isInvented(reading: Reading): boolean {
  const said = firstOf(reading.title.words, 'step_false');
  return said !== undefined && !turnsTo(reading, said.end, ...NEWS);
}
