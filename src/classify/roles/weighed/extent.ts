import type { Reading } from '../../reading/reading.js';
import type { Span } from '../../text/span.js';
import { TITLE_READ } from '../../text/tokens.js';

/** Of a summary so much is looked at, in UTF-16 units: who acts stands at its beginning, and pairs of names cost their square. */
const SUMMARY_LOOKED_AT = 600;

/** What of a reading may tell who acts on whom. */
export function tellingOfRoles(reading: Reading): Reading {
  const { parties, words, titleEnd } = reading;
  const isBegun = ({ start, end }: Span) =>
    start > titleEnd ? end <= titleEnd + 1 + SUMMARY_LOOKED_AT : end <= Math.min(titleEnd, TITLE_READ);
  return { ...reading, parties: parties.filter(isBegun), words: words.filter(isBegun) };
}
