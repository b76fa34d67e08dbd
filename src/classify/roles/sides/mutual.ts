import { beginsIn, codesOf } from '../../reading/mentions.js';
import { listsOfTitle } from '../../reading/party-lists.js';
import type { Reading } from '../../reading/reading.js';
import { AGAINST } from '../../text/small-words.js';
import { actsInTurn } from './in-turn.js';
import type { Sides } from './sides.js';

/** What two do together against others' measures. */
const AGAINST_OTHERS = new RegExp(String.raw`^ (?:${AGAINST})\b`, 'u');
/** How far behind a word such as "each other" that may be told, in UTF-16 units. */
const FRIENDLY_REACH = 14;

/** Two who act on each other, and nobody else: "lock each other out", 中美相互加征关税. */
function actOnEachOther(reading: Reading): readonly string[] {
  const { text } = reading;
  const { words, parties } = reading.title;
  const codes = [...new Set(codesOf(parties))];
  const [first] = parties;
  if (!first || codes.length !== 2) return [];
  const isMutual = words.some(
    ({ concept, end }) =>
      concept === 'rule_mutual' &&
      !AGAINST_OTHERS.test(text.slice(end)) &&
      !beginsIn(words, first.start, end + FRIENDLY_REACH, 'rule_friendly'),
  );
  const areTogether = new Set(codesOf(listsOfTitle(reading)(first))).size === 2;
  return isMutual && areTogether ? codes : [];
}

/** Who act on each other as a title tells, in one act or in turn; `hit` are those whom a measure hits by the weights. */
export function mutualParts(reading: Reading, hit: readonly string[]): Sides | undefined {
  const turns = actsInTurn(reading);
  if (turns === undefined) {
    const both = actOnEachOther(reading);
    return both.length > 0 ? { acts: both, hit: both } : undefined;
  }
  const { first, answering, before } = turns;
  // Who answers may not be the one that the first act hits: "US taxes Chinese cars, EU retaliates".
  const others = hit.filter((code) => code !== first && before.includes(code));
  return { acts: [first, ...answering], hit: [first, ...(others.length > 0 ? others : answering)] };
}
