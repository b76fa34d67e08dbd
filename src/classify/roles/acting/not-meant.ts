import { inTitle } from '../../reading/mentions.js';
import type { Reading } from '../../reading/reading.js';
import { overlap } from '../../text/span.js';

// Who acts mostly without a name, and does not here.

/** Who may act without a name, as readers everywhere know whose measures are meant. */
const UNNAMED = ['US', 'CN'];

/**
 * Who is not meant where a title names goods of others and nobody acts by name: "Cobalt export ban extended". A Chinese title on
 * duties or rebates is of China's own.
 */
export function notMeantByGoods(reading: Reading): readonly string[] {
  const { lang, materials, parties, title } = reading;
  const told = materials.filter(({ end }) => end <= reading.titleEnd);
  const isElsewhere = told.every((goods) =>
    title.words.some((word) => word.concept === 'rule_dug_elsewhere' && overlap(word, goods)),
  );
  const isOwn = lang === 'zh' && (!inTitle(reading, 'rule_ban') || inTitle(reading, 'role_china_acts'));
  return parties.length > 0 || told.length === 0 || !isElsewhere || isOwn ? [] : UNNAMED;
}

/**
 * Who is not meant where a text names nobody and tells of a safeguard, but for a notice of their own: of those whom readers everywhere
 * know, China's is told in Chinese, and the United States lay hardly any. "Provisional safeguard on flat steel in place".
 */
export function notMeantBySafeguard(reading: Reading): readonly string[] {
  const isOwn = reading.lang === 'zh' || inTitle(reading, 'official_title');
  return reading.parties.length > 0 || isOwn || !inTitle(reading, 'rule_safeguard') ? [] : UNNAMED;
}
