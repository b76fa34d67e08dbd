import { ARTICLE } from '../../classify/text/small-words.js';
import { meet } from '../../domain/in-common.js';
import { RATE } from '../../domain/numbers.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import { areOtherGoods, sharesFamily, singleMaterials } from './materials.js';
import { takeInGround, takeInParts } from './no-measure-apart.js';
import { areApart } from './own-hits.js';
import { isReport, type Part } from './parts.js';
import { isSaidGenerally, takeInGeneral } from './said-generally.js';

/** Whether a part says in general words what comes of that which the clause before it only names: 境外制造的产品，出口须取得许可. */
function saysOf(before: Part | undefined, part: Part): boolean {
  if (before === undefined || before.issuers[0] !== part.issuers[0] || areApart(before, part)) return false;
  const { sentence, cues, dates } = before.clause;
  return part.instrument.general && sentence === part.clause.sentence && cues.size + dates.length === 0;
}

const NEAR_RATE = new RegExp(`^[^.;]{0,24}${RATE}`, 'u');
const THE = new RegExp(`^${ARTICLE}$`, 'iu');
const UP_TO_RATES = /^(?:\p{L}+ ){0,2}$/u;
const RATES = /^\p{L}+ rates?\b/iu;
/** "Duty rates: Kazakhstan 12.4 %, Laos 38.7 %": how much it is for those whom the part before names, wherever the text says so. */
const listsRates = (before: Part, { clause: { text, sentence }, start }: Part): boolean =>
  sentence > before.clause.sentence &&
  UP_TO_RATES.test(text.slice(0, start)) &&
  RATES.test(text.slice(start));

/** `25% on magnets. The duty starts in May and rises to 50% in June`: the duty with which a sentence begins is that of the one before. */
function refersTo(before: Part | undefined, part: Part, { marks }: BoardKnowledge): boolean {
  const { instrument, start, clause, materials } = part;
  if (before === undefined || before.told !== part.told || before.issuers[0] !== part.issuers[0])
    return false;
  const known = before.clause.rates;
  const isOther =
    clause.rates.some((rate) => known.length > 0 && !known.includes(rate)) &&
    !marks.changes_rate(clause.text).some(({ end }) => NEAR_RATE.test(clause.text.slice(end)));
  const isBare = materials.length + clause.wares.length === 0;
  const isOfDuty = instrument.general && instrument.kind === 'tariff' && isBare && !isOther;
  if (isOfDuty && listsRates(before, part)) return true;
  return (
    isOfDuty &&
    clause.parties.length === 0 &&
    clause.sentence === before.clause.sentence + 1 &&
    start > 0 &&
    THE.test(clause.text.slice(0, start))
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
    if (meet(named, rates)) return true;
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
  if (listed === undefined) return [...groups];
  const meant = groups.filter(isMeantByListing).flat();
  const whole = [...listed, ...meant];
  return groups.flatMap((group) => (group === listed ? [whole] : isMeantByListing(group) ? [] : [group]));
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
      saysOf(before, part) || refersTo(before, part, knowledge)
        ? members.at(-1) === before
        : joins(members, part, knowledge),
    );
    if (group) group.push(part);
    else groups.push([part]);
  }
  takeInGeneral(groups);
  takeInGround(groups);
  takeInParts(groups);
  const left = withListing(groups);
  const special = left.filter(
    (group) => isReport(group) && !isOnList(group) && group[0]?.instrument.general === false,
  );
  return left.filter((group) => !isSaidGenerally(group, special));
}
