import { describe, expect, it } from '@jest/globals';
import { boardOf } from './titles.js';

/* What comes next with a measure, as reports name it: all the days to come count, and each is that of the measure that it is about. */

type Row = readonly [what: string, titles: readonly string[], at: string, board: Record<string, string>];

const rows: readonly Row[] = [
  [
    'once people have answered, the hearing comes next',
    [
      '2026-03-03 USTR opens Section 301 investigation into Vietnamese plywood // Written comments are due April 8; a public hearing will be held on May 14.',
    ],
    '2026-04-20',
    { 'United States: Section 301 against Vietnam': 'proposed 2026-03-03 next 2026-05-14' },
  ],
  [
    'a rate that is in force rises on a later day',
    ['2026-05-11 US 20% tariff on imported drones takes effect June 2, rising to 35% on January 4, 2027'],
    '2026-08-01',
    { 'United States: tariff 20 %': 'in_force 2026-06-02 next 2027-01-04' },
  ],
  [
    'what many reports said was due outweighs nothing that is still to come',
    [
      '2026-03-03 US opens anti-dumping probe of tungsten wire from China, ITC to vote on injury on March 20',
      '2026-03-04 Chinese tungsten wire: ITC to vote in US anti-dumping probe on March 20',
      '2026-03-05 US to vote on tungsten wire injury on March 20 in anti-dumping probe against China',
      '2026-03-06 US anti-dumping probe of tungsten wire from China: preliminary ruling is due on July 8',
    ],
    '2026-04-01',
    {
      'United States: anti-dumping and countervailing duties on tungsten against China':
        'proposed 2026-03-03 next 2026-07-08',
    },
  ],
  [
    'an act that no word names is known by its goods and its day to come',
    ['2026-06-09 Namibia to halt raw lithium exports from March 2027'],
    '2026-07-01',
    { 'Namibia: export control for lithium': 'announced 2026-06-09 next 2027-03-01' },
  ],
  [
    'who only answers to it starts none of his own',
    [
      '2026-10-14 商务部新闻发言人就印度收紧不锈钢进口配额答记者问 // 印方拟自11月3日起削减配额,中方对此强烈不满。',
    ],
    '2026-10-20',
    {},
  ],
  [
    'the acts of one case, each with a number of its own, are of one measure',
    [
      '2026-01-20 商务部公告2026年第3号 关于对原产于巴西的进口纸浆发起反倾销调查的公告',
      '2026-07-10 商务部公告2026年第41号 关于对原产于巴西的进口纸浆反倾销调查初步裁定的公告 // 自2026年7月14日起采取保证金形式的临时反倾销措施,比率为12.7%。',
      '2026-12-10 商务部公告2026年第90号 关于延长对原产于巴西的进口纸浆反倾销调查期限的公告 // 调查期限延长至2027年7月20日。',
    ],
    '2026-12-20',
    {
      'China: anti-dumping and countervailing duties 12.7 % against Brazil':
        'in_force 2026-07-14 next 2027-07-20',
    },
  ],
  [
    'two cases against one country stay apart',
    [
      '2026-01-20 商务部公告2026年第3号 关于对原产于巴西的进口鸡肉发起反倾销调查的公告 // 本次调查应在2027年1月20日前结束。',
      '2026-01-20 商务部公告2026年第4号 关于对原产于巴西的进口牛肉发起反补贴调查的公告 // 本次调查应在2027年1月20日前结束。',
    ],
    '2026-02-20',
    {
      'China: anti-dumping and countervailing duties on poultry against Brazil':
        'proposed 2026-01-20 next 2027-01-20',
      'China: anti-dumping and countervailing duties on farm goods against Brazil':
        'proposed 2026-01-20 next 2027-01-20',
    },
  ],
  [
    'an inquiry that is extended is that of the case, in whatever words',
    [
      '2026-03-03 China imposes anti-dumping deposits of 18.4% on Danish pork casings',
      '2026-05-05 Beijing prolongs investigation of Danish pork until November 3 // The deposits remain due.',
    ],
    '2026-06-02',
    {
      'China: anti-dumping and countervailing duties 18.4 % on farm goods against Denmark':
        'announced 2026-03-03 next 2026-11-03',
    },
  ],
  [
    'a step that is told in a sentence of its own is that of all that the title tells',
    [
      '2026-11-24 Trump vows 15% tariff on Peru and Chile, extra 5% on Brazil // He will sign the orders on January 20, he wrote.',
    ],
    '2026-12-20',
    {
      'United States: tariff 15 % against Peru, Chile': 'threatened 2026-11-24 next 2027-01-20',
      'United States: tariff 5 % against Brazil': 'threatened 2026-11-24 next 2027-01-20',
    },
  ],
];

describe('next days on the board', () => {
  it.each(rows)('%s', (_, titles, at, board) => {
    expect(boardOf(titles, at)).toEqual(board);
  });
});
