import { sentenceBounds } from '../../classify/text/sentence.js';
import type { DateWords } from './date-roles.js';

/** Whether the sentence around a place only spares goods that were under way before a duty began: it ends on no such day. */
export function isForGoodsUnderWay(text: string, at: number, { underWay }: DateWords): boolean {
  const [from, to] = sentenceBounds(text, at);
  return underWay(text).some(({ start, end }) => start >= from && end <= to);
}
