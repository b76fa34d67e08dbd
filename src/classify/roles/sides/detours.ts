import { firstOf } from '../../reading/mentions.js';
import { codesTogether } from '../../reading/party-lists.js';
import type { PartyMention, Reading } from '../../reading/reading.js';
import { ARTICLE, smallPattern } from '../../text/small-words.js';
import { begun } from '../../text/word-patterns.js';
import { isFromPlace } from './origins.js';

/** Right before a state through which goods are routed: "via Vietnam", "consigned from Malaysia", 经越南. */
const VIA = smallPattern(
  ({ small_via }) => String.raw`(?:^|[^\p{Script=Latin}])(?:${begun(small_via)})${ARTICLE}$`,
);

/** Whom a duty hits that a title says to be circumvented: through whose state, and whose goods it is on. */
export function detoursIn(reading: Reading): readonly string[] {
  const { text, title } = reading;
  const word = firstOf(title.words, 'rule_circumvents');
  if (!word) return [];
  const [first] = title.parties;
  // "Silicon from Malaysia circumvents duties".
  const isVia = (party: PartyMention) =>
    VIA(reading).test(text.slice(0, party.start)) || (party.end <= word.start && isFromPlace(reading, party));
  const via = title.parties.filter(isVia);
  const origins = title.parties.filter((party) => party !== first && party.form === 'adjective');
  return via.length === 0 ? [] : [...via, ...origins].flatMap(codesTogether(reading));
}
