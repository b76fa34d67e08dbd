import { endsBetween } from './clause.js';
import type { Reading, WordMention } from './reading.js';

/** The text is normalised: full-width marks are plain ones, but for the Chinese stop. */
const PART_ENDS = /[.。!:,;?]/g;
/** What begins a condition; Chinese writes it at the beginning of a part, where it is no piece of another word (若干). */
const CONDITION =
  /(?<=^|[ (])(?:if|unless|wenn|falls|sofern|sollte|sollten|si|jesli|jezeli)(?= )|(?<=^|[,;:!?。 ])(?:如果|如|若|一旦|倘若|假如)(?![下何此今同干])/g;

type Part = readonly [from: number, to: number];

/** The questions of a title, each from the end of the part before it to its mark; what stands beside one may be news. */
function questionsIn(title: string): readonly Part[] {
  const asked: Part[] = [];
  let from = 0;
  for (const { 0: end, index } of title.matchAll(PART_ENDS)) {
    if (end === '?') asked.push([from, index]);
    from = index + 1;
  }
  return asked;
}

/** Where the conditions of a title begin: "if China keeps its curbs". Each goes on to the end of its clause. */
const conditionsIn = (title: string): readonly number[] =>
  [...title.matchAll(CONDITION)].map(({ index }) => index);

/** The words of a title that are neither asked nor a condition. */
export function statedIn({ title, normalised: { text, titleEnd } }: Reading): WordMention[] {
  const said = text.slice(0, titleEnd);
  const asked = questionsIn(said);
  const supposed = conditionsIn(said);
  return title.words.filter(
    ({ start, end }) =>
      !asked.some(([from, to]) => start >= from && end <= to) &&
      !supposed.some((from) => start >= from && !endsBetween(said, from + 1, start)),
  );
}
