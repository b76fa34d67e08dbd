import { ageBoard } from '../../src/board/measure/aging.js';
import { currentBoard } from '../../src/board/measure/current-board.js';
import { selectMeasures } from '../../src/board/view.js';
import type { Stage, Topic } from '../../src/domain/classification.js';
import type { Measure } from '../../src/domain/measure.js';
import { blocs } from '../shipped-blocs.js';

/*
 * The status of a board of 10,000 measures, which is to take less than 300 ms. By hand:
 *
 *   npx tsc -p test/tsconfig.json --noEmit false --outDir build && node build/test/bench/board.js
 */

const MEASURES = 10_000;
const ROUNDS = 20;
const KINDS: readonly Topic[] = ['export_control', 'tariff', 'negotiation'];
const PARTIES = ['CN', 'US', 'EU', 'JP', 'IN', 'CD', 'AU', 'ID'];
const MATERIALS = ['rare_earths', 'gallium', 'cobalt', 'graphite', 'nickel', 'tungsten'];
const STAGES: readonly Stage[] = ['threatened', 'announced', 'in_force', 'suspended'];

const NOW = Date.parse('2025-10-28T20:00:00Z');
const day = (n: number): string => new Date(NOW - (n % 700) * 86_400_000).toISOString().slice(0, 10);
const pick = <T>(values: readonly T[], n: number): T => values[n % values.length] as T;

function measure(n: number): Measure {
  const source = { name: 'Gazette', title: `Notice ${n}`, official: n % 3 === 0, at: `${day(n)}T08:00:00Z` };
  const kind = pick(KINDS, n);
  const stage = kind === 'negotiation' ? 'scheduled' : pick(STAGES, n);
  const moves = Array.from({ length: 1 + (n % 5) }, (_, at) => ({
    stage: at === 0 ? ('announced' as const) : stage,
    date: day(n + 40 - at * 8),
    reportedAt: source.at,
    official: false,
    because: 'words of the clause',
    source,
    weight: 2,
    days: { [day(n)]: 2, [day(n + 1)]: 1 },
  }));
  return {
    id: `m${n}`,
    kind,
    name: `Measure ${n}`,
    issuers: [pick(PARTIES, n)],
    targets: [pick(PARTIES, n + 1)],
    materials: [pick(MATERIALS, n), pick(MATERIALS, n + 2)],
    instrument: kind === 'tariff' ? 'tariff' : 'licensing',
    stage,
    since: day(n),
    documents: [`${n}/2025`],
    official: false,
    sources: [source],
    moves,
    updatedAt: source.at,
    rates: [],
    votes: {
      [`effective:${day(n + 30)}`]: 2,
      [`until:${day(n + 90)}`]: 1,
      [`issuer:${pick(PARTIES, n)}`]: 4,
      'told:own': 3,
    },
    items: Array.from({ length: 40 }, (_, at) => `item-${n}-${at}`),
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function time(run: () => unknown): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return Math.round(median(rounds));
}

// As stored: each was aged when its last report was folded in.
const measures = ageBoard(
  Array.from({ length: MEASURES }, (_, n) => measure(n)),
  NOW - 86_400_000,
);
process.stdout.write(
  `${JSON.stringify({
    measures: MEASURES,
    wholeBoardMs: time(() => selectMeasures(measures, {}, NOW, blocs)),
    oneMaterialMs: time(() => selectMeasures(measures, { materials: ['gallium'] }, NOW, blocs)),
    agedMs: time(() => currentBoard(measures, NOW)),
  })}\n`,
);
