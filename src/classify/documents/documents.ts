import { FIGURE } from '../../domain/numbers.js';
import { allOf } from '../reading/mentions.js';
import type { DocumentMention, Reading } from '../reading/reading.js';
import type { Span } from '../text/span.js';
import { createAuthorityReader, type NoticeContext } from './notice-authority.js';
import { besideWord, dated, further, type Listed } from './notice-numbers.js';
import { readNumberedActs } from './numbered-acts.js';
import { readSections } from './trade-sections.js';

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
  { words, text }: Reading,
  published: string | undefined,
): (place: Span) => string | undefined {
  const marks = allOf(words, 'document_last_year');
  const year = published && String(Number(published.slice(0, 4)) - 1);
  const isBeside = (from: number, to: number) =>
    to >= from && to - from <= BESIDE_REACH && BESIDE.test(text.slice(from, to));
  return ({ start, end }) =>
    marks.some((mark) => isBeside(mark.end, start) || isBeside(end, mark.start)) ? year : undefined;
}

/** The numbered notices of China's authorities: none whose year or authority is not told. */
function readNotices(
  reading: Reading,
  published: string | undefined,
  context: NoticeContext,
): DocumentMention[] {
  const { words, text } = reading;
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

const NOTHING_TOLD: NoticeContext = { issuers: [], isOnControls: false };

/** The legal texts that an item names, each once, in one spelling whatever the language: `MOFCOM 61/2025`, `EO 14257`. */
export function readDocuments(
  reading: Reading,
  publishedAt: string | undefined,
  context = NOTHING_TOLD,
): DocumentMention[] {
  if (!FIGURE.test(reading.text)) return [];
  const found = new Map<string, DocumentMention>();
  const all = [
    ...readNotices(reading, publishedAt, context),
    ...readNumberedActs(reading),
    ...readSections(reading),
  ];
  for (const document of all) if (!found.has(document.name)) found.set(document.name, document);
  return [...found.values()].sort((a, b) => a.start - b.start);
}
