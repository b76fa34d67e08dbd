import { ARTICLE } from '../../classify/text/small-words.js';
import type { BoardKnowledge } from '../terms/knowledge.js';

/** What may stand before who answers, and between his name and the answer: `and the EU quickly hits back`. */
const OPENS = new RegExp(
  String.raw`^[\s,]*(?:(?:and|und|et|y|och|oraz|i|while|whereas|as|but|wahrend|tandis que|mientras|medan|而|但)\s*)?${ARTICLE}$`,
  'iu',
);
const BETWEEN = /^(?:\s(?:\p{L}+\s)?|\p{Script=Han}{0,3})$/u;

/**
 * Who answers in a piece with a measure of his own, where it begins with him: China in `and Beijing hits back with duties`.
 * Undefined where nobody does.
 */
export function answererIn(piece: string, { parties, told }: BoardKnowledge): string | undefined {
  const [answer] = told.answers(piece.toLowerCase());
  if (answer === undefined) return undefined;
  const party = parties(piece).find(({ end }) => end <= answer.start);
  const answers =
    party !== undefined &&
    OPENS.test(piece.slice(0, party.start)) &&
    BETWEEN.test(piece.slice(party.end, answer.start));
  return answers ? party.key : undefined;
}
