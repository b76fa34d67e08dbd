import { dayAt } from '../domain/durations.js';
import { meet } from '../domain/in-common.js';
import type { Measure } from '../domain/measure.js';
import { type Report, type Source, sourceOf } from '../domain/story.js';
import type { Claim } from './claims/claim.js';
import { readClaims } from './claims/claims.js';
import { measureAt } from './measure/aging.js';
import { withinBounds } from './measure/bounds.js';
import { currentBoard } from './measure/current-board.js';
import { reliefAhead } from './measure/moves.js';
import { asItStands } from './placing/as-it-stands.js';
import { heard } from './placing/echo.js';
import { blank, grow } from './placing/grow.js';
import { oneNumberEach, settleDocuments } from './placing/numbers.js';
import { place, placeAmongNew } from './placing/place.js';
import { asFar, partedBy } from './placing/relief.js';
import { settleClaims } from './placing/settle-claims.js';
import { starts } from './placing/starts.js';
import type { BoardKnowledge } from './terms/knowledge.js';

/** The measures known so far. */
export type Board = { readonly measures: readonly Measure[] };
export const EMPTY_BOARD: Board = { measures: [] };

export type Folded = {
  readonly board: Board;
  /** Measures that the report made or touched, as they stand now. */
  readonly changed: readonly Measure[];
};

/** An official text confirms the acts of those whom it names as acting; of another's it is one report among others. */
function sourceFor(claim: Claim, source: Source, { classification }: Report): Source {
  const { issuers } = classification;
  const isOwn = issuers.length === 0 || meet(claim.issuers, issuers);
  return isOwn ? source : { ...source, official: false };
}

/** Whether a relief, or the end, that was still to come when the measure was last heard of has come by `today`. */
function hasTurned(measure: Measure, today: string): boolean {
  const heard = measure.updatedAt.slice(0, 10);
  const ahead = [measure.until, ...reliefAhead(measure, heard).map(({ date }) => date)];
  return ahead.some((day) => day !== undefined && day > heard && day <= today);
}

/**
 * Folds one report into the board: each of its claims joins the measure it fits best, or starts one.
 * A report already folded in changes nothing. Pure; `now` is epoch ms.
 */
export function foldReport(board: Board, report: Report, knowledge: BoardKnowledge, now: number): Folded {
  const id = report.item.id;
  if (board.measures.some(({ items }) => items.includes(id))) return { board, changed: [] };
  const source = sourceOf(report, now);
  const today = dayAt(now);
  const measures = board.measures.map((measure) =>
    hasTurned(measure, today) ? measureAt(measure, now) : measure,
  );
  const known = measures.length;
  const touched = new Set<number>();
  const claims = settleClaims(readClaims(report, knowledge, now), measures, knowledge);
  const places = claims.map((claim) => ({ claim, found: place(claim, measures, knowledge, claims) }));
  for (const { claim, found } of oneNumberEach(places, measures)) {
    const from = sourceFor(claim, source, report);
    const grown = (measure: Measure, said: Claim): Measure =>
      measureAt(withinBounds(grow(measure, said, report, from, knowledge), now), now);
    const all = found.length > 0 ? found : placeAmongNew(claim, measures, known, knowledge, claims);
    for (const { claim: placed, index } of all) {
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
    }
    if (all.length === 0 && starts(claim, measures, knowledge)) {
      // An echo of what nobody has reported is heard as a report, and no quota is renewed that nobody has told of.
      const made = grown(blank(claim, report, from), { ...claim, echo: false, renews: undefined });
      touched.add(measures.push(made) - 1);
    }
  }
  if (touched.size === 0) return { board, changed: [] };
  const settled = settleDocuments(measures);
  const changed = settled.filter((measure, index) => touched.has(index) || measure !== measures[index]);
  return { board: { measures: settled }, changed };
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
