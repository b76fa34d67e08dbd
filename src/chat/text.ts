import { stripVTControlCharacters } from 'node:util';
import type { Pieces } from '../domain/answer.js';

/**
 * Text of feeds made safe to show anywhere: nothing that moves a cursor, reverses reading order or
 * hides. What a platform's own markup makes of it is the renderer's business.
 */

/** Controls, bidi marks and overrides, zero-width and private characters; emoji need the joiners (U+200C/D). */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u115f\u1160\u3164\uffa0]/gu;

const [BELL, ESCAPE] = [String.fromCharCode(7), String.fromCharCode(27)];
/** `ESC ] … BEL` sets titles, links and the clipboard; what Node strips by itself leaves parts of it. */
const TERMINAL_STRINGS = new RegExp(`${ESCAPE}\\][^${BELL}${ESCAPE}]*(?:${BELL}|${ESCAPE}\\\\)?`, 'g');

/** UTF-16 units of a text that are looked at: more than any renderer shows of one. */
const MOST_READ = 4000;

/** One line without terminal escapes, controls, bidi overrides or runs of white space; well-formed UTF-16. */
export function plain(text: string): string {
  return stripVTControlCharacters(text.slice(0, MOST_READ).replace(TERMINAL_STRINGS, ''))
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .trim();
}

/** As {@link plain}, but a space at either end stays: a piece between others. */
export function spaced(text: string): string {
  const said = plain(text);
  if (said === '') return /\s/.test(text) ? ' ' : '';
  return `${/^\s/.test(text) ? ' ' : ''}${said}${/\s$/.test(text) ? ' ' : ''}`;
}

/** Pieces as one text, days in words. */
export function piecesText(pieces: Pieces | undefined, dayWords: (day: string) => string): string {
  return (pieces ?? [])
    .map((piece) => (typeof piece === 'string' ? spaced(piece) : dayWords(plain(piece.day))))
    .join('');
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
