import type { Figure } from '../../domain/classification.js';
import { FIGURE, readNumber } from '../../domain/numbers.js';
import type { AmountPatterns, Currency } from '../numbers/amount-patterns.js';
import type { Reading } from '../reading/reading.js';
import { follows, type Reach, turnsBetween } from '../text/clause.js';
import { gapBetween, leastGap, placesOf, sentenceBounds } from '../text/sentence.js';
import { arePartedBy, matchesOf, placeOf, type Span, shortlyBefore } from '../text/span.js';
import { originalSpan } from '../text/text.js';

/**
 * An amount in a text: of goods in tonnes, or of money by the code of its currency; what is paid for a unit of goods is
 * told by both (`USD/t`).
 */
export type Amount = Span & { readonly value: number; readonly unit: string; readonly isFor?: boolean };

/** What is paid is for a unit that stands so near to it, in UTF-16 units. */
const PER_REACH = 24;
/** A word of letters before a lone figure is a name: "RS 3". */
const LETTERS_LAST = /[a-z]\.?$/;

/** Without what multiplying adds: 8.7 times 1e8 is no 869999999.9999999. */
const times = (value: number, scale: number): number => Number((value * scale).toPrecision(15));

/** What a word multiplies by in a language; `NaN` where it means something else. */
function scaleOf(
  { scales, letterScales }: AmountPatterns,
  lang: string,
  word: string,
  isSigned: boolean,
): number {
  const scale = scales.get(word) ?? (isSigned ? letterScales.get(word) : undefined);
  if (!scale) return 1;
  return scale.langs && !scale.langs.includes(lang) ? Number.NaN : scale.times;
}

/** Whose a sign is in a text: "¥" is that of China where China is named, and Japan is not. */
function currencyOf(sign: string, { patterns, lang, parties }: Reading): Currency | undefined {
  const own = patterns.signs.get(sign);
  const other = patterns.sharedSigns.get(sign);
  if (!own || !other) return own;
  const names = (currency: Currency) => parties.some(({ code }) => currency.states.includes(code));
  return !names(own) && (names(other) || other.langs.includes(lang)) ? other : own;
}

/** What money is for, where a unit stands beside it. */
function unitBeside({ patterns, text }: Reading, start: number, end: number): Amount | undefined {
  const behind = patterns.perBehind.exec(text.slice(end, end + PER_REACH));
  const before = behind ? undefined : patterns.perBefore.exec(shortlyBefore(text, start, PER_REACH));
  const unit = patterns.perUnits.get((behind ?? before)?.[1] ?? '');
  if (unit === undefined) return undefined;
  return {
    value: 0,
    unit,
    start: before ? Math.max(0, start - PER_REACH) + before.index : start,
    end: end + (behind?.[0].length ?? 0),
  };
}

function findMoney(reading: Reading): Amount[] {
  const { lang, patterns } = reading;
  return matchesOf(patterns.money, reading.text).flatMap((match): Amount[] => {
    const [, sign = '', signed = '', signedScale = '', named = '', namedScale = '', name = ''] = match;
    const scale = signedScale || namedScale;
    const code = (sign ? currencyOf(sign, reading) : patterns.currencies.get(name))?.code;
    if (code === undefined || (scale === '' && patterns.scaledNames.has(name))) return [];
    const value = times(readNumber(signed || named, lang), scaleOf(patterns, lang, scale, sign !== ''));
    const place = placeOf(match);
    const goods = unitBeside(reading, place.start, place.end);
    if (goods) return [{ ...goods, value, unit: `${code}/${goods.unit}`, isFor: true }];
    if (scale === '' && signed.length === 1 && LETTERS_LAST.test(sign)) return [];
    return [{ value, unit: code, ...place }];
  });
}

/** "Mt Isa" is a mountain: a name follows, other than that of a material. */
function isBeforeName(reading: Reading, end: number): boolean {
  const { start } = originalSpan(reading, end + 1, end + 2);
  const next = reading.text[end] === ' ' ? (reading.original[start] ?? '') : '';
  return /\p{Lu}/u.test(next) && !reading.materials.some((material) => material.start === end + 1);
}

function findGoods(reading: Reading): Amount[] {
  const { lang, patterns } = reading;
  return matchesOf(patterns.goods, reading.text).flatMap((match): Amount[] => {
    const [, number = '', scale = '', word = ''] = match;
    const place = placeOf(match);
    const units = patterns.goodsUnits.get(word) ?? [];
    const span = originalSpan(reading, place.end - word.length, place.end);
    const written = reading.original.slice(span.start, span.end);
    // Of "mt" nobody can say which is meant.
    const unit = units.length > 1 ? units.find((one) => one.written === written) : units[0];
    const isLikeName = units.length > 1 && unit !== units[0];
    if (!unit || (isLikeName && isBeforeName(reading, place.end))) return [];
    const value = times(readNumber(number, lang), scaleOf(patterns, lang, scale, false) * unit.times);
    return [{ value, unit: 'tonnes', ...place }];
  });
}

/** The amounts of goods, then those of money, that a text names. */
export function findAmounts(reading: Reading): Amount[] {
  if (!FIGURE.test(reading.text)) return [];
  return [...findGoods(reading), ...findMoney(reading)].filter(({ value }) => Number.isFinite(value));
}

/** So far before an amount stands the word for to, or by, in UTF-16 units. */
const TO_REACH = 12;
/** How far from an amount of goods, to either side, a quota is named. */
const QUOTA_REACH = 200;
/** And how far what is told of the trade: output, reserves. */
const TRADE_REACH = 40;

/**
 * Whether a measure sets an amount of goods: a quota is named near, and nothing nearer that is no measure's. Volumes that
 * no measure sets are other figures, and so is that by which a quota is cut.
 */
export function isQuota({ words, patterns, text }: Reading, volume: Span): boolean {
  if (patterns.byBefore.test(shortlyBefore(text, volume.start, TO_REACH))) return false;
  const [from, to] = sentenceBounds(text, volume.start);
  const around = [Math.max(0, volume.start - QUOTA_REACH), volume.end + QUOTA_REACH] as const;
  const quotas = [
    ...words.filter(({ concept, start }) => concept === 'quota' && start >= around[0] && start < around[1]),
    ...placesOf(patterns.quota, text, ...around),
  ];
  if (quotas.length === 0) return false;
  // "Quota for rare earth production": what it is a quota of.
  const isOfQuota = (place: Span) => quotas.some((one) => arePartedBy(text, one, place, patterns.quotaOf));
  const trade = placesOf(patterns.volumeOf, text, from, to).filter((place) => {
    const [end, start] = place.end <= volume.start ? [place.end, volume.start] : [volume.end, place.start];
    return gapBetween(place, volume) <= TRADE_REACH && !turnsBetween(text, end, start) && !isOfQuota(place);
  });
  return leastGap(quotas, volume) <= leastGap(trade, volume);
}

/** What cuts a quota, and what raises it. */
const CUTS = ['step_cuts', 'rule_ends_favour'];
const RAISES = ['step_raises'];
/** So far behind such a verb stands the amount. */
const MOVED_REACH: Reach = [80, 24];

/** Which way a title says that a quota is moved to an amount: "cuts cobalt quota to 80,000 tonnes". */
export function moveTo(
  { text, titleEnd, patterns, title: { words } }: Reading,
  volume: Span,
): Figure['moved'] {
  const isTo = patterns.toBefore.test(shortlyBefore(text, volume.start, TO_REACH));
  if (volume.end > titleEnd || !isTo) return undefined;
  const isSaidBy = (concepts: readonly string[]) =>
    words.some(
      ({ concept, start }) =>
        concepts.includes(concept) && follows(text, { end: start }, volume, MOVED_REACH),
    );
  if (isSaidBy(RAISES)) return 'up';
  return isSaidBy(CUTS) ? 'down' : undefined;
}
