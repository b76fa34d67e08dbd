import { describe, expect, it } from '@jest/globals';
import { boardOf } from './titles.js';

/*
 * Which measure a report is about where it names it by halves: by a number, a list of those who are hit, a rate that is told
 * two sentences later, or in passing.
 */

type Row = readonly [what: string, titles: readonly string[], at: string, board: Record<string, string>];

const rows: readonly Row[] = [
  [
    'what a list is eased for is not what a numbered notice suspends',
    [
      '2026-05-04 Beijing takes four US firms off its control list',
      '2026-05-05 China removes four US firms from export control list',
      '2026-05-06 商务部公告2026年第40号 // 决定暂停实施商务部公告2026年第31号和商务部公告2026年第32号，自即日起至2027年5月10日暂停实施。',
    ],
    '2026-05-08',
    {
      'China: entity list against United States': 'revoked 2026-05-05 ?',
      'China: export control': 'suspended 2026-05-06 until 2027-05-10 next 2027-05-10',
    },
  ],
  [
    'a list that rests is the one on which firms were put',
    [
      '2026-05-04 China adds 15 US firms to export control list',
      '2026-05-20 China suspends export control listing of 15 US firms for one year',
      '2026-05-20 Beijing pauses export control list measures against 15 US firms for a year',
    ],
    '2026-05-22',
    {
      'China: entity list against United States': 'suspended 2026-05-20 until 2027-05-20 next 2027-05-20',
    },
  ],
  [
    'who is named in one list is hit alike',
    [
      '2026-05-04 商务部公告：对向特定国家出口钨制品实施管理 // 即日起，向美国、墨西哥、加拿大出口钨制品须申请许可证。',
    ],
    '2026-05-08',
    { 'China: export licensing for tungsten against United States, Mexico, Canada': 'in_force 2026-05-04' },
  ],
  [
    'a limit on imports is no export control',
    [
      '2026-05-04 Od dziś obowiązują unijne ograniczenia importu żelazostopów // Środki ochronne potrwają trzy lata.',
    ],
    '2026-05-08',
    { 'European Union: safeguard on ferroalloys': 'in_force 2026-05-04' },
  ],
  [
    'what has ended is told beside what stands',
    [
      '2026-05-20 Cobalt: three weeks into the export quota // The export ban of DR Congo ended on 1 May when the quota began.',
      '2026-05-21 Congo cobalt quota, in force since May 1, slows shipments',
    ],
    '2026-05-22',
    { 'DR Congo: export quota for cobalt': 'in_force 2026-05-01' },
  ],
  [
    'a title names the measure, and the text its rate and its day',
    [
      '2026-05-04 Trump signs order on fentanyl tariffs on China // The additional rate of 20 percent is amended to 10 percent for goods entered on or after 12:01 a.m. eastern standard time on May 11, 2026.',
      '2026-05-11 US fentanyl tariff on China now 10%',
    ],
    '2026-05-12',
    { 'United States: fentanyl tariff 10 % against China': 'eased 2026-05-11 ?' },
  ],
  [
    'the duty with which a sentence begins is that of the one before, and so is its later rate',
    [
      '2026-08-14 Trump orders 25% tariff on magnets under Section 232 // The duty starts on September 1 and rises to 50% on January 1, 2027.',
    ],
    '2026-09-02',
    { 'United States: Section 232 25 % on magnets': 'in_force 2026-09-01 next 2027-01-01' },
  ],
  [
    'who acts jointly is not against each other',
    ['2026-04-01 Mali and Niger to levy joint 10% export tax on lithium // The tax applies from May 4.'],
    '2026-04-02',
    {
      'Mali, Niger: export duty 10 % for lithium': 'announced 2026-04-01 next 2026-05-04',
    },
  ],
  [
    'a duty of up to a rate lies on the goods behind it',
    ['2026-11-12 EU imposes provisional duties of up to 38% on Chinese magnets'],
    '2026-11-12',
    { 'European Union: tariff 38 % on magnets against China': 'announced 2026-11-12' },
  ],
  [
    'a joint tariff is on whom it names',
    ['2026-04-01 Chile and Peru impose 12% duty on Chinese tungsten'],
    '2026-04-02',
    { 'Chile, Peru: tariff 12 % on tungsten against China': 'announced 2026-04-01' },
  ],
  [
    'a number without a year is that of the notice which is known, a year on',
    [
      '2025-10-09 商务部公告2025年第61号 公布对境外相关稀土物项实施出口管制的决定 // 自2025年12月1日起实施。',
      '2025-11-07 商务部公告2025年第70号 // 决定自即日起至2026年11月10日暂停实施商务部公告2025年第61号。',
      '2026-11-05 China extends pause of rare earth rules // Announcement No. 61 stays suspended until November 10, 2027.',
      '2026-11-06 China prolongs suspension of rare earth rules // Announcement No. 61 stays suspended until November 10, 2027.',
    ],
    '2026-11-20',
    {
      'China: rule on foreign-made goods for rare earths':
        'suspended 2025-11-07 until 2027-11-10 next 2027-11-10',
    },
  ],
  [
    'a number without a year is that of another notice, where it is on other goods',
    [
      '2025-03-10 China restricts tungsten exports, MOFCOM announcement No. 10 of 2025 in force',
      '2026-11-05 China: Announcement No. 10 lifts export curbs on gallium',
    ],
    '2026-11-06',
    {
      'China: export licensing for tungsten': 'in_force 2025-03-10 ?',
      'China: export licensing for gallium': 'revoked 2026-11-05 ?',
    },
  ],
  [
    'a duty of another rate with which a sentence begins is another one',
    [
      '2026-11-12 US imposes 25% tariff on heavy trucks // The tariffs of 15% on nearly every partner expire on December 20, 2026.',
    ],
    '2026-11-13',
    {
      'United States: tariff 25 % on trucks': 'announced 2026-11-12',
      'United States: tariff 15 %': 'announced 2026-11-12 until 2026-12-20 next 2026-12-20',
    },
  ],
  [
    'a number without a year is that of a new notice, where one is introduced',
    [
      '2025-10-09 商务部公告2025年第61号 公布对境外相关稀土物项实施出口管制的决定 // 自2025年12月1日起实施。',
      '2026-09-05 China imposes export controls on tungsten // MOFCOM announcement No. 61 takes effect immediately.',
    ],
    '2026-09-06',
    {
      'China: rule on foreign-made goods for rare earths': 'in_force 2025-12-01',
      'China: export licensing for tungsten': 'in_force 2026-09-05',
    },
  ],
  [
    'a levy that a text refers back to is that of its title',
    ['2026-05-04 Trump raises fentanyl tariff on China // He said the 20% levy was a penalty.'],
    '2026-05-05',
    { 'United States: fentanyl tariff 20 % against China': 'announced 2026-05-04' },
  ],
  [
    'each case is of its own goods',
    [
      '2026-05-04 EU imposes anti-dumping duties on molybdenum wire from China',
      '2026-05-12 EU opens anti-dumping probe into Chinese silicon metal',
    ],
    '2026-05-14',
    {
      'European Union: anti-dumping and countervailing duties on molybdenum against China':
        'announced 2026-05-04',
      'European Union: anti-dumping and countervailing duties on silicon metal against China':
        'proposed 2026-05-12',
    },
  ],
  [
    'off the table until a day is a pause',
    [
      '2026-05-04 China requires export licences for holmium from May 12',
      '2026-05-06 China: Lizenzpflicht für Holmium ist bis 10. November 2027 vom Tisch',
      '2026-05-06 China suspends holmium export licences until November 10, 2027',
    ],
    '2026-05-14',
    { 'China: export licensing for holmium': 'suspended 2026-05-06 until 2027-11-10 next 2027-11-10' },
  ],
  [
    'what stays untouched is told by its number and since when it holds',
    [
      '2026-05-06 Seltene Erden: Was China aussetzt // Die seit 4. April 2025 geltende Lizenzpflicht für Samarium (Bekanntmachung 18/2025) bleibt davon unberührt.',
    ],
    '2026-05-08',
    { 'China: export licensing for samarium': 'in_force 2025-04-04' },
  ],
  [
    'of two words for one relief of a day the further one stands',
    [
      '2026-05-04 China requires export licences for holmium',
      '2026-05-12 China suspends export licences for holmium until May 10, 2027',
      '2026-05-12 Relief for holmium buyers as China eases export licences',
    ],
    '2026-05-14',
    { 'China: export licensing for holmium': 'suspended 2026-05-12 until 2027-05-10 next 2027-05-10' },
  ],
  [
    'a control that names nothing is none of several',
    [
      '2026-05-04 China requires export licences for holmium',
      '2026-05-05 China requires export licences for graphite',
      '2026-05-05 China tightens export controls',
    ],
    '2026-05-08',
    {
      'China: export licensing for holmium': 'announced 2026-05-04',
      'China: export licensing for graphite': 'announced 2026-05-05',
    },
  ],
  [
    'an inquiry that is to end on a day, or may take longer, binds nothing until then',
    [
      '2026-05-04 商务部公告2026年第40号 对原产于美国的进口石墨电极发起反倾销立案调查 // 自2026年5月4日起立案。调查应在2027年5月4日前结束，特殊情况下可延长6个月。',
    ],
    '2026-05-08',
    {
      'China: anti-dumping and countervailing duties on graphite against United States':
        'proposed 2026-05-04 next 2027-05-04',
    },
  ],
  [
    'a pause for all but one leaves that one hit',
    [
      '2026-04-02 Washington announces reciprocal tariffs, 34% on China, 20% on EU',
      '2026-04-09 Washington pauses reciprocal tariffs for 90 days, raises China rate to 125%',
      '2026-04-09 US pauses its reciprocal tariffs for 90 days, lifts rate on China to 125%',
    ],
    '2026-04-12',
    {
      'United States: reciprocal tariff against China':
        'suspended 2026-04-09 until 2026-07-08 next 2026-07-08',
      'United States: reciprocal tariff 125 % against China': 'announced 2026-04-09',
    },
  ],
  [
    'a duty that is raised for one beside the pause of another is no part of the pause',
    ['2026-04-09 Washington pauses reciprocal tariffs for 90 days, raises tariffs on China to 125%'],
    '2026-04-12',
    {
      'United States: reciprocal tariff': 'suspended 2026-04-09 until 2026-07-08 next 2026-07-08',
      'United States: tariff 125 % against China': 'announced 2026-04-09',
    },
  ],
  [
    'nor is it where a Chinese title tells both',
    ['2026-04-09 美国宣布暂停对等关税90天，对中国关税提高至125%'],
    '2026-04-12',
    { 'United States: reciprocal tariff': 'suspended 2026-04-09 until 2026-07-08 next 2026-07-08' },
  ],
  ...[
    '2026-04-09 Washington pauses reciprocal tariffs for 90 days, but China faces 125%',
    '2026-04-09 Washington halts reciprocal tariffs for 90 days except for China, which will pay 125%',
    '2026-04-09 US suspends reciprocal tariffs for 90 days for everyone but China, hit with 125%',
    '2026-04-09 USA setzen reziproke Zölle 90 Tage lang aus, außer für China: dort gelten 125 Prozent',
    '2026-04-09 Washington suspend les droits de douane réciproques pour 90 jours, sauf pour la Chine, taxée à 125 %',
    '2026-04-09 EE.UU. suspende 90 días los aranceles recíprocos salvo a China, que pagará el 125 %',
    '2026-04-09 USA zawieszają cła wzajemne na 90 dni z wyjątkiem Chin, które zapłacą 125 proc.',
    '2026-04-09 USA pausar ömsesidiga tullar i 90 dagar, utom för Kina som får betala 125 procent',
  ].map(
    (report): Row => [
      'who is excepted from a pause at a rate of his own is hit by a duty of his own',
      [report],
      '2026-04-12',
      {
        'United States: reciprocal tariff': 'suspended 2026-04-09 until 2026-07-08 next 2026-07-08',
        'United States: reciprocal tariff 125 % against China': 'announced 2026-04-09',
      },
    ],
  ),
  [
    'a pause that spares one state is of the duties that all pay, not of that state or of cars',
    [
      '2026-04-02 Trump announces reciprocal tariffs of 11% to 40% from 5 April // Chile pays 40%, Peru 20%.',
      '2026-04-03 Washington puts 25% duty on cars from today',
      "2026-04-09 Trump pauses tariffs for 90 days, but Chile's raised to 55% // Everyone except Chile pays 10% until 8 July.",
      '2026-04-09 Trump pausar tullarna i 90 dagar – men inte mot Chile',
    ],
    '2026-04-12',
    {
      'United States: reciprocal tariff 11 %': 'suspended 2026-04-09 until 2026-07-08 next 2026-07-08',
      'United States: tariff 25 % on cars': 'in_force 2026-04-03',
      'United States: tariff 55 % against Chile': 'announced 2026-04-09',
    },
  ],
  [
    'chip curbs that nobody is named to lift are those on the state that is named',
    [
      '2026-03-02 Taiwan requires licences for chip exports to Peru',
      '2026-03-05 Chip curbs on Peru put on hold // Lima has asked for talks, the foreign ministry said.',
      '2026-03-05 Taiwan suspends chip export curbs on Peru',
    ],
    '2026-03-08',
    { 'Taiwan: chip control against Peru': 'suspended 2026-03-05' },
  ],
  ...[
    '2026-04-09 USA setzen reziproke Zölle für 90 Tage aus und erhöhen Zölle auf China auf 125 Prozent',
    '2026-04-09 US suspends reciprocal tariffs for 90 days and raises tariffs on China to 125%',
  ].map(
    (report): Row => [
      'nor is one that an "and" joins to the pause',
      [report],
      '2026-04-12',
      {
        'United States: reciprocal tariff': 'suspended 2026-04-09 until 2026-07-08 next 2026-07-08',
        'United States: tariff 125 % against China': 'announced 2026-04-09',
      },
    ],
  ),
  [
    'who is excepted at no rate is only out of the pause',
    ['2026-04-09 US pauses reciprocal tariffs for 90 days, excluding China'],
    '2026-04-12',
    { 'United States: reciprocal tariff': 'suspended 2026-04-09 until 2026-07-08 next 2026-07-08' },
  ],
  ...[
    '2026-04-09 Apart from steel, Ottawa also imposes a 25% duty on imported aluminium',
    '2026-04-09 Förutom stål lägger Kanada även 25 procents tull på aluminium',
    '2026-04-09 除钢铁外,加拿大还对铝加征25%关税',
    '2026-04-09 钢铁被排除在外 加拿大对铝加征25%关税',
  ].map(
    (report): Row => [
      'nor is that out beside which something else is hit too',
      [report],
      '2026-04-12',
      { 'Canada: tariff 25 % on aluminium': 'announced 2026-04-09' },
    ],
  ),
  [
    'who opens a title as excepted leaves those within their rate',
    ['2026-04-09 Except for Chile, Ottawa imposes a 25% tariff on all copper'],
    '2026-04-12',
    { 'Canada: tariff 25 % on copper': 'announced 2026-04-09' },
  ],
  [
    'what ended beside a new duty ends no duty',
    [
      '2026-08-08 US imposes 35% tariff on Canada as pause ended on August 1',
      '2026-08-09 EU imposes new steel tariff of 50% // The safeguard expired on 30 June.',
    ],
    '2026-08-10',
    {
      'United States: tariff 35 % against Canada': 'announced 2026-08-01',
      'European Union: tariff 50 % on steel': 'announced 2026-08-09',
    },
  ],
  [
    'an exemption or a licence of one firm that has expired leaves the measure',
    [
      '2026-04-04 China imposes export licences on seven rare earths',
      '2026-08-02 China rare earth licence for Ford expired on 30 July; controls remain',
      '2026-05-01 US imposes 25% tariff on Indian goods',
      '2026-08-02 US tariff on Indian goods: exemption for pharma expired on July 31',
    ],
    '2026-08-10',
    {
      'China: export licensing for rare earths': 'in_force 2026-04-04 ?',
      'United States: tariff 25 % against India': 'announced 2026-05-01',
    },
  ],
  [
    'what stays as it is beside an act leaves the act',
    ['2026-08-06 US imposes 50% tariffs on Brazil, orange juice unaffected'],
    '2026-08-10',
    { 'United States: tariff 50 % against Brazil': 'announced 2026-08-06' },
  ],
  [
    'prices that drop, and a void that is filled, take nothing back',
    [
      '2026-08-01 US imposes 50% tariff on Brazil',
      '2026-08-06 Real drops as 50% tariffs on Brazil bite',
      '2026-08-07 EU fills void as US tariffs on Brazil cut trade',
      '2026-08-08 Tariffs on Brazil leave a void in US coffee aisles',
    ],
    '2026-08-10',
    { 'United States: tariff 50 % against Brazil': 'announced 2026-08-01' },
  ],
  [
    'an export quota that is halved is a new step',
    ['2026-08-06 China halves export quotas for rare earths'],
    '2026-08-10',
    { 'China: export quota for rare earths': 'announced 2026-08-06' },
  ],
  [
    'duties on top of others are not dated by them',
    [
      '2026-08-01 US 25% tariffs on trucks in force',
      '2026-08-05 US tariffs on trucks come on top of steel tariffs in force since 4 June',
    ],
    '2026-08-10',
    { 'United States: tariff 25 % on trucks': 'in_force 2026-08-01' },
  ],
  [
    'goods stand before what they are made into and the duty',
    ['2026-05-04 US imposes 20% aluminium extrusion duties from May 11'],
    '2026-05-08',
    { 'United States: tariff 20 % on aluminium': 'announced 2026-05-04 next 2026-05-11' },
  ],
  [
    'supplies that go on again put nothing back',
    [
      '2026-05-04 美方取消乙烷出口许可要求 三家企业恢复对华供货',
      '2026-05-05 US drops licence requirement for ethane exports to China',
    ],
    '2026-05-08',
    {},
  ],
  [
    'a debate that is put off holds nothing back',
    ['2026-05-04 Cámara de Diputados de México aplaza discusión de aranceles de hasta 50%'],
    '2026-05-08',
    {},
  ],
  [
    'what is approved is still to be signed',
    [
      '2026-05-04 EU countries approve trade deal with Mercosur // The Commission president is to sign it in Asunción on May 17.',
    ],
    '2026-05-08',
    { 'European Union – Mercosur: talks': 'scheduled 2026-05-04 next 2026-05-17' },
  ],
  [
    'a clause without a subject has that of the one before',
    [
      '2026-05-04 商务部就中美磋商安排答记者问 // 美方将取消10%的芬太尼关税，24%对等关税继续暂停至2027年5月10日。',
    ],
    '2026-05-08',
    {
      'China – United States: talks': 'under_way 2026-05-04',
      'United States: reciprocal tariff 24 % against China':
        'suspended 2026-05-04 until 2027-05-10 next 2027-05-10',
    },
  ],
  [
    'that a raise has taken effect is told a day later, of more goods',
    [
      '2025-12-11 USTR raises Section 301 tariff on Chinese tungsten to 25% effective January 1',
      '2026-01-02 Section 301 tariff increases on Chinese tungsten and polysilicon take effect',
    ],
    '2026-01-05',
    { 'United States: Section 301 25 % on tungsten against China': 'in_force 2026-01-01' },
  ],
  [
    'a pause is made to last by another name',
    [
      '2026-04-10 EU pauses countermeasures against US for 90 days',
      '2026-07-09 EU suspends retaliatory tariffs on US goods until January 6',
    ],
    '2026-07-12',
    {
      'European Union: tariff against United States': 'suspended 2026-04-10 until 2027-01-06 next 2027-01-06',
    },
  ],
];

describe('which measure a report is about', () => {
  it.each(rows)('%s', (_what, titles, at, expected) => {
    expect(boardOf(titles, at)).toEqual(expected);
  });
});
