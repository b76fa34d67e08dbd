import { describe, expect, it } from '@jest/globals';
import { ACTS, conceptsOf, UNSURE } from '../../../src/stories/signature/concepts.js';
import { shippedKnowledge } from '../../classify/shipped.js';
import { report } from '../reports.js';

const DAY = 'D:2025-10-09';

describe('the concepts of an item', () => {
  it('are what was classified and what is mentioned', () => {
    const item = report('a', 'China puts 50% on it', {
      relevant: true,
      topics: [{ topic: 'export_control', stage: 'announced', score: 1 }],
      targets: ['US'],
      dates: [
        { date: '2025-10-08', kind: 'event' },
        { date: '2025-11-08', kind: 'effective' },
      ],
      documents: ['MOFCOM 61/2025'],
      mentions: ['P:CN', 'M:gallium', 'N:he_lifeng', 'A:export_curb', 'A:sport'],
    });
    expect([...conceptsOf(item).concepts].sort()).toEqual(
      [
        ...['T:export_control', 'S:announced', 'D:2025-10-08', 'X:2025-11-08', 'O:MOFCOM_61/2025', 'R:50'],
        ...['I:CN', 'P:CN', 'P:US', 'M:gallium', 'N:he_lifeng', 'A:export_curb'],
      ].sort(),
    );
  });

  it.each<[string, readonly string[], boolean]>([
    ['a material of a party', ['M:cobalt', 'P:CD'], true],
    ['what is done with a material', ['M:cobalt', 'A:restrict'], true],
    ['a material alone', ['M:magnesium'], false],
    ['a medal', ['M:silver', 'P:SE', 'A:sport'], false],
    ['a theft', ['M:copper', 'P:GB', 'A:crime'], false],
    ['a ban told in words of sport', ['M:cobalt', 'P:CD', 'A:sport', 'A:restrict'], true],
    ['an act of trade policy by a party', ['A:tariff', 'P:US'], true],
    ['an act of trade policy on goods', ['A:trade_remedy', 'G:pork'], true],
    ['an act of trade policy alone', ['A:tariff'], false],
    ['a court or rules, which are of anything', ['A:tariff_court', 'P:ES'], false],
    ['a company between two parties', ['C:nexperia', 'P:NL', 'P:CN'], true],
    ['goods of one party', ['G:cars', 'P:DE'], false],
    ['two parties', ['P:US', 'P:CN', 'A:talks'], false],
    ['nothing', [], false],
  ])('of one without a topic: %s', (_, mentions, isTold) => {
    expect(conceptsOf(report('a', 'A title', { mentions: [...mentions] })).concepts.includes(DAY)).toBe(
      isTold,
    );
  });

  it.each<[string, readonly string[], string?]>([
    ['Duties of 1,000% on graphite', ['R:1000']],
    ['Zölle von 1.000 Prozent auf Graphit', ['R:1000'], 'de'],
    ['A fee of 0.125% on ships', ['R:0.125']],
    ['Duties of 12.5 per cent, then 34%', ['R:12.5', 'R:34']],
    ['加征３４％关税', ['R:34'], 'zh'],
    ['الصين تفرض رسوما بنسبة 34 في المئة', ['R:34'], 'ar'],
    ['10-prozentiger Zoll, 5 Prozentpunkte mehr', ['R:10', 'R:5'], 'de'],
    ['下调24个百分点', ['R:24'], 'zh'],
    ['Percent and %', []],
  ])('hold the rates of %s', (title, rates, lang = 'en') => {
    const mentions = ['A:tariff', 'P:US'];
    const { concepts } = conceptsOf(report('a', title, { mentions }, { lang }));
    expect(concepts.filter((concept) => concept.startsWith('R:'))).toEqual(rates);
  });

  it.each([
    [0.015, [UNSURE, DAY, 'P:US']],
    [0.014, []],
  ])('of one that hints at nothing, where it is %d likely about trade policy', (relevance, expected) => {
    const item = report('a', 'A title', { relevance, mentions: ['P:US'] });
    expect(conceptsOf(item).concepts).toEqual(expected);
  });

  it.each([
    ['that its text names, and not those of a number as well', ['M:gallium'], ['M:gallium']],
    ['of the acts that it gives by number, where it names none', [], ['K:rare_earths', 'M:gallium']],
  ])('hold the materials %s', (_, named, expected) => {
    const read = { relevant: true, materials: ['rare_earths', 'gallium'], mentions: ['P:CN', ...named] };
    const { concepts } = conceptsOf(report('a', 'A title', read));
    expect(concepts.filter((concept) => /^[MK]:/.test(concept)).sort()).toEqual(expected);
  });

  it('tells what the title names first', () => {
    const mentions = ['M:gallium', 'M:rare_earths', 'P:US', 'P:CN'];
    const item = report('a', 'A title', { mentions, headline: ['M:rare_earths', 'P:CN'] });
    expect(conceptsOf(item)).toEqual({
      concepts: ['K:rare_earths', 'P:CN', DAY, 'M:gallium', 'P:US'],
      headline: ['K:rare_earths', 'P:CN'],
    });
  });

  it('keeps what is unsure of a title that names very much', () => {
    const headline = Array.from({ length: 40 }, (_, i) => `C:company${i}`);
    const item = report('a', 'A title', { relevance: 0.1, mentions: headline, headline });
    expect(conceptsOf(item).headline).toHaveLength(16);
    expect(conceptsOf(item).concepts.slice(16, 18)).toEqual([UNSURE, DAY]);
  });

  it('tells collective names from single materials', () => {
    const mentions = ['M:rare_earths', 'M:critical_minerals', 'M:magnets', 'M:terbium', 'P:CN'];
    expect(conceptsOf(report('a', 'A title', { mentions })).concepts).toEqual([
      DAY,
      'K:rare_earths',
      'K:critical_minerals',
      'K:magnets',
      'M:terbium',
      'P:CN',
    ]);
  });

  it('go by acts that every item is read for', () => {
    const { categoryModel, lexicon } = shippedKnowledge();
    for (const act of ACTS) {
      expect(categoryModel.concepts).toContain(act.slice(2));
      expect(Object.keys(lexicon)).toContain(act.slice(2));
    }
  });

  it('tell the materials that are many at once as such', () => {
    const isCollective = ({ key }: { key: string }) =>
      conceptsOf(report('a', 'A title', { mentions: [`M:${key}`, 'P:CN'] })).concepts.includes(`K:${key}`);
    const collective = shippedKnowledge().materials.filter(isCollective);
    expect(collective.map(({ key }) => key).sort()).toEqual([
      'critical_minerals',
      'magnets',
      'pgm',
      'rare_earths',
    ]);
  });
});
