import { describe, expect, it } from '@jest/globals';
import { composeDigest } from '../../src/board/digest.js';
import type { Alert } from '../../src/domain/alert.js';
import type { Measure } from '../../src/domain/measure.js';
import { controls } from '../chat/alerts.js';
import { move } from './measures.js';

const NOW = Date.parse('2025-10-29T07:00:00Z');
const SINCE = Date.parse('2025-10-28T07:00:00Z');
const period = { since: SINCE, now: NOW, next: Date.parse('2025-10-30T07:00:00Z'), zone: 'Europe/Berlin' };
const source = {
  name: 'Wire',
  url: 'https://wire.example/1',
  title: 'T',
  official: false,
  at: '2025-10-28T09:00:00Z',
};
const alert = (id: string, more: Partial<Alert> = {}): Alert => ({
  ...controls,
  ...{ id, story: id, item: `item-${id}`, headline: `Headline ${id}`, severity: 'important' },
  ...{ stage: 'announced', sourceCount: 1, sources: [source], at: '2025-10-28T09:00:00Z' },
  ...more,
});
const reported = (stage: Measure['stage'], reportedAt: string) =>
  move(stage, reportedAt.slice(0, 10), { reportedAt, weight: 1 });
const licensing: Measure = {
  ...{ id: 'm1', kind: 'export_control', name: 'China: licensing of gallium', issuers: ['CN'], targets: [] },
  ...{
    materials: ['gallium'],
    instrument: 'licensing',
    stage: 'suspended',
    since: '2025-10-28',
    documents: [],
  },
  ...{ official: true, sources: [source], updatedAt: '2025-10-28T09:00:00Z', items: ['item-a', 'item-b'] },
  ...{ rates: [], votes: {} },
  moves: [reported('in_force', '2025-10-01T00:00:00Z'), reported('suspended', '2025-10-28T09:00:00Z')],
};

const shown = (alerts: readonly Alert[], measures: readonly Measure[] = []) => {
  const { title, sections, footer } = composeDigest(alerts, measures, period);
  return {
    title,
    footer,
    sections: sections.map(({ heading, lines }) => [
      heading,
      ...lines.map(({ text, details = [] }) => [text, ...details].join('')),
    ]),
  };
};

describe('a digest', () => {
  it('groups stories under the measure that they moved, and says what changed since the last one', () => {
    expect(shown([alert('a'), alert('b', { sourceCount: 4 }), alert('c')], [licensing])).toEqual({
      title: 'Digest: 3 stories on 1 measure',
      footer: 'Since 28 Oct 2025, 08:00 (Europe/Berlin) · next: 30 Oct 2025, 08:00 (Europe/Berlin)',
      sections: [
        [
          'China: licensing of gallium · was in force, now suspended',
          'Headline a (announced, Wire)',
          'Headline b (announced, 4 sources)',
        ],
        ['Other news', 'Headline c (announced, Wire)'],
      ],
    });
  });

  it.each<[string, Measure['moves'], Measure['votes'], string]>([
    [
      'the calendar moved it since',
      [reported('announced', '2025-10-09T00:00:00Z')],
      { 'effective:2025-10-29': 2 },
      'was announced, now in force',
    ],
    [
      'the calendar moved it long before',
      [reported('announced', '2025-10-09T00:00:00Z')],
      { 'effective:2025-10-20': 2 },
      'in force',
    ],
    [
      'a day that only later reports name does not count',
      [reported('announced', '2025-10-09T00:00:00Z'), reported('in_force', '2025-10-28T09:00:00Z')],
      { 'effective:2025-10-20': 2 },
      'was announced, now in force',
    ],
    [
      'what was taken back does not count',
      [
        reported('announced', '2025-10-09T00:00:00Z'),
        { ...reported('eased', '2025-10-20T00:00:00Z'), weight: 2, undone: { by: 'ada', at: '2025-10-21' } },
        reported('in_force', '2025-10-28T09:00:00Z'),
      ],
      {},
      'was announced, now in force',
    ],
  ])('says how a measure stood at the last one: %s', (_, moves, votes, words) => {
    const rule: Measure = { ...licensing, stage: 'in_force', moves, votes };
    expect(shown([alert('a')], [rule]).sections[0]?.[0]).toBe(`China: licensing of gallium · ${words}`);
  });

  it('tells a story once, as it stands now and as it was', () => {
    const later = alert('a2', {
      story: 'a',
      headline: 'Suspended after all',
      stage: 'suspended',
      sourceCount: 9,
    });
    expect(shown([alert('a'), later]).sections).toEqual([
      [undefined, 'Suspended after all (announced → suspended, 9 sources)'],
    ]);
  });

  it('tells all steps since the last digest as one', () => {
    const steps = [
      alert('a', { stage: 'announced', change: { what: 'stage', from: 'threatened', to: 'announced' } }),
      alert('a2', {
        ...{ story: 'a', stage: 'in_force' },
        change: { what: 'stage', from: 'announced', to: 'in_force' },
      }),
    ];
    expect(shown(steps).sections).toEqual([[undefined, 'Headline a2 (threatened → in force, Wire)']]);
  });

  it('tells two stories that became one once', () => {
    expect(shown([alert('a'), alert('b', { former: ['a'] })]).title).toBe('Digest: 1 story');
  });

  it('puts the gravest first, then the latest', () => {
    const order = shown([
      alert('old', { severity: 'notable', at: '2025-10-28T08:00:00Z' }),
      alert('new', { severity: 'notable', at: '2025-10-28T10:00:00Z' }),
      alert('grave', { severity: 'urgent', at: '2025-10-28T07:30:00Z' }),
    ]).sections[0];
    expect(order?.map((line) => line?.split(' (')[0])).toEqual([
      undefined,
      'Headline grave',
      'Headline new',
      'Headline old',
    ]);
    expect(order?.[1]).toContain('URGENT');
  });

  it('says that nothing happened', () => {
    expect(shown([])).toMatchObject({
      title: 'Digest: nothing new',
      sections: [[undefined, 'No alert for this channel.']],
    });
  });

  it('says how many stories it leaves out', () => {
    const many = Array.from({ length: 60 }, (_, index) => alert(`s${index}`));
    const { title, sections } = shown(many);
    expect(title).toBe('Digest: 60 stories');
    expect(sections.flat()).toHaveLength(41);
    expect(composeDigest(many, [], period).rest).toEqual({
      count: 20,
      advice: '/raremetals latest shows them',
    });
  });
});
