import { describe, expect, it } from '@jest/globals';
import { boardOf } from './titles.js';

type Row = readonly [what: string, titles: readonly string[], at: string, board: Record<string, string>];

const rows: Row[] = [
  ...[
    "Peru slams Chile's tariffs on zinc, vows countermeasures",
    "Peru says Chile's zinc tariffs are a trade barrier, threatens retaliation",
  ].map(
    (title): Row => [
      `a duty is not threatened by whom it hits, and who vows to answer: ${title}`,
      ['2026-03-02 Chile puts 20% tariff on Peruvian zinc from March 10', `2026-04-08 ${title}`],
      '2026-04-10',
      { 'Chile: tariff 20 % on zinc against Peru': 'in_force 2026-03-10' },
    ],
  ),
  [
    'goods on a control list are no firms on it, whoever scrambles',
    ['2026-01-08 China adds 12 minerals to export control list as US firms scramble'],
    '2026-01-10',
    { 'China: export licensing for critical minerals against United States': 'announced 2026-01-08' },
  ],
  [
    'what may leave only under a licence is licensed',
    ['2026-01-08 Malaysia to only allow export of raw tungsten under licence from June 1'],
    '2026-01-10',
    { 'Malaysia: export licensing for tungsten': 'announced 2026-01-08 next 2026-06-01' },
  ],
  [
    'first licences tell neither whom a control hits nor what else it is on',
    [
      '2026-01-08 China imposes export controls on samarium',
      '2026-01-13 China issues first samarium licences to European magnet makers',
      '2026-01-14 China grants samarium licences to European magnet makers',
    ],
    '2026-01-16',
    { 'China: export licensing for samarium': 'announced 2026-01-08' },
  ],
  [
    'a threat that is answered in one breath is a threat',
    ["2026-04-08 Peru blasts Chile's tariff threat, vows countermeasures"],
    '2026-04-10',
    { 'Chile: tariff against Peru': 'threatened 2026-04-08' },
  ],
  [
    'a threat is one behind the vow to answer it, too',
    ['2026-04-08 Peru vows countermeasures as Chile threatens 40% tariff on Peruvian zinc'],
    '2026-04-10',
    { 'Chile: tariff 40 % on zinc against Peru': 'threatened 2026-04-08' },
  ],
  ...[
    'Kongo zastępuje zakaz eksportu kobaltu kwotami od 16 października',
    'Kongo ersätter exportförbudet för kobolt med kvoter från 16 oktober',
  ].map(
    (title): Row => [
      `a ban ends on the day on which quotas take its place: ${title}`,
      ['2026-01-08 Kongo verlängert Exportverbot für Kobalt bis 30. April', `2026-03-29 ${title}`],
      '2026-04-02',
      {
        'DR Congo: export ban for cobalt': 'in_force 2026-01-08 until 2026-10-16 next 2026-10-16',
        'DR Congo: export quota for cobalt': 'announced 2026-03-29 next 2026-10-16',
      },
    ],
  ),
  [
    'goods that were under way are spared until a day, on which the duty does not end',
    [
      '2026-03-02 US puts 20% duty on Chilean glass, in force today // Cargo already at sea is spared until 20 April.',
    ],
    '2026-05-02',
    { 'United States: tariff 20 % on glass against Chile': 'in_force 2026-03-02' },
  ],
  [
    'what is extended lasts until the last of the days that are told',
    [
      '2026-05-20 Kenya extends export ban on copper ore // The ban, due to expire on 31 May, is extended until 30 November.',
    ],
    '2026-05-22',
    { 'Kenya: export ban for copper': 'in_force 2026-05-20 until 2026-11-30 next 2026-11-30' },
  ],
  [
    'an inquiry that is given more time bears another number, and is the same',
    [
      '2026-02-04 商务部公告2026年第11号 关于延长进口羊肉保障措施调查期限的公告 // 调查期限延长至2026年6月4日。',
      '2026-06-02 商务部公告2026年第31号 再次延长进口羊肉保障措施调查期限 // 延长至2026年8月4日。',
    ],
    '2026-06-05',
    { 'China: safeguard': 'proposed 2026-02-04 next 2026-08-04' },
  ],
  [
    'a case of dumping of analogue chips, 模拟芯片, is neither planned, 拟, nor a control of chips',
    [
      '2026-06-12 商务部公告2026年第30号 关于对原产于美国的进口模拟芯片反倾销调查初步裁定的公告 // 自2026年6月13日起,进口经营者应向海关提供38.2%的保证金。',
    ],
    '2026-06-15',
    {
      'China: anti-dumping and countervailing duties 38.2 % on semiconductors against United States':
        'in_force 2026-06-13',
    },
  ],
  [
    'one that may be extended is a new one all the same',
    [
      '2026-02-04 商务部公告2026年第11号 关于对原产于美国的进口对苯二酚反倾销调查初步裁定的公告 // 自2026年2月10日起,进口经营者应提供33.3%的保证金。',
      '2026-06-02 商务部公告2026年第31号 关于对原产于美国的进口模拟芯片发起反倾销立案调查的公告 // 调查应在2027年6月2日前结束,特殊情况下可延长6个月。',
    ],
    '2026-06-05',
    {
      'China: anti-dumping and countervailing duties 33.3 % against United States': 'in_force 2026-02-10',
      'China: anti-dumping and countervailing duties on semiconductors against United States':
        'proposed 2026-06-02 next 2027-06-02',
    },
  ],
  [
    'whose goods a Chinese case is on does not levy it',
    ['2026-02-10 智利葡萄酒临时反倾销措施今起执行 // 商务部定于7月5日前作出终裁。'],
    '2026-02-12',
    {
      'China: anti-dumping and countervailing duties on drinks against Chile':
        'in_force 2026-02-10 next 2026-07-05',
    },
  ],
  [
    'a halt of imports is a new measure, and no pause',
    ['2026-02-10 中国暂停进口智利水产品'],
    '2026-02-12',
    { 'China: import ban on farm goods against Chile': 'announced 2026-02-10' },
  ],
  [
    'what a parliament is to vote on is proposed',
    [
      '2026-02-10 Chile: Ausfuhrverbot für Lithium vor der Abstimmung // Das Parlament entscheidet am 2. März.',
    ],
    '2026-02-12',
    { 'Chile: export ban for lithium': 'proposed 2026-02-10 next 2026-03-02' },
  ],
  [
    'and begins on no day by which it is to vote',
    [
      '2026-02-10 Perú presenta aranceles de hasta 40% al acero de Asia // La iniciativa va al Congreso y debe votarse a más tardar el 31 de marzo.',
    ],
    '2026-02-12',
    { 'Peru: tariff 40 % on steel': 'proposed 2026-02-10 next 2026-03-31' },
  ],
  [
    'what is said not to happen is withdrawn',
    [
      '2026-02-10 Trump threatens 60% tariff on Chilean copper from March 1',
      "2026-02-25 Trump's 60% tariff on Chilean copper will not happen // Nothing will be charged on March 1, an official said.",
    ],
    '2026-02-26',
    { 'United States: tariff 60 % on copper against Chile': 'withdrawn 2026-02-25' },
  ],
  [
    'an inquiry by a law of its own is no part of a duty that is threatened at a rate',
    [
      '2026-02-10 Trump threatens 60% tariff on Chinese goods from May 1',
      '2026-02-20 Initiation of Section 301 Investigation: China’s Targeting of the Toy Sector; Request for Comments // Written comments are due by April 1, 2026.',
    ],
    '2026-02-26',
    {
      'United States: Section 301 on toys against China': 'proposed 2026-02-20 next 2026-04-01',
      'United States: tariff 60 % against China': 'threatened 2026-02-10 next 2026-05-01',
    },
  ],
  [
    'nor is a duty on goods one of an inquiry that bears neither rate nor goods',
    [
      '2026-02-10 US opens national security probes into robots, medical gear // The Section 232 inquiries began this month.',
      '2026-02-12 Trump: 80% on branded drugs, 35% on heavy trucks from April 1',
    ],
    '2026-02-14',
    {
      'United States: Section 232': 'proposed 2026-02-10',
      'United States: tariff 80 % on medicines, trucks': 'announced 2026-02-12 next 2026-04-01',
    },
  ],
  [
    'what slips to a day begins then',
    ['2026-02-10 Trump sets 12% duty on Chilean goods, start slips a week to Feb. 20'],
    '2026-02-21',
    { 'United States: tariff 12 % against Chile': 'in_force 2026-02-20' },
  ],
  [
    'a rule that its authority stays is suspended',
    [
      '2026-02-10 US Affiliates Rule takes effect today',
      '2026-02-24 Suspension of End-User Controls for Affiliates // BIS stays the Affiliates Rule from February 24, 2026 until February 23, 2027.',
    ],
    '2026-02-26',
    { 'United States: affiliates rule': 'suspended 2026-02-24 until 2027-02-23 next 2027-02-23' },
  ],
  [
    'what a pause does not affect stands',
    [
      '2026-02-10 China puts rare earths under export licensing with immediate effect',
      '2026-03-24 Rare earth licensing unaffected by the truce, exporters say',
    ],
    '2026-03-26',
    { 'China: export licensing for rare earths': 'in_force 2026-02-10' },
  ],
  [
    'a public hearing is no dispute',
    [
      '2026-02-10 Notice of Public Hearing Relating to the Operation of the USMCA // The hearing will be held on March 17, 2026.',
    ],
    '2026-02-12',
    { 'Canada – Mexico – United States: talks': 'scheduled 2026-02-10 next 2026-03-17' },
  ],
];

describe('readings that were put right', () => {
  it.each(rows)('%s', (_what, titles, at, expected) => {
    expect(boardOf(titles, at)).toEqual(expected);
  });
});
