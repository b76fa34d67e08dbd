import type { Reading, WordMention } from './reading.js';

/** The text is normalised: full-width marks are plain ones, but for the Chinese stop. */
const PART_ENDS = /[.。!:,;?]/g;

/** The questions of a title, each from the end of the part before it to its mark; what stands beside one may be news. */
function questionsIn(title: string): readonly (readonly [from: number, to: number])[] {
  const asked: (readonly [number, number])[] = [];
  let from = 0;
  for (const { 0: end, index } of title.matchAll(PART_ENDS)) {
    if (end === '?') asked.push([from, index]);
    from = index + 1;
  }
  return asked;
}

/** The words of a title that no question of it holds. */
export function statedIn({ title, normalised: { text, titleEnd } }: Reading): WordMention[] {
  const asked = questionsIn(text.slice(0, titleEnd));
  return title.words.filter(({ start, end }) => !asked.some(([from, to]) => start >= from && end <= to));
}
