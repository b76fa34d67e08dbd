import { endsSentence } from '../../classify/text/sentence-end.js';
import { normaliseText, originalSpan } from '../../classify/text/text.js';
import { beginningIn } from '../../domain/classification.js';
import { withCase } from './terms.js';

/** The sentences of a text, as it was written. */
function splitSentences(written: string): string[] {
  const normalised = normaliseText(written);
  const text = withCase(normalised);
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) if (endsSentence(text, at)) starts.push(at + 1);
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? text.length;
    if (text.slice(start, end).trim() === '') return [];
    const span = originalSpan(normalised, start, end);
    return written.slice(span.start, span.end).trim();
  });
}

/** A text of which the board reads; a source is that of an authority, the act itself. */
export type Told = {
  readonly title: string;
  readonly summary: string;
  readonly lang?: string | undefined;
  readonly isSource?: boolean;
};

/** A title and the sentences behind it, but for the background, which other measures fill; a source is told to its end. */
export function sentencesTold({ title, summary, lang, isSource = false }: Told): string[] {
  const told = [title];
  let at = title.length;
  for (const sentence of splitSentences(summary)) {
    if (!isSource && at >= beginningIn(lang)) break;
    told.push(sentence);
    at += sentence.length;
  }
  return told;
}
