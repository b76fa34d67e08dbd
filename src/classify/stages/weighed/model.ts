import type { Topic } from '../../../domain/classification.js';
import type { DateMention } from '../../days/written/calendar.js';
import type { Reading } from '../../reading/reading.js';
import { type LinearReader, linearModelOf } from '../../weights/linear.js';
import { stageFeatures } from './features.js';

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
export type CoarseStage = (typeof COARSE_STAGES)[number];
export const EASED = 'eased_suspended' satisfies CoarseStage;

/** Weights of the classes, as `test/train/stage.ts` fits and writes them (config/model/stage.json). */
export const StageModel = linearModelOf(...COARSE_STAGES);

/** What the model makes of a text. */
export type Told = { readonly coarse: CoarseStage; readonly probability: number };

/** A text is taken to date no step only when that is so likely: a reader prefers a likely stage to none. */
const NO_STEP = 0.6;

/** Which of the model's classes is told, as a place among them, by the probability of each. */
function chooseStage(probabilities: readonly number[]): number {
  const [none = 0, ...steps] = probabilities;
  return none >= NO_STEP ? 0 : 1 + steps.indexOf(Math.max(...steps));
}

/** The days that a text names, and when it was published. */
type Dated = { readonly dates: readonly DateMention[]; readonly publishedAt: string | undefined };

/** The coarse stage that the model finds likeliest in a text. */
export function tellStage(
  reading: Reading,
  topic: Topic,
  { dates, publishedAt }: Dated,
  model: LinearReader,
): Told {
  const { meanings, words } = stageFeatures(reading, topic, dates, publishedAt);
  const probabilities = model.probabilities([...meanings, ...words]);
  const best = chooseStage(probabilities);
  return { coarse: COARSE_STAGES[best] ?? 'none', probability: probabilities[best] ?? 0 };
}
