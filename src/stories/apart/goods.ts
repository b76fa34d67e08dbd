import { differ } from '../../domain/in-common.js';
import { type Concepts, isMaterial, isNamedGoods, mayMeanTheOthers } from '../signature/concepts.js';
import { allAre } from './meeting.js';

// Whether a report is on other goods than a story.

export const nameGoods = ({ headline }: Concepts): boolean => headline.some(isNamedGoods);

export const tellGoods = ({ concepts }: Concepts): boolean => concepts.some(isNamedGoods);

/** Before the WTO each case is of its own goods, other talks are of many at once. */
export const isCaseOnGoods = (told: Concepts): boolean =>
  nameGoods(told) && (told.headline.includes('P:WTO') || told.headline.includes('A:wto'));

/** What goods are made into, whatever they are of: scrap of copper is another matter than scrap of aluminium. */
const FORM = 'G:scrap';
const isOfMetal = (goods: readonly string[]): boolean => goods.includes(FORM) && goods.some(isMaterial);

function tellOtherGoods(item: Concepts, member: Concepts): boolean {
  const goods = [item, member].map(({ concepts }) => concepts.filter(isNamedGoods));
  const areOfMetals = goods.every(isOfMetal);
  const [own = [], theirs = []] = goods.map((some) => (areOfMetals ? some.filter(isMaterial) : some));
  return differ(own, theirs) && !mayMeanTheOthers(own, theirs);
}

/** Whether the item names goods, and so do members, all of which are on others. */
export const areOnOtherGoods = (item: Concepts, members: readonly Concepts[], isNamed = nameGoods): boolean =>
  isNamed(item) && allAre(members.filter(isNamed), (member) => tellOtherGoods(item, member));

/**
 * The item's headline names a critical material, and the story tells of other goods alone, in its summaries too: of 515 pairs
 * of such reports 11 were of one event. Where the story names the material, the item may tell who uses it.
 */
export const areOnOtherMaterial = (item: Concepts, members: readonly Concepts[]): boolean =>
  item.headline.some(isMaterial) && areOnOtherGoods(item, members, tellGoods);
