import { daysApart, daysBetween } from '../../domain/durations.js';
import type { StageMove } from '../../domain/measure.js';
import { byCode } from '../../domain/order.js';
import type { Source } from '../../domain/story.js';
import type { Claim } from '../claims/claim.js';
import { byDay, counts, enough, isUndated, weightOfDays } from '../measure/moves.js';
import { spellings } from '../terms/documents.js';

/** Days within which reports of talks are of one round. */
const SAME_ROUND = 3;
/** Within so many days what an admin has undone is told again, and stays undone; later it is another move. */
const SAME_TELLING = 7;

/** So many days later others still tell of what was done. */
const COPIED_WITHIN = 2;

const byOf = ({ told }: Claim): StageMove['by'] => (told === 'statement' ? 'statement' : undefined);

const actOf = ({ act }: Claim): string[] => (act === undefined ? [] : [act]);

/** What a claim weighs for the day of its move: half where the text does not name the day. */
const dayWeight = ({ dated }: Claim, weight: number): number => weight * (dated ? 1 : 0.5);

/** The day with the most evidence, of equals the first. */
function bestDay(days: Readonly<Record<string, number>>): string | undefined {
  return Object.entries(days).sort(([a, x], [b, y]) => y - x || byCode(a, b))[0]?.[0];
}

/** Whether another stage came between a move and what a claim tells: then that is a new turn. */
function followed(moves: readonly StageMove[], move: StageMove, { since, resumes }: Claim): boolean {
  const isBehind = ({ stage, date }: StageMove) =>
    // What a court put back was in force on the day of the ruling, too.
    date > move.date || (resumes === true && stage === 'struck_down' && date === move.date);
  return moves.some(
    (other) => counts(other) && other.stage !== move.stage && isBehind(other) && other.date <= since,
  );
}

/** So many days after a court struck a measure down, another one rules. */
const NEXT_RULING = 31;

/** Whether a higher court has ruled on what one had surely struck down: until then the measure stayed in force. */
const isNextRuling = (move: StageMove, { stage, own, since }: Claim): boolean =>
  stage === 'struck_down' && own && enough(move) && daysBetween(move.date, since) > NEXT_RULING;

/** Whether a claim tells of a known move once more. */
function isToldOf(move: StageMove, claim: Claim, moves: readonly StageMove[]): boolean {
  const away = daysApart(move.date, claim.since);
  return (
    move.stage === claim.stage &&
    move.by === byOf(claim) &&
    (move.undone === undefined || away <= SAME_TELLING) &&
    (claim.kind !== 'negotiation' || away <= SAME_ROUND) &&
    (!claim.renews || move.date === claim.since) &&
    !isNextRuling(move, claim) &&
    !followed(moves, move, claim)
  );
}

/** A known move with the evidence of one more claim. */
function strengthened(known: StageMove, claim: Claim, source: Source, weight: number): StageMove {
  const { days: before } = known;
  const namesDay = !claim.prolongs && !claim.ends;
  // A copy that comes a day or two later, and names no day, speaks for the one that a text names.
  const late = daysBetween(known.date, claim.since);
  const isCopy = !claim.dated && !isUndated(known) && late > 0 && late <= COPIED_WITHIN;
  const day = isCopy ? known.date : claim.since;
  const isRight = claim.corrects && claim.dated;
  const onDay = (isRight ? weightOfDays(known) : (before[day] ?? 0)) + dayWeight(claim, weight);
  const others = isRight ? {} : before;
  const days = namesDay ? { ...others, [day]: onDay } : { ...before };
  const documents = [...spellings([...(known.documents ?? []), ...actOf(claim)]).values()];
  return {
    ...known,
    ...(documents.length > 0 ? { documents } : {}),
    ...(source.official && !known.official ? { source, because: claim.quote, official: true } : {}),
    date: bestDay(days) ?? known.date,
    days,
    weight: known.weight + weight,
  };
}

/** The moves where a text mentions since when the measure binds: that dates its entry into force, if no report does. */
function datedBy(claim: Claim, moves: readonly StageMove[], weight: number): readonly StageMove[] {
  const { dated, since, adds, materials, rates } = claim;
  const [first] = moves.filter(counts);
  // "On top of the duties in force since June" is of others.
  const isOfIt = !adds && materials.length + rates.length > 0;
  if (!dated || !isOfIt || first?.stage !== 'in_force' || !isUndated(first) || since >= first.date)
    return moves;
  const days = { ...first.days, [since]: weight };
  return moves.map((move) => (move === first ? { ...move, date: since, days } : move));
}

/** The moves of a measure with that of a claim: a new one, or more evidence for one that is known. */
export function addMove(
  moves: readonly StageMove[],
  claim: Claim,
  source: Source,
  weight: number,
): readonly StageMove[] {
  if (claim.told === 'mention') return datedBy(claim, moves, weight);
  if (claim.stage === undefined) return moves;
  const known = moves.findLast((move) => isToldOf(move, claim, moves));
  if (known !== undefined)
    return moves.map((move) => (move === known ? strengthened(known, claim, source, weight) : move));
  const by = byOf(claim);
  const move: StageMove = {
    stage: claim.stage,
    date: claim.since,
    reportedAt: source.at,
    official: source.official,
    because: claim.quote,
    source,
    ...(by === undefined ? {} : { by }),
    ...(claim.act === undefined ? {} : { documents: actOf(claim) }),
    ...(claim.renews ? { renews: true } : {}),
    weight,
    days: { [claim.since]: dayWeight(claim, weight) },
  };
  return [...moves, move].sort(byDay);
}
