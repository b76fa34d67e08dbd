import { endsBetween } from '../text/clause.js';
import type { Reading, WordMention } from './reading.js';

/** The words with which a title tells that talks rest, in one clause: "talks on rare earth exports suspended". */
export const talksRest = ({ title, normalised: { text } }: Reading): WordMention | undefined =>
  title.words.find(
    ({ concept, start, end }) => concept === 'named_talks_rest' && !endsBetween(text, start + 1, end - 1),
  );
