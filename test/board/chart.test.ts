import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { statusChart } from '../../src/board/chart.js';
import { measureAt } from '../../src/board/measure/aging.js';
import { drawPng } from '../../src/board/picture.js';
import type { Stage } from '../../src/domain/classification.js';
import type { Measure } from '../../src/domain/measure.js';
import { move } from './measures.js';
import { board } from './scene.js';

const NOW = Date.parse('2025-10-28T20:00:00Z');
const measures = board(
  [
    {
      at: '2025-10-09',
      title: 'China extends its rare earth rules to foreign-made goods from 1 December 2025',
      topics: { export_control: 'announced' },
      issuers: ['CN'],
      materials: ['rare_earths'],
      dates: { event: '2025-10-09', effective: '2025-12-01' },
    },
    {
      at: '2025-10-10',
      title: 'Trump threatens China with a 100% tariff from November 1',
      topics: { tariff: 'threatened' },
      issuers: ['US'],
      targets: ['CN'],
      dates: { event: '2025-10-10', effective: '2025-11-01' },
    },
  ],
  '2025-10-28T20:00:00Z',
);

const COLOURS: Readonly<Record<string, string>> = {
  '#e07a2f': 'announced',
  '#b3243b': 'in force',
  '#6fa8dc': 'suspended',
};

/** Elements by name, read as XML. */
function elements(svg: string): Map<string, Record<string, string>[]> {
  const found = new Map<string, Record<string, string>[]>();
  const parser = new Parser(
    { onopentag: (name, attributes) => found.set(name, [...(found.get(name) ?? []), attributes]) },
    { xmlMode: true },
  );
  parser.end(svg);
  return found;
}

describe('the chart of the board', () => {
  it('gives no two places of its axis the same label', () => {
    const { svg } = statusChart(measures, NOW);
    const labels = [...svg.matchAll(/text-anchor="middle" fill="#555">([^<]*)</g)].map(([, label]) => label);
    expect(labels.length).toBeGreaterThan(2);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('draws a bar for each measure, marks today and says in words what it shows', () => {
    const { svg, alt } = statusChart(measures, NOW);
    expect(alt).toContain('Timeline of 2 measures as of 2025-10-28');
    expect(alt).toContain('threatened since 2025-10-10, next 2025-11-01');
    expect(svg).toContain('>2025-10-28</text>');
    expect(elements(svg).get('title')).toHaveLength(2);
    const [drawing] = elements(svg).get('svg') ?? [];
    for (const { x, width } of elements(svg).get('rect') ?? []) {
      expect(Number(x ?? 0) + Number(width)).toBeLessThanOrEqual(Number(drawing?.width));
    }
  });

  it.each<[string, readonly [Stage, string, number?][], readonly string[]]>([
    [
      'what was suspended and resumed',
      [
        ['in_force', '2025-04-04'],
        ['suspended', '2025-05-14'],
        ['in_force', '2025-08-12'],
      ],
      ['in force', 'suspended', 'in force'],
    ],
    [
      'no suspension that one report alone told of',
      [
        ['announced', '2025-04-04'],
        ['suspended', '2025-05-14', 1],
        ['in_force', '2025-08-12'],
      ],
      ['announced', 'in force'],
    ],
  ])('draws the whole life of a measure: %s', (_, moves, drawn) => {
    const told = { ...(measures[0] as Measure), votes: {} };
    const rows = moves.map(([stage, date, weight = 2]) => move(stage, date, { weight }));
    const { svg } = statusChart([measureAt({ ...told, moves: rows }, NOW)], NOW);
    const bars = (elements(svg).get('rect') ?? []).filter(({ height }) => height === '17');
    expect(bars.map(({ fill = '' }) => COLOURS[fill])).toEqual(drawn);
  });

  it.each<[string, Partial<Measure>, boolean]>([
    ['binds until further notice', { stage: 'in_force' }, true],
    ['binds, and has a next step', { stage: 'in_force', next: '2025-11-05' }, true],
    ['binds until a day', { stage: 'in_force', until: '2025-11-01', next: '2025-10-30' }, false],
    ['is announced for a day', { stage: 'announced', next: '2025-11-01' }, false],
  ])('draws what %s, to the edge where it has no end', (_, more, isOpen) => {
    const far = { ...(measures[1] as Measure), next: '2025-11-08' };
    const row = { ...(measures[0] as Measure), next: undefined, until: undefined, ...more };
    const bars = (elements(statusChart([far, row], NOW).svg).get('rect') ?? []).filter(
      ({ height }) => height === '17',
    );
    expect(Number(bars.at(-1)?.x) + Number(bars.at(-1)?.width) > 1080).toBe(isOpen);
  });

  it('says what its question mark means, where it has one', () => {
    const [sure] = measures as [Measure];
    const doubted = { ...sure, doubt: 'one report only' };
    expect(statusChart([sure], NOW).svg).not.toContain('?');
    expect(statusChart([doubted], NOW).svg).toMatch(/>\? not certain<.*>\?</s);
    expect(statusChart([doubted], NOW).alt).toContain('(one report only)');
  });

  it('draws no more than it can show, and says so', () => {
    const many = Array.from({ length: 55 }, () => measures[0] as Measure);
    const { svg, alt } = statusChart(many, NOW);
    expect(elements(svg).get('title')).toHaveLength(40);
    expect(alt).toContain('15 more are not drawn');
    expect(statusChart(many.slice(0, 41), NOW).alt).toContain('1 more is not drawn');
    expect(statusChart(many.slice(0, 1), NOW).alt).toContain('Timeline of 1 measure as of');
  });

  it('becomes a PNG', () => {
    const png = drawPng(statusChart(measures, NOW).svg);
    expect([...png.slice(1, 4)]).toEqual([...'PNG'].map((letter) => letter.charCodeAt(0)));
  });

  it('an empty board is a picture too', () => {
    expect(statusChart([], NOW).alt).toContain('Timeline of 0 measures');
  });

  it('takes any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (name) => {
        const { svg } = statusChart([{ ...(measures[0] as Measure), name }], NOW);
        expect(elements(svg).get('title')).toHaveLength(1);
        expect(elements(svg).get('script')).toBeUndefined();
      }),
    );
  });
});
