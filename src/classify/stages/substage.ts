import type { Substage, Topic } from '../../domain/classification.js';
import { firstOf } from '../reading/mentions.js';
import type { Reading } from '../reading/reading.js';
import { statedIn } from '../reading/stated.js';

// How far within its stage a title says that a bill or a trade-remedy case has come.

/** What tells of a vote where, the last that counts first: the second reading of the Commons is no vote of theirs that passes a bill. */
const VOTES: readonly (readonly [concept: string, substage: Substage])[] = [
  ['rule_committee', 'committee'],
  ['rule_first_reading', 'first_reading'],
  ['rule_second_reading', 'second_reading'],
  ['rule_first_chamber', 'lower_house'],
  ['rule_assembly', 'lower_house'],
  ['rule_chamber', 'upper_house'],
  ['rule_third_reading', 'third_reading'],
  ['rule_house', 'plenary'],
  ['rule_parliament', 'plenary'],
];
/** What it does with a bill or a deal. */
const PASSES = ['rule_passes', 'rule_advances'];
/** A vote that is still to come. */
const AWAITED = ['rule_awaits_vote', 'step_mark_may', 'step_mark_not'];

const REMEDIES = ['trade_remedy', 'rule_dumping', 'rule_subsidised'];

/** Of a trade-remedy case: what is laid for the time being, or for good. */
function ofCase({ title: { words } }: Reading): Substage | undefined {
  if (!firstOf(words, ...REMEDIES)) return undefined;
  // "Final determination: duties below the preliminary ones".
  if (firstOf(words, 'rule_definitive')) return 'definitive';
  return firstOf(words, 'rule_provisional') && 'provisional';
}

/** Of a bill, or of a deal that is to be ratified: who has voted for it. */
function ofBill(reading: Reading): Substage | undefined {
  const said = statedIn(reading);
  const { words } = reading.title;
  if (!firstOf(said, ...PASSES) || firstOf(words, ...AWAITED)) return undefined;
  return VOTES.find(([concept]) => firstOf(words, concept))?.[1];
}

/** How far within its stage a title says that a bill or a trade-remedy case has come. */
export const substageOf = (reading: Reading, topic: Topic): Substage | undefined =>
  (topic === 'tariff' ? ofCase(reading) : undefined) ?? ofBill(reading);
