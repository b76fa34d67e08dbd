import { findTimeSpans } from '../../days/written/time-spans.js';
import { beginsIn, inTitle } from '../../reading/mentions.js';
import { ACTORS } from '../../reading/party-forms.js';
import { codesTogether } from '../../reading/party-lists.js';
import type { Reading } from '../../reading/reading.js';
import { ANYWHERE, follows, isOverAt, type Reach } from '../../text/clause.js';
import { smallPattern } from '../../text/small-words.js';
import { lastBefore } from '../../text/span.js';
import { ended } from '../../text/word-patterns.js';

/** From a name to what tells that it wins, in UTF-16 units. */
const REACH: Reach = [13, 3];

/** What is won is a relief of another's measure. */
const RELIEF = ['tariff_relief', 'step_cuts', 'step_exempts', 'step_pauses'];
/** Between the verb and the relief that is its object: "secures a temporary", and neither a further verb nor a reason. */
const OBJECT = /^ (?:[\p{L}\d.,%'-]+ ){0,3}$/u;
const OBJECT_DENSE = smallPattern(({ small_won }) => String.raw`^(?:${ended(small_won)}|\S?出口|\d+[%天])*$`);
/** Who wins time is spared so long: "gets 90 days", 获90天. */
const UP_TO_TIME = /^ ?(?:\p{L}+ ){0,2}$/u;
/** "A day in court", "ein Jahr" are no count. */
const COUNTED = smallPattern(({ small_a }) => `^(?!${ended(small_a)} )`);
/** Whoever wins a year or more wins an order, and no time. */
const YEAR = 365;

/**
 * Whether a time follows: behind it the clause is over, or comes more of it or what it is for, and neither goods ("90 days supply",
 * "30-day") nor what is to be fixed in it.
 */
function isTime(reading: Reading, from: number): boolean {
  const { text } = reading;
  const { words } = reading.title;
  return findTimeSpans(text.slice(from)).some(({ start, end, after }) => {
    const [begin, close] = [from + start, from + end];
    return (
      UP_TO_TIME.test(text.slice(from, begin)) &&
      COUNTED(reading).test(text.slice(begin, close)) &&
      (isOverAt(text, close) || beginsIn(words, close, close + 2, 'rule_time_for')) &&
      after(0) < YEAR
    );
  });
}
/** What America wins is mostly won at home, before its courts, and a firm wins a licence of its own state. */
const AT_HOME = 'US';

/** Who obtains a relief from a measure is hit by it: "Bern secures a cut", 瑞士获降税. */
export function winnersIn(reading: Reading): readonly string[] {
  const { lang, text } = reading;
  const { words, parties } = reading.title;
  if (!inTitle(reading, 'rule_wins')) return [];
  const namesOf = codesTogether(reading);
  const object = lang === 'zh' ? OBJECT_DENSE(reading) : OBJECT;
  return words.flatMap((word) => {
    if (word.concept !== 'rule_wins') return [];
    const winner = lastBefore(parties, word.start);
    if (
      !winner ||
      !follows(text, winner, word, REACH) ||
      winner.code === AT_HOME ||
      !ACTORS.includes(winner.form)
    )
      return [];
    const isRelief = words.some(
      (relief) =>
        RELIEF.includes(relief.concept) &&
        follows(text, word, relief, ANYWHERE) &&
        object.test(text.slice(word.end, relief.start)) &&
        !beginsIn(words, word.end, relief.start, 'rule_further'),
    );
    return isRelief || isTime(reading, word.end) ? namesOf(winner) : [];
  });
}
