import { describe, expect, it } from '@jest/globals';
import { boardOf } from './titles.js';

/*
 * What a report tells beside its news: what was before, what is replaced, until when another step holds, who is host. A
 * summary tells more of that than a title, and none of it moves a measure.
 */

type Row = readonly [what: string, titles: readonly string[], at: string, board: Record<string, string>];

const rows: readonly Row[] = [
  [
    'what an article adds further on is of other measures',
    [
      `2026-01-23 China requires licences for exports of tellurium alloys from March 10 // The ministry said that exporters must apply for each shipment and that a decision would take up to 45 days. ${'Traders had expected a step of this kind for months, though hardly so soon, they said. '.repeat(5)}China suspended its ban on exports of gallium to the United States until June 30. The United States raised tariffs on Peruvian copper to 40%.`,
    ],
    '2026-01-25',
    { 'China: export licensing for tellurium': 'announced 2026-01-23 next 2026-03-10' },
  ],
  [
    'a threat that is told as past does not make an order one',
    [
      '2026-01-09 Trump threatens 40% tariff on Peruvian copper',
      '2026-01-23 US to impose 30% duty on copper from Peru starting March 10 // The order came two weeks after he had threatened 40 percent.',
      '2026-01-24 Trump orders 30% duty on copper from Peru from March 10',
    ],
    '2026-01-25',
    { 'United States: tariff 30 % on copper against Peru': 'announced 2026-01-23 next 2026-03-10' },
  ],
  [
    'a new rate is told with the one that it replaces',
    [
      '2026-01-23 US announces 30% tariff on Peruvian copper',
      '2026-02-27 US sets tariff on Peruvian copper at 20% // A new order lowers the rate to 20% from the 30% announced in January.',
      '2026-02-28 US tariff on Peruvian copper will be 20%, order says',
    ],
    '2026-03-01',
    { 'United States: tariff 20 % on copper against Peru': 'announced 2026-01-23' },
  ],
  [
    'what is put off before it began begins on the later day',
    [
      '2026-01-23 US announces 30% tariff on Peruvian copper from February 10',
      '2026-02-07 Trump delays Peru copper tariff to March 1 as talks go on',
    ],
    '2026-02-20',
    { 'United States: tariff 30 % on copper against Peru': 'announced 2026-01-23 next 2026-03-01' },
  ],
  [
    'several reports of one ruling are of one duty',
    [
      '2026-02-11 US trade court strikes down 35% tariff on Colombia',
      '2026-02-11 Un tribunal de EE. UU. anula el arancel del 35 % a Colombia',
    ],
    '2026-02-12',
    { 'United States: tariff 35 % against Colombia': 'struck_down 2026-02-11' },
  ],
  [
    'after a ruling the day of the hearing is still to come',
    [
      '2026-02-11 US trade court strikes down 35% tariff on Colombia',
      '2026-02-12 Court of International Trade voids 35% tariff on Colombia',
      '2026-02-18 Appeals court keeps ruling on Colombia tariff; hearing set for May 7',
    ],
    '2026-02-20',
    { 'United States: tariff 35 % against Colombia': 'struck_down 2026-02-11 next 2026-05-07' },
  ],
  [
    'an echo does not put back what is over',
    [
      '2026-02-11 US trade court strikes down 35% tariff on Colombia',
      '2026-02-12 Court of International Trade voids 35% tariff on Colombia',
      '2026-02-20 Flower growers count the cost of 35% US tariff on Colombia',
      '2026-02-21 How the 35% US tariff on Colombia hurt coffee farmers',
    ],
    '2026-02-25',
    { 'United States: tariff 35 % against Colombia': 'struck_down 2026-02-11' },
  ],
  [
    'the day on which a ban began is not the day of its suspension',
    [
      '2026-03-09 China suspends ban on tungsten exports to US until November 2027 // The commerce ministry said that the ban, in place since Dec. 3, 2024, is suspended until Nov. 27, 2027.',
      '2026-03-09 Beijing suspends tungsten export ban for United States until Nov. 27, 2027',
    ],
    '2026-03-10',
    {
      'China: export ban for tungsten against United States':
        'suspended 2026-03-09 until 2027-11-27 next 2027-11-27',
    },
  ],
  [
    'an order of the White House names the hour',
    [
      "2026-03-17 Further Modifying Reciprocal Tariff Rates to Reflect the Arrangement with the People's Republic of China // The suspension of the 24-percentage-point additional rate is extended until 12:01 a.m. eastern standard time on November 10, 2027.",
    ],
    '2026-03-18',
    {
      'United States: reciprocal tariff against China':
        'suspended 2026-03-17 until 2027-11-10 next 2027-11-10',
    },
  ],
  [
    'the rest of a duty that stays is another duty',
    [
      '2026-03-18 国务院关税税则委员会关于延长暂停对原产于美国的进口商品加征24%关税期限的公告 // 在2027年11月10日前，继续暂停加征24%的关税，保留10%的关税税率。',
    ],
    '2026-03-19',
    {
      'China: tariff 24 % against United States': 'suspended 2026-03-18 until 2027-11-10 next 2027-11-10',
    },
  ],
  [
    'a month gives way to the day of it that others name',
    [
      '2026-03-17 Trump extends suspension of reciprocal tariff on China through November 2027',
      '2026-03-18 US reciprocal tariff on China stays suspended until November 10, 2027',
    ],
    '2026-03-19',
    {
      'United States: reciprocal tariff against China':
        'suspended 2026-03-18 until 2027-11-10 next 2027-11-10',
    },
  ],
  [
    'a column that lists numbers starts no measure',
    [
      '2026-01-06 Opinion: Europe sleeps while the rare earth licences pile up // It is nine months since China began licensing seven rare earths.',
    ],
    '2026-01-07',
    {},
  ],
  [
    'what is replaced is over, and no measure of the board',
    [
      '2026-01-05 Congo cobalt quotas for 2026 enter into force // The quota system, which replaced an export ban, is now annual.',
    ],
    '2026-01-06',
    { 'DR Congo: export quota for cobalt': 'in_force 2026-01-05' },
  ],
  [
    'the place of talks is no side',
    ['2026-03-11 中美斯德哥尔摩经贸会谈达成共识 // 下一轮磋商定于4月14日在北京举行。'],
    '2026-03-12',
    { 'China – United States: talks': 'concluded 2026-03-11 next 2026-04-14' },
  ],
  [
    'a probe on other goods is none of the duties that are decided',
    [
      '2025-12-23 USTR announces Section 301 tariff on Chinese semiconductors from June 23, 2027',
      '2026-03-11 USTR initiates Section 301 investigation of excess capacity in China, Japan and India',
    ],
    '2026-03-12',
    {
      'United States: Section 301 on semiconductors against China': 'announced 2025-12-23 next 2027-06-23',
      'United States: Section 301 against China, Japan, India': 'proposed 2026-03-11',
    },
  ],
  [
    'a later end in the same month counts',
    [
      '2026-03-04 US suspends 24% tariff on Chinese goods until November 10',
      '2026-03-05 US tariff of 24% on Chinese goods suspended until November 10',
      '2026-10-04 US extends suspension of 24% tariff on Chinese goods until November 30',
      '2026-10-05 US suspension of 24% tariff on Chinese goods extended until November 30',
    ],
    '2026-11-20',
    {
      'United States: tariff 24 % against China': 'suspended 2026-03-04 until 2026-11-30 next 2026-11-30',
    },
  ],
  [
    'a threat replaces no rate',
    [
      '2026-03-01 US imposes 25% tariff on Indian goods',
      '2026-03-02 US 25% tariff on Indian goods takes effect',
      '2026-03-02 25% US tariff on goods from India in force',
      '2026-05-04 Trump threatens to raise tariff on Indian goods to 50% from 25%',
    ],
    '2026-05-05',
    {
      'United States: tariff 25 % against India': 'in_force 2026-03-02',
      'United States: tariff 50 % against India': 'threatened 2026-05-04',
    },
  ],
  [
    'frozen goods hold back no duty',
    ['2026-03-01 US 25% tariff on Indian frozen shrimp takes effect'],
    '2026-03-02',
    { 'United States: tariff 25 % against India': 'in_force 2026-03-01' },
  ],
  [
    'a tariff on some members is none of the duties on the union',
    [
      '2026-01-05 US 15% tariff on EU goods takes effect',
      '2026-01-06 15% US tariff on goods from the European Union in force',
      '2026-02-02 US announces tariff on Denmark, Sweden, France and Germany over Greenland from June 1',
    ],
    '2026-02-03',
    {
      'United States: tariff 15 % against European Union': 'in_force 2026-01-05',
      'United States: tariff against Denmark, Sweden, France, Germany':
        'announced 2026-02-02 next 2026-06-01',
    },
  ],
  [
    'the rate of an older measure beside a new one is not taken from it',
    [
      '2026-01-12 US sets 61% anti-dumping duty on manganese from Gabon',
      '2026-01-23 US sets 15% Section 301 tariff on manganese from Gabon // The order was signed in the evening. Gabonese manganese has already paid 61% since 2024.',
    ],
    '2026-01-24',
    {
      'United States: anti-dumping and countervailing duties 61 % on manganese against Gabon':
        'announced 2026-01-12',
      'United States: Section 301 15 % on manganese against Gabon': 'announced 2026-01-23',
    },
  ],
  [
    'who backs down is not who threatens',
    [
      '2026-02-02 Trump threatens 25% tariff on Colombia',
      '2026-02-04 Colombia backs down, but Trump still threatens 25% tariff',
    ],
    '2026-02-05',
    { 'United States: tariff 25 % against Colombia': 'threatened 2026-02-02' },
  ],
  [
    'a union stands for its members',
    [
      '2026-01-17 Trump threatens 10% tariff on Denmark, Sweden, Germany and France over Greenland',
      '2026-01-22 特朗普宣布不再对欧盟加征关税 // 原定2月1日生效的10%关税将不予实施。',
    ],
    '2026-01-23',
    { 'United States: tariff 10 % against Denmark, Sweden, Germany, France': 'withdrawn 2026-01-22' },
  ],
];

describe('what stands beside the news', () => {
  it.each(rows)('%s', (_what, titles, at, expected) => {
    expect(boardOf(titles, at)).toEqual(expected);
  });
});
