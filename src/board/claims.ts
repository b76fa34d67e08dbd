import type { Classification, Stage, Topic } from '../domain/classification.js';
import type { Report } from '../domain/story.js';
import { type Claim, RELAXING, STAGE_OF_CUE } from './claim.js';
import { type Clause, readClauses } from './clauses.js';
import { daysBetween } from './dates.js';
import { claimsOnDocuments } from './document-claims.js';
import { documentKey } from './documents.js';
import { endOfSpan } from './durations.js';
import type { BoardKnowledge } from './knowledge.js';
import { gather, type Part, partsOf, withLooseSentences } from './parts.js';
import { type Reading, stageOf, unique } from './reading.js';
import { talkClaims } from './talk-claims.js';

/** The stage that a group of parts speaks of; `firm` is a day of entry into force that the text names. */
function stageOfGroup(
  group: readonly Part[],
  kind: Topic,
  reading: Reading,
  firm: string | undefined,
): Stage | undefined {
  const { classification } = reading.report;
  const cues = new Set(group.flatMap(({ clause }) => [...clause.cues]));
  const done = STAGE_OF_CUE.find(([cue]) => cues.has(cue))?.[1];
  const ban = group.some(({ instrument }) => instrument.id === 'ban');
  const { category } = classification;
  const sameSides = group[0]?.issuers.join() === classification.issuers.join();
  const main =
    category === kind || category === 'negotiation' || category === 'none' || !sameSides
      ? undefined
      : stageOf(classification, category);
  let stage = stageOf(classification, kind) ?? main;
  if (stage === undefined) {
    stage = done ?? (cues.has('threatens') ? 'threatened' : cues.has('introduces') ? 'announced' : undefined);
  } else if (RELAXING.includes(stage)) stage = done ?? (ban ? 'announced' : undefined);
  // `Ban replaced by quotas`: what is announced is the other measure; the ban itself is over.
  else if (ban && done === 'revoked' && !cues.has('introduces')) stage = done;
  if (stage === 'announced' || stage === 'in_force') {
    if (firm !== undefined && daysBetween(reading.event, firm) > 0) stage = 'announced';
    else if (firm !== undefined || cues.has('immediate')) stage = 'in_force';
    if (cues.has('threatens') && kind === 'tariff' && stage === 'announced') stage = 'threatened';
  }
  return stage;
}

function datesOfGroup(group: readonly Part[], alone: boolean, reading: Reading) {
  const { dates: classified } = reading.report.classification;
  const clauses = group.map(({ clause }) => clause);
  // A classified day that another clause names belongs to what that clause speaks of.
  const elsewhere = new Set(
    reading.clauses
      .filter((clause) => !clauses.includes(clause))
      .flatMap(({ dates }) => dates.map(({ date }) => date)),
  );
  const read = (kind: 'effective' | 'expiry' | 'next'): string | undefined =>
    alone ? classified.find((row) => row.kind === kind && !elsewhere.has(row.date))?.date : undefined;
  const found = clauses.flatMap(({ dates, cues }) =>
    dates.map((row) => ({ ...row, decides: cues.has('decides') })),
  );
  const named = found.find(({ role, decides }) => role === 'effective' && !decides)?.date;
  const paused = clauses.some(({ cues }) => cues.has('suspends'));
  const ends = !paused && clauses.some(({ cues }) => cues.has('ends') || cues.has('extends'));
  const ending =
    found.find(({ role }) => role === 'until')?.date ??
    (ends ? found.find(({ role }) => role === 'plain')?.date : undefined);
  const next = read('next') ?? found.find(({ role, decides }) => decides && role !== 'since')?.date;
  return {
    effective: named ?? read('effective'),
    until: ending ?? (found.length === 0 ? read('expiry') : undefined),
    next,
    since: found.find(({ role }) => role === 'since')?.date,
    ends,
    firm: named !== undefined || ending !== undefined,
  };
}

function claimOf(group: readonly Part[], kind: Topic, alone: boolean, reading: Reading): Claim[] {
  const [first] = group;
  if (first === undefined) return [];
  const { classification } = reading.report;
  const clauses = group.map(({ clause }) => clause);
  const cues = new Set(clauses.flatMap((clause) => [...clause.cues]));
  const dates = datesOfGroup(group, alone, reading);
  const effective = dates.effective ?? (cues.has('immediate') ? reading.event : undefined);
  let stage = first.told === 'mention' ? undefined : stageOfGroup(group, kind, reading, effective);
  if (dates.until !== undefined && dates.ends && daysBetween(reading.event, dates.until) > 0)
    stage = 'in_force';
  const takesBack = stage !== undefined && RELAXING.includes(stage);
  const begins = takesBack || stage === 'in_force' ? dates.effective : undefined;
  const since = first.told === 'mention' ? dates.since : dates.ends ? undefined : begins;
  const start = since ?? reading.event;
  const span =
    takesBack || dates.ends
      ? clauses.map(({ text }) => endOfSpan(text.toLowerCase(), start)).find((day) => day)
      : undefined;
  // A hedge counts where the act itself is told, not in another sentence.
  const acting = clauses.filter((clause) => STAGE_OF_CUE.some(([cue]) => clause.cues.has(cue)));
  const hedged = (acting.length > 0 ? acting : clauses).some(
    ({ cues: said }) => said.has('hedges') || (said.has('intends') && dates.effective === undefined),
  );
  const past = clauses
    .flatMap((clause) => clause.dates)
    .find(({ date }) => daysBetween(date, reading.event) > 7);
  const documents = documentsOf(clauses, classification, alone);
  const base = {
    kind,
    materials: unique(group.flatMap(({ materials }) => materials)),
    instrument: (group.find(({ instrument }) => !instrument.general) ?? first).instrument.id,
    documents: documents.length === 1 ? documents : [],
    possible: documents.length > 1 ? documents : [],
    rates: kind === 'tariff' ? unique(clauses.flatMap((clause) => clause.rates)) : [],
    stage,
    since: start,
    dated: since !== undefined || reading.eventDated,
    effective: takesBack ? undefined : effective,
    until: dates.until ?? span,
    next: dates.next,
    told: first.told === 'report' && takesBack && hedged ? ('statement' as const) : first.told,
    introduces: cues.has('introduces') || cues.has('immediate') || cues.has('threatens'),
    own: classification.category === kind,
    firm: documents.length > 0 || dates.firm || span !== undefined,
    apart: false,
    of: takesBack ? past?.date : undefined,
    quote: first.clause.text.trim().slice(0, 240),
  };
  const mutual = first.issuers.length > 1 && first.issuers.every((party) => first.targets.includes(party));
  const sides = mutual ? first.issuers.map((party) => [party]) : [first.issuers];
  return sides.map((issuers) => ({
    ...base,
    issuers,
    targets: first.targets.filter((party) => !issuers.includes(party)),
  }));
}

/**
 * Numbers of the clause that names fewest, spelt as the classification does; without any, those of a report
 * with one claim.
 */
function documentsOf(clauses: readonly Clause[], classification: Classification, alone: boolean): string[] {
  const known = new Map(classification.documents.map((name) => [documentKey(name), name]));
  const lists = clauses
    .map(({ documents }) => unique(documents.map(({ text }) => documentKey(text))))
    .filter((keys) => keys.length > 0)
    .sort((a, b) => a.length - b.length);
  const [fewest] = lists;
  if (fewest !== undefined) return fewest.map((key) => known.get(key) ?? key);
  const numbered = classification.documents.filter((name) => /\d\/|\d{4}/u.test(name));
  return alone || numbered.length === 1 ? numbered : [];
}

/** The report's own measure as classified, for a text whose words name no instrument. */
function plainClaim(kind: Topic, reading: Reading): Claim {
  const { classification } = reading.report;
  const dateOf = (of: 'effective' | 'expiry' | 'next'): string | undefined =>
    classification.dates.find((row) => row.kind === of)?.date;
  return {
    kind,
    issuers: classification.issuers,
    targets: classification.targets.filter((party) => !classification.issuers.includes(party)),
    materials: classification.materials,
    instrument: '',
    documents: classification.documents.length === 1 ? classification.documents : [],
    possible: classification.documents.length > 1 ? classification.documents : [],
    rates: kind === 'tariff' ? unique(reading.clauses.flatMap(({ rates }) => rates)) : [],
    stage: stageOf(classification, kind),
    since: reading.event,
    dated: reading.eventDated,
    effective: dateOf('effective'),
    until: dateOf('expiry'),
    next: dateOf('next'),
    told: 'report',
    introduces: reading.clauses.some(({ cues }) => cues.has('introduces') || cues.has('threatens')),
    own: true,
    firm: classification.documents.length > 0,
    apart: false,
    quote: reading.clauses[0]?.text.trim().slice(0, 240) ?? '',
  };
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
    claimOf(group, kind, own && reports === 1 && group[0]?.told === 'report', reading),
  );
  if (own && groups.length === 0) claims.unshift(plainClaim(kind, reading));
  return claims.map((claim) =>
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
  const published = new Date(publishedAt).toISOString().slice(0, 10);
  const stated = classification.dates.find(({ kind }) => kind === 'event')?.date;
  const reading: Reading = {
    report,
    clauses: readClauses(item.title, item.summary, publishedAt, knowledge),
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
