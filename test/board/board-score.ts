import type { MeasureLine } from '../../src/board/line.js';

/** What a board is to show of one matter; what is absent may be anything. */
export type ExpectedRow = {
  readonly id: string;
  readonly kind?: string;
  readonly issuers: readonly string[];
  readonly targets?: readonly string[];
  readonly materials?: readonly string[];
  readonly documents?: readonly string[];
  readonly stages?: readonly string[];
  readonly since?: readonly string[];
  readonly next?: readonly string[];
  /** Stages that would be plainly wrong. */
  readonly mustNot?: readonly string[];
};
export type ExpectedBoard = {
  readonly at: string;
  readonly rows: readonly ExpectedRow[];
  /** True as well, and not asked for. */
  readonly optional: readonly ExpectedRow[];
};

const shared = (a: readonly string[] = [], b: readonly string[] = []) =>
  a.filter((x) => b.includes(x)).length;
/** The number and year of a document, however it is written. */
const numbersOf = (documents: readonly string[] = []): string[] =>
  documents.map((text) => (text.match(/\d+/g) ?? []).sort().join('/'));

/** How well a shown measure fits an expected row; none where kind or issuers differ. */
function likeness(row: ExpectedRow, shown: MeasureLine): number {
  if (row.kind !== undefined && row.kind !== shown.kind) return 0;
  const parties = [...shown.issuers, ...shown.targets];
  const isOfIssuers =
    row.kind === 'negotiation'
      ? row.issuers.every((party) => parties.includes(party))
      : shared(row.issuers, shown.issuers) > 0;
  if (!isOfIssuers) return 0;
  const [named, known] = [numbersOf(row.documents), numbersOf(shown.documents)];
  let score = 1;
  if (named.length > 0 && known.length > 0) score += shared(named, known) > 0 ? 8 : -4;
  if (row.targets?.length) score += shared(row.targets, shown.targets) > 0 ? 3 : -2;
  if (row.materials?.length && shown.materials.length > 0) {
    const common = shared(row.materials, shown.materials);
    const all = row.materials.length + shown.materials.length - common;
    score += common > 0 ? (5 * common) / all : -3;
  }
  if (row.stages?.includes(shown.stage)) score += 0.5;
  if (row.since?.includes(shown.since)) score += 2;
  return score;
}

/** Counts of the rows that a board shows, and shows rightly, and of the measures that nobody expects. */
export function scoreBoard({ rows, optional }: ExpectedBoard, shown: readonly MeasureLine[]) {
  const pairs = rows
    .flatMap((row) => shown.map((line) => ({ row, line, score: likeness(row, line) })))
    .filter(({ score }) => score >= 1)
    .sort((a, b) => b.score - a.score);
  const found = new Map<ExpectedRow, MeasureLine>();
  const taken = new Set<MeasureLine>();
  for (const { row, line } of pairs) {
    if (found.has(row) || taken.has(line)) continue;
    found.set(row, line);
    taken.add(line);
  }
  const numbers = rows.flatMap(({ documents }) => numbersOf(documents));
  const rest = new Set(
    shown.filter((line) => !taken.has(line) && shared(numbersOf(line.documents), numbers) === 0),
  );
  for (const row of optional) {
    const [best] = [...rest].sort((a, b) => likeness(row, b) - likeness(row, a));
    if (best !== undefined && likeness(row, best) >= 3) rest.delete(best);
  }
  const matched = [...found];
  const days = ({ next, until }: MeasureLine) => [next, until];
  return {
    present: found.size,
    stage: matched.filter(([row, line]) => row.stages?.includes(line.stage)).length,
    since: matched.filter(([row, line]) => row.since?.includes(line.since)).length,
    next: matched.filter(([row, line]) =>
      days(line).some((day) => day !== undefined && row.next?.includes(day)),
    ).length,
    forbidden: matched.filter(([row, line]) => row.mustNot?.includes(line.stage)).length,
    spurious: rest.size,
  };
}
