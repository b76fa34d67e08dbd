import type { Topic } from '../../domain/classification.js';
import { goodsIn } from '../terms/dutied.js';
import { type BoardKnowledge, type Instrument, isOfCase } from '../terms/knowledge.js';
import { type Clause, namesKind } from './clauses.js';
import type { Group } from './group.js';
import { type Reading, unique } from './reading.js';

/** Goods that are instruments by their name alone (chips, software). */
export function namedGoods(clauses: readonly Clause[]): string[] {
  const named = clauses.flatMap(({ instruments }) => instruments.map(({ instrument }) => instrument));
  return unique(named.filter((of) => of.goods).map(({ id }) => id));
}

/** The goods on which a duty lies that no word of the text calls one: `25% on vehicles`. */
export const dutiedGoods = (clauses: readonly Clause[]): string[] =>
  unique(clauses.flatMap(({ goods }) => goods));

/** Goods that no material key names, and that tell this measure from its issuer's others. */
export function goodsOf(clauses: readonly Clause[], kind: Topic): string[] {
  if (kind !== 'tariff') return namedGoods(clauses);
  return dutiedGoods(clauses.filter((clause) => namesKind(clause, kind)));
}

/** So many goods at most are what a text is about. */
const FEW = 2;

/** The goods that a title's clause names before its general word for a duty (`100% on China over chip curbs`), or anywhere; none of an exception. */
function topicOf({ text, inTitle, isOut, instruments }: Clause, knowledge: BoardKnowledge): string[] {
  if (!inTitle || isOut) return [];
  const duty =
    instruments.find(({ instrument }) => instrument.kind === 'tariff' && instrument.general)?.start ??
    text.length;
  return goodsIn(text.toLowerCase(), knowledge).flatMap(({ key, start }) => (start < duty ? [key] : []));
}

/**
 * The goods of a duty that names none itself, where the text names few goods and no materials: for a case (a safeguard, a
 * Section 232) those of the whole text, for the text's only duty those of its title (`Softwood: Washington cuts the duty`).
 */
export function goodsUnsaid(
  { alone, kind }: Group,
  instrument: Instrument,
  materials: readonly string[],
  { clauses, knowledge }: Reading,
): string[] {
  const isCase = isOfCase(instrument);
  if (materials.length > 0 || !(isCase || (alone && kind === 'tariff'))) return [];
  const named = unique(clauses.flatMap((clause) => (isCase ? clause.wares : topicOf(clause, knowledge))));
  return named.length <= FEW ? named : [];
}
