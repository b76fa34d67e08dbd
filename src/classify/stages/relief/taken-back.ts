import type { Stage } from '../../../domain/classification.js';
import {
  BURDENS_AND_CURBS,
  DEALS,
  MEASURES,
  PREPOSITIONS,
  RELIEVES,
  TALKS_AND_DEALS,
} from '../../reading/concepts.js';
import { governedMeasure, predicateOf } from '../../reading/governing.js';
import { firstBeside, inText, inTitle, standsBetween, wordWith } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { asDone, type Certain, isOtherwise } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { goesOn, isObjectOf } from '../../text/clause.js';

import { goesOnToAct } from '../only-said/plans.js';

// A measure that is lifted, put away, taken back or no more, by how the title tells it.

/** What may be lifted, put away or taken back instead: "tariff relief withdrawn", "drops talks on tariffs". */
const OTHERS = [...TALKS_AND_DEALS, 'licence', 'probe'];
/** What makes of it no news, or no end: it is to come, or only dates something else. */
const NOT_YET = [
  'step_mark_will',
  'step_mark_after',
  'step_mark_not',
  'rule_should',
  'rule_in_part',
  'step_for_now',
  'suspended',
];

/** A curb on exports that has been lifted: "export ban is lifted", "levantada la prohibición". */
export function isLifted(reading: Reading): Certain | undefined {
  const word = predicateOf(reading, 'rule_is_lifted', ['rule_ban']);
  return word && !firstBeside(word, statedIn(reading), ...NOT_YET, ...OTHERS)
    ? asDone(reading, 'revoked', word)
    : undefined;
}

/** A measure that was only meant, which somebody puts away: "archiva los aranceles de represalia", "verzichtet auf Gegenzölle". */
export function putAway(reading: Reading): Certain | undefined {
  const { text } = reading;
  const said = statedIn(reading);
  const isOf = (away: WordMention, what: WordMention) => isObjectOf(text, what, away);
  const word = said.find(
    (away) =>
      away.concept === 'rule_puts_away' &&
      [BURDENS_AND_CURBS, ['rule_only_meant']].every((concepts) =>
        said.some((what) => concepts.includes(what.concept) && isOf(away, what)),
      ) &&
      !said.some((other) => OTHERS.includes(other.concept) && isOf(away, other)),
  );
  // "Drops most of its counter-tariffs": those were in force.
  const isInPart = inText(reading, 'kept', 'rule_in_part') || inTitle(reading, 'step_for_now');
  // "Scraps plan for curbs, imposes 30% duty".
  const isElse = word && goesOnToAct(reading, word);
  return word && !isInPart && !isElse ? { stage: 'withdrawn', word } : undefined;
}

/** The word by which a title tells that a measure was taken back, which ends no talks: "tariff withdrawn after deal". */
export function takenBack(reading: Reading): WordMention | undefined {
  const { text } = reading;
  const said = statedIn(reading);
  // "Zölle nach Einigung zurückgezogen": the deal only dates it.
  const isDated = (deal: WordMention, burden: WordMention) =>
    DEALS.includes(deal.concept) &&
    (deal.end <= burden.start || standsBetween(said, burden.end, deal.start, 'step_mark_after'));
  const isOfOther = (back: WordMention, burden: WordMention) =>
    said.some(
      (other) =>
        [...OTHERS, ...RELIEVES].includes(other.concept) &&
        other.end <= back.start &&
        !isDated(other, burden),
    );
  const word = wordWith(
    said,
    'rule_taken_back',
    BURDENS_AND_CURBS,
    (back, burden) => goesOn(text, burden, back) && !isOfOther(back, burden),
  );
  return word && !isOtherwise(reading, word) ? word : undefined;
}

/** One of which the text says that it was a threat or a plan never bound. */
export function measureTakenBack(reading: Reading): Certain | undefined {
  const word = takenBack(reading);
  if (!word || inTitle(reading, 'step_mark_will', 'rule_in_part')) return undefined;
  return { stage: inText(reading, 'rule_only_meant') ? 'withdrawn' : 'revoked', word };
}

const GONE = [...MEASURES, 'surcharge', 'export_curb'];
/** What may be no more beside a measure, or instead of it: "tariff truce is no more". */
const GONE_INSTEAD = [...RELIEVES, ...TALKS_AND_DEALS, 'quota', 'licence'];

/**
 * A measure of which a title says that it is no more: repealed, unless the text tells that it ran out by itself. One that only
 * rests does not apply either.
 */
export function isNoMore(reading: Reading): Certain | undefined {
  const word = predicateOf(reading, 'rule_is_no_more', GONE, GONE_INSTEAD);
  if (inText(reading, 'suspended')) return undefined;
  return asDone(reading, inText(reading, 'rule_lapses') ? 'expired' : 'revoked', word);
}

const STAGES: Readonly<Record<string, Stage>> = {
  rule_halts: 'suspended',
  rule_undoes: 'revoked',
  rule_lightens: 'eased',
};

/**
 * A measure that somebody halts, "freezes export ban", undoes, "reverses duties", or makes lighter, "eases curbs". The words
 * are mostly of trade: "halts exports".
 */
export function undone(reading: Reading): Certain | undefined {
  const word = governedMeasure(reading, Object.keys(STAGES), PREPOSITIONS);
  // What a court stops is told by its ruling.
  if (!word || firstBeside(word, reading.title.words, 'tariff_court', 'ruling_bench')) return undefined;
  const stage = STAGES[word.concept];
  return stage && { stage, word };
}
