import { ONLY_ARTICLE } from '../../classify/text/small-words.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import { isNoun } from './clause-sides.js';
import { HAS_RATE } from './exceptions.js';
import { namedIn } from './named.js';

/** Between a name and a duty of his: `the Chinese tariff`, `China's import duties`. */
const OF_NAME = /^(?:'s)?\s(?:\p{L}+\s)?$/u;

/** Where the duties are that a text names. */
const dutiesIn = (text: string, knowledge: BoardKnowledge): number[] =>
  namedIn(text, knowledge).flatMap(({ instrument, start }) => (instrument.kind === 'tariff' ? [start] : []));

/**
 * Whether a piece with a rate begins with the duty of the other side than that of which the text before it tells a rate: `the US
 * tariff falls to 30% | and the Chinese one to 10%`. `Taiwan tariffs` lie on Taiwan, and who is third beside two is one more who
 * is hit.
 */
export function tellsDutyApart(piece: string, before: string, knowledge: BoardKnowledge): boolean {
  if (![before, piece].every((text) => HAS_RATE.test(text.toLowerCase()))) return false;
  const [owner] = knowledge.parties(piece);
  const [first, ...more] = new Set(knowledge.parties(before).map(({ key }) => key));
  if (owner === undefined || first === undefined || owner.key === first) return false;
  const behind = (start: number) => piece.slice(owner.end, start);
  const owns = (start: number) =>
    OF_NAME.test(behind(start)) && (behind(start).startsWith("'") || !isNoun(owner, piece));
  return (
    (more.length === 0 || more.includes(owner.key)) &&
    ONLY_ARTICLE.test(piece.slice(0, owner.start).toLowerCase()) &&
    dutiesIn(before, knowledge).length > 0 &&
    dutiesIn(piece, knowledge).some(owns)
  );
}
