import type { Topic } from '../../domain/classification.js';
import type { Cue } from '../terms/instruments.js';
import type { Clause } from './clauses.js';
import { isReport, type Part } from './parts.js';
import { cuesIn } from './reading.js';

/** What a report says of one measure. */
export type Group = {
  readonly kind: Topic;
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

/** The groups of parts of one kind, each beside the others; `own` where the report is about that kind. */
export function groupsOf(kind: Topic, own: boolean, gathered: readonly (readonly Part[])[]): Group[] {
  const told = gathered.filter(isReport);
  return gathered.flatMap((parts) => {
    const [lead] = parts;
    if (lead === undefined) return [];
    const clauses = parts.map(({ clause }) => clause);
    const isTold = own && lead.told === 'report';
    const alone = isTold && told.length === 1;
    const leads = isTold && (told[0] === parts || lead.clause.sentence === 0);
    const others = gathered.filter((other) => other !== parts).flat();
    return { kind, lead, parts, clauses, cues: cuesIn(clauses), alone, leads, others };
  });
}
