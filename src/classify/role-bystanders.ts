import { PERCENT } from '../domain/numbers.js';
import { endsBetween } from './clause.js';
import { listWith } from './party-lists.js';
import { inTitle, liesWithin, type PartyMention, type Reading, type WordMention } from './reading.js';
import { MEASURES } from './said.js';
import type { Span } from './text.js';

/** Between a word and the name right after it, in UTF-16 units. */
const BESIDE = 1;
/** From a name to what is said of it, in UTF-16 units. */
const SAID_REACH = 30;
const SAID_REACH_DENSE = 6;

/** A gap, or an article. */
const ARTICLE = /^ ?(?:the |die |den |das |la |le |les |el )?$/u;

type Names = { readonly all: readonly PartyMention[]; readonly from: number; readonly to: number };

/** The names of a party where they tell most: those of the title, or of the summary where it is not in the title. */
function namesOf({ parties, title, normalised: { text, titleEnd } }: Reading, code: string): Names {
  const own = title.parties.filter((party) => party.code === code);
  return own.length > 0
    ? { all: own, from: 0, to: titleEnd }
    : { all: parties.filter((party) => party.code === code), from: titleEnd + 1, to: text.length };
}

/** What a title that spares somebody imposes on others: a new measure, or a rate. */
const NEW_BURDEN = new RegExp(
  String.raw`\b(?:new|neue[nrms]?|nouve(?:au|aux|lle|lles)|nuevos?|nowych|nowymi?|nya?)\b|新|\d\s?${PERCENT}`,
  'u',
);

/** Whether every name of a party, alone or in a list, follows a word that leaves it out: "spares Canada", 不针对加拿大. */
function isSpared(reading: Reading, code: string): boolean {
  const { parties, words, normalised, title } = reading;
  const { all, from } = namesOf(reading, code);
  // Of a summary only what says nothing else: "not" may deny anything.
  const concepts = from === 0 ? ['role_spares', 'rule_leaves_out'] : ['rule_leaves_out'];
  // "Exempts beef from Mexico from tariffs" is the act itself, and eases what is on Mexico; "spares Mexico from new duty" is none.
  const isOfBurden =
    inTitle(reading, 'impose_duty', 'step_raises') ||
    NEW_BURDEN.test(normalised.text.slice(0, normalised.titleEnd));
  const isRelief = (word: WordMention) =>
    !isOfBurden &&
    title.words.some(({ concept, start }) => concept === 'step_exempts' && start === word.start);
  const spares = words.filter(
    (word) => concepts.includes(word.concept) && word.start >= from && !isRelief(word),
  );
  const named = from === 0 ? title.parties : parties;
  const isLeftOut = (party: PartyMention) => {
    const first = listWith(normalised.text, named, party)[0] ?? party;
    return spares.some(({ end }) =>
      [party, first].some(({ start }) => end <= start && start - end <= BESIDE),
    );
  };
  return all.length > 0 && all.every((party) => party.form !== 'adjective' && isLeftOut(party));
}

const isNamed = ({ form }: PartyMention): boolean =>
  form !== 'adjective' && form !== 'company' && form !== 'instrument';

/** Whether it is denied, or said of another sentence's subject. */
const isDenied = (text: string, from: number, { start, end }: Span): boolean =>
  /\. |\b(?:n'|not |nie |nicht |inte |no )$/u.test(text.slice(from, start)) ||
  /^ (?:inte|pas|nicht|not)\b/u.test(text.slice(end, end + 8));

/** Whether all that is said of a party is that it looks on: it gains, waits, goes free, or goods only pass it. */
export function isBystander(reading: Reading, code: string): boolean {
  if (isSpared(reading, code)) return true;
  const { words, normalised, parties } = reading;
  const { text } = normalised;
  const { all, from, to } = namesOf(reading, code);
  const passes = words.filter(({ concept }) => concept === 'rule_passes_through');
  const looks = words.filter(
    ({ concept, start, end }) => concept === 'rule_looks_on' && start >= from && end <= to,
  );
  const measures = words.filter(({ concept }) => MEASURES.includes(concept));
  const isPassed = (party: PartyMention) =>
    passes.some(
      (word) =>
        liesWithin(party, word) ||
        (word.start >= from && word.end <= party.start && ARTICLE.test(text.slice(word.end, party.start))),
    );
  const isIdle = (party: PartyMention) =>
    isNamed(party) &&
    looks.some(({ start, end }) => {
      const list = listWith(text, parties, party);
      const last = list.at(-1) ?? party;
      // "…from the EU, Brazil gains" is no list.
      if (list.length === 2 && text.slice(list[0]?.end, last.start).includes(',') && party !== last)
        return false;
      const reach = reading.lang === 'zh' ? SAID_REACH_DENSE : SAID_REACH;
      return (
        start >= last.end &&
        start - last.end <= reach &&
        text[last.end] !== '-' &&
        !endsBetween(text, last.end, start) &&
        !isDenied(text, last.end, { start, end }) &&
        !measures.some((word) => word.start >= last.end && word.end <= start) &&
        // The nearest name is the one that it is said of.
        !parties.some((other) => other.start >= last.end && other.end <= start)
      );
    });
  return all.length > 0 && all.every((party) => isPassed(party) || isIdle(party));
}

/** From the people of a state to the place, in UTF-16 units: "Swiss alpine resort". */
const PLACE_REACH = 14;

/** Whether two other parties are told in one breath: they meet. */
const meetIn = (parties: readonly PartyMention[], text: string, code: string): boolean =>
  parties.some((one) => {
    const next = parties.find(({ start }) => start >= one.end);
    if (!next || one.code === code || next.code === code || one.code === next.code) return false;
    return listWith(text, parties, one).includes(next) || /^ ?[-–] ?$/u.test(text.slice(one.end, next.start));
  });

/** Whether a party is only where others talk: "Swiss town hosts US-China talks", W Bukareszcie. */
export function isHost(reading: Reading, code: string): boolean {
  const { words, normalised, parties, title } = reading;
  const { text } = normalised;
  const own = title.parties.filter((party) => party.code === code);
  const others = new Set(parties.map((party) => party.code).filter((other) => other !== code));
  const isBefore = (concept: string, { start }: PartyMention) =>
    words.some((word) => word.concept === concept && word.end <= start && start - word.end <= BESIDE);
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
  const isOnlyPlace = parties.every(
    (party) => party.code !== code || party.form === 'capital' || party.form === 'adjective',
  );
  const isAt = (party: PartyMention) => {
    if (isPlace(party)) return meetIn(parties, text, code);
    if (isBehind('rule_hosts', party, SAID_REACH))
      return meetIn(party.form === 'capital' ? parties : title.parties, text, code);
    if (!isOnlyPlace || others.size < 2) return false;
    return (
      isBehind('role_meeting', party, BESIDE) ||
      (isBefore('role_venue', party) && meetIn(parties, text, code))
    );
  };
  return own.length > 0 && own.every(isAt);
}
