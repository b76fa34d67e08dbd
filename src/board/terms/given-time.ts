import type { DateWords } from './date-roles.js';
import { wordBefore } from './places.js';

/** Between what is awaited and the day. */
const GAP = /^\s[^:;]{0,36}$/u;

/** Whether the words before a day only give somebody time until then: `comments are due by 7 May`. Folded, lower case. */
export function isGivenTime(before: string, words: DateWords): boolean {
  const by = wordBefore(before, words.by(before), before.length);
  return by !== undefined && wordBefore(before, words.awaited(before), by.start, GAP) !== undefined;
}
