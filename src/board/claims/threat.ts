import type { Clause } from './clauses.js';

const THREAT =
  '(?:threat|menac|brandi|amenaz|angedroh|drohung|grozb|zagrozi|hotet|hotade|tullhot|威胁|威脅|扬言|揚言|放话|放話)';
/** What stands before the threat, or the one who made it, where somebody answers: `to`, `over`, `针对`. */
const ANSWERED =
  "(?:\\b(?:to|at|over|answers?|counters?|by|after|following|amid|auf|gegen|uber|von|nach|aux?|a|face a|par|apres|ante|por|tras|na|wobec|przez|po|pa|mot|av|efter)\\s+(?:(?:the|a|die|der|den|la|les?|las?|los|el)\\s+|l')?|针对|針對|回应|回應|就|对|對)";
/** How far, in characters, the threat may stand from its maker. */
const REACH = 24;
const WITHIN = `[^,;:，；：]{0,${REACH}}?`;

const BEFORE_MAKER = new RegExp(`${ANSWERED}$`, 'iu');
/** `并威胁` goes on to what the one before does. */
const AFTER_MAKER = new RegExp(`^(?::s)?${WITHIN}(?<![并並])${THREAT}`, 'iu');
/** `THREAT_OF` spans fewer characters: no more are looked at, so that the time grows with the text, not with its square. */
const LOOKED_BACK = 100;
const THREAT_OF = new RegExp(`${ANSWERED}[^,;:，；：]{0,12}?${THREAT}${WITHIN}$`, 'iu');

const THREATS = new RegExp(THREAT, 'giu');
const RIGHT_BEHIND = new RegExp(`^${WITHIN}$`, 'u');
/** Whether a text tells of no threat but one with what stands at a place: "vows retaliation", "threatens to retaliate". */
export const threatensOnly = (text: string, at: number): boolean =>
  [...text.matchAll(THREATS)].every(
    ({ 0: threat, index }) => index < at && RIGHT_BEHIND.test(text.slice(index + threat.length, at)),
  );

/** A threat spoken of as known, without its maker: `the threat of 100%`, `以高额关税相威胁`. */
const KNOWN_THREAT =
  /\bthe threats?\b|\b(?:die|der) (?:zoll)?drohung|\b(?:la|les) menaces?\b|\blas? amenazas?\b|\bgrozb|\bhotet\b|[相的]威[胁脅]/iu;

/**
 * Who made the threat that a clause answers, where the instrument at `at` is the threatened one: Trump in
 * `China hits back at Trump's tariff threat`, the US in `针对美方威胁加征关税`. Who tells of the answer is no issuer.
 */
function makerIn({ text, parties }: Clause, at: number): string | undefined {
  return parties.find(({ start, end }) => {
    // The one-character names of Chinese are found with the 对 before them.
    const before = text.slice(0, /[对對]/u.test(text.charAt(start)) ? start + 1 : start);
    // `US-Zolldrohung` is one word: the instrument stands within the name.
    const after = text.slice(Math.min(end, at));
    if (start < at && BEFORE_MAKER.test(before) && AFTER_MAKER.test(after)) return true;
    const from = Math.max(0, before.length - LOOKED_BACK);
    const threat = THREAT_OF.exec(before.slice(from));
    return threat !== null && from + threat.index <= at;
  })?.key;
}

/** The maker of the threatened instrument at `at` by the clause itself or, of a threat that it only mentions, by the others. */
export function threatenerIn(clause: Clause, at: number, clauses: readonly Clause[]): string | undefined {
  const maker = makerIn(clause, at);
  if (maker !== undefined || !KNOWN_THREAT.test(clause.text)) return maker;
  return clauses.flatMap((other) => other.instruments.flatMap(({ start }) => makerIn(other, start) ?? []))[0];
}
