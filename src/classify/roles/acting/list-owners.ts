import { beginsIn, codesOf } from '../../reading/mentions.js';
import type { Reading } from '../../reading/reading.js';
import { ARTICLE, smallPattern } from '../../text/small-words.js';
import { arePartedBy, liesWithin } from '../../text/span.js';
import { begun } from '../../text/word-patterns.js';

/** A list has so few words between its owner and its end, in UTF-16 units: "China's unreliable entity list". */
const LIST_REACH = 30;

/** An article apart: "to add Chinese firms to a list" names no owner. */
const ONE_WORD = new RegExp(String.raw`^\S+ ${ARTICLE}$`, 'u');

/** Between a list and whose it is, where that stands behind it: "liste noire américaine", "lista negra de EE. UU.". */
const OF = smallPattern(({ small_of }) => `^ (?:${begun(small_of)})?${ARTICLE}$`);

/** Who answers to a list acts himself. */
const ANSWERS = ['rule_responds_to', 'rule_talks_back', 'role_retaliates'];

/** Whose lists the title speaks of: "added to the US entity list", "retirées de la liste noire américaine". */
export function listOwners(reading: Reading): readonly string[] {
  const { title } = reading;
  return title.words.flatMap((span) => {
    if (span.concept === 'rule_list_of' && !beginsIn(title.words, 0, span.start, ...ANSWERS))
      return codesOf(title.parties.filter((party) => arePartedBy(reading.text, span, party, OF(reading))));
    if (span.concept !== 'rule_on_list') return [];
    const [owner, ...others] = title.parties.filter((party) => liesWithin(party, span));
    if (owner === undefined || others.some(({ code }) => code !== owner.code)) return [];
    const before = reading.text.slice(span.start, owner.start);
    return ONE_WORD.test(before) && span.end - owner.end <= LIST_REACH ? [owner.code] : [];
  });
}
