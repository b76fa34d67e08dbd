import type { Topic } from '../../domain/classification.js';
import type { Reading } from '../reading/reading.js';
import type { LinearReader } from '../weights/linear.js';
import type { Clues } from './clues.js';
import { stageOfMeasure } from './stage-of-measure.js';
import { stageOfTalks } from './stage-of-talks.js';
import type { StageReading } from './weighed/stage-reading.js';

/** The likeliest stage of a topic; absent when the text dates no step. */
export const readStage = (
  reading: Reading,
  topic: Topic,
  clues: Clues,
  model: LinearReader,
): StageReading | undefined =>
  topic === 'negotiation'
    ? stageOfTalks(reading, clues, model)
    : stageOfMeasure(reading, topic, clues, model);
