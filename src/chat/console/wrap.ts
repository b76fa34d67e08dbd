const UNSPACED = /\p{Mn}|\p{Me}|\p{Cf}|\ufe0f/u;
/** East Asian wide and full-width forms (Unicode UAX #11) and emoji, which take two cells. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** How many cells of a terminal a text takes. */
export function cells(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  for (const point of text) if (!UNSPACED.test(point)) width += WIDE.test(point) ? 2 : 1;
  return width;
}

/**
 * The text in lines of at most `width` cells, the first of at most `firstWidth`, broken at spaces but not at no-break
 * spaces, which come out as plain ones; a longer word (Chinese has no spaces) is cut.
 */
export function wrap(text: string, width: number, firstWidth = width): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const push = () => {
    if (line) lines.push(line);
    line = '';
    used = 0;
  };
  const add = (part: string, size: number) => {
    line += part;
    used += size;
  };
  const room = () => (lines.length === 0 ? firstWidth : width);
  for (const word of text.split(' ')) {
    const size = cells(word);
    if (line && used + 1 + size > room()) push();
    if (size <= room()) add(line ? ` ${word}` : word, line ? size + 1 : size);
    else {
      for (const point of word) {
        const one = cells(point);
        if (used + one > room()) push();
        add(point, one);
      }
    }
  }
  push();
  return lines.map((wrapped) => wrapped.replaceAll('\u00a0', ' '));
}

/** A text that wrapping leaves on one line, if it can. */
export function whole(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}
