import type { Topic } from '../domain/classification.js';
import { type Claim, STAGE_OF_CUE } from './claim.js';
import type { Clause } from './clauses.js';
import { endOfSpan } from './durations.js';
import type { Instrument, Named } from './knowledge.js';
import { type Reading, unique } from './reading.js';

const GOODS_AFTER =
  /^(?:['’]s)?\s*(?:goods|products|imports|exports|shipments|makers|producers|entities|companies|firms|units|entreprises|empresas|unternehmen|waren|importe|produkte|produits|marchandises|productos|bienes|商品|货物|实体|企业|公司|输美|进口|产品)/iu;
const GOODS_BEFORE =
  /(?:\b(?:on|against|to the|from|auf|gegen|contre|sur|contra|sobre|mot)(?:\s+(?:the|all|every|die|den|les?|los|las))?\s*|%\s*(?:a|à)\s+|对|向|针对|输)$/iu;
/** A party this near before an instrument (`China's rare earth licensing`, `US-Zölle`) is whose it is. */
const NEAR = 24;

const TOGETHER = /\b(?:and|und|et|y|i|och)\b|[和与]|双方|中美|美中/u;

export type Sides = { readonly issuers: readonly string[]; readonly targets: readonly string[] };

type ClauseSides = Sides & {
  readonly actors: readonly string[];
  /** The party that stands just before the instrument: whoever else acts, it is likely this one's. */
  readonly near: string | undefined;
};

const ADJECTIVE = /(?:ese|an|ean|sche[nrs]?|ois|ise)s?$/iu;

/** `China tariffs` are tariffs on China; `China's tariffs`, `Chinese tariffs` and `US tariffs` are theirs. */
function isAdjunct(clause: Clause, { key, start, end }: Named, at: number): boolean {
  const name = clause.text.slice(start, end);
  return (
    key !== 'US' &&
    end <= at &&
    /^\s*$/u.test(clause.text.slice(end, at)) &&
    /^[a-z]+$/iu.test(name) &&
    !ADJECTIVE.test(name)
  );
}

/** Whose instrument a clause speaks of, by its words: who stands before it, and who is named as the one hit. */
function sidesInClause(clause: Clause, kind: Topic, at: number, known: readonly string[]): ClauseSides {
  const actors: string[] = [];
  const hit: string[] = [];
  let near: string | undefined;
  for (const party of clause.parties) {
    const { key, start, end } = party;
    const before = clause.text.slice(Math.max(0, start - 24), start);
    const isHit = GOODS_AFTER.test(clause.text.slice(end)) || GOODS_BEFORE.test(before);
    if (isHit || (kind === 'tariff' && isAdjunct(clause, party, at))) {
      hit.push(key);
      continue;
    }
    if (known.length === 0 || known.includes(key)) actors.push(key);
    if (end <= at && at - end <= NEAR) near = key;
  }
  const both = known.length === 2 && known.every((party) => actors.includes(party));
  if (both && TOGETHER.test(clause.text)) return { issuers: known, targets: known, actors, near: undefined };
  const issuer =
    near ?? actors[0] ?? (hit[0] !== undefined ? known.find((party) => party !== hit[0]) : undefined);
  if (issuer === undefined) return { issuers: [], targets: [], actors, near };
  const others = unique(clause.parties.map(({ key }) => key)).filter((party) => party !== issuer);
  const other = kind === 'tariff' && others.length === 1 ? others[0] : undefined;
  const target = hit.find((party) => party !== issuer) ?? other;
  return { issuers: [issuer], targets: target === undefined ? [] : [target], actors, near };
}

function beginsIn({ cues }: Clause): boolean {
  return cues.has('introduces') || cues.has('threatens') || cues.has('immediate');
}

function actsIn(clause: Clause): boolean {
  return beginsIn(clause) || STAGE_OF_CUE.some(([cue]) => clause.cues.has(cue));
}

/** How a clause speaks of an instrument: as news, or as background and reason. */
function tellingOf(clause: Clause, instrument: Instrument, reading: Reading): Claim['told'] {
  const { cues } = clause;
  const { category } = reading.report.classification;
  const done = STAGE_OF_CUE.some(([cue]) => cues.has(cue));
  const acts = beginsIn(clause);
  if (cues.has('reacts')) return 'mention';
  const talkedOver = clause.instruments.some(({ instrument: other }) => other.kind === 'negotiation');
  if (instrument.kind === category) {
    return !acts && !done && (cues.has('mentions') || talkedOver) ? 'mention' : 'report';
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
  const weak = (instrument.general || !asked) && !acts;
  return beside || cues.has('mentions') || weak ? 'mention' : 'report';
}

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
  const known = unique([...issuers, ...targets]);
  const { near, actors, ...inClause } = sidesInClause(clause, instrument.kind, start, known);
  const own = instrument.kind === category && told !== 'mention' && issuers.length > 0;
  const anothers =
    near !== undefined && !issuers.includes(near) && !actors.some((party) => issuers.includes(party));
  if (own && anothers)
    return { ...inClause, told: clause.cues.has('mentions') || !actsIn(clause) ? 'mention' : told };
  // Hardly ever do two parties issue one instrument: then the clause says whose it is.
  if (own && issuers.length === 1) return { issuers, targets, told };
  if (clause.cues.has('reacts')) {
    return { issuers: known.filter((party) => !inClause.issuers.includes(party)), targets: [], told };
  }
  if (inClause.issuers.length > 0) return { ...inClause, told };
  const mutual = issuers.length > 1 && issuers.every((party) => targets.includes(party));
  return { issuers: mutual ? issuers : issuers.slice(0, 1), targets, told };
}
