import { hasNextDay, onDayAhead, TALKS, talksOpened, talksSet } from '../days/coming-talks.js';
import { MONTHS } from '../days/written/calendar.js';
import { beginsAt, firstOf, inTitle, isAlso } from '../reading/mentions.js';
import type { Reading, WordMention } from '../reading/reading.js';
import { asDone, type Certain, goesBefore, isShaded } from '../reading/said.js';
import { statedIn } from '../reading/stated.js';
import { isDense } from '../text/sentence.js';
import type { LinearReader } from '../weights/linear.js';
import type { Clues } from './clues.js';
import { breakToCome } from './talks/feared-breaks.js';
import { closeAtEnd, leftOpen, tellsDone } from './talks/no-deal.js';
import { furtherRound } from './talks/rounds.js';
import {
  agreedTalks,
  areOnlySupposedToFail,
  endedWithDeal,
  haveNoDay,
  onlyAroundTalks,
  refusedTalks,
  talksMoved,
} from './talks/talks-objects.js';
import {
  areOnlyWished,
  areTalksDenied,
  begunTalks,
  certainStageOfTalks,
  meetsBusiness,
} from './talks/talks-rules.js';
import { type CoarseStage, tellStage } from './weighed/model.js';
import { asTold, byWord, type StageReading } from './weighed/stage-reading.js';

/** Whether a word that something begins names the talks themselves, as 磋商 does. */
const isTalks = ({ title: { words } }: Reading, { start, end }: WordMention): boolean =>
  words.some((word) => TALKS.includes(word.concept) && word.start === start && word.end === end);

/** In these languages a title tells of talks that begin and of those to come by other words: "hold talks", "to hold talks". */
const TELLS_APART: readonly string[] = ['en', 'zh'];
/** What shows that talks that begin are to come, or only asked for … */
const NOT_YET = ['step_urges', 'step_mark_not', 'rule_none', 'talks_ahead'];
/** … or that somebody has agreed to begin them. */
const AGREED = ['step_agrees', 'step_decides', 'decided'];
/**
 * Talks whose beginning a title tells, with nothing that makes them such as are to come, where other languages have the present
 * tense for both. The day of the summary may be tomorrow where the desk sits.
 */
function talksOpenNow(reading: Reading, dates: Clues['dates']): Certain | undefined {
  if (!TELLS_APART.includes(reading.lang) || onDayAhead(reading, dates)) return undefined;
  const begun = begunTalks(reading);
  if (!begun || (isDense(reading.lang) && isTalks(reading, begun.word))) return undefined;
  const said = reading.title.words;
  // "Meet in Oslo" and "hold new round" are part of what they say; "meet in May" is not.
  const isPart = ({ start, end }: WordMention) =>
    (start === begun.word.start && !beginsAt(said, end, ...MONTHS)) ||
    isAlso(said, { start }, 'rule_next_round');
  const isNotYet = (word: WordMention) => NOT_YET.includes(word.concept) && !isPart(word);
  const isToCome =
    isShaded(said, begun.word, 'step_mark_will') || goesBefore(reading, begun.word.start, ...AGREED);
  return isToCome || said.some(isNotYet) ? undefined : begun;
}

/** Talks that are to begin by what stands right before that, in languages that say so beside the verb: "to launch talks". */
function talksToOpen(reading: Reading): Certain | undefined {
  const begun = begunTalks(reading);
  return begun && isShaded(reading.title.words, begun.word, 'step_mark_will')
    ? { stage: 'scheduled', word: begun.word }
    : undefined;
}

/**
 * Talks that begin on a pact are under way, or to come, however much the title says of the pact, unless it tells of one that is
 * done.
 */
function talksOnPact(reading: Reading): Certain | undefined {
  const begun = begunTalks(reading);
  if (!begun || tellsDone(reading)) return undefined;
  return isTalks(reading, begun.word) ? undefined : (talksToOpen(reading) ?? begun);
}

/** Sides that argue with each other, as a title tells in the present tense: nothing is agreed yet, and it is not to come. */
function haggledOver(reading: Reading, dates: Clues['dates']): Certain | undefined {
  const word = firstOf(statedIn(reading), 'rule_haggles');
  const isToCome = hasNextDay(dates) || (word && isShaded(reading.title.words, word, 'step_mark_will'));
  return isToCome || tellsDone(reading) ? undefined : asDone(reading, 'under_way', word);
}

type OfTalks<T> = Readonly<
  Partial<Record<CoarseStage, (reading: Reading, dates: Clues['dates']) => T | undefined>>
>;

const wouldOnlyTalk = (reading: Reading, dates: Clues['dates']): boolean =>
  areOnlyWished(reading, dates) || meetsBusiness(reading);
/** Where the model finds a stage and the title tells no step of talks. */
const TELLS_NONE: OfTalks<boolean> = {
  scheduled: wouldOnlyTalk,
  under_way: wouldOnlyTalk,
  collapsed: (reading) => haveNoDay(reading) || onlyAroundTalks(reading) || areOnlySupposedToFail(reading),
};

/** The word by which talks go on that the model finds to have ended. */
const LEAVES_OPEN: OfTalks<WordMention> = {
  concluded: leftOpen,
  collapsed: (reading) => furtherRound(reading) ?? closeAtEnd(reading),
};

/** What a title tells of talks beside the words that the model went by. */
const BESIDE_WEIGHTS: OfTalks<Certain> = {
  under_way: (reading, dates) =>
    talksSet(reading, dates) ?? refusedTalks(reading) ?? talksMoved(reading) ?? talksToOpen(reading),
  scheduled: (reading, dates) =>
    talksOpened(reading, dates) ??
    refusedTalks(reading) ??
    talksOpenNow(reading, dates) ??
    haggledOver(reading, dates),
  collapsed: (reading) => endedWithDeal(reading) ?? begunTalks(reading) ?? talksMoved(reading),
  concluded: (reading, dates) => agreedTalks(reading) ?? talksOnPact(reading) ?? haggledOver(reading, dates),
};

/** How far talks have come; absent when the text tells no step of them. */
export function stageOfTalks(reading: Reading, clues: Clues, model: LinearReader): StageReading | undefined {
  const { dates, lapse } = clues;
  const certain = certainStageOfTalks(reading, dates);
  if (certain) return byWord(certain);
  // A truce that has run out, where nothing is told of another one.
  if (lapse?.of === 'favour' && inTitle(reading, 'truce') && !inTitle(reading, 'extended'))
    return { stage: 'collapsed', cue: lapse.word };
  if (areTalksDenied(reading)) return undefined;
  const told = tellStage(reading, 'negotiation', clues, model);
  const { coarse } = told;
  if (TELLS_NONE[coarse]?.(reading, dates)) return undefined;
  const open = LEAVES_OPEN[coarse]?.(reading, dates);
  if (open) return { stage: hasNextDay(dates) ? 'scheduled' : 'under_way', cue: open };
  const other = BESIDE_WEIGHTS[coarse]?.(reading, dates);
  if (other) return byWord(other);
  const toCome = coarse === 'collapsed' ? breakToCome(reading) : undefined;
  if (toCome) return toCome.stage && { stage: toCome.stage, cue: toCome.word };
  return asTold(reading, 'negotiation', told);
}
