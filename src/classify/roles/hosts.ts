import { listsIn } from '../reading/party-lists.js';
import { isRightBefore, type PartyMention, type Reading } from '../reading/reading.js';
import { endsBetween } from '../text/clause.js';

/** Between a word and the name right after it, in UTF-16 units. */
const BESIDE = 1;
/** From a name to what is said of it, in UTF-16 units. */
const SAID_REACH = 30;
/** Behind a name another one begins no later than so many names further on. */
const NEXT = 3;
/** From the people of a state to the place, in UTF-16 units: "Swiss alpine resort". */
const PLACE_REACH = 14;

/** A hyphen between two who meet: US-Iran. */
const PAIR = /^ ?[-–] ?$/u;
/** Before two of whom a word tells that they meet: "talks between". */
const BETWEEN =
  /\b(?:between|zwischen|entre|miedzy|pomiedzy|mellan) (?:the |der |den |la |le |les |el |los )?$/u;
/** What two hold who meet follows their names, in UTF-16 units: "US and Iranian trade talks". */
const TALKS_REACH = 24;
/** These are a part of what they hold talks for, unless the title itself tells who else meets. */
const LARGE = ['US', 'CN', 'EU'];

/** Who meets whom, in UTF-16 units: "to meet Turkey's trade minister". */
const MEETS_REACH = 40;

/** Pairs of parties that a text tells to meet or tells in one breath, and whether it is sure that these two meet. */
type Meeting = { readonly codes: readonly [string, string]; readonly isSure: boolean };

function meetingsIn(reading: Reading, parties: readonly PartyMention[]): readonly Meeting[] {
  const { text } = reading.normalised;
  const listOf = listsIn(text, parties);
  const meetings = reading.words.filter(({ concept }) => concept === 'role_meeting');
  const encounters = reading.words.filter(({ concept }) => concept === 'rule_meets');
  const venues = reading.words.filter(({ concept }) => concept === 'role_venue');
  const guests =
    encounters.length === 0
      ? []
      : parties.filter((party) => !venues.some((word) => isRightBefore(word, party)));
  const met = encounters.flatMap((verb): Meeting[] => {
    const one = guests.findLast(({ end }) => end <= verb.start);
    const other = guests.find(({ start }) => start >= verb.end);
    const isMeeting =
      one && other && other.start - one.end <= MEETS_REACH && !endsBetween(text, one.end, other.start);
    return isMeeting ? [{ codes: [one.code, other.code], isSure: true }] : [];
  });
  const holdTalks = ({ end }: PartyMention) =>
    meetings.some(
      ({ start }) =>
        start >= end &&
        start - end <= TALKS_REACH &&
        !endsBetween(text, end, start) &&
        !/ \S{1,4} /u.test(text.slice(end, start)),
    );
  const together = parties.flatMap((one, at): Meeting[] => {
    const next = parties.slice(at + 1, at + 1 + NEXT).find(({ start }) => start >= one.end);
    if (!next || one.code === next.code) return [];
    const isPair = PAIR.test(text.slice(one.end, next.start));
    if (!isPair && !listOf(one).includes(next)) return [];
    const isBetween = BETWEEN.test(text.slice(Math.max(0, one.start - 20), one.start));
    return [{ codes: [one.code, next.code], isSure: isPair || isBetween || holdTalks(next) }];
  });
  return [...met, ...together];
}

/** Who is only where others talk: "Swiss town hosts US-China talks", W Bukareszcie. */
export function hostsIn(reading: Reading): ReadonlySet<string> {
  const { words, normalised, parties, title } = reading;
  const { text } = normalised;
  const meetings = meetingsIn(reading, parties);
  const titled = meetingsIn(reading, title.parties);
  const meet = (among: readonly Meeting[], code: string, isSure: boolean) =>
    among.some((meeting) => !meeting.codes.includes(code) && (meeting.isSure || !isSure));
  const codes = new Set(parties.map(({ code }) => code));
  const isBefore = (concept: string, party: PartyMention) =>
    words.some((word) => word.concept === concept && isRightBefore(word, party));
  const isBehind = (concept: string, { end }: PartyMention, reach: number) =>
    words.some(
      (word) =>
        word.concept === concept &&
        word.start >= end &&
        word.start - end <= reach &&
        !endsBetween(text, end, word.start),
    );
  const isPlace = (party: PartyMention) =>
    party.form === 'adjective' && isBehind('rule_place', party, PLACE_REACH);
  const isOnlyPlace = (code: string) =>
    parties.every((party) => party.code !== code || party.form === 'capital' || party.form === 'adjective');
  const isAt = (party: PartyMention) => {
    const { code } = party;
    if (isPlace(party)) return meet(meetings, code, false);
    if (isBehind('rule_hosts', party, SAID_REACH)) {
      const isTold = party.form === 'capital' && !LARGE.includes(code);
      return meet(isTold ? meetings : titled, code, true);
    }
    if (codes.size <= 2 || !isOnlyPlace(code)) return false;
    return (
      isBehind('role_meeting', party, BESIDE) ||
      (isBefore('role_venue', party) && meet(meetings, code, false))
    );
  };
  return new Set(
    [...codes].filter((code) => {
      const own = title.parties.filter((party) => party.code === code);
      return own.length > 0 && own.every(isAt);
    }),
  );
}
