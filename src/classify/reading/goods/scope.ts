import type { Scope, Topic } from '../../../domain/classification.js';
import type { Span } from '../../text/span.js';
import { inTitle } from '../mentions.js';
import type { Reading } from '../reading.js';

// Concepts of config/lexicon/concepts.yaml that name goods (names.yaml has the lists and rules), and what they count for.
const GOODS: ReadonlyMap<string, Scope> = new Map([
  ['rare_earth', 'critical_materials'],
  ['critical_mineral', 'critical_materials'],
  ['chip', 'tech_dual_use'],
  ['entity_list', 'tech_dual_use'],
  ['named_export_control', 'tech_dual_use'],
  ['named_notice', 'tech_dual_use'],
  ['other_goods', 'other_goods'],
]);
const RAREST_FIRST: readonly Scope[] = ['critical_materials', 'tech_dual_use', 'other_goods'];

/** What follows controls on goods that no list names: "export controls on onions". */
const ON_GOODS = /^\p{L}* (?:on|of|over|fur|bei|auf|von|sur|de|du|des|sobre|para|av|pa) /u;

/** Export controls by their name in a title, where it names no goods of them; on a state they may be on anything. */
const areUnlimited = ({ parties, text, title }: Reading): boolean =>
  title.words.some(({ concept, end }) => {
    if (concept !== 'named_controls') return false;
    const [on] = ON_GOODS.exec(text.slice(end)) ?? [];
    return on === undefined || parties.some(({ start }) => start === end + on.length);
  });

/** The goods that the title, or the summary, of an item names; of several kinds the rarest. */
function goodsIn({ titleEnd, words, materials }: Reading, ofTitle: boolean): Scope | undefined {
  const here = (start: number) => start < titleEnd === ofTitle;
  let rarest: Scope | undefined;
  const add = (scope: Scope) => {
    if (rarest === undefined || RAREST_FIRST.indexOf(scope) < RAREST_FIRST.indexOf(rarest)) rarest = scope;
  };
  for (const { start, concept } of words) {
    const scope = here(start) ? GOODS.get(concept) : undefined;
    if (scope) add(scope);
  }
  // Aluminium is a material and, like steel, ordinary goods of trade.
  const ordinary = (name: Span) =>
    words.some(
      ({ concept, start, end }) => concept === 'other_goods' && start === name.start && end === name.end,
    );
  if (materials.some((name) => here(name.start) && !ordinary(name))) add('critical_materials');
  return rarest;
}

/**
 * Which goods an item is about: those of the title before those of the summary; of several kinds the rarer decides. "China
 * suspends its export controls for a year" is about what such controls are made for.
 */
export function readScope(reading: Reading, category: Topic | 'none'): Scope {
  const left = category === 'export_control' && areUnlimited(reading) ? 'tech_dual_use' : 'general_trade';
  return goodsIn(reading, true) ?? goodsIn(reading, false) ?? left;
}

/**
 * What the words beside the goods make of a scope. Of a tariff on everything, the goods of the summary are those that are spared,
 * or whose makers complain. "Curbs exports of battery technology" is about no batteries, and about lithium where that is named.
 */
export function scopeBeside(scope: Scope, category: Topic, reading: Reading): Scope {
  if (scope === 'critical_materials') return scope;
  if (category === 'export_control' && scope !== 'tech_dual_use' && inTitle(reading, 'rule_technology'))
    return goodsIn(reading, false) === 'critical_materials' ? 'critical_materials' : 'tech_dual_use';
  const isOnAll = category === 'tariff' && inTitle(reading, 'role_worldwide');
  return isOnAll && goodsIn(reading, true) === undefined ? 'general_trade' : scope;
}
