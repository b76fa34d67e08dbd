import { normalisePhrase } from '../text/text.js';
import { HAN, HAN_BLANK, isWordUnit, WORD_BEGINS, WORD_ENDS } from '../text/word-boundary.js';

// What follows the first part of a word with an inner `*`.

/** How many characters ` * ` may span, and a `*` at the end of an inner word; a character has up to two UTF-16 units. */
const SPAN = 120;
const INFLECTION = 12;

export type Rest = {
  /** Where what is read at a place ends; absent when it does not stand there. */
  read(text: string, from: number): number | undefined;
  /** How much of it the word spells out, in UTF-16 units. Asked of what is found alone: a start has no time for it. */
  spelled(): number;
};

/** Whether anything may stand between two parts of a word: a gap on both sides of the `*`. */
const isApart = (before: string, after: string): boolean => before.endsWith(' ') && after.startsWith(' ');

/** What Chinese parts by a gap ends with the clause: it has few words that say where another one begins. */
const HAN_GAP = `(?:(?!${HAN_BLANK}|,(?!\\d))[^;。!?])`;

/** What follows the first part of a word with inner `*`: the end of that word and the next one, or after ` * ` anything. */
function restPattern(head: string, parts: readonly string[], openEnd: boolean): RegExp {
  const gap = HAN.test(head) ? HAN_GAP : '.';
  const source = parts.map((part, at) => {
    const spelled = normalisePhrase(part)
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/[ -]+/g, '[ -]');
    // A last whole word begins after a gap: "hebt * auf" is not in "hebt den Kauf", but "senkt * zoll*" in "senkt Strafzölle".
    const isWhole = at === parts.length - 1 && !openEnd && isWordUnit(spelled.charCodeAt(0));
    const begins = isWhole ? WORD_BEGINS : '';
    return isApart(parts[at - 1] ?? head, part)
      ? `${gap}{0,${SPAN}}?${begins}${spelled}`
      : `[\\p{L}\\p{N}]{0,${INFLECTION}}[ -]${spelled}`;
  });
  const last = source.at(-1) ?? '';
  const isClosed = !openEnd && isWordUnit(last.charCodeAt(last.length - 1));
  return new RegExp(`${source.join('')}${isClosed ? WORD_ENDS : ''}`, 'uy');
}

/** The pattern is made, and tried, only where the next word is near: mostly it is not, and a pattern costs more than a look. */
export function createRest(head: string, parts: readonly string[], openEnd: boolean): Rest {
  let next = '';
  // Only so far: a text that repeats its first words would otherwise be searched to its end for each of them.
  let reach = 0;
  // The first part is a mere gap after an inflected word: `bill* * withdrawn`.
  for (let at = 0; at < parts.length && next === ''; at += 1) {
    const part = parts[at] ?? '';
    reach += 2 * (isApart(parts[at - 1] ?? head, part) ? SPAN : INFLECTION + 1);
    next = normalisePhrase(part).split(/[ -]/, 1)[0] ?? '';
  }
  reach += next.length;
  let pattern: RegExp | undefined;
  return {
    read(text, from) {
      // `includes` would leave compiled code.
      if (text.slice(from, from + reach).indexOf(next) < 0) return undefined;
      pattern ??= restPattern(head, parts, openEnd);
      pattern.lastIndex = from;
      return pattern.test(text) ? pattern.lastIndex : undefined;
    },
    spelled: () => parts.reduce((sum, part) => sum + normalisePhrase(part).length, 0),
  };
}
