import { z } from 'zod';
import { DatedEvent, Figure, Period, Scope, Severity, Stage, Topic } from './classification.js';
import { Source } from './story.js';

/** What made a known story worth a new top-level message. */
export const Change = z.object({
  what: z.enum([
    'stage',
    'substage',
    'denial',
    'figure',
    'official',
    'document',
    'appointment',
    'start',
    'end',
  ]),
  from: z.string().optional(),
  to: z.string(),
});
export type Change = z.infer<typeof Change>;

/**
 * What a team is told when a story starts or changes materially. It knows nothing of Slack or Discord.
 *
 * `headline` is the item's own title; `sources` holds the best sources first and `sourceCount` all of
 * them; `why` is the evidence in plain words; `at` is the publication time of the item, ISO 8601 UTC.
 */
export const Alert = z.object({
  id: z.string(),
  story: z.string(),
  item: z.string(),
  headline: z.string(),
  summary: z.string(),
  lang: z.string().optional(),
  topic: Topic,
  /** What the item tells, and how far its topic has come by all reports of the story. */
  stage: Stage.optional(),
  storyStage: Stage.optional(),
  scope: Scope,
  severity: Severity,
  issuers: z.array(z.string()),
  targets: z.array(z.string()),
  materials: z.array(z.string()),
  figures: z.array(Figure),
  dates: z.array(DatedEvent),
  /** The time in which it is to begin, where no day is told for that. */
  begins: Period.optional(),
  documents: z.array(z.string()),
  official: z.boolean(),
  sources: z.array(Source).min(1),
  /** Who reported what this alert tells; `sources` has the story's best. */
  report: Source.optional(),
  /** Stories that ended in this one: its first message may stand under one of their ids. */
  former: z.array(z.string()).optional(),
  sourceCount: z.number().int().positive(),
  at: z.string(),
  change: Change.optional(),
  why: z.array(z.string()),
});
export type Alert = z.infer<typeof Alert>;

/**
 * The first message of a story once `latest` has joined it: still about what it reported, with the
 * story's present sources, documents and stage.
 */
export function refreshAlert(shown: Alert, latest: Alert): Alert {
  return {
    ...shown,
    stage: (latest.topic === shown.topic ? latest.storyStage : undefined) ?? shown.stage,
    documents: [...new Set([...shown.documents, ...latest.documents])],
    official: shown.official || latest.official,
    sources: latest.sources,
    sourceCount: Math.max(shown.sourceCount, latest.sourceCount),
  };
}
