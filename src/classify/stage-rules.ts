import { endsBetween, turnsBetween } from './clause.js';
import { stageByCourt } from './court-stages.js';
import type { FigureMention } from './figures.js';
import { statedIn } from './questions.js';
import { firstBeside, firstOf, inTitle, liesWithin, type Reading, type WordMention } from './reading.js';
import type { Ruling } from './rulings.js';
import { type Certain, goesOn, isShaded, MEASURES, OTHERWISE, reachOf, wordBefore } from './said.js';
import { wordOfEnd } from './stage-ends.js';

/** A parliament that votes to end a duty, which no such vote alone does; the end of a relief is another matter. */
function votedDown(said: readonly WordMention[]): Certain | undefined {
  const word = firstOf(said, 'rule_votes_down');
  return word && !firstOf(said, 'tariff_relief') ? { stage: 'proposed', word } : undefined;
}

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
function favourEnded(said: readonly WordMention[]): Certain | undefined {
  const word = firstOf(said, 'rule_ends_favour');
  return word && !firstBeside(word, said, ...OTHERWISE) ? { stage: 'announced', word } : undefined;
}

/**
 * What a title says that holds a measure back: of 52 such titles with a stage by hand 49 are suspensions, yet words such
 * as "controls" outweigh the one that matters. A restriction that is ended is revoked. What is not held back is in force.
 * Reliefs and licences are measures the other way about; what may be, and what someone asks for, is left to the model.
 */
function heldBack(reading: Reading, figures: readonly FigureMention[]): Certain | undefined {
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
function stopExtended({ title: { words: said } }: Reading): Certain | undefined {
  const stop = firstOf(said, 'rule_export_stop');
  const word = stop && firstBeside(stop, said, 'extended');
  return word && !firstBeside(word, said, ...OTHERWISE, 'step_ends', 'rule_ends')
    ? { stage: 'in_force', word }
    : undefined;
}

/** A duty that is collected no longer, mostly on some goods alone; after a ruling it is the court that has ended it. */
function leviedNoMore(reading: Reading): Certain | undefined {
  const said = reading.title.words;
  const word = firstOf(said, 'rule_levies_no_more');
  if (!word || firstBeside(word, said, ...OTHERWISE, 'struck_down', 'ruling_bench')) return undefined;
  return { stage: isForNow(reading, word) ? 'suspended' : 'eased', word };
}

/** Who gives up one of these takes back no measure: "tariff relief is off the table". */
const RELIEF = ['tariff_relief', 'step_exempts', 'step_cuts', 'eased', 'deal', 'trade_deal'];
const TAKEN = ['step_decides', 'step_raises', 'step_cuts', 'step_pauses'];
const ACTS_APART = [...TAKEN, 'threaten'];

/** Whether a title goes on to a measure that is taken: "EU backs down, US imposes 15% tariff". */
const goesOnToAct = ({ title: { words: said }, normalised: { text } }: Reading, { end }: WordMention) =>
  said.some(
    (act) =>
      TAKEN.includes(act.concept) &&
      act.start >= end &&
      turnsBetween(text, end, act.start) &&
      said.some(
        ({ concept, start }) =>
          MEASURES.includes(concept) && start >= act.start && start - act.start < reachOf(text, start),
      ),
  );

/** The word with which a title gives up what was planned. */
function droppedPlan(reading: Reading): Certain | undefined {
  const said = reading.title.words;
  const word = firstOf(said, 'plan_dropped');
  if (!word || firstBeside(word, said, 'step_mark_not', 'step_urges', 'step_denies')) return undefined;
  const { text } = reading.normalised;
  // "Calls off meeting, imposes tariffs": the duty is of another act.
  const isOfOther = said.some(
    ({ concept, start }) =>
      ACTS_APART.includes(concept) &&
      start > word.start &&
      start < word.end &&
      endsBetween(text, word.start + 1, start),
  );
  const isRelief = said.some(
    ({ concept, end }) =>
      RELIEF.includes(concept) && end <= word.start && !turnsBetween(text, end, word.start),
  );
  return isRelief || isOfOther || goesOnToAct(reading, word) ? undefined : { stage: 'withdrawn', word };
}

/** Who is taken off a list of entities: the list itself weighs as heavily as one that they are put on. */
function offList(said: readonly WordMention[]): Certain | undefined {
  const word = firstOf(said, 'rule_off_list');
  return word &&
    !firstBeside(word, said, 'step_mark_not', 'step_mark_may', 'step_urges', 'step_denies', 'planned')
    ? { stage: 'eased', word }
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
function onlyPossible({ title: { words: said }, normalised: { text } }: Reading): Certain | undefined {
  const dropped = firstOf(said, 'plan_dropped');
  const word = said.find((small) => {
    // "No longer considers" holds the word for it.
    if (dropped && liesWithin(small, dropped)) return false;
    if (small.concept === 'consultation') return !firstOf(said, 'takes_effect');
    const mark = POSSIBLE.find(([concept]) => concept === small.concept);
    if (!mark) return false;
    const [, reach, dense] = mark;
    return said.some((act) => ACTS.includes(act.concept) && goesOn(text, small, act, reach, dense));
  });
  return word && { stage: 'proposed', word };
}

/** What a denial speaks of. */
const DENIED = ['tariff', 'trade_remedy', 'impose_duty', 'tariff_relief', 'restrict', 'export_curb'];

/** Whether a title says that something is not so ("denies plan to exempt cars from tariffs"): that dates no step. */
export function isDenied(reading: Reading, denied = DENIED): boolean {
  const { text } = reading.normalised;
  const said = reading.title.words;
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

/** What lightens a burden: it is that what binds from today. */
const LIGHTER = [
  'tariff_relief',
  'ease',
  'eased',
  'step_cuts',
  'suspended',
  'revoked',
  'struck_down',
  'rule_puts_off',
];

/** A burden that binds from today: "takes effect today", 今起施行. */
function inForceNow(reading: Reading): Certain | undefined {
  const said = reading.title.words;
  const word = firstOf(statedIn(reading), 'rule_in_force_now');
  if (!word) return undefined;
  const { text } = reading.normalised;
  const isLighter = said.some(
    ({ concept, start, end }) =>
      LIGHTER.includes(concept) &&
      !turnsBetween(text, Math.min(word.end, end), Math.max(word.start, start)) &&
      !liesWithin({ start, end }, word),
  );
  return isLighter || firstBeside(word, said, ...OTHERWISE) ? undefined : { stage: 'in_force', word };
}

/** The stage of a measure that no weighing of words may overrule. */
export function certainStage(
  reading: Reading,
  ruling: Ruling | undefined,
  figures: readonly FigureMention[],
): Certain | undefined {
  const said = reading.title.words;
  const kept = firstOf(said, 'kept');
  return (
    stageByCourt(reading, ruling) ??
    votedDown(said) ??
    (isDenied(reading) ? undefined : onlyPossible(reading)) ??
    droppedPlan(reading) ??
    offList(said) ??
    favourEnded(said) ??
    stopExtended(reading) ??
    leviedNoMore(reading) ??
    heldBack(reading, figures) ??
    inForceNow(reading) ??
    (kept && !inTitle(reading, 'plan_dropped') ? { stage: 'in_force', word: kept } : undefined)
  );
}
