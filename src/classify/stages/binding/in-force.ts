import { LIGHTENS, OTHERWISE } from '../../reading/concepts.js';
import { keptPending, restAtEnd } from '../../reading/kept-pending.js';
import { beginsIn, firstBeside, firstOf, inTitle } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { type Certain, onlyListsGoods } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { turnsBetween } from '../../text/clause.js';

/** What lightens a burden: it is that what binds from today. */
const LIGHTER = [
  'tariff_relief',
  'ease',
  'eased',
  'step_cuts',
  'suspended',
  'revoked',
  'struck_down',
  'rule_puts_off',
];

/** Of these the text needs no more to say that a burden is lightened. */
const CUTS = ['tariff_relief', 'step_cuts'];

/** What binds from today: a burden ("takes effect today", 今起施行), or a cut of one. */
export function inForceNow(reading: Reading): Certain | undefined {
  const said = reading.title.words;
  const word = firstOf(statedIn(reading), 'rule_in_force_now');
  if (!word) return undefined;
  const { text } = reading;
  // Right before the word a clause may end, with a mark and a blank: 下调关税 今起实施; "cuts tariff, in force from today".
  const isOfIt = ({ start, end }: WordMention) =>
    // A word that shares a part with it is of the same: 宽限期结束.
    end <= word.start
      ? !turnsBetween(text, end, word.start - 3)
      : start >= word.end && !turnsBetween(text, word.end, start);
  // "Quota regime starts, but first tonnes may take weeks": what another clause goes on to is something else.
  const goesOnElsewhere = ({ start }: WordMention) =>
    start >= word.end && turnsBetween(text, word.end, start);
  const sameAct = said.filter((other) => !goesOnElsewhere(other));
  if (firstBeside(word, sameAct, ...OTHERWISE)) return undefined;
  const lighter = said.find((other) => LIGHTER.includes(other.concept) && isOfIt(other));
  if (!lighter) return { stage: 'in_force', word };
  return CUTS.includes(lighter.concept) ? { stage: 'eased', word: lighter } : undefined;
}

/** What a title tells of a burden that has come. */
const COME = ['step_raises', 'impose_duty', 'takes_effect', 'surcharge'];

/** What comes after delays is put off no more: "after a year of delays India imposes duties". */
export function afterDelays(reading: Reading): Certain | undefined {
  const word = firstOf(statedIn(reading), 'rule_after_delays');
  if (!word || !inTitle(reading, ...COME)) return undefined;
  // The delays themselves are words of relief.
  const beside = reading.title.words.filter(({ start }) => start < word.start || start >= word.end);
  if (firstOf(beside, ...OTHERWISE, ...LIGHTENS, 'licence')) return undefined;
  return { stage: inTitle(reading, 'takes_effect') ? 'in_force' : 'announced', word };
}

/** What goes on is a pause: it stands behind the word for it, "keeps tariff pause", "keeps rare earth curbs on hold". */
const PAUSE_KEPT = /^\p{L}+ (?:[^\s,;:]+ ){0,6}$/u;
/** What is kept until then, or in spite of it, is something else. */
const KEPT_BESIDE = ['step_mark_after', 'step_mark_not', 'step_for_now', 'rule_subordinates'];

/** What stays in place, or goes on to be held back ("keeps tariff pause"). */
export function keptInForce(reading: Reading): Certain | undefined {
  const word = firstOf(statedIn(reading), 'kept', 'named_tariff_kept');
  if (!word) return undefined;
  const { text } = reading;
  const { words } = reading.title;
  // "Keeps tariffs during pause" keeps them; "keeps curbs on gallium on hold" does not.
  const isTime = ({ concept, start, end }: WordMention) =>
    concept === 'rule_matter_or_time' && !beginsIn(words, start, end, 'rule_is_about');
  const isKept = ({ concept, start }: WordMention) =>
    concept === 'suspended' &&
    start > word.start &&
    PAUSE_KEPT.test(text.slice(word.start, start)) &&
    onlyListsGoods(reading, word.end, start) &&
    !words.some((time) => isTime(time) && time.start >= word.end && time.end <= start) &&
    !beginsIn(words, word.start, start, ...KEPT_BESIDE);
  const last = restAtEnd(reading);
  const pause =
    words.find(isKept) ??
    (last && last.start >= word.end && !turnsBetween(text, word.end, last.start) ? last : undefined);
  return pause ? { stage: 'suspended', word: pause } : { stage: 'in_force', word };
}

/** What stays in place until another does something, whose words may ease: "curbs stay until Washington lifts its own". */
export function keptMeanwhile(reading: Reading): Certain | undefined {
  const kept = keptPending(reading);
  return kept && { stage: 'in_force', word: kept.word };
}
