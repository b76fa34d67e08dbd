import { startsWithMonth } from './dates.js';
import { foldText } from './terms.js';

const ABBREVIATION =
  /(?:^|[\s("])(?:nos?|nrn?|art|sec|st|dr|mr|mrs|ms|vs|approx|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{L}|u\.s|e\.u|u\.k|p\.r\.c)$/iu;

/** `9. Oktober` and `2. Runde`, but not `by May 14. China …`. */
function isOrdinal(before: string, after: string): boolean {
  return (
    /(?:^|\D)\d{1,2}$/.test(before) &&
    (startsWithMonth(foldText(after.slice(0, 24))) || !/\p{L}{3,} \d{1,2}$/u.test(before))
  );
}

/** Sentences of a text: a full stop after a short number or an abbreviation does not end one. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/[.!?;]\s+|[。！？；]\s*|(?<=\p{Script=Han});/gu)) {
    const before = text.slice(Math.max(start, index - 12), index);
    if (
      mark.startsWith('.') &&
      (ABBREVIATION.test(before) || isOrdinal(before, text.slice(index + mark.length)))
    )
      continue;
    sentences.push(text.slice(start, index + 1));
    start = index + mark.length;
  }
  sentences.push(text.slice(start));
  return sentences.filter((sentence) => sentence.trim() !== '');
}
