import { isSameRate } from '../../domain/numbers.js';
import { COLLECTIVE } from '../../domain/vocabulary.js';
import { turnIn } from '../terms/acts.js';
import { hasDay } from './clauses.js';
import { singleMaterials } from './materials.js';
import { isReport, type Part } from './parts.js';

// What a text says in general words of what it names specially elsewhere: "the duty applies from 18 May".

/** Whether parts only name a measure in the title, and tell no rate of it. */
const areNamedInTitle = (special: readonly Part[]): boolean =>
  special.every(({ clause }) => clause.inTitle && clause.rates.length === 0);

/** `Imports of critical minerals … a duty on magnets and gallium`: those are what the title means. */
const goodsAmong = (special: readonly Part[]): ((key: string) => boolean) => {
  const goods = special.flatMap(({ clause, materials }) => [...clause.goods, ...materials]);
  return (key) => goods.includes(key) || goods.includes(COLLECTIVE);
};

/**
 * `A safeguard on steel. The duty applies from 18 May`: what follows a measure without a day, and tells no goods, says when; and
 * at what rate, where the title only names the measure: "Modifying duties over … . The rate of 20 % is 10 % from 10 November".
 */
function saysWhen(general: readonly Part[], special: readonly Part[]): boolean {
  const isAmong = goodsAmong(special);
  const isTitle = areNamedInTitle(special);
  return (
    !special.some(({ clause }) => hasDay(clause)) &&
    special.every(({ clause }) => clause.sentence < (general[0]?.clause.sentence ?? 0)) &&
    general.some(({ clause }) => hasDay(clause)) &&
    general.every(
      ({ clause }) =>
        clause.goods.every(isAmong) &&
        clause.materials.every(isAmong) &&
        (isTitle || clause.rates.length === 0),
    )
  );
}

/** "The 20% levy": one that was named before. */
const REFERS =
  /\b(?:the|these|those|this|die|der|diese\p{L}?|les?|ces?|los|esos?|den|det|de) (?:\p{L}+ )?\d/iu;

/** Whether what follows a title speaks of the measure that it names without a rate: "Fentanyl tariff … the 20% levy". */
const refersBack = (general: readonly Part[], special: readonly Part[]): boolean =>
  areNamedInTitle(special) &&
  general.every(
    ({ clause }) =>
      !clause.inTitle && clause.goods.length === 0 && clause.rates.length === 1 && REFERS.test(clause.text),
  );

/** Whether what follows a title tells the rate on goods that it names, or some of them: "Imports of copper … a duty of 50% on cathodes". */
const saysRate = (general: readonly Part[], special: readonly Part[]): boolean =>
  areNamedInTitle(special) &&
  general.every(({ clause, materials }) => {
    const named = [...clause.goods, ...materials];
    return (
      !clause.inTitle && clause.rates.length === 1 && named.length > 0 && named.every(goodsAmong(special))
    );
  });

/** Whether a title states in general words the rate that the text goes on to tell of the special measure, exactly or rounded. */
const isAtSameRate = (general: readonly Part[], special: readonly Part[]): boolean => {
  const ratesOf = (parts: readonly Part[]) => parts.flatMap(({ clause }) => clause.rates);
  const [told, rates] = [ratesOf(general), ratesOf(special)];
  return (
    general.every(({ clause }) => clause.inTitle && clause.rates.length > 0) &&
    rates.length > 0 &&
    told.every((rate) => rates.every((other) => isSameRate(rate, other)))
  );
};

/**
 * `Tariffs on minerals` in a title are the special ones that the text goes on to name, unless a rate or a day tells them apart;
 * of controls only what says when is taken in.
 */
export function takeInGeneral(groups: Part[][]): void {
  const at = groups.findIndex(([first]) => first?.instrument.general);
  const general = groups[at];
  const specials = groups.filter((group) => isReport(group) && !group[0]?.instrument.general);
  const [special] = specials;
  if (general === undefined || special === undefined || !isReport(general)) return;
  if (general[0]?.issuers[0] !== special[0]?.issuers[0]) return;
  const goesOn =
    specials.length === 1 &&
    [saysWhen, refersBack, saysRate, isAtSameRate].some((of) => of(general, special));
  const isApart = general.some(({ clause }) => clause.rates.length > 0 || clause.dates.length > 0);
  if (!goesOn && (isApart || special[0]?.instrument.kind !== 'tariff')) return;
  groups.splice(at, 1);
  if (goesOn) special.push(...general);
  else if (specials.length === 1) special.unshift(...general);
}

/**
 * Whether a group that names its instrument generally is the same act as those named specially, in other words: it has no
 * day, no turn and no materials of its own. Of tariffs see `takeInGeneral`.
 */
export function isSaidGenerally(group: readonly Part[], special: readonly (readonly Part[])[]): boolean {
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
