import type { DateMention } from '../days/calendar.js';
import { beginningOfTalks, comingTalks, hasNextDay, TALKS } from '../days/coming-talks.js';
import { MOVED } from '../days/moved.js';
import {
  firstBeside,
  firstOf,
  inTitle,
  liesWithin,
  type Reading,
  type WordMention,
  wordWith,
} from '../reading/reading.js';
import { type Certain, goesOn, isOtherwise, isShaded } from '../reading/said.js';
import { statedIn } from '../reading/stated.js';
import { turnsBetween } from '../text/clause.js';
import { isDenied } from './denied.js';
import { takenBack } from './taken-back.js';

const DENIED = [...TALKS, 'deal', 'trade_deal'];
const BREAKS = ['talks_broken', 'collapse', 'step_ends'];
export const areTalksDenied = (reading: Reading): boolean => isDenied(reading, DENIED);

/** Whether talks begin after what a word tells: "start negotiations after a review that ends without an extension". */
function isOnlyBefore(reading: Reading, word: WordMention): boolean {
  const begins = beginningOfTalks(reading);
  const { title, normalised } = reading;
  return (
    begins !== undefined &&
    title.words.some(
      ({ concept, start, end }) =>
        concept === 'step_mark_after' &&
        start >= begins.end &&
        end <= word.start &&
        !turnsBetween(normalised.text, end, word.start),
    )
  );
}

/** Talks that somebody ends, or does not go back to, and neither may nor threatens to: of 30 such titles with a stage by hand 29 have collapsed. */
function endOfTalks(reading: Reading): Certain | undefined {
  const said = reading.title.words;
  const back = takenBack(reading);
  const word =
    firstOf(said, 'rule_no_return') ??
    said.find(
      (ends) =>
        ends.concept === 'step_ends' && !(back && liesWithin(ends, back)) && !isOnlyBefore(reading, ends),
    );
  const shades = ['step_mark_may', 'step_mark_not', 'threaten'];
  return word && !firstBeside(word, said, ...shades) ? { stage: 'collapsed', word } : undefined;
}

/** So near before a break stands what says that it is only near, in UTF-16 units. */
const NEAR_REACH = 25;
const NEAR_REACH_DENSE = 5;
/** "Fear of collapse", "Abbruch droht". */
const isOnlyNear = ({ title, normalised: { text } }: Reading, word: WordMention): boolean =>
  title.words.some(
    (near) =>
      near.concept === 'rule_only_near' &&
      (goesOn(text, near, word, NEAR_REACH, NEAR_REACH_DENSE) ||
        (near.start >= word.end && /^\p{L}* $/u.test(text.slice(word.end, near.start)))),
  );

/** Whether a title tells that talks are broken off, and not that they may be, or what follows if they are. */
export function areBrokenOff(reading: Reading): boolean {
  return statedIn(reading).some(
    (word) =>
      BREAKS.includes(word.concept) &&
      !isOnlyNear(reading, word) &&
      !isOnlyBefore(reading, word) &&
      !isOtherwise(reading, word),
  );
}

/** Talks that begin, and are neither put off nor broken off after that: "start talks", not "hours before talks start". */
export function begunTalks(reading: Reading): Certain | undefined {
  const said = reading.title.words;
  const word = beginningOfTalks(reading);
  if (!word || isOtherwise(reading, word) || firstOf(said, ...MOVED) || areBrokenOff(reading))
    return undefined;
  const follow = said.some(({ concept, start }) => TALKS.includes(concept) && start >= word.end);
  return follow ? { stage: 'under_way', word } : undefined;
}

/** What stands before talks when it is not they that are offered: "offers concessions in trade talks". */
const ELSEWHERE =
  /\b(?:in|at|on|to|for|of|after|before|ahead|during|amid|under|about|over|as|bei|beim|im|am|vor|nach|aus|fur|en|dans|apres|lors|pour|tras|para|durante|w|po|przed|vid|efter|inom|fore) |[在后前就为]|中(?![国方欧美日韩])/u;

/** Talks, or a deal, that somebody offers: nobody has agreed to them yet. */
function offeredTalks(reading: Reading): Certain | undefined {
  if (!inTitle(reading, 'rule_offers', 'rule_offers_talks')) return undefined;
  const { text } = reading.normalised;
  const said = statedIn(reading);
  // A concession is no deal yet.
  const isGiven = ({ start }: WordMention) =>
    said.some((other) => other.concept === 'step_cuts' && other.start === start);
  const isOffered = (offer: WordMention) =>
    said.some(
      (talks) =>
        DENIED.includes(talks.concept) &&
        talks.start > offer.start &&
        !isGiven(talks) &&
        (talks.end <= offer.end || goesOn(text, offer, talks)) &&
        !ELSEWHERE.test(text.slice(talks.start < offer.end ? offer.start : offer.end, talks.start)),
    );
  const word =
    firstOf(said, 'rule_offers_talks') ??
    said.find((offer) => offer.concept === 'rule_offers' && isOffered(offer));
  return word && !isOtherwise(reading, word) ? { stage: 'proposed', word } : undefined;
}

/** A pact of which nothing remains to be done: its talks are complete, or all have ratified it. */
function donePact(reading: Reading): Certain | undefined {
  if (!inTitle(reading, 'rule_pact_done')) return undefined;
  const word = firstOf(statedIn(reading), 'rule_pact_done');
  const isHeld =
    word && firstBeside(word, reading.title.words, 'rule_puts_off', 'suspended', 'step_mark_not');
  return word && !isHeld && !isOtherwise(reading, word) ? { stage: 'concluded', word } : undefined;
}

/**
 * A suit before the WTO is a date to come, one that is threatened a proposal, one that was ruled on is concluded; one that
 * rests or is withdrawn is left to the model.
 */
function suitAtWto(reading: Reading): Certain | undefined {
  const said = reading.title.words;
  const ruling = firstOf(said, 'wto_ruling');
  if (ruling && firstOf(said, 'wto')) return { stage: 'concluded', word: ruling };
  const suit = firstOf(said, 'step_sues_at_wto');
  if (!suit || firstOf(said, 'suspended', 'revoked')) return undefined;
  const isThreat = firstOf(said, 'threaten') ?? isShaded(said, suit, 'step_mark_may');
  return { stage: isThreat ? 'proposed' : 'scheduled', word: suit };
}

/** Talks that go on after a pause, unless somebody only may do so, asks for it or refuses it. */
function resumedTalks(reading: Reading): Certain | undefined {
  const said = reading.title.words;
  const word = firstOf(said, 'step_resumes');
  const shades = ['step_mark_may', 'step_mark_not', 'threaten', 'step_urges', 'step_denies', 'planned'];
  return word && !firstOf(said, ...shades) ? { stage: 'under_way', word } : undefined;
}

/** A round that is over leaves the talks open, where nothing is said of a deal: "conclude two days of talks". */
function endOfRound({ title: { words: said } }: Reading): Certain | undefined {
  const word = firstOf(said, 'rule_round_over');
  const others = ['deal', 'step_signs', 'step_turn', 'step_mark_will', 'step_mark_may'];
  const isOpen = word && !firstOf(said, 'trade_deal') && !firstBeside(word, said, ...others);
  return isOpen ? { stage: 'under_way', word } : undefined;
}

/** The stage of talks that no weighing of words may overrule. */
export const certainStageOfTalks = (
  reading: Reading,
  dates: readonly DateMention[] = [],
): Certain | undefined =>
  endOfTalks(reading) ??
  donePact(reading) ??
  offeredTalks(reading) ??
  comingTalks(reading, dates) ??
  resumedTalks(reading) ??
  endOfRound(reading) ??
  suitAtWto(reading);

/**
 * Whether a title says that a deal is broken ("accuses China of violating truce"): it speaks of one that stands, unless it
 * tells of a deal before that.
 */
export function isBreachTold(reading: Reading): boolean {
  const said = reading.title.words;
  const breach = firstOf(said, 'rule_breach');
  const deal = firstOf(said, 'step_signs', 'step_turn', 'conclude');
  return breach !== undefined && !(deal && deal.end <= breach.start);
}

/** By what a title tells of a deal that is done. */
const DONE = ['step_signs', 'step_turn', 'talks_done', 'conclude'];
/** What may be aimed at. */
const AIMS = ['deal', 'trade_deal', 'talks', 'trade_talks', 'rule_next_round', ...DONE];

/** Whether a word of doing is the beginning of a name: the verb in "agreement". Chinese names no pact by its verb. */
const isOfName = ({ lang, title: { words } }: Reading, { start, end }: WordMention): boolean =>
  lang !== 'zh' && words.some((name) => name.concept === 'deal' && name.start === start && name.end > end);

/** The word by which a title aims at talks or a deal, or hopes for them: "peilen Abschluss an". */
const aimedAt = ({ title: { words: said }, normalised: { text } }: Reading): WordMention | undefined =>
  wordWith(
    said,
    'rule_aims',
    AIMS,
    (aims, aim) => goesOn(text, aims, aim) || (aim.start > aims.start && aim.end <= aims.end),
  );

/**
 * The word that leaves open what sounds like a deal: one that a title aims at, chapters that are closed; where the title tells
 * of no deal so do chapters and a further round in the summary.
 */
export function leftOpen(reading: Reading): WordMention | undefined {
  const said = statedIn(reading);
  const done = said.find((word) => DONE.includes(word.concept) && !isOfName(reading, word));
  const open = aimedAt(reading) ?? firstOf(said, 'rule_chapters');
  // "Sign pact, aim to widen it": what was done comes first.
  if (open) return done && done.end <= open.start ? undefined : open;
  return done ? undefined : firstOf(reading.words, 'rule_chapters', 'rule_next_round');
}

/** What shows that somebody would talk, and that nobody has agreed to: no step of talks. */
export function areOnlyWished(reading: Reading, dates: readonly DateMention[]): boolean {
  if (firstOf(reading.words, 'rule_no_meeting')) return true;
  return inTitle(reading, 'rule_would_talk') && !hasNextDay(dates);
}

/** "Without a deal", whatever else a title says of deals: of 12 such titles none is concluded by hand. */
export const withoutDeal = (reading: Reading): WordMention | undefined =>
  firstOf(reading.title.words, 'step_no_deal');

/** What shows that talks have come to a deal, and what makes of it a wish. */
const CONCLUDED = ['talks_done', 'conclude'];
const WISHED = ['step_mark_may', 'step_mark_not', 'step_mark_will'];

/** The word of a summary that only wishes for a deal, where nothing tells of one: "differences should be settled by dialogue". */
export function onlyWished({ title, words }: Reading): WordMention | undefined {
  if (firstOf(title.words, ...CONCLUDED, 'deal', 'trade_deal')) return undefined;
  const told = words.filter(({ concept }) => CONCLUDED.includes(concept));
  return told.every((word) => WISHED.some((mark) => isShaded(words, word, mark))) ? told[0] : undefined;
}
