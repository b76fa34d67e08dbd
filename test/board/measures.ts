import type { Measure, StageMove } from '../../src/domain/measure.js';

const source = { name: 'Gazette', title: 'Notice', official: false, at: '2025-10-09T00:00:00Z' };

const move = (stage: StageMove['stage'], date: string): StageMove => ({
  ...{ stage, date, reportedAt: `${date}T08:00:00Z`, official: false, because: 'words', source, weight: 2 },
});

/** An export control that was announced and then suspended. */
export const measure = (id: string): Measure => ({
  ...{ id, kind: 'export_control', name: id, issuers: ['CN'], targets: [], materials: [], documents: [] },
  ...{ instrument: 'licensing', official: false, sources: [source], updatedAt: source.at },
  ...{ stage: 'suspended', since: '2025-11-07', rates: [], items: [], votes: {} },
  moves: [move('announced', '2025-10-09'), move('suspended', '2025-11-07')],
});
