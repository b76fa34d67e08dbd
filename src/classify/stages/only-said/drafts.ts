import { LAYS } from '../../reading/concepts.js';
import { firstBeside, firstOf, inTitle, wordWith } from '../../reading/mentions.js';
import type { Reading } from '../../reading/reading.js';
import { type Certain, isShaded } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { goesOn } from '../../text/clause.js';
import { goesOnToAct, PLAN_REACH } from './plans.js';

// Texts that are not in force yet.

/** The word with which a title puts a text before those who decide: what the text does is only proposed. */
export function putForward(reading: Reading): Certain | undefined {
  const word = firstOf(statedIn(reading), 'rule_tables');
  const isElse =
    word && firstBeside(word, reading.title.words, 'step_mark_not', 'step_denies', 'rule_in_force_now');
  if (!word || isElse) return undefined;
  const isOfAnother = inTitle(reading, 'takes_effect') || goesOnToAct(reading, word);
  return isOfAnother ? undefined : { stage: 'proposed', word };
}

/** What a text that is not in force yet would do. */
const WOULD_DO = [...LAYS, 'step_cuts'];

/** What has become of it: it is a law, or is none. */
const DONE_WITH = ['signed_into_law', 'parliament', 'takes_effect', 'rule_in_force_now', 'step_denies'];

/** A draft as the subject of a title: "bill raises duty to 50%" only proposes it. */
export function draftSays(reading: Reading): Certain | undefined {
  const { text } = reading;
  const said = statedIn(reading);
  const word = wordWith(
    said,
    'rule_draft',
    WOULD_DO,
    (draft, act) => !isShaded(said, act, 'step_mark_not') && goesOn(text, draft, act, PLAN_REACH),
  );
  return word && !firstBeside(word, reading.title.words, ...DONE_WITH)
    ? { stage: 'proposed', word }
    : undefined;
}

/** Whether a title names a text that is not in force yet, and threatens with nothing else: "pass the bill or pay 25%". */
export function isDraft({ title: { words: said } }: Reading): boolean {
  const draft = firstOf(said, 'rule_draft');
  return draft !== undefined && !firstBeside(draft, said, 'step_threatens');
}

/** What the envoys of a union agree on, its ministers have yet to adopt. */
export function agreedByEnvoys(reading: Reading): Certain | undefined {
  const word = firstOf(statedIn(reading), 'named_ban_agreed');
  return word && { stage: 'proposed', word };
}
