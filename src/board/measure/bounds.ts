import type { Measure, StageMove } from '../../domain/measure.js';
import { byCode } from '../../domain/order.js';
import { courseOf } from './course.js';
import { counts } from './moves.js';
import type { Votes } from './votes.js';

// In eight years of told news the measure of which most is told, the talks of the United States and China, made 76 moves
// and had 14 days for one fact, and no move had more than 11 days and 6 numbers.

/** Of the sources the best, of which a reader is shown some. */
const SOURCES = 12;
/** Items by which one that comes again is known. */
const ITEMS = 400;
const RATES = 24;
const MOVES = 100;
/** Of the moves so many that were told last: one more report may make a turn of them. */
const LATEST_MOVES = 20;
/** Numbers of the texts by which one move was done. */
const ACTS = 12;
/** Values for one fact, as the days on which a measure is to end. */
const VALUES = 24;
/** Of the values so many that were told last: what is new has little weight yet. */
const LATEST_VALUES = 8;

type Told = readonly [value: string, weight: number];

/** The first value, by which a measure began, the latest ones, and of the others the heaviest; in the order in which they were told. */
function keptOf(told: readonly Told[]): readonly Told[] {
  if (told.length <= VALUES) return told;
  const latest = told.slice(-LATEST_VALUES);
  const heaviest = told.slice(1, -LATEST_VALUES).sort(([, a], [, b]) => b - a);
  const kept = new Set([told[0], ...heaviest.slice(0, VALUES - LATEST_VALUES - 1), ...latest]);
  return told.filter((row) => kept.has(row));
}

function keptVotes(votes: Votes): Votes {
  const told = Object.entries(votes);
  if (told.length <= VALUES) return votes;
  const partOf = ([key]: Told) => key.slice(0, key.indexOf(':'));
  const parts = [...new Set(told.map(partOf))].map((part) => told.filter((row) => partOf(row) === part));
  const kept = new Set(parts.flatMap(keptOf));
  return Object.fromEntries(told.filter((row) => kept.has(row)));
}

function keptEvidence(move: StageMove): StageMove {
  const { days, documents = [] } = move;
  const told = Object.entries(days);
  if (told.length <= VALUES && documents.length <= ACTS) return move;
  return { ...move, days: Object.fromEntries(keptOf(told)), documents: documents.slice(-ACTS) };
}

/** The first of the moves of each stage that count, and the first by which an authority confirms it. */
function firstOfEach(moves: readonly StageMove[]): StageMove[] {
  const kind = ({ stage, official }: StageMove) => `${stage} ${official}`;
  const counting = moves.filter(counts);
  return counting.filter((move, at) => counting.findIndex((other) => kind(other) === kind(move)) === at);
}

/**
 * A measure is read from how it began, from the moves that took it on, and from what was told of late: these are kept. Of
 * what was told besides, and of very many turns, the earliest are let go.
 */
function keptMoves(measure: Measure, now: number): StageMove[] {
  const { moves } = measure;
  if (moves.length <= MOVES) return moves;
  const { steps } = courseOf(measure, now);
  const latest = [...moves].sort((a, b) => byCode(b.reportedAt, a.reportedAt));
  const needed = new Set([...firstOfEach(moves), ...latest.slice(0, LATEST_MOVES)]);
  // Where an admin has undone a move, what tells it again must not bring it back.
  const tookOn = ({ stage, date, undone }: StageMove) =>
    undone !== undefined || steps.some((step) => step.stage === stage && step.date === date);
  const worth = (move: StageMove) => (needed.has(move) ? 2 : Number(tookOn(move)));
  const kept = new Set(latest.sort((a, b) => worth(b) - worth(a)).slice(0, MOVES));
  return moves.filter((move) => kept.has(move));
}

/**
 * The measure with as much of what was told of it as is ever shown or decides where it stands, so that it takes the same
 * room and time however many reports there are. Up to the bounds, which news of many years does not reach, nothing is lost.
 * Pure; `now` is epoch ms.
 */
export function withinBounds(measure: Measure, now: number): Measure {
  const { sources, items, rates, votes } = measure;
  return {
    ...measure,
    sources: sources.slice(0, SOURCES),
    items: items.slice(-ITEMS),
    rates: rates.slice(0, RATES),
    votes: keptVotes(votes),
    moves: keptMoves(measure, now).map(keptEvidence),
  };
}
