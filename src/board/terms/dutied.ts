import { placesOf } from '../../classify/text/sentence.js';
import { AND, AND_HAN, AND_OR } from './conjunctions.js';
import type { BoardKnowledge } from './knowledge.js';
import { wordBefore, wordBehind } from './places.js';
import type { Found, Named } from './terms.js';

type Marks = BoardKnowledge['marks'];

/** Between a duty and what says what it lies on (`tariffs of 25% on …`), and between that and the goods. */
const UP_TO_ON = /^(?:[^,;.]|[,.]\d){0,24}$/u;
const UP_TO_GOODS = /^(?:[^,;.]|[,.]\d|\bu\.s\.){0,48}$/u;
/** No goods of a duty stand further behind it, or before it, in UTF-16 units: the title of a case is long. */
const ON_REACH = 200;
const CASE_REACH = 400;
/** `25% de EE.UU. a camiones`: behind a rate, and nowhere else, the Spanish word is no English article. */
const BEHIND_RATE = /(?:%|por ciento) (?:del? [^,;]{1,24} )?a (?:l[oa]s? )?(?:\p{L}+ )?$/iu;
/** `对…加征关税`: what stands before the goods, and between them and the duty. */
const TOWARDS = /[对對]([^,，。]{0,24})$/u;
const LEVIED = /^[^,，。]{0,16}$/u;
/** `A tariff and controls on …`: what is on the goods is not the duty. */
const ANOTHER = new RegExp(String.raw`\b(?:${AND})\b`, 'iu');
/** `Steel Nails From Oman: … Antidumping Duty`: the title of a case. */
const OF_CASE = /^[^,;.:]{0,24}\bfrom\b[^:]{0,60}:/iu;
const HYPHEN = /^[\s-]*$/u;
const JOINED = new RegExp(String.raw`^(?:\s*,)?\s*(?:${AND_OR}|${AND_HAN})?\s*$`, 'iu');

function liesOn(text: string, { start, end }: Found, duty: Found, marks: Marks): boolean {
  // `Aluminiumzölle` names both in one word.
  if (duty.start < end && duty.end > start) return true;
  if (duty.start - end > CASE_REACH) return false;
  if (duty.start >= end) {
    const form = wordBehind(text, marks.goods_form(text), end, HYPHEN);
    const after = text.slice(end, duty.start);
    return (
      HYPHEN.test(text.slice(form && form.end <= duty.start ? form.end : end, duty.start)) ||
      OF_CASE.test(after) ||
      (TOWARDS.test(text.slice(0, start)) && LEVIED.test(after))
    );
  }
  if (start - duty.end > ON_REACH) return false;
  if (BEHIND_RATE.test(text.slice(duty.end, start))) return true;
  const on = marks.lies_on(text).find(
    (word) =>
      // `Adjusting imports of semiconductors` holds the word before the goods.
      (word.start >= duty.end || word.end === duty.end) &&
      word.end <= start &&
      UP_TO_ON.test(text.slice(duty.end, word.start)) &&
      UP_TO_GOODS.test(text.slice(word.end, start)),
  );
  return (
    on !== undefined &&
    !ANOTHER.test(text.slice(duty.end, on.start)) &&
    !givesReason(text, on.end, start, marks)
  );
}

const givesReason = (text: string, from: number, to: number, { reason }: Marks): boolean =>
  reason(text).some(({ start }) => start >= from && start < to);

/** Goods that head a text are those of the duty that it names: `Steel and aluminium: tariffs now apply`. */
const isHeading = (text: string, list: readonly Named[]): boolean =>
  text.slice(0, list[0]?.start).trim() === '' && /^\s*:/.test(text.slice(list.at(-1)?.end));

/** Between `in answer to` and a duty that is another's: `in answer to Canada's steel surtaxes`. */
const UP_TO_ANSWERED = /^[^,;:，；]*$/u;

/** `Chinese graphite is dumped`, `dumping of Chinese graphite`: no more words stand between. */
const UP_TO_DUMPED = /^(?:\s\p{L}+){0,2}\s?$|^\p{Script=Han}{0,4}$/u;

/** Goods that are found to be dumped: the duty that a text goes on to tell lies on them. */
const isDumped = (text: string, { start, end }: Found, { dumped }: Marks): boolean =>
  wordBehind(text, dumped(text), end, UP_TO_DUMPED) !== undefined ||
  wordBefore(text, dumped(text), start, UP_TO_DUMPED) !== undefined;

/** What lies on goods and is called no duty: `25% on vehicles`, `countermeasures on automobiles`. */
const OTHERWISE = /\d ?%|\d per ?cent(?!age)|\d prozent/giu;

const calledOtherwise = (text: string, { countermeasures }: Marks): Found[] => [
  ...placesOf(OTHERWISE, text),
  ...countermeasures(text),
];

/**
 * The goods on which the duty of a clause lies; those that it answers (`tariffs on China over rare earths`) are
 * none. Of a list (`copper, zinc and nickel`) one speaks for all.
 */
export function dutiedIn(
  text: string,
  goods: readonly Named[],
  named: readonly Found[],
  { marks }: BoardKnowledge,
): string[] {
  if (goods.length === 0) return [];
  const own = named.filter(
    ({ start }) => wordBefore(text, marks.in_answer_to(text), start, UP_TO_ANSWERED) === undefined,
  );
  const duties = own.length > 0 ? own : calledOtherwise(text, marks);
  if (duties.length === 0) return [];
  const lists: Named[][] = [];
  for (const found of [...goods].sort((a, b) => a.start - b.start)) {
    const last = lists.at(-1);
    const before = last?.at(-1);
    if (before !== undefined && JOINED.test(text.slice(before.end, found.start))) last?.push(found);
    else lists.push([found]);
  }
  const lie = lists.filter(
    (list) =>
      isHeading(text, list) ||
      list.some(
        (found) =>
          wordBehind(text, marks.no_goods(text), found.end, HYPHEN) === undefined &&
          duties.some((duty) => liesOn(text, found, duty, marks)),
      ),
  );
  const dutied =
    lie.length > 0 ? lie : lists.filter((list) => list.some((found) => isDumped(text, found, marks)));
  return [...new Set(dutied.flat().map(({ key }) => key))];
}

/** The goods, other than materials, that a folded, lower-cased text names. */
export function goodsIn(text: string, { goods }: Pick<BoardKnowledge, 'goods'>): Named[] {
  return Object.entries(goods).flatMap(([key, match]) => match(text).map((found) => ({ ...found, key })));
}
