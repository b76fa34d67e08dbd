import type { BoardKnowledge } from '../terms/knowledge.js';
import { type Clause, hasDay } from './clauses.js';
import { sharesFamily } from './materials.js';
import { isReport, type Part } from './parts.js';

const isLoose = ({ instruments, cues, isOut }: Clause): boolean =>
  instruments.length === 0 && !isOut && !cues.has('mentions') && !cues.has('reacts') && !cues.has('decides');

/**
 * Sentences that name no instrument: a dated one speaks of the one measure that has no day yet, or of all that the text
 * tells under one number, and those that name the goods or the number of the only measure speak of that.
 */
export function withLooseSentences(
  groups: readonly Part[][],
  clauses: readonly Clause[],
  knowledge: BoardKnowledge,
): Part[][] {
  const used = new Set(groups.flatMap((group) => group.map(({ clause }) => clause)));
  const loose = clauses.filter((clause) => !used.has(clause) && isLoose(clause));
  const reports = groups.filter(isReport);
  const undated = reports.filter((group) => !group.some(({ clause }) => hasDay(clause)));
  const numbers = new Set(clauses.flatMap(({ documents }) => documents.map(({ text }) => text)));
  const isOfUndated = undated.length === 1 || numbers.size === 1;
  return groups.map((group) => {
    const [lead] = group;
    if (lead === undefined || !reports.includes(group)) return group;
    const known = group.flatMap(({ materials }) => materials);
    const more = loose.flatMap((clause): Part[] => {
      const dated = isOfUndated && undated.includes(group) && hasDay(clause);
      const related =
        reports.length === 1 &&
        (clause.documents.length > 0 || sharesFamily(known, clause.materials, knowledge));
      return dated || related ? [{ ...lead, clause, materials: related ? clause.materials : [] }] : [];
    });
    return [...group, ...more];
  });
}
