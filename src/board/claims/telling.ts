import { mainStage } from '../../domain/classification.js';
import { daysBetween } from '../../domain/durations.js';
import { actIn, begins } from '../terms/acts.js';
import { BYGONE, isBound } from '../terms/dates.js';
import type { Cue } from '../terms/instruments.js';
import type { Instrument } from '../terms/knowledge.js';
import type { Claim } from './claim.js';
import { type Clause, endBySpan, namesKind } from './clauses.js';
import { type Reading, stageOf } from './reading.js';
import { threatensOnly } from './threat.js';

/** Cues of what nobody does: it is complained of, argued, denied, goes on as it was, or only the talks on it are put off. */
const AS_IT_STANDS: readonly Cue[] = ['reacts', 'argues', 'denies', 'stands', 'postpones'];

/** `Cancels export control talks`: it is the talks that are cancelled. */
function isTalkedOver({ text, instruments }: Clause, { match }: Instrument): boolean {
  const talks = instruments.filter(({ instrument }) => instrument.kind === 'negotiation');
  const named = match(text.toLowerCase());
  return (
    named.length > 0 &&
    named.every(({ end }) =>
      talks.some(({ start }) => start >= end && /^[ -]?$/u.test(text.slice(end, start))),
    )
  );
}

/** Of an instrument of the kind that the report is about. */
function ofOwnKind(clause: Clause, { event }: Reading): Claim['told'] {
  const { cues } = clause;
  if (actIn(cues) !== undefined) return 'report';
  const isBygone = clause.dates.some(({ date }) => daysBetween(date, event) > BYGONE);
  if (isBygone && cues.has('mentions')) return 'mention';
  return !begins(cues) && (cues.has('mentions') || namesKind(clause, 'negotiation')) ? 'mention' : 'report';
}

/**
 * Of an instrument in a report about talks: what is numbered, dated or done for a time is decided, and so is a threat that is
 * dropped; else it is talked about.
 */
function besideTalks(clause: Clause, { kind }: Instrument, { event, report }: Reading): Claim['told'] {
  const isDone = actIn(clause.cues) !== undefined;
  if (clause.cues.has('withdraws') && stageOf(report.classification, kind) === 'withdrawn') return 'report';
  const isFirm =
    clause.documents.length > 0 ||
    clause.dates.some(isBound) ||
    (isDone && endBySpan([clause], event) !== undefined);
  if (isFirm && !clause.cues.has('hedges')) return 'report';
  return isDone ? 'statement' : isFirm ? 'report' : 'mention';
}

/** Of an instrument in a report about another kind. */
function besideAnother(
  clause: Clause,
  instrument: Instrument,
  { report: { classification } }: Reading,
): Claim['told'] {
  const { cues } = clause;
  const { category, topics } = classification;
  // `Controls on software are to follow`: as much as the main step itself.
  if (instrument.goods && cues.has('joins')) return 'report';
  const isTopic = topics.some(({ topic }) => topic === instrument.kind);
  const isWeak = (instrument.general || !isTopic) && !begins(cues);
  const isBeside = category !== 'none' && namesKind(clause, category);
  return isBeside || cues.has('mentions') || isWeak ? 'mention' : 'report';
}

/**
 * Whether a title tells only that whom an instrument hits threatens to answer it: "China slams Mexico's tariffs, vows
 * countermeasures". A threat that is answered is of its maker.
 */
function isOnlyToBeAnswered(clause: Clause, { kind }: Instrument, { report, knowledge }: Reading): boolean {
  const { classification } = report;
  const { issuers, targets, category } = classification;
  const [sayer] = clause.parties;
  const [answer] = knowledge.marks.strikes_back(clause.text);
  const isHit = sayer !== undefined && targets.includes(sayer.key) && !issuers.includes(sayer.key);
  return (
    clause.inTitle &&
    kind === category &&
    isHit &&
    answer !== undefined &&
    sayer.start < answer.start &&
    mainStage(classification) === 'threatened' &&
    threatensOnly(clause.text, answer.start)
  );
}

/** How a clause speaks of an instrument: as news, or as background and reason. */
export function tellingOf(clause: Clause, instrument: Instrument, reading: Reading): Claim['told'] {
  const { cues } = clause;
  const { classification } = reading.report;
  const { category } = classification;
  const main = mainStage(classification);
  // A ruling that leaves it in place is news of it.
  const isRuled = cues.has('strikes_down') || cues.has('courts');
  const isRuling = isRuled && main === 'in_force' && cues.has('stands');
  if (!isRuling && AS_IT_STANDS.some((cue) => cues.has(cue))) return 'mention';
  // Where the title tells an act, it is not what is denied beside it.
  if (clause.inTitle && cues.has('disowns') && main === undefined) return 'mention';
  if (isTalkedOver(clause, instrument) || isOnlyToBeAnswered(clause, instrument, reading)) return 'mention';
  if (instrument.kind === category) return ofOwnKind(clause, reading);
  if (category === 'negotiation') return besideTalks(clause, instrument, reading);
  return besideAnother(clause, instrument, reading);
}
