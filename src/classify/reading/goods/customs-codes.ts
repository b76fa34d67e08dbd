import { underCustomsCode, type Vocabulary } from '../../../domain/vocabulary.js';
import { sentenceEndsBetween } from '../../text/clause.js';
import { matchesOf } from '../../text/span.js';
import type { MaterialMention, Reading } from '../reading.js';

/** Six digits of the Harmonized System, and what a state adds: `8505.11`, `8505 11 10`, `2805301900`. */
const CODE = /(?<![\d.,$€£¥])(\d{4})[. ]?(\d{2})(?:[. ]?\d{2}){0,2}(?![\d%]|[.,]\d)/gu;
/** So far behind its name, in UTF-16 units, stands a list of codes. */
const REACH = 120;
/** Between the word and the first code stands nothing that tells of something else: "tariff lines worth $280530". */
const LEADS_TO = /^\p{L}{0,10}[\s:.()#-]*(?:(?:codes?|nos?|numbers?|nr|and|the)[\s:.()#-]*)*$/u;

export type CodeMention = MaterialMention & { readonly code: string };

/**
 * The materials that an item names by a code of the customs alone, "HS 8505.11" or 商品编号2805301900, behind a word for such a
 * code: digits alone may be a price.
 */
export function materialsByCode({ words, text }: Reading, vocabulary: Vocabulary): CodeMention[] {
  const found: CodeMention[] = [];
  let read = 0;
  for (const word of words) {
    if (word.concept !== 'customs_code' || word.end < read) continue;
    for (const { 0: all, 1: heading, 2: sub, index } of matchesOf(
      CODE,
      text.slice(word.end, word.end + REACH),
    )) {
      const start = word.end + index;
      const isFirst = read <= word.end;
      if (isFirst && !LEADS_TO.test(text.slice(word.end, start))) break;
      if (sentenceEndsBetween(text, word.end, start)) break;
      read = start + all.length;
      const code = `${heading}.${sub}`;
      for (const { key, group } of underCustomsCode(vocabulary, code))
        found.push({ key, group, code, start, end: start + all.length });
    }
  }
  return found;
}
