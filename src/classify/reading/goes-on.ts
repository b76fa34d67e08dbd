import { turnsIn } from '../text/clause.js';
import { matchesOf } from '../text/span.js';
import { endOfWord } from '../text/word-boundary.js';
import { beginsAt, beginsIn } from './mentions.js';
import type { Reading } from './reading.js';

/** By what somebody who was named before does something himself. */
export const LAYING_VERBS: readonly string[] = ['rule_lays', 'rule_goes_on_to'];
/** Before such a verb stands a short word at most, in UTF-16 units: "and then bans". */
const VERB_REACH = 6;
/** The Polish "and" is too short to be looked for in all languages. */
const POLISH_AND = / i /gu;

/** Where a title goes on, from a place, to something else that who was named before does himself: "urges talks, bans exports". */
export function actsFurther(reading: Reading, from: number): number | undefined {
  const { lang, text, titleEnd } = reading;
  const { words } = reading.title;
  const behindAnd =
    lang === 'pl'
      ? matchesOf(POLISH_AND, text.slice(from, titleEnd)).map(
          ({ 0: and, index }) => from + index + and.length,
        )
      : [];
  return [...turnsIn(text, from, titleEnd), ...behindAnd]
    .sort((one, other) => one - other)
    .find((at) => beginsIn(words, at, at + VERB_REACH, ...LAYING_VERBS));
}

/** What he does is done to goods, or with a measure, so many UTF-16 units behind the verb at most: "opens office" is none. */
const OBJECT_REACH = 24;
const MEASURED = [
  'restrict',
  'export_curb',
  'tariff',
  'trade_remedy',
  'quota',
  'licence',
  'rule_ban',
  'export',
];
/** An English verb in the third person, or past: who is asked to "lift curbs, impose quotas" is asked both. */
const FINITE = /^\S*(?:s|ed) /u;

/**
 * The same where no more can be meant: "demands US lift curbs, bans antimony", but not "urges US to drop duties, ban chips" or "to
 * lift curbs, bans on chips".
 */
export function surelyActsFurther(reading: Reading, from: number): number | undefined {
  const { lang, materials, text } = reading;
  const { words } = reading.title;
  const at = actsFurther(reading, from);
  if (at === undefined || lang !== 'en') return at;
  const verbEnd = endOfWord(text, at);
  const isNoun = beginsAt(words, verbEnd, 'rule_on');
  const isOnTrade =
    beginsIn(words, at, verbEnd + OBJECT_REACH, ...MEASURED) ||
    materials.some(({ start }) => start >= verbEnd && start < verbEnd + OBJECT_REACH);
  return FINITE.test(text.slice(at)) && !isNoun && isOnTrade ? at : undefined;
}
