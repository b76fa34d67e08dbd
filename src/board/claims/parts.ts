import type { Topic } from '../../domain/classification.js';
import { differ } from '../../domain/in-common.js';
import type { BoardKnowledge, Instrument } from '../terms/knowledge.js';
import type { Claim } from './claim.js';
import type { Clause } from './clauses.js';
import { withOwnHits } from './own-hits.js';
import { namedWithRate } from './rates-apart.js';
import { type Reading, unique } from './reading.js';
import { isAnswer, type Sides, tellingWithSides } from './sides.js';
import { tellingOf } from './telling.js';

/** What one clause says of one instrument. */
export type Part = Sides & {
  readonly instrument: Instrument;
  readonly clause: Clause;
  /** Where the clause names the instrument. */
  readonly start: number;
  readonly materials: readonly string[];
  readonly told: Claim['told'];
};

/**
 * Whether the act of a clause is on this part: `replaces the ban with quotas` takes back the first of the two, `quotas replace the
 * ban` the one behind the verb.
 */
export function isNamedFirst({ clause: { instruments, replacedFrom = 0 }, start }: Part): boolean {
  const behind = instruments.filter((other) => other.start >= replacedFrom);
  const [from, meant] = behind.length > 0 ? [replacedFrom, behind] : [0, instruments];
  return start >= from && meant.every((other) => start <= other.start);
}

/** One part for each clause and instrument, materials told apart by family where several notices are meant. */
export function partsOf(kind: Topic, reading: Reading): Part[] {
  const { clauses, knowledge } = reading;
  const special = clauses.some(({ instruments }) =>
    instruments.some(
      ({ instrument }) => instrument.kind === kind && !instrument.goods && !instrument.general,
    ),
  );
  const several = clauses.some(
    ({ notices, documents }) => notices > 1 || unique(documents.map(({ number }) => number)).length > 1,
  );
  const parts = clauses.flatMap((clause) =>
    instrumentsOf(clause, kind, special).flatMap((place): Part[] => {
      if (limitsImports(place.instrument, reading)) return [];
      const { told, ...sides } = tellingWithSides(clause, place, reading);
      const instrument = ownOf(place.instrument, sides.issuers, knowledge);
      const groups =
        several && instrument.general ? byFamily(clause.materials, knowledge) : [clause.materials];
      return groups.map((materials) => ({ ...place, instrument, clause, materials, told, ...sides }));
    }),
  );
  if (kind !== 'tariff') return withOwnHits(parts, []);
  const answerers = clauses.flatMap((clause) =>
    isAnswer(clause, reading.report.classification) ? [clause.answers] : [],
  );
  return withOwnHits([...parts, ...ratesApart(parts, reading)], answerers);
}

/** Whether a part is only of a rate for somebody, and its clause names no instrument. */
export const isRateApart = ({ clause }: Part): boolean => clause.instruments.length === 0;

/**
 * `Pauses its tariffs, raises China's rate to 125%`, `China hits back with 84%`: a rate for somebody, or of who answers, of the
 * instrument that was named before.
 */
function ratesApart(parts: readonly Part[], reading: Reading): Part[] {
  const { clauses, report, knowledge } = reading;
  const { issuers, category } = report.classification;
  if (category !== 'tariff' || issuers.length !== 1) return [];
  const places = new Map(clauses.map((clause, index) => [clause, index]));
  return clauses.flatMap((clause, index): Part[] => {
    const sides = clause.instruments.length === 0 ? sidesOfRate(clause, issuers, knowledge) : undefined;
    if (sides === undefined) return [];
    const before = parts.findLast((part) => (places.get(part.clause) ?? index) < index);
    if (before?.told !== 'report') return [];
    const instrument = ownOf(before.instrument, sides.issuers, knowledge);
    const told = tellingOf(clause, instrument, reading);
    const { saidByOther } = before;
    return [{ instrument, clause, start: 0, materials: [], told, ...sides, hit: sides.targets, saidByOther }];
  });
}

/** Whose rate on whom a clause tells that names no instrument; undefined where it tells none. */
function sidesOfRate(
  clause: Clause,
  issuers: readonly string[],
  knowledge: BoardKnowledge,
): Pick<Sides, 'issuers' | 'targets'> | undefined {
  if (isAnswer(clause, { issuers }))
    return clause.rates.length === 0 ? undefined : { issuers: [clause.answers], targets: issuers };
  const hit = namedWithRate(clause.text, clause.parties, knowledge);
  return hit === undefined || issuers.includes(hit) ? undefined : { issuers, targets: [hit] };
}

/** `Ottawa cuts steel quotas again, 25% on derivatives`: in a report that is about no control a quota is one of imports. */
export const limitsImports = ({ ofImports, kind }: Instrument, { report }: Reading): boolean =>
  ofImports &&
  report.classification.category !== kind &&
  (report.classification.category === 'tariff' ||
    report.classification.topics.every(({ topic }) => topic !== kind));

/** The instrument of a clause as its issuers may have it: in its general name, where it is another's. */
function ownOf(instrument: Instrument, issuers: readonly string[], knowledge: BoardKnowledge): Instrument {
  const isAnothers = differ(instrument.by, issuers);
  const general = knowledge.instruments.find((other) => other.kind === instrument.kind && other.general);
  return (isAnothers && general) || instrument;
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

/** Whether parts of one measure are told as news. */
export const isReport = ([first]: readonly Part[]): boolean => first?.told === 'report';
