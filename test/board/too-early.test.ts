import { describe, expect, it } from '@jest/globals';
import { boardAt } from '../../src/board/fold.js';
import { createClassifier } from '../../src/classify/classify.js';
import { shippedKnowledge } from '../classify/shipped.js';
import { knowledge } from './scene.js';
import { boardOf } from './titles.js';

/*
 * "The rule binds" is said of what is to bind, too: a day of entry into force that is known prevails over a report that names
 * none, and not over one that does.
 */

const RULE =
  '2025-10-09 China puts export controls on foreign-made rare earth magnets by MOFCOM announcement 61/2025, effective December 1';
const COPPER = '2026-03-02 US announces 25% tariff on copper from May 1';
const NICKEL = '2026-03-02 Indonesia bans nickel ore exports from June 1';
const TUNGSTEN = '2026-04-01 中国宣布自7月1日起对钨实施出口管制';

describe('an entry into force that is told before its known day', () => {
  it.each([
    [
      [RULE, '2025-10-12 MOFCOM announcement 61/2025 binds makers of rare earth magnets abroad'],
      '2025-10-13',
    ],
    [
      [RULE, '2025-10-12 MOFCOM announcement 61/2025 in force: foreign-made rare earth magnets need licence'],
      '2025-10-13',
    ],
    [
      [
        COPPER,
        '2026-03-04 US copper tariff of 25% now binds importers',
        '2026-03-05 US copper tariff of 25% in force',
      ],
      '2026-03-06',
    ],
    [[NICKEL, '2026-03-05 Indonesia nickel ore export ban in force, smelters cheer'], '2026-03-06'],
    [[TUNGSTEN, '2026-04-03 中国钨出口管制生效 日本企业受限'], '2026-04-04'],
  ])('is still to come: %j', (titles, at) => {
    expect(Object.values(boardOf(titles, at))).toEqual([expect.stringMatching(/^announced /)]);
  });

  it('is begun on that day', () => {
    const titles = [COPPER, '2026-03-04 US copper tariff of 25% now binds importers'];
    expect(Object.values(boardOf(titles, '2026-05-02'))).toEqual(['in_force 2026-05-01']);
  });
});

describe('an entry into force that is not told too early', () => {
  it.each([
    [
      'no day is known',
      [
        '2026-03-02 US announces 25% tariff on copper',
        '2026-03-04 US copper tariff of 25% now binds importers',
      ],
      '2026-03-05',
      'in_force 2026-03-04',
    ],
    [
      'the day has come',
      [COPPER, '2026-05-01 US copper tariff of 25% takes effect'],
      '2026-05-02',
      'in_force 2026-05-01',
    ],
    [
      'many say so',
      [
        COPPER,
        ...[10, 11, 12, 13, 14, 15, 16, 17, 18, 19].map(
          (day) => `2026-03-${day} US copper tariff of 25% now binds importers`,
        ),
      ],
      '2026-03-20',
      expect.stringMatching(/^in_force 2026-03-1/),
    ],
  ])('where %s', (_, titles, at, expected) => {
    expect(Object.values(boardOf(titles, at))).toEqual([expected]);
  });

  it('is brought forward by an authority that names the day', () => {
    const classifier = createClassifier(shippedKnowledge());
    const reports = [COPPER, COPPER, COPPER, '2026-03-20 US copper tariff of 25% takes effect today'].map(
      (line, at) => {
        const item = {
          id: `i${at}`,
          title: line.slice(11),
          summary: '',
          publishedAt: `${line.slice(0, 10)}T10:00:00Z`,
          official: at === 3,
        };
        return { item, classification: classifier.classify(item) };
      },
    );
    const found = boardAt(reports, knowledge, Date.parse('2026-03-21T10:00:00Z'));
    expect(found.map(({ stage, since }) => `${stage} ${since}`)).toEqual(['in_force 2026-03-20']);
  });
});
