import { dayAt } from '../domain/durations.js';
import type { Measure } from '../domain/measure.js';
import { type Report, type Source, sourceOf } from '../domain/story.js';
import type { Claim } from './claims/claim.js';
import { readClaims } from './claims/claims.js';
import { heard } from './claims/echo.js';
import { measureAt } from './measure/aging.js';
import { currentBoard } from './measure/current-board.js';
import { reliefAhead } from './measure/moves.js';
import { blank, grow } from './placing/grow.js';
import { oneNumberEach } from './placing/one-number.js';
import { place } from './placing/place.js';
import type { Placed } from './placing/placed.js';
import { asFar, partedBy } from './placing/relief.js';
import { renewal } from './placing/renewal.js';
import { settleClaims } from './placing/settle-claims.js';
import { settleDocuments } from './placing/settle-documents.js';
import { areOtherMeans } from './placing/signals.js';
import { starts } from './placing/starts.js';
import { documentKey } from './terms/documents.js';
import type { BoardKnowledge } from './terms/knowledge.js';
import { isEnded, isPlanned, isYetToBegin, takesBack } from './terms/stage-meaning.js';

/** The measures known so far. */
export type Board = { readonly measures: readonly Measure[] };
export const EMPTY_BOARD: Board = { measures: [] };

export type Folded = {
  readonly board: Board;
  /** Measures that the report made or touched, as they stand now. */
  readonly changed: readonly Measure[];
  readonly because: readonly string[];
};

/** Whether the numbers that a claim acts on are not that of the act by which the measure began. */
function isOfLaterAct({ documents }: Claim, { votes = {} }: Measure): boolean {
  // In the order in which they were told.
  const [first, ...later] = Object.keys(votes).flatMap((key) => /^document:(.+)/u.exec(key)?.[1] ?? []);
  const acted = documents.map(documentKey);
  return first !== undefined && acted.length > 0 && acted.every((key) => later.includes(key));
}

/**
 * What is made to last stays as it stands: a pause that is extended is no entry into force, nor is a deadline; what bound
 * before goes on since it began. A text that is approved was agreed before.
 */
function asItStands(claim: Claim, measure: Measure): Claim {
  const { kind, stage, since, effective = since } = measure;
  if (kind === 'negotiation')
    return claim.prolongs && stage === 'concluded' ? { ...claim, stage: undefined } : claim;
  if (claim.renews) return renewal(claim, measure);
  // What has not begun is announced still, for another day.
  if (claim.postpones && isYetToBegin(stage) && claim.until !== undefined)
    return { ...claim, stage: undefined, effective: claim.until, until: undefined };
  // A raise that is put off leaves the duty as it is, until the day to which it is.
  if (claim.ofRaise && stage === 'in_force')
    return {
      ...claim,
      stage: undefined,
      until: undefined,
      effective: undefined,
      next: claim.until ?? claim.next,
    };
  // A threat that is put away, and until no day, is dropped.
  if (claim.stage === 'suspended' && stage === 'threatened' && claim.until === undefined)
    return { ...claim, stage: 'withdrawn' };
  // Who ends the later acts on a measure leaves the first one in force.
  if (claim.stage === 'revoked' && isOfLaterAct(claim, measure)) return { ...claim, stage: 'eased' };
  if (!claim.prolongs || claim.stage !== 'in_force' || isEnded(stage) || stage === 'in_force') return claim;
  if (takesBack(stage)) return { ...claim, stage };
  const isDeadline = isPlanned(stage) || effective > claim.since;
  return isDeadline ? { ...claim, stage: 'suspended' } : { ...claim, since: effective };
}

/** An official text confirms the acts of those whom it names as acting; of another's it is one report among others. */
function sourceFor(claim: Claim, source: Source, { classification }: Report): Source {
  const { issuers } = classification;
  const isOwn = issuers.length === 0 || claim.issuers.some((party) => issuers.includes(party));
  return isOwn ? source : { ...source, official: false };
}

/** The measures that a claim is about among those that its report has just started, of which each may bear its number. */
function placeAmongNew(
  claim: Claim,
  claims: readonly Claim[],
  measures: readonly Measure[],
  known: number,
  knowledge: BoardKnowledge,
): Placed[] {
  const unnumbered = { ...claim, documents: [] };
  const isNumbered = ({ documents }: Measure) => claim.documents.length > 0 && documents.length > 0;
  // "To swap the ban for quotas" tells of two.
  const isAnother = ({ instrument }: Measure) => areOtherMeans(claim.instrument, instrument);
  const found = place(unnumbered, claims, measures.slice(known), knowledge);
  return found
    .filter(({ index }) => {
      const measure = measures[known + index];
      return measure !== undefined && !isNumbered(measure) && !isAnother(measure);
    })
    .map((found) => ({
      ...found,
      claim: { ...found.claim, documents: claim.documents },
      index: known + found.index,
    }));
}

/** Whether a relief, or the end, that was still to come when the measure was last heard of has come by `today`. */
function hasTurned(measure: Measure, today: string): boolean {
  const heard = measure.updatedAt.slice(0, 10);
  const ahead = [
    ...reliefAhead(measure, heard).map(({ date }) => date),
    ...(measure.until === undefined ? [] : [measure.until]),
  ];
  return heard < today && ahead.some((day) => day > heard && day <= today);
}

/**
 * Folds one report into the board: each of its claims joins the measure it fits best, or starts one.
 * A report already folded in changes nothing. Pure; `now` is epoch ms.
 */
export function foldReport(board: Board, report: Report, knowledge: BoardKnowledge, now: number): Folded {
  const id = report.item.id;
  if (board.measures.some(({ items }) => items?.includes(id))) {
    return { board, changed: [], because: ['already on the board'] };
  }
  const source = sourceOf(report, now);
  const today = dayAt(now);
  const measures = board.measures.map((measure) =>
    hasTurned(measure, today) ? measureAt(measure, now) : measure,
  );
  const known = measures.length;
  const touched = new Set<number>();
  const because: string[] = [];
  const claims = settleClaims(readClaims(report, knowledge, now), measures, knowledge);
  const places = claims.map((claim) => ({ claim, found: place(claim, claims, measures, knowledge) }));
  for (const { claim, found } of oneNumberEach(places, measures)) {
    const from = sourceFor(claim, source, report);
    const grown = (measure: Measure, said: Claim): Measure =>
      measureAt(grow(measure, said, report, from, knowledge), now);
    const all = found.length > 0 ? found : placeAmongNew(claim, claims, measures, known, knowledge);
    for (const { claim: placed, index, because: reason } of all) {
      const whole = measures[index];
      if (whole === undefined) continue;
      const parted = partedBy(placed, whole, knowledge);
      const target = parted?.relieved ?? whole;
      const after = grown(target, asFar(asItStands(heard(placed, target), target), target));
      touched.add(index);
      if (parted === undefined) measures[index] = after;
      else {
        measures[index] = parted.rest;
        touched.add(measures.push(after) - 1);
      }
      because.push(`${placed.told} on ${target.name}: ${reason}`);
    }
    if (all.length === 0 && starts(claim, measures, knowledge)) {
      // An echo of what nobody has reported is heard as a report, and no quota is renewed that nobody has told of.
      const made = grown(blank(claim, report, from), { ...claim, echo: false, renews: undefined });
      touched.add(measures.push(made) - 1);
      because.push(`a new measure: ${made.name}`);
    }
  }
  if (touched.size === 0) return { board, changed: [], because: ['tells of no measure'] };
  const settled = settleDocuments(measures);
  const changed = settled.filter((measure, index) => touched.has(index) || measure !== measures[index]);
  return { board: { measures: settled }, changed, because };
}

/** The board as of `at` (epoch ms): reports up to then, folded in order of publication. Pure. */
export function boardAt(reports: readonly Report[], knowledge: BoardKnowledge, at: number): Measure[] {
  const time = ({ item }: Report): number =>
    item.publishedAt === undefined ? at : Date.parse(item.publishedAt);
  const ordered = reports.filter((report) => time(report) <= at).sort((a, b) => time(a) - time(b));
  let board = EMPTY_BOARD;
  for (const report of ordered) board = foldReport(board, report, knowledge, time(report)).board;
  return currentBoard(board.measures, at);
}
