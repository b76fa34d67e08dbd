import { endsBetween } from '../text/clause.js';
import { foundOnce } from '../text/found-once.js';
import { isDense } from '../text/sentence.js';
import { endsSentence } from '../text/sentence-end.js';
import { matchesOf } from '../text/span.js';
import type { Reading, WordMention } from './reading.js';

/** The text is normalised: full-width marks are plain ones, but for the Chinese stop. A mark within a number ends nothing. */
const PART_ENDS = /[。!;?]|(?<!\d)[.,:]|[.,:](?!\d)/g;
/** Chinese writes a condition where a part begins, or behind what somebody says. */
const BEGINS_HAN = /[,;:!?。 称说]/;

type Part = readonly [from: number, to: number];

/** The questions of a title, each from the end of the part before it to its mark; what stands beside one may be news. */
function questionsIn(title: string): readonly Part[] {
  if (!title.includes('?')) return [];
  const asked: Part[] = [];
  let from = 0;
  for (const { 0: end, index } of matchesOf(PART_ENDS, title)) {
    // "Will the U.S. ban exports?": the stop of an abbreviation.
    if (end === '.' && !endsSentence(title, index)) continue;
    if (end === '?') asked.push([from, index]);
    from = index + 1;
  }
  return asked;
}

/** Whether a title asks and says nothing else. */
export function isOnlyAsked({ text, titleEnd }: Reading): boolean {
  const said = text.slice(0, titleEnd);
  const asked = questionsIn(said);
  const left = asked.reduceRight((rest, [from, to]) => rest.slice(0, from) + rest.slice(to), said);
  return asked.length > 0 && !/[\p{L}\p{N}]/u.test(left);
}

/** A question that a title ends with. */
const ASKED_AT_END = /\?["”'»“]?\s*$/u;
/** What it is parted by from what comes before it; in Chinese a blank parts clauses too. */
const PARTS = /[:,;.!?–—]| (?=- )/gu;
const PARTS_HAN = /: ?|[,;.!?–— ]/gu;
/** The question that a title ends with, from where it begins; it is headed where what comes before it names its matter. */
export function askedLast({
  lang,
  text,
  titleEnd,
}: Reading): { isHeaded: boolean; from: number } | undefined {
  const title = text.slice(0, titleEnd);
  const asked = ASKED_AT_END.exec(title);
  if (!asked) return undefined;
  const before = matchesOf(lang === 'zh' ? PARTS_HAN : PARTS, title.slice(0, asked.index)).at(-1);
  if (!before) return { isHeaded: false, from: 0 };
  const isHeaded = before[0].startsWith(':');
  return { isHeaded, from: before.index + (isHeaded ? 0 : before[0].length) };
}

/** Where the conditions of a title begin: "if China keeps its curbs". Each goes on to the end of its clause. */
export const conditionsIn = ({ lang, text, title: { words } }: Reading): readonly WordMention[] =>
  words.filter(
    ({ concept, start }) =>
      concept === 'rule_if' && (!isDense(lang) || BEGINS_HAN.test(text[start - 1] ?? ' ')),
  );

/** Whether a title names a condition. */
export const hasCondition = (reading: Reading): boolean => conditionsIn(reading).length > 0;

/** Whether a title makes what it tells hang on what another does: "if the US goes ahead". */
export function hangsOnAnother(reading: Reading): boolean {
  const { text } = reading;
  const { parties } = reading.title;
  return conditionsIn(reading).some(({ start: from }) =>
    parties.some(({ start }) => start >= from && !endsBetween(text, from + 1, start)),
  );
}

/** The words of a title that are neither asked nor a condition. */
export const statedIn = foundOnce((reading: Reading): readonly WordMention[] => {
  const { text, titleEnd, title } = reading;
  const said = text.slice(0, titleEnd);
  const asked = questionsIn(said);
  const supposed = conditionsIn(reading);
  if (asked.length + supposed.length === 0) return title.words;
  return title.words.filter(
    ({ start, end }) =>
      !asked.some(([from, to]) => start >= from && end <= to) &&
      !supposed.some(({ start: from }) => start >= from && !endsBetween(said, from + 1, start)),
  );
});
