import { BINDING_STAGES, type MeasureTopic } from '../../domain/classification.js';
import { onlyLiftsPrices } from '../reading/left-out/other-reliefs.js';
import { firstOf, inTitle } from '../reading/mentions.js';
import type { Reading } from '../reading/reading.js';
import { tellsTradeAlone } from '../reading/trade-alone.js';
import type { LinearReader } from '../weights/linear.js';
import { isOpenCase, isSuedBack } from './authorities/rulings.js';
import { approvedBurden } from './binding/approved.js';
import { bindsAtOnce, bindsOnlyLater } from './by-day.js';
import type { Clues } from './clues.js';
import { isDenied } from './only-said/denied.js';
import { isReliefRefused } from './only-said/end-refused.js';
import { type NoStep, notDone } from './only-said/not-done.js';
import { isOnlyUrged } from './only-said/only-words.js';
import { endOfMeasure, endOfRemedy, reliefOfChange } from './relief/ends.js';
import { endOfTrade } from './relief/trade-stopped.js';
import { asTitled, byRates } from './weighed/adjusted.js';
import { EASED, type Told, tellStage } from './weighed/model.js';
import { asTold, byWord, type StageReading } from './weighed/stage-reading.js';

/** What a title tells of a measure beside the words that the model went by. */
function besideWeights(
  reading: Reading,
  topic: MeasureTopic,
  clues: Clues,
  { coarse, probability }: Told,
): StageReading | NoStep | undefined {
  const [isNew, isEased] = [coarse === 'announced', coarse === EASED];
  if (coarse === 'in_force' && bindsOnlyLater(reading, clues))
    return { stage: 'announced', probability, cue: firstOf(reading.title.words, 'takes_effect') };
  // A review of a remedy that is rescinded leaves its duty in force.
  const mayEnd = isNew || (coarse === 'in_force' && !inTitle(reading, 'trade_remedy'));
  const end = mayEnd ? endOfMeasure(reading, topic, clues.figures) : endOfRemedy(reading, clues.figures);
  if (end) return byWord(end);
  const relief = isNew ? reliefOfChange(reading) : undefined;
  if (relief)
    return { stage: relief.concept === 'suspended' ? 'suspended' : 'eased', probability, cue: relief };
  if (isNew && bindsAtOnce(reading, clues))
    return { stage: 'in_force', probability, cue: firstOf(reading.words, 'date_immediate', 'takes_effect') };
  const stop = isEased && topic === 'export_control' ? endOfTrade(reading) : undefined;
  if (stop) return { stage: inTitle(reading, 'takes_effect') ? 'in_force' : 'announced', cue: stop };
  const approved = isEased ? approvedBurden(reading) : undefined;
  if (approved) return byWord(approved);
  const isNoStep =
    (coarse === 'revoked' && isSuedBack(reading)) ||
    ((isEased || isNew) && onlyLiftsPrices(reading)) ||
    (isEased && isReliefRefused(reading));
  return isNoStep ? 'no step' : undefined;
}

/** Whether the word by which the weights tell a stage is of something else. */
function isOfOther(reading: Reading, { coarse }: Told, { stage, cue }: StageReading): boolean {
  if (!cue) return false;
  // "Court kills bid to end tariffs": its words of ending are of the bid.
  const isOfBid = stage === 'struck_down' && isOpenCase(reading, reading.title.words, cue);
  return isOfBid || (coarse === 'revoked' && isOnlyUrged(reading, cue));
}

/** How far a measure has come by the weights, as far as its title allows. */
export function measureByWeights(
  reading: Reading,
  topic: MeasureTopic,
  clues: Clues,
  model: LinearReader,
): StageReading | undefined {
  const { figures, ruling, lapse } = clues;
  if (isDenied(reading) || tellsTradeAlone(reading)) return undefined;
  const told = asTitled(tellStage(reading, topic, clues, model), reading);
  // Without what lightened it, the measure binds.
  if (lapse?.of === 'favour')
    return { stage: told.coarse === 'in_force' ? 'in_force' : 'announced', cue: lapse.word };
  const isOfDuty = topic === 'tariff' || inTitle(reading, 'rule_export_duty');
  const step = isOfDuty ? byRates(told, figures, reading) : told;
  const other = besideWeights(reading, topic, clues, step);
  if (other) return other === 'no step' ? undefined : other;
  const read = asTold(reading, topic, step);
  if (!read) return undefined;
  const denied = notDone(reading, read);
  if (denied) return denied === 'no step' ? undefined : { ...read, stage: denied };
  // A duty ruled against binds on for a time, but the text tells no step of that.
  const isRuledAgainst = ruling?.kind === 'against' && BINDING_STAGES.includes(read.stage);
  return isRuledAgainst || isOfOther(reading, step, read) ? undefined : read;
}
