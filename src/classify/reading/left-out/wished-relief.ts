import { goesOn, type Reach } from '../../text/clause.js';
import { NAMED_MEASURES } from '../concepts.js';
import { allOf, beginsAt, beginsIn, codesOf, firstBeside, inTitle } from '../mentions.js';
import type { PartyMention, Reading, WordMention } from '../reading.js';
import { isShaded } from '../said.js';
import { statedIn } from '../stated.js';
import { tellsActElsewhere } from '../told-acts.js';

/** From a wish to what is wished for lies the measure in German, in UTF-16 units. */
const REACH: Reach = [64, 16];
/** What makes of it no wish: a threat, an offer that is open to all who apply, what is denied. */
const NO_WISH = ['step_threatens', 'rule_only_threatened', 'consultation', 'step_denies'];
/** What of a measure others only hope for, or think likely: that it ends, or is made lighter. */
const HOPED = ['rule_meant_end', 'rule_meant_relief', 'rule_exemption', 'rule_let_off'];
/** What is asked for by these may be one's own relief or what one means to give; only to be let off is surely one's own. */
const WISHES: Readonly<Record<string, readonly string[]>> = {
  rule_seeks: ['rule_exemption', 'rule_let_off'],
  rule_wants: ['rule_let_off'],
  rule_hopes: HOPED,
};

/** Whether who hopes is no state, or hopes that another one does it: who levies a duty may say what he means to do. */
function isOfOthers(
  { title: { parties } }: Reading,
  { start, end }: WordMention,
  relief: WordMention,
): boolean {
  const before = codesOf(parties.filter((party) => party.end <= start));
  const isAnother = (party: PartyMention) =>
    party.start >= end && party.end <= relief.start && !before.includes(party.code);
  return before.length === 0 || parties.some(isAnother);
}

/** The word by which somebody wishes to be let off a measure that lies on him: "Peru seeks exemption from US zinc tariffs", "will ausgenommen werden". */
export function wishedRelief(reading: Reading): WordMention | undefined {
  const { text } = reading;
  const { words } = reading.title;
  if (!inTitle(reading, ...NAMED_MEASURES)) return undefined;
  const said = statedIn(reading);
  const isFor = (word: WordMention, relief: WordMention) =>
    relief.start >= word.start &&
    // Who seeks to exempt lets others off.
    !beginsAt(said, relief.start, 'rule_lets_off') &&
    goesOn(text, { end: Math.min(word.end, relief.start) }, relief, REACH) &&
    !beginsIn(said, word.end, relief.start, 'rule_came_before') &&
    (word.concept !== 'rule_hopes' || isOfOthers(reading, word, relief));
  const wish = said.find((word) =>
    allOf(said, ...(WISHES[word.concept] ?? [])).some((relief) => isFor(word, relief)),
  );
  const isElse =
    !wish ||
    isShaded(said, wish, 'step_mark_after') ||
    firstBeside(wish, words, ...NO_WISH) ||
    tellsActElsewhere(reading, wish);
  return isElse ? undefined : wish;
}
