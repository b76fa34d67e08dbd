import { isOverAt } from '../text/clause.js';
import { foundOnce } from '../text/found-once.js';
import { isDense } from '../text/sentence.js';
import { ARTICLE, smallPattern } from '../text/small-words.js';
import { begun, ended } from '../text/word-patterns.js';
import { MEASURES } from './concepts.js';
import { codesOf } from './mentions.js';
import { STATE_NAMES } from './party-forms.js';
import type { PartyMention, Reading } from './reading.js';

/** Words between names that are told in one breath. */
const JOINED = smallPattern(
  ({ small_and, small_joined_to }) =>
    `^(?:,? ?(?:&|${ended(small_and)}) ?(?:${ARTICLE}|${begun(small_joined_to)})|, ?${ARTICLE}|[、,])$`,
);
/** A comma alone joins no two: "bans exports to Russia, EU follows". */
const COMMA = new RegExp(`^, ?${ARTICLE}$`, 'u');
/** The longest of these, in UTF-16 units. */
const JOINED_MOST = 14;

/** Names told in one breath, and whether a comma alone joins each two of them. */
type Run = { readonly parties: PartyMention[]; isLoose: boolean };

/** What joins a name to the one before it, if they are told in one breath; empty between two one-character Chinese names: 日韩. */
function joint(reading: Reading, one: PartyMention, other: PartyMention): string | undefined {
  if (one.end === other.start)
    return one.end - one.start === 1 && other.end - other.start === 1 ? '' : undefined;
  const isNear = other.start > one.end && other.start - one.end <= JOINED_MOST;
  const between = reading.text.slice(one.end, other.start);
  return isNear && JOINED(reading).test(between) ? between : undefined;
}

/** What stands before the first where a title, or what it says behind a colon, begins. */
const OPENS = /(?:^|: )$/u;
/**
 * One breath is a list if more than commas joins its names, if they are three, if a title, or what a colon opens, begins or
 * ends with it ("US, China agree", "steel from Japan, China"), or if all say whose something is: "Omani, Turkish foil".
 */
const isList = (text: string, { parties, isLoose }: Run): boolean =>
  !isLoose ||
  parties.length > 2 ||
  OPENS.test(text.slice(0, parties[0]?.start)) ||
  isOverAt(text, parties.at(-1)?.end ?? 0) ||
  parties.every(({ form }) => form === 'adjective');

/** A name and those that are told with it in one breath. */
export type ListOf = (mention: PartyMention) => readonly PartyMention[];

/** For each name those that are told with it in one breath, behind it or before it, and itself. */
export function listsIn(reading: Reading, parties: readonly PartyMention[]): ListOf {
  const runs = new Map<PartyMention, Run>();
  let last: PartyMention | undefined;
  let run: Run | undefined;
  for (const party of parties) {
    const between = last && joint(reading, last, party);
    if (!run || between === undefined) run = { parties: [], isLoose: true };
    else if (!COMMA.test(between)) run.isLoose = false;
    run.parties.push(party);
    runs.set(party, run);
    last = party;
  }
  return (mention) => {
    const found = runs.get(mention);
    return found && isList(reading.text, found) ? found.parties : [mention];
  };
}

/** The same for the names of the title. */
export const listsOfTitle = foundOnce((reading: Reading): ListOf => listsIn(reading, reading.title.parties));

/** Whom a name of the title and those told with it in one breath stand for. */
export function codesTogether(reading: Reading): (mention: PartyMention) => readonly string[] {
  const listOf = listsOfTitle(reading);
  return (mention) => codesOf(listOf(mention));
}

/** So many states in one breath share their part; of two, one may act on the other, unless a title names a third. */
const LIST = 3;

/** What stands right behind two that have it with each other. */
const BETWEEN_TWO = new Set([...MEASURES, 'conflict', 'talks', 'trade', 'complaint', 'duty']);

/** Whether two parties stand in one list of a title: "India, Indonesia, Laos". */
export function listedIn(reading: Reading): (one: string, other: string) => boolean {
  const { lang } = reading;
  const { words, parties } = reading.title;
  const states = parties.filter(({ form }) => STATE_NAMES.includes(form));
  const listOf = listsIn(reading, states);
  const codes = (list: readonly PartyMention[]) => new Set(codesOf(list));
  // "EU, China tariff fight", "US, China dispute": what stands between two; two Chinese names side by side are mostly such: 美欧.
  const areOpposed = (list: readonly PartyMention[]) =>
    isDense(lang) ||
    words.some((word) => BETWEEN_TWO.has(word.concept) && word.start - (list.at(-1)?.end ?? 0) === 1);
  const isBesideThird = (list: readonly PartyMention[]) => {
    const own = codes(list);
    return own.size === LIST - 1 && !areOpposed(list) && parties.some(({ code }) => !own.has(code));
  };
  const long = [...new Set(states.map(listOf))]
    .filter((list) => codes(list).size >= LIST || isBesideThird(list))
    .map(codes);
  return (one, other) => long.some((list) => list.has(one) && list.has(other));
}
