import { HASH_START, mix } from './hash.js';
import type { NormalisedText } from './text.js';

/**
 * The words of a normalised text as numbers: a word of letters, one Chinese, Japanese or Korean character, `#` for
 * any figure, `%` and `?`. Arrays are reused: they hold until the next reading.
 */
export type Tokens = {
  count: number;
  /** How many of them belong to the title. */
  titleCount: number;
  hashes: Uint32Array;
  starts: Uint32Array;
  ends: Uint32Array;
  /** 1 for a word of letters, 2 for a character that is a word by itself, 3 for anything else. */
  kinds: Uint8Array;
};

export const WORD = 1;
export const CHARACTER = 2;
const SIGN = 3;
const DIGIT = 4;
const GAP = 5;

/** A feature is looked for in the first units of the title and of the summary: there an item says what it is about. */
export const TITLE_READ = 300;
export const SUMMARY_READ = 400;

const kindOfUnit = new Uint8Array(0x10000);

function learnKind(unit: number): number {
  const character = String.fromCharCode(unit);
  let kind = GAP;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character))
    kind = CHARACTER;
  else if (/\p{L}/u.test(character)) kind = WORD;
  else if (/\p{N}/u.test(character)) kind = DIGIT;
  else if (character === '%' || character === '?') kind = SIGN;
  kindOfUnit[unit] = kind;
  return kind;
}

const FIGURE_HASH = mix(HASH_START, 35);

export function createTokeniser(): (text: NormalisedText) => Tokens {
  const room = TITLE_READ + SUMMARY_READ + 2;
  const tokens: Tokens = {
    count: 0,
    titleCount: 0,
    hashes: new Uint32Array(room),
    starts: new Uint32Array(room),
    ends: new Uint32Array(room),
    kinds: new Uint8Array(room),
  };

  const readPart = (text: string, from: number, to: number): void => {
    let i = from;
    while (i < to) {
      const unit = text.charCodeAt(i);
      const kind = kindOfUnit[unit] || learnKind(unit);
      if (kind === GAP) {
        i += 1;
        continue;
      }
      let end = i + 1;
      let hash = mix(HASH_START, unit);
      if (kind === WORD || kind === DIGIT) {
        while (end < to) {
          const next = text.charCodeAt(end);
          if ((kindOfUnit[next] || learnKind(next)) !== kind) break;
          hash = mix(hash, next);
          end += 1;
        }
      }
      const at = tokens.count;
      tokens.hashes[at] = kind === DIGIT ? FIGURE_HASH : hash;
      tokens.starts[at] = i;
      tokens.ends[at] = end;
      tokens.kinds[at] = kind === DIGIT ? SIGN : kind;
      tokens.count += 1;
      i = end;
    }
  };

  return ({ text, titleEnd }) => {
    tokens.count = 0;
    readPart(text, 0, Math.min(titleEnd, TITLE_READ));
    tokens.titleCount = tokens.count;
    readPart(text, titleEnd + 1, Math.min(text.length, titleEnd + 1 + SUMMARY_READ));
    return tokens;
  };
}
