import { ARTICLE } from '../../classify/text/small-words.js';
import { PERCENT, RATE } from '../../domain/numbers.js';
import { goodsIn } from '../terms/dutied.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import type { Found } from '../terms/terms.js';

export const HAS_RATE = new RegExp(String.raw`${RATE}\s*(?:-\s*)?${PERCENT}`, 'u');

/** What follows these words is excepted from what is told before them. */
const EXCEPT = String.raw`(?<!\p{L})(?:except(?:ing|ed)?|excluding|(?:all|everyone|everybody|every country|every nation) (?:but|except)|other than|apart from|with the exception of|(?:alle |allen )?ausser|ausgenommen|mit ausnahme (?:von|der)|sauf|excepte|hormis|a l'exception d[eu]|salvo|excepto|menos|con (?:la )?excepcion de|oprocz|poza|z wyjatkiem|utom|forutom|med undantag (?:for|av))\s(?:(?:for|on|those on|fur|auf|bei|pour|sur|para|a|sobre|na|dla|pa)\s)?${ARTICLE}`;
const EXCEPTIONS = new RegExp(EXCEPT, 'giu');
/** `Apart from steel, aluminium pays too`: with such a word behind it what stands there is more, not less. */
const TOO =
  /(?<!\p{L})(?:also|too|as well|auch|zudem|ebenfalls|aussi|egalement|tambien|takze|tez|rowniez|aven|ocksa)(?!\p{L})/iu;
/** `除钢铁外`; with 还 or 也 behind it the goods are more as well. `解除对外…` is an end, and no exception. */
const EXCEPT_HAN =
  /(?<![解免废廢消撤清删刪拆开開排根])除(?![夕非名])了?([^,，。;；]{1,24}?)[之以]?外(?![国國资資贸貿商交汇匯销銷运運出])(?![,，]?[^,，。;；]{0,12}[还還也亦])[，,]?/u;
const BEGINS = new RegExp(`^(?:${EXCEPT}|${EXCEPT_HAN.source})`, 'iu');
const JOINT = new RegExp(
  String.raw`^\s*(?:,|、|(?:,\s*)?(?<!\p{L})(?:and|or|und|oder|et|y|i|och)(?!\p{L}))\s*${ARTICLE}`,
  'iu',
);
/** No word, and no number. */
export const ONLY_SIGNS = /^[^\p{L}\p{N}]*$/u;
/** How far behind a name the rate of what is excepted stands, in UTF-16 units. */
const RATE_REACH = 60;
/** So far a list of what is excepted is read, in UTF-16 units. */
const LIST_REACH = 120;

export const beginsException = (text: string): boolean => BEGINS.test(text) && !TOO.test(text);

/** The parties, materials and goods that a text names. */
const namesIn = (text: string, knowledge: BoardKnowledge): Found[] => [
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

/**
 * Where a sentence excepts somebody, or goods, from what it tells, with the rate that these have instead: `except for China,
 * which pays 125%`; undefined where it does not.
 */
export function exceptionIn(sentence: string, knowledge: BoardKnowledge): Found | undefined {
  const han = EXCEPT_HAN.exec(sentence);
  if (han !== null && namesIn(han[1] ?? '', knowledge).length > 0)
    return { start: han.index, end: han.index + han[0].length };
  for (const { index: start, 0: words } of sentence.matchAll(EXCEPTIONS)) {
    const from = start + words.length;
    // Who opens a sentence stands before those that are within, and before their rate: `Except for China, India pays 10%`.
    const opens = ONLY_SIGNS.test(sentence.slice(0, start));
    const behind = sentence.slice(from, from + LIST_REACH);
    const [listed = ''] = opens ? behind.split(',') : [behind];
    const end = endOfList(listed, knowledge);
    if (end === undefined || TOO.test(sentence.slice(from + end))) continue;
    if (opens) return { start, end: from + end };
    const rate = HAS_RATE.exec(sentence.slice(from, from + RATE_REACH).toLowerCase());
    return { start, end: from + (rate === null ? end : Math.max(end, rate.index + rate[0].length)) };
  }
  return undefined;
}
