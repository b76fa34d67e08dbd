import { hasNextDay, onDayAhead, TALKS, talksOpened, talksSet } from '../days/coming-talks.js';
import { inTitle } from '../reading/mentions.js';
import type { Reading } from '../reading/reading.js';
import { type Certain, isShaded } from '../reading/said.js';
import type { LinearReader } from '../weights/linear.js';
import type { Clues } from './clues.js';
import { meetsBusiness } from './talks/business-guests.js';
import { breakToCome } from './talks/feared-breaks.js';
import { leftOpen, tellsDone } from './talks/no-deal.js';
import { furtherRound } from './talks/rounds.js';
import {
  agreedTalks,
  areOnlySupposedToFail,
  haveNoDay,
  onlyAroundTalks,
  refusedTalks,
  talksMoved,
} from './talks/talks-objects.js';
import { areOnlyWished, areTalksDenied, begunTalks, certainStageOfTalks } from './talks/talks-rules.js';
import { type CoarseStage, tellStage } from './weighed/model.js';
import { asTold, type StageReading } from './weighed/stage-reading.js';

const OPEN_TALKS: readonly CoarseStage[] = ['scheduled', 'under_way'];

/**
 * English titles have "to open talks" for what is to come, where other languages have the present tense for both. The day of
 * the summary may be tomorrow where the desk sits.
 */
function talksOpenNow(reading: Reading, dates: Clues['dates']): Certain | undefined {
  if (reading.lang !== 'en' || onDayAhead(reading, dates)) return undefined;
  const begun = begunTalks(reading);
  return begun &&
    !inTitle(reading, 'step_urges', 'step_mark_not', 'rule_none', 'talks_ahead') &&
    !isShaded(reading.title.words, begun.word, 'step_mark_will')
    ? begun
    : undefined;
}

/**
 * Talks that begin on a pact are under way, however much the title says of the pact, unless it tells of one that is done. A word
 * that names the talks as well, as 磋商 does, tells of no beginning.
 */
function talksOnPact(reading: Reading): Certain | undefined {
  const begun = begunTalks(reading);
  if (!begun || tellsDone(reading)) return undefined;
  const { start, end } = begun.word;
  const isNoun = reading.title.words.some(
    (word) => TALKS.includes(word.concept) && word.start === start && word.end === end,
  );
  return isNoun ? undefined : begun;
}

type TalksRule = (reading: Reading, dates: Clues['dates']) => Certain | undefined;
/** What a title tells of talks beside the words that the model went by. */
const talksBy: Readonly<Partial<Record<CoarseStage, TalksRule>>> = {
  under_way: (reading, dates) => talksSet(reading, dates) ?? refusedTalks(reading) ?? talksMoved(reading),
  scheduled: (reading, dates) =>
    talksOpened(reading, dates) ?? refusedTalks(reading) ?? talksOpenNow(reading, dates),
  collapsed: (reading) => begunTalks(reading) ?? talksMoved(reading),
  concluded: (reading) => agreedTalks(reading) ?? talksOnPact(reading),
};

/** How far talks have come; absent when the text tells no step of them. */
export function stageOfTalks(reading: Reading, clues: Clues, model: LinearReader): StageReading | undefined {
  const certain = certainStageOfTalks(reading, clues.dates);
  if (certain) return { stage: certain.stage, cue: certain.word };
  // A truce that has run out, where nothing is told of another one.
  if (clues.lapse?.ofFavour && inTitle(reading, 'truce') && !inTitle(reading, 'extended'))
    return { stage: 'collapsed', cue: clues.lapse.word };
  if (areTalksDenied(reading)) return undefined;
  const told = tellStage(reading, 'negotiation', clues, model);
  if (OPEN_TALKS.includes(told.coarse) && (areOnlyWished(reading, clues.dates) || meetsBusiness(reading)))
    return undefined;
  if (
    told.coarse === 'collapsed' &&
    (haveNoDay(reading) || onlyAroundTalks(reading) || areOnlySupposedToFail(reading))
  )
    return undefined;
  const open =
    told.coarse === 'concluded'
      ? leftOpen(reading)
      : told.coarse === 'collapsed'
        ? furtherRound(reading)
        : undefined;
  if (open) return { stage: hasNextDay(clues.dates) ? 'scheduled' : 'under_way', cue: open };
  const other = talksBy[told.coarse]?.(reading, clues.dates);
  if (other) return { stage: other.stage, cue: other.word };
  const toCome = told.coarse === 'collapsed' ? breakToCome(reading) : undefined;
  if (toCome) return toCome.stage && { stage: toCome.stage, cue: toCome.word };
  return asTold(reading, 'negotiation', told);
}
