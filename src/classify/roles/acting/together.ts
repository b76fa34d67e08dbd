import { actsItself } from '../../reading/acts.js';
import { LAYS } from '../../reading/concepts.js';
import { beginsIn, codesOf } from '../../reading/mentions.js';
import { STATES_AND_CAPITALS } from '../../reading/party-forms.js';
import { listsOfTitle } from '../../reading/party-lists.js';
import type { Reading } from '../../reading/reading.js';
import { endsBetween } from '../../text/clause.js';
import { isDense } from '../../text/sentence.js';
import { opensWith, smallPattern } from '../../text/small-words.js';
import { ended } from '../../text/word-patterns.js';

const LAYS_OR_CURBS = [...LAYS, 'export_curb'];
/** Between the names and whom it is on, in Chinese: 印度和加拿大拟对…. */
const ON_WHOM = smallPattern(
  ({ small_soon, small_together, small_toward, small_toward_never, small_acts_on }) =>
    `^${ended(small_soon, small_together)}*(?:(?!${ended(small_toward_never)})${ended(small_toward)}|${ended(small_acts_on)})`,
);
/** What is done to them, or what they only say. */
const OTHERWISE = [
  'rule_is_hit',
  'rule_objects',
  'rule_demands',
  'rule_responds_to',
  'role_by',
  'rule_not_done',
  'step_exempts',
];
/** So far behind the names that is told, in UTF-16 units; in Chinese as far as their clause goes: 对美国加征关税表示关切. */
const REACH = 16;
const OTHERWISE_DENSE = [...OTHERWISE, 'rule_feels'];

/** Several states that a title begins with and that act together: "India and Canada impose duties", 印度和加拿大对…加征关税. */
export function togetherIn(reading: Reading): readonly string[] {
  const { lang, text } = reading;
  const { words, parties } = reading.title;
  const [first] = parties;
  if (!first || !opensWith(text, first)) return [];
  const listed = listsOfTitle(reading)(first);
  const last = listed.at(-1);
  const codes = [...new Set(codesOf(listed))];
  if (!last || codes.length < 2 || !listed.every(({ form }) => STATES_AND_CAPITALS.includes(form))) return [];
  if (isDense(lang)) {
    const clause = words.filter(({ start }) => start >= last.end && !endsBetween(text, last.end + 1, start));
    const isOtherwise = clause.some(({ concept }) => OTHERWISE_DENSE.includes(concept));
    return !isOtherwise &&
      ON_WHOM(reading).test(text.slice(last.end)) &&
      clause.some(({ concept }) => LAYS_OR_CURBS.includes(concept))
      ? codes
      : [];
  }
  if (beginsIn(words, last.end, last.end + REACH, ...OTHERWISE)) return [];
  // "India and Brazil tariffs raised" are on them.
  const does = (...concepts: string[]) =>
    actsItself(reading, last, ({ concept }) => concepts.includes(concept));
  return (does('rule_lays') && does(...LAYS_OR_CURBS)) || does('rule_hits_back') ? codes : [];
}
