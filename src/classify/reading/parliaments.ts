import { ARTICLE, smallPattern } from '../text/small-words.js';
import { begun } from '../text/word-patterns.js';
import { areAll } from './mentions.js';
import type { PartyMention, Reading } from './reading.js';

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
  const owner = parties.find(({ start }) => start >= mention.end);
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
