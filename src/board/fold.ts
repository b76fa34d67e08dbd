import type { Measure, StageMove } from '../domain/measure.js';
import type { Report, Source } from '../domain/story.js';
import { type Claim, COLLECTIVE, RELAXING } from './claim.js';
import { readClaims } from './claims.js';
import { daysBetween } from './dates.js';
import { documentKey } from './documents.js';
import type { BoardKnowledge } from './knowledge.js';
import { fitMeasure, JOINS } from './match.js';
import { measureAt } from './stage.js';
import { currentBoard } from './view.js';
import { addVotes, ranked, supported, type Votes } from './votes.js';

/** The measures known so far. */
export type Board = { readonly measures: readonly Measure[] };
export const EMPTY_BOARD: Board = { measures: [] };

export type Folded = {
  readonly board: Board;
  /** Measures that the report made or touched, as they stand now. */
  readonly changed: readonly Measure[];
  readonly because: readonly string[];
};

const KEPT_SOURCES = 12;
/** A meeting so few days before the round that is to come is another one, in days. */
const SAME_VISIT = 7;
const KEPT_ITEMS = 400;

function sourceOf({ item, classification }: Report, now: number): Source {
  return {
    name: item.publisher ?? item.feed ?? 'unknown source',
    ...(item.url === undefined ? {} : { url: item.url }),
    title: item.title,
    official: item.official === true || classification.official,
    at: item.publishedAt ?? new Date(now).toISOString(),
  };
}

/** Official sources first, then the earliest. */
function keepSources(sources: readonly Source[]): Source[] {
  return [...sources]
    .sort((a, b) => Number(b.official) - Number(a.official) || a.at.localeCompare(b.at))
    .slice(0, KEPT_SOURCES);
}

function weightOf(claim: Claim, source: Source): number {
  return 1 + (source.official ? 2 : 0) + (claim.firm ? 1 : 0);
}

function addMove(
  moves: readonly StageMove[],
  claim: Claim,
  source: Source,
  weight: number,
): readonly StageMove[] {
  if (claim.stage === undefined || claim.told === 'mention') return moves;
  const by = claim.told === 'statement' ? ('statement' as const) : undefined;
  const dayWeight = weight * (claim.dated ? 1 : 0.5);
  const at = moves.findLastIndex(
    (move) =>
      move.stage === claim.stage &&
      move.by === by &&
      move.undone === undefined &&
      !followed(moves, move, claim.since),
  );
  const known = moves[at];
  if (known !== undefined) {
    const days = { ...known.days, [claim.since]: (known.days?.[claim.since] ?? 0) + dayWeight };
    const [date] = Object.entries(days).sort(([a, x], [b, y]) => y - x || a.localeCompare(b))[0] ?? [
      claim.since,
    ];
    const better = source.official && !known.official;
    const merged: StageMove = {
      ...known,
      ...(better ? { source, because: claim.quote, official: true } : {}),
      date,
      days,
      weight: (known.weight ?? 1) + weight,
    };
    return moves.map((move, index) => (index === at ? merged : move));
  }
  const move: StageMove = {
    stage: claim.stage,
    date: claim.since,
    reportedAt: source.at,
    official: source.official,
    because: claim.quote,
    source,
    ...(by === undefined ? {} : { by }),
    weight,
    days: { [claim.since]: dayWeight },
  };
  return [...moves, move].sort(
    (a, b) => a.date.localeCompare(b.date) || a.reportedAt.localeCompare(b.reportedAt),
  );
}

/** Whether another stage came between a move and a day: then a report of that day tells of a new turn. */
function followed(moves: readonly StageMove[], move: StageMove, day: string): boolean {
  return moves.some(
    (other) =>
      other.stage !== move.stage &&
      other.by === undefined &&
      other.undone === undefined &&
      other.date > move.date &&
      other.date <= day,
  );
}

function tally(votes: Votes, claim: Claim, weight: number): Votes {
  const report = claim.told === 'report';
  const dated = claim.told === 'statement' ? 0 : weight;
  const single = (value: string | undefined): string[] => (value === undefined ? [] : [value]);
  let counted = votes;
  counted = addVotes(counted, 'document', claim.documents.map(documentKey), weight);
  counted = addVotes(counted, 'possible', claim.possible.map(documentKey), weight);
  if (dated > 0) {
    counted = addVotes(counted, 'effective', single(claim.effective), dated);
    counted = addVotes(counted, 'until', single(claim.until), dated);
    counted = addVotes(counted, 'next', single(claim.next), dated);
  }
  if (report) {
    counted = addVotes(counted, 'told', [claim.own ? 'own' : 'beside'], claim.firm ? 2 : 1);
    counted = addVotes(counted, 'material', claim.materials, weight);
    counted = addVotes(counted, 'target', claim.targets, weight);
    counted = addVotes(counted, 'issuer', claim.issuers, weight);
  }
  return counted;
}

function nameOf(measure: Measure, { nameOf: name }: BoardKnowledge): string {
  const parties = measure.issuers.map(name).join(', ');
  if (measure.kind === 'negotiation') {
    const all = [...new Set([...measure.issuers, ...measure.targets])].map(name);
    return `${all.join(' – ')}: ${measure.instrument === 'meeting' ? 'meeting' : 'talks'}`;
  }
  const goods = measure.materials.slice(0, 5).map(name).join(', ');
  const rate = measure.kind === 'tariff' && measure.rates?.[0] !== undefined ? ` ${measure.rates[0]} %` : '';
  const against = measure.targets.length > 0 ? ` against ${measure.targets.map(name).join(', ')}` : '';
  const subject = goods !== '' && measure.kind === 'export_control' ? ` for ${goods}` : '';
  return `${parties}: ${name(measure.instrument)}${rate}${subject}${against}`;
}

/** Those named as hit by a good part of the reports. */
function mostlyNamed(votes: Votes): string[] {
  const reports = ranked(votes, 'issuer')[0]?.[1] ?? 0;
  return ranked(votes, 'target')
    .filter(([, weight]) => weight >= reports * 0.34)
    .map(([target]) => target);
}

/** A collective term says nothing beside single materials. */
function named(materials: string[]): string[] {
  const single = materials.filter((material) => material !== COLLECTIVE);
  return single.length > 0 ? single : materials;
}

function grow(
  measure: Measure,
  claim: Claim,
  report: Report,
  source: Source,
  knowledge: BoardKnowledge,
): Measure {
  const weight = weightOf(claim, source);
  const votes = tally(measure.votes ?? {}, claim, weight);
  const spelt = new Map([...measure.documents, ...claim.documents].map((name) => [documentKey(name), name]));
  const talks = measure.kind === 'negotiation';
  const items = measure.items ?? [];
  const known = items.includes(report.item.id);
  const grown: Measure = {
    ...measure,
    issuers: talks ? measure.issuers : supported(votes, 'issuer', 0.34),
    targets: talks ? measure.targets : mostlyNamed(votes),
    materials: named(supported(votes, 'material', 0.2)),
    documents: ranked(votes, 'document').map(([key]) => spelt.get(key) ?? key),
    instrument: measure.instrument === '' ? claim.instrument : measure.instrument,
    rates: [...new Set([...(measure.rates ?? []), ...(claim.told === 'report' ? claim.rates : [])])],
    moves: [...addMove(measure.moves, claim, source, weight)],
    sources: known ? measure.sources : keepSources([...measure.sources, source]),
    reports: (measure.reports ?? 0) + (known ? 0 : 1),
    items: known ? items : [...items, report.item.id].slice(-KEPT_ITEMS),
    votes,
    updatedAt: [measure.updatedAt, source.at].sort().at(-1) ?? source.at,
  };
  return { ...grown, name: nameOf(grown, knowledge) };
}

function blank(claim: Claim, report: Report, source: Source): Measure {
  return {
    id: `${claim.kind}-${claim.issuers.join('-')}-${claim.instrument || 'measure'}-${claim.since}-${report.item.id}`,
    kind: claim.kind,
    name: '',
    issuers: [...claim.issuers],
    targets: [...claim.targets],
    materials: [],
    instrument: claim.apart ? 'meeting' : claim.instrument,
    stage: claim.stage ?? 'announced',
    since: claim.since,
    documents: [],
    official: source.official,
    sources: [],
    moves: [],
    updatedAt: source.at,
  };
}

/** A meeting just before the round that is to come is a meeting of its own. */
function placedApart(claim: Claim, measures: readonly Measure[]): Claim {
  if (claim.kind !== 'negotiation' || claim.stage !== 'concluded') return claim;
  const parties = [...new Set([...claim.issuers, ...claim.targets])].sort().join();
  const ahead = measures.some(
    ({ kind, stage, next, issuers, targets }) =>
      kind === 'negotiation' &&
      stage === 'scheduled' &&
      next !== undefined &&
      next > claim.since &&
      daysBetween(claim.since, next) <= SAME_VISIT &&
      [...new Set([...issuers, ...targets])].sort().join() === parties,
  );
  return ahead ? { ...claim, apart: true } : claim;
}

/** A text that only lists numbers does not say of what kind they are: the measures that carry some of them do. */
function ofKnownKind(claims: readonly Claim[], measures: readonly Measure[]): Claim[] {
  const bare = claims.filter(({ instrument, documents }) => instrument === '' && documents.length > 0);
  const keys = bare.flatMap(({ documents }) => documents.map(documentKey));
  const known = measures.find(
    ({ issuers, votes = {} }) =>
      bare.some((claim) => issuers.some((party) => claim.issuers.includes(party))) &&
      keys.some((key) => `document:${key}` in votes || `possible:${key}` in votes),
  );
  return known === undefined
    ? [...claims]
    : claims.map((claim) => (bare.includes(claim) ? { ...claim, kind: known.kind } : claim));
}

/** Relief for some of those hit is not the measure's own move. */
function asFar(claim: Claim, measure: Measure): Claim {
  const relief = claim.stage !== undefined && RELAXING.includes(claim.stage);
  const forSome = claim.targets.length > 0 && !claim.targets.some((party) => measure.targets.includes(party));
  return relief && forSome && claim.documents.length === 0 ? { ...claim, told: 'statement' } : claim;
}

/**
 * Only a report of an act starts a measure: background and statements need one to belong to, and so does a text
 * that speaks of a curb or a licence without saying that anything was done, is numbered or dated.
 */
function starts(claim: Claim, { instruments }: BoardKnowledge): boolean {
  if (claim.told !== 'report' || claim.stage === undefined || claim.issuers.length === 0) return false;
  const vague = instruments.find(({ id }) => id === claim.instrument)?.general ?? true;
  return !vague || claim.introduces || claim.firm;
}

/** A claim with the place of the measure that it is about. */
type Placed = { readonly claim: Claim; readonly index: number; readonly because: string };

const introducedOn = (measure: Measure): string =>
  measure.moves.find(({ by }) => by === undefined)?.date ?? measure.since;

/** Measures of a claim's kind and issuer that were introduced on one of the days and whose goods it may mean. */
function introducedThen(
  claim: Claim,
  days: readonly string[],
  measures: readonly Measure[],
  { familyOf }: BoardKnowledge,
): number[] {
  const families = claim.materials.filter((key) => key !== COLLECTIVE).map(familyOf);
  return measures.flatMap((measure, index) => {
    const fits =
      measure.kind === claim.kind &&
      measure.issuers.some((party) => claim.issuers.includes(party)) &&
      days.some((day) => Math.abs(daysBetween(day, introducedOn(measure))) <= 1) &&
      (families.length === 0 || measure.materials.some((key) => families.includes(familyOf(key))));
    return fits ? [index] : [];
  });
}

/**
 * The measures that a claim is about. Numbers that are changed together were announced together: one that no
 * measure carries means those of the same day whose number is not known. `The controls of October 9` means all
 * of that day. Else it is the measure that fits best.
 */
function place(
  claim: Claim,
  claims: readonly Claim[],
  measures: readonly Measure[],
  knowledge: BoardKnowledge,
): Placed[] {
  const holds =
    (part: 'document' | 'possible', name: string) =>
    (measure: Measure): boolean =>
      measure.kind === claim.kind && `${part}:${documentKey(name)}` in (measure.votes ?? {});
  const [number] = claim.documents;
  if (claim.instrument === '' && number !== undefined && !measures.some(holds('document', number))) {
    const listed = claims.flatMap(({ documents }) => documents);
    const siblings = measures.filter((measure) =>
      listed.some((name) => holds('document', name)(measure) || holds('possible', name)(measure)),
    );
    const days = [...siblings.map(introducedOn), ...(claim.of === undefined ? [] : [claim.of])];
    const open = introducedThen(claim, days, measures, knowledge).filter(
      (index) => ranked(measures[index]?.votes ?? {}, 'document').length === 0,
    );
    const unknown = { ...claim, documents: [], possible: [number] };
    if (open.length > 0)
      return open.map((index) => ({ claim: unknown, index, because: `announced together with ${number}` }));
  }
  if (claim.of !== undefined && claim.documents.length === 0) {
    const then = introducedThen(claim, [claim.of], measures, knowledge);
    if (then.length > 0) return then.map((index) => ({ claim, index, because: `introduced on ${claim.of}` }));
  }
  let best: Placed | undefined;
  let score = JOINS;
  measures.forEach((measure, index) => {
    const fit = fitMeasure(measure, claim, knowledge);
    if (fit.score < score || (best !== undefined && fit.score === score)) return;
    best = { claim, index, because: fit.because };
    score = fit.score;
  });
  return best === undefined ? [] : [best];
}

/**
 * A list of numbers that was told of several measures: what others hold for certain is not this one's, and
 * one number that is left over is.
 */
function settleDocuments(measures: readonly Measure[]): Measure[] {
  const held = new Set(measures.flatMap(({ votes = {} }) => ranked(votes, 'document').map(([key]) => key)));
  const leftOver = measures.map(({ votes = {} }) =>
    ranked(votes, 'document').length > 0
      ? []
      : ranked(votes, 'possible').flatMap(([key]) => (held.has(key) ? [] : [key])),
  );
  return measures.map((measure, index) => {
    const votes = measure.votes ?? {};
    if (ranked(votes, 'document').length > 0 || ranked(votes, 'possible').length === 0) return measure;
    const left = leftOver[index] ?? [];
    const sure =
      left.length === 1 && leftOver.every((other, at) => at === index || !other.includes(left[0] ?? ''));
    const documents = sure ? left : [];
    return documents.join() === measure.documents.join() ? measure : { ...measure, documents };
  });
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
  const measures = [...board.measures];
  const touched = new Set<number>();
  const because: string[] = [];
  const read = readClaims(report, knowledge, now).map((claim) => placedApart(claim, measures));
  const claims = ofKnownKind(read, measures);
  const places = claims.map((claim) => ({ claim, found: place(claim, claims, measures, knowledge) }));
  for (const { claim, found } of places) {
    // A measure that an earlier claim of this report has started counts as well.
    const all = found.length > 0 ? found : place(claim, claims, measures, knowledge);
    for (const { claim: placed, index, because: reason } of all) {
      const target = measures[index];
      if (target === undefined) continue;
      measures[index] = measureAt(grow(target, asFar(placed, target), report, source, knowledge), now);
      touched.add(index);
      because.push(`${placed.told} on ${target.name}: ${reason}`);
    }
    if (all.length === 0 && starts(claim, knowledge)) {
      const made = measureAt(grow(blank(claim, report, source), claim, report, source, knowledge), now);
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
