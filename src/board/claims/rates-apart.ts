import { ARTICLE } from '../../classify/text/small-words.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import { wordBefore, wordBehind } from '../terms/places.js';
import type { Named } from '../terms/terms.js';
import { beginsException, HAS_RATE } from './exceptions.js';

/** Between a name and the words before it, or behind it, that tell of a rate for it: `for China the rate is …`, `China's rate goes to …`. */
const BEFORE_NAME = new RegExp(`^ ?${ARTICLE}$`, 'iu');
const BEHIND_NAME = /^(?:'s|s|:s)?\s$/iu;

/** The one party that a stretch of a sentence names a rate for; undefined where there is none, or several. */
export function namedWithRate(
  text: string,
  parties: readonly Named[],
  knowledge: BoardKnowledge,
): string | undefined {
  const [first, ...more] = [...new Set(parties.map(({ key }) => key))];
  if (first === undefined || more.length > 0 || !HAS_RATE.test(text.toLowerCase())) return undefined;
  const isFor =
    beginsException(text, knowledge) ||
    parties.some(
      ({ start, end }) =>
        wordBefore(text, knowledge.marks.rate_for(text), start, BEFORE_NAME) !== undefined ||
        wordBehind(text, knowledge.marks.own_rate(text), end, BEHIND_NAME) !== undefined ||
        /[对對]/u.test(text.charAt(start)),
    );
  return isFor ? first : undefined;
}

/** Whether a piece that names no instrument tells of a rate for somebody: it then no longer belongs to what stands before it. */
export const tellsRateApart = (piece: string, knowledge: BoardKnowledge): boolean =>
  HAS_RATE.test(piece.toLowerCase()) &&
  namedWithRate(piece, knowledge.parties(piece), knowledge) !== undefined;
