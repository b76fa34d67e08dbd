import { actsItself } from '../../reading/acts.js';
import { GOODS } from '../../reading/concepts.js';
import { codesOf, leadingTo } from '../../reading/mentions.js';
import { listsOfTitle } from '../../reading/party-lists.js';
import type { PartyMention, Reading, WordMention } from '../../reading/reading.js';
import { follows } from '../../text/clause.js';
import { ONLY_ARTICLE_OR_ALL, smallPattern } from '../../text/small-words.js';
import { arePartedBy, isRightBefore, shortlyBefore } from '../../text/span.js';
import { ended } from '../../text/word-patterns.js';

/** Whom deliveries reach stands near their word in Chinese. */
const REACH = 15;

/** Where deliveries go, before their word: 向美出口, 对俄…出口. */
const TO_NAME = smallPattern(({ small_sends_to }) => `^${ended(small_sends_to)}`);
const TOWARD = smallPattern(
  ({ small_toward, small_to_place, small_no_toward }) =>
    `(?<!${ended(small_no_toward)})${ended(small_toward, small_to_place)}$`,
);
const isToward = (reading: Reading, { start, end }: PartyMention): boolean => {
  const { text } = reading;
  return TO_NAME(reading).test(text.slice(start, end)) || TOWARD(reading).test(shortlyBefore(text, start, 2));
};

/** Who speaks receives nothing. */
const SPEAKS = ['rule_objects', 'rule_demands', 'rule_welcomes', 'rule_looks_on'];

/** To whom exports go that a state controls: "exports to China", Ausfuhren nach Russland, 向美出口. */
export function receiversIn(reading: Reading): readonly string[] {
  const { text } = reading;
  const { words, parties } = reading.title;
  const listOf = listsOfTitle(reading);
  const isNamedBehind = (sends: WordMention, party: PartyMention) =>
    arePartedBy(text, sends, party, ONLY_ARTICLE_OR_ALL);
  const isNamedBefore = (sends: WordMention, party: PartyMention) =>
    follows(text, party, sends, REACH) && isToward(reading, party);
  // Goods for somebody: "chips for China".
  const isFor = (goods: WordMention, party: PartyMention) =>
    party.form !== 'company' && leadingTo(reading, party, 'rule_toward')?.start === goods.end + 1;
  // "…exports to the US, EU and Japan protest": who speaks begins a new part of the title.
  const joinedTo = (party: PartyMention): readonly PartyMention[] => {
    const list = listOf(party);
    const last = list.at(-1) ?? party;
    const isSpeaking = words.some((word) => SPEAKS.includes(word.concept) && isRightBefore(last, word));
    return isSpeaking ? [party] : list;
  };
  const received = new Set(
    words.flatMap((word) => {
      if (GOODS.includes(word.concept))
        return parties.filter((party) => isFor(word, party)).flatMap(joinedTo);
      if (word.concept !== 'rule_sends_to' && word.concept !== 'rule_sent') return [];
      const found = parties.findLast((party) =>
        word.concept === 'rule_sends_to' ? isNamedBehind(word, party) : isNamedBefore(word, party),
      );
      return found ? joinedTo(found) : [];
    }),
  );
  // Who does something by itself as well is not only a buyer: "exports to the US surge as Washington lifts curbs".
  const acting = new Set(
    codesOf(parties.filter((party) => !received.has(party) && actsItself(reading, party))),
  );
  return codesOf([...received]).filter((code) => !acting.has(code));
}
