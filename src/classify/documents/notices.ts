import type { DocumentMention, Reading, WordMention } from '../reading/reading.js';
import { sentenceEndsBetween } from '../text/clause.js';
import { matchesOf, type Span } from '../text/text.js';
import { HAN } from '../text/word-boundary.js';
import { createAuthorityReader, type NoticeContext } from './notice-authority.js';
import { HAN_LIST, LIST, LIST_ENDS, listedNumbers, NO, type Numbered, OF_YEAR } from './number-list.js';

/** The numbers beside a word, the span of both, and where the act begins to be named. */
type Listed = Span & {
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

const dated = (numbers: readonly Numbered[], year: string | undefined): Numbered[] =>
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

function besideWord(text: string, word: WordMention): Listed | undefined {
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

/** About as many notices as an authority gives in a month; those that are not listed may have any number. */
const MOST_A_MONTH: Readonly<Record<string, number>> = { MOFCOM: 8, GACC: 30 };

/** The year of a number without one: that of the publication, in which a high number early on is last year's. */
function likelyYear(by: string, number: number, published: string): string {
  const month = Number(published.slice(5, 7)) || 12;
  const most = (MOST_A_MONTH[by] ?? Number.POSITIVE_INFINITY) * (month + 0.5);
  return String(Number(published.slice(0, 4)) - Number(number > most));
}

/** A mark of the year before that of the publication beside numbers: "last year's No. 46", "No. 46 of last year". */
const BESIDE = /^(?:'s)?\s?$|^\s(?:of|from)\s$/u;
/** From the mark to the numbers, in UTF-16 units. */
const BESIDE_REACH = 6;

function lastYearBeside(
  { words, normalised: { text } }: Reading,
  published: string | undefined,
): (place: Span) => string | undefined {
  const marks = words.filter(({ concept }) => concept === 'document_last_year');
  const year = published && String(Number(published.slice(0, 4)) - 1);
  const isBeside = (from: number, to: number) =>
    to >= from && to - from <= BESIDE_REACH && BESIDE.test(text.slice(from, to));
  return ({ start, end }) =>
    marks.some((mark) => isBeside(mark.end, start) || isBeside(end, mark.start)) ? year : undefined;
}

/** Numbers without their word, of notices of which the sentence has told others. */
function further(text: string, found: readonly Listed[]): Listed[] {
  return matchesOf(ANOTHER, text).flatMap(({ 0: whole, 1: list = '', 2: year, index: start }) => {
    const end = start + whole.length;
    const near = found.findLast((other) => other.start < start);
    if (!near || near.end > start || start - near.end > ANOTHER_REACH) return [];
    if (sentenceEndsBetween(text, near.end, start)) return [];
    return { ...near, start, end, numbers: dated(listedNumbers(list), year) };
  });
}

/** The numbered notices of China's authorities: none whose year or authority is not told. */
export function readNotices(
  reading: Reading,
  published: string | undefined,
  context: NoticeContext,
): DocumentMention[] {
  const {
    words,
    normalised: { text },
  } = reading;
  const listed = words.flatMap((word) => besideWord(text, word) ?? []);
  if (listed.length === 0) return [];
  const authorityOf = createAuthorityReader(reading, context);
  const lastYear = lastYearBeside(reading, published);
  const withYears = (one: Listed): Listed => ({ ...one, numbers: dated(one.numbers, lastYear(one)) });
  // Without its word a number is one of a notice only with a year.
  const others = further(text, listed)
    .map(withYears)
    .filter(({ numbers }) => numbers.every(({ year }) => year));
  const all = [...listed.map(withYears), ...others].map((one) => ({
    ...one,
    by: authorityOf(one.notice, one.notice.start === one.start ? one.end : one.notice.end, one.isNamed),
  }));
  const told = new Map(
    all.flatMap(({ by, numbers }) =>
      numbers.flatMap(({ number, year }) => (year ? [[`${by} ${number}`, year] as const] : [])),
    ),
  );
  return all.flatMap(({ by, numbers, start, end }) =>
    numbers.flatMap(({ number, year }) => {
      const of =
        year ?? told.get(`${by} ${number}`) ?? (published && by && likelyYear(by, number, published));
      return by && of ? [{ name: `${by} ${number}/${of}`, start, end }] : [];
    }),
  );
}
