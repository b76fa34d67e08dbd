import { type Clause, hasDay } from './clauses.js';
import { sharesFamily } from './materials.js';
import { isReport, type Part } from './parts.js';
import type { Reading } from './reading.js';

/** `After miners built a smelter` tells why; what begins on a day after `event` is news all the same. */
const isLoose = ({ instruments, cues, dates, isOut }: Clause, event: string): boolean =>
  instruments.length === 0 &&
  !isOut &&
  (!cues.has('mentions') || dates.some(({ role, date }) => role === 'effective' && date > event)) &&
  !cues.has('reacts') &&
  !cues.has('decides');

/**
 * Sentences that name no instrument: a dated one speaks of the one measure that has no day yet, or of all that the text
 * tells under one number, and those that name the goods or the number of the only measure speak of that.
 */
export function withLooseSentences(
  groups: readonly Part[][],
  { clauses, event, knowledge }: Reading,
): Part[][] {
  const used = new Set(groups.flatMap((group) => group.map(({ clause }) => clause)));
  const loose = clauses.filter((clause) => !used.has(clause) && isLoose(clause, event));
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
