import type { Blocs } from '../../../domain/blocs.js';
import { beginsIn, codesOf } from '../../reading/mentions.js';
import type { PartyMention, Reading } from '../../reading/reading.js';
import { endsBetween, follows } from '../../text/clause.js';
import { isRightBefore, liesWithin } from '../../text/span.js';
import { type Meeting, meetingsIn } from './meetings.js';

// Who is only where others meet.

/** From a name to what is said of it, in UTF-16 units. */
const SAID_REACH = 30;
/** From the people of a state to the place, in UTF-16 units: "Swiss alpine resort". */
const PLACE_REACH = 14;

/** Behind a place before the title proper: "Oslo : …". */
const KICKER = /^ ?:/u;

/** From an invitation to who it is from, in UTF-16 units: "at the invitation of the Swiss government". */
const INVITED_REACH = 24;
/** From a place to the talks there, in UTF-16 units: 中欧挪威会谈. */
const TALKS_REACH_HAN = 3;

/** Who has invited others, so that they meet each other there. */
function invitingIn({ words, parties, text }: Reading): readonly string[] {
  return words.flatMap((word) => {
    if (word.concept !== 'rule_invited_by') return [];
    const host =
      parties.find((party) => liesWithin(party, word)) ??
      parties.find(
        ({ start, end }) => end > word.end && start > word.start && start - word.end <= INVITED_REACH,
      );
    return host && !endsBetween(text, Math.min(word.end, host.start), host.start) ? [host.code] : [];
  });
}

/** Whether a Chinese text names a state as the place of others' talks: 中欧挪威会谈, 赴瑞典与美方举行. */
function isPlaceHan({ lang, words, parties, text }: Reading, party: PartyMention): boolean {
  const { start, end, form } = party;
  if (lang !== 'zh' || form !== 'country' || end - start < 2) return false;
  const isGoneTo = words.some((word) => word.concept === 'role_venue' && word.end === start);
  // Whom somebody meets there, or that they do.
  if (isGoneTo) return beginsIn(words, end, end + 1, 'role_with', 'role_meeting');
  const [one, other] = [start - 2, start - 1].map((at) => parties.find((pair) => pair.start === at));
  return (
    one?.end === start - 1 &&
    other?.end === start &&
    words.some((talks) => talks.concept === 'role_meeting' && follows(text, party, talks, TALKS_REACH_HAN))
  );
}

/**
 * Who is only where others talk: "Swiss town hosts US-China talks", W Bukareszcie. Large blocs are a part of what they hold
 * talks for, unless the title itself tells who else meets.
 */
export function hostsIn(reading: Reading, { large }: Blocs): ReadonlySet<string> {
  const { words, parties, title, text } = reading;
  const inviting = invitingIn(reading);
  const meetings = meetingsIn(reading, parties, inviting);
  const titled = meetingsIn(reading, title.parties, inviting);
  const meet = (among: readonly Meeting[], code: string, isSure: boolean) =>
    among.some((meeting) => !meeting.codes.includes(code) && (meeting.isSure || !isSure));
  const codes = new Set(codesOf(parties));
  const isBefore = (concept: string, party: PartyMention) =>
    words.some((word) => word.concept === concept && isRightBefore(word, party));
  const isBehind = (concept: string, party: PartyMention, reach: number) =>
    words.some((word) => word.concept === concept && follows(text, party, word, reach));
  const isPlace = (party: PartyMention) =>
    party.form === 'adjective' && isBehind('rule_place', party, PLACE_REACH);
  const isOnlyPlace = (code: string) =>
    parties.every((party) => party.code !== code || party.form === 'capital' || party.form === 'adjective');
  const isAt = (party: PartyMention) => {
    const { code, start, end } = party;
    if (start === 0 && KICKER.test(text.slice(end))) return meet(titled, code, true);
    if (isPlace(party)) return meet(meetings, code, false);
    if (isBehind('rule_hosts', party, SAID_REACH)) {
      const isTold = party.form === 'capital' && !large.includes(code);
      return meet(isTold ? meetings : titled, code, true);
    }
    if (codes.size > 2 && isPlaceHan(reading, party)) return true;
    if (codes.size <= 2 || !isOnlyPlace(code)) return false;
    return (
      words.some((word) => word.concept === 'role_meeting' && isRightBefore(party, word)) ||
      (isBefore('role_venue', party) && meet(meetings, code, false))
    );
  };
  const isIn = (code: string) => meetings.some((meeting) => meeting.isSure && meeting.codes.includes(code));
  return new Set(
    [...codes].filter((code) => {
      if (codes.size > 2 && inviting.includes(code) && !large.includes(code) && !isIn(code)) return true;
      const own = title.parties.filter((party) => party.code === code);
      return own.length > 0 && own.every(isAt);
    }),
  );
}
