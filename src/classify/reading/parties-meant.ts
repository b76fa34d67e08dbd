import type { Meaning } from '../lexicon/knowledge.js';
import { ARTICLE, smallPattern } from '../text/small-words.js';
import { firstBehind, type Span } from '../text/span.js';
import { begun } from '../text/word-patterns.js';
import { areAll } from './mentions.js';
import type { PartyMention, Reading } from './reading.js';

const ENDING = /^\p{L}{1,3} $/u;

/** The French Senate, Mexico Senate, or Brazil's Supreme Court, is none of the state whose own such names stand alone. */
function ownsAgency(before: PartyMention, code: string, text: string, start: number): boolean {
  if (before.code === code) return false;
  const between = text.slice(before.end, start);
  // Chinese leaves no gap: 墨西哥参议院.
  // "Deutscher Bundesrat": of an adjective only the beginning may be found.
  const isBeside =
    between === ' ' || start === before.end || (before.form === 'adjective' && ENDING.test(between));
  return isBeside ? before.form === 'adjective' || before.form === 'country' : between === "'s ";
}

/** "The bloc" is that of its entry, unless only others that it may be were named before it: then the last of those. */
function blocMeant(
  before: readonly PartyMention[],
  code: string,
  others: readonly string[] | undefined,
): string {
  if (before.some((party) => party.code === code)) return code;
  return before.findLast((party) => party.form === 'bloc' && others?.includes(party.code))?.code ?? code;
}

/** "The Commission" is the one that was named in full before it: "International Trade Commission". */
function agencyMeant(before: readonly PartyMention[], code: string, text: string, at: Span): string {
  const bare = ` ${text.slice(at.start, at.end)}`;
  return before.findLast(({ start, end }) => text.slice(start, end).endsWith(bare))?.code ?? code;
}

/** The party that a word names after those named before it; none where it is no name of one there. */
export function partyMeant(
  { code, form, others }: Meaning & { readonly kind: 'party' },
  start: number,
  end: number,
  before: readonly PartyMention[],
  text: string,
): PartyMention | undefined {
  // 日 after a figure is the day of a date, not Japan.
  if (text[start] === '日' && /\d/.test(text[start - 1] ?? '')) return undefined;
  const last = before.at(-1);
  if (last && (form === 'agency' || form === 'unnamed_agency') && ownsAgency(last, code, text, start))
    return undefined;
  // A one-character name may be recognised by what precedes it and by what follows it.
  if (last?.start === start && last.code === code) return undefined;
  if (form === 'unnamed_bloc') return { start, end, code: blocMeant(before, code, others), form: 'bloc' };
  if (form === 'unnamed_agency') return { start, end, code, form: 'agency' };
  if (form === 'agency') return { start, end, code: agencyMeant(before, code, text, { start, end }), form };
  return { start, end, code, form };
}

/** A parliament by a name that several have, "the Senate", with those whose it may be instead. */
export type Parliament = { readonly mention: PartyMention; readonly others: readonly string[] };

/** Whose it is stands right behind: "Senate of Chile". */
const OF = smallPattern(({ small_of, small_in }) => `^ ${begun(small_of, small_in)}${ARTICLE}$`);

/** Between it and the other house: "Bundesrat und Bundestag". */
const AND = smallPattern(({ small_and }) => `^,? ${begun(small_and)}${ARTICLE}$`);

/** Where somebody speaks or votes. */
const IN = smallPattern(({ small_in }) => ` ${begun(small_in)}$`);

/** Whose a parliament is: of a state that the text names with it, or alone, before a summary speaks of it. */
function parliamentOf(
  { mention, others }: Parliament,
  parties: readonly PartyMention[],
  reading: Pick<Reading, 'text' | 'titleEnd' | 'small'>,
): string | undefined {
  const { text, titleEnd } = reading;
  const isOther = ({ code, form }: PartyMention) => others.includes(code) && form !== 'company';
  const owner = firstBehind(parties, mention.end);
  if (owner && isOther(owner) && OF(reading).test(text.slice(mention.end, owner.start))) return owner.code;
  const houses = parties.filter((party) => isOther(party) && party.form === 'agency');
  const isBeside = (a: PartyMention, b: PartyMention) => AND(reading).test(text.slice(a.end, b.start));
  const house = houses.find((other) => isBeside(mention, other) || isBeside(other, mention));
  if (house) return house.code;
  if (mention.start < titleEnd) {
    // "… the chairman told reporters in Abuja."
    const seats = parties.filter(({ form, start }) => form === 'capital' && start > titleEnd);
    const [seat] = seats;
    const isAlone = seat && isOther(seat) && areAll(seats, seat.code);
    if (isAlone && IN(reading).test(text.slice(0, seat.start))) return seat.code;
    // What only one's own acts call so: "… covers countries without a trade agreement with Mexico."
    return parties.find((party) => isOther(party) && party.form === 'instrument')?.code;
  }
  return parties.findLast((party) => party.end <= mention.start && isOther(party))?.code;
}

/**
 * The same parties, with the parliaments of those whose they are: that of the entry, which many name so and no more, unless
 * nothing else in the text names that state and it names others. "Mexico raises tariffs. The Senate …" is of Mexico.
 */
export function withParliaments(
  parties: readonly PartyMention[],
  parliaments: readonly Parliament[],
  reading: Pick<Reading, 'text' | 'titleEnd' | 'small'>,
): PartyMention[] {
  const isParliament = (party: PartyMention) => parliaments.some(({ mention }) => mention === party);
  const named = parties.filter((party) => !isParliament(party));
  return parties.map((party) => {
    const found = parliaments.find(({ mention }) => mention === party);
    if (!found || named.some(({ code }) => code === party.code)) return party;
    const code = parliamentOf(found, named, reading);
    return code === undefined ? party : { ...party, code };
  });
}
