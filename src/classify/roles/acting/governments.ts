import type { Blocs } from '../../../domain/blocs.js';
import { actsItself, isAct } from '../../reading/acts.js';
import { inTitle } from '../../reading/mentions.js';
import type { PartyMention, Reading, WordMention } from '../../reading/reading.js';
import { follows } from '../../text/clause.js';
import { smallPattern } from '../../text/small-words.js';
import { isRightBefore, liesWithin } from '../../text/span.js';
import { begun } from '../../text/word-patterns.js';

// Who acts where a title calls a government no more than that.

/** Languages of one state, whose papers call its government no more than that. */
export const HOME: Readonly<Record<string, string>> = { pl: 'PL', sv: 'SE' };
/** What a member of a union does by itself; duties are the union's. */
const BANS = ['step_bans', 'restrict', 'export_curb'];

const AND = smallPattern(({ small_and }) => `^ ${begun(small_and)}$`);

/** Between the government and an adjective of another state, of which only the beginning may be found: "chińsk|i rząd". */
const ADJECTIVE_REACH = 7;

/** Where a title calls a government no more than that, and names no state right beside it. */
function bareGovernments({ text, title: { words, parties } }: Reading): readonly WordMention[] {
  const isForeign = (word: WordMention) =>
    parties.some((party) => follows(text, party, word, ADJECTIVE_REACH) || isRightBefore(word, party));
  return words.filter((word) => word.concept === 'rule_home_government' && !isForeign(word));
}

/** Whether a title tells what the government of a state does that only the paper's own readers know: "Govt extends curbs". */
export function isUnknownGovernment(reading: Reading): boolean {
  if (HOME[reading.lang] !== undefined) return false;
  const acts = (government: WordMention) =>
    actsItself(reading, government) ||
    reading.title.words.some((word) => isAct(word) && liesWithin(word, government));
  return bareGovernments(reading).some(acts);
}

/** Whose ban it is of which a title tells in such a language, with nobody named who may act but the union: "Rząd przedłuża zakaz". */
export function homeGovernment(reading: Reading, unionOf: Blocs['unionOf']): readonly string[] {
  const home = HOME[reading.lang];
  if (home === undefined || !inTitle(reading, ...BANS)) return [];
  const mayAct = ({ code, form }: PartyMention) => form !== 'adjective' && code !== unionOf[home];
  return bareGovernments(reading).length > 0 && !reading.parties.some(mayAct) ? [home] : [];
}

/** The home government with which a title opens beside another state, in talks or a deal: "Regeringen och Kanada undertecknar avtal". */
export function homeGovernmentBeside(reading: Reading): readonly string[] {
  const home = HOME[reading.lang];
  const isBeside = (government: WordMention) =>
    government.start === 0 &&
    reading.title.parties.some(({ start }) => AND(reading).test(reading.text.slice(government.end, start)));
  return home !== undefined && bareGovernments(reading).some(isBeside) ? [home] : [];
}
