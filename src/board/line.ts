import type { Measure } from '../domain/measure.js';

/** A measure as the command line prints it: the contract of `raremetals board`. Dates are ISO dates. */
export type MeasureLine = {
  readonly measure: string;
  readonly kind: Measure['kind'];
  readonly issuers: readonly string[];
  readonly targets: readonly string[];
  readonly materials: readonly string[];
  readonly instrument: string;
  readonly stage: Measure['stage'];
  readonly since: string;
  readonly until?: string | undefined;
  readonly next?: string | undefined;
  readonly documents: readonly string[];
  readonly official: boolean;
  readonly doubt?: string | undefined;
  readonly sources: readonly {
    readonly name: string;
    readonly url?: string | undefined;
    readonly at: string;
  }[];
};

export function measureLine(measure: Measure): MeasureLine {
  const { name, kind, issuers, targets, materials, instrument, stage, since, until, next, doubt } = measure;
  return {
    measure: name,
    kind,
    issuers,
    targets,
    materials,
    instrument,
    stage,
    since,
    until,
    next,
    documents: measure.documents,
    official: measure.official,
    doubt,
    sources: measure.sources.map((source) => ({ name: source.name, url: source.url, at: source.at })),
  };
}
