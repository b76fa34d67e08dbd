import { HAN } from '../../classify/text/word-boundary.js';
import { ACTS } from '../terms/acts.js';
import type { Clause } from './clauses.js';

// What the clauses of one sentence lend each other.

const STARTS_JOINED = /^(?:\s(?:and|und|et|y|och|oraz|sowie)\s|[、及和与並并])/iu;

/** `the one tariff and the other are unlawful`: of two joined clauses the one without an act shares that of the other. */
function shareActs(clauses: readonly Clause[]): Clause[] {
  return clauses.map((clause, index) => {
    if (clause.instruments.length === 0 || ACTS.some((cue) => clause.cues.has(cue))) return clause;
    const joined = [
      { other: clauses[index + 1], by: clauses[index + 1] },
      { other: clauses[index - 1], by: clause },
    ].find(
      ({ other, by }) =>
        other?.sentence === clause.sentence && by !== undefined && STARTS_JOINED.test(by.text),
    );
    const shared = ACTS.filter((cue) => joined?.other?.cues.has(cue));
    return shared.length === 0 ? clause : { ...clause, cues: new Set([...clause.cues, ...shared]) };
  });
}

/** So far in its sentence, in UTF-16 units, stands a day that opens it: `经国务院批准，自2025年2月10日起`. */
const OPENING = 12;

/** `From 10 February coal pays 15% and oil 10%`: the day that opens a sentence is that of each rate in it. */
function shareDay(clauses: readonly Clause[]): Clause[] {
  return clauses.map((clause) => {
    const first = clauses.find(({ sentence }) => sentence === clause.sentence);
    const day = first?.dates.find(({ role, start }) => role === 'effective' && start <= OPENING);
    const isShared = day !== undefined && clause.dates.length === 0 && clause.rates.length > 0;
    return isShared ? { ...clause, dates: [day] } : clause;
  });
}

/** `稀土、钨改为凭合同申领许可证，不再实行配额`: what heads a Chinese sentence is what its later clauses are about, that name nothing else. */
function shareTopic(clauses: readonly Clause[]): Clause[] {
  return clauses.map((clause, index) => {
    const before = clauses[index - 1];
    const isBare = clause.materials.length + clause.wares.length + clause.parties.length === 0;
    if (before?.sentence !== clause.sentence || before.materials.length === 0 || !isBare) return clause;
    const isOnIt = clause.instruments.length > 0 && HAN.test(clause.text.charAt(0));
    return isOnIt ? { ...clause, materials: before.materials } : clause;
  });
}

/** Clauses with the acts, the days and the topics that they share with others of their sentence. */
export const withShared = (clauses: readonly Clause[]): Clause[] => shareTopic(shareDay(shareActs(clauses)));
