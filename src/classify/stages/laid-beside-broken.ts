import { DEALS, LIGHTENS, PREPOSITIONS } from '../reading/concepts.js';
import { LAYING_VERBS } from '../reading/goes-on.js';
import { governedMeasure } from '../reading/governing.js';
import { isAlso, wordWith } from '../reading/mentions.js';
import type { Reading, WordMention } from '../reading/reading.js';
import { asDone, type Certain, goesBefore } from '../reading/said.js';
import { statedIn } from '../reading/stated.js';
import { goesOn } from '../text/clause.js';
import { isDense } from '../text/sentence.js';
import { HAPPENED } from './only-said/only-feared.js';
import { breaksDeal, droppedDeal } from './talks/dropped-deals.js';

/** By which verbs somebody lays a measure, or lays it again. */
const LAYS = ['rule_reinstates', 'impose_duty', ...LAYING_VERBS];

/** Whether a measure was only what came before: "after Trump imposes tariffs", 加征关税后. */
const isOccasion = (reading: Reading, { end, start }: WordMention): boolean =>
  isDense(reading.lang)
    ? reading.title.words.some(
        (after) => after.concept === 'rule_before_or_after' && goesOn(reading.text, { end }, after),
      )
    : goesBefore(reading, start, ...HAPPENED);

/** Exports that somebody bans, with no name for the ban: "bans gallium exports". */
const bannedExports = (reading: Reading): WordMention | undefined => {
  const said = statedIn(reading);
  const isBan = (verb: WordMention, exported: WordMention) =>
    isAlso(said, verb, ...LAYING_VERBS) && goesOn(reading.text, verb, exported);
  return wordWith(said, 'restrict', ['export'], isBan);
};

/** A relief that ends with the deal by which it was given: "scraps deal that cut tariffs", "deal with India that lowered duties". */
export function reliefOfBroken(reading: Reading): Certain | undefined {
  const { text } = reading;
  const said = reading.title.words;
  const dropped = droppedDeal(reading, true);
  if (!dropped) return undefined;
  const given = wordWith(
    said,
    'rule_subordinates',
    DEALS,
    (that, deal) =>
      deal.start > dropped.start &&
      deal.end < that.start &&
      goesOn(text, dropped, that) &&
      said.some((relief) => LIGHTENS.includes(relief.concept) && goesOn(text, that, relief)),
  );
  return given && { stage: 'announced', word: dropped };
}

/** A measure that a title lays beside a deal on trade, or a truce, that it tells to be broken: "tears up trade deal, imposes 30% tariffs". */
export function laidBesideBroken(reading: Reading): Certain | undefined {
  if (!breaksDeal(reading, 'tariff')) return undefined;
  const word = governedMeasure(reading, LAYS, PREPOSITIONS) ?? bannedExports(reading);
  return word && !isOccasion(reading, word) ? asDone(reading, 'announced', word) : undefined;
}
