import type { Classification, Stage, Topic } from '../domain/classification.js';
import type { Report } from '../domain/story.js';
import { type Clause, readClauses } from './clauses.js';
import { daysBetween } from './dates.js';
import { documentKey } from './documents.js';
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
  /** A meeting of its own, on the margins of another event. */
  readonly apart: boolean;
  readonly quote: string;
};

/** Stages that take something back: hoped for and promised far more often than done. */
export const RELAXING: readonly Stage[] = ['suspended', 'eased', 'revoked', 'struck_down', 'withdrawn'];

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
  /(?:\b(?:on|against|for|to|from|with|over|auf|gegen|fur|nach|contre|sur|aux?|contra|sobre|para|do|mot)(?:\s+(?:the|all|every|die|den|chinesische|les?|los|las))?\s*|对|向|针对|输)$/iu;

/** The party that acts in a clause: the first one that is not named as the one hit. */
function actorIn(clause: Clause): { readonly actor: string | undefined; readonly hit: string | undefined } {
  let actor: string | undefined;
  let hit: string | undefined;
  for (const { key, start, end } of clause.parties) {
    const before = clause.text.slice(Math.max(0, start - 24), start);
    const isHit = GOODS_AFTER.test(clause.text.slice(end)) || GOODS_BEFORE.test(before);
    if (isHit) hit ??= key;
    else actor ??= key;
  }
  return { actor, hit: hit === actor ? undefined : hit };
}

type Part = {
  readonly instrument: Instrument;
  readonly clause: Clause;
  readonly materials: readonly string[];
  readonly told: Claim['told'];
  readonly issuers: readonly string[];
  readonly targets: readonly string[];
};

function sidesOf(
  clause: Clause,
  reading: Reading,
  own: boolean,
): { issuers: readonly string[]; targets: readonly string[] } {
  const { issuers, targets } = reading.report.classification;
  if (own && issuers.length > 0) return { issuers, targets };
  const { actor, hit } = actorIn(clause);
  const known = unique([...issuers, ...targets]);
  const others = (party: string): string[] => known.filter((other) => other !== party);
  if (actor !== undefined) return { issuers: [actor], targets: hit !== undefined ? [hit] : [] };
  if (hit !== undefined && others(hit).length === 1) return { issuers: others(hit), targets: [hit] };
  return { issuers, targets };
}

/** Instruments of a kind that a clause names; the general one of the kind only where no other stands. */
function instrumentsIn(
  clause: Clause,
  kind: Topic,
  goods: boolean,
  knowledge: BoardKnowledge,
): readonly Instrument[] {
  const general = knowledge.instruments.findLast((instrument) => instrument.kind === kind);
  const named = clause.instruments.filter((instrument) => instrument.kind === kind);
  const special = named.filter((instrument) => instrument !== general && (goods || !instrument.goods));
  return special.length > 0 ? special : named.filter((instrument) => !instrument.goods);
}

function tellingOf(clause: Clause, kind: Topic, reading: Reading): Claim['told'] {
  const { cues } = clause;
  const acts = cues.has('introduces') || cues.has('threatens') || cues.has('immediate');
  if (cues.has('reacts') && !cues.has('introduces')) return 'mention';
  if (cues.has('mentions') && !acts) return 'mention';
  if (
    kind !== reading.report.classification.category &&
    !acts &&
    !clause.dates.some(({ role }) => role !== 'plain')
  ) {
    return 'mention';
  }
  return 'report';
}

/** One part for each clause and instrument, materials told apart by family where several notices are meant. */
function partsOf(kind: Topic, reading: Reading): Part[] {
  const { report, clauses, knowledge } = reading;
  const own = kind === report.classification.category;
  const special = clauses.some((clause) =>
    clause.instruments.some(({ kind: other, goods, general }) => other === kind && !goods && !general),
  );
  return clauses.flatMap((clause): Part[] => {
    const told = tellingOf(clause, kind, reading);
    const { issuers, targets } = sidesOf(clause, reading, own && told !== 'mention');
    const sentence = clauses.filter((other) => other.sentence === clause.sentence);
    const materials =
      clause.materials.length > 0
        ? clause.materials
        : unique(
            sentence
              .filter(({ instruments }) => instruments.length === 0)
              .flatMap((other) => other.materials),
          );
    const several = clause.notices > 1 || unique(clause.documents.map(({ number }) => number)).length > 1;
    return instrumentsIn(clause, kind, !special, knowledge).flatMap((instrument) => {
      const groups = several && instrument.general ? byFamily(materials, knowledge) : [materials];
      return groups.map((group) => ({ instrument, clause, materials: group, told, issuers, targets }));
    });
  });
}

function byFamily(materials: readonly string[], { familyOf }: BoardKnowledge): string[][] {
  const groups = new Map<string, string[]>();
  for (const material of materials) {
    const family = familyOf(material);
    groups.set(family, [...(groups.get(family) ?? []), material]);
  }
  return groups.size === 0 ? [[]] : [...groups.values()];
}

function joins(a: Part, b: Part, kind: Topic, { familyOf }: BoardKnowledge): boolean {
  if (a.told !== b.told || a.issuers[0] !== b.issuers[0]) return false;
  const families = new Set(a.materials.map(familyOf));
  const related =
    families.size === 0 || b.materials.length === 0 || b.materials.some((m) => families.has(familyOf(m)));
  if (kind === 'tariff') {
    const rates =
      a.clause.rates.length === 0 ||
      b.clause.rates.length === 0 ||
      a.clause.rates.some((r) => b.clause.rates.includes(r));
    return rates && (a.instrument === b.instrument || a.instrument.general || b.instrument.general);
  }
  return related && a.instrument === b.instrument;
}

/** Parts of one measure brought together, in reading order. */
function gather(parts: readonly Part[], kind: Topic, knowledge: BoardKnowledge): Part[][] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const group = groups.find((members) => members.some((member) => joins(member, part, kind, knowledge)));
    if (group) group.push(part);
    else groups.push([part]);
  }
  return groups;
}

const STAGE_OF_CUE = [
  ['strikes_down', 'struck_down'],
  ['withdraws', 'withdrawn'],
  ['suspends', 'suspended'],
  ['ends', 'revoked'],
  ['eases', 'eased'],
] as const;

function stageOfGroup(
  group: readonly Part[],
  kind: Topic,
  reading: Reading,
  effective: string | undefined,
): Stage | undefined {
  const { classification } = reading.report;
  const cues = new Set(group.flatMap(({ clause }) => [...clause.cues]));
  const told = stageOf(classification, kind);
  const { category } = classification;
  const main =
    category === kind || category === 'negotiation' || category === 'none'
      ? undefined
      : stageOf(classification, category);
  let stage = told ?? main;
  if (stage === undefined || RELAXING.includes(stage)) {
    const done = STAGE_OF_CUE.find(([cue]) => cues.has(cue))?.[1];
    if (stage === undefined)
      stage =
        done ?? (cues.has('threatens') ? 'threatened' : cues.has('introduces') ? 'announced' : undefined);
    else if (done === undefined && group.every(({ instrument }) => instrument.id !== 'ban'))
      stage = undefined;
  }
  if (stage === 'suspended' && group.some(({ instrument }) => instrument.id === 'ban') && !cues.has('ends'))
    stage = 'announced';
  if (stage === 'announced' || stage === 'in_force') {
    if (effective !== undefined && daysBetween(reading.event, effective) > 0) stage = 'announced';
    else if (effective !== undefined || cues.has('immediate')) stage = 'in_force';
    if (cues.has('threatens') && kind === 'tariff' && stage === 'announced') stage = 'threatened';
  }
  return stage;
}

function claimOf(group: readonly Part[], kind: Topic, alone: boolean, reading: Reading): Claim[] {
  const [first] = group;
  if (first === undefined) return [];
  const { classification } = reading.report;
  const clauses = group.map(({ clause }) => clause);
  const cues = new Set(clauses.flatMap((clause) => [...clause.cues]));
  const dates = clauses.flatMap((clause) => clause.dates);
  const dateOf = (role: 'effective' | 'until'): string | undefined =>
    dates.find((found) => found.role === role)?.date ??
    (alone
      ? classification.dates.find(({ kind: of }) => of === (role === 'until' ? 'expiry' : role))?.date
      : undefined);
  const until =
    dateOf('until') ?? (cues.has('ends') ? dates.find(({ role }) => role === 'plain')?.date : undefined);
  const immediate = cues.has('immediate');
  const stated = dateOf('effective');
  const effective = stated ?? (immediate ? reading.event : undefined);
  const told = first.told;
  let stage = told === 'report' ? stageOfGroup(group, kind, reading, effective) : undefined;
  if (until !== undefined && cues.has('ends') && daysBetween(reading.event, until) > 0) stage = 'in_force';
  const since = told === 'mention' ? dates.find(({ role }) => role === 'since')?.date : undefined;
  const byStatement =
    stage !== undefined &&
    RELAXING.includes(stage) &&
    (cues.has('hedges') || (classification.category !== kind && stated === undefined));
  const documents = documentsOf(clauses, classification, alone);
  const base = {
    kind,
    materials: unique(group.flatMap(({ materials }) => materials)),
    instrument: (group.find(({ instrument }) => !instrument.general) ?? first).instrument.id,
    documents: documents.length === 1 ? documents : [],
    possible: documents.length > 1 ? documents : [],
    rates: unique(clauses.flatMap((clause) => clause.rates)),
    stage,
    since:
      since ?? (stage === 'in_force' && stated !== undefined && !cues.has('ends') ? stated : reading.event),
    dated: since !== undefined || reading.eventDated,
    effective: effective ?? undefined,
    until,
    next: alone ? classification.dates.find(({ kind: of }) => of === 'next')?.date : undefined,
    told: byStatement ? ('statement' as const) : told,
    introduces: cues.has('introduces') || cues.has('immediate') || cues.has('threatens'),
    apart: false,
    quote: first.clause.text.trim().slice(0, 240),
  };
  const mutual = first.issuers.length > 1 && first.issuers.every((party) => first.targets.includes(party));
  if (mutual) {
    return first.issuers.map((issuer) => ({
      ...base,
      issuers: [issuer],
      targets: first.targets.filter((party) => party !== issuer),
    }));
  }
  return [
    {
      ...base,
      issuers: first.issuers,
      targets: first.targets.filter((party) => !first.issuers.includes(party)),
    },
  ];
}

/** Numbers in the clauses, spelt as the classification does; without any, those of a report with one claim. */
function documentsOf(clauses: readonly Clause[], classification: Classification, alone: boolean): string[] {
  const known = new Map(classification.documents.map((name) => [documentKey(name), name]));
  const found = unique(clauses.flatMap(({ documents }) => documents.map(({ text }) => documentKey(text))));
  if (found.length > 0) return found.map((key) => known.get(key) ?? key);
  return alone ? [...classification.documents] : [];
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
      apart: false,
      quote: clause.text.trim().slice(0, 240),
    }));
  });
}

function talkClaims(reading: Reading): Claim[] {
  const { report, clauses, published, event } = reading;
  const { classification } = report;
  const parties = unique([...classification.issuers, ...classification.targets]);
  if (parties.length < 2) return [];
  const cues = new Set(clauses.flatMap((clause) => [...clause.cues]));
  const stage = stageOf(classification, 'negotiation');
  const ahead = (date: string | undefined): string | undefined =>
    date !== undefined && daysBetween(published, date) >= 0 ? date : undefined;
  const dated = clauses
    .filter(({ instruments }) => instruments.some(({ kind }) => kind === 'negotiation'))
    .flatMap(({ dates }) => dates.map(({ date }) => date));
  const next =
    ahead(classification.dates.find(({ kind }) => kind === 'next')?.date) ??
    (daysBetween(published, event) > 0 ? event : undefined) ??
    (stage === 'scheduled' ? dated.map(ahead).find((date) => date !== undefined) : undefined);
  return [
    {
      kind: 'negotiation',
      issuers: classification.issuers,
      targets: classification.targets,
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
      apart: cues.has('margins'),
      quote: (clauses[0]?.text ?? '').trim().slice(0, 240),
    },
  ];
}

function instrumentClaims(kind: Topic, reading: Reading): Claim[] {
  const { classification } = reading.report;
  const numbered = claimsOnDocuments(kind, reading);
  if (numbered.length > 0) return numbered;
  const groups = gather(partsOf(kind, reading), kind, reading.knowledge);
  const reports = groups.filter(([first]) => first?.told === 'report').length;
  const claims = groups.flatMap((group) =>
    claimOf(group, kind, reports === 1 && group[0]?.told === 'report', reading),
  );
  return claims.map((claim) =>
    claim.materials.length > 0 || claim.told !== 'report' || kind !== classification.category || reports > 1
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
  const topics = unique(
    [
      ...classification.topics.filter(({ topic }) => topic === classification.category),
      ...classification.topics,
    ].map(({ topic }) => topic),
  );
  return topics.flatMap((topic) =>
    topic === 'negotiation' ? talkClaims(reading) : instrumentClaims(topic, reading),
  );
}
