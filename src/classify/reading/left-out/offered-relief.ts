import { endsBetween, goesOn } from '../../text/clause.js';
import { lastBefore } from '../../text/span.js';
import { isState } from '../party-forms.js';
import type { PartyMention, Reading, WordMention } from '../reading.js';
import { asDone, type Certain } from '../said.js';
import { tellsActBeside } from '../told-acts.js';

const OFFERS = ['rule_offers', 'rule_promises'];
const GIVES = [...OFFERS, 'rule_gives'];
const RELIEF = ['zero_duty', 'tariff_relief', 'step_cuts', 'step_exempts'];

type OfferedRelief = {
  readonly verb: WordMention;
  /** It may be refused still. */
  readonly isOnlyOffered: boolean;
  readonly giver: PartyMention;
  readonly receiver: PartyMention | undefined;
};

/** A lower duty, or none, that one offers another or gives him: "Peru offers Chile zero tariffs", "… zero tariffs to Chile". */
export function offeredReliefIn(reading: Reading): OfferedRelief | undefined {
  const { text } = reading;
  const { words, parties } = reading.title;
  for (const verb of words) {
    if (!GIVES.includes(verb.concept)) continue;
    const giver = lastBefore(parties, verb.start);
    const isNear = giver !== undefined && isState(giver) && !endsBetween(text, giver.end, verb.start);
    const relief = words.find(
      (word) =>
        RELIEF.includes(word.concept) &&
        word.start > verb.start &&
        goesOn(text, { end: Math.min(verb.end, word.start) }, word),
    );
    // "Kenya offered zero tariffs, but Peru raises duties": what is done comes first.
    if (!isNear || !relief || tellsActBeside(reading, { start: verb.start, end: relief.end })) continue;
    const receiver = parties.find(
      (party) =>
        party.start > verb.start && party.code !== giver.code && !endsBetween(text, verb.end, party.start),
    );
    return { verb, isOnlyOffered: OFFERS.includes(verb.concept), giver, receiver };
  }
  return undefined;
}

/** A relief from duties that one only offers another. */
export function offeredRelief(reading: Reading): Certain | undefined {
  const offer = offeredReliefIn(reading);
  return offer?.isOnlyOffered ? asDone(reading, 'proposed', offer.verb) : undefined;
}
