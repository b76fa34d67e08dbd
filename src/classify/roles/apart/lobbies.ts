import { beginsIn, codesOf } from '../../reading/mentions.js';
import type { PartyMention, Reading } from '../../reading/reading.js';

/** Between the names in that of a body, and the word for it: "US-China Business Council", "chinesisch|e Handelskammer". */
const IN_NAME = /^(?:\p{L}{0,3}[ -]?|'s |.)$/u;
/** Whose controls a body of firms there may well speak of: it stands in the name of where it is. */
const HOME = 'CN';

/**
 * Who is named only as part of the name of a body of firms, and by that does nothing: "US-China Business Council urges end to gallium
 * ban". Of China its members may speak.
 */
export function lobbiesIn({ text, titleEnd, title: { words, parties } }: Reading): readonly string[] {
  const lobbies = words.filter(({ concept }) => concept === 'rule_lobby');
  const inName = new Set<PartyMention>();
  for (const lobby of lobbies) {
    let from = lobby.start;
    for (const party of parties.toReversed()) {
      if (party.end > from || !IN_NAME.test(text.slice(party.end, from))) continue;
      inName.add(party);
      from = party.start;
    }
  }
  const named = codesOf(parties.filter((party) => !inName.has(party)));
  // "Indonesian Chamber: nickel ore ban starts Monday" may well speak of its own state's.
  const isAlone = named.length === 0 && new Set(codesOf([...inName])).size === 1;
  if (isAlone || beginsIn(words, 0, titleEnd, 'rule_dug_elsewhere', 'rule_home_government')) return [];
  return codesOf([...inName]).filter((code) => code !== HOME && !named.includes(code));
}
