import type { Classification, Stage } from '../../domain/classification.js';
import { documentKey, spellings } from '../terms/documents.js';
import { takesBack } from '../terms/stage-meaning.js';
import type { Claim } from './claim.js';
import type { Group } from './group.js';
import { unique } from './reading.js';

/**
 * Numbers of the clause that names fewest, spelt as the classification does; without any, those of a report
 * with one claim.
 */
export function documentsOf({ clauses, alone }: Group, classification: Classification): string[] {
  const known = spellings(classification.documents);
  const lists = clauses
    .map(({ documents }) => unique(documents.map(({ text }) => documentKey(text))))
    .filter((keys) => keys.length > 0)
    .sort((a, b) => a.length - b.length);
  const [fewest] = lists;
  if (fewest !== undefined) return fewest.map((key) => known.get(key) ?? key);
  const numbered = classification.documents.filter((name) => /\d\/|\d{4}/u.test(name));
  return alone || numbered.length === 1 ? numbered : [];
}

/** The number of the act that takes something back: the one that is named beside those `hit`, where there is one. */
export function documentOfAct(named: readonly string[], hit: readonly string[]): string | undefined {
  const keys = hit.map(documentKey);
  const [act, ...more] = named.filter((name) => !keys.includes(documentKey(name)));
  return more.length === 0 ? act : undefined;
}

/** Numbers of what is taken back: one that stands before the instrument is the number of the act itself. */
function documentsHit({ parts }: Group, classification: Classification): string[] {
  const known = spellings(classification.documents);
  return unique(
    parts.flatMap(({ clause, start }) =>
      clause.documents
        // A sentence that names no instrument lists what is hit.
        .filter((found) => found.start > start || clause.instruments.length === 0)
        .map(({ text }) => known.get(documentKey(text)) ?? documentKey(text)),
    ),
  );
}

/** Numbers of which a measure bears one: the only one is its own. */
export const ownOrPossible = (numbers: readonly string[]): Pick<Claim, 'documents' | 'possible'> =>
  numbers.length === 1 ? { documents: numbers, possible: [] } : { documents: [], possible: numbers };

/** The numbers that a group gives: its measure's, and that of the act which takes it back. */
export function numbersOf(
  group: Group,
  stage: Stage | undefined,
  classification: Classification,
): Pick<Claim, 'documents' | 'possible' | 'act'> {
  const named = documentsOf(group, classification);
  if (!takesBack(stage)) return ownOrPossible(named);
  const hit = documentsHit(group, classification);
  return { ...ownOrPossible(hit), act: documentOfAct(named, hit) };
}
