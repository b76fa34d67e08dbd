import { MEASURES, MEASURES_AND_LISTS, PREPOSITIONS } from '../../reading/concepts.js';
import { followedWord } from '../../reading/governing.js';
import { beginsAt, beginsIn, firstOf, isAlso, wordWith } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { endsBetween, goesOn, type Reach } from '../../text/clause.js';
import { isRightBefore } from '../../text/span.js';
import { endOfWord } from '../../text/word-boundary.js';

// A stop of trade itself, by words that ease when they are said of a measure: "suspends exports", "exports suspended".

/** The measures that a word for exports may belong to; "ore exports" by themselves are none, though they are a curb's name. */
export const CONTROLS = [...MEASURES_AND_LISTS, 'licence'];

/** Who gives trade free says first that it is, and then what held it up: "lifts block on exports". */
const FREES = ['ease', 'eased', 'revoked', 'step_ends'];

/** What else than exports may rest, or be said of them: "export licences suspended". */
const NO_TRADE = [...CONTROLS, 'rule_ban', 'quota', 'rule_export_duty', 'tariff_relief'];
/** Right behind exports: that they are, whose, of what, whereto. */
const OF_EXPORTS = [
  'rule_are',
  'rule_of',
  'role_to',
  'role_from',
  'critical_mineral',
  'rare_earth',
  ...PREPOSITIONS,
];

/** From what tells it to exports lie goods and states, in UTF-16 units: "notice on lithium exports". */
const ABOUT_REACH: Reach = [28, 14];

/** Whether it is a rule that a title names, on exports: "notice on lithium exports suspended". */
const isAboutExports = ({ text, title: { words } }: Reading, trade: WordMention): boolean =>
  words.some(
    (about) =>
      about.concept === 'rule_is_about' &&
      // "Over tariffs exports suspended" opens with the reason.
      about.start > 0 &&
      goesOn(text, about, trade, ABOUT_REACH) &&
      !beginsIn(words, about.end, trade.start, 'rule_occasion'),
  );

/** The word with which a title says of exports that they rest: "exports to Japan suspended". */
export function exportsRest(reading: Reading): WordMention | undefined {
  const { text } = reading;
  const { words: said, parties } = reading.title;
  return wordWith(said, 'suspended', ['export'], (rest, trade) => {
    const end = endOfWord(text, trade.end);
    return (
      goesOn(text, { end }, rest) &&
      !isAboutExports(reading, trade) &&
      (isRightBefore({ start: trade.start, end }, rest) ||
        beginsAt(said, end, ...OF_EXPORTS) ||
        parties.some((party) => isRightBefore({ start: trade.start, end }, party))) &&
      // "Shipments restart after Beijing suspends rules"; German "nach" is also whereto.
      !said.some(
        ({ concept, start }) =>
          concept === 'rule_occasion' &&
          start >= end &&
          start < rest.start &&
          !isAlso(said, { start }, 'role_to'),
      ) &&
      // What frees them stands first: 解除出口暂停.
      !said.some(
        (other) =>
          (NO_TRADE.includes(other.concept)
            ? other.start < rest.start
            : FREES.includes(other.concept) && other.end <= trade.start) &&
          !endsBetween(text, other.end, rest.start),
      )
    );
  });
}

/** The word with which a title stops trade itself: who "suspends exports", or "stops" them, eases nothing. */
export function endOfTrade(reading: Reading): WordMention | undefined {
  const said = reading.title.words;
  const notFreed = (stop: WordMention | undefined) =>
    said.some(({ concept, start }) => stop && FREES.includes(concept) && start < stop.start)
      ? undefined
      : stop;
  const bans = followedWord(reading, 'step_bans', ['export']);
  const rests = followedWord(reading, 'suspended', ['export']);
  const rest = exportsRest(reading);
  if (rest) return rest;
  const { text } = reading;
  // "Curbs on lithium exports suspended", "restrictions suspendues à l'exportation".
  const held = wordWith(
    said,
    'suspended',
    [...MEASURES, 'rule_ban'],
    (word, curb) =>
      (goesOn(text, curb, word) && beginsIn(said, curb.end, word.start, 'export')) ||
      (isRightBefore({ start: curb.start, end: endOfWord(text, curb.end) }, word) &&
        beginsIn(said, word.start, word.end, 'rule_not_binding_yet')),
  );
  if (held) return undefined;
  const word = notFreed(rests) ?? (rests ? undefined : notFreed(bans));
  if (!word || firstOf(said, 'rule_export_duty')) return undefined;
  // 暂停对美出口镓禁令: the last noun of the clause is what is suspended.
  const isOfControl = said.some(
    ({ concept, start }) =>
      [...CONTROLS, 'rule_ban'].includes(concept) &&
      start > word.start &&
      !endsBetween(text, word.end, start),
  );
  return isOfControl ? undefined : word;
}
