import { NUMBER_WORDS } from '../../domain/number-words.js';
import { readSigns } from '../../domain/numbers.js';

const NOTICES =
  /([\d两三四五六])\s*[则项份]\s*(?:公告|决定)|(\d|(?<!\p{L})\p{L}{1,12}) (?:notices|announcements|bekanntmachungen|avis|avisos|anuncios)/giu;

const countOf = (written: string): number =>
  NUMBER_WORDS.get(written) ?? (/\d/u.test(written) ? Number(written) : readSigns(written));

/** How many notices or announcements a folded text counts, 1 where it counts none. */
export function countNotices(text: string): number {
  const counts = Array.from(text.matchAll(NOTICES), ([, chinese, spaced]) =>
    countOf((chinese ?? spaced ?? '').toLowerCase()),
  );
  return Math.max(1, ...counts.filter(Number.isFinite));
}
