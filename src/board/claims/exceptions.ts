import { ARTICLE } from '../../classify/text/small-words.js';
import { placeOf } from '../../classify/text/span.js';
import { PERCENT, RATE } from '../../domain/numbers.js';
import { AND_OR } from '../terms/conjunctions.js';
import { goodsIn } from '../terms/dutied.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import type { Found } from '../terms/terms.js';

export const HAS_RATE = new RegExp(String.raw`${RATE}\s*(?:-\s*)?${PERCENT}`, 'u');

/** `除钢铁外`; with 还 or 也 behind it the goods are more as well. `解除对外…` is an end, and no exception. */
const EXCEPT_HAN =
  /(?<![解免废廢消撤清删刪拆开開排根])除(?![夕非名])了?([^,，。;；]{1,24}?)[之以]?外(?![国國资資贸貿商交汇匯销銷运運出])(?![,，]?[^,，。;；]{0,12}[还還也亦])[，,]?/u;
const BEFORE_NAME = new RegExp(`^ ${ARTICLE}`, 'iu');
const JOINT = new RegExp(
  String.raw`^\s*(?:,|、|(?:,\s*)?(?<!\p{L})(?:${AND_OR})(?!\p{L}))\s*${ARTICLE}`,
  'iu',
);
/** No word, and no number. */
export const ONLY_SIGNS = /^[^\p{L}\p{N}]*$/u;
/** How far behind a name the rate of what is excepted stands, in UTF-16 units. */
const RATE_REACH = 60;
/** So far a list of what is excepted is read, in UTF-16 units. */
const LIST_REACH = 120;

/** `Apart from steel, aluminium pays too`: with such a word what stands there is more, not less. */
const isMore = (text: string, from: number, { marks }: BoardKnowledge): boolean =>
  marks.also(text).some(({ start }) => start >= from);

/** Where what a text excepts is named. */
const exceptedIn = (text: string, { marks }: BoardKnowledge): Found[] =>
  marks.except(text).flatMap(({ start, end }) => {
    const [gap] = BEFORE_NAME.exec(text.slice(end)) ?? [];
    return gap === undefined ? [] : [{ start, end: end + gap.length }];
  });

export const beginsException = (text: string, knowledge: BoardKnowledge): boolean =>
  exceptedIn(text, knowledge)[0]?.start === 0;

/** The parties, materials and goods that a text names. */
export const namesIn = (text: string, knowledge: BoardKnowledge): Found[] => [
  ...knowledge.parties(text),
  ...knowledge.materials(text),
  ...goodsIn(text.toLowerCase(), knowledge),
];

/** Where the name at the beginning of a text ends; undefined where there is none. */
function endOfName(text: string, knowledge: BoardKnowledge): number | undefined {
  const ends = namesIn(text, knowledge).flatMap(({ start, end }) => (start === 0 ? [end] : []));
  return ends.length === 0 ? undefined : Math.max(...ends);
}

/** Where the list at the beginning of a text ends: `steel, aluminium and cars`. */
function endOfList(text: string, knowledge: BoardKnowledge): number | undefined {
  const end = endOfName(text, knowledge);
  const joint = end === undefined ? null : JOINT.exec(text.slice(end));
  if (end === undefined || joint === null) return end;
  const from = end + joint[0].length;
  const more = endOfList(text.slice(from), knowledge);
  return more === undefined ? end : from + more;
}

/** Where a sentence does no more than leave goods, or somebody, out: `Bullion, copper and chips are left out`. */
function leftOutIn(sentence: string, knowledge: BoardKnowledge): Found | undefined {
  const [out] = knowledge.marks.left_out(sentence);
  if (out === undefined || out.start > LIST_REACH) return undefined;
  const list = sentence.slice(0, out.start);
  const lower = list.toLowerCase();
  const tellsMore =
    HAS_RATE.test(lower) ||
    knowledge.cues.introduces(lower).length > 0 ||
    knowledge.instruments.some(({ goods, match }) => !goods && match(lower).length > 0);
  return tellsMore || namesIn(list, knowledge).length === 0 ? undefined : { start: 0, end: out.end };
}

/**
 * Where a sentence excepts somebody, or goods, from what it tells, with the rate that these have instead: `except for China,
 * which pays 125%`; undefined where it does not.
 */
export function exceptionIn(sentence: string, knowledge: BoardKnowledge): Found | undefined {
  const han = EXCEPT_HAN.exec(sentence);
  if (han !== null && namesIn(han[1] ?? '', knowledge).length > 0) return placeOf(han);
  const leftOut = leftOutIn(sentence, knowledge);
  if (leftOut !== undefined) return leftOut;
  for (const { start, end: from } of exceptedIn(sentence, knowledge)) {
    // Who opens a sentence stands before those that are within, and before their rate: `Except for China, India pays 10%`.
    const opens = ONLY_SIGNS.test(sentence.slice(0, start));
    const behind = sentence.slice(from, from + LIST_REACH);
    const [listed = ''] = opens ? behind.split(',') : [behind];
    const end = endOfList(listed, knowledge);
    if (end === undefined || isMore(sentence, from + end, knowledge)) continue;
    if (opens) return { start, end: from + end };
    const rate = HAS_RATE.exec(sentence.slice(from, from + RATE_REACH).toLowerCase());
    return { start, end: from + (rate === null ? end : Math.max(end, rate.index + rate[0].length)) };
  }
  return undefined;
}
