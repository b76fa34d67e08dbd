import { ANYWHERE, follows } from '../text/clause.js';
import { isRightBefore, overlap, type Span } from '../text/span.js';
import { GOODS } from './concepts.js';
import { allOf, comesBehind } from './mentions.js';
import type { Reading, WordMention } from './reading.js';

/** What a firm stops of its own. */
const OWN = [...GOODS, 'export', 'sell'];

/** By what a text tells that a state stands behind it. */
const OF_STATES: readonly string[] = [
  'entity_list',
  'impose_duty',
  'leader',
  'licence',
  'percent_on',
  'probe',
  'restrict',
  'retaliate',
  'sanction',
  'takeover',
  'tariff',
  'tariff_court',
  'threaten',
  'trade_law',
  'trade_talks',
  'trade_war',
  'trump',
];

/** Named as who governs, and not as where goods are from or go. */
const GOVERNS = ['agency', 'capital', 'person'];

/** What a title that is of a firm alone would say of a measure, too. */
const OF_MEASURES = [...OF_STATES, 'export_curb', 'quota'];
/**
 * Whether a title names no state, and nothing by which a state would stand behind what it tells: "Smelter starts germanium output". A
 * measure that its summary tells is background, unless an authority announces it there.
 */
export const isOfFirms = ({ words: all, title: { words, parties } }: Reading, business: Span): boolean =>
  !all.some(({ concept }) => concept === 'official_act') &&
  parties.every(({ form }) => form === 'company' || form === 'adjective') &&
  // "Drosselt Produktion": the word for what the firm does may be one for what a state does.
  !words.some((word) => OF_MEASURES.includes(word.concept) && !overlap(word, business));

/**
 * Where a firm stops its own supply and nothing tells of a state behind it: "Glencore suspends cobalt shipments from Congo" is no
 * measure of Congo's.
 */
export function ownStopIn({ words, parties, names, text, title }: Reading): WordMention | undefined {
  const stops = allOf(title.words, 'rule_own_stop');
  const firms: readonly Span[] = [
    ...title.parties.filter(({ form }) => form === 'company'),
    ...names.filter(({ told }) => told.startsWith('C:')),
  ];
  const stop = stops.find(
    (word) =>
      firms.some((firm) => isRightBefore(firm, word)) &&
      title.words.some((own) => OWN.includes(own.concept) && follows(text, word, own, ANYWHERE)),
  );
  // A cause may be a state's act in words that nobody knows: "after Beijing directive", "on Congo's orders".
  if (!stop || comesBehind(title.words, stop.end, 'rule_cause')) return undefined;
  // "Congo orders Glencore to halt exports": who is named first acts.
  const firm = Math.max(...firms.filter((one) => isRightBefore(one, stop)).map(({ start }) => start));
  const isOrdered = parties.some(
    ({ form, start }) => GOVERNS.includes(form) || (form !== 'company' && start < firm),
  );
  const isOfState = (word: WordMention) => OF_STATES.includes(word.concept) && !overlap(word, stop);
  return isOrdered || words.some(isOfState) ? undefined : stop;
}
