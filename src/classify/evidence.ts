import type { Evidence } from '../domain/classification.js';
import type { Candidate } from './roles/weighed/features.js';
import type { Span } from './text/span.js';
import { type NormalisedText, originalSpan } from './text/text.js';

/** Takes why something was read so, and the place that shows it. */
export type Note = (part: string, place: Span | undefined, rule: string) => void;

/** Notes on a text into a list, as places of the text as it was given. */
export const noteInto =
  (evidence: Evidence[], normalised: NormalisedText): Note =>
  (part, place, rule) => {
    const { start, end } = place ? originalSpan(normalised, place.start, place.end) : { start: 0, end: 0 };
    evidence.push({ part, text: normalised.original.slice(start, end), start, end, rule });
  };

export function noteParties(note: Note, part: string, candidates: readonly Candidate[]): void {
  for (const { code, mentions } of candidates) {
    const [first] = mentions;
    note(
      part,
      first,
      first ? `${first.form} name of ${code}, by what stands around it` : `${code} is implied`,
    );
  }
}
