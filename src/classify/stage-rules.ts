import type { Stage } from '../domain/classification.js';
import { endsBetween, turnsBetween } from './clause.js';
import { firstBeside, firstOf, inTitle, type Reading, type WordMention } from './reading.js';
import type { Ruling } from './rulings.js';
import { TITLE_READ } from './tokens.js';
import { isWordUnit } from './word-boundary.js';

/** A stage that no weighing of words may overrule, and the word of the title that decides it. */
export type Certain = { readonly stage: Stage; readonly word: WordMention };

/** The words of the title, in the order of the text, as far as a title is read: the rules look at each beside each other. */
export const saidIn = ({ words, normalised: { titleEnd } }: Reading): WordMention[] =>
  words.filter(({ end }) => end <= Math.min(titleEnd, TITLE_READ));

/** A highest court that strikes a measure down in the title: rare among the examples, yet certain. */
function struckDownForGood(said: readonly WordMention[]): Certain | undefined {
  const word = firstOf(said, 'struck_down');
  return word && firstOf(said, 'final_ruling') && !firstOf(said, 'planned', 'ruling_open')
    ? { stage: 'struck_down', word }
    : undefined;
}

/** What a court leaves or puts back in force, or stops; where it only calls a duty unlawful, that stays for a time. */
function ruled(ruling: Ruling | undefined, said: readonly WordMention[]): Certain | undefined {
  if (ruling?.kind === 'upheld') return { stage: 'in_force', word: ruling.word };
  return ruling && firstOf(said, 'ruling_stops') ? { stage: 'struck_down', word: ruling.word } : undefined;
}

/** A parliament that votes to end a duty, which no such vote alone does. */
function votedDown(said: readonly WordMention[]): Certain | undefined {
  const word = firstOf(said, 'step_votes_down');
  return word && { stage: 'proposed', word };
}

/** Between two words that belong together lie goods and states, up to here in UTF-16 units; Chinese is denser. */
const HELD_REACH = 40;
const HELD_REACH_DENSE = 14;
const reachOf = (text: string, at: number, words = HELD_REACH, dense = HELD_REACH_DENSE): number =>
  isWordUnit(text.charCodeAt(at)) ? words : dense;
/** A mark so shortly before a word shades it. */
const SHADED_REACH = 12;

/** What is held back or ended when it follows a word of that: the measure itself, and not trade as in "suspends exports". */
const DUTIES = ['tariff', 'trade_remedy'];
const MEASURES = [...DUTIES, 'restrict', 'step_rule'];

/** The first word of a concept that one of others follows, or whose own words hold it. */
function wordBefore(
  { normalised: { text } }: Reading,
  said: readonly WordMention[],
  concept: string,
  followed: readonly string[],
): WordMention | undefined {
  return said.find(
    (word) =>
      word.concept === concept &&
      said.some(
        ({ concept: other, start }) =>
          followed.includes(other) && start > word.start && start - word.start < reachOf(text, start),
      ),
  );
}

/** Whether a mark (may, not) stands right before a word, or between its parts: "hebt die Zölle nicht auf". */
const isShaded = (said: readonly WordMention[], word: WordMention, mark: string): boolean =>
  said.some(
    ({ concept, start, end }) =>
      concept === mark &&
      (end <= word.start ? word.start - end < SHADED_REACH : start > word.start && end < word.end),
  );

/** Whether the clause of a word says that it is for a time: "lifts ban until May", but not "lifts ban, sets quotas until May". */
function isForNow(
  { normalised: { text } }: Reading,
  said: readonly WordMention[],
  word: WordMention,
): boolean {
  return said.some(
    ({ concept, start, end }) =>
      concept === 'step_for_now' && !endsBetween(text, Math.min(word.end, end), Math.max(word.start, start)),
  );
}

/**
 * What a title says that holds a measure back: of 52 such titles with a stage by hand 49 are suspensions, yet words such
 * as "controls" outweigh the one that matters. A restriction that is ended is revoked. What is not held back is in force.
 * Reliefs and licences are measures the other way about; what may be, and what someone asks for, is left to the model.
 */
function heldBack(reading: Reading, said: readonly WordMention[]): Certain | undefined {
  const paused = wordBefore(reading, said, 'suspended', MEASURES);
  const word = paused ?? wordBefore(reading, said, 'revoked', ['restrict']);
  if (!word || isShaded(said, word, 'step_mark_may')) return undefined;
  // A relief over the pause itself ("suspends tariffs") is the pause; one beside it ("suspends the exemption") is held back.
  const isOfRelief = said.some(
    ({ concept, start, end }) => concept === 'tariff_relief' && (start > word.start || end <= word.start),
  );
  if (isOfRelief) return undefined;
  if (isShaded(said, word, 'step_mark_not')) return { stage: 'in_force', word };
  // Who asks for it stands before it; what was asked for stands behind it: "suspends its ban after pleas".
  if (said.some(({ concept, start }) => concept === 'step_urges' && start < word.start)) return undefined;
  if (paused || isForNow(reading, said, word)) return { stage: 'suspended', word };
  return firstOf(said, 'licence') ? undefined : { stage: 'revoked', word };
}

/** The measures that a word for exports may belong to. */
const CONTROLS = [...MEASURES, 'export_curb', 'entity_list', 'licence'];

/** Is suspended like a control. */
const TAX = /export (?:tax|dut|lev|tariff)/;

/** The word with which a title stops trade itself: who "suspends exports" eases nothing. */
export function endOfTrade(reading: Reading): WordMention | undefined {
  const { text, titleEnd } = reading.normalised;
  const said = saidIn(reading);
  const word = wordBefore(reading, said, 'suspended', ['export']);
  if (!word || TAX.test(text.slice(0, titleEnd))) return undefined;
  return said.some(({ concept, start }) => CONTROLS.includes(concept) && start > word.start)
    ? undefined
    : word;
}

/** Not told of a measure that is ended or given up, but asked for, denied, planned; or of a relief, whose end is a burden. */
const NO_END = [
  'step_mark_may',
  'step_mark_not',
  'step_urges',
  'step_denies',
  'planned',
  'threaten',
  'tariff_relief',
  'step_ends_relief',
];

/**
 * The word with which a title ends a duty ("repeals tariffs on …"). For some goods alone that eases, as the model mostly
 * says; but never is it a new measure.
 */
export function endOfDuty(reading: Reading): WordMention | undefined {
  const said = saidIn(reading);
  if (firstOf(said, ...NO_END)) return undefined;
  return wordBefore(reading, said, 'revoked', DUTIES);
}

/** Says of a change which way it goes. */
const TOWARDS = ['step_cuts', 'step_exempts', 'step_pauses', 'step_ends', 'suspended', 'revoked'];

/** The word with which a title changes a measure and says not which way: the most that may be told of it is in the summary. */
export function openChange(reading: Reading): WordMention | undefined {
  const said = saidIn(reading);
  return firstOf(said, ...TOWARDS) ? undefined : firstOf(said, 'step_adjusts');
}

/** The word with which a title gives up what was planned. */
function droppedPlan(said: readonly WordMention[]): Certain | undefined {
  const word = firstOf(said, 'plan_dropped');
  return word && !firstBeside(word, said, 'step_mark_not', 'step_urges', 'step_denies')
    ? { stage: 'withdrawn', word }
    : undefined;
}

/** What may be decided, eased or ended. */
const ACTS: readonly string[] = [
  'decided',
  'restrict',
  'export_curb',
  'impose_duty',
  'tariff_relief',
  'ease',
  'eased',
  'suspended',
  'revoked',
  'step_bans',
  'step_raises',
  'step_cuts',
];
/** Words that make an act a mere possibility, and how near before it they stand in UTF-16 units; Chinese needs no blank. */
const POSSIBLE: readonly (readonly [concept: string, reach: number, dense: number])[] = [
  ['step_mark_may', 3, 2],
  ['step_weighs', 24, 8],
];

/**
 * The word with which a title says of its act only that it may be done ("may restrict", "considers a ban", 可能限制) or is
 * up for comment: of 47 such titles with a stage by hand 43 are threats or proposals, yet the act outweighs the word.
 */
function onlyPossible({ normalised: { text } }: Reading, said: readonly WordMention[]): Certain | undefined {
  const dropped = firstOf(said, 'plan_dropped');
  const word = said.find((small) => {
    // "No longer considers" holds the word for it.
    if (dropped && small.start >= dropped.start && small.end <= dropped.end) return false;
    if (small.concept === 'consultation') return !firstOf(said, 'takes_effect');
    const mark = POSSIBLE.find(([concept]) => concept === small.concept);
    if (!mark) return false;
    const [, reach, dense] = mark;
    return said.some(
      ({ concept, start }) =>
        ACTS.includes(concept) &&
        start >= small.end &&
        start - small.end < reachOf(text, start, reach, dense) &&
        !turnsBetween(text, small.end, start),
    );
  });
  return word && { stage: 'proposed', word };
}

/** What a denial speaks of. */
const DENIED = ['tariff', 'trade_remedy', 'impose_duty', 'tariff_relief', 'restrict', 'export_curb'];

/** Whether a title says that something is not so ("denies plan to exempt cars from tariffs"): that dates no step. */
export function isDenied(reading: Reading, denied = DENIED): boolean {
  const { text } = reading.normalised;
  const said = saidIn(reading);
  return said.some(
    ({ concept, start, end }) =>
      concept === 'step_denies' &&
      said.some(
        (word) =>
          denied.includes(word.concept) &&
          // The words of the denial may hold what it denies: "no trade talks".
          word.end > start &&
          word.start - end < reachOf(text, word.start) &&
          !turnsBetween(text, end, word.start),
      ),
  );
}

/** The stage of a measure that no weighing of words may overrule. */
export function certainStage(reading: Reading, ruling: Ruling | undefined): Certain | undefined {
  const said = saidIn(reading);
  const kept = firstOf(said, 'kept');
  return (
    struckDownForGood(said) ??
    ruled(ruling, said) ??
    votedDown(said) ??
    (isDenied(reading) ? undefined : onlyPossible(reading, said)) ??
    droppedPlan(said) ??
    heldBack(reading, said) ??
    (kept && !inTitle(reading, 'plan_dropped') ? { stage: 'in_force', word: kept } : undefined)
  );
}
