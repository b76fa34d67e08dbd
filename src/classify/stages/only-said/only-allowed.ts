import { MONTHS } from '../../days/written/calendar.js';
import { TRADE } from '../../reading/concepts.js';
import { objectFrom } from '../../reading/governing.js';
import { allOf, beginsIn, comesBehind, firstBeside, isPartOf } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import type { Certain } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { tellsActElsewhere } from '../../reading/told-acts.js';
import { goesOn, type Reach } from '../../text/clause.js';
import { isRightBefore } from '../../text/span.js';

/** From a leave to what it is given for stands who is given it, in UTF-16 units. */
const REACH: Reach = [48, 14];
/** What makes of it no leave, or one by a court: what that lets go on is told by its ruling. */
const NO_LEAVE = ['step_mark_not', 'step_denies', 'ruling_bench'];
/** A measure may be let go on, or end, as well, "lets ban on exports lapse"; one that is laid from a day on is more than allowed. */
const MORE = ['rule_lapses', 'rule_in_force_now', 'rule_comes_into_force', 'rule_stays', ...MONTHS];
/** By these it is no leave for a burden: "lets ban lapse", 只允许. */
const ELSE = ['rule_allows_no_more', 'rule_lets_run_out'];
/** English has the same words for what is done and for the doing. */
const TO = / to $/u;

/** Whether the word for a burden is a verb, or the language tells it from a noun: "to ban", "lets Peru ban", but not "despite ban". */
const isDoing = ({ lang, text, title: { parties } }: Reading, burden: WordMention): boolean =>
  lang !== 'en' ||
  TO.test(text.slice(0, burden.start)) ||
  parties.some((party) => party.form !== 'adjective' && isRightBefore(party, burden));

/** Whether leave is given for a burden, and not for the trade: "allows exports of banned wire". In German the verb comes last. */
function isFor(reading: Reading, leave: WordMention, burden: WordMention): boolean {
  const { lang, text } = reading;
  const { words } = reading.title;
  if (burden.start < leave.end || !isDoing(reading, burden)) return false;
  const from = Math.min(objectFrom(reading, leave, REACH), burden.start);
  const isVerbLast = lang === 'de' && from > leave.end;
  const isOfTrade = words.some(
    ({ concept, start, end }) => TRADE.includes(concept) && start >= leave.end && end < burden.start,
  );
  return (
    goesOn(text, { end: from }, burden, REACH) &&
    (isVerbLast || !isOfTrade) &&
    !beginsIn(words, leave.end, burden.start, 'rule_occasion')
  );
}

/** A measure for which somebody is given leave may come, and neither lightens nor binds yet: "law allows Peru to ban zinc exports". */
export function onlyAllowed(reading: Reading): Certain | undefined {
  const { words } = reading.title;
  const said = statedIn(reading);
  const burdens = allOf(said, 'rule_may_burden');
  for (const leave of allOf(said, 'rule_empowers')) {
    const burden = burdens.find((word) => isFor(reading, leave, word));
    if (!burden || isPartOf(words, leave, ...ELSE)) continue;
    const given = { ...leave, end: burden.end };
    const isElse =
      firstBeside(given, words, ...NO_LEAVE) ||
      comesBehind(words, given.end, ...MORE) ||
      tellsActElsewhere(reading, given);
    return isElse ? undefined : { stage: 'proposed', word: leave };
  }
  return undefined;
}
