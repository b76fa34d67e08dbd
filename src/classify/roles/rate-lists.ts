import { firstOf, type Reading } from '../reading/reading.js';

/** A name with its own rate, in a list: "China 34, European Union 20". */
const OWN_RATE = /^ \d{1,3}(?:[.,]\d+)?(?: ?%| per ?cent)?(?=[,;.]| and |$)/u;
/** From so many on it is a list. */
const LISTED = 3;

/** Whose rates a measure on all lists one by one: it hits none of them by name. */
export function listedRatesIn(reading: Reading): readonly string[] {
  const { parties, title, normalised } = reading;
  if (!firstOf(reading.words, 'role_worldwide')) return [];
  const listed = parties.filter(({ end }) => OWN_RATE.test(normalised.text.slice(end, end + 20)));
  const codes = listed
    .map(({ code }) => code)
    .filter((code) => !title.parties.some((party) => party.code === code));
  return codes.length >= LISTED ? codes : [];
}
