import type { Stage } from '../../domain/classification.js';
import { actIn } from '../terms/acts.js';
import { takesBack } from '../terms/stage-meaning.js';
import type { Clause } from './clauses.js';
import type { Group } from './group.js';
import type { GroupDates } from './group-dates.js';
import type { Reading } from './reading.js';

/** Whether the text says that the rest of the same measure stays: `… for small miners; for all others it remains in force`. */
function restStands({ parts }: Group, { clauses }: Reading): boolean {
  const materials = new Set(parts.flatMap((part) => part.materials));
  const rates = new Set(parts.flatMap(({ clause }) => clause.rates));
  return clauses.some(
    (clause) =>
      clause.cues.has('stands') &&
      // "The 24% stay suspended, the 10% are kept" tells of two duties.
      (rates.size === 0 || clause.rates.length === 0 || clause.rates.some((rate) => rates.has(rate))) &&
      clause.documents.length === 0 &&
      clause.dates.length === 0 &&
      clause.materials.every((key) => materials.has(key)) &&
      clause.instruments.every(({ instrument }) => parts.some((part) => part.instrument === instrument)),
  );
}

/**
 * Whether what takes a measure back, or puts it back, is only somebody's word: hedged, considered, said by another than its
 * issuer, not decided yet, or of a part of it or for some of those hit.
 */
export function isOnlySaid(
  group: Group,
  stage: Stage | undefined,
  { effective }: GroupDates,
  reading: Reading,
): boolean {
  const { read, lead, parts, clauses, cues } = group;
  const relaxes = takesBack(stage);
  if (!relaxes && !cues.has('resumes')) return false;
  // A hedge counts where the act itself is told, not in another sentence.
  const acting = clauses.filter((clause) => actIn(clause.cues) !== undefined);
  const isOpen = ({ cues: said }: Clause) =>
    said.has('hedges') || (said.has('intends') && effective === undefined);
  // "Suspends duty … said it would be suspended from 1 April": what the title does is done.
  const isDone = acting.some((clause) => clause.inTitle && !isOpen(clause));
  const isHedged = !isDone && (acting.length > 0 ? acting : clauses).some(isOpen);
  const isOfPart =
    relaxes && (acting.some(({ cues: said }) => said.has('partly')) || restStands(group, reading));
  // Whether tariffs at large fall the whole text says: a lower court's ruling is no end yet, nor one that may come.
  const isUndecided =
    stage === 'struck_down' && parts.every(({ instrument }) => instrument.general) && !takesBack(read);
  const isForSome = actIn(cues) === 'relieves';
  // A threat is planned when it is dropped.
  const isConsidered = relaxes && stage !== 'withdrawn' && read === 'proposed';
  return isHedged || isConsidered || isOfPart || isUndecided || isForSome || lead.saidByOther === true;
}
