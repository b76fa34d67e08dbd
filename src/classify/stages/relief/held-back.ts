import type { FigureMention } from '../../figures/figures.js';
import { MEASURES_AND_LISTS, OTHERWISE, TALKS_AND_DEALS } from '../../reading/concepts.js';
import { followedWord } from '../../reading/governing.js';
import { beginsIn, firstBeside, firstOf, inTitle, isPartOf } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { type Certain, isShaded, onlyListsGoods } from '../../reading/said.js';
import { follows, turnsNowhere } from '../../text/clause.js';
import { isRightBefore } from '../../text/span.js';
import { wordOfEnd } from './ends.js';
import { exportsRest } from './trade-stopped.js';

/**
 * Whether a title says of a word that it is for a time: "lifts ban on gallium, germanium until May", but not "lifts ban, sets
 * quotas until May". What parts the two may only list more goods.
 */
function isForNow(reading: Reading, word: WordMention): boolean {
  const said = reading.title.words;
  const isApart = (mark: WordMention) =>
    said.some((old) => old.concept === 'rule_of_old' && old.start >= word.end && isRightBefore(old, mark)) ||
    // "Lifts ban after talks that lasted for six months": they last, and not what is lifted.
    beginsIn(said, word.end, mark.start, ...TALKS_AND_DEALS) ||
    !onlyListsGoods(reading, word.end, mark.start);
  return said.some((mark) => mark.concept === 'step_for_now' && mark.start >= word.start && !isApart(mark));
}

/** What says that licences, reliefs or lower duties are given no longer. */
const ENDS_FAVOUR = ['rule_ends_favour', 'named_preferences_ended'];

/** Who gives licences or reliefs no longer: "suspends export licences", 取消免税待遇. That is a new measure, and none held back. */
export function favourEnded({ text, title: { words: said } }: Reading): Certain | undefined {
  // "Cancels trip, extends waiver": what one clause ends is not what the next one names.
  const word = said.find((ends) => ENDS_FAVOUR.includes(ends.concept) && turnsNowhere(text, ends));
  return word && !firstBeside(word, said, ...OTHERWISE) ? { stage: 'announced', word } : undefined;
}

/** So near before a pause stands the word that ends it: "ends 90-day tariff pause"; UTF-16 units. */
const ENDED_REACH = 16;

/**
 * What a title says that holds a measure back: of 52 such titles with a stage by hand 49 are suspensions, yet words such
 * as "controls" outweigh the one that matters. A restriction that is ended is revoked. What is not held back is in force.
 * Reliefs and licences are measures the other way about; what may be, and what someone asks for, is left to the model.
 */
export function heldBack(reading: Reading, figures: readonly FigureMention[]): Certain | undefined {
  const said = reading.title.words;
  const { text } = reading;
  const pause = followedWord(reading, 'suspended', MEASURES_AND_LISTS);
  // "Grace period is over", "la pause des droits expire": the word of the pause is part of what says that it binds, or of what lapses.
  const over = [
    'rule_in_force_now',
    ...(inTitle(reading, 'rule_lapses') ? ['rule_lapsing_favour'] : []),
    ...(inTitle(reading, 'rule_pause_ends') ? ['rule_pause_noun'] : []),
  ];
  const isOver = pause && isPartOf(said, pause, ...over);
  const paused = isOver || (pause && pause === exportsRest(reading)) ? undefined : pause;
  const known = paused ?? followedWord(reading, 'revoked', ['restrict', 'step_rule']);
  const word = known ?? wordOfEnd(reading, figures);
  if (!word) return undefined;
  const isPause = paused !== undefined || isForNow(reading, word);
  // What else is ended for good is left to the model.
  if (!known && !isPause) return undefined;
  // "Ends tariff pause": what is ended is the pause itself.
  const isEnded = said.some((ends) => ends.concept === 'rule_ends' && follows(text, ends, word, ENDED_REACH));
  if (paused && isEnded) return undefined;
  // A relief over the pause itself ("suspends tariffs") is the pause; one beside it ("suspends the exemption") is held back.
  const isOfRelief = said.some(
    ({ concept, start, end }) => concept === 'tariff_relief' && (start > word.start || end <= word.start),
  );
  if (isOfRelief) return undefined;
  if (isShaded(said, word, 'step_mark_not')) return { stage: 'in_force', word };
  // Who asks for it stands before it; what was asked for stands behind it: "suspends its ban after pleas".
  if (beginsIn(said, 0, word.start, 'step_urges')) return undefined;
  if (isPause) return { stage: 'suspended', word };
  return firstOf(said, 'licence') ? undefined : { stage: 'revoked', word };
}

const AFTER_COURT = ['struck_down', 'ruling_bench', 'ruling_behind', 'ruling_refund', 'final_ruling'];

/** A duty that is collected no longer, mostly on some goods alone; after a ruling it is the court that has ended it. */
export function leviedNoMore(reading: Reading): Certain | undefined {
  const said = reading.title.words;
  const word = firstOf(said, 'rule_levies_no_more');
  if (!word || firstBeside(word, said, ...OTHERWISE, ...AFTER_COURT)) return undefined;
  return { stage: isForNow(reading, word) ? 'suspended' : 'eased', word };
}
