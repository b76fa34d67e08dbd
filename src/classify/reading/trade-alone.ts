import { belongTogether } from '../text/clause.js';
import { TRADE } from './concepts.js';
import { allOf, firstOf } from './mentions.js';
import type { Reading } from './reading.js';

/** What a title may tell beside it that is done to trade. */
const DONE_TO_IT = [
  'tariff',
  'duty',
  'trade_remedy',
  'impose_duty',
  'tariff_relief',
  'restrict',
  'licence',
  'quota',
  'entity_list',
  'sanction',
  'step_bans',
  'step_decides',
  'step_ends',
  'rule_ends',
  'ease',
  'suspended',
  'eased',
  'revoked',
  'expired',
  'struck_down',
  'deal',
  'trade_deal',
  'truce',
  'talks',
  'trade_talks',
  'probe',
  'threaten',
  'planned',
];

/**
 * Whether a title tells how much is traded, and nothing that is done to it: "steel exports jump 18%". What its summary tells of
 * a measure is background.
 */
export function tellsTradeAlone({ text, title: { words: said } }: Reading): boolean {
  const trade = allOf(said, ...TRADE);
  if (trade.length === 0 || firstOf(said, ...DONE_TO_IT)) return false;
  return said.some(
    (swing) =>
      (swing.concept === 'swing' || swing.concept === 'rule_trade_moves') &&
      trade.some((goods) => belongTogether(text, goods, swing)),
  );
}
