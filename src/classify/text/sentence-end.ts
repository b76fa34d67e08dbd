import { MONTH, SHORT_MONTHS, startsWithMonth } from './months.js';
import { shortlyBefore } from './span.js';
import { anyOf, isWordUnit } from './word-boundary.js';

// Where a sentence ends in a normalised text. One that has kept its case tells more: what goes on in small letters.

/** Behind these, and behind a single letter (u.s., z. B.), a full stop ends no sentence. */
const ABBREVIATIONS = 'no nos nr nrn art sec st dr mr mrs ms vs approx ca bzw ee uu mrd mio mld mln'.split(
  ' ',
);
const SHORTENED = new RegExp(
  String.raw`(?:^|[\s.("])(?:\p{L}|${anyOf([...ABBREVIATIONS, ...SHORT_MONTHS])})$`,
  'iu',
);
/** No abbreviation is longer, with what stands before it, in UTF-16 units. */
const LONGEST = 8;

/** "50 proc. na stal", but not "do 50 proc. Unia zawiesza …". */
const COUNTED = /(?:proc|pct|tys)$/u;
/** "12:01 a.m. eastern time", "12:01 a.m. January 15", but not "at 12:01 a.m. The duty …". */
const TIME_OF_DAY = /[ap]\.m$/iu;
const ZONE = /^(?:ES?D?T\b|Eastern\b)/u;
const GOES_ON = /^(?:\p{Ll}|\d)/u;

/** "9. Oktober", "am 2. Verhandlungstag" and, of a section, "1. Scope", but not "by May 14. China …", "from 10 to 15. China …". */
const ORDINAL = /(?:^|[\s(])\d{1,2}$/u;
const OF_WORD = /(?<!\p{L})(?:am|im|vom|zum|zur|der|des|dem|den|das|die|beim) \d{1,2}$/iu;
const OF_SECTION = new RegExp(String.raw`(?:^|[!?:\n]\s*|(?<!(?<!\p{L})(?:${MONTH}))\.\s+)\d{1,2}$`, 'iu');

/** Whether a full stop belongs to what stands before it. */
function isPartOf(before: string, behind: string): boolean {
  if (COUNTED.test(before)) return GOES_ON.test(behind);
  if (TIME_OF_DAY.test(before))
    return /^\p{Ll}/u.test(behind) || ZONE.test(behind) || startsWithMonth(behind);
  if (ORDINAL.test(before)) return startsWithMonth(behind) || OF_WORD.test(before) || OF_SECTION.test(before);
  return SHORTENED.test(before.slice(-LONGEST));
}

/** Behind another sign, what it stands in goes on: a word, or what closes a quotation. */
const CLOSES = /["'”’»)\]!?,]/u;
/** Chinese puts no blank there: "；9日", "；69%的". */
const HAN_COUNT = /^\d[\d.,]*%?\p{Script=Han}/u;

/** So much around a full stop is looked at, in UTF-16 units. */
const AROUND = 24;

/** Whether a sentence ends at a place of a text. A full stop ends one unless it belongs to an abbreviation such as u.s. or aug. */
export function endsSentence(text: string, at: number): boolean {
  const unit = text[at] ?? '';
  if (unit === '\n' || unit === '。') return true;
  // The signs of Chinese are read as these.
  if ('!?;'.includes(unit))
    return isWordUnit(text.charCodeAt(at + 1))
      ? HAN_COUNT.test(text.slice(at + 1, at + AROUND))
      : !CLOSES.test(text[at + 1] ?? '');
  if (unit !== '.' || !/\s/u.test(text[at + 1] ?? ' ')) return false;
  return !isPartOf(shortlyBefore(text, at, AROUND), text.slice(at + 1, at + AROUND).trimStart());
}
