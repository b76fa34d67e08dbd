import type { Measure } from '../domain/measure.js';

type Source = Measure['sources'][number];

/** A measure as the command line prints it: the contract of `raremetals board`. Dates are ISO dates. */
export type MeasureLine = Readonly<
  { measure: string; sources: readonly Pick<Source, 'name' | 'url' | 'at'>[] } & Pick<
    Measure,
    | ('kind' | 'issuers' | 'targets' | 'materials' | 'instrument')
    | ('stage' | 'since' | 'until' | 'next' | 'documents' | 'official' | 'doubt')
  >
>;

export function measureLine(measure: Measure): MeasureLine {
  const { name, kind, issuers, targets, materials, instrument, stage, since, until, next, doubt } = measure;
  const { documents, official, sources } = measure;
  const what = { measure: name, kind, issuers, targets, materials, instrument };
  const shown = sources.map(({ name: source, url, at }) => ({ name: source, url, at }));
  return { ...what, stage, since, until, next, documents, official, doubt, sources: shown };
}
