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

/** Whether a title tells a relief, by its word if by any, only to hang on something else: "tariff relief hinges on talks". */
export const onlyHangs = (
  { title: { words }, normalised: { text } }: Reading,
  relief: WordMention | undefined,
): boolean =>
  words.some(
    (hangs) =>
      hangs.concept === 'rule_hangs_on' &&
      !(relief && turnsBetween(text, Math.min(relief.end, hangs.end), Math.max(relief.start, hangs.start))),
  );
