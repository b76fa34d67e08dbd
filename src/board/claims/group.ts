import type { Classification, Stage, Topic } from '../../domain/classification.js';
import { begins, turnIn } from '../terms/acts.js';
import type { Cue } from '../terms/instruments.js';
import type { Clause } from './clauses.js';
import { isRateApart, isReport, type Part } from './parts.js';
import { cuesIn, type Reading, stageOf } from './reading.js';
import { isAnswer } from './sides.js';

/** What a report says of one measure. */
export type Group = {
  readonly kind: Topic;
  /** The stage of its kind by the reading of the whole text. */
  readonly read: Stage | undefined;
  readonly lead: Part;
  /** In reading order, the lead first. */
  readonly parts: readonly Part[];
  /** Those of the parts, and the cues in them. */
  readonly clauses: readonly Clause[];
  readonly cues: ReadonlySet<Cue>;
  /** Whether the report tells of no other measure of its kind. */
  readonly alone: boolean;
  /** Whether the report tells of it first, or in its title: a next step that the text ties to no other measure is its. */
  readonly leads: boolean;
  /** The parts of the others. */
  readonly others: readonly Part[];
};

/** The groups of parts of one kind, each beside the others. */
export function groupsOf(
  kind: Topic,
  classification: Classification,
  gathered: readonly (readonly Part[])[],
): Group[] {
  const read = stageOf(classification, kind);
  const told = gathered.filter(isReport);
  return gathered.flatMap((parts) => {
    const [lead] = parts;
    if (lead === undefined) return [];
    const clauses = parts.map(({ clause }) => clause);
    const isTold = kind === classification.category && lead.told === 'report';
    const alone = isTold && told.length === 1;
    const leads = isTold && (told[0] === parts || lead.clause.inTitle);
    const others = gathered.filter((other) => other !== parts).flat();
    return { kind, read, lead, parts, clauses, cues: cuesIn(clauses), alone, leads, others };
  });
}

// What a group tells beside the other parts of its report.

/** Whether another part of the report takes something back, or puts it back. */
export const isBesideTurn = ({ others }: Group): boolean =>
  others.some(({ clause }) => turnIn(clause.cues) !== undefined);

/** Whether another part of the report, of a name of its own, tells of no new step: it is what has ended. */
export const isBesideEnd = ({ others }: Group): boolean =>
  others.some(({ instrument, clause }) => !instrument.general && !begins(clause.cues));

/** Whether a group is only of somebody's rate, and beside what is taken back: `pauses its tariffs, but China faces 125%`. It is a new one. */
export const isRateBeside = (group: Group): boolean => isRateApart(group.lead) && isBesideTurn(group);

/** Whether a group is of the measure by which somebody answers those of whose act the report tells. */
export const isOwnAnswer = ({ lead: { clause, issuers } }: Group, classification: Classification): boolean =>
  isAnswer(clause, classification) && issuers[0] === clause.answers;

/** Whether a group tells of a new step in no word for one: somebody's rate beside what is taken back, or an answer. */
export const isNewBeside = (group: Group, { report: { classification } }: Reading): boolean =>
  isRateBeside(group) || isOwnAnswer(group, classification);
