import type { Classification, Stage, Topic } from '../domain/classification.js';
import type { Report } from '../domain/story.js';
import { type Clause, readClauses } from './clauses.js';
import { daysBetween, type FoundDate } from './dates.js';
import { documentKey } from './documents.js';
import { endOfSpan } from './durations.js';
import type { BoardKnowledge, Instrument } from './knowledge.js';

/**
 * What one report says of one measure.
 *
 * - `told`: how far it may move the measure. A `report` moves it, a `mention` tells known background, a
 *   `statement` is what somebody says, hopes or drafts and never moves it.
 * - `instrument` is empty where a text names a measure by its number only.
 * - `documents` are the measure's own numbers; `possible` those of which one may be.
 * - `dated`: the text itself names the day on which the stage began.
 */
export type Claim = {
  readonly kind: Topic;
  readonly issuers: readonly string[];
  readonly targets: readonly string[];
  readonly materials: readonly string[];
  readonly instrument: string;
  readonly documents: readonly string[];
  readonly possible: readonly string[];
  readonly rates: readonly number[];
  readonly stage?: Stage | undefined;
  readonly since: string;
  readonly dated: boolean;
  readonly effective?: string | undefined;
  readonly until?: string | undefined;
  readonly next?: string | undefined;
  readonly told: 'report' | 'mention' | 'statement';
  readonly introduces: boolean;
  /** It is what the report is about, not a second thing that it tells. */
  readonly own: boolean;
  /** The text itself gives a number, a day or a span for it. */
  readonly firm: boolean;
  /** A meeting of its own, on the margins of another event. */
  readonly apart: boolean;
  readonly quote: string;
};

/** Stages that take something back: hoped for and promised far more often than done. */
export const RELAXING: readonly Stage[] = ['suspended', 'eased', 'revoked', 'struck_down', 'withdrawn'];

const STAGE_OF_CUE = [
  ['strikes_down', 'struck_down'],
  ['withdraws', 'withdrawn'],
  ['suspends', 'suspended'],
  ['ends', 'revoked'],
  ['eases', 'eased'],
] as const;

/** The key of a collective term, which any single material satisfies. */
export const COLLECTIVE = 'critical_minerals';

type Reading = {
  readonly report: Report;
  readonly clauses: readonly Clause[];
  readonly published: string;
  readonly event: string;
  readonly eventDated: boolean;
  readonly knowledge: BoardKnowledge;
};

function stageOf(classification: Classification, topic: Topic): Stage | undefined {
  return classification.topics.find((row) => row.topic === topic)?.stage;
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

const GOODS_AFTER =
  /^(?:['’]s)?\s*(?:goods|products|imports|exports|shipments|makers|producers|waren|importe|produkte|produits|marchandises|productos|bienes|商品|货物|输美|进口|产品)/iu;
const GOODS_BEFORE =
  /(?:\b(?:on|against|to the|from|auf|gegen|contre|sur|contra|sobre|mot)(?:\s+(?:the|all|every|die|den|les?|los|las))?\s*|对|向|针对|输)$/iu;
/** A party this near before an instrument (`China's rare earth licensing`, `US-Zölle`) is whose it is. */
const NEAR = 24;

type Sides = { readonly issuers: readonly string[]; readonly targets: readonly string[] };

type Part = Sides & {
  readonly instrument: Instrument;
  readonly clause: Clause;
  readonly materials: readonly string[];
  readonly told: Claim['told'];
};

type ClauseSides = Sides & {
  /** The party that stands directly before the instrument: whoever else acts, it is this one's. */
  readonly owner: string | undefined;
};

/** Whose instrument a clause speaks of, by its words: who stands before it, and who is named as the one hit. */
function sidesInClause(clause: Clause, at: number, known: readonly string[]): ClauseSides {
  const actors: string[] = [];
  const hit: string[] = [];
  let near: { readonly key: string; readonly end: number } | undefined;
  for (const { key, start, end } of clause.parties) {
    const before = clause.text.slice(Math.max(0, start - 24), start);
    if (GOODS_AFTER.test(clause.text.slice(end)) || GOODS_BEFORE.test(before)) {
      hit.push(key);
      continue;
    }
    if (known.length === 0 || known.includes(key)) actors.push(key);
    if (end <= at && at - end <= NEAR) near = { key, end };
  }
  const owner =
    near !== undefined && /^(?:['’]s|的|s)?[\s-]*$/u.test(clause.text.slice(near.end, at))
      ? near.key
      : undefined;
  const both = known.length === 2 && known.every((party) => actors.includes(party));
  if (both && /\b(?:and|und|et|y|i|och)\b|[和与]|双方|中美|美中/u.test(clause.text)) {
    return { issuers: known, targets: known, owner: undefined };
  }
  const issuer =
    near?.key ?? actors[0] ?? (hit[0] !== undefined ? known.find((party) => party !== hit[0]) : undefined);
  if (issuer === undefined) return { issuers: [], targets: [], owner };
  const others = unique(clause.parties.map(({ key }) => key)).filter((party) => party !== issuer);
  const target = hit.find((party) => party !== issuer) ?? (others.length === 1 ? others[0] : undefined);
  return { issuers: [issuer], targets: target === undefined ? [] : [target], owner };
}

/** The sides of the report's own measure as classified; of any other as its clause says. */
function sidesOf(clause: Clause, at: number, told: Claim['told'], own: boolean, reading: Reading): Sides {
  const { issuers, targets } = reading.report.classification;
  const known = unique([...issuers, ...targets]);
  const inClause = sidesInClause(clause, at, known);
  const owned = inClause.owner === undefined || issuers.includes(inClause.owner);
  // Hardly ever do two parties issue one instrument: then the clause says whose it is.
  if (own && told !== 'mention' && issuers.length === 1 && owned) return { issuers, targets };
  if (clause.cues.has('reacts')) {
    const others = known.filter((party) => !inClause.issuers.includes(party));
    return { issuers: others, targets: [] };
  }
  if (inClause.issuers.length > 0) return inClause;
  const mutual = issuers.length > 1 && issuers.every((party) => targets.includes(party));
  return { issuers: mutual ? issuers : issuers.slice(0, 1), targets };
}

/** How a clause speaks of an instrument: as news, or as background and reason. */
function tellingOf(clause: Clause, instrument: Instrument, reading: Reading): Claim['told'] {
  const { cues } = clause;
  const { category } = reading.report.classification;
  const done = STAGE_OF_CUE.some(([cue]) => cues.has(cue));
  const acts = cues.has('introduces') || cues.has('threatens') || cues.has('immediate');
  if (cues.has('reacts')) return 'mention';
  if (instrument.kind === category) return cues.has('mentions') && !acts ? 'mention' : 'report';
  if (category === 'negotiation') {
    const firm =
      clause.documents.length > 0 ||
      clause.dates.some(({ role }) => role === 'effective' || role === 'until');
    if (firm && !cues.has('hedges')) return 'report';
    return done ? 'statement' : firm ? 'report' : 'mention';
  }
  const beside = clause.instruments.some(({ instrument: other }) => other.kind === category);
  const asked = reading.report.classification.topics.some(({ topic }) => topic === instrument.kind);
  const weak = (instrument.general || !asked) && !acts;
  return beside || cues.has('mentions') || weak ? 'mention' : 'report';
}

/** One part for each clause and instrument, materials told apart by family where several notices are meant. */
function partsOf(kind: Topic, reading: Reading): Part[] {
  const { report, clauses, knowledge } = reading;
  const own = kind === report.classification.category;
  const special = clauses.some(({ instruments }) =>
    instruments.some(
      ({ instrument }) => instrument.kind === kind && !instrument.goods && !instrument.general,
    ),
  );
  return clauses.flatMap((clause): Part[] => {
    const several = clause.notices > 1 || unique(clause.documents.map(({ number }) => number)).length > 1;
    return instrumentsOf(clause, kind, special).flatMap(({ instrument, start }) => {
      const told = tellingOf(clause, instrument, reading);
      const sides = sidesOf(clause, start, told, own, reading);
      const groups =
        several && instrument.general ? byFamily(clause.materials, knowledge) : [clause.materials];
      return groups.map((materials) => ({ instrument, clause, materials, told, ...sides }));
    });
  });
}

/** Goods alone (chips, software) are no instrument: they need a word of control or an act beside them. */
function instrumentsOf(clause: Clause, kind: Topic, special: boolean): Clause['instruments'] {
  const named = clause.instruments.filter(({ instrument }) => instrument.kind === kind);
  const controlled =
    named.some(({ instrument }) => instrument.general) ||
    clause.cues.has('threatens') ||
    clause.cues.has('introduces');
  const goods = special || !controlled ? [] : named.filter(({ instrument }) => instrument.goods);
  return goods.length > 0 ? goods : named.filter(({ instrument }) => !instrument.goods);
}

function byFamily(materials: readonly string[], { familyOf }: BoardKnowledge): (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const material of materials) {
    const family = familyOf(material);
    groups.set(family, [...(groups.get(family) ?? []), material]);
  }
  return groups.size === 0 ? [[]] : [...groups.values()];
}

/** Materials that say something: a collective term fits any. */
function specific(materials: readonly string[]): readonly string[] {
  return materials.filter((material) => material !== COLLECTIVE);
}

function joins(group: readonly Part[], part: Part, { familyOf }: BoardKnowledge): boolean {
  const [first] = group;
  if (first === undefined || first.told !== part.told || first.issuers[0] !== part.issuers[0]) return false;
  const same = first.instrument === part.instrument;
  if (part.instrument.kind === 'tariff') {
    const rates = group.flatMap(({ clause }) => clause.rates);
    const named = part.clause.rates;
    if (named.some((rate) => rates.includes(rate))) return true;
    const general = first.instrument.general || part.instrument.general;
    if (same && !general) return true;
    const unrated = rates.length === 0 || named.length === 0;
    return (
      unrated && (same || (general && group.some(({ clause }) => clause.sentence === part.clause.sentence)))
    );
  }
  if (!same) return false;
  const families = new Set(group.flatMap(({ materials }) => specific(materials)).map(familyOf));
  const named = specific(part.materials);
  return (
    families.size === 0 || named.length === 0 || named.some((material) => families.has(familyOf(material)))
  );
}

/**
 * Parts of one measure brought together, in reading order. Where a special instrument is named, the general
 * one beside it is the same act in other words, unless it has a day or materials of its own.
 */
function gather(parts: readonly Part[], knowledge: BoardKnowledge): Part[][] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const group = groups.find((members) => joins(members, part, knowledge));
    if (group) group.push(part);
    else groups.push([part]);
  }
  const special = groups.filter(
    ([first]) =>
      first?.told === 'report' && !first.instrument.general && first.instrument.id !== 'entity_list',
  );
  const told = new Set(special.flatMap((group) => group.flatMap(({ materials }) => materials)));
  return groups.filter((group) => {
    const [first] = group;
    if (first === undefined || !first.instrument.general || first.told !== 'report' || special.length === 0)
      return true;
    if (first.instrument.kind === 'tariff') return true;
    const dated = group.some(({ clause }) => clause.dates.some(({ role }) => role === 'effective'));
    return (
      dated ||
      group.some(
        ({ materials, clause }) =>
          clause.cues.has('introduces') && specific(materials).some((m) => !told.has(m)),
      )
    );
  });
}

/**
 * Sentences that name no instrument: a dated one speaks of the one measure that has no day yet, and those that
 * name the goods or the number of the only measure speak of that.
 */
function withLooseSentences(
  groups: readonly Part[][],
  clauses: readonly Clause[],
  { familyOf }: BoardKnowledge,
): Part[][] {
  const acts = ({ role }: FoundDate): boolean => role === 'effective' || role === 'until';
  const loose = clauses.filter(
    ({ instruments, cues }) => instruments.length === 0 && !cues.has('mentions') && !cues.has('reacts'),
  );
  const reports = groups.filter(([first]) => first?.told === 'report');
  const undated = reports.filter((group) => !group.some(({ clause }) => clause.dates.some(acts)));
  const [only] = undated.length === 1 ? undated : reports.length === 1 ? reports : [];
  const [lead] = only ?? [];
  if (only === undefined || lead === undefined) return [...groups];
  const families = new Set(only.flatMap(({ materials }) => materials.map(familyOf)));
  const more = loose.flatMap((clause): Part[] => {
    const dated = only === undated[0] && clause.dates.some(acts);
    const related =
      reports.length === 1 &&
      (clause.documents.length > 0 || clause.materials.some((key) => families.has(familyOf(key))));
    return dated || related ? [{ ...lead, clause, materials: related ? clause.materials : [] }] : [];
  });
  return groups.map((group) => (group === only ? [...group, ...more] : group));
}

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
  } else if (RELAXING.includes(stage) && done === undefined && !ban) stage = undefined;
  if (stage === 'suspended' && ban && !cues.has('ends')) stage = 'announced';
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
  const ends = clauses.some(({ cues }) => cues.has('ends') || cues.has('extends'));
  const ending =
    found.find(({ role }) => role === 'until')?.date ??
    (ends ? found.find(({ role }) => role === 'plain')?.date : undefined);
  const next = read('next') ?? found.find(({ role, decides }) => decides && role !== 'since')?.date;
  return {
    effective: named ?? read('effective'),
    until: ending ?? read('expiry'),
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
    told: first.told === 'report' && takesBack && cues.has('hedges') ? ('statement' as const) : first.told,
    introduces: cues.has('introduces') || cues.has('immediate') || cues.has('threatens'),
    own: classification.category === kind,
    firm: documents.length > 0 || dates.firm || span !== undefined,
    apart: false,
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

/** `No. 70 suspends Nos. 55 to 58`: one claim for each number that is acted on; the acting number has none. */
function claimsOnDocuments(kind: Topic, reading: Reading): Claim[] {
  const { classification } = reading.report;
  return reading.clauses.flatMap((clause, index): Claim[] => {
    const acted = STAGE_OF_CUE.find(([cue]) => clause.cues.has(cue));
    const stage = acted?.[1] ?? (clause.cues.has('resumes') ? 'in_force' : undefined);
    if (stage === undefined) return [];
    const lists = unique(clause.documents.map(({ list }) => list));
    const listed = clause.documents.filter(({ list }) => list === lists.at(-1));
    const before = reading.clauses.slice(0, index).some(({ documents }) => documents.length > 0);
    if (listed.length < 2 && !(before || lists.length > 1)) return [];
    const until =
      clause.dates.find(({ role }) => role === 'until')?.date ??
      classification.dates.find(({ kind: of }) => of === 'expiry')?.date;
    const effective = clause.dates.find(({ role }) => role === 'effective')?.date;
    const known = new Map(classification.documents.map((name) => [documentKey(name), name]));
    return unique(listed.map(({ text }) => documentKey(text))).map((key) => ({
      kind,
      issuers: classification.issuers,
      targets: [],
      materials: [],
      instrument: '',
      documents: [known.get(key) ?? key],
      possible: [],
      rates: [],
      stage,
      since:
        effective !== undefined && daysBetween(effective, reading.event) > -8 ? effective : reading.event,
      dated: effective !== undefined || reading.eventDated,
      effective: undefined,
      until,
      next: undefined,
      told: clause.cues.has('hedges') ? 'statement' : 'report',
      introduces: false,
      own: true,
      firm: true,
      apart: false,
      quote: clause.text.trim().slice(0, 240),
    }));
  });
}

const VENUE = /(?:^|[\s(])(?:in|at|near|to|from|nach|aus|a|en|au|aux|w|i)\s*$|(?:在|于|赴|抵|飞|到)$/iu;

/** The parties of talks: as classified, without those that the text names only as the place. */
function partiesOfTalks({ report, clauses }: Reading): string[] {
  const { issuers, targets } = report.classification;
  const mentions = clauses.flatMap(({ text, parties }) =>
    parties.map(({ key, start }) => ({ key, place: VENUE.test(text.slice(Math.max(0, start - 8), start)) })),
  );
  const acting = unique(mentions.filter(({ place }) => !place).map(({ key }) => key));
  const hosts = mentions.map(({ key }) => key).filter((key) => !acting.includes(key));
  const classified = unique([...issuers, ...targets]);
  const talking = classified.filter((party) => !hosts.includes(party));
  return talking.length >= 2 ? talking : unique([...talking, ...acting, ...classified]).slice(0, 2);
}

function talkClaims(reading: Reading): Claim[] {
  const { report, clauses, published, event } = reading;
  const { classification } = report;
  const parties = partiesOfTalks(reading);
  if (parties.length < 2) return [];
  const cues = new Set(clauses.flatMap((clause) => [...clause.cues]));
  const read = stageOf(classification, 'negotiation');
  const stage = cues.has('concludes') && (read === 'under_way' || read === 'scheduled') ? 'concluded' : read;
  const ahead = (date: string | undefined): string | undefined =>
    date !== undefined && daysBetween(published, date) >= 0 ? date : undefined;
  const dated = clauses
    .filter(({ instruments }) => instruments.some(({ instrument }) => instrument.kind === 'negotiation'))
    .flatMap(({ dates }) => dates.map(({ date }) => date));
  const next =
    ahead(classification.dates.find(({ kind }) => kind === 'next')?.date) ??
    (daysBetween(published, event) > 0 ? event : undefined) ??
    (stage === 'scheduled' ? dated.map(ahead).find((date) => date !== undefined) : undefined);
  return [
    {
      kind: 'negotiation',
      issuers: parties,
      targets: [],
      materials: classification.materials,
      instrument: 'talks',
      documents: [],
      possible: [],
      rates: [],
      stage,
      since: daysBetween(published, event) > 0 ? published : event,
      dated: reading.eventDated,
      next,
      told: classification.category === 'negotiation' && stage !== undefined ? 'report' : 'mention',
      introduces: true,
      own: classification.category === 'negotiation',
      firm: next !== undefined,
      apart: cues.has('margins'),
      quote: (clauses[0]?.text ?? '').trim().slice(0, 240),
    },
  ];
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
  const reacts = reading.clauses.some(({ cues }) => cues.has('reacts'));
  if (own && reports === 0 && !reacts) claims.unshift(plainClaim(kind, reading));
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
