import type { Answer, AnswerLine } from '../domain/answer.js';
import { truncate } from '../domain/truncate.js';
import { plain } from './text.js';

/** The most that {@link restWords} says. */
export const REST_CHARS = 100;

/** What is said of the lines that are not shown: those that an answer came without, and `left` for want of room. */
export function restWords({ rest }: Answer, left = 0): string | undefined {
  const count = left + (rest?.count ?? 0);
  if (count === 0) return undefined;
  const advice = rest?.advice ?? 'ask for less with a topic or a name';
  return truncate(plain(`… and ${count} more; ${advice}`), REST_CHARS);
}

type Worded = {
  /** Empty for one that says nothing. */
  readonly heading: (heading: string) => string;
  readonly line: (line: AnswerLine) => string;
};

/** Headings and lines in at most so many characters. A line that does not fit is counted, never silently dropped. */
export function fitting({ sections }: Answer, most: number, { heading: head, line: words }: Worded) {
  const shown: string[] = [];
  let room = most;
  let left = 0;
  const put = (text: string): boolean => {
    const isFitting = text.length < room;
    if (isFitting) {
      shown.push(text);
      room -= text.length + 1;
    }
    return isFitting;
  };
  for (const { heading = '', lines } of sections) {
    let above = head(heading);
    if (above !== '' && lines.length === 0) put(above);
    for (const line of lines) {
      // A heading comes with the first of its lines that fits: above none it would say that there are none.
      if (put(above === '' ? words(line) : `${above}\n${words(line)}`)) above = '';
      else left += 1;
    }
  }
  return { shown, left };
}
