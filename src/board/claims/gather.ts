import type { Topic } from '../../domain/classification.js';
import { turnIn } from '../terms/acts.js';
import { isBound } from '../terms/dates.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import type { Clause } from './clauses.js';
import { areOtherGoods, sharesFamily, singleMaterials } from './materials.js';
import { areApart } from './own-hits.js';
import type { Part } from './parts.js';

/** Whether a part says in general words what comes of that which the clause before it only names: 境外制造的产品，出口须取得许可. */
function saysOf(before: Part | undefined, part: Part): boolean {
  const {
    instrument,
    clause: { sentence },
  } = part;
  if (before === undefined || areApart(before, part)) return false;
  const { clause } = before;
  return (
    instrument.general && clause.sentence === sentence && clause.cues.size === 0 && clause.dates.length === 0
  );
}

function joins(group: readonly Part[], part: Part, knowledge: BoardKnowledge): boolean {
  const [first] = group;
  if (first === undefined || first.told !== part.told || first.issuers[0] !== part.issuers[0]) return false;
  const same = first.instrument === part.instrument;
  if (part.instrument.kind === 'tariff') {
    if (group.some((member) => areApart(member, part))) return false;
    const goods = group.flatMap(({ clause }) => clause.goods);
    if (areOtherGoods(goods, part.clause.goods, knowledge)) return false;
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

/**
 * `A safeguard on steel. The duty applies from 18 May`: what follows a measure without a day, and tells no goods, says when; and
 * at what rate, where the title only names the measure: "Modifying duties over … . The rate of 20 % is 10 % from 10 November".
 */
function saysWhen(general: readonly Part[], special: readonly Part[]): boolean {
  const goods = special.flatMap(({ clause, materials }) => [...clause.goods, ...materials]);
  const isTitle = special.every(({ clause }) => clause.sentence === 0 && clause.rates.length === 0);
  return (
    !special.some(({ clause }) => hasDay(clause)) &&
    special.every(({ clause }) => clause.sentence < (general[0]?.clause.sentence ?? 0)) &&
    general.some(({ clause }) => hasDay(clause)) &&
    general.every(
      ({ clause }) =>
        clause.goods.every((key) => goods.includes(key)) &&
        clause.materials.every((key) => goods.includes(key)) &&
        (isTitle || clause.rates.length === 0),
    )
  );
}

/** "The 20% levy": one that was named before. */
const REFERS =
  /\b(?:the|these|those|this|die|der|diese\p{L}?|les?|ces?|los|esos?|den|det|de) (?:\p{L}+ )?\d/iu;

/** Whether what follows a title speaks of the measure that it names without a rate: "Fentanyl tariff … the 20% levy". */
const refersBack = (general: readonly Part[], special: readonly Part[]): boolean =>
  special.every(({ clause }) => clause.sentence === 0 && clause.rates.length === 0) &&
  general.every(
    ({ clause }) =>
      clause.sentence > 0 &&
      clause.goods.length === 0 &&
      clause.rates.length === 1 &&
      REFERS.test(clause.text),
  );

/**
 * `Tariffs on minerals` in a title are the special ones that the text goes on to name, unless a rate or a day tells them apart;
 * of controls only what says when is taken in.
 */
function takeInGeneral(groups: Part[][], kind: Topic): void {
  const isOfKind = ([first]: readonly Part[]) => first?.instrument.kind === kind;
  const at = groups.findIndex((group) => isOfKind(group) && group[0]?.instrument.general);
  const general = groups[at];
  const specials = groups.filter(
    (group) => isOfKind(group) && isReport(group) && !group[0]?.instrument.general,
  );
  const [special] = specials;
  if (general === undefined || special === undefined || !isReport(general)) return;
  if (general[0]?.issuers[0] !== special[0]?.issuers[0]) return;
  const goesOn = specials.length === 1 && (saysWhen(general, special) || refersBack(general, special));
  const isApart = general.some(({ clause }) => clause.rates.length > 0 || clause.dates.length > 0);
  if (!goesOn && (isApart || kind !== 'tariff')) return;
  groups.splice(at, 1);
  if (goesOn) special.push(...general);
  else if (specials.length === 1) special.unshift(...general);
}

/** The legal ground in a title is that of the one measure apart that the text goes on to name: `Section 301`, and port fees. */
function takeInGround(groups: Part[][]): void {
  const [apart, ...others] = groups.filter(
    ([first]) => first?.told === 'report' && first.instrument.distinct,
  );
  const instrument = apart?.[0]?.instrument;
  if (apart === undefined || instrument === undefined || others.length > 0) return;
  const at = groups.findIndex(
    ([first]) =>
      first?.told === 'report' && first.instrument.basis && first.issuers[0] === apart[0]?.issuers[0],
  );
  const ground = groups[at];
  if (ground === undefined || ground.some(({ clause }) => clause.rates.length > 0)) return;
  groups.splice(at, 1);
  apart.unshift(...ground.map((part) => ({ ...part, instrument })));
}

const isReport = ([first]: readonly Part[]): boolean => first?.told === 'report';

const isOnList = ([first]: readonly Part[]): boolean => first?.instrument.hitsNamed === true;

/** Whether a group tells only what a listing means for those listed: no second measure. */
function isMeantByListing(group: readonly Part[]): boolean {
  const [first] = group;
  const isMeant = first?.instrument.general || first?.instrument.id === 'ban';
  return isMeant === true && group.every(({ materials }) => materials.length === 0);
}

/** The groups, those that only tell what a listing means brought into it. */
function withListing(groups: readonly Part[][]): Part[][] {
  const listed = groups.find((group) => isReport(group) && isOnList(group));
  const instrument = listed?.[0]?.instrument;
  if (listed === undefined || instrument === undefined) return [...groups];
  const meant = groups.filter(isMeantByListing).flat();
  const whole = [...listed, ...meant.map((part) => ({ ...part, instrument }))];
  return groups.flatMap((group) => (group === listed ? [whole] : isMeantByListing(group) ? [] : [group]));
}

/**
 * Whether a group that names its instrument generally is the same act as those named specially, in other words: it has no
 * day, no turn and no materials of its own. Of tariffs see `takeInGeneral`.
 */
function isSaidGenerally(group: readonly Part[], special: readonly (readonly Part[])[]): boolean {
  const [first] = group;
  if (first === undefined || special.length === 0) return false;
  if (!first.instrument.general || first.told !== 'report' || first.instrument.kind === 'tariff')
    return false;
  const told = new Set(special.flatMap((parts) => parts.flatMap(({ materials }) => materials)));
  const isDated = group.some(({ clause }) => clause.dates.some(({ role }) => role === 'effective'));
  const addsMaterials = group.some(
    ({ materials, clause }) =>
      clause.cues.has('introduces') && singleMaterials(materials).some((key) => !told.has(key)),
  );
  return !isDated && turnIn(first.clause.cues) === undefined && !addsMaterials;
}

/**
 * Parts of one measure brought together, in reading order. Where a special instrument is named, the general
 * one beside it is the same act in other words, unless it has a day or materials of its own.
 */
export function gather(parts: readonly Part[], knowledge: BoardKnowledge): Part[][] {
  const groups: Part[][] = [];
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    const group = groups.find((members) =>
      saysOf(before, part) ? members.at(-1) === before : joins(members, part, knowledge),
    );
    if (group) group.push(part);
    else groups.push([part]);
  }
  for (const kind of ['tariff', 'export_control'] as const) takeInGeneral(groups, kind);
  takeInGround(groups);
  const left = withListing(groups);
  const special = left.filter(
    (group) => isReport(group) && !isOnList(group) && group[0]?.instrument.general === false,
  );
  return left.filter((group) => !isSaidGenerally(group, special));
}

/** Whether a clause says when something begins or ends: on a day, or at once. */
const hasDay = ({ dates, cues }: Clause): boolean => dates.some(isBound) || cues.has('immediate');

const isLoose = ({ instruments, cues }: Clause): boolean =>
  instruments.length === 0 && !cues.has('mentions') && !cues.has('reacts') && !cues.has('decides');

/**
 * Sentences that name no instrument: a dated one speaks of the one measure that has no day yet, or of all that the text
 * tells under one number, and those that name the goods or the number of the only measure speak of that.
 */
export function withLooseSentences(
  groups: readonly Part[][],
  clauses: readonly Clause[],
  knowledge: BoardKnowledge,
): Part[][] {
  const used = new Set(groups.flatMap((group) => group.map(({ clause }) => clause)));
  const loose = clauses.filter((clause) => !used.has(clause) && isLoose(clause));
  const reports = groups.filter(isReport);
  const undated = reports.filter((group) => !group.some(({ clause }) => hasDay(clause)));
  const numbers = new Set(clauses.flatMap(({ documents }) => documents.map(({ text }) => text)));
  const isOfUndated = undated.length === 1 || numbers.size === 1;
  return groups.map((group) => {
    const [lead] = group;
    if (lead === undefined || !reports.includes(group)) return group;
    const known = group.flatMap(({ materials }) => materials);
    const more = loose.flatMap((clause): Part[] => {
      const dated = isOfUndated && undated.includes(group) && hasDay(clause);
      const related =
        reports.length === 1 &&
        (clause.documents.length > 0 || sharesFamily(known, clause.materials, knowledge));
      return dated || related ? [{ ...lead, clause, materials: related ? clause.materials : [] }] : [];
    });
    return [...group, ...more];
  });
}
