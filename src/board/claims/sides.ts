import type { Topic } from '../../domain/classification.js';
import { meet } from '../../domain/in-common.js';
import { partiesOf } from '../../domain/parties.js';
import { acts } from '../terms/acts.js';
import type { Instrument } from '../terms/knowledge.js';
import type { Claim } from './claim.js';
import { sidesInClause } from './clause-sides.js';
import type { Clause } from './clauses.js';
import type { Reading } from './reading.js';
import { tellingOf } from './telling.js';
import { threatenerIn } from './threat.js';

export type Sides = {
  readonly issuers: readonly string[];
  readonly targets: readonly string[];
  /** Another party says so of the issuer. */
  readonly saidByOther: boolean;
  /** Whom the clause itself names as hit. */
  readonly hit: readonly string[];
};

/** Whether each of several acts on the others: `the US and China lift duties on each other`. */
export function isMutual({ issuers, targets }: Pick<Sides, 'issuers' | 'targets'>): boolean {
  return issuers.length > 1 && issuers.every((party) => targets.includes(party));
}

/** The actor of the clause before in the same sentence, for a clause that names nobody: `美方将取消…，24%关税继续暂停`. */
function subjectBefore(clause: Clause, kind: Topic, reading: Reading): string | undefined {
  if (clause.parties.length > 0) return undefined;
  const { clauses } = reading;
  const before = clauses[clauses.indexOf(clause) - 1];
  if (before?.sentence !== clause.sentence) return undefined;
  const [{ start } = { start: 0 }] = before.instruments;
  const [subject] = before.parties;
  const [issuer] = sidesInClause(before, kind, start, reading).issuers;
  return subject?.start === 0 && subject.key === issuer ? issuer : undefined;
}

/** Whether the clause tells of an answer by somebody other than the issuers. */
export const isAnswer = (
  clause: Clause,
  { issuers }: { readonly issuers: readonly string[] },
): clause is Clause & { readonly answers: string } =>
  clause.answers !== undefined && issuers.length > 0 && !issuers.includes(clause.answers);

/**
 * The sides of the report's own measure as classified, of any other as its clause says. A clause of the own kind
 * that names another owner, and none of the classified issuers as acting, tells of that one's measure in passing.
 */
export function tellingWithSides(
  clause: Clause,
  { instrument, start }: { readonly instrument: Instrument; readonly start: number },
  reading: Reading,
): Sides & { readonly told: Claim['told'] } {
  const { issuers, targets, category } = reading.report.classification;
  const told = tellingOf(clause, instrument, reading);
  const known = partiesOf({ issuers, targets });
  const { near, actors, speakers, hit, ...inClause } = sidesInClause(clause, instrument.kind, start, reading);
  const by = (sides: Pick<Sides, 'issuers' | 'targets'>, as = told) => ({
    ...sides,
    told: as,
    saidByOther: speakers.some((party) => !sides.issuers.includes(party)),
    hit: hit.filter((party) => !sides.issuers.includes(party)),
  });
  const threatener = threatenerIn(clause, start, reading.clauses);
  if (threatener !== undefined && !clause.cues.has('withdraws')) {
    return by({ issuers: [threatener], targets: known.filter((party) => party !== threatener) });
  }
  if (isAnswer(clause, { issuers })) return by({ issuers: [clause.answers], targets: issuers });
  // Whom a text only tells as hit does not act: `duties on steel from Japan`, and no word of whose.
  if (issuers.length === 0 && meet(inClause.issuers, targets)) return by({ issuers: [], targets });
  const own = instrument.kind === category && told !== 'mention' && issuers.length > 0;
  const isListed = instrument.hitsNamed && near !== undefined && targets.includes(near);
  const anothers = near !== undefined && !isListed && !issuers.includes(near) && !meet(actors, issuers);
  if (own && anothers)
    return by(inClause, clause.cues.has('mentions') || !acts(clause.cues) ? 'mention' : told);
  // Hardly ever do two parties issue one instrument: then the clause says whose it is.
  if (own && issuers.length === 1) return by({ issuers, targets });
  if (clause.cues.has('reacts')) {
    return by({ issuers: known.filter((party) => !inClause.issuers.includes(party)), targets: [] });
  }
  // A tariff that two who talk speak of is on the other of them.
  const isBetween = category === 'negotiation' && instrument.kind === 'tariff' && known.length === 2;
  const othersOf = (acting: readonly string[]) => known.filter((party) => !acting.includes(party));
  if (inClause.issuers.length > 0) {
    const hits = isBetween && inClause.targets.length === 0 ? othersOf(inClause.issuers) : inClause.targets;
    return by({ issuers: inClause.issuers, targets: hits });
  }
  const before = subjectBefore(clause, instrument.kind, reading);
  if (before !== undefined) return by({ issuers: [before], targets: othersOf([before]) });
  const others = isBetween && targets.length === 0 ? known.slice(1) : targets;
  return by({ issuers: isMutual({ issuers, targets }) ? issuers : issuers.slice(0, 1), targets: others });
}
