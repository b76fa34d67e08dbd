import { describe, expect, it } from '@jest/globals';
import { boardOf } from './titles.js';

/*
 * The days, numbers and turns that a text gives are those of the measure that it is about: none is taken for another's, and none
 * starts a measure of its own.
 */

type Row = readonly [what: string, titles: readonly string[], at: string, board: Record<string, string>];

const rows: readonly Row[] = [
  [
    'numbers without a year are of that of the act that pauses them, which tells since when',
    [
      '2026-02-20 矿产管制公告暂停三个月回顾 // 商务部2025年第66号公告自2025年11月12日起暂停实施第51、52号公告，至2026年11月12日。',
    ],
    '2026-02-22',
    {
      'China: export control (MOFCOM 51/2025)': 'suspended 2025-11-12 until 2026-11-12 next 2026-11-12',
      'China: export control (MOFCOM 52/2025)': 'suspended 2025-11-12 until 2026-11-12 next 2026-11-12',
    },
  ],
  [
    'a span by which something is made longer is counted from its former end, however often that is told',
    [
      '2026-03-02 Chile suspends zinc export controls until 10 November 2026',
      '2026-04-02 Chile extends suspension of zinc export controls by one year',
      '2026-04-03 Chile extends suspension of zinc export curbs for another year',
    ],
    '2026-04-05',
    {
      'Chile: export licensing for zinc': 'suspended 2026-03-02 until 2027-11-10 next 2027-11-10',
    },
  ],
  [
    'the day on which an inquiry is to close stands in a sentence of its own',
    [
      '2026-02-03 商务部公告2026年第5号 关于对原产于印度的进口间苯二酚发起反倾销调查的公告 // 自2026年2月3日起进行反倾销立案调查。本次调查应在2027年2月3日前结束,特殊情况下可延长6个月。',
    ],
    '2026-02-05',
    {
      'China: anti-dumping and countervailing duties against India': 'proposed 2026-02-03 next 2027-02-03',
    },
  ],
  [
    'a threat that is dropped had not begun, and is over for each of those whom it would have hit',
    [
      '2026-01-05 Trump threatens 15% tariff on Chile, Peru and Brazil from February 3',
      '2026-01-05 US to charge 15% tariff on Chile, Peru and Brazil from February 3, Trump warns',
      '2026-01-12 Trump drops Andean tariffs // “I will not be imposing the duties that were to start on February 3,” he wrote.',
      '2026-01-12 Trump backar: inga tullar mot Chile',
    ],
    '2026-02-10',
    { 'United States: tariff 15 % against Chile, Peru, Brazil': 'withdrawn 2026-01-12' },
  ],
  [
    'an inquiry is no threat that is dropped',
    [
      '2026-03-02 US opens Section 301 investigation into Brazil, Chile and Peru',
      '2026-03-04 Trump: no tariff hike for Chile after talks',
    ],
    '2026-03-06',
    { 'United States: Section 301 against Brazil, Chile, Peru': 'proposed 2026-03-02' },
  ],
  [
    'who is on a list is hit by it, wherever the notice names him',
    [
      '2026-03-03 商务部公告2026年第21号 公布将12家日本实体列入出口管制管控名单 // 将日本川崎重工等12家实体列入管控名单，禁止出口经营者向其出口两用物项。自公布之日起实施。',
    ],
    '2026-03-05',
    { 'China: entity list against Japan': 'in_force 2026-03-03' },
  ],
  [
    'a truce that is told in passing is no tariff',
    [
      '2026-02-10 US and Chinese negotiators meet to prepare summit // The one-year truce runs to November 12.',
    ],
    '2026-02-12',
    { 'United States – China: talks': 'under_way 2026-02-10' },
  ],
  [
    'a span counts from the day of entry into force',
    ['2026-02-10 US imposes 10% tariff on Chile for 60 days, effective February 16'],
    '2026-02-20',
    { 'United States: tariff 10 % against Chile': 'in_force 2026-02-16 until 2026-04-17 next 2026-04-17' },
  ],
  [
    'a case goes on for months',
    [
      '2026-01-12 US sets anti-dumping duties of 80% on Chinese graphite in final determination',
      '2026-02-20 ITC finds injury: US to issue anti-dumping duty orders on graphite from China',
    ],
    '2026-02-22',
    {
      'United States: anti-dumping and countervailing duties 80 % on graphite against China':
        'in_force 2026-01-12 ?',
    },
  ],
  [
    'an order is in force from the day on which it is applicable',
    [
      '2026-02-20 Certain Graphite From the People’s Republic of China: Antidumping Duty Order // Commerce is issuing the order. Applicable February 20, 2026.',
    ],
    '2026-02-22',
    {
      'United States: anti-dumping and countervailing duties on graphite against China':
        'in_force 2026-02-20',
    },
  ],
  [
    'a duty of which a report does not say whose it is, is the one of that rate on those',
    [
      '2026-01-20 Peru announces 22% tariff on Bolivia from February 2',
      '2026-02-02 Customs starts charging 22% tariff on Bolivian goods',
    ],
    '2026-02-04',
    { 'Peru: tariff 22 % against Bolivia': 'in_force 2026-02-02' },
  ],
  [
    'what is used of a quota is no rate',
    [
      '2026-01-05 China imposes 55% safeguard duty on Brazilian beef above quota, effective January 5',
      '2026-03-20 Brasil ya usó el 40% de su cuota china de carne',
    ],
    '2026-03-22',
    { 'China: safeguard 55 % on farm goods against Brazil': 'in_force 2026-01-05' },
  ],
  [
    'what takes effect is on the board, though nobody has told of it before',
    [
      '2026-03-04 China’s export controls on tungsten take effect',
      '2026-03-04 中国对石墨出口管制今日生效',
      '2026-03-04 EE.UU. aplica un arancel de 25% a camiones pesados // La medida entra en vigor hoy.',
    ],
    '2026-03-05',
    {
      'China: export licensing for tungsten': 'in_force 2026-03-04',
      'China: export licensing for graphite': 'in_force 2026-03-04',
      'United States: tariff 25 % on trucks': 'in_force 2026-03-04',
    },
  ],
  [
    'an order that names the threat which it addresses threatens nothing, nor does an end of a duty put one in force',
    [
      '2026-02-07 Modifying Duties To Address Threats to the United States by the Government of Peru // Effective February 7, 2026, products of Chile shall no longer be subject to the additional duty of 25 percent.',
    ],
    '2026-02-10',
    {},
  ],
  [
    'but not where no word tells of what',
    ['2026-03-04 China’s export controls take effect', '2026-03-04 US tariffs take effect'],
    '2026-03-05',
    {},
  ],
  [
    'the day from which an agreement applies is no round of talks, but its next day',
    [
      '2026-01-20 EU and Mercosur sign trade agreement',
      '2026-04-20 EU-Mercosur deal to apply provisionally from May 4',
    ],
    '2026-04-22',
    { 'European Union – Mercosur: talks': 'concluded 2026-01-20 next 2026-05-04' },
  ],
  [
    'les Vingt-Sept talk for their members, who may vote against',
    [
      '2026-01-09 Mercosur : les Vingt-Sept approuvent l’accord malgré la France // Varsovie et Vienne ont voté contre.',
    ],
    '2026-01-11',
    { 'Mercosur – European Union: talks': 'concluded 2026-01-09' },
  ],
  [
    'a part that ends on a day leaves the system that stays',
    [
      '2026-01-20 Congo extends 2025 cobalt export quotas to end-March // Unused volumes may be shipped until March 31. The quota system stays in place.',
    ],
    '2026-04-10',
    { 'DR Congo: export quota for cobalt': 'in_force 2026-01-20' },
  ],
  [
    'what binds at once does not wait for the day that was told before',
    [
      '2026-01-10 Zimbabwe to ban exports of lithium concentrate from January 2027',
      '2026-02-20 津巴布韦突然禁止锂精矿出口 即日起生效',
    ],
    '2026-02-25',
    { 'Zimbabwe: export ban for lithium': 'in_force 2026-02-20' },
  ],
];

describe('days and turns of its own', () => {
  it.each(rows)('%s', (_what, titles, at, expected) => {
    expect(boardOf(titles, at)).toEqual(expected);
  });
});
