import type { FigureMention } from '../../figures/figures.js';
import {
  beginsIn,
  firstBeside,
  firstOf,
  inTitle,
  isRightBefore,
  liesWithin,
  type Reading,
  type WordMention,
  wordWith,
} from '../../reading/reading.js';
import {
  type Certain,
  goesOn,
  isOtherwise,
  isShaded,
  MEASURES,
  OTHERWISE,
  onlyListsGoods,
  TALKS_AND_DEALS,
  wordBefore,
} from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { endsBetween, turnsBetween } from '../../text/clause.js';
import { wordOfEnd } from './ends.js';
import { CONTROLS, exportsRest } from './trade-stopped.js';

/**
 * Whether a title says of a word that it is for a time: "lifts ban on gallium, germanium until May", but not "lifts ban, sets
 * quotas until May". What parts the two may only list more goods.
 */
function isForNow(reading: Reading, word: WordMention): boolean {
  const { text } = reading.normalised;
  const said = reading.title.words;
  const isApart = (mark: WordMention) =>
    said.some((old) => old.concept === 'rule_of_old' && old.start >= word.end && isRightBefore(old, mark)) ||
    // "Lifts ban after talks that lasted for six months": they last, and not what is lifted.
    beginsIn(said, word.end, mark.start, ...TALKS_AND_DEALS) ||
    !onlyListsGoods(reading, word.end, mark.start);
  return said.some(
    (mark) =>
      mark.concept === 'step_for_now' &&
      (mark.start < word.start ? !endsBetween(text, mark.end, word.start) : !isApart(mark)),
  );
}

/** What says that licences, reliefs or lower duties are given no longer. */
const ENDS_FAVOUR = ['rule_ends_favour', 'named_preferences_ended'];

/** Who gives licences or reliefs no longer: "suspends export licences", 取消免税待遇. That is a new measure, and none held back. */
export function favourEnded({ title: { words: said }, normalised: { text } }: Reading): Certain | undefined {
  // "Cancels trip, extends waiver": what one clause ends is not what the next one names.
  const word = said.find(
    ({ concept, start, end }) => ENDS_FAVOUR.includes(concept) && !turnsBetween(text, start + 1, end - 1),
  );
  return word && !firstBeside(word, said, ...OTHERWISE) ? { stage: 'announced', word } : undefined;
}

/** What a word of suspension holds back: measures, and lists of those who are hit. */
const SUSPENDED = [...MEASURES, 'entity_list'];

/** So near before a pause stands the word that ends it: "ends 90-day tariff pause"; UTF-16 units. */
const ENDED_REACH = 16;

/**
 * What a title says that holds a measure back: of 52 such titles with a stage by hand 49 are suspensions, yet words such
 * as "controls" outweigh the one that matters. A restriction that is ended is revoked. What is not held back is in force.
 * Reliefs and licences are measures the other way about; what may be, and what someone asks for, is left to the model.
 */
export function heldBack(reading: Reading, figures: readonly FigureMention[]): Certain | undefined {
  const said = reading.title.words;
  const pause = wordBefore(reading, 'suspended', SUSPENDED);
  // "Grace period is over", "la pause des droits expire": the word of the pause is part of what says that it binds, or of what lapses.
  const over = inTitle(reading, 'rule_lapses')
    ? ['rule_in_force_now', 'rule_lapsing_favour']
    : ['rule_in_force_now'];
  const isOver = pause && said.some((now) => over.includes(now.concept) && liesWithin(pause, now));
  const paused = isOver || (pause && pause === exportsRest(reading)) ? undefined : pause;
  const known = paused ?? wordBefore(reading, 'revoked', ['restrict']);
  const word = known ?? wordOfEnd(reading, figures);
  if (!word || isShaded(said, word, 'step_mark_may')) return undefined;
  const isPause = paused !== undefined || isForNow(reading, word);
  // What else is ended for good is left to the model.
  if (!known && !isPause) return undefined;
  // "Ends tariff pause": what is ended is the pause itself.
  const isEnded = said.some(
    ({ concept, end }) => concept === 'rule_ends' && end <= word.start && word.start - end < ENDED_REACH,
  );
  if (paused && isEnded) return undefined;
  // A relief over the pause itself ("suspends tariffs") is the pause; one beside it ("suspends the exemption") is held back.
  const isOfRelief = said.some(
    ({ concept, start, end }) => concept === 'tariff_relief' && (start > word.start || end <= word.start),
  );
  if (isOfRelief) return undefined;
  if (isShaded(said, word, 'step_mark_not')) return { stage: 'in_force', word };
  // Who asks for it stands before it; what was asked for stands behind it: "suspends its ban after pleas".
  if (said.some(({ concept, start }) => concept === 'step_urges' && start < word.start)) return undefined;
  if (isPause) return { stage: 'suspended', word };
  return firstOf(said, 'licence') ? undefined : { stage: 'revoked', word };
}

/** May rest too, and hold no measure back. */
const RESTS_APART = [...TALKS_AND_DEALS, 'tariff_relief', 'ruling_behind', 'rule_decision'];

/** A measure that is said to rest: "rules lie dormant until May". */
export function rests(reading: Reading): Certain | undefined {
  if (!inTitle(reading, 'rule_rests')) return undefined;
  const { text } = reading.normalised;
  const said = statedIn(reading);
  const word = wordWith(
    said,
    'rule_rests',
    SUSPENDED,
    (rest, measure) =>
      (liesWithin(measure, rest) || goesOn(text, measure, rest)) &&
      !said.some((other) => RESTS_APART.includes(other.concept) && goesOn(text, other, rest)),
  );
  return word && !isOtherwise(reading, word) ? { stage: 'suspended', word } : undefined;
}

/** A stop of exports that is made to last longer: that "suspension" is the measure, and no relief. */
export function stopExtended({ title: { words: said } }: Reading): Certain | undefined {
  const stop = firstOf(said, 'rule_export_stop');
  const word = stop && firstBeside(stop, said, 'extended');
  if (!word || firstBeside(word, said, ...OTHERWISE, 'step_ends', 'rule_ends', 'rule_is_put_off'))
    return undefined;
  // "Extends suspension of export controls": what is suspended is a curb, and goes on to be.
  const isOfCurb = said.some(
    ({ concept, start, end }) => CONTROLS.includes(concept) && start > stop.start && end >= stop.end,
  );
  return isOfCurb ? undefined : { stage: 'in_force', word };
}

const AFTER_COURT = ['struck_down', 'ruling_bench', 'ruling_behind', 'ruling_refund', 'final_ruling'];

/** A duty that is collected no longer, mostly on some goods alone; after a ruling it is the court that has ended it. */
export function leviedNoMore(reading: Reading): Certain | undefined {
  const said = reading.title.words;
  const word = firstOf(said, 'rule_levies_no_more');
  if (!word || firstBeside(word, said, ...OTHERWISE, ...AFTER_COURT)) return undefined;
  return { stage: isForNow(reading, word) ? 'suspended' : 'eased', word };
}

/** What may rest on, by the names of measures and of answers to them. */
const RESTING = [...SUSPENDED, 'rule_countermeasure', 'retaliate', 'export_curb', 'rule_export_duty'];

/** A rest that is prolonged: "extends suspension of countermeasures". A stop of exports that is prolonged is the measure itself. */
export function restProlonged(reading: Reading): Certain | undefined {
  if (!inTitle(reading, 'rule_pause_prolonged')) return undefined;
  const { text } = reading.normalised;
  const said = statedIn(reading);
  const isOf = (rest: WordMention, measure: WordMention) =>
    measure.end > rest.end
      ? liesWithin(rest, measure) || goesOn(text, rest, measure)
      : goesOn(text, measure, rest) || liesWithin(measure, rest);
  const word = wordWith(
    said,
    'rule_pause_prolonged',
    RESTING,
    (rest, measure) =>
      isOf(rest, measure) &&
      !beginsIn(said, rest.start, Math.max(rest.end, measure.start), 'rule_frozen_beside') &&
      !said.some(
        ({ concept, end }) => concept === 'rule_refuses' && end <= rest.start && rest.start - end < 5,
      ),
  );
  return word && !isOtherwise(reading, word) && !isShaded(said, word, 'step_mark_not')
    ? { stage: 'suspended', word }
    : undefined;
}
