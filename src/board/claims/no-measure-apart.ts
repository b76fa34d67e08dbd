import { turnIn } from '../terms/acts.js';
import { singleMaterials } from './materials.js';
import { isReport, type Part } from './parts.js';

// What a text names by a word of its own and is no measure beside the one of which it tells.

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

const goodsOf = (parts: readonly Part[]): string[] =>
  singleMaterials(parts.flatMap(({ materials }) => materials));

/** Whether parts that report on one instrument, and parts on another of the same issuer, are of one measure. */
type AreOne = (whole: readonly Part[], taken: readonly Part[]) => boolean;

/** "Relaxes its ban … opens a quota": by which a ban is eased, and no control beside it, as far as it has no goods of its own. */
const isEasedBy: AreOne = (ban, quota) =>
  ban.some(({ clause }) => turnIn(clause.cues) === 'eased') &&
  quota.every(({ materials }) => materials.length === 0);

/**
 * "Puts five firms on its control list … exports of gallium to them are banned": what the listing forbids is no ban beside it. One
 * that a title tells is.
 */
const forbids: AreOne = ([listed], ban) => {
  const targets = ban[0]?.targets ?? [];
  return (
    ban.every(({ clause }) => !clause.inTitle) &&
    targets.length > 0 &&
    targets.every((key) => listed?.targets.includes(key))
  );
};

/**
 * "Bans exports of dysprosium to Japan's military": one ban, for those users, where its own clause names them and it is on no
 * goods of its own. What is banned in another clause, on other goods, is another.
 */
const isForThem: AreOne = (users, ban) =>
  ban.some(({ clause }) => users.some((part) => part.clause === clause)) &&
  goodsOf(users).length > 0 &&
  goodsOf(ban).every((key) => goodsOf(users).includes(key));

/** Instruments of which the one takes in the other, where they are one. */
const TAKEN_IN: readonly (readonly [whole: string, taken: string, areOne: AreOne])[] = [
  ['ban', 'quota', isEasedBy],
  ['entity_list', 'ban', forbids],
  ['military_use', 'ban', isForThem],
];

/** Brings what is no measure apart into that which it is of. */
export function takeInParts(groups: Part[][]): void {
  const named = (id: string) => (group: readonly Part[]) => isReport(group) && group[0]?.instrument.id === id;
  for (const [id, other, areOne] of TAKEN_IN) {
    const taken = groups.find(named(other));
    if (taken === undefined) continue;
    const isWhole = (group: readonly Part[]) =>
      named(id)(group) && group[0]?.issuers[0] === taken[0]?.issuers[0] && areOne(group, taken);
    const whole = groups.find(isWhole);
    if (whole === undefined) continue;
    groups.splice(groups.indexOf(taken), 1);
    whole.push(...taken);
  }
}
