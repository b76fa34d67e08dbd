import { daysBetween } from '../domain/durations.js';
import type { Measure, StageMove } from '../domain/measure.js';
import { byCode } from '../domain/order.js';
import type { Report, Source } from '../domain/story.js';
import type { Claim } from './claim.js';
import { documentKey } from './documents.js';
import type { BoardKnowledge } from './knowledge.js';
import { singleMaterials } from './materials.js';
import { counts, enough } from './moves.js';
import { measureName } from './naming.js';
import { takesBack } from './stage-meaning.js';
import { addVotes, mostlyNamed, ranked, supported, type Votes, without } from './votes.js';

/** Days within which reports of talks are of one round. */
const SAME_ROUND = 3;
/** Within so many days what an admin has undone is told again, and stays undone; later it is another move. */
const SAME_TELLING = 7;
const KEPT_SOURCES = 12;
const KEPT_ITEMS = 400;

/** Official sources first, then the earliest. */
function keepSources(sources: readonly Source[]): Source[] {
  return [...sources]
    .sort((a, b) => Number(b.official) - Number(a.official) || byCode(a.at, b.at))
    .slice(0, KEPT_SOURCES);
}

function weightOf(claim: Claim, source: Source): number {
  return (claim.unsure ? 0.5 : 1) + (source.official ? 2 : 0) + (claim.firm ? 1 : 0);
}

/** The day with the most evidence, of equals the first. */
function bestDay(days: Readonly<Record<string, number>>): string | undefined {
  return Object.entries(days).sort(([a, x], [b, y]) => y - x || byCode(a, b))[0]?.[0];
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
      (move.undone === undefined || Math.abs(daysBetween(move.date, claim.since)) <= SAME_TELLING) &&
      !followed(moves, move, claim.since) &&
      !(claim.kind === 'negotiation' && Math.abs(daysBetween(move.date, claim.since)) > SAME_ROUND),
  );
  const known = moves[at];
  if (known !== undefined) {
    const days =
      claim.prolongs || claim.ends
        ? { ...known.days }
        : { ...known.days, [claim.since]: (known.days?.[claim.since] ?? 0) + dayWeight };
    const better = source.official && !known.official;
    const merged: StageMove = {
      ...known,
      ...(better ? { source, because: claim.quote, official: true } : {}),
      date: bestDay(days) ?? known.date,
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
  return [...moves, move].sort((a, b) => byCode(a.date, b.date) || byCode(a.reportedAt, b.reportedAt));
}

/** Whether another stage came between a move and a day: then a report of that day tells of a new turn. */
function followed(moves: readonly StageMove[], move: StageMove, day: string): boolean {
  return moves.some(
    (other) => counts(other) && other.stage !== move.stage && other.date > move.date && other.date <= day,
  );
}

/** `imposed`: reports have told of the measure otherwise than as it is taken back. */
function tally(votes: Votes, claim: Claim, weight: number, imposed: boolean): Votes {
  // An echo may name what the measure has led to.
  const report = claim.told === 'report' && !claim.echo;
  // What takes a measure back may name more than it reaches.
  const relaxes = takesBack(claim.stage);
  const dated = claim.told === 'statement' ? 0 : weight;
  const single = (value: string | undefined): string[] => (value === undefined ? [] : [value]);
  let counted = claim.postpones && report ? without(votes, 'next') : votes;
  counted = addVotes(counted, 'document', claim.documents.map(documentKey), weight);
  counted = addVotes(counted, 'possible', claim.possible.map(documentKey), weight);
  if (dated > 0) {
    counted = addVotes(counted, 'effective', single(claim.effective), dated);
    counted = addVotes(counted, relaxes ? 'paused' : 'until', single(claim.until), dated);
    counted = addVotes(counted, 'next', single(claim.next), dated);
  }
  if (report) {
    counted = addVotes(counted, 'told', [claim.own ? 'own' : 'beside'], claim.firm ? 2 : 1);
    if (!relaxes || ranked(votes, 'material').length === 0)
      counted = addVotes(counted, 'material', claim.materials, weight);
    const current = claim.rates.filter((rate) => !claim.formerRates?.includes(rate)).map(String);
    counted = addVotes(counted, 'rate', current, weight);
    if (relaxes) counted = addVotes(counted, 'introduced', single(claim.of), weight);
    if (!relaxes || !imposed) {
      counted = addVotes(counted, 'goods', claim.goods, weight);
      counted = addVotes(counted, 'target', claim.targets, weight);
      counted = addVotes(counted, 'issuer', claim.issuers, weight);
    }
  }
  return counted;
}

/** The rates that reports name, that which most of them give first; one that is cut bears the new rate once that is sure. */
function ratesOf({ rates = [] }: Measure, claim: Claim, moves: readonly StageMove[], votes: Votes): number[] {
  if (claim.told !== 'report') return rates;
  const cut = moves.some((move) => move.stage === 'eased' && counts(move) && enough(move));
  const now = claim.stage === 'eased' && cut && claim.rates.length > 0 ? [Math.min(...claim.rates)] : [];
  const known = [...new Set([...rates, ...claim.rates])];
  const told = cut ? [] : ranked(votes, 'rate').map(([rate]) => Number(rate));
  return [...new Set([...now, ...told, ...known])];
}

/** A collective term says nothing beside single materials. */
function named(materials: string[]): string[] {
  const single = singleMaterials(materials);
  return single.length > 0 ? single : materials;
}

/** A measure with one more claim: its move, its evidence and its source. Stage and dates are read anew by `measureAt`. */
export function grow(
  measure: Measure,
  claim: Claim,
  report: Report,
  source: Source,
  knowledge: BoardKnowledge,
): Measure {
  const weight = weightOf(claim, source);
  const imposed = measure.moves.some((move) => counts(move) && !takesBack(move.stage));
  const votes = tally(measure.votes ?? {}, claim, weight, imposed);
  const moves = addMove(measure.moves, claim, source, weight);
  const spelt = new Map([...measure.documents, ...claim.documents].map((name) => [documentKey(name), name]));
  const talks = measure.kind === 'negotiation';
  const items = measure.items ?? [];
  const { id, retitled = id } = report.item;
  // Who mentions a measure as background is no source for it, nor is an entry anew under another title.
  const known = items.includes(id) || items.includes(retitled) || claim.told === 'mention';
  const grown: Measure = {
    ...measure,
    issuers: talks ? measure.issuers : supported(votes, 'issuer', 0.34),
    targets: talks ? measure.targets : mostlyNamed(votes, 'target'),
    materials: named(supported(votes, 'material', 0.2)),
    documents: ranked(votes, 'document').map(([key]) => spelt.get(key) ?? key),
    instrument: measure.instrument === '' ? claim.instrument : measure.instrument,
    rates: ratesOf(measure, claim, moves, votes),
    moves: [...moves],
    sources: known ? measure.sources : keepSources([...measure.sources, source]),
    reports: (measure.reports ?? 0) + (known ? 0 : 1),
    items: items.includes(id) ? items : [...items, id].slice(-KEPT_ITEMS),
    votes,
    updatedAt: [measure.updatedAt, source.at].sort().at(-1) ?? source.at,
  };
  return { ...grown, name: measureName(grown, knowledge) };
}

/** A measure that a claim starts, before the claim itself is added (`grow`). */
export function blank(claim: Claim, report: Report, source: Source): Measure {
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
