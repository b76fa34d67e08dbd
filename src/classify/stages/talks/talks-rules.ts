import { MOVED } from '../../days/around/moved.js';
import { beginningOfTalks, comingTalks, hasNextDay, TALKS } from '../../days/coming-talks.js';
import type { DateMention } from '../../days/written/calendar.js';
import { PREPOSITIONS, TALKS_AND_DEALS, UNDONE } from '../../reading/concepts.js';
import {
  beginsIn,
  comesBehind,
  firstBeside,
  firstOf,
  inText,
  inTitle,
  isAlso,
  wordWith,
} from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { asDone, type Certain, isOtherwise, isSaidBefore, isShaded } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { goesOn, turnsBetween } from '../../text/clause.js';
import { isDenied } from '../only-said/denied.js';
import { areBrokenOff, endOfTalks } from './broken-talks.js';
import { dealToBeDropped } from './dropped-deals.js';
import { DONE } from './no-deal.js';
import { endOfRound, meetingAgain } from './rounds.js';

/** Beside these a call for talks is no news. */
const HELD_OR_DONE = [...TALKS_AND_DEALS, ...DONE];
export const areTalksDenied = (reading: Reading): boolean => isDenied(reading, TALKS_AND_DEALS);

/** Talks that begin, and are neither put off nor broken off after that: "start talks", not "hours before talks start". */
export function begunTalks(reading: Reading): Certain | undefined {
  const said = reading.title.words;
  const word = beginningOfTalks(reading);
  if (!word || isOtherwise(reading, word) || firstOf(said, ...MOVED) || areBrokenOff(reading))
    return undefined;
  // The word may hold the talks: "launch price floor talks".
  const follow = comesBehind(said, word.start + 1, ...TALKS);
  return follow ? { stage: 'under_way', word } : undefined;
}

/** Talks, or a deal, that somebody offers or calls for: nobody has agreed to them yet. */
function offeredTalks(reading: Reading): Certain | undefined {
  const { text } = reading;
  const said = statedIn(reading);
  const isOffered = (offer: WordMention) =>
    said.some(
      (talks) =>
        TALKS_AND_DEALS.includes(talks.concept) &&
        talks.start > offer.start &&
        // A concession is no deal yet.
        !isAlso(said, talks, 'step_cuts') &&
        (talks.end <= offer.end || goesOn(text, offer, talks)) &&
        // "Offers concessions in trade talks".
        !beginsIn(said, talks.start < offer.end ? offer.start : offer.end, talks.start, ...PREPOSITIONS),
    );
  // "Hold talks as industry calls for dialogue", "agree to talks after China called for them": others met, or will.
  const isBeside = (offer: WordMention) =>
    isSaidBefore(reading, offer.start, 'rule_came_before') ||
    said.some(
      ({ concept, start, end }) =>
        HELD_OR_DONE.includes(concept) &&
        (end <= offer.start ? turnsBetween(text, end, offer.start) : turnsBetween(text, offer.start, start)),
    );
  const word =
    said.find((offer) => offer.concept === 'rule_offers_talks' && !isBeside(offer)) ??
    said.find((offer) => offer.concept === 'rule_offers' && isOffered(offer));
  return asDone(reading, 'proposed', word);
}

/** A pact of which nothing remains to be done: its talks are complete, or all have ratified it. */
function donePact(reading: Reading): Certain | undefined {
  const word = firstOf(statedIn(reading), 'rule_pact_done');
  const isHeld =
    word && firstBeside(word, reading.title.words, 'rule_puts_off', 'suspended', 'step_mark_not');
  return isHeld ? undefined : asDone(reading, 'concluded', word);
}

/** A pact that takes a step, whatever else its title says of signing: a council authorises that, a bill is tabled to carry it out. */
function stepOfPact(reading: Reading): Certain | undefined {
  const word = firstOf(statedIn(reading), 'rule_pact_step');
  return asDone(reading, 'announced', word);
}

/**
 * A suit before the WTO is a date to come, one that is threatened a proposal, one that a panel looks into under way, one that was
 * ruled on concluded; one that rests or is withdrawn is left to the model.
 */
function suitAtWto(reading: Reading): Certain | undefined {
  const said = reading.title.words;
  const ruling = firstOf(said, 'wto_ruling');
  if (ruling && firstOf(said, 'wto')) return { stage: 'concluded', word: ruling };
  const panel = firstOf(said, 'rule_wto_panel');
  if (panel && firstOf(said, 'wto')) return { stage: 'under_way', word: panel };
  const suit = firstOf(said, 'step_sues_at_wto');
  if (!suit || firstOf(said, 'suspended', 'revoked')) return undefined;
  const isThreat = firstOf(said, 'threaten') ?? isShaded(said, suit, 'step_mark_may');
  return { stage: isThreat ? 'proposed' : 'scheduled', word: suit };
}

/** Talks that go on after a pause, unless somebody only may or would do so, asks for it or refuses it. */
function resumedTalks(reading: Reading): Certain | undefined {
  const word = firstOf(reading.title.words, 'step_resumes');
  return word && !inTitle(reading, ...UNDONE, 'rule_would_talk') ? { stage: 'under_way', word } : undefined;
}

/** The stage of talks that no weighing of words may overrule. */
export function certainStageOfTalks(
  reading: Reading,
  dates: readonly DateMention[] = [],
): Certain | undefined {
  const again = meetingAgain(reading, dates);
  // Talks that only came to no deal are not over where they are set to go on.
  if (again && inTitle(reading, 'step_no_deal')) return again;
  return (
    endOfTalks(reading) ??
    dealToBeDropped(reading) ??
    donePact(reading) ??
    stepOfPact(reading) ??
    offeredTalks(reading) ??
    endOfRound(reading, dates) ??
    (inTitle(reading, 'conclude') ? undefined : again) ??
    comingTalks(reading, dates) ??
    resumedTalks(reading) ??
    suitAtWto(reading)
  );
}

/** What shows that somebody would talk, and that nobody has agreed to: no step of talks. */
export function areOnlyWished(reading: Reading, dates: readonly DateMention[]): boolean {
  return inText(reading, 'rule_no_meeting') || (inTitle(reading, 'rule_would_talk') && !hasNextDay(dates));
}

/** Chinese "and": somebody else is met. */
const AND_HAN = /[并与和及、]/u;

/** Whether a title tells that somebody of a state meets business people, who hold no talks for theirs: "meets the head of an industry federation". */
export const meetsBusiness = ({ text, title: { words: said, parties } }: Reading): boolean =>
  wordWith(
    said,
    'rule_meets',
    ['rule_business_guest'],
    (meets, guest) =>
      goesOn(text, meets, guest) &&
      // "Meets carmakers, then China's minister": that is who holds talks.
      !parties.some(({ start }) => start > guest.end && turnsBetween(text, guest.end, start)) &&
      // What they meet about, and not whom: "meets his colleague over carmakers' stocks".
      !beginsIn(said, meets.end, guest.start, 'rule_matter_or_time') &&
      !AND_HAN.test(text.slice(meets.end, guest.start)),
  ) !== undefined;
