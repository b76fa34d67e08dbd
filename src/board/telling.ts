import { daysBetween } from '../domain/durations.js';
import { actIn, begins } from './acts.js';
import type { Claim } from './claim.js';
import type { Clause } from './clauses.js';
import { BYGONE } from './dates.js';
import type { Cue } from './instruments.js';
import type { Instrument } from './knowledge.js';
import { type Reading, stageOf } from './reading.js';
import { endOfSpan } from './spans.js';
import { isAhead } from './stage-meaning.js';

/** Cues of what nobody does: it is complained of, argued, denied, goes on as it was, or only the talks on it are put off. */
const AS_IT_STANDS: readonly Cue[] = ['reacts', 'argues', 'denies', 'stands', 'postpones'];

/** `Cancels export control talks`: it is the talks that are cancelled. */
function isTalkedOver({ text, instruments }: Clause, { match }: Instrument): boolean {
  const talks = instruments.filter(({ instrument }) => instrument.kind === 'negotiation');
  return match(text.toLowerCase()).every(({ end }) =>
    talks.some(({ start }) => start >= end && /^[ -]?$/u.test(text.slice(end, start))),
  );
}

/** How a clause speaks of an instrument: as news, or as background and reason. */
export function tellingOf(clause: Clause, instrument: Instrument, reading: Reading): Claim['told'] {
  const { cues } = clause;
  const { category } = reading.report.classification;
  const main = category === 'none' ? undefined : stageOf(reading.report.classification, category);
  const done = actIn(cues) !== undefined;
  const anew = begins(cues);
  // A ruling that leaves it in place is news of it.
  const ruled = cues.has('strikes_down') && main === 'in_force' && cues.has('stands');
  if (!ruled && AS_IT_STANDS.some((cue) => cues.has(cue))) return 'mention';
  if (isTalkedOver(clause, instrument)) return 'mention';
  const talkedOver = clause.instruments.some(({ instrument: other }) => other.kind === 'negotiation');
  if (instrument.kind === category) {
    const bygone = clause.dates.some(({ date }) => daysBetween(date, reading.event) > BYGONE);
    if (bygone && !done && cues.has('mentions')) return 'mention';
    return !anew && !done && (cues.has('mentions') || talkedOver) ? 'mention' : 'report';
  }
  if (category === 'negotiation') {
    const firm =
      clause.documents.length > 0 ||
      clause.dates.some(({ role }) => role === 'effective' || role === 'until') ||
      (done && endOfSpan(clause.text.toLowerCase(), reading.event) !== undefined);
    if (firm && !cues.has('hedges')) return 'report';
    return done ? 'statement' : firm ? 'report' : 'mention';
  }
  const beside = clause.instruments.some(({ instrument: other }) => other.kind === category);
  const asked = reading.report.classification.topics.some(({ topic }) => topic === instrument.kind);
  // `Controls on software are to follow`: as much as the main step itself, and no more.
  if (instrument.goods && cues.has('joins') && main !== undefined && isAhead(main)) return 'report';
  const weak = (instrument.general || !asked) && !anew;
  return beside || cues.has('mentions') || weak ? 'mention' : 'report';
}
