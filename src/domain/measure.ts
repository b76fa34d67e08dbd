import { z } from 'zod';
import { Stage, Topic } from './classification.js';
import { Source } from './story.js';
import { keyWords } from './vocabulary.js';

/** One move of a measure: what it became, when, and what says so. */
export const StageMove = z.object({
  stage: Stage,
  /** ISO date on which the stage began (or begins), not when it was reported. */
  date: z.string(),
  reportedAt: z.string(),
  official: z.boolean(),
  because: z.string(),
  source: Source,
  /** `date`: the calendar moved it; `statement`: somebody said so, which moves nothing. Absent: a report. */
  by: z.enum(['date', 'statement']).optional(),
  /** How much evidence stands behind it: 1 for a plain report, more for an official or numbered one. */
  weight: z.number().default(1),
  /** Evidence by day, where reports name different days; `date` is the best of them. */
  days: z.record(z.string(), z.number()).default({}),
  /** Numbers of the texts by which it was done, where that is another's than the measure's own. */
  documents: z.array(z.string()).optional(),
  /** A quota was allotted anew by it: it takes on one that is in force. */
  renews: z.boolean().optional(),
  /** Undone by an admin: kept, but it counts no more. */
  undone: z.object({ by: z.string(), at: z.string() }).optional(),
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
  /** Reports tell only for how long (`for a year`): `until` may be off by some days. */
  untilAbout: z.boolean().optional(),
  next: z.string().optional(),
  documents: z.array(z.string()),
  official: z.boolean(),
  sources: z.array(Source),
  moves: z.array(StageMove),
  updatedAt: z.string(),
  /** The day on which it enters into force, or is to. */
  effective: z.string().optional(),
  /** Duty rates in percent, as far as reports name them. */
  rates: z.array(z.number()).default([]),
  /** What is not certain, in words: `date passed, not confirmed`. */
  doubt: z.string().optional(),
  /** How many reports tell of it; `sources` holds the best of them. */
  reports: z.number().optional(),
  /** Items already folded in, newest last, so that one counts once. */
  items: z.array(z.string()).default([]),
  /** Evidence for single facts, e.g. `until:2025-11-10` → 2. */
  votes: z.record(z.string(), z.number()).default({}),
});
export type Measure = z.infer<typeof Measure>;

/** What is done on a day; in any other stage a measure is from a day on. */
const DONE: readonly Stage[] = [
  'announced',
  'expired',
  'revoked',
  'struck_down',
  'withdrawn',
  'concluded',
  'collapsed',
];

/** `since 2025-10-09` of what is in force, `on 2025-10-09` of what is announced. */
export function sinceWords({ stage, since }: Measure): string {
  return `${DONE.includes(stage) ? 'on' : 'since'} ${since}`;
}

/** `in force since 2025-10-09`, `announced on 2025-10-09`. */
export function stageWords(measure: Measure): string {
  return `${keyWords(measure.stage)} ${sinceWords(measure)}`;
}

/** `until 2025-11-10`, `until about 2025-11-10`; nothing where the doubt about it says that day. */
export function untilWords({ until, untilAbout, doubt }: Measure): string | undefined {
  if (until === undefined || doubt?.includes(until)) return undefined;
  return `until ${untilAbout ? 'about ' : ''}${until}`;
}
