// How the numbers of acts are listed in a normalised text: "Nos. 55 to 58, 61 and 62", 第55号至58号、61号.

/** "No." and the like, wherever they stand; "n.º" has become "n.o". */
export const NUMBER_SIGN = String.raw`(?:n(?:\.?°|\.[or]|[or](?=[sn]?\.))[sn]?\.?|num(?:\.|bers?|eros?|ery?)|nummern?)`;
/** Beside a word such as "announcement" they may lack their point: elsewhere "no 10" is none, or the prime minister. */
export const NO = `(?:${NUMBER_SIGN}|n[or][sn]?|#)`;
/** What stands between two numbers, or the first and last number of a row. */
const RANGE = String.raw`[至到–~-]|(?:to|through|bis|au?|al|do|till|hasta)\b`;
export const LINK = String.raw`(?:${RANGE}|[、及和与&]|(?:and|plus|as well as|und|sowie|et|ainsi que|y|i|oraz|och|samt)\b)`;
/** Words that go on after a number where it is the last one of a list. */
const GOES_ON =
  '(?:of(?! (?!20[0-9]{2}(?![0-9]))[0-9])|on|in|by|for|from|until|dated|issued|released|published|takes?|took|is|are|was|were|will|has|have|had|remains?|stays?|ends?|ended|expires?|expired|lapses?|lapsed|appl(?:y|ies)|runs?|which|that|von|vom|aus|fur|du|des|de|del|sur|sobre|z|av|fran|om)';
/** Behind the last number of a list. */
export const LIST_ENDS = String.raw`\s?(?:[.;:()\n]|,(?! (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|\[20|${GOES_ON}\b|$)`;

const ONE = String.raw`\d{1,3}(?:\/20\d\d)?(?!\d|\s?%)`;
const NEXT = String.raw`(?:${NO}\s?)?${ONE}`;
/**
 * After a comma a number is one of them only where the list goes on or ends: "under No. 21, 10 firms" and "No. 61,
 * 100 %" name one.
 */
export const LIST = String.raw`${ONE}(?:\s?${LINK}\s?${NEXT}|,\s?${NEXT}(?=\s?${LINK}|${LIST_ENDS}))*`;

const HAN_ONE = String.raw`(?:20\d\d年)?(?:第\s?)?\d{1,3}(?!\d|年)(?:\s?号)?`;
export const HAN_LIST = String.raw`${HAN_ONE}(?:\s?[、,至到及和与~–-]\s?${HAN_ONE})*`;

/** "of 2025", "[2025]", "issued on October 9, 2025", "från april 2025": a notice of last year is of that year. */
const OF =
  '(?:of|on|from|dated|(?:issued|published|released)(?: on)?|von|vom|aus|de|del|du|z(?: dnia)?|av|fran)';
const DAY = String.raw`(?:\p{L}{3,12}\s\d{1,2},?|\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}(?:\sde)?|\p{L}{3,12}(?:\sde)?)`;
export const OF_YEAR = String.raw`(?:(?:,?\s${OF}(?:\s(?:den|dem jahr))?\s(?:${DAY}\s)?|\s?[/[(]|,?\s)(20\d\d)(?!\d))?`;

export type Numbered = { readonly number: number; readonly year: string | undefined };

/** A longer row of numbers is a misreading. */
const LONGEST_ROW = 20;
const IS_RANGE = new RegExp(`(?:^|\\s)(?:${RANGE})`, 'u');

/** The numbers of a list, with those that a row leaves out: "55 to 58" holds four. In Chinese a year counts on. */
export function listedNumbers(list: string): Numbered[] {
  const found: Numbered[] = [];
  let named: string | undefined;
  for (const [, between = '', before, digits, behind] of list.matchAll(
    /([^\d]*)(?:(20\d\d)年第?)?(\d{1,3})(?:\/(20\d\d))?/g,
  )) {
    named = before ?? named;
    const year = behind ?? named;
    const last = Number(digits);
    const first = found.at(-1)?.number ?? last;
    if (IS_RANGE.test(between.replaceAll('号', '')) && last - first < LONGEST_ROW) {
      for (let number = first + 1; number < last; number += 1) found.push({ number, year });
    }
    found.push({ number: last, year });
  }
  return found;
}
