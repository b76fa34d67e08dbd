import type { Stage } from '../../domain/classification.js';
import { dayAt, daysBetween, latestOf } from '../../domain/durations.js';
import type { Measure } from '../../domain/measure.js';
import { ageBoard } from './aging.js';
import { stands } from './history.js';
import { DATE_PASSED } from './moves.js';
import { withoutSuperseded } from './superseded.js';
import { ranked } from './votes.js';

/** How long a measure without news stays on the board by its stage, in days; what binds, or is suspended or eased, stays. */
const SHOWN_FOR: Readonly<Partial<Record<Stage, number>>> = {
  threatened: 90,
  proposed: 180,
  expired: 180,
  revoked: 180,
  struck_down: 180,
  withdrawn: 60,
};
/** And talks; those that are set, from their day on. */
const TALKS_FOR: Readonly<Partial<Record<Stage, number>>> = {
  proposed: 60,
  scheduled: 60,
  under_way: 90,
  concluded: 365,
  collapsed: 180,
};

/** How many days a measure has been silent on `today`: nothing was heard of it, nor was anything of it to come. */
export function silentFor(measure: Measure, today: string): number {
  const { kind, updatedAt, since, effective = '', until = '', next = '' } = measure;
  const truce = kind === 'negotiation' ? until : '';
  const last = latestOf([updatedAt.slice(0, 10), since, effective, truce, next]);
  return daysBetween(last ?? since, today);
}

function isCurrent(measure: Measure, today: string): boolean {
  const { stage, kind } = measure;
  const shownFor = (kind === 'negotiation' ? TALKS_FOR : SHOWN_FOR)[stage];
  return shownFor === undefined || silentFor(measure, today) <= shownFor;
}

/** So many days after its last day nobody knows what came after a pause or a relief. */
const OVERDUE_AFTER = 180;

/** Whether the last day of a pause or a relief passed long before `now` (epoch ms), and nobody told what came after it. */
export function isLongOverdue({ until, doubt }: Measure, now: number): boolean {
  const isPast = doubt?.startsWith(DATE_PASSED) === true && until !== undefined;
  return isPast && daysBetween(until, dayAt(now)) > OVERDUE_AFTER;
}

/** Told as a second thing by one report without a number or a day: kept, but not shown before another one tells it. */
function isBacked(measure: Measure): boolean {
  if (!stands(measure)) return false;
  const { votes } = measure;
  const told = ranked(votes, 'told');
  return told.length === 0 || told.some(([how, weight]) => how === 'own' || weight >= 2);
}

/** Of measures of one name each is told by the first document that is its alone, if it has one: two licensing rules of a day. */
function namedApart(measures: readonly Measure[]): Measure[] {
  const byDocument = ({ name }: Measure, document: string) => `${name} (${document})`;
  const times = new Map<string, number>();
  for (const measure of measures) {
    const documents = new Set(measure.documents);
    for (const name of [measure.name, ...[...documents].map((document) => byDocument(measure, document))])
      times.set(name, (times.get(name) ?? 0) + 1);
  }
  return measures.map((measure) => {
    if (times.get(measure.name) === 1) return measure;
    const own = measure.documents.find((document) => times.get(byDocument(measure, document)) === 1);
    return own ? { ...measure, name: byDocument(measure, own) } : measure;
  });
}

/**
 * The measures that matter at `now`, aged: long ended ones, stale threats, forgotten talks and duties that others have
 * replaced are left out. Pure.
 */
export function currentBoard(measures: readonly Measure[], now: number): Measure[] {
  const today = dayAt(now);
  // What replaced another may have ended long ago.
  const current = withoutSuperseded(ageBoard(measures, now), today).filter(
    (measure) => isCurrent(measure, today) && isBacked(measure),
  );
  return namedApart(current);
}
