import type { WordMention } from '../reading/reading.js';
import { sentenceEndsBetween } from '../text/clause.js';
import { matchesOf, type Span } from '../text/span.js';
import { HAN } from '../text/word-boundary.js';
import { HAN_LIST, LIST, LIST_ENDS, listedNumbers, NO, type Numbered, OF_YEAR } from './number-list.js';

// The numbers beside a word for notices.

/** The numbers beside a word, the span of both, and where the act begins to be named. */
export type Listed = Span & {
  readonly numbers: readonly Numbered[];
  readonly notice: Span;
  readonly isNamed: boolean;
};

const WITH_SIGN = new RegExp(
  String.raw`\p{L}{0,12}\s+(?:(?:of\s)?[[(]?(20\d\d)[\])]?,?\s+)?\(?${NO}\s?(${LIST})${OF_YEAR}`,
  'uy',
);

/** Without "No." the number of a notice stands before a sign or "of": "notice 30 days before" names none. */
const WITHOUT_SIGN = new RegExp(
  String.raw`\p{L}{0,12}\s+(${LIST})(?:(?<=\/20\d\d)|(?=${LIST_ENDS}))${OF_YEAR}`,
  'uy',
);

/** "MOFCOM No. 61 of 2025", "MOFCOM 61/2025". */
const OF_AUTHORITY = new RegExp(String.raw`(?:'s)?\s+(?:${NO}\s?)?(${LIST})${OF_YEAR}`, 'uy');

const HAN_AFTER = new RegExp(String.raw`\s*[[〔(]?(?:(20\d\d)(?:年|[\]〕)]年?))?\s*(${HAN_LIST})`, 'uy');

const HAN_BEFORE = new RegExp(
  String.raw`(?<!\d)(${HAN_LIST})(?:等|[两二三四五六七八]?[项份个]|系列|联合|的)*$`,
  'u',
);

/** So far before a word for notices their numbers are looked for, in UTF-16 units. */
const HAN_BEFORE_REACH = 60;

/** Another number of a notice that the sentence has named: "and last year's No. 46". */
const ANOTHER = new RegExp(String.raw`(?<![\p{L}\d])${NO}\s?(${LIST})${OF_YEAR}`, 'gu');

/** From the notice that was named to the other number, in UTF-16 units. */
const ANOTHER_REACH = 200;

const at = (pattern: RegExp, text: string, from: number): RegExpExecArray | null => {
  pattern.lastIndex = from;
  return pattern.exec(text);
};

export const dated = (numbers: readonly Numbered[], year: string | undefined): Numbered[] =>
  numbers.map((one) => ({ number: one.number, year: one.year ?? year }));

/** The numbers of a Chinese notice, before its word or after it: 第61号公告, 公告2025年第61号. */
function besideHan(text: string, word: WordMention): Listed | undefined {
  const from = Math.max(0, word.start - HAN_BEFORE_REACH);
  const before = HAN_BEFORE.exec(text.slice(from, word.start));
  if (before?.[1] && /号/u.test(before[1])) {
    const start = from + before.index;
    return {
      start,
      end: word.end,
      numbers: listedNumbers(before[1]),
      notice: { start, end: word.end },
      isNamed: false,
    };
  }
  const after = at(HAN_AFTER, text, word.end);
  if (!after?.[2] || !/[第号]/u.test(after[2])) return undefined;
  const end = word.end + after[0].length;
  return {
    start: word.start,
    end,
    numbers: dated(listedNumbers(after[2]), after[1]),
    notice: word,
    isNamed: false,
  };
}

export function besideWord(text: string, word: WordMention): Listed | undefined {
  const { concept, start, end } = word;
  const isNotice = concept === 'document_notice';
  if (isNotice && HAN.test(text[start] ?? '')) return besideHan(text, word);
  if (isNotice || concept === 'document_order') {
    const signed = at(WITH_SIGN, text, end);
    const found = signed ?? (isNotice ? at(WITHOUT_SIGN, text, end) : null);
    if (!found) return undefined;
    const [all, first, second, third] = found;
    const [list = '', year] = signed ? [second, third ?? first] : [first, second];
    const numbers = dated(listedNumbers(list), year);
    return { start, end: end + all.length, numbers, notice: word, isNamed: !isNotice };
  }
  const found = concept.startsWith('document_by_') ? at(OF_AUTHORITY, text, end) : null;
  if (!found) return undefined;
  const numbers = dated(listedNumbers(found[1] ?? ''), found[2]);
  const whole = { start, end: end + found[0].length };
  return numbers.every(({ year }) => year !== undefined)
    ? { ...whole, numbers, notice: { start: end, end }, isNamed: true }
    : undefined;
}

/** Numbers without their word, of notices of which the sentence has told others. */
export function further(text: string, found: readonly Listed[]): Listed[] {
  return matchesOf(ANOTHER, text).flatMap(({ 0: whole, 1: list = '', 2: year, index: start }) => {
    const end = start + whole.length;
    const near = found.findLast((other) => other.start < start);
    if (!near || near.end > start || start - near.end > ANOTHER_REACH) return [];
    if (sentenceEndsBetween(text, near.end, start)) return [];
    return { ...near, start, end, numbers: dated(listedNumbers(list), year) };
  });
}
