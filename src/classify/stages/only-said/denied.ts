import { MEASURES_AND_CURBS, RELIEVES } from '../../reading/concepts.js';
import { DENIED, denialsIn } from '../../reading/left-out/denials.js';
import { beginsIn, inTitle, wordWith } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { endsBetween, goesOn, type Reach, reachOf } from '../../text/clause.js';

/** So near stand what a report tells and the word that it is wrong, in UTF-16 units; Chinese is denser. */
const REACH: Reach = [60, 20];
/** A mark and a blank may part the word from what it denies: 取消出口管制: 没有这回事. */
const MARK = 3;

/** Whether a title says that a report of an act is wrong: "report of export ban is unfounded", 传闻不实. */
function isUntrue({ text, title: { words: said } }: Reading, denied: readonly string[]): boolean {
  const isOf = (untrue: WordMention, act: WordMention) =>
    act.end <= untrue.start
      ? untrue.start - act.end < reachOf(text, untrue.start, REACH) &&
        !endsBetween(text, act.end + 1, untrue.start - MARK)
      : goesOn(text, untrue, act, REACH);
  const word = wordWith(
    said,
    'rule_untrue',
    denied,
    (untrue, act) =>
      isOf(untrue, act) && beginsIn(said, 0, Math.max(untrue.end, act.start) + 1, 'rule_rumour'),
  );
  return word !== undefined;
}

/** Whether a title says that something is not so ("denies plan to exempt cars from tariffs"): that dates no step. */
export const isDenied = (reading: Reading, denied = DENIED): boolean =>
  denialsIn(reading, denied).length > 0 || isUntrue(reading, denied);

/** Beside these the measure that is denied is more of one that stands, or what is denied is something else. */
const OTHER_DENIED = ['step_raises', 'extended', 'retaliate', 'rule_countermeasure', 'rule_denied_of_it'];
const MEASURED = [...MEASURES_AND_CURBS, 'export'];
/** Whose denial is no government's: "Chile's lithium producers deny". */
const FIRMS = ['company', 'rule_lobby'];

/** What a title says that its issuer does not plan, or that there is none of: the measure itself, or to lighten one that stands. */
export type Denied = 'measure' | 'relief';

/** What a title denies by one of its issuers and none of its firms: "China denies export halt", "denies plan to lift export ban". */
export function deniedBy(reading: Reading, issuers: readonly string[]): Denied | undefined {
  if (inTitle(reading, ...OTHER_DENIED)) return undefined;
  const { title, names } = reading;
  const [first] = title.parties;
  if (first === undefined || !issuers.includes(first.code)) return undefined;
  const areFirms = (to: number) =>
    beginsIn(title.words, 0, to, ...FIRMS) ||
    names.some(({ told, start }) => told.startsWith('C:') && start < to);
  const own = denialsIn(reading, MEASURED).find(({ start }) => first.end <= start && !areFirms(start));
  if (!own) return undefined;
  // The verb that rules something out exempts from other things: 排除.
  const isRelief = title.words.some(
    ({ concept, start }) => RELIEVES.includes(concept) && start !== own.start,
  );
  return isRelief ? 'relief' : 'measure';
}
