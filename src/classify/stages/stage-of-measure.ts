import { BINDING_STAGES, type MeasureTopic, RELIEF_STAGES } from '../../domain/classification.js';
import { inTitle } from '../reading/mentions.js';
import type { Reading } from '../reading/reading.js';
import { talksRest } from '../reading/talks-rest.js';
import { isInvented } from '../reading/told-acts.js';
import { areInClause } from '../text/clause.js';
import type { LinearReader } from '../weights/linear.js';
import { bindsOnlyLater, isStillToCome } from './by-day.js';
import { certainStage } from './certain.js';
import type { Clues } from './clues.js';
import { measureByWeights } from './measure-by-weights.js';
import { isBurdenRefused, isEndOpposed } from './only-said/end-refused.js';
import { isActAsked } from './only-said/only-asked.js';
import { isOnlyFeared } from './only-said/only-feared.js';
import { isAnsweredInWords, isOnlyDefended, onlyHangs } from './only-said/only-words.js';
import { decisionPutOff } from './only-said/put-off.js';
import { byWord, type StageReading } from './weighed/stage-reading.js';

/** By these a text tells no step of a measure, whatever its words weigh. */
const TELLS_NONE: readonly ((reading: Reading) => boolean)[] = [
  // "The pause is fake news".
  isInvented,
  isEndOpposed,
  isBurdenRefused,
  isActAsked,
  // Talks that rest are no measure that does.
  (reading) => talksRest(reading) !== undefined,
];

/** What a word of the title is sure of. */
function surely(reading: Reading, topic: MeasureTopic, clues: Clues): StageReading | undefined {
  const { figures, ruling, lapse } = clues;
  const sure = certainStage(reading, topic, ruling, figures) ?? (lapse?.of === 'favour' ? undefined : lapse);
  if (!sure) return undefined;
  // "Court rules against renewed tariff": that it was renewed is old, but not "against importers: tariffs in force".
  const isOld =
    ruling?.kind === 'against' &&
    BINDING_STAGES.includes(sure.stage) &&
    areInClause(reading.text, ruling.word, sure.word);
  const isToCome = isStillToCome(reading, sure, clues);
  // "Countermeasures take effect Monday" are decided, whoever approved them before.
  if (isToCome && sure.stage === 'in_force' && bindsOnlyLater(reading, clues))
    return { stage: 'announced', cue: sure.word };
  return isOld || isToCome ? undefined : byWord(sure);
}

/** Whether a stage is of what is only feared: that a measure comes, or a word by itself; one that is widened may bind as it is. */
const isOfFear = (reading: Reading, { stage, probability }: StageReading): boolean =>
  (stage === 'announced' || (stage === 'in_force' && probability === undefined)) && isOnlyFeared(reading);

/**
 * Whether a relief has yet to come: it only hangs on something else, or a day passes by which somebody was to decide: "lets deadline
 * pass without tariffs".
 */
const hasYetToCome = (reading: Reading, { stage, cue, probability }: StageReading): boolean =>
  RELIEF_STAGES.includes(stage) &&
  (onlyHangs(reading, cue) || (probability !== undefined && inTitle(reading, 'rule_deadline_passes')));

/** By these a stage that was read is no step after all. */
const UNDOES_STEP: readonly ((reading: Reading, read: StageReading) => boolean)[] = [
  // What somebody stands by may bind; he takes no other step of it.
  (reading, { stage }) => !BINDING_STAGES.includes(stage) && isOnlyDefended(reading),
  // The threat is another's.
  (reading, { stage }) => stage === 'threatened' && isAnsweredInWords(reading),
  isOfFear,
  hasYetToCome,
];

/** A ban that is ended for some, or on some of the goods, holds on for all others: "lifts export ban for miners with a plant". */
const endedInPart = (reading: Reading, topic: MeasureTopic, read: StageReading): StageReading => {
  const isInPart =
    topic === 'export_control' && inTitle(reading, 'rule_ban') && inTitle(reading, 'rule_in_part');
  return read.stage === 'revoked' && isInPart ? { ...read, stage: 'eased' } : read;
};

/** How far a measure has come; absent when the text tells no step of it. */
export function stageOfMeasure(
  reading: Reading,
  topic: MeasureTopic,
  clues: Clues,
  model: LinearReader,
): StageReading | undefined {
  // The ruling that a court puts off is no decision on a measure yet to come.
  const putOff = clues.ruling?.kind === 'upheld' ? undefined : decisionPutOff(reading);
  if (putOff === 'only' || TELLS_NONE.some((tellsNone) => tellsNone(reading))) return undefined;
  // A further decision that is put off holds no measure back.
  const sure = putOff ? undefined : surely(reading, topic, clues);
  const read = sure ?? measureByWeights(reading, topic, clues, model);
  const isStep = read && !UNDOES_STEP.some((undoes) => undoes(reading, read));
  return isStep ? endedInPart(reading, topic, read) : undefined;
}
