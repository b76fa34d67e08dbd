import { z } from 'zod';
import { AGREEMENT } from './agreement/agreement.js';
import { JOINT } from './agreement/joint.js';
import { only, treesOf } from './odds/trees.js';
import { ALIKE, ALIKE_TIMES } from './wording/alike.js';
import { WORDING } from './wording/features.js';
import { TIMES } from './wording/times.js';
import { UNTIMED } from './wording/untimed-features.js';

/**
 * What was fitted on grouped reports, numbers and names of features only. `join` compares an item with a story by
 * wording, `merge` two stories that one item fits. All odds are set so that 0 is the threshold.
 */
export const StoryModel = z.object({
  /** Where the item and the story have times. */
  dated: z.object({ join: treesOf(...WORDING, ...TIMES), merge: treesOf(...ALIKE, ...ALIKE_TIMES) }),
  undated: z.object({ join: treesOf(...WORDING, ...UNTIMED), merge: treesOf(...ALIKE) }),
  /** An item against a story, by what was read in both. */
  agreement: z.object({
    /** Two reports of one event. */
    reports: treesOf(...AGREEMENT),
    /** The agreement with the members beside the wording. */
    joint: z.object({
      features: only(...JOINT),
      bias: z.number(),
      weights: z.array(z.number()).length(JOINT.length),
    }),
    /** From here a second candidate ends in the first. */
    merge: z.number(),
  }),
});
export type StoryModel = z.infer<typeof StoryModel>;
