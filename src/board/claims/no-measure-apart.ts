import { turnIn } from '../terms/acts.js';
import { singleMaterials } from './materials.js';
import { isReport, type Part } from './parts.js';

// What a text names by a word of its own and is no measure beside the one of which it tells.

/** Brings a group into the one that it is of. */
function bringInto(whole: Part[], group: Part[], groups: Part[][]): void {
  groups.splice(groups.indexOf(group), 1);
  whole.push(...group);
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
  bringInto(eased, quota, groups);
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
  bringInto(listing, ban, groups);
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
  bringInto(users, ban, groups);
}
