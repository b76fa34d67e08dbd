import { ARTICLE, isNextButArticle } from '../../classify/text/small-words.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import { wordBefore, wordBehind } from '../terms/places.js';
import type { Named } from '../terms/terms.js';
import { isNoun } from './clause-sides.js';
import { beginsException, HAS_RATE } from './exceptions.js';
import { namedIn } from './named.js';

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
  namedWithRate(piece, knowledge.parties(piece), knowledge) !== undefined;

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
    isNextButArticle(piece.toLowerCase(), { end: 0 }, owner) &&
    dutiesIn(before, knowledge).length > 0 &&
    dutiesIn(piece, knowledge).some(owns)
  );
}

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
