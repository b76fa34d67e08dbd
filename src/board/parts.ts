import type { Topic } from '../domain/classification.js';
import { turnIn } from './acts.js';
import type { Claim } from './claim.js';
import type { Clause } from './clauses.js';
import { isBound } from './dates.js';
import type { BoardKnowledge, Instrument } from './knowledge.js';
import { sharesFamily, singleMaterials } from './materials.js';
import { type Reading, unique } from './reading.js';
import { type Sides, tellingWithSides } from './sides.js';

/** What one clause says of one instrument. */
export type Part = Sides & {
  readonly instrument: Instrument;
  readonly clause: Clause;
  /** Where the clause names the instrument. */
  readonly start: number;
  readonly materials: readonly string[];
  readonly told: Claim['told'];
};

/** Whether the act of a clause is on this part: `replaces the ban with quotas` takes back the first of the two. */
export function isNamedFirst({ clause, start }: Part): boolean {
  return clause.instruments.every((other) => start <= other.start);
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
  return clauses.flatMap((clause) =>
    instrumentsOf(clause, kind, special).flatMap((place): Part[] => {
      const { instrument } = place;
      const { told, ...sides } = tellingWithSides(clause, place, reading);
      const groups =
        several && instrument.general ? byFamily(clause.materials, knowledge) : [clause.materials];
      return groups.map((materials) => ({ ...place, clause, materials, told, ...sides }));
    }),
  );
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

/** Instruments that hit those whom they name. */
const LISTS: readonly string[] = ['entity_list', 'watch_list', 'unreliable_entities'];

function joins(group: readonly Part[], part: Part, knowledge: BoardKnowledge): boolean {
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
  const known = group.flatMap(({ materials }) => singleMaterials(materials));
  const named = singleMaterials(part.materials);
  return known.length === 0 || named.length === 0 || sharesFamily(known, named, knowledge);
}

/** `Tariffs on minerals` in a title are the special ones that the text goes on to name, unless a rate or a day tells them apart. */
function takeInGeneral(groups: Part[][]): void {
  const at = groups.findIndex(([first]) => first?.instrument.kind === 'tariff' && first.instrument.general);
  const general = groups[at];
  const specials = groups.filter(
    ([first]) => first?.told === 'report' && first.instrument.kind === 'tariff' && !first.instrument.general,
  );
  const [special] = specials;
  if (general === undefined || special === undefined || general[0]?.told !== 'report') return;
  if (general[0].issuers[0] !== special[0]?.issuers[0]) return;
  if (general.some(({ clause }) => clause.rates.length > 0 || clause.dates.length > 0)) return;
  groups.splice(at, 1);
  if (specials.length === 1) special.unshift(...general);
}

/**
 * Parts of one measure brought together, in reading order. Where a special instrument is named, the general
 * one beside it is the same act in other words, unless it has a day or materials of its own.
 */
export function gather(parts: readonly Part[], knowledge: BoardKnowledge): Part[][] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const group = groups.find((members) => joins(members, part, knowledge));
    if (group) group.push(part);
    else groups.push([part]);
  }
  takeInGeneral(groups);
  const special = groups.filter(
    ([first]) =>
      first?.told === 'report' && !first.instrument.general && !LISTS.includes(first.instrument.id),
  );
  const listed = groups.find(([first]) => first?.told === 'report' && LISTS.includes(first.instrument.id));
  const told = new Set(special.flatMap((group) => group.flatMap(({ materials }) => materials)));
  return groups.filter((group) => {
    const [first] = group;
    // What a listing means for those listed, told beside it, is no second measure.
    const meant = first?.instrument.general || first?.instrument.id === 'ban';
    if (listed !== undefined && meant && group.every(({ materials }) => materials.length === 0)) {
      listed.push(
        ...group.map((part) => ({ ...part, instrument: listed[0]?.instrument ?? part.instrument })),
      );
      return false;
    }
    if (first === undefined || !first.instrument.general || first.told !== 'report' || special.length === 0)
      return true;
    if (first.instrument.kind === 'tariff') return true;
    const dated = group.some(({ clause }) => clause.dates.some(({ role }) => role === 'effective'));
    return (
      dated ||
      turnIn(first.clause.cues) !== undefined ||
      group.some(
        ({ materials, clause }) =>
          clause.cues.has('introduces') && singleMaterials(materials).some((m) => !told.has(m)),
      )
    );
  });
}

/**
 * Sentences that name no instrument: a dated one speaks of the one measure that has no day yet, and those that
 * name the goods or the number of the only measure speak of that.
 */
export function withLooseSentences(
  groups: readonly Part[][],
  clauses: readonly Clause[],
  knowledge: BoardKnowledge,
): Part[][] {
  const loose = clauses.filter(
    ({ instruments, cues }) =>
      instruments.length === 0 && !cues.has('mentions') && !cues.has('reacts') && !cues.has('decides'),
  );
  const reports = groups.filter(([first]) => first?.told === 'report');
  const undated = reports.filter((group) => !group.some(({ clause }) => clause.dates.some(isBound)));
  const [only] = undated.length === 1 ? undated : reports.length === 1 ? reports : [];
  const [lead] = only ?? [];
  if (only === undefined || lead === undefined) return [...groups];
  const known = only.flatMap(({ materials }) => materials);
  const more = loose.flatMap((clause): Part[] => {
    const dated = only === undated[0] && clause.dates.some(isBound);
    const related =
      reports.length === 1 &&
      (clause.documents.length > 0 || sharesFamily(known, clause.materials, knowledge));
    return dated || related ? [{ ...lead, clause, materials: related ? clause.materials : [] }] : [];
  });
  return groups.map((group) => (group === only ? [...group, ...more] : group));
}
