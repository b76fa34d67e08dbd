import { beginsIn } from '../reading/mentions.js';
import type { Reading } from '../reading/reading.js';
import { turnsBetween } from '../text/clause.js';
import { isDense, LIES_ON, placesOf, sentenceBounds } from '../text/sentence.js';
import type { Span } from '../text/span.js';
import { shortlyBefore } from '../text/span.js';
import { isNamedBehind, REACH, REACH_ZH } from './around-numbers.js';

const ENDED = /[;:!?—–]| - /u;

/** A price is named between a duty and money, or goods that the duty does not lie on: "tariff threat lifts copper to $13,000/t". */
function isPrice({ materials, patterns, text }: Reading, duty: Span, money: Span): boolean {
  const goods = materials.filter(({ start, end }) => start >= duty.end && end <= money.start);
  return (
    placesOf(patterns.priceWords, text, duty.start, money.start).length > 0 ||
    goods.some(({ start }, i) => !LIES_ON.test(text.slice(goods[i - 1]?.end ?? duty.end, start)))
  );
}

/** Whether money for a unit of goods is a duty, and no price: its word stands beside it, and none of a price between. */
export function isSpecificDuty(reading: Reading, money: Span): boolean {
  const { words, lang, patterns, text } = reading;
  const [from, to] = sentenceBounds(text, money.start);
  const dense = isDense(lang);
  return words.some((word) => {
    if (word.concept !== 'duty' || word.start < from || word.end > to) return false;
    if (word.start >= money.end) {
      const between = text.slice(money.end, word.start);
      const isPriced = placesOf(patterns.priceWords, text, from, money.start).some(
        ({ end }) => !turnsBetween(text, end, money.start),
      );
      if (isPriced || patterns.dutyPaid.test(text.slice(word.end, word.end + 12))) return false;
      if (turnsBetween(text, money.end, word.start)) return false;
      return dense ? between.length <= REACH_ZH / 2 : isNamedBehind(reading, money.end, word);
    }
    if (word.end > money.start || money.start - word.end > (dense ? REACH_ZH : REACH)) return false;
    const isTurned =
      ENDED.test(text.slice(word.end, money.start)) ||
      beginsIn(words, word.end, money.start, 'rule_when', 'rule_but');
    return !isTurned && !isPrice(reading, word, money);
  });
}

const RANGE_REACH = 30;
const RANGE_IN_CHINESE = /^[^,。;]*不等/u;

/** Of two such duties the one that the other replaces: "from $52/t to $74/t", "to $74/t from $52/t". */
export function isReplaced({ patterns, text }: Reading, money: Span, others: readonly Span[]): boolean {
  if (!patterns.fromBefore.test(shortlyBefore(text, money.start, 8))) return false;
  // The ends of a range replace none.
  const before = shortlyBefore(text, money.start, RANGE_REACH);
  if (
    patterns.rangeBefore.test(before) ||
    RANGE_IN_CHINESE.test(text.slice(money.end, money.end + RANGE_REACH))
  )
    return false;
  return others.some(({ start, end }) =>
    start >= money.end
      ? patterns.onlyTo.test(text.slice(money.end, start))
      : money.start - end <= 8 && end <= money.start,
  );
}
