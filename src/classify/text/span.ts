/** A span in UTF-16 units, `end` exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** Whether two places share a part. */
export const overlap = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start;

/** A text with blanks where some places of it were. */
export function withBlanks(text: string, places: readonly Span[]): string {
  let told = text;
  for (const { start, end } of places)
    told = told.slice(0, start) + ' '.repeat(end - start) + told.slice(end);
  return told;
}

/** All finds of a global pattern in a text, up to an empty one. `matchAll` would make the pattern anew for each text. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  if (!pattern.global) throw new Error(`${pattern} must be global, or its first match never ends`);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match?.[0]; match = pattern.exec(text)) found.push(match);
  return found;
}

/** The place of a find, in a text or in the part of one that begins at a place. */
export const placeOf = ({ 0: all, index }: RegExpExecArray, from = 0): Span => ({
  start: from + index,
  end: from + index + all.length,
});

/** Whether one place ends where another begins, or a blank before it. */
export const isRightBefore = (one: Span, other: Span): boolean =>
  one.end <= other.start && other.start - one.end <= 1;

/** Whether a place lies within another one. */
export const liesWithin = ({ start, end }: Span, other: Span): boolean =>
  start >= other.start && end <= other.end;

/** What stands before a place of a text, up to so many UTF-16 units. */
export const shortlyBefore = (text: string, at: number, most: number): string =>
  text.slice(Math.max(0, at - most), at);

/** The last of some places before a place of a text. */
export const lastBefore = <P extends Span>(places: readonly P[], at: number): P | undefined =>
  places.findLast(({ end }) => end <= at);

/** The first of some places behind it. */
export const firstBehind = <P extends Span>(places: readonly P[], at: number): P | undefined =>
  places.find(({ start }) => start >= at);

/** Whether one place stands before another one, with only what a pattern allows in between. */
export const arePartedBy = (
  text: string,
  { end }: Pick<Span, 'end'>,
  { start }: Pick<Span, 'start'>,
  pattern: RegExp,
): boolean => end <= start && pattern.test(text.slice(end, start));
