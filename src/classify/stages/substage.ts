import {
  BINDING_STAGES,
  type Classification,
  type Stage,
  type Substage,
  type Topic,
  tellsAct,
} from '../../domain/classification.js';
import { firstOf } from '../reading/mentions.js';
import type { Reading } from '../reading/reading.js';
import { statedIn } from '../reading/stated.js';
import { endsBetween } from '../text/clause.js';

// How far within its stage a title says that a bill or a trade-remedy case has come.

/** What an item tells of a topic, as far as it was read. */
export type ToldOf = Pick<Classification, 'news' | 'official'> & {
  readonly topic: Topic;
  readonly stage: Stage | undefined;
};

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
const CHAMBERS: readonly Substage[] = ['lower_house', 'upper_house'];
/** What it does with a bill or a deal. */
const PASSES = ['rule_passes', 'rule_advances'];
/** A vote that is still to come. */
const AWAITED = ['rule_awaits_vote', 'step_mark_may', 'step_mark_not'];

const REMEDIES = ['trade_remedy', 'rule_dumping', 'rule_subsidised'];

/** Whether somebody lays a duty: what is asked for, proposed or ended is none, nor what is still to come. */
function isLaid({ title: { words } }: Reading, { stage, news, official }: ToldOf): boolean {
  const isAct = tellsAct({ news, official }) || !firstOf(words, ...AWAITED, 'step_mark_will');
  return isAct && stage !== undefined && BINDING_STAGES.includes(stage);
}

/** Of a trade-remedy case: what is laid for the time being, or for good. */
function ofCase(reading: Reading, told: ToldOf): Substage | undefined {
  const { text } = reading;
  const { words } = reading.title;
  if (!firstOf(words, ...REMEDIES)) return undefined;
  const provisional = firstOf(words, 'rule_provisional');
  const definitive = isLaid(reading, told) ? firstOf(words, 'rule_definitive') : undefined;
  // "Makes provisional duties definitive", but not "sets provisional duties, final ruling due in May".
  const isAside =
    provisional !== undefined &&
    definitive !== undefined &&
    provisional.end < definitive.start &&
    endsBetween(text, provisional.end, definitive.start);
  return definitive && !isAside ? 'definitive' : provisional && 'provisional';
}

/** Of a bill, or of a deal that is to be ratified: who has voted for it. */
function ofBill(reading: Reading): Substage | undefined {
  const said = statedIn(reading);
  const { words } = reading.title;
  if (!firstOf(said, ...PASSES) || firstOf(words, ...AWAITED)) return undefined;
  const votes = VOTES.flatMap(([concept, substage]) => {
    const word = firstOf(words, concept);
    return word ? [{ substage, start: word.start }] : [];
  });
  const [vote] = votes;
  if (vote === undefined || !CHAMBERS.includes(vote.substage)) return vote?.substage;
  // "Senate passes bill, sends it to the House": of two chambers the one named first votes.
  const chambers = votes.filter(({ substage }) => CHAMBERS.includes(substage));
  return chambers.toSorted((a, b) => a.start - b.start)[0]?.substage;
}

/** How far within its stage a title says that a bill or a trade-remedy case has come. */
export const substageOf = (reading: Reading, told: ToldOf): Substage | undefined =>
  (told.topic === 'tariff' ? ofCase(reading, told) : undefined) ?? ofBill(reading);
