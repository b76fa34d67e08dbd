import { PERCENT } from '../../domain/numbers.js';
import type { NumberPatterns } from '../numbers/patterns.js';

/*
 * The rate that another one replaces: "to 15% from 39%", "15 statt 39 Prozent". It is a duty rate of the text, but no news.
 * All patterns read the normalised text: lower case, without accents, simplified characters.
 */

const UNIT = String.raw`(?:${PERCENT}|proc\.)`;

/** What may stand between "from" and the rate: "from the 25% announced in May", "von bisher 25", "de l'ancien taux". */
const DETERMINED = String.raw`(?:(?:the|a|den|dem|les|el|los|de)\s)?(?:(?:previous|earlier|original|initial|current|prior|bisher\p{L}*|zuvor|vorherig\p{L}*|ursprunglich\p{L}*|anterior\p{L}*|poprzedni\p{L}*|obecn\p{L}*|tidigare)\s)?`;
/** "To 15% from 39%": the new rate, then the word for from. */
const AFTER_NEW = new RegExp(
  String.raw`(?:\bto|\bauf|\ba|\bau|\bal|\bdo|\bna|\btill|至|到)\s?\d[\d.,]*\s?${UNIT}?,?\s?(?:from|von|de|desde|z|ze|fran)\s${DETERMINED}$`,
  'u',
);

const FROM = /(?:\b(?:from|von(?: bisher)?|de|du|del|des|z|ze|fran)\s|[从由])$/u;
const TO_NEW = new RegExp(
  String.raw`^\s?${UNIT}?,?\s?(?:zuruck )?(?:\b(?:to|auf|a|au|al|do|na|till)\s|[^\s\d.,;。]{0,6}[至到为回成])\s?(?:\d|零|(?:zero|nil|null|cero|noll)\b)`,
  'u',
);
/** "The rate of 20 percent is amended to 10 percent". */
const IS_CHANGED = new RegExp(
  String.raw`^\s?${UNIT}?\s(?:is|are|was|were|will be|has been|have been)\s(?:amended|changed|modified|reduced|lowered|cut|raised|increased|revised)\sto\s\d`,
  'u',
);
/** The ends of a range replace none: "will range from 25 to 100 percent and go into effect". */
export const RANGE = /\b(?:rang|reich|vari|oscil|spann)\p{L}*\s(?:from|von|de|fran)\s$/u;
/** A journal puts right: "For '61.2 %' read '72.1 %'", "instead of: …, read: …". */
const FOR =
  /\b(?:for|instead of|anstatt|statt|au lieu de|donde dice|zamiast|i stallet for) ?:? ?["'“”„«»‘’]{0,2} ?$/u;
const READ = new RegExp(
  String.raw`^\s?${UNIT}?\s?["'“”„«»‘’]{0,2},? ?(?:read|lire|muss es heissen|debe decir|powinno byc|ska det sta)\b`,
  'u',
);
/** How far before a rate the word of change may stand, and how far what follows is read, in UTF-16 units. */
const REACH = 70;
const NEXT = 24;

/**
 * Whether a text tells a rate as the one until now: "the duty was 25% before". "Was" alone says so only beside the new
 * rate: `isBesideNew`.
 */
export function isUntilNow(
  text: string,
  start: number,
  end: number,
  isBesideNew: boolean,
  { formerBefore, formerAt, formerWas, formerAfter }: NumberPatterns,
): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return (
    formerBefore.test(before) ||
    formerAt.test(before) ||
    formerAfter.test(text.slice(end, end + NEXT * 2)) ||
    (isBesideNew && formerWas.test(before))
  );
}

/** Whether the rate between two places of a text is one that another replaces. */
export function isFormerRate(
  text: string,
  start: number,
  end: number,
  { insteadBefore, rateChanges }: NumberPatterns,
): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (insteadBefore.test(before) || AFTER_NEW.test(before)) return true;
  if (FOR.test(before) && READ.test(text.slice(end, end + NEXT * 2))) return true;
  if (RANGE.test(before)) return false;
  const after = text.slice(end, end + NEXT);
  if (IS_CHANGED.test(text.slice(end, end + NEXT * 2))) return true;
  return FROM.test(before) && TO_NEW.test(after) && (rateChanges.test(before) || rateChanges.test(after));
}
