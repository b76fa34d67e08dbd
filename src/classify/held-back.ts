import { endsBetween } from './clause.js';
import type { FigureMention } from './figures.js';
import { firstBeside, firstOf, type Reading, type WordMention } from './reading.js';
import { type Certain, isShaded, MEASURES, OTHERWISE, wordBefore } from './said.js';
import { wordOfEnd } from './stage-ends.js';

/**
 * Whether a title says of a word that it is for a time: "lifts ban on gallium, germanium until May", but not "lifts ban, sets
 * quotas until May".
 */
function isForNow({ title: { words: said }, normalised: { text } }: Reading, word: WordMention): boolean {
  const isOfOther = (mark: WordMention) =>
    said.some(
      ({ concept, start }) =>
        MEASURES.includes(concept) &&
        start >= word.end &&
        start < mark.start &&
        endsBetween(text, word.end, start),
    );
  return said.some(
    (mark) =>
      mark.concept === 'step_for_now' &&
      (mark.start < word.start ? !endsBetween(text, mark.end, word.start) : !isOfOther(mark)),
  );
}

/** Who gives licences or reliefs no longer: "suspends export licences", 取消免税待遇. That is a new measure, and none held back. */
export function favourEnded(said: readonly WordMention[]): Certain | undefined {
  const word = firstOf(said, 'rule_ends_favour');
  return word && !firstBeside(word, said, ...OTHERWISE) ? { stage: 'announced', word } : undefined;
}

/**
 * What a title says that holds a measure back: of 52 such titles with a stage by hand 49 are suspensions, yet words such
 * as "controls" outweigh the one that matters. A restriction that is ended is revoked. What is not held back is in force.
 * Reliefs and licences are measures the other way about; what may be, and what someone asks for, is left to the model.
 */
export function heldBack(reading: Reading, figures: readonly FigureMention[]): Certain | undefined {
  const said = reading.title.words;
  const paused = wordBefore(reading, 'suspended', MEASURES);
  const ended = paused ? undefined : wordOfEnd(reading, figures);
  const word =
    paused ??
    wordBefore(reading, 'revoked', ['restrict']) ??
    (ended && isForNow(reading, ended) ? ended : undefined);
  if (!word || isShaded(said, word, 'step_mark_may')) return undefined;
  // A relief over the pause itself ("suspends tariffs") is the pause; one beside it ("suspends the exemption") is held back.
  const isOfRelief = said.some(
    ({ concept, start, end }) => concept === 'tariff_relief' && (start > word.start || end <= word.start),
  );
  if (isOfRelief) return undefined;
  if (isShaded(said, word, 'step_mark_not')) return { stage: 'in_force', word };
  // Who asks for it stands before it; what was asked for stands behind it: "suspends its ban after pleas".
  if (said.some(({ concept, start }) => concept === 'step_urges' && start < word.start)) return undefined;
  if (paused || isForNow(reading, word)) return { stage: 'suspended', word };
  return firstOf(said, 'licence') ? undefined : { stage: 'revoked', word };
}

/** A stop of exports that is made to last longer: that "suspension" is the measure, and no relief. */
export function stopExtended({ title: { words: said } }: Reading): Certain | undefined {
  const stop = firstOf(said, 'rule_export_stop');
  const word = stop && firstBeside(stop, said, 'extended');
  return word && !firstBeside(word, said, ...OTHERWISE, 'step_ends', 'rule_ends')
    ? { stage: 'in_force', word }
    : undefined;
}

/** A duty that is collected no longer, mostly on some goods alone; after a ruling it is the court that has ended it. */
export function leviedNoMore(reading: Reading): Certain | undefined {
  const said = reading.title.words;
  const word = firstOf(said, 'rule_levies_no_more');
  if (!word || firstBeside(word, said, ...OTHERWISE, 'struck_down', 'ruling_bench')) return undefined;
  return { stage: isForNow(reading, word) ? 'suspended' : 'eased', word };
}
