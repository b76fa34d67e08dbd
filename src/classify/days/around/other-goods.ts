import { COLLECTIVE } from '../../../domain/vocabulary.js';
import { isMeasure } from '../../reading/concepts.js';
import { isOneOf, titledAlone } from '../../reading/goods/materials.js';
import type { Reading } from '../../reading/reading.js';
import { sentenceBounds } from '../../text/sentence.js';
import { isRightBefore, type Span } from '../../text/span.js';

/**
 * Whether the sentence behind a title tells what happens on a day, or in a time, of a measure on goods of which the title says
 * nothing: "US imposes tariff on copper // The chip tariffs will take effect next year". What belongs to the title's goods, as
 * neodymium to rare earths, is theirs.
 */
export function isOfOtherGoods(reading: Reading, place: Span): boolean {
  const { text, titleEnd, words, materials } = reading;
  if (place.end <= titleEnd) return false;
  const [from] = sentenceBounds(text, place.start);
  const isBefore = ({ start, end }: Span) => start >= from && start > titleEnd && end <= place.start;
  const measures = words.filter((word) => isMeasure(word) && isBefore(word));
  const isNamed = (goods: Span) =>
    isBefore(goods) && measures.some((measure) => isRightBefore(goods, measure));
  const isOnOthers =
    materials.some((goods) => goods.key !== COLLECTIVE && isNamed(goods)) ||
    words.some((word) => word.concept === 'chip' && isNamed(word));
  const titled = isOnOthers ? titledAlone(reading).flatMap(({ key, group }) => [key, group ?? key]) : [];
  return titled.length > 0 && !materials.filter(isBefore).some(isOneOf(titled));
}
