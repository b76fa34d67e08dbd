import { PERCENT, RATE } from '../../domain/numbers.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import type { Found, Named } from '../terms/terms.js';

const HAS_RATE = new RegExp(String.raw`${RATE}\s*(?:-\s*)?${PERCENT}`, 'u');
/** What stands before whom a rate is for, and what behind: `for China the rate is …`, `China's rate goes to …`, `China to get …`. */
const FOR =
  /(?:(?<!\p{L})(?:for|on|fur|auf|gegen|pour|sur|para|sobre|a|dla|na)\s(?:the |die |la |les |los )?|对|對)$/iu;
const OWN_RATE =
  /^(?:'s|s|:s)?\s(?:rate|levy|bill|total|to get|to face|to pay|gets|faces|pays|satz|bekommt|zahlt|paie|paiera|paga|pagara|zaplaci|betalar)(?!\p{L})/iu;

/** Who stands behind it is out of what is told before. */
const EXCEPT = String.raw`(?<!\p{L})(?:except(?:ing|ed)?(?: for)?|excluding|(?:all|everyone|everybody|every country|every nation) (?:but|except)|other than|apart from|with the exception of|(?:alle |allen )?ausser(?: fur)?|ausgenommen|mit ausnahme (?:von|der)|sauf(?: pour)?|excepte|hormis|a l'exception d[eu]|salvo(?: a| para)?|excepto(?: a| para)?|menos(?: a| para)?|con (?:la )?excepcion de|oprocz|poza|z wyjatkiem|utom(?: for)?|forutom|med undantag (?:for|av))\s(?:the |la |les )?`;
const EXCEPTIONS = new RegExp(EXCEPT, 'giu');
const BEGINS_EXCEPTION = new RegExp(`^${EXCEPT}`, 'iu');
/** How far behind his name the rate of who is excepted stands, in UTF-16 units. */
const RATE_REACH = 60;

/** Where a sentence excepts somebody and names his rate: `for 90 days except for China, which pays 125%`; undefined where it does not. */
export function exceptedIn(sentence: string, { parties }: BoardKnowledge): Found | undefined {
  if (!HAS_RATE.test(sentence.toLowerCase())) return undefined;
  for (const { index: start, 0: words } of sentence.matchAll(EXCEPTIONS)) {
    const from = start + words.length;
    const behind = sentence.slice(from, from + RATE_REACH);
    const rate = HAS_RATE.exec(behind.toLowerCase());
    if (rate !== null && parties(behind)[0]?.start === 0)
      return { start, end: from + rate.index + rate[0].length };
  }
  return undefined;
}

/** Whom a stretch of a sentence names a rate for, and no instrument; undefined where it names none, or several. */
export function namedWithRate(text: string, parties: readonly Named[]): string | undefined {
  const [first, ...more] = [...new Set(parties.map(({ key }) => key))];
  if (first === undefined || more.length > 0 || !HAS_RATE.test(text.toLowerCase())) return undefined;
  const isFor =
    BEGINS_EXCEPTION.test(text) ||
    parties.some(
      ({ start, end }) =>
        FOR.test(text.slice(Math.max(0, start - 16), start)) ||
        OWN_RATE.test(text.slice(end)) ||
        /[对對]/u.test(text.charAt(start)),
    );
  return isFor ? first : undefined;
}

/** Whether a piece that names no instrument tells of a rate for somebody: it is no more of what stands before it. */
export const tellsRateApart = (piece: string, { parties }: BoardKnowledge): boolean =>
  HAS_RATE.test(piece.toLowerCase()) && namedWithRate(piece, parties(piece)) !== undefined;
