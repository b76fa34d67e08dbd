import { HAN_LIST, LIST, listedNumbers, NUMBER_SIGN } from '../../classify/documents/number-list.js';
import { placeOf } from '../../classify/text/span.js';

/** A document number as it stands in a clause, e.g. `61/2025`, or `004/ARECOMS/2025`. */
export type FoundDocument = {
  readonly number: string;
  readonly year: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Numbers of one list (`Nos. 55-58, 61 and 62`) share their place's index. */
  readonly list: number;
  /** No year stands beside it: the one that it has is the likeliest. */
  readonly yearless: boolean;
};

const SLASHED = /(?<![\d/])(\d{1,5})\/(?:[a-z]{2,12}\/)?(20\d\d)(?!\d)/giu;
const LISTED = new RegExp(
  String.raw`(?:(?<![\p{L}])(?:${NUMBER_SIGN}|notices?|announcements?)\s*(?:no\.\s*)?(${LIST})|(?=第\s*\d)(${HAN_LIST}))`,
  'giu',
);
const CHINESE_NUMBER = /第/u;

/** The numbers that stand with a slash before their year. */
const slashedIn = (text: string): FoundDocument[] =>
  Array.from(text.matchAll(SLASHED), ({ 0: written, 1: number, 2: year = '', index }) => ({
    number: String(Number(number)),
    year,
    text: written.toUpperCase(),
    start: index,
    end: index + written.length,
    list: index,
    yearless: false,
  }));

/** Numbers of announcements in a clause. A year that stands near counts for the list, else `year` does. Pure. */
export function readDocuments(text: string, year: string): FoundDocument[] {
  const slashed = slashedIn(text);
  const found = [...slashed];
  for (const match of text.matchAll(LISTED)) {
    const { start, end } = placeOf(match);
    if (slashed.some((other) => start < other.end && other.start < end)) continue;
    const body = match[1] ?? match[2] ?? '';
    if (CHINESE_NUMBER.test(body) && !/号/u.test(`${body}${text.slice(end, end + 2)}`)) continue;
    const stated = /^\s*(?:of|von|de|del)?\s*\(?(20\d\d)\)?/u.exec(text.slice(end))?.[1];
    const before = /(20\d\d)\s*年?\s*(?:的)?$/u.exec(text.slice(Math.max(0, start - 8), start))?.[1];
    for (const { number, year: own } of listedNumbers(body)) {
      const told = own ?? before ?? stated;
      found.push({
        number: String(number),
        year: told ?? year,
        text: `${number}/${told ?? year}`,
        start,
        end,
        list: start,
        yearless: told === undefined,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What identifies a document whoever names it: `61/2025` for `MOFCOM 61/2025`, `61/2025`, `No. 61 of 2025`; else its letters. */
export function documentKey(name: string): string {
  const numbered =
    /(?:(\d{1,5})\/(?:[A-Z]{2,12}\/)?|\b(?:no|nos|nr|num|n)[.°º]*\s*(\d{1,5})\s+(?:of|von|del?)\s+)(20\d\d)/iu.exec(
      name,
    );
  if (numbered) return `${Number(numbered[1] ?? numbered[2])}/${numbered[3]}`;
  const european = /(20\d\d)\/(\d{1,5})/u.exec(name);
  if (european) return `${european[1]}/${Number(european[2])}`;
  return name.replace(/\s+/g, ' ').trim().toUpperCase();
}

/** How each document is spelt, by its key; of two spellings the later one. */
export const spellings = (names: readonly string[]): ReadonlyMap<string, string> =>
  new Map(names.map((name) => [documentKey(name), name]));

/**
 * Two digits swapped, or one missing: a slip of one copy rather than another document. One digit for another is
 * none, since the announcements of one day have neighbouring numbers.
 */
export function looksMistyped(key: string, known: string): boolean {
  const [short, long] = key.length <= known.length ? [key, known] : [known, key];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  if (short.length + 1 === long.length) return short.slice(start) === long.slice(start + 1);
  const swapped = short[start] === long[start + 1] && short[start + 1] === long[start];
  return (
    short !== long &&
    short.length === long.length &&
    swapped &&
    short.slice(start + 2) === long.slice(start + 2)
  );
}
