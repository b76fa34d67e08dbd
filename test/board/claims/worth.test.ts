import { describe, expect, it } from '@jest/globals';
import { readClauses } from '../../../src/board/claims/clauses.js';
import { worthIn } from '../../../src/board/claims/worth.js';
import { areOfOtherWorth, sharesWorth } from '../../../src/board/terms/worth.js';
import { createClassifier } from '../../../src/classify/classify.js';
import { shippedKnowledge } from '../../classify/shipped.js';
import { knowledge } from '../scene.js';
import { boardOf } from '../titles.js';

const { classify } = createClassifier(shippedKnowledge());
const worthOf = (lang: string, title: string) => {
  const publishedAt = '2026-03-02T10:00:00Z';
  const item = { id: 'a', title, summary: '', lang, publishedAt };
  const clauses = readClauses({ title, summary: '', publishedAt: Date.parse(publishedAt), lang }, knowledge);
  return worthIn(clauses, 'tariff', { report: { item, classification: classify(item) }, knowledge });
};

describe('what the goods of a duty are worth', () => {
  it.each([
    ['en', 'US puts 25% tariff on $40 billion of Korean goods', ['USD 40000000000']],
    ['en', 'US tariffs on $18bn kick in for Korea', ['USD 18000000000']],
    ['en', 'EU lists products worth €7.5 billion for retaliatory tariffs', ['EUR 7500000000']],
    ['de', 'EU verhängt Zölle auf US-Waren im Wert von 12 Milliarden Euro', ['EUR 12000000000']],
    ['zh', '中国对约450亿美元美国商品加征10%关税', ['USD 45000000000']],
    ['en', 'US imposes 25% tariff on Korea, which promised to invest $350 billion', []],
    ['en', 'US tariff revenue reaches $30 billion as 25% duty on cars bites', []],
    ['en', "EU's €8bn retaliation list against US tariffs stays in the drawer", ['EUR 8000000000']],
    ['zh', '欧盟80亿欧元反制清单暂不生效', ['EUR 8000000000']],
    ['en', 'US imposes 25% tariff on Korean goods', []],
    ['en', "Korea's $550bn list: US sets 15% tariff on Korea", []],
    ['en', 'US puts 39% tariff on Swiss goods over $39 billion trade deficit', []],
    ['en', '15% tariff on Korean cars from 5 February; Seoul to invest $500 billion', []],
    ['en', '25% tariff on Korea takes effect, hitting exports worth $110 billion a year', []],
  ])('in %s: %s', (lang, title, worth) => {
    expect(worthOf(lang, title)).toEqual(worth);
  });

  it.each([
    [['USD 200000000000'], ['USD 203000000000'], true],
    [['USD 200000000000'], ['USD 34000000000'], false],
    [['USD 200000000000'], ['EUR 200000000000'], false],
  ])('%j and %j: whether they are the same', (one, other, same) => {
    expect(sharesWorth(one, other)).toBe(same);
  });

  it.each([
    ['of one currency', ['USD 200000000000'], ['USD 34000000000'], true],
    ['rounded', ['USD 200000000000'], ['USD 203000000000'], false],
    ['of two currencies', ['USD 200000000000'], ['EUR 34000000000'], false],
    ['untold', [], ['USD 34000000000'], false],
  ])('%s: whether they are told to be others', (_how, one, other, others) => {
    expect(areOfOtherWorth(one, other)).toBe(others);
  });
});

describe('lists of goods', () => {
  const lists = [
    '2026-03-02 US imposes 25% tariff on $40 billion of Korean goods from March 9',
    '2026-04-20 US imposes 10% tariff on $90 billion of Korean goods from April 27',
  ];

  it('have a duty each, and the later one replaces none', () => {
    expect(boardOf(lists, '2026-05-20')).toEqual({
      'United States: tariff 25 % on goods worth USD 40 billion against South Korea': 'in_force 2026-03-09',
      'United States: tariff 10 % on goods worth USD 90 billion against South Korea': 'in_force 2026-04-27',
    });
  });

  it('are named by it where no word names the measure', () => {
    const told = ['2026-03-02 EU adopts 25% countermeasures on €9 billion of US goods'];
    expect(Object.keys(boardOf(told, '2026-03-03'))).toEqual([
      'European Union: tariff 25 % on goods worth EUR 9 billion against United States',
    ]);
  });

  it('are known as they rest, and are no duty of a rate on some goods', () => {
    const told = [
      "2026-01-20 EU's €8bn list stays in the drawer until 7 June // The countermeasures on US goods were suspended in December.",
      '2026-01-25 EU: 15% duty on Brazilian medicines',
    ];
    expect(boardOf(told, '2026-01-30')).toEqual({
      'European Union: tariff on goods worth EUR 8 billion against United States':
        'suspended 2026-01-20 until 2026-06-07 next 2026-06-07 ?',
      'European Union: tariff 15 % on medicines against Brazil': 'announced 2026-01-25',
    });
  });

  it('are told apart by that alone', () => {
    const raised = [...lists, '2026-05-11 US raises tariff on $90 billion of Korean goods to 30%'];
    expect(Object.keys(boardOf(raised, '2026-05-20'))).toHaveLength(2);
  });
});
