import type { Classification, Topic } from '../domain/classification.js';
import type { Report } from '../domain/story.js';
import { actIn, begins } from './acts.js';
import type { Claim } from './claim.js';
import { type Clause, readClauses } from './clauses.js';
import { dayOf } from './dates.js';
import { claimsOnDocuments } from './document-claims.js';
import { endOfSpan } from './durations.js';
import { isEcho, isRemark, speaksOfAct } from './echo.js';
import { bygone, datesOfGroup, endsThen, introducedIn } from './group-dates.js';
import { documentsHit, documentsOf } from './group-documents.js';
import { isLeftInPlace, stageOfGroup } from './group-stage.js';
import type { BoardKnowledge } from './knowledge.js';
import { gather, type Part, partsOf, withLooseSentences } from './parts.js';
import { quoteOf, type Reading, stageOf, unique } from './reading.js';
import { takesBack } from './stage-meaning.js';
import { talkClaims } from './talk-claims.js';

/** Goods that are instruments of a kind by their name alone (chips, software). */
function namedGoods(clauses: readonly Clause[], kind: Topic): string[] {
  const named = clauses.flatMap(({ instruments }) => instruments.map(({ instrument }) => instrument));
  return unique(named.filter((of) => of.goods && of.kind === kind).map(({ id }) => id));
}

/** Goods that no material key names, and that tell this measure from its issuer's others. */
function goodsOf(clauses: readonly Clause[], kind: Topic): string[] {
  if (kind !== 'tariff') return namedGoods(clauses, kind);
  const naming = clauses.filter(({ instruments }) =>
    instruments.some(({ instrument }) => instrument.kind === kind),
  );
  return unique(naming.flatMap(({ goods }) => goods));
}

/** Whether the text says that the rest of the same measure stays: `… for small miners; for all others it remains in force`. */
function restStands(group: readonly Part[], { clauses }: Reading): boolean {
  const materials = new Set(group.flatMap((part) => part.materials));
  return clauses.some(
    (clause) =>
      clause.cues.has('stands') &&
      clause.documents.length === 0 &&
      clause.dates.length === 0 &&
      clause.materials.every((key) => materials.has(key)) &&
      clause.instruments.every(({ instrument }) => group.some((part) => part.instrument === instrument)),
  );
}

/** The duty rates of some clauses, without what the reading of the text takes for a fall of prices or a share. */
function ratesIn(
  clauses: readonly Clause[],
  kind: Topic,
  { figures }: Classification,
): Pick<Claim, 'rates' | 'formerRates'> {
  if (kind !== 'tariff') return { rates: [] };
  const read = (rate: number) => figures.filter(({ value, unit }) => unit === 'percent' && value === rate);
  const rates = unique(clauses.flatMap((clause) => clause.rates)).filter((rate) =>
    read(rate).every(({ role }) => role === 'duty'),
  );
  return { rates, formerRates: rates.filter((rate) => read(rate).some(({ former }) => former)) };
}

function claimOf(
  group: readonly Part[],
  kind: Topic,
  alone: boolean,
  others: readonly Part[],
  reading: Reading,
): Claim[] {
  const [first] = group;
  if (first === undefined) return [];
  const { classification } = reading.report;
  const clauses = group.map(({ clause }) => clause);
  const cues = new Set(clauses.flatMap((clause) => [...clause.cues]));
  const dates = datesOfGroup(group, alone, reading);
  const withMain = kind !== classification.category && cues.has('joins');
  const mains = classification.dates.find((row) => row.kind === 'effective' && withMain)?.date;
  const effective = dates.effective ?? (cues.has('immediate') ? reading.event : mains);
  const stage =
    first.told === 'mention' ? undefined : stageOfGroup(group, kind, reading, dates, effective, others);
  const relaxes = takesBack(stage);
  // A ruling that waits until a day ends nothing on it.
  const waits = isLeftInPlace(group, kind, reading, others);
  // A threat that is dropped was due on a day to come; it is dropped today.
  const fromNow = stage === 'withdrawn' || stage === 'struck_down';
  const beginning = (relaxes && !fromNow) || stage === 'in_force' ? dates.effective : undefined;
  const since =
    first.told === 'mention'
      ? dates.since
      : dates.ends || dates.extended
        ? undefined
        : (beginning ?? (relaxes ? undefined : bygone(clauses, reading)));
  const start = since ?? reading.event;
  const span =
    relaxes || dates.ends || dates.extended
      ? clauses.map(({ text }) => endOfSpan(text.toLowerCase(), start)).find((day) => day)
      : undefined;
  // A hedge counts where the act itself is told, not in another sentence.
  const acting = clauses.filter((clause) => actIn(clause.cues) !== undefined);
  const hedged = (acting.length > 0 ? acting : clauses).some(
    ({ cues: said }) => said.has('hedges') || (said.has('intends') && dates.effective === undefined),
  );
  const ofPart =
    relaxes && (acting.some(({ cues: said }) => said.has('partly')) || restStands(group, reading));
  // Whether tariffs at large fall the whole text says: a lower court's ruling is no end yet, nor one that may come.
  const undecided =
    stage === 'struck_down' &&
    group.every(({ instrument }) => instrument.general) &&
    !takesBack(stageOf(classification, kind));
  const forSome = actIn(cues) === 'relieves';
  const documents = relaxes
    ? documentsHit(group, classification)
    : documentsOf(clauses, classification, alone);
  const firm =
    documents.length > 0 || dates.firm || span !== undefined || (begins(cues) && cues.has('again'));
  const backed = firm || since !== undefined;
  const base = {
    kind,
    materials: unique(group.flatMap(({ materials }) => materials)),
    goods: goodsOf(clauses, kind),
    instrument: (group.find(({ instrument }) => !instrument.general) ?? first).instrument.id,
    documents: documents.length === 1 ? documents : [],
    possible: documents.length > 1 ? documents : [],
    ...ratesIn(clauses, kind, classification),
    stage,
    since: start,
    dated: since !== undefined || reading.eventDated,
    effective: relaxes ? undefined : effective,
    until: waits ? undefined : (dates.until ?? span),
    next: dates.next ?? (waits ? dates.until : undefined),
    told:
      first.told === 'report' &&
      (relaxes || cues.has('resumes')) &&
      (hedged || undecided || forSome || ofPart || first.saidByOther)
        ? ('statement' as const)
        : isRemark(backed, classification)
          ? ('mention' as const)
          : first.told,
    introduces: begins(cues) && (backed || speaksOfAct(classification)),
    own: classification.category === kind && (alone || clauses.some(({ sentence }) => sentence === 0)),
    firm,
    ...(isEcho(group, backed, classification) ? { echo: true } : {}),
    prolongs: cues.has('extends'),
    ends: dates.ends && stage === 'in_force',
    postpones: false,
    apart: false,
    of: relaxes || first.told === 'mention' ? introducedIn(clauses, relaxes, reading) : undefined,
    quote: quoteOf(first.clause),
  };
  const mutual = first.issuers.length > 1 && first.issuers.every((party) => first.targets.includes(party));
  const sides = mutual ? first.issuers.map((party) => [party]) : [first.issuers];
  return sides.map((issuers) => ({
    ...base,
    issuers,
    targets: first.targets.filter((party) => !issuers.includes(party)),
  }));
}

/** The report's own measure as classified, for a text whose words name no instrument. */
function plainClaim(kind: Topic, reading: Reading): Claim {
  const { classification } = reading.report;
  // The day of publication may be the reading's own.
  const isBacked = classification.documents.length > 0 || reading.event !== reading.published;
  const dateOf = (of: 'effective' | 'expiry' | 'next'): string | undefined =>
    classification.dates.find((row) => row.kind === of && !endsThen(row.date, of, reading.clauses))?.date;
  return {
    kind,
    issuers: classification.issuers,
    targets: classification.targets.filter((party) => !classification.issuers.includes(party)),
    materials: classification.materials,
    goods: namedGoods(reading.clauses, kind),
    instrument: '',
    documents: classification.documents.length === 1 ? classification.documents : [],
    possible: classification.documents.length > 1 ? classification.documents : [],
    ...ratesIn(reading.clauses, kind, classification),
    stage: stageOf(classification, kind),
    since: reading.event,
    dated: reading.eventDated,
    effective: dateOf('effective'),
    until: dateOf('expiry'),
    next: dateOf('next'),
    told: isRemark(isBacked, classification) ? 'mention' : 'report',
    introduces: reading.clauses.some(({ cues }) => cues.has('introduces') || cues.has('threatens')),
    own: true,
    firm: classification.documents.length > 0,
    // No word names the measure: only who tells of an act may speak of one.
    ...(isBacked || speaksOfAct(classification) ? {} : { echo: true }),
    prolongs: false,
    ends: false,
    postpones: false,
    apart: false,
    quote: quoteOf(reading.clauses[0]),
  };
}

/** A short character read as a state is no party that a text names. */
function isNamed(party: string, { clauses }: Reading): boolean {
  return clauses.some(({ parties }) => parties.some(({ key }) => key === party));
}

function instrumentClaims(kind: Topic, reading: Reading): Claim[] {
  const { classification } = reading.report;
  const own = kind === classification.category;
  const numbered = claimsOnDocuments(kind, reading);
  if (numbered.length > 0) return numbered;
  const groups = withLooseSentences(
    gather(partsOf(kind, reading), reading.knowledge),
    reading.clauses,
    reading.knowledge,
  );
  const reports = groups.filter(([first]) => first?.told === 'report').length;
  const claims = groups.flatMap((group) =>
    claimOf(
      group,
      kind,
      own && reports === 1 && group[0]?.told === 'report',
      groups.filter((other) => other !== group).flat(),
      reading,
    ),
  );
  // A text that names another kind's instrument and none of this kind is misread rather than plain.
  const another = reading.clauses.some(({ instruments }) =>
    instruments.some(({ instrument: { kind: of, general, goods } }) => of !== kind && !general && !goods),
  );
  if (own && groups.length === 0 && !another) claims.unshift(plainClaim(kind, reading));
  return claims
    .map((claim) => ({ ...claim, targets: claim.targets.filter((party) => isNamed(party, reading)) }))
    .map((claim) =>
      claim.materials.length > 0 || claim.told !== 'report' || !own || reports > 1
        ? claim
        : { ...claim, materials: classification.materials },
    );
}

/** Everything a report says of measures; empty for an item that is not relevant. `now` dates an undated item. Pure. */
export function readClaims(report: Report, knowledge: BoardKnowledge, now: number): Claim[] {
  const { item, classification } = report;
  if (!classification.relevant) return [];
  const publishedAt = item.publishedAt === undefined ? now : Date.parse(item.publishedAt);
  const published = dayOf(publishedAt);
  const stated = classification.dates.find(({ kind }) => kind === 'event')?.date;
  const reading: Reading = {
    report,
    clauses: readClauses(item.title, item.summary, publishedAt, knowledge, item.lang),
    published,
    event: stated ?? published,
    eventDated: stated !== undefined,
    knowledge,
  };
  const topics = [classification.category, ...classification.topics.map(({ topic }) => topic)];
  const named = reading.clauses.flatMap(({ instruments }) =>
    instruments.map(({ instrument }) => instrument.kind),
  );
  const kinds = unique([...topics, ...named.filter((kind) => kind !== 'negotiation')]);
  return kinds.flatMap((kind) => {
    if (kind === 'none') return [];
    return kind === 'negotiation' ? talkClaims(reading) : instrumentClaims(kind, reading);
  });
}
