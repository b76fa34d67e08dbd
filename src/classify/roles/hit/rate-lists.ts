import { IN_PERCENT, PERCENT } from '../../../domain/numbers.js';
import { isMeasure } from '../../reading/concepts.js';
import { codesOf, inText } from '../../reading/mentions.js';
import type { PartyMention, Reading } from '../../reading/reading.js';
import { isOverAt, turnsBetween } from '../../text/clause.js';
import { opensWith, smallPattern } from '../../text/small-words.js';
import { isRightBefore } from '../../text/span.js';
import { begun, ended } from '../../text/word-patterns.js';
import { LAYS } from './hit-in-talks.js';
import { TELLS_HIT } from './victims.js';

/** A name with its own rate, in a list: "China 34, European Union 20". */
const OWN_RATE = smallPattern(
  ({ small_and }) => String.raw`^ \d{1,3}(?:[.,]\d+)?(?: ?${PERCENT})?(?=[,;.]| ${ended(small_and)} |$)`,
);
/** From so many on it is a list. */
const LISTED = 3;

/** Whose rates a measure on all lists one by one: it hits none of them by name. */
export function listedRatesIn(reading: Reading): readonly string[] {
  const { parties, title } = reading;
  if (!inText(reading, 'role_worldwide')) return [];
  const listed = parties.filter(({ end }) => OWN_RATE(reading).test(reading.text.slice(end, end + 20)));
  const codes = codesOf(listed).filter((code) => !title.parties.some((party) => party.code === code));
  return codes.length >= LISTED ? codes : [];
}

/** A rate right behind a name or the verb between them: "Canada 35%", "China mit 30", 越南为20%. */
const RATE_BEHIND = smallPattern(
  ({ small_at_rate, small_a }) =>
    String.raw`^ ?${begun(small_at_rate, small_a)}*(?!0\b)\d{1,3}(?:[.,]\d+)?(?:[ -]?${PERCENT}\p{L}*\.?)?`,
);
/** Where the next of a list is joined. */
const JOINED = smallPattern(({ small_and }) => `^ ?(?:、|${begun(small_and)})`);

/**
 * Who bears a rate of his own beside whom the same title says to be hit by one, or in a list that opens it: "Mexico to
 * face 25% tariff, Canada gets 35%".
 */
export function ratedBeside(reading: Reading, hit: readonly string[]): readonly string[] {
  const { text, titleEnd } = reading;
  const { words, parties } = reading.title;
  const bearsAlone = (party: PartyMention) => {
    const verb = words.find((word) => TELLS_HIT.includes(word.concept) && isRightBefore(party, word));
    const from = verb?.end ?? party.end;
    const rate = RATE_BEHIND(reading).exec(text.slice(from, titleEnd));
    if (!rate) return false;
    const end = from + rate[0].length;
    const duty = words.find((word) => isMeasure(word) && isRightBefore({ start: from, end }, word));
    const last = duty?.end ?? end;
    return isOverAt(text, last) || JOINED(reading).test(text.slice(last, titleEnd));
  };
  /** Whether a name has a rate of its own, told right behind another's. */
  const isInTurn = (party: PartyMention, i: number): boolean => {
    const before = parties[i - 1];
    return (
      before !== undefined &&
      // What America bears beside another is the other way about: "China gets 30% tariff, US 10%".
      party.code !== LAYS &&
      turnsBetween(text, before.end, party.start) &&
      IN_PERCENT.test(text.slice(before.end, party.start)) &&
      bearsAlone(party)
    );
  };
  const [first, second] = parties;
  const rated = new Set<string>();
  // "Laos 48%, Lesotho 50%: who pays most".
  const isOpened = first && first.code !== LAYS && opensWith(text, first);
  if (isOpened && second && isInTurn(second, 1) && bearsAlone(first)) rated.add(first.code);
  for (const [i, party] of parties.entries()) {
    const before = parties[i - 1];
    const isBesideHit = before !== undefined && (hit.includes(before.code) || rated.has(before.code));
    if (isBesideHit && isInTurn(party, i)) rated.add(party.code);
  }
  return [...rated];
}
