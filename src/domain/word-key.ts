const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A word as 30 bits of a hash: a small integer costs no memory of its own and is compared at once. */
export type WordKey = number;

/** Letters of a word key where it is written. */
export const KEY_LETTERS = 5;

const codes = Uint8Array.from(LETTERS, (letter) => letter.charCodeAt(0));
const code = (key: WordKey, place: number) => codes[(key >>> (6 * place)) & 63] as number;

export function keyText(key: WordKey): string {
  return String.fromCharCode(code(key, 0), code(key, 1), code(key, 2), code(key, 3), code(key, 4));
}

const values = new Uint8Array(128);
for (const [value, letter] of [...LETTERS].entries()) values[letter.charCodeAt(0)] = value;
const value = (text: string, at: number) => values[text.charCodeAt(at)] as number;

/** The key that is written from `at` on. */
export function keyAt(text: string, at: number): WordKey {
  return (
    value(text, at) |
    (value(text, at + 1) << 6) |
    (value(text, at + 2) << 12) |
    (value(text, at + 3) << 18) |
    (value(text, at + 4) << 24)
  );
}
