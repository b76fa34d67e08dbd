import { BINDING_STAGES, RELIEF_STAGES, type Stage, type Topic } from '../../domain/classification.js';
import { onlyLiftsPrices } from '../reading/left-out/other-reliefs.js';
import { firstOf, inTitle } from '../reading/mentions.js';
import type { Reading } from '../reading/reading.js';
import { talksRest } from '../reading/talks-rest.js';
import { isInvented } from '../reading/told-acts.js';
import { tellsTradeAlone } from '../reading/trade-alone.js';
import { areInClause } from '../text/clause.js';
import type { LinearReader } from '../weights/linear.js';
import { isOpenCase, isSuedBack } from './authorities/rulings.js';
import { bindsAtOnce, bindsOnlyLater, isStillToCome } from './by-day.js';
import { certainStage } from './certain.js';
import type { Clues } from './clues.js';
import { isDenied } from './only-said/denied.js';
import { isBurdenRefused, isEndOpposed, isReliefRefused } from './only-said/end-refused.js';
import { notDone } from './only-said/not-done.js';
import { isActAsked } from './only-said/only-asked.js';
import { isOnlyFeared } from './only-said/only-feared.js';
import { isAnsweredInWords, isOnlyDefended, isOnlyUrged, onlyHangs } from './only-said/only-words.js';
import { decisionPutOff } from './only-said/put-off.js';
import { endOfMeasure, reliefOfChange } from './relief/ends.js';
import { endOfTrade } from './relief/trade-stopped.js';
import { asTitled, byRates } from './weighed/adjusted.js';
import { EASED, type Told, tellStage } from './weighed/model.js';
import { asTold, type StageReading } from './weighed/stage-reading.js';

type MeasureTopic = Exclude<Topic, 'negotiation'>;

/** The stage of a stop to trade itself. */
const stageOfStop = ({ title }: Reading): Stage =>
  firstOf(title.words, 'takes_effect') ? 'in_force' : 'announced';

/** What a title tells of a measure beside the words that the model went by; `undefined` is no step, whatever those are. */
function otherwise(
  reading: Reading,
  topic: MeasureTopic,
  clues: Clues,
  { coarse, probability }: Told,
): StageReading | 'as told' | undefined {
  const { figures } = clues;
  if (coarse === 'in_force' && bindsOnlyLater(reading, clues))
    return { stage: 'announced', probability, cue: firstOf(reading.title.words, 'takes_effect') };
  // A review of a remedy that is rescinded leaves its duty in force.
  const mayEnd =
    coarse === 'announced' || (coarse === 'in_force' && !firstOf(reading.title.words, 'trade_remedy'));
  const end = mayEnd ? endOfMeasure(reading, topic, figures) : undefined;
  if (end) return { stage: end.stage, cue: end.word };
  const relief = coarse === 'announced' ? reliefOfChange(reading) : undefined;
  if (relief)
    return { stage: relief.concept === 'suspended' ? 'suspended' : 'eased', probability, cue: relief };
  if (coarse === 'announced' && bindsAtOnce(reading, clues))
    return { stage: 'in_force', probability, cue: firstOf(reading.words, 'date_immediate', 'takes_effect') };
  const stop = topic === 'export_control' && coarse === EASED ? endOfTrade(reading) : undefined;
  if (stop) return { stage: stageOfStop(reading), cue: stop };
  if (coarse === 'revoked' && isSuedBack(reading)) return undefined;
  if ((coarse === EASED || coarse === 'announced') && onlyLiftsPrices(reading)) return undefined;
  return coarse === EASED && isReliefRefused(reading) ? undefined : 'as told';
}

function stepOf(
  reading: Reading,
  topic: MeasureTopic,
  clues: Clues,
  model: LinearReader,
): StageReading | undefined {
  const { figures, ruling, lapse } = clues;
  // The ruling that a court puts off is no decision on a measure yet to come.
  const putOff = ruling?.kind === 'upheld' ? undefined : decisionPutOff(reading);
  // What is said to be invented is no step, whatever the words: "the pause is fake news".
  if (putOff === 'only' || isInvented(reading) || isEndOpposed(reading) || isBurdenRefused(reading))
    return undefined;
  // Talks that rest are no measure that does.
  if (isActAsked(reading) || talksRest(reading)) return undefined;
  // A further decision that is put off holds no measure back.
  const sure = putOff
    ? undefined
    : (certainStage(reading, topic, ruling, figures) ?? (lapse?.ofFavour ? undefined : lapse));
  // "Court rules against renewed tariff": that it was renewed is old, but not "against importers: tariffs in force".
  const isOld =
    ruling?.kind === 'against' &&
    sure !== undefined &&
    BINDING_STAGES.includes(sure.stage) &&
    areInClause(reading.text, ruling.word, sure.word);
  const isToCome = sure !== undefined && isStillToCome(sure, clues);
  // "Countermeasures take effect Monday" are decided, whoever approved them before.
  if (sure?.stage === 'in_force' && isToCome && bindsOnlyLater(reading, clues))
    return { stage: 'announced', cue: sure.word };
  const certain = sure && (isOld || isToCome) ? undefined : sure;
  if (certain) return { stage: certain.stage, cue: certain.word };
  if (isDenied(reading) || tellsTradeAlone(reading)) return undefined;
  const told = asTitled(tellStage(reading, topic, clues, model), reading);
  // Without what lightened it, the measure binds.
  if (lapse?.ofFavour)
    return { stage: told.coarse === 'in_force' ? 'in_force' : 'announced', cue: lapse.word };
  const step =
    topic === 'tariff' || inTitle(reading, 'rule_export_duty') ? byRates(told, figures, reading) : told;
  const other = otherwise(reading, topic, clues, step);
  if (other !== 'as told') return other;
  const read = asTold(reading, topic, step);
  const denied = read && notDone(reading, read);
  if (denied)
    return denied === 'untold' ? undefined : { stage: denied, probability: step.probability, cue: read.cue };
  if (read?.cue && step.coarse === 'revoked' && isOnlyUrged(reading, read.cue)) return undefined;
  // "Court kills bid to end tariffs": its words of ending are of the bid.
  if (read?.stage === 'struck_down' && read.cue && isOpenCase(reading, reading.title.words, read.cue))
    return undefined;
  // A duty ruled against binds on for a time, but the text tells no step of that.
  return read && BINDING_STAGES.includes(read.stage) && ruling?.kind === 'against' ? undefined : read;
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
  const read = stepOf(reading, topic, clues, model);
  // What somebody stands by may bind; he takes no other step of it.
  const isKnown = read !== undefined && !BINDING_STAGES.includes(read.stage) && isOnlyDefended(reading);
  const isThreatOfOther = read?.stage === 'threatened' && isAnsweredInWords(reading);
  return read && (isKnown || isThreatOfOther || isOfFear(reading, read) || hasYetToCome(reading, read))
    ? undefined
    : read && endedInPart(reading, topic, read);
}
