import { beginningIn } from '../../domain/classification.js';
import { sentenceBounds } from '../text/sentence.js';
import { liesWithin, type Span } from '../text/span.js';
import type { Reading } from './reading.js';

/** Where the beginning of a text ends: with the sentence that it reaches into. */
function endOfBeginning({ lang, text, titleEnd }: Reading): number {
  const least = Math.max(beginningIn(lang), titleEnd);
  return least >= text.length ? text.length : sentenceBounds(text, least)[1];
}

/** Whether a text is no longer than its beginning. */
export const isOfBeginning = (reading: Reading): boolean => endOfBeginning(reading) >= reading.text.length;

/**
 * What an item tells stands in its title and the first sentences. An article goes on with what was before, what others do and what
 * somebody asks for: other measures, with parties, goods and rates of their own.
 */
export function beginningOf(reading: Reading): Reading {
  const end = endOfBeginning(reading);

  if (end >= reading.text.length) return reading;
  const told = { start: 0, end };
  const of = <S extends Span>(some: readonly S[]): readonly S[] =>
    some.filter((one) => liesWithin(one, told));
  return {
    ...reading,
    text: reading.text.slice(0, end),
    parties: of(reading.parties),
    materials: of(reading.materials),
    words: of(reading.words),
    names: of(reading.names),
  };
}

/** What is told in a whole text is told further on than its beginning. */
export const isFurtherOn = ({ start }: Span, { text }: Reading): boolean => start >= text.length;
