import { firstOf, type Reading, type WordMention } from './reading.js';
import { DUTIES, MEASURES, wordBefore } from './said.js';

/** The measures that a word for exports may belong to. */
const CONTROLS = [...MEASURES, 'export_curb', 'entity_list', 'licence'];

/** Is suspended like a control. */
const TAX = /export (?:tax|dut|lev|tariff)/;

/** The word with which a title stops trade itself: who "suspends exports" eases nothing. */
export function endOfTrade(reading: Reading): WordMention | undefined {
  const { text, titleEnd } = reading.normalised;
  const said = reading.title.words;
  const word = wordBefore(reading, said, 'suspended', ['export']);
  if (!word || TAX.test(text.slice(0, titleEnd))) return undefined;
  return said.some(({ concept, start }) => CONTROLS.includes(concept) && start > word.start)
    ? undefined
    : word;
}

/** Not told of a measure that is ended or given up, but asked for, denied, planned; or of a relief, whose end is a burden. */
const NO_END = [
  'step_mark_may',
  'step_mark_not',
  'step_urges',
  'step_denies',
  'planned',
  'threaten',
  'tariff_relief',
  'step_ends_relief',
];

/**
 * The word with which a title ends a duty ("repeals tariffs on …"). For some goods alone that eases, as the model mostly
 * says; but never is it a new measure.
 */
export function endOfDuty(reading: Reading): WordMention | undefined {
  const said = reading.title.words;
  if (firstOf(said, ...NO_END)) return undefined;
  return wordBefore(reading, said, 'revoked', DUTIES);
}

/** Says of a change which way it goes. */
const TOWARDS = [
  'step_cuts',
  'step_exempts',
  'step_pauses',
  'step_ends',
  'suspended',
  'revoked',
  'rule_tightens',
];

/**
 * The word of relief beside a title that changes a measure and says not which way ("adjusts its tariffs"): only the
 * summary may tell that it is ended or suspended.
 */
export function reliefOfChange(reading: Reading): WordMention | undefined {
  const said = reading.title.words;
  const isOpen = firstOf(said, 'rule_adjusts') && !firstOf(said, ...TOWARDS);
  return isOpen ? firstOf(reading.words, 'suspended', 'revoked', 'eased') : undefined;
}
