const OWN_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}]/u;
/** No unit of those scripts comes before the Arabic ones. */
const FIRST = 0x600;

/** Whether a text has a character of one of those scripts that only one language has. Asked of each text and each word. */
export function hasOwnScript(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) >= FIRST) return OWN_SCRIPT.test(text);
  return false;
}
