import { describe, expect, it } from '@jest/globals';
import { boardOf } from './titles.js';

/* What is raised, and is relief all the same; and what becomes of a measure before its day. */

describe('a quota on exports', () => {
  it.each([
    ['2026-05-08 Gabon raises manganese export quota for 2026 by a fifth', 'eased 2026-05-08 ?'],
    ["2026-05-08 Le Gabon relève d'un cinquième ses quotas d'exportation de manganèse", 'eased 2026-05-08 ?'],
    ['2026-05-08 加蓬上调锰矿出口配额两成', 'eased 2026-05-08 ?'],
    ['2026-05-08 Gabon cuts manganese export quota for 2026 by a fifth', 'announced 2026-05-08'],
  ])('that is raised is relief, and one that is cut is none: %s', (told, says) => {
    expect(Object.values(boardOf([told], '2026-05-10'))).toEqual([says]);
  });

  it.each([
    ['Gabon cuts manganese mining quota', 'mining quota for manganese', 'announced 2026-05-08'],
    ['Gabon cuts manganese ore quota', 'mining quota for manganese', 'announced 2026-05-08'],
    ['Gabon raises manganese production quota', 'mining quota for manganese', 'eased 2026-05-08 ?'],
    ['Gabon cuts manganese quota', 'export quota for manganese', 'announced 2026-05-08'],
  ])('is none of what is mined: %s', (title, name, says) => {
    expect(boardOf([`2026-05-08 ${title}`], '2026-05-10')).toEqual({ [`Gabon: ${name}`]: says });
  });

  it('is not raised where the duty beyond it is', () => {
    const told = '2026-05-08 Turkey raises out-of-quota duty on aluminium imports to 40%';
    expect(boardOf([told], '2026-05-10')).toEqual({
      'Türkiye: tariff 40 % on aluminium': 'announced 2026-05-08',
    });
  });
});

describe('what has not begun', () => {
  const [BILL, DUTY] = [
    '2026-04-02 Peru drafts bill to ban exports of zinc ore',
    '2026-05-04 Chile to charge 8% duty on lithium exports from June 1',
  ];

  it('is dropped with its bill', () => {
    const told = [BILL, '2026-05-08 Peruvian senators drop zinc ore export ban'];
    expect(boardOf(told, '2026-05-10')).toEqual({ 'Peru: export ban for zinc': 'withdrawn 2026-05-08' });
  });

  it('is not dropped where prices drop', () => {
    const told = [BILL, '2026-05-08 Prices of smelters drop on zinc ore export ban plan'];
    expect(boardOf(told, '2026-05-10')).toEqual({ 'Peru: export ban for zinc': 'proposed 2026-04-02' });
  });

  it('rests from the day on which that is told, and not from that on which it does not start', () => {
    const told = [
      DUTY,
      '2026-05-20 Chile suspends export duty on lithium until September 30 // The 8% charge will not start on June 1.',
      '2026-05-21 Chile puts lithium export duty on hold until September 30',
    ];
    expect(boardOf(told, '2026-06-05')).toEqual({
      'Chile: export duty 8 % for lithium': 'suspended 2026-05-20 until 2026-09-30 next 2026-09-30',
    });
  });
});

describe('a ban on exports that may go out again', () => {
  const BAN = '2026-01-10 Malaysia bans export of raw tungsten';

  it.each([
    [
      ['Malaysia allows export of raw tungsten under licence', 'Malaysia allows tungsten exports again'],
      'eased 2026-03-11',
    ],
    [
      [
        'Malaysia to allow export of raw tungsten from 1 May',
        'Malaysia will allow tungsten exports from May 1',
      ],
      'in_force 2026-01-10 next 2026-05-01 ?',
    ],
    [
      ['Malaysia to ease ban on raw tungsten from 1 May', 'Malaysia will ease tungsten ban from 1 May'],
      'in_force 2026-01-10 next 2026-05-01 ?',
    ],
  ])('is eased on the day that is told, and binds until then: %j', (titles, says) => {
    const told = [BAN, ...titles.map((title) => `2026-03-11 ${title}`)];
    expect(boardOf(told, '2026-03-20')).toEqual({ 'Malaysia: export ban for tungsten': says });
  });

  it('keeps its day where one may go on until then', () => {
    const told = [
      '2026-02-17 Malaysian tungsten export ban to start in June, minister says',
      '2026-04-28 Malaysia lets Rahman go on exporting tungsten ore // It had been planned to stop raw mineral exports on June 10.',
    ];
    expect(boardOf(told, '2026-05-02')).toEqual({
      'Malaysia: export ban for tungsten': 'announced 2026-02-17 next 2026-06-10 ?',
    });
  });
});
