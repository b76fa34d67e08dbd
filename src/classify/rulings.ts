import { statedIn } from './questions.js';
import { firstBeside, firstOf, liesWithin, type Reading, type WordMention } from './reading.js';
import { DUTIES, goesOn } from './said.js';

/** What a court does to a duty, and the word that says so; below the highest one a duty ruled against stays in force for a time. */
export type Ruling = { readonly kind: 'against' | 'upheld'; readonly word: WordMention };

/** The case is open, or the title only supposes a ruling, or denies it. */
const OPEN: readonly string[] = ['ruling_open', 'step_past', 'step_mark_may', 'step_mark_not'];

/** What is done after a ruling, as "after court defeat" or "despite ruling" shows: the act is the news, and no ruling. */
const DONE_AFTER: readonly string[] = ['step_decides', 'step_raises'];

/** The word of a title for a duty that is taken after, or despite, a ruling. */
export function dutyAfterRuling({
  title: { words: said },
  normalised: { text },
}: Reading): WordMention | undefined {
  const behind = firstOf(said, 'ruling_behind');
  if (!behind) return undefined;
  const apart = said.filter((word) => !liesWithin(word, behind));
  return apart.find(
    (act) =>
      DONE_AFTER.includes(act.concept) &&
      apart.some((word) => DUTIES.includes(word.concept) && goesOn(text, { end: act.start }, word)),
  );
}

/**
 * The ruling of a court on duties that a title tells of: "tariffs are unlawful, appeals court says". What undoes the ruling
 * of another court upholds the duty, though it names what that one struck down.
 */
export function readRuling(reading: Reading): Ruling | undefined {
  const said = statedIn(reading);
  if (!firstOf(said, 'ruling_bench') || !firstOf(said, ...DUTIES)) return undefined;
  if (dutyAfterRuling(reading)) return undefined;
  const upheld = firstOf(said, 'ruling_upheld');
  const word = upheld ?? firstOf(said, 'struck_down');
  if (!word || firstBeside(word, said, ...OPEN)) return undefined;
  return { kind: upheld ? 'upheld' : 'against', word };
}
