/** The words for two to six. */
const WORDS = [
  '两 兩 two zwei deux dos',
  '三 three drei trois tres',
  '四 four vier quatre cuatro',
  '五 five funf cinq cinco',
  '六 six sechs',
];
const COUNTS = new Map(WORDS.flatMap((words, at) => words.split(' ').map((word) => [word, at + 2] as const)));
const NOTICES =
  /(\d|[两兩三四五六])\s*(?:则|則|项|項|份)\s*(?:公告|决定|決定)|(\d|(?<!\p{L})\p{L}{1,12}) (?:notices|announcements|bekanntmachungen|avis|avisos|anuncios)/giu;

/** How many notices or announcements a text counts, 1 where it counts none. */
export function countNotices(text: string): number {
  const counts = Array.from(text.matchAll(NOTICES), ([, chinese, spaced]) =>
    (chinese ?? spaced ?? '').toLowerCase(),
  );
  return Math.max(1, ...counts.map((count) => COUNTS.get(count) ?? (Number(count) || 1)));
}
