import { allOf, leadingTo } from '../../reading/mentions.js';
import { listsIn } from '../../reading/party-lists.js';
import type { PartyMention, Reading } from '../../reading/reading.js';
import { follows } from '../../text/clause.js';
import { firstBehind, isRightBefore, lastBefore } from '../../text/span.js';

// Who meets whom.

/** Behind a name another one begins no later than so many names further on. */
const NEXT = 3;

/** A hyphen between two who meet: US-Iran. */
const PAIR = /^ ?[-–] ?$/u;

/** What two hold who meet follows their names, in UTF-16 units: "US and Iranian trade talks". */
const TALKS_REACH = 24;

/** Who meets whom, in UTF-16 units: "to meet Turkey's trade minister". */
const MEETS_REACH = 40;

/** Pairs of parties that a text tells to meet or tells in one breath, and whether it is sure that these two meet. */
export type Meeting = { readonly codes: readonly [string, string]; readonly isSure: boolean };

/** The meetings that some parties have; who has only invited others is no guest. */
export function meetingsIn(
  reading: Reading,
  parties: readonly PartyMention[],
  inviting: readonly string[],
): readonly Meeting[] {
  const { text } = reading;
  const listOf = listsIn(reading, parties);
  const meetings = allOf(reading.words, 'role_meeting');
  const encounters = allOf(reading.words, 'rule_meets');
  const venues = allOf(reading.words, 'role_venue');
  const guests =
    encounters.length === 0
      ? []
      : parties.filter(
          (party) => !inviting.includes(party.code) && !venues.some((word) => isRightBefore(word, party)),
        );
  const met = encounters.flatMap((verb): Meeting[] => {
    const one = lastBefore(guests, verb.start);
    const other = firstBehind(guests, verb.end);
    return one && other && follows(text, one, other, MEETS_REACH)
      ? [{ codes: [one.code, other.code], isSure: true }]
      : [];
  });
  const holdTalks = (party: PartyMention) =>
    meetings.some(
      (talks) =>
        follows(text, party, talks, TALKS_REACH) && !/ \S{1,4} /u.test(text.slice(party.end, talks.start)),
    );
  const together = parties.flatMap((one, at): Meeting[] => {
    const next = parties.slice(at + 1, at + 1 + NEXT).find(({ start }) => start >= one.end);
    if (!next || one.code === next.code) return [];
    const isPair = PAIR.test(text.slice(one.end, next.start));
    if (!isPair && !listOf(one).includes(next)) return [];
    // "Talks between the US and China".
    const isBetween = leadingTo(reading, one, 'rule_between') !== undefined;
    return [{ codes: [one.code, next.code], isSure: isPair || isBetween || holdTalks(next) }];
  });
  return [...met, ...together];
}
