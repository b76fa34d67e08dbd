import type { Reading, WordMention } from './reading.js';
import { onlyListsGoods } from './said.js';

/** The words with which a title tells that talks rest, in one clause: "talks on gallium and germanium exports suspended". */
export const talksRest = (reading: Reading): WordMention | undefined =>
  reading.title.words.find(
    ({ concept, start, end }) =>
      concept === 'named_talks_rest' && onlyListsGoods(reading, start + 1, end - 1),
  );
