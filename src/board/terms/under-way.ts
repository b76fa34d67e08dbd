import { sentenceBounds } from '../../classify/text/sentence.js';

/** Goods that had left before a duty began: "already at sea", "loaded before", "in transit". */
const UNDER_WAY =
  /\b(?:(?:goods|cargo(?:es)?|shipments?|vessels?) (?:that )?(?:were |are |had |have )?(?:already )?(?:loaded|shipped|left|at sea|en route)|already (?:at sea|loaded|shipped|on the water|in transit|en route)|in transit|(?:bereits|schon) (?:unterwegs|verschifft|verladen|auf see)|auf see|deja (?:en mer|embarque\p{L}*|expedie\p{L}*|en transit|en route)|en transit\p{L}*|ya (?:embarcad\p{L}*|en transito|en camino)|en transito|juz (?:w drodze|zaladowan\p{L}*|na morzu)|w drodze|redan (?:ar )?(?:till sjoss|lastat\p{L}*|skeppat\p{L}*|pa vag))|在途|已装船|已裝船|已启运|已啟運/u;

/** Whether the sentence around a place only spares goods that were under way before a duty began: it ends on no such day. */
export function isForGoodsUnderWay(text: string, at: number): boolean {
  const [start, end] = sentenceBounds(text, at);
  return UNDER_WAY.test(text.slice(start, end));
}
