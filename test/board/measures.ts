import type { Measure, StageMove } from '../../src/domain/measure.js';

export const source = { name: 'Gazette', title: 'Notice', official: false, at: '2025-10-09T00:00:00Z' };

/** A move that two plain reports tell, unless `more` says otherwise. */
export const move = (stage: StageMove['stage'], date: string, more: Partial<StageMove> = {}): StageMove => ({
  ...{ stage, date, reportedAt: `${date}T08:00:00Z`, official: false, because: 'words', source },
  ...{ weight: 2, days: {} },
  ...more,
});

/** An export control that was announced and then suspended. */
export const measure = (id: string): Measure => ({
  ...{ id, kind: 'export_control', name: id, issuers: ['CN'], targets: [], materials: [], documents: [] },
  ...{ instrument: 'licensing', official: false, sources: [source], updatedAt: source.at },
  ...{ stage: 'suspended', since: '2025-11-07', rates: [], items: [], votes: {} },
  moves: [move('announced', '2025-10-09'), move('suspended', '2025-11-07')],
});
