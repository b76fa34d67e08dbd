import { isSameRate } from '../../domain/numbers.js';
import { COLLECTIVE } from '../../domain/vocabulary.js';
import { turnIn } from '../terms/acts.js';
import { hasDay } from './clauses.js';
import { singleMaterials } from './materials.js';
import { isReport, type Part } from './parts.js';

// What a text says in general words of what it names specially elsewhere: "the duty applies from 18 May".

/** Whether parts only name a measure in the title, and tell no rate of it. */
const areNamedInTitle = (special: readonly Part[]): boolean =>
  special.every(({ clause }) => clause.sentence === 0 && clause.rates.length === 0);

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
      clause.sentence > 0 &&
      clause.goods.length === 0 &&
      clause.rates.length === 1 &&
      REFERS.test(clause.text),
  );

/** Whether what follows a title tells the rate on goods that it names, or some of them: "Imports of copper … a duty of 50% on cathodes". */
const saysRate = (general: readonly Part[], special: readonly Part[]): boolean =>
  areNamedInTitle(special) &&
  general.every(({ clause, materials }) => {
    const named = [...clause.goods, ...materials];
    return (
      clause.sentence > 0 && clause.rates.length === 1 && named.length > 0 && named.every(goodsAmong(special))
    );
  });

/** Whether a title states in general words the rate that the text goes on to tell of the special measure, exactly or rounded. */
const isAtSameRate = (general: readonly Part[], special: readonly Part[]): boolean => {
  const ratesOf = (parts: readonly Part[]) => parts.flatMap(({ clause }) => clause.rates);
  const [told, rates] = [ratesOf(general), ratesOf(special)];
  return (
    general.every(({ clause }) => clause.sentence === 0 && clause.rates.length > 0) &&
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

/** The legal ground in a title is that of the one measure apart that the text goes on to name: `Section 301`, and port fees. */
export function takeInGround(groups: Part[][]): void {
  const [apart, ...others] = groups.filter((group) => isReport(group) && group[0]?.instrument.distinct);
  const instrument = apart?.[0]?.instrument;
  if (apart === undefined || instrument === undefined || others.length > 0) return;
  const at = groups.findIndex(
    (group) => isReport(group) && group[0]?.instrument.basis && group[0].issuers[0] === apart[0]?.issuers[0],
  );
  const ground = groups[at];
  if (ground === undefined) return;
  groups.splice(at, 1);
  apart.unshift(...ground.map((part) => ({ ...part, instrument })));
}

/** Whether a group reports on an instrument. */
const named = (id: string) => (group: readonly Part[]) => isReport(group) && group[0]?.instrument.id === id;

/** "Relaxes its ban … opens a quota": by which a ban is eased, and no control beside it, as far as it has no goods of its own. */
export function takeInQuota(groups: Part[][]): void {
  const eased = groups.find(
    (group) => named('ban')(group) && group.some(({ clause }) => turnIn(clause.cues) === 'eased'),
  );
  const quota = groups.find(named('quota'));
  if (eased === undefined || quota === undefined) return;
  const isApart = quota.some(({ materials }) => materials.length > 0);
  if (isApart || quota[0]?.issuers[0] !== eased[0]?.issuers[0]) return;
  groups.splice(groups.indexOf(quota), 1);
  eased.push(...quota);
}

/**
 * "Puts five firms on its control list … exports of gallium to them are banned": what the listing forbids is no ban beside it. One
 * that a title tells is.
 */
export function takeInBan(groups: Part[][]): void {
  const listing = groups.find(named('entity_list'));
  const ban = groups.find(named('ban'));
  const [listed, banned] = [listing?.[0], ban?.[0]];
  if (listing === undefined || ban === undefined || listed === undefined || banned === undefined) return;
  const isOther = (key: string) => !listed.targets.includes(key);
  const isBeside =
    ban.some(({ clause }) => clause.sentence === 0) ||
    listed.issuers[0] !== banned.issuers[0] ||
    banned.targets.length === 0 ||
    banned.targets.some(isOther);
  if (isBeside) return;
  groups.splice(groups.indexOf(ban), 1);
  listing.push(...ban);
}

/**
 * "Bans exports of dysprosium to Japan's military": one ban, for those users, where its own clause names them and it is on no
 * goods of its own. What is banned in another clause, on other goods, is another.
 */
export function takeInUsers(groups: Part[][]): void {
  const users = groups.find(named('military_use'));
  const ban = groups.find(named('ban'));
  if (users === undefined || ban === undefined || users[0]?.issuers[0] !== ban[0]?.issuers[0]) return;
  const goodsOf = (parts: readonly Part[]) => singleMaterials(parts.flatMap(({ materials }) => materials));
  const isOne =
    ban.some(({ clause }) => users.some((part) => part.clause === clause)) &&
    goodsOf(users).length > 0 &&
    goodsOf(ban).every((key) => goodsOf(users).includes(key));
  if (!isOne) return;
  groups.splice(groups.indexOf(ban), 1);
  users.push(...ban);
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
