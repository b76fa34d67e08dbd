import { stripVTControlCharacters } from 'node:util';

/**
 * Text of feeds made safe to show anywhere: nothing that moves a cursor, reverses reading order or
 * hides. What a platform's own markup makes of it is the renderer's business.
 */

/** Controls, bidi marks and overrides, zero-width and private characters; emoji need the joiners (U+200C/D). */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u115f\u1160\u3164\uffa0]/gu;

/** One line without terminal escapes, controls, bidi overrides or runs of white space; well-formed UTF-16. */
export function plain(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .trim();
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * At most `max` UTF-16 units (the strictest way in which a vendor may count), cut between graphemes and
 * ended with "…" when anything was cut. A grapheme longer than all the room is cut between code points.
 */
export function truncate(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = max - 1;
  // A grapheme may run past the room; the rest of a long text need not be read.
  const head = text.slice(0, room + 64);
  let end = 0;
  for (const { index, segment } of graphemes.segment(head)) {
    if (index + segment.length > room) break;
    end = index + segment.length;
  }
  if (end === 0)
    for (const point of head)
      if (end + point.length > room) break;
      else end += point.length;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** The address as a browser would read it when it is http or https, at most `max` long; else nothing. */
export function webLink(url: string | undefined, max: number): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, username, password, href } = new URL(url);
  if (!/^https?:$/.test(protocol) || username || password || href.length > max) return undefined;
  return href;
}

/** The first `max` of a list in words, without those that come out empty, and "+N more" for the rest. */
export function listed<T>(values: readonly T[], max: number, words: (value: T) => string): string {
  const named = values
    .slice(0, max)
    .map(words)
    .filter((word) => word !== '');
  const rest = values.length - max;
  return rest > 0 && named.length > 0 ? `${named.join(', ')}, +${rest} more` : named.join(', ');
}
