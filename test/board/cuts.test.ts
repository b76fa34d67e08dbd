import { describe, expect, it } from '@jest/globals';
import { boardOf } from './titles.js';

describe('a duty that is cut', () => {
  const LEVIED = [
    '2026-03-01 US 44% tariff on Thai goods takes effect',
    '2026-03-01 US tariff of 44% on Thailand takes effect',
  ];
  const CUT = '2026-05-04 US to cut tariff on Thai goods to 12% from 44%';

  it('keeps its rate until more than one report tells of the cut', () => {
    expect(boardOf([...LEVIED, CUT], '2026-05-05')).toEqual({
      'United States: tariff 44 % against Thailand': 'in_force 2026-03-01 ?',
    });
    const again = '2026-05-04 US lowers Thai tariff to 12% from 44%';
    expect(boardOf([...LEVIED, CUT, again], '2026-05-05')).toEqual({
      'United States: tariff 12 % against Thailand': 'eased 2026-05-04',
    });
  });

  it.each([
    'The US tariff falls to 40% from 160% and the Chinese tariff to 20% from 130%.',
    'US duties on Chinese goods fall to 40% from 160% and Chinese duties on US goods to 20%.',
    "The American tariff falls to 40% and China's tariff to 20%.",
    'Die US-Zölle auf chinesische Waren sinken auf 40% und die chinesischen Zölle auf 20%.',
  ])('is not at the rate of the one that the other side cuts: %s', (rates) => {
    const told = [
      '2026-04-01 US 160% tariff on Chinese goods takes effect',
      '2026-04-01 US tariff of 160% on China takes effect',
      `2026-05-12 US cuts tariffs on Chinese goods // ${rates}`,
      `2026-05-12 Washington lowers tariffs on Chinese goods // ${rates}`,
    ];
    const names = Object.keys(boardOf(told, '2026-05-13'));
    expect(names).toContain('United States: tariff 40 % against China');
    expect(names.filter((name) => /^United States.* 20 %/.test(name))).toEqual([]);
  });

  it.each([
    ['whom the duty hits, by a noun', 'US sets 100% tariff on chips and Taiwan tariff of 20%', 'Taiwan'],
    ['a third one', 'US cuts Mexican tariffs to 25% and Canadian tariffs to 10%', 'Canada'],
    ['whom each duty hits', 'US raises tariffs on Chile to 60% and Chile tariffs on copper to 90%', 'Chile'],
  ])('is of nobody else: %s', (_, title, party) => {
    const names = Object.keys(boardOf([`2026-06-01 ${title}`, `2026-06-02 ${title}`], '2026-06-03'));
    expect(names.filter((name) => name.startsWith(`${party}: `))).toEqual([]);
  });

  it.each([
    ['whom each rate follows', 'US cuts Thai tariff to 20% and Vietnamese to 10%', [20, 10]],
    ['whom each rate precedes', 'US sets 20% tariff on Thailand and 10% on Vietnam', [20, 10]],
    [
      'in German',
      'USA senken Zoll auf Waren aus Thailand auf 20 Prozent und aus Vietnam auf 10 Prozent',
      [20, 10],
    ],
    ['in French', 'Washington abaisse à 20 % les droits sur la Thaïlande et à 10 % sur le Vietnam', [20, 10]],
    ['in Chinese', '美国将泰国关税降至20%，越南降至10%', [20, 10]],
  ])('is at its own rate for each state: %s', (_, title, [thai, vietnamese]) => {
    expect(Object.keys(boardOf([`2026-06-01 ${title}`], '2026-06-03')).sort()).toEqual([
      `United States: tariff ${vietnamese} % against Vietnam`,
      `United States: tariff ${thai} % against Thailand`,
    ]);
  });

  it('is at its own rate for several that share it', () => {
    const title = 'US sets 25% tariff on Canada and Mexico, 10% on Chile';
    expect(Object.keys(boardOf([`2026-06-01 ${title}`], '2026-06-03')).sort()).toEqual([
      'United States: tariff 10 % against Chile',
      'United States: tariff 25 % against Canada, Mexico',
    ]);
  });

  it.each([
    ['which are told of all', 'US puts tariffs of 10% and later 25% on Thailand and Vietnam'],
    ['one of which it was before', 'US cuts tariff on Thailand and Vietnam to 10% from 25%'],
  ])('is one of two rates %s', (_, title) => {
    expect(Object.keys(boardOf([`2026-06-01 ${title}`], '2026-06-03'))).toEqual([
      expect.stringMatching(/^United States: tariff \d+ % against Thailand, Vietnam$/),
    ]);
  });

  it('stands beside what the other side lowers in the same sentence', () => {
    const told =
      '2026-06-01 China cuts tariff on US soybeans to 10% and US tariffs on Chinese goods drop to 47%';
    expect(Object.keys(boardOf([told, told], '2026-06-02'))).toEqual([
      'China: tariff 10 % on farm goods against United States',
      'United States: tariff 47 % against China',
    ]);
  });

  const ON_ALL = '2026-03-04 Canada imposes 25% tariffs on US goods';
  it.each([
    ['some goods are let off', 'Canada removes tariffs on US coffee and beef'],
    ['it stays on some goods', 'Canada lifts tariffs on US goods, keeps those on steel and cars'],
    [
      'in French',
      'Le Canada supprime ses droits sur les produits américains, mais maintient ceux sur l’acier',
    ],
  ])('is eased, and not over, where %s', (_, title) => {
    const told = [ON_ALL, `2026-09-01 ${title}`, `2026-09-01 ${title}`];
    expect(boardOf(told, '2026-09-03')['Canada: tariff 25 % against United States']).toBe('eased 2026-09-01');
  });
});
