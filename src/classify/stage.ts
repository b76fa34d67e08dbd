import type { DatedEvent, Stage, Topic } from '../domain/classification.js';
import { turnsBetween } from './clause.js';
import type { LinearReader } from './linear.js';
import { inTitle, type Reading, type WordMention } from './reading.js';
import { stageFeatures } from './stage-features.js';
import { isWordUnit } from './word-boundary.js';

/** The stages that the model tells apart; a word of the text decides which of the finer ones each stands for. */
export const COARSE_STAGES = [
  'none',
  'threatened_proposed',
  'announced',
  'in_force',
  'eased_suspended',
  'revoked',
  'scheduled',
  'under_way',
  'concluded',
  'collapsed',
] as const;

function firstOf(words: readonly WordMention[], concepts: readonly string[]): string | undefined {
  return words.find(({ concept }) => concepts.includes(concept))?.concept;
}

/** Concepts that show a reader why a stage was chosen. */
const CUES: Readonly<Record<string, readonly string[]>> = {
  threatened_proposed: ['threaten', 'planned', 'probe'],
  announced: ['decided', 'announce', 'parliament', 'restrict', 'impose_duty'],
  in_force: ['takes_effect', 'decided', 'restrict'],
  eased_suspended: ['suspended', 'eased', 'ease', 'tariff_relief'],
  revoked: ['struck_down', 'expired', 'revoked', 'ease'],
  scheduled: ['talks_ahead', 'talks', 'wto'],
  under_way: ['talks_running', 'talks', 'trade_talks'],
  concluded: ['talks_done', 'conclude', 'deal', 'trade_deal'],
  collapsed: ['talks_broken', 'collapse'],
};

/** The finer stage that a coarse one stands for. */
function refine(coarse: string, topic: Topic, words: readonly WordMention[]): Stage | undefined {
  switch (coarse) {
    case 'threatened_proposed':
      if (topic === 'negotiation') return 'proposed';
      return firstOf(words, ['threaten', 'probe']) === 'threaten' ? 'threatened' : 'proposed';
    case 'eased_suspended':
      return firstOf(words, ['suspended', 'eased']) === 'suspended' ? 'suspended' : 'eased';
    case 'revoked': {
      const cue = firstOf(words, ['struck_down', 'expired', 'revoked']);
      return cue === 'struck_down' || cue === 'expired' ? cue : 'revoked';
    }
    case 'announced':
    case 'in_force':
    case 'scheduled':
    case 'under_way':
    case 'concluded':
    case 'collapsed':
      return coarse;
    default:
      return undefined;
  }
}

/** A highest court that strikes a measure down in the title: rare among the examples, yet certain. */
function struckDownForGood(reading: Reading): boolean {
  return inTitle(reading, 'final_ruling') && inTitle(reading, 'struck_down') && !inTitle(reading, 'planned');
}

/** What is held back when it follows a word of suspension: the measure itself, and not trade as in "suspends exports". */
const MEASURE_WORDS = ['tariff', 'trade_remedy', 'restrict', 'step_rule'];
/** Between the two lie goods and states, up to here in UTF-16 units; Chinese is denser. */
const HELD_REACH = 40;
const HELD_REACH_DENSE = 14;
const reachOf = (text: string, at: number): number =>
  isWordUnit(text.charCodeAt(at)) ? HELD_REACH : HELD_REACH_DENSE;
/** A mark so shortly before a word shades it. */
const SHADED_REACH = 12;

/**
 * What a title says that holds a measure back or ends it: of 49 such titles with a stage by hand 47 are suspensions,
 * yet words such as "controls" outweigh the one that matters. What is not held back is in force. Reliefs and licences
 * are measures the other way about; what may be, and what someone asks for, is left to the model. Chinese words of
 * ending mostly stand in what is asked of tariffs: they count of restrictions only.
 */
function heldBack({ words, normalised: { text, titleEnd } }: Reading): Stage | undefined {
  const said = words.filter(({ end }) => end <= titleEnd);
  if (said.some(({ concept }) => concept === 'tariff_relief')) return undefined;
  const pause = said.find((word) => {
    if (word.concept !== 'suspended' && word.concept !== 'revoked') return false;
    const ends = word.concept === 'revoked' && !isWordUnit(text.charCodeAt(word.start));
    return said.some(
      ({ concept, start }) =>
        (ends ? concept === 'restrict' : MEASURE_WORDS.includes(concept)) &&
        start > word.start &&
        start - word.start < reachOf(text, start),
    );
  });
  if (!pause) return undefined;
  const shaded = (mark: string) =>
    said.some(
      ({ concept, start, end }) =>
        concept === mark &&
        // German shades a verb between its parts: "hebt die Zölle nicht auf".
        (end <= pause.start ? pause.start - end < SHADED_REACH : start > pause.start && end < pause.end),
    );
  if (shaded('step_mark_may')) return undefined;
  if (shaded('step_mark_not')) return 'in_force';
  if (pause.concept === 'suspended') return 'suspended';
  return said.some(({ concept }) => concept === 'licence' || concept === 'step_urges')
    ? undefined
    : 'revoked';
}

/** What a denial speaks of, by the kind of topic. */
const DENIED_MEASURES = ['tariff', 'trade_remedy', 'impose_duty', 'tariff_relief', 'restrict', 'export_curb'];
const DENIED_TALKS = ['talks', 'trade_talks', 'deal', 'trade_deal'];

/** Whether a title says that something is not so ("denies plan to exempt cars from tariffs"): that dates no step. */
function isDenied({ words, normalised: { text, titleEnd } }: Reading, topic: Topic): boolean {
  const denied = topic === 'negotiation' ? DENIED_TALKS : DENIED_MEASURES;
  return words.some(
    ({ concept, start, end }) =>
      concept === 'step_denies' &&
      words.some(
        (word) =>
          denied.includes(word.concept) &&
          word.end <= titleEnd &&
          // The words of the denial may hold what it denies: "no trade talks".
          word.end > start &&
          word.start - end < reachOf(text, word.start) &&
          !turnsBetween(text, end, word.start),
      ),
  );
}

function certainStage(reading: Reading, topic: Topic): Stage | undefined {
  if (topic === 'negotiation') return undefined;
  if (topic === 'tariff' && struckDownForGood(reading)) return 'struck_down';
  return heldBack(reading);
}

/** Talks "without a deal" are not concluded, whatever else the title says of deals: of 12 such titles none is by hand. */
function isWithoutDeal(reading: Reading, coarse: string): boolean {
  return coarse === 'concluded' && inTitle(reading, 'step_no_deal');
}

export type StageReading = {
  readonly stage: Stage;
  readonly probability: number;
  /** The word that shows it best, where there is one; the choice rests on all words. */
  readonly cue: WordMention | undefined;
};

/** A text is taken to date no step only when that is so likely: a reader prefers a likely stage to none. */
const NO_STEP = 0.6;

/** Which of the model's classes is told, as a place in `COARSE_STAGES`, by the probability of each. */
export function chooseStage(probabilities: readonly number[]): number {
  const [none = 0, ...steps] = probabilities;
  return none >= NO_STEP ? 0 : 1 + steps.indexOf(Math.max(...steps));
}

/** The likeliest stage of a topic; absent when the text dates no step. */
export function readStage(
  reading: Reading,
  topic: Topic,
  dates: readonly DatedEvent[],
  publishedAt: string | undefined,
  model: LinearReader,
): StageReading | undefined {
  const p = model.probabilities(stageFeatures(reading, topic, dates, publishedAt));
  const best = chooseStage(p);
  const coarse = model.classes[best] ?? 'none';
  const certain = certainStage(reading, topic);
  if (!certain && isDenied(reading, topic)) return undefined;
  const stage =
    certain ?? refine(isWithoutDeal(reading, coarse) ? 'under_way' : coarse, topic, reading.words);
  const cues = CUES[coarse] ?? [];
  const cue = cues.flatMap((concept) => reading.words.find((word) => word.concept === concept) ?? [])[0];
  return stage && { stage, probability: p[best] ?? 0, cue };
}
