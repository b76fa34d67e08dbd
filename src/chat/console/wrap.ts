const UNSPACED = /\p{Mn}|\p{Me}|\p{Cf}|\ufe0f/u;
/** East Asian wide and full-width forms (Unicode UAX #11) and emoji, which take two cells. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** How many cells of a terminal a text takes. */
export function cells(text: string): number {
  let width = 0;
  for (const point of text) if (!UNSPACED.test(point)) width += WIDE.test(point) ? 2 : 1;
  return width;
}

/** The text in lines of at most `width` cells, broken at spaces; a longer word (Chinese has no spaces) is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const push = () => {
    if (line) lines.push(line);
    line = '';
  };
  for (const word of text.split(' ')) {
    if (line && cells(line) + 1 + cells(word) > width) push();
    if (cells(word) <= width) line = line ? `${line} ${word}` : word;
    else {
      for (const point of word) {
        if (cells(line) + cells(point) > width) push();
        line += point;
      }
    }
  }
  push();
  return lines;
}
