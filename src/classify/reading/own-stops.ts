import { ANYWHERE, follows } from '../text/clause.js';
import { arePartedBy, isRightBefore, overlap, type Span } from '../text/span.js';
import { GOODS } from './concepts.js';
import { allOf, comesBehind } from './mentions.js';
import type { PartyMention, Reading, WordMention } from './reading.js';

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
/** The firms that a title names. */
const firmsIn = ({ names, title: { parties } }: Reading): readonly Span[] => [
  ...parties.filter(({ form }) => form === 'company'),
  ...names.filter(({ told }) => told.startsWith('C:')),
];

/** Before a firm the name of a state may only head the title: "Peru: Glencore plans smelter". */
const HEADS = /^ ?: ?$/u;

/**
 * Whether a title names no state but at its head, and nothing by which a state would stand behind what it tells: "Smelter starts germanium output". A
 * measure that its summary tells is background, unless an authority announces it there.
 */
export function isOfFirms(reading: Reading, business: Span): boolean {
  const { words: all, text, title } = reading;
  const firms = firmsIn(reading);
  const isNoState = (party: PartyMention) =>
    party.form === 'company' ||
    party.form === 'adjective' ||
    firms.some((firm) => arePartedBy(text, party, firm, HEADS));
  return (
    !all.some(({ concept }) => concept === 'official_act') &&
    title.parties.every(isNoState) &&
    // "Drosselt Produktion": the word for what the firm does may be one for what a state does.
    !title.words.some((word) => OF_MEASURES.includes(word.concept) && !overlap(word, business))
  );
}

/**
 * Where a firm stops its own supply and nothing tells of a state behind it: "Glencore suspends cobalt shipments from Congo" is no
 * measure of Congo's.
 */
export function ownStopIn(reading: Reading): WordMention | undefined {
  const { words, parties, text, title } = reading;
  const stops = allOf(title.words, 'rule_own_stop');
  const firms = firmsIn(reading);
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
