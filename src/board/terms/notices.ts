const COUNTS: Readonly<Record<string, number>> = {
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
};
const NOTICES =
  /(\d|[两兩三四五六])\s*(?:则|則|项|項|份)\s*(?:公告|决定|決定)|(\d|(?<!\p{L})\p{L}{1,12}) (?:notices|announcements|bekanntmachungen|avis|avisos|anuncios)/giu;

/** How many notices or announcements a text counts, 1 where it counts none. */
export function countNotices(text: string): number {
  const counts = Array.from(text.matchAll(NOTICES), ([, chinese, spaced]) =>
    (chinese ?? spaced ?? '').toLowerCase(),
  );
  return Math.max(1, ...counts.map((count) => COUNTS[count] ?? (Number(count) || 1)));
}
