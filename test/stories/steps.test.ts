import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { StoryModel } from '../../src/stories/model.js';
import { load } from '../train/rows.js';
import { type StepRow, tellSteps } from './steps.js';

const model = StoryModel.parse(JSON.parse(readFileSync('config/model/stories.json', 'utf8')));

// What was reached when the models were last fitted: the more reports are found to be news, the more tell of a step again.
it.each([
  ['steps-1', 99, 94, 14],
  ['steps-2', 95, 91, 17],
  ['steps-3', 98, 98, 6],
  ['steps-4', 49, 49, 11],
  // One of them is a denial by the issuer, which is told.
  ['steps-5', 40, 40, 14],
  ['look-alikes', 153, 144, 20],
])(
  'of the steps of %s (%i) a channel is told at least %i, and hardly any twice',
  async (set, steps, told, repeats) => {
    const found = await tellSteps(load<StepRow>(`test/fixtures/steps/${set}.jsonl`), model);
    expect(found.steps).toBe(steps);
    expect(found.told).toBeGreaterThanOrEqual(told);
    expect(found.repeats).toBeLessThanOrEqual(repeats);
  },
);
