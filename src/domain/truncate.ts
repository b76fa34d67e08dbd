const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * At most `max` UTF-16 units (the strictest way in which a vendor may count), cut between graphemes and
 * ended with "…" when anything was cut. A grapheme longer than all the room is cut between code points.
 */
export function truncate(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = max - 1;
  // Where a grapheme begins depends on what is near; the rest of a long text need not be read.
  const near = text.slice(0, room + 64);
  const whole = graphemes.segment(near).containing(room)?.index ?? 0;
  const end = whole > 0 ? whole : /[\ud800-\udbff]/.test(text.charAt(room - 1)) ? room - 1 : room;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** Of a word that is longer a part is worth showing; UTF-16 units. */
const LONGEST_WORD = 24;

/** As {@link truncate}, for prose: cut between words, where words have blanks between them. */
export function shorten(text: string, max: number): string {
  const cut = truncate(text, max);
  const end = cut.length - 1;
  if (cut === text || /\s/.test(text.charAt(end))) return cut;
  const blank = cut.lastIndexOf(' ');
  return blank > 0 && end - blank <= LONGEST_WORD ? `${cut.slice(0, blank)}…` : cut;
}
