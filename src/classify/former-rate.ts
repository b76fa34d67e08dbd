import { PERCENT } from '../domain/numbers.js';

/*
 * The rate that another one replaces: "to 15% from 39%", "15 statt 39 Prozent". It is a duty rate of the text, but no news.
 * All patterns read the normalised text: lower case, without accents, simplified characters.
 */

const UNIT = String.raw`(?:${PERCENT}|proc\.)`;

/** Stands right before a rate that is replaced. */
const INSTEAD =
  /(?:instead of|rather than|down from|up from|(?:an)?statt|anstelle von|au lieu (?:de|des)|contre|en lugar del?|en vez del?|frente al?|zamiast|i ?stallet for|而非|而不是)\s?(?:the |a |current |previous |bisher |bislang |los |las )?$/u;

/** "To 15% from 39%": the new rate, then the word for from. */
const AFTER_NEW = new RegExp(
  String.raw`(?:\bto|\bauf|\ba|\bau|\bal|\bdo|\bna|\btill|至|到)\s?\d[\d.,]*\s?${UNIT}?,?\s?(?:from|von|de|desde|z|ze|fran)\s$`,
  'u',
);

/** Somebody changes a rate, or it changes; without such a word "from 10% to 41%" is a range of rates. */
const CHANGE =
  /cut|slash|trim|lower|reduc|rais|increas|hik|lift|drop|f[ae]ll|r[io]se|doubl|tripl|halv|bring|go(?:es)? |senk|sink|erhoh|steig|halbier|verdoppel|abaiss|baiss|passe|relev|ramen|rebaj|baj[ao]|sub[eio]|elev|obniz|podn|podwyz|spad|wzro|sank|hoj|降|升|提|增|减|调|下|上/u;
const FROM = /(?:\b(?:from|von(?: bisher)?|de|du|del|des|z|ze|fran)\s|[从由])$/u;
const TO_NEW = new RegExp(
  String.raw`^\s?${UNIT}?,?\s?(?:zuruck )?(?:\b(?:to|auf|a|au|al|do|na|till)\s|[^\s\d.,;。]{0,6}[至到为回成])\s?\d`,
  'u',
);
/** How far before a rate the word of change may stand, and how far what follows is read, in UTF-16 units. */
const REACH = 70;
const NEXT = 24;

/** Whether the rate between two places of a text is one that another replaces. */
export function isFormerRate(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (INSTEAD.test(before) || AFTER_NEW.test(before)) return true;
  const after = text.slice(end, end + NEXT);
  return FROM.test(before) && TO_NEW.test(after) && (CHANGE.test(before) || CHANGE.test(after));
}
