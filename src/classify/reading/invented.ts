import { turnsBetween } from '../text/clause.js';
import { NEWS } from './concepts.js';
import type { Reading } from './reading.js';

/** Whether a title calls an invention what it speaks of ("report of tariff pause is fake news"), and does not go on to an act. */
export function isInvented({ text, title: { words } }: Reading): boolean {
  const said = words.find(({ concept }) => concept === 'step_false');
  if (!said) return false;
  return !words.some(
    ({ concept, start }) =>
      NEWS.includes(concept) && start >= said.end && turnsBetween(text, said.end, start),
  );
}
