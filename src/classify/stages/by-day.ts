import { WEEKDAYS } from '../days/calendar.js';
import { isLegalAct } from '../reading/bare-acts.js';
import { beginsIn, firstOf, type Reading } from '../reading/reading.js';
import { type Certain, UNDONE } from '../reading/said.js';
import type { Clues } from './clues.js';

// What the days on which something takes effect say of how far it has come.

/** So much of a time is its day. */
const DAY = 'yyyy-mm-dd'.length;
const dayOf = ({ publishedAt = '' }: Clues): string => publishedAt.slice(0, DAY);
const beginningsIn = ({ dates }: Clues) => dates.filter(({ kind }) => kind === 'effective');

/** Of the text behind the title only a date counts: "at once" may be said of another act. */
const DATED = /\d/u;

/**
 * Whether a text is an act that says of itself that it binds, and of no part that it does so only later: 自公布之日起实施; or
 * whether its title, or a date in it, says so of the day of its publication: 元旦起, "Effective September 29".
 */
export function bindsAtOnce(reading: Reading, clues: Clues): boolean {
  const { words, title, normalised } = reading;
  const { text, titleEnd } = normalised;
  const today = dayOf(clues);
  const begins = beginningsIn(clues);
  const isToday = begins.some(
    ({ date, start, end }) =>
      date === today &&
      end > start &&
      // "Starts Friday" may have been written the day before.
      !beginsIn(words, start, end, ...WEEKDAYS) &&
      (end <= titleEnd || DATED.test(normalised.original.slice(start, end))),
  );
  const isAsked = firstOf(title.words, ...UNDONE) !== undefined || text.slice(0, titleEnd).includes('?');
  return (
    (isLegalAct(reading) || (isToday && !isAsked)) &&
    begins.length > 0 &&
    begins.every(({ date }) => date <= today)
  );
}

/** "Quota system starts July 1": nothing binds from today where the text names only days to come. */
export function isStillToCome({ word }: Certain, clues: Clues): boolean {
  const begins = beginningsIn(clues);
  const today = dayOf(clues);
  return (
    word.concept === 'rule_in_force_now' && begins.length > 0 && begins.every(({ date }) => date > today)
  );
}
