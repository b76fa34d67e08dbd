import type { BoardKnowledge } from '../terms/knowledge.js';
import { ONLY_SIGNS } from './exceptions.js';

/** What parts the name of an act from what is published of it: "Notice of Action; Correction". */
const APART = /; ?$/;

/** Whether a clause says that it corrects what was told: it begins with the word for that, or with who does so, or ends with it as journals do. */
export function isCorrection(text: string, knowledge: BoardKnowledge): boolean {
  const begins = [{ start: 0, end: 0 }, ...knowledge.parties(text)].filter(({ start }) =>
    ONLY_SIGNS.test(text.slice(0, start)),
  );
  return knowledge.told
    .corrects(text)
    .some(
      ({ start, end }) =>
        begins.some((first) => ONLY_SIGNS.test(text.slice(first.end, start))) ||
        (APART.test(text.slice(0, start)) && ONLY_SIGNS.test(text.slice(end))),
    );
}
