import { DROPPED, expansions, foldCharacter, foldings, HIGH_SURROGATE, learnUnit } from './folding.js';
import type { Span } from './span.js';

/**
 * The text of an item as the reading rules compare it: compatibility forms resolved (NFKC), lower case, Latin
 * letters without diacritics, straight apostrophes, simplified Chinese, no invisible characters. The marks of voice of
 * Japanese stay: ガリウム is gallium, カリウム potassium. The line break between title and summary is always one unit.
 */
export type NormalisedText = {
  /** `title + "\n" + summary` as given; evidence points into it. */
  readonly original: string;
  readonly text: string;
  /** Where the title ends in `text`: the index of the line break. */
  readonly titleEnd: number;
  /** For each unit of `text` (and one past it) its place in `original`; absent where both are the same. */
  readonly origins: Uint32Array | undefined;
};

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
let units = new Uint16Array(4096);
let places = new Uint32Array(4096);

function grow(): void {
  const widerUnits = new Uint16Array(units.length * 2);
  widerUnits.set(units);
  units = widerUnits;
  const widerPlaces = new Uint32Array(places.length * 2);
  widerPlaces.set(places);
  places = widerPlaces;
}

function asString(length: number): string {
  if (length < 512) return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
  return decoder.decode(units.subarray(0, length));
}

/**
 * Folds the units of a text one for one into `units`, from the first up to one that does not become a single unit. The
 * line break at `titleEnd` stays; returns how many were folded.
 */
function foldUnits(original: string, titleEnd: number): number {
  const { length } = original;
  while (length + 32 > units.length) grow();
  for (let i = 0; i < length; i += 1) {
    const unit = original.charCodeAt(i);
    const folding = foldings[unit] || learnUnit(unit);
    if (folding >= HIGH_SURROGATE) return i;
    units[i] = i === titleEnd ? 10 : folding;
  }
  return length;
}

/** Never throws, whatever the strings hold; takes time in proportion to their length. */
export function normaliseText(title: string, summary = ''): NormalisedText {
  const original = `${title}\n${summary}`;
  // Most texts keep their length. Of the others the rest needs a place for each unit.
  const kept = foldUnits(original, title.length);
  if (kept === original.length)
    return { original, text: asString(kept), titleEnd: title.length, origins: undefined };
  let length = kept;
  let titleEnd = title.length;
  let shifted = false;
  for (let i = 0; i < kept; i += 1) places[i] = i;
  for (let i = kept; i < original.length; i += 1) {
    // Room for the longest expansion of one character (ﷺ has 18 units).
    if (length + 32 > units.length) grow();
    const unit = original.charCodeAt(i);
    const folding = foldings[unit] || learnUnit(unit);
    if (i === title.length) {
      titleEnd = length;
      units[length] = 10;
      places[length] = i;
      length += 1;
    } else if (folding < HIGH_SURROGATE) {
      units[length] = folding;
      places[length] = i;
      length += 1;
    } else if (folding === DROPPED) {
      shifted = true;
    } else {
      let folded = expansions.get(unit) ?? '';
      const at = i;
      if (folding === HIGH_SURROGATE) {
        const next = original.charCodeAt(i + 1);
        const paired = next >= 0xdc00 && next <= 0xdfff;
        folded = paired ? foldCharacter(original.slice(i, i + 2)) : original.charAt(i);
        if (paired) i += 1;
      }
      shifted ||= folded.length !== i - at + 1;
      for (let k = 0; k < folded.length; k += 1) {
        units[length] = folded.charCodeAt(k);
        places[length] = folded.length === i - at + 1 ? at + k : at;
        length += 1;
      }
    }
  }
  places[length] = original.length;
  return {
    original,
    text: asString(length),
    titleEnd,
    origins: shifted ? places.slice(0, length + 1) : undefined,
  };
}

/** A word or phrase of the lexicon in the form in which it stands in a normalised text. */
export function normalisePhrase(phrase: string): string {
  // Most words of the knowledge files are written as they are compared, and there are tens of thousands of them.
  return isNormalised(phrase) ? phrase.trim() : normaliseText(phrase).text.slice(0, -1).trim();
}

function isNormalised(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if ((foldings[unit] || learnUnit(unit)) !== unit) return false;
  }
  return true;
}

/** The span of `original` that made a span of `text`. */
export function originalSpan({ origins, original }: NormalisedText, start: number, end: number): Span {
  if (!origins) return { start, end };
  const from = origins[start] ?? original.length;
  const last = origins[Math.max(start, end - 1)] ?? from;
  // The end is where the next kept character begins, without invisible characters in between.
  const next = origins[end] ?? original.length;
  const lone = original.codePointAt(last) ?? 0;
  return {
    start: from,
    end: end > start ? Math.min(next > last ? next : last + 1, last + (lone > 0xffff ? 2 : 1)) : from,
  };
}
