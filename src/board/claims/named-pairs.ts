import type { Classification } from '../../domain/classification.js';
import { partiesOf } from '../../domain/parties.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import type { Clause } from './clauses.js';

/** The clauses of a report with the two whom one Chinese word names (中美), where it is on both of them. */
export function withPairs(
  clauses: readonly Clause[],
  classification: Pick<Classification, 'issuers' | 'targets'>,
  { pairs }: Pick<BoardKnowledge, 'pairs'>,
): readonly Clause[] {
  const known = partiesOf(classification);
  return clauses.map((clause) => {
    const both = pairs(clause.text).flatMap(({ key, ...place }) => {
      const codes = key.split(' ');
      return codes.every((code) => known.includes(code))
        ? codes.map((code) => ({ key: code, ...place }))
        : [];
    });
    return both.length === 0
      ? clause
      : { ...clause, parties: [...clause.parties, ...both].toSorted((a, b) => a.start - b.start) };
  });
}
