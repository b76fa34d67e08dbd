import { z } from 'zod';
import { Stage, Topic } from './classification.js';
import { Source } from './story.js';

/** One move of a measure: what it became, when, and what says so. */
export const StageMove = z.object({
  stage: Stage,
  /** ISO date on which the stage began (or begins), not when it was reported. */
  date: z.string(),
  reportedAt: z.string(),
  official: z.boolean(),
  because: z.string(),
  source: Source,
});
export type StageMove = z.infer<typeof StageMove>;

/** One policy instrument or one negotiation track with a life of its own. Dates are ISO dates. */
export const Measure = z.object({
  id: z.string(),
  kind: Topic,
  name: z.string(),
  issuers: z.array(z.string()),
  targets: z.array(z.string()),
  materials: z.array(z.string()),
  instrument: z.string(),
  stage: Stage,
  since: z.string(),
  until: z.string().optional(),
  next: z.string().optional(),
  documents: z.array(z.string()),
  official: z.boolean(),
  sources: z.array(Source),
  moves: z.array(StageMove),
  updatedAt: z.string(),
});
export type Measure = z.infer<typeof Measure>;
