import type { DatedEvent, Stage, Topic } from '../domain/classification.js';
import { turnsBetween } from './clause.js';
import { inTitle, type Reading } from './reading.js';
import { isWordUnit } from './word-boundary.js';

/** A highest court that strikes a measure down in the title: rare among the examples, yet certain. */
function struckDownForGood(reading: Reading): boolean {
  return inTitle(reading, 'final_ruling') && inTitle(reading, 'struck_down') && !inTitle(reading, 'planned');
}

/** What is held back when it follows a word of suspension: the measure itself, and not trade as in "suspends exports". */
const MEASURE_WORDS = ['tariff', 'trade_remedy', 'restrict', 'step_rule'];
/** Between the two lie goods and states, up to here in UTF-16 units; Chinese is denser. */
const HELD_REACH = 40;
const HELD_REACH_DENSE = 14;
const reachOf = (text: string, at: number, words = HELD_REACH, dense = HELD_REACH_DENSE): number =>
  isWordUnit(text.charCodeAt(at)) ? words : dense;
/** A mark so shortly before a word shades it. */
const SHADED_REACH = 12;

/**
 * What a title says that holds a measure back or ends it: of 49 such titles with a stage by hand 47 are suspensions,
 * yet words such as "controls" outweigh the one that matters. What is not held back is in force. Reliefs and licences
 * are measures the other way about; what may be, and what someone asks for, is left to the model. An end of tariffs is
 * mostly one for some goods, which eases: words of ending count of restrictions only.
 */
function heldBack({ words, normalised: { text, titleEnd } }: Reading): Stage | undefined {
  const said = words.filter(({ end }) => end <= titleEnd);
  const pause = said.find((word) => {
    if (word.concept !== 'suspended' && word.concept !== 'revoked') return false;
    const ends = word.concept === 'revoked';
    return said.some(
      ({ concept, start }) =>
        (ends ? concept === 'restrict' : MEASURE_WORDS.includes(concept)) &&
        start > word.start &&
        start - word.start < reachOf(text, start),
    );
  });
  if (!pause) return undefined;
  // A relief over the pause itself ("suspends tariffs") is the pause; one beside it ("suspends the exemption") is held back.
  const isOfRelief = said.some(
    ({ concept, start, end }) => concept === 'tariff_relief' && (start > pause.start || end <= pause.start),
  );
  if (isOfRelief) return undefined;
  const shaded = (mark: string) =>
    said.some(
      ({ concept, start, end }) =>
        concept === mark &&
        // German shades a verb between its parts: "hebt die Zölle nicht auf".
        (end <= pause.start ? pause.start - end < SHADED_REACH : start > pause.start && end < pause.end),
    );
  if (shaded('step_mark_may')) return undefined;
  if (shaded('step_mark_not')) return 'in_force';
  if (pause.concept === 'suspended') return 'suspended';
  return said.some(({ concept }) => concept === 'licence' || concept === 'step_urges')
    ? undefined
    : 'revoked';
}

/** What a denial speaks of, by the kind of topic. */
const DENIED_MEASURES = ['tariff', 'trade_remedy', 'impose_duty', 'tariff_relief', 'restrict', 'export_curb'];
const DENIED_TALKS = ['talks', 'trade_talks', 'deal', 'trade_deal'];

/** Whether a title says that something is not so ("denies plan to exempt cars from tariffs"): that dates no step. */
export function isDenied({ words, normalised: { text, titleEnd } }: Reading, topic: Topic): boolean {
  const denied = topic === 'negotiation' ? DENIED_TALKS : DENIED_MEASURES;
  return words.some(
    ({ concept, start, end }) =>
      concept === 'step_denies' &&
      words.some(
        (word) =>
          denied.includes(word.concept) &&
          word.end <= titleEnd &&
          // The words of the denial may hold what it denies: "no trade talks".
          word.end > start &&
          word.start - end < reachOf(text, word.start) &&
          !turnsBetween(text, end, word.start),
      ),
  );
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
/** So near before the act the word stands that makes it a mere possibility, in UTF-16 units; Chinese needs no blank. */
const MAY_REACH = 3;
const MAY_REACH_DENSE = 2;
/** The same of what somebody weighs: "considers a new export ban". */
const WEIGHED_REACH = 24;
const WEIGHED_REACH_DENSE = 8;

/** Whether one of the acts follows a word of the concept within so many units. */
function isBeforeAct(
  { words, normalised: { text, titleEnd } }: Reading,
  concept: string,
  reach: number,
  dense: number,
): boolean {
  return words.some(
    (word) =>
      word.concept === concept &&
      words.some(
        (act) =>
          ACTS.includes(act.concept) &&
          act.end <= titleEnd &&
          act.start >= word.end &&
          act.start - word.end < reachOf(text, act.start, reach, dense),
      ),
  );
}

/**
 * Whether a title says of its act only that it may be done ("may restrict", 可能限制): of 14 such titles with a stage
 * by hand 13 are threats or proposals, yet the act outweighs the small word.
 */
const isOnlyPossible = (reading: Reading): boolean =>
  inTitle(reading, 'consultation') ||
  isBeforeAct(reading, 'step_mark_may', MAY_REACH, MAY_REACH_DENSE) ||
  isBeforeAct(reading, 'step_weighs', WEIGHED_REACH, WEIGHED_REACH_DENSE);

const DUTIES = ['tariff', 'trade_remedy'];

/**
 * Whether a title ends a duty ("repeals tariffs on …"): no new measure, whatever its words. Mostly it is one for some
 * goods, which the model takes for a relief; only what it takes for a new measure is corrected.
 */
export function endsDuty({ words, normalised: { text, titleEnd } }: Reading): boolean {
  const said = words.filter(({ end }) => end <= titleEnd);
  // A relief that ends is a new burden.
  const shades = [
    ...['step_mark_may', 'step_mark_not', 'step_urges', 'planned', 'threaten'],
    ...['tariff_relief', 'step_ends_relief'],
  ];
  return (
    !said.some(({ concept }) => shades.includes(concept)) &&
    said.some(
      (word) =>
        word.concept === 'revoked' &&
        said.some(
          ({ concept, start }) =>
            DUTIES.includes(concept) && start > word.start && start - word.end < reachOf(text, start),
        ),
    )
  );
}

/** Talks that somebody ends, and neither may nor threatens to: of 31 such titles with a stage by hand 30 have collapsed. */
function endsTalks(reading: Reading): boolean {
  return (
    inTitle(reading, 'step_ends') &&
    !['step_mark_may', 'step_mark_not', 'threaten'].some((shade) => inTitle(reading, shade))
  );
}

/**
 * A suit before the WTO is a date to come, and one that is threatened a proposal (of 14 such titles 11 by hand); one that
 * is withdrawn or rests is left to the model.
 */
function suesAtWto(reading: Reading): Stage | undefined {
  if (!inTitle(reading, 'step_sues_at_wto')) return undefined;
  if (inTitle(reading, 'revoked') || inTitle(reading, 'suspended')) return undefined;
  return inTitle(reading, 'threaten') ? 'proposed' : 'scheduled';
}

/** The stage that no weighing of words may overrule. */
export function certainStage(reading: Reading, topic: Topic): Stage | undefined {
  if (topic === 'negotiation') return endsTalks(reading) ? 'collapsed' : suesAtWto(reading);
  if (topic === 'tariff' && struckDownForGood(reading)) return 'struck_down';
  if (isOnlyPossible(reading)) return 'proposed';
  if (inTitle(reading, 'plan_dropped')) return 'withdrawn';
  return (
    heldBack(reading) ??
    (['kept', 'step_now'].some((word) => inTitle(reading, word)) ? 'in_force' : undefined)
  );
}

/** Words that tell how talks ended. */
const ENDS: readonly string[] = [
  'step_agrees',
  'step_signs',
  'talks_done',
  'conclude',
  'deal',
  'trade_deal',
  'takes_effect',
  'truce',
];

/** Whether a text dates what it tells of at its own day or before: a meeting that was held is concluded. */
const isHeld = (dates: readonly DatedEvent[], publishedAt: string | undefined): boolean =>
  publishedAt !== undefined &&
  dates.some(({ kind, date }) => kind === 'event' && date <= publishedAt.slice(0, 10));

/**
 * Whether a title leaves open that talks were concluded: it says "without a deal", whatever else it says of deals (of
 * 12 such titles none is concluded by hand), or has no word of an end at all (24 of 346) and dates no
 * meeting that was held.
 */
export function isWithoutEnd(
  reading: Reading,
  dates: readonly DatedEvent[],
  publishedAt: string | undefined,
): boolean {
  if (inTitle(reading, 'step_no_deal')) return true;
  return !isHeld(dates, publishedAt) && !ENDS.some((concept) => inTitle(reading, concept));
}
