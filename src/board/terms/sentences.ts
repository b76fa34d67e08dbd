import { beginningIn } from '../../domain/classification.js';
import { startsWithMonth } from './months.js';
import { foldText } from './terms.js';

const ABBREVIATION =
  /(?:^|[\s("])(?:nos?|nrn?|art|sec|st|dr|mr|mrs|ms|vs|approx|mrd|mio|mld|mln|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{L}|u\.s|e\.u|u\.k|p\.r\.c)$/iu;

/** `9. Oktober` and `2. Runde`, but not `by May 14. China …`. */
function isOrdinal(before: string, after: string): boolean {
  return (
    /(?:^|\D)\d{1,2}$/.test(before) &&
    (startsWithMonth(foldText(after)) || !/\p{L}{3,} \d{1,2}$/u.test(before))
  );
}

/** `50 proc. na stal`, but not `do 50 proc. Unia zawiesza …`. */
const isPercent = (before: string, after: string): boolean =>
  /(?:proc|pct)$/u.test(before) && /^(?:\p{Ll}|\d)/u.test(after);

/** `12:01 a.m. eastern time`, `12:01 a.m. January 15`, but not `at 12:01 a.m. The duty …`. */
const isTimeOfDay = (before: string, after: string): boolean =>
  /[ap]\.m$/u.test(before) &&
  (/^(?:\p{Ll}|ES?D?T\b|Eastern\b)/u.test(after) || startsWithMonth(foldText(after)));

/** Sentences of a text: a full stop after a short number or an abbreviation does not end one. */
function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/[.!?;]\s+|[。！？；]\s*|(?<=\p{Script=Han});/gu)) {
    const before = text.slice(Math.max(start, index - 12), index);
    const after = text.slice(index + mark.length, index + mark.length + 24);
    const goesOn =
      ABBREVIATION.test(before) ||
      isOrdinal(before, after) ||
      isPercent(before, after) ||
      isTimeOfDay(before, after);
    if (mark.startsWith('.') && goesOn) continue;
    sentences.push(text.slice(start, index + 1));
    start = index + mark.length;
  }
  sentences.push(text.slice(start));
  return sentences.filter((sentence) => sentence.trim() !== '');
}

/**
 * A title and the sentences behind it, but for the background, which other measures fill; a source is the act itself, and
 * told to its end.
 */
export function sentencesTold(
  title: string,
  summary: string,
  lang: string | undefined,
  isSource: boolean,
): string[] {
  const told = [title];
  let at = title.length;
  for (const sentence of splitSentences(summary)) {
    if (!isSource && at >= beginningIn(lang)) break;
    told.push(sentence);
    at += sentence.length;
  }
  return told;
}
