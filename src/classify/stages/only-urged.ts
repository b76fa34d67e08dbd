import type { Reading, WordMention } from '../reading/reading.js';
import { turnsBetween } from '../text/clause.js';

/** Somebody calls for what comes behind in the clause. */
const URGES = ['step_urges', 'rule_demands'];

/** Whether a text calls, below its title, for what a word tells: 敦促美方取消单边关税 takes nothing back. */
export const isOnlyUrged = (
  { words, normalised: { text, titleEnd } }: Reading,
  { start }: WordMention,
): boolean =>
  start > titleEnd &&
  words.some(
    ({ concept, end }) =>
      URGES.includes(concept) && end > titleEnd && end <= start && !turnsBetween(text, end, start),
  );
