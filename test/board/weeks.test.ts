import { describe, expect, it } from '@jest/globals';
import { boardOf } from './titles.js';

/*
 * What stands on the board after days and weeks of headlines, most of which bring no news of what they name: echoes,
 * columns, markets, and several duties of one issuer at once.
 */

type Row = readonly [what: string, titles: readonly string[], at: string, board: Record<string, string>];

const LICENCES = '2025-10-09 China announces export licensing for rare earths, effective October 9';
const rows: readonly Row[] = [
  [
    'an echo starts nothing beside what it may mean',
    [
      LICENCES,
      '2025-11-20 Carmakers battle with shortage as China tightens grip on rare earth magnets',
      '2025-11-25 China defends its rare earth export curbs',
    ],
    '2025-12-01',
    { 'China: export licensing for rare earths': 'in_force 2025-10-09' },
  ],
  [
    'a column starts nothing',
    ['2025-08-25 Opinion: Why the Chinese ban on gallium exports helps America'],
    '2025-09-01',
    {},
  ],
  [
    'an echo of what nobody has reported is better than nothing',
    ['2025-10-12 Vietnam considers ban on rare earth exports, no decision yet'],
    '2025-10-13',
    { 'Vietnam: export ban for rare earths': 'proposed 2025-10-12' },
  ],
  [
    'licences that are given no longer suspend no control',
    [LICENCES, '2025-11-20 China suspends export licences for rare earths to Europe'],
    '2025-12-01',
    { 'China: export licensing for rare earths': 'in_force 2025-10-09' },
  ],
  [
    'an echo confirms a suspension',
    [
      LICENCES,
      '2025-11-07 China suspends export licensing for rare earths',
      '2025-11-09 Carmakers welcome China suspending its rare earth export controls',
    ],
    '2025-11-10',
    { 'China: export licensing for rare earths': 'suspended 2025-11-07' },
  ],
  [
    'controls on like goods that came together are suspended together',
    [
      '2025-10-09 China announces export licensing for rare earths',
      '2025-11-03 China announces export licensing for rare earths, lithium and superhard materials',
      '2025-11-07 China suspends export controls on rare earths and lithium',
      '2025-11-07 Beijing pauses export controls on rare earths and lithium',
    ],
    '2025-11-10',
    {
      'China: export licensing for rare earths': 'suspended 2025-11-07',
      'China: export licensing for rare earths, lithium, superhard materials': 'suspended 2025-11-07',
    },
  ],
  [
    'a duty on goods from everywhere is none on all goods of one',
    [
      '2025-09-26 US announces 100% tariff on medicines from October 1',
      '2025-10-10 Trump threatens 100% tariff on China',
    ],
    '2025-10-13',
    {
      'United States: tariff 100 % against China': 'threatened 2025-10-10',
      'United States: tariff 100 % on medicines': 'in_force 2025-10-01',
    },
  ],
  [
    'a higher duty on all goods replaces the lower one',
    [
      '2025-04-09 China imposes 84% tariff on United States',
      '2025-04-11 China raises tariffs on United States to 125%',
    ],
    '2025-04-30',
    { 'China: tariff 125 % against United States': 'announced 2025-04-09' },
  ],
  [
    'what only tells whose tariffs they are starts none and joins none',
    [
      '2026-01-20 Trump threatens 200% tariff on French wine',
      '2026-01-21 Trump announces new tariffs',
      '2026-01-22 Trump raises tariffs again',
    ],
    '2026-01-23',
    { 'United States: tariff 200 % on drinks against France': 'threatened 2026-01-20' },
  ],
  [
    'but who drops it means what was threatened of late',
    [
      '2025-10-10 Trump threatens 100% tariff on China',
      '2026-01-20 Trump threatens 200% tariff on French wine',
      '2026-01-22 Trump drops tariff threat',
      '2026-01-22 Trump withdraws his tariff threat',
    ],
    '2026-01-23',
    { 'United States: tariff 200 % on drinks against France': 'withdrawn 2026-01-22' },
  ],
  [
    'a rate that one report of many adds is not in the name',
    [
      '2025-07-24 EU announces tariffs on United States',
      '2025-07-24 Brussels imposes tariffs on United States goods',
      '2025-07-25 EU imposes tariffs on US goods',
      '2025-07-25 European Union announces tariffs on United States goods',
      '2025-07-25 EU decides on tariffs on United States',
      '2025-07-26 EU imposes tariffs on United States // Washington had threatened tariffs of 35%.',
    ],
    '2025-08-10',
    { 'European Union: tariff against United States': 'announced 2025-07-25' },
  ],
  [
    'of the numbers that one notice acts on one may be that of a control known without a number, the others are others',
    [
      "2025-10-30 China suspends October's rare earth export controls for a year",
      "2025-11-07 China's announcement No. 70 of 2025 suspends announcements No. 56, 57 and 61 of 2025 until November 10, 2026",
    ],
    '2025-11-12',
    {
      'China: export licensing for rare earths': 'suspended 2025-10-30 until 2026-11-10 next 2026-11-10',
      'China: export control for rare earths (MOFCOM 57/2025)':
        'suspended 2025-11-07 until 2026-11-10 next 2026-11-10',
      'China: export control for rare earths (MOFCOM 61/2025)':
        'suspended 2025-11-07 until 2026-11-10 next 2026-11-10',
    },
  ],
  [
    'cases on shoes and on tiles from one country are two, and so are those on feed and on tyres',
    [
      '2025-03-16 EU imposes anti-dumping duties on leather shoes from China',
      '2025-03-17 EU puts provisional anti-dumping duties of up to 73% on ceramic tiles from China',
      '2025-03-18 China opens anti-dumping probe into distillers grains from the US',
      '2025-03-19 China opens anti-dumping probe into tyres from the US',
    ],
    '2025-03-20',
    {
      'European Union: anti-dumping and countervailing duties on footwear against China':
        'announced 2025-03-16',
      'European Union: anti-dumping and countervailing duties 73 % on ceramics against China':
        'announced 2025-03-17',
      'China: anti-dumping and countervailing duties on farm goods against United States':
        'proposed 2025-03-18',
      'China: anti-dumping and countervailing duties on tyres against United States': 'proposed 2025-03-19',
    },
  ],
  [
    'a tariff on cars says nothing of one on solar cells',
    [
      '2025-04-22 US imposes 3521% tariff on solar cells from Cambodia',
      '2025-05-03 Japan rejects US tariff on cars',
    ],
    '2025-05-04',
    { 'United States: tariff 3521 % on solar cells against Cambodia': 'announced 2025-04-22' },
  ],
  [
    'a duty on chips is not the one on everything',
    [
      '2025-04-02 Trump announces 10% global tariffs, effective April 5',
      '2025-08-07 Trump announces 100% tariff on computer chips',
    ],
    '2025-08-08',
    {
      'United States: global tariff 10 %': 'in_force 2025-04-05',
      'United States: tariff 100 % on semiconductors': 'announced 2025-08-07',
    },
  ],
  [
    'a rate that is rounded is the same',
    ['2025-12-22 China imposes 42.7% tariff on EU', '2025-12-22 China imposes 43% tariff on EU'],
    '2025-12-23',
    { 'China: tariff 42.7 % against European Union': 'announced 2025-12-22' },
  ],
  [
    'tariffs at large that a highest court strikes down are the emergency ones',
    [
      '2025-04-02 Trump announces 34% reciprocal tariffs on China from April 9',
      '2025-06-03 US imposes 50% tariff on steel',
      '2026-02-20 Supreme Court strikes down Trump tariffs',
      '2026-02-20 Supreme Court strikes down sweeping Trump tariffs',
    ],
    '2026-02-22',
    {
      'United States: reciprocal tariff 34 % against China': 'struck_down 2026-02-20',
      'United States: tariff 50 % on steel': 'announced 2025-06-03',
    },
  ],
  [
    'a lower court ends none',
    [
      '2025-04-02 Trump announces 34% reciprocal tariffs on China from April 9',
      '2025-08-30 Most of Trump tariffs are illegal, court rules',
      '2025-08-30 Appeals court finds Trump tariffs unlawful',
    ],
    '2025-09-02',
    { 'United States: reciprocal tariff 34 % against China': 'in_force 2025-04-09' },
  ],
  [
    'none is struck down days after it began',
    [
      '2026-02-21 Trump raises global tariff to 15% from 10%',
      '2026-02-23 US stops collecting tariffs struck down by Supreme Court',
    ],
    '2026-02-24',
    { 'United States: global tariff 15 %': 'announced 2026-02-21' },
  ],
  [
    'two against each other take no measure together',
    ['2025-10-13 The US and China launch the next front of their trade war with tariffs'],
    '2025-10-14',
    {},
  ],
  ['a forum is no side of talks', ['2025-09-23 China and WTO hold talks on trade rules'], '2025-09-24', {}],
  [
    'nor is a member beside its union',
    ['2025-07-28 EU and Germany welcome trade deal with United States'],
    '2025-07-29',
    { 'European Union – United States: talks': 'concluded 2025-07-28' },
  ],
  [
    'talks that show signs are not signed',
    ['2025-05-15 EU sees signs that trade talks with US are speeding up'],
    '2025-05-16',
    { 'European Union – United States: talks': 'under_way 2025-05-15' },
  ],
  [
    'whoever speaks of a deal once more tells of no other',
    [
      '2025-07-27 EU and US conclude trade deal in Scotland',
      '2025-07-28 EU and US reach trade deal',
      '2025-08-08 EU and US reached a trade deal, what now',
      '2025-08-09 After the trade deal of EU and US',
    ],
    '2025-08-10',
    { 'European Union – United States: talks': 'concluded 2025-07-27' },
  ],
  [
    'but weeks later two reports do',
    [
      '2025-07-23 US and Japan conclude trade deal',
      '2025-07-23 Japan and US reach trade deal',
      '2025-10-28 US and Japan sign deal on rare earths',
      '2025-10-28 Japan and US sign rare earths deal',
    ],
    '2025-10-29',
    { 'United States – Japan: talks': 'concluded 2025-10-28' },
  ],
  [
    'a title that asks whether there is a deal tells of none',
    [
      '2025-11-05 EU and China hold talks on rare earths',
      '2025-11-06 EU and China sign deal on rare earths?',
    ],
    '2025-11-07',
    { 'European Union – China: talks': 'under_way 2025-11-05' },
  ],
  [
    'but not before it is levied',
    [
      '2025-03-04 25% US tariff on Canada takes effect',
      '2025-07-10 Trump raises tariff on Canada to 35% from August 1',
    ],
    '2025-07-15',
    {
      'United States: tariff 25 % against Canada': 'in_force 2025-03-04',
      'United States: tariff 35 % against Canada': 'announced 2025-07-10 next 2025-08-01',
    },
  ],
  [
    'what was replaced does not come back with the end of what replaced it',
    [
      '2025-04-09 84% Chinese tariff on United States takes effect',
      '2025-04-12 125% Chinese tariff on United States takes effect',
      '2025-05-12 China scraps 125% tariff on United States',
      '2025-05-12 Beijing revokes 125% tariff on US',
    ],
    '2025-05-15',
    { 'China: tariff 125 % against United States': 'revoked 2025-05-12' },
  ],
  [
    'a duty on top of another replaces none',
    [
      '2025-02-01 Trump imposes 10% tariff on China, effective February 4',
      '2025-04-02 Trump imposes additional 34% tariff on China, effective April 9',
    ],
    '2025-04-20',
    {
      'United States: tariff 10 % against China': 'in_force 2025-02-04',
      'United States: tariff 34 % against China': 'in_force 2025-04-09',
    },
  ],
  [
    'who drops a threat takes back no announcement',
    [
      '2026-01-14 US announces 25% tariff on semiconductors from February 1',
      '2026-01-17 Trump threatens 10% tariff on Denmark',
      '2026-01-21 Trump drops tariff threat',
      '2026-01-21 Trump withdraws tariff threat',
    ],
    '2026-01-22',
    {
      'United States: tariff 25 % on semiconductors': 'announced 2026-01-14 next 2026-02-01',
      'United States: tariff 10 % against Denmark': 'withdrawn 2026-01-21',
    },
  ],
  [
    'new tariffs that take effect put back none that a court struck down',
    [
      '2025-04-02 Trump announces 34% reciprocal tariffs on China from April 9',
      '2026-02-20 Supreme Court strikes down Trump tariffs',
      '2026-02-20 Supreme Court strikes down sweeping Trump tariffs',
      '2026-02-24 New US tariffs take effect',
      '2026-02-24 New Trump tariffs come into force',
    ],
    '2026-02-25',
    { 'United States: reciprocal tariff 34 % against China': 'struck_down 2026-02-20' },
  ],
  [
    'one late report of a ruling that was stayed strikes nothing down',
    [
      '2025-04-02 Trump announces 34% reciprocal tariffs on China from April 9',
      '2025-05-28 Court blocks Trump tariffs',
      '2025-05-29 Appeals court reinstates Trump tariffs',
      '2025-05-29 Trump tariffs reinstated by appeals court',
      '2025-05-29 Court of appeals puts Trump tariffs back in force',
      '2025-06-01 US-Gericht kippt Trumps Zölle',
    ],
    '2025-06-02',
    { 'United States: reciprocal tariff 34 % against China': 'in_force 2025-04-09 ?' },
  ],
  [
    'a higher court puts back what was struck down at large',
    [
      '2025-04-02 Trump announces 34% reciprocal tariffs on China from April 9',
      '2025-05-28 Court blocks Trump tariffs',
      '2025-05-28 US trade court blocks tariffs of Trump',
      '2025-05-29 Appeals court reinstates Trump tariffs',
      '2025-05-29 Trump tariffs reinstated by appeals court',
    ],
    '2025-05-30',
    { 'United States: reciprocal tariff 34 % against China': 'in_force 2025-05-29' },
  ],
  [
    'duties on named goods are no tariffs at large',
    [
      '2025-04-01 Trump announces 25% tariff on cars',
      '2025-04-03 US tariffs on cars take effect',
      '2025-04-03 Tariffs of US on cars take effect',
    ],
    '2025-04-04',
    { 'United States: tariff 25 % on cars': 'in_force 2025-04-03' },
  ],
  [
    'markets that fall over a new measure tell of it',
    [
      '2025-10-09 Markets fall as China restricts rare earths // China imposed export licensing for rare earths on Thursday.',
    ],
    '2025-10-10',
    { 'China: export licensing for rare earths': 'announced 2025-10-09' },
  ],
  [
    'an echo on other goods is none of what stands',
    [
      '2025-10-09 China bans gallium exports',
      '2025-10-12 Tungsten prices soar after China bans tungsten exports',
    ],
    '2025-10-13',
    {
      'China: export ban for gallium': 'announced 2025-10-09',
      'China: export ban for tungsten': 'announced 2025-10-12',
    },
  ],
  [
    'a deal after talks broke off is told by one',
    [
      '2025-07-27 EU and US conclude trade deal',
      '2025-07-28 EU and US reach trade deal',
      '2026-01-20 EU breaks off trade talks with US',
      '2026-01-20 EU walks out of trade talks with US',
      '2026-02-05 EU and US sign trade deal',
    ],
    '2026-02-06',
    { 'European Union – United States: talks': 'concluded 2026-02-05' },
  ],
  [
    'a threat that falls due is in doubt before it is forgotten',
    ['2025-05-01 Trump threatens 50% tariff on EU from September 1'],
    '2025-09-02',
    { 'United States: tariff 50 % against European Union': 'threatened 2025-05-01 ?' },
  ],
  [
    'a pact of the G7 with a state is one',
    ['2025-06-16 G7 and Australia sign critical minerals pact'],
    '2025-06-17',
    { 'G7 – Australia: talks': 'concluded 2025-06-16' },
  ],
  [
    'a ban that is lifted until a day is suspended until then',
    [
      '2024-12-03 China bans gallium exports to United States',
      '2025-11-09 China lifts ban on gallium exports to US until November 27, 2026',
      '2025-11-09 Beijing lifts gallium export ban to United States until November 27, 2026',
    ],
    '2025-11-12',
    {
      'China: export ban for gallium against United States':
        'suspended 2025-11-09 until 2026-11-27 next 2026-11-27',
    },
  ],
  [
    'a raise that is to come stands beside the duty that is levied',
    [
      '2025-07-30 Trump imposes 25% tariff on India from August 7',
      '2025-08-06 Trump raises tariff on India to 50% from August 27',
    ],
    '2025-08-10',
    {
      'United States: tariff 25 % against India': 'in_force 2025-08-07',
      'United States: tariff 50 % against India': 'announced 2025-08-06 next 2025-08-27',
    },
  ],
  ['who sues does not talk', ['2025-04-08 China files WTO dispute, sues US over tariffs'], '2025-04-09', {}],
  [
    'who suspends the approval of a deal agrees to none',
    [
      '2026-01-09 EU and US hold talks on trade deal',
      '2026-01-21 EU suspends approval of US trade deal',
      '2026-01-21 European Parliament suspends vote on US trade deal',
    ],
    '2026-01-22',
    { 'European Union – United States: talks': 'under_way 2026-01-09' },
  ],
  [
    'a tariff on Japan is none of which only the rate is told',
    ['2025-04-03 Trump announces 46% tariff', '2025-04-20 US imposes tariff on Japan'],
    '2025-04-21',
    {
      'United States: tariff 46 %': 'announced 2025-04-03',
      'United States: tariff against Japan': 'announced 2025-04-20',
    },
  ],
  [
    'a ruling reaches nothing that began days ago',
    [
      '2026-02-20 Trump announces reciprocal tariff of 10%',
      '2026-02-23 Court strikes down reciprocal tariffs',
      '2026-02-23 US court strikes down reciprocal tariffs',
    ],
    '2026-02-24',
    {
      'United States: reciprocal tariff': 'struck_down 2026-02-23',
      'United States: reciprocal tariff 10 %': 'announced 2026-02-20',
    },
  ],
  [
    'nor what is only threatened',
    [
      '2026-01-10 Trump threatens reciprocal tariff of 10%',
      '2026-02-23 Court strikes down reciprocal tariffs',
      '2026-02-23 US court strikes down reciprocal tariffs',
    ],
    '2026-02-24',
    {
      'United States: reciprocal tariff': 'struck_down 2026-02-23',
      'United States: reciprocal tariff 10 %': 'threatened 2026-01-10',
    },
  ],
  [
    'a rate that was is not the name of a raise',
    ['2026-02-21 Trump raises global tariff to 15% from 10%'],
    '2026-02-22',
    { 'United States: global tariff 15 %': 'announced 2026-02-21' },
  ],
  [
    'what is withdrawn is forgotten after two months',
    [
      '2026-01-17 Trump threatens 10% tariff on Denmark',
      '2026-01-21 Trump drops tariff threat',
      '2026-01-21 Trump withdraws tariff threat',
    ],
    '2026-03-30',
    {},
  ],
  [
    'nor is it where both come on one day',
    ['2025-08-07 Trump announces global tariffs', '2025-08-07 Trump announces tariffs on computer chips'],
    '2025-08-08',
    {
      'United States: global tariff': 'announced 2025-08-07',
      'United States: tariff on semiconductors': 'announced 2025-08-07',
    },
  ],
  [
    'of two that began on one day a report that names none means neither',
    [
      '2026-01-20 Trump threatens 25% tariff on Canada',
      '2026-01-20 Trump threatens 30% tariff on Mexico',
      '2026-01-21 US tariffs take effect',
      '2026-01-21 Tariffs of US take effect',
    ],
    '2026-01-22',
    {
      'United States: tariff 25 % against Canada': 'threatened 2026-01-20',
      'United States: tariff 30 % against Mexico': 'threatened 2026-01-20',
    },
  ],
];

describe('the board after weeks of headlines', () => {
  it.each(rows)('%s', (_what, titles, at, expected) => {
    expect(boardOf(titles, at)).toEqual(expected);
  });
});
