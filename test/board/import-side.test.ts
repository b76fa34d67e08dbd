import { describe, expect, it } from '@jest/globals';
import { boardOf } from './titles.js';

/* What is done to imports by other means than a tariff, and how such measures and trade remedies go on. */

type Row = readonly [what: string, titles: readonly string[], at: string, board: Record<string, string>];

const rows: readonly Row[] = [
  [
    'a duty lies on the goods that are found to be dumped',
    ['2026-03-02 US Commerce Department finds Chinese graphite dumped, sets 93.5% duty'],
    '2026-03-03',
    { 'United States: tariff 93.5 % on graphite against China': 'announced 2026-03-02' },
  ],
  [
    'or are sold by dumping, in German',
    ['2026-03-02 USA sehen Dumping bei chinesischem Graphit und verhängen 93,5 Prozent Zoll'],
    '2026-03-03',
    {
      'United States: anti-dumping and countervailing duties 93.5 % on graphite against China':
        'announced 2026-03-02',
    },
  ],
  [
    'or are dumped, in Chinese',
    ['2026-03-02 美国认定中国石墨遭倾销，征收93.5%关税'],
    '2026-03-03',
    { 'United States: tariff 93.5 % on graphite against China': 'announced 2026-03-02' },
  ],
  [
    'it lies on none that are only hit by what is dumped',
    ['2026-03-02 US sets 20% tariff on Chinese goods as tin smelters are hit by dumped imports'],
    '2026-03-03',
    { 'United States: tariff 20 % against China': 'announced 2026-03-02' },
  ],
  [
    'who suspends a duty under preferences suspends the duty',
    ['2026-03-02 EU suspends tariff on Moldovan steel under its trade preferences until 5 June'],
    '2026-03-04',
    {
      'European Union: tariff on steel against Moldova':
        'suspended 2026-03-02 until 2026-06-05 next 2026-06-05',
    },
  ],
  [
    'an import ban is none of exports, and ends as it is told',
    [
      '2026-03-02 Thailand bans imports of Chilean salmon from Friday // The health ministry told of residues.',
      "2026-03-20 Thailand's import ban on Chilean salmon to end on 1 April, ministry says",
    ],
    '2026-03-22',
    { 'Thailand: import ban against Chile': 'in_force 2026-03-06 until 2026-04-01 next 2026-04-01' },
  ],
  [
    'one that is first heard of as it is lifted, in German',
    ['2026-05-04 Tschechien hebt Importverbot für moldauischen Weizen auf'],
    '2026-05-06',
    { 'Czechia: import ban on farm goods against Moldova': 'revoked 2026-05-04 ?' },
  ],
  [
    'what ended on a day ends on no day of what takes its place, in Polish',
    [
      '2026-05-04 Polska uchyla zakaz importu wina z Chile. W jego miejsce unijne ograniczenia // Rozporządzenie straciło moc 2 maja. Unijne przepisy obowiązują do 5 czerwca.',
    ],
    '2026-05-06',
    { 'Poland: import ban against Chile': 'revoked 2026-05-02' },
  ],
  [
    'the charge on carbon at the border has a name of its own',
    [
      '2026-01-08 EU-Klimazoll tritt in Kraft // Importeure von Stahl und Zement müssen seit 1. Januar zahlen.',
    ],
    '2026-02-12',
    { 'European Union: carbon border charge': 'in_force 2026-01-01' },
  ],
  [
    'an inquiry into trade barriers is one, whatever number each act bears',
    [
      '2026-02-04 商务部公告2026年第11号 关于就秘鲁涉华限制措施启动贸易壁垒调查的公告 // 自2026年2月4日起开始，应于2026年8月4日前结束。',
      '2026-07-30 商务部公告2026年第41号 关于延长对秘鲁贸易壁垒调查期限的公告 // 调查期限延长至2026年11月4日。',
    ],
    '2026-08-06',
    { 'China: trade-barrier inquiry against Peru': 'proposed 2026-02-04 next 2026-11-04' },
  ],
  [
    'exclusions from duties last on their own',
    [
      '2026-02-04 USTR Extends Exclusions from China Section 301 Tariffs // The reinstated exclusions, due to end on February 28, will run through August 31, 2026.',
      '2026-08-28 US gives China tariff exclusions another three months // They now expire November 30, 2026.',
    ],
    '2026-08-30',
    {
      'United States: exclusions from tariffs for China':
        'in_force 2026-02-04 until 2026-11-30 next 2026-11-30',
    },
  ],
  [
    'preferences that are withdrawn are a step of their own',
    ['2026-05-20 国务院关税税则委员会：自2026年6月15日起中止对智利34个税目产品适用协定税率'],
    '2026-06-22',
    { 'China: change of tariff preferences for Chile': 'in_force 2026-06-15' },
  ],
  [
    'a remedy is levied while it is reviewed, and its case goes on under another number',
    [
      '2025-02-04 China imposes anti-dumping duty of 18% on Chilean wine',
      '2026-06-04 商务部公告2026年第31号 关于对原产于智利的进口葡萄酒所适用反倾销措施发起复审调查的公告 // 复审期限截至2027年6月4日。',
    ],
    '2026-06-06',
    {
      'China: anti-dumping and countervailing duties 18 % on drinks against Chile':
        'in_force 2026-06-04 next 2027-06-04',
    },
  ],
  [
    'the day on which a review is decided is none of entry into force',
    [
      '2026-06-04 EU opens expiry review of anti-dumping duties on Chinese tungsten carbide // The Commission is to decide by 4 September 2027.',
    ],
    '2026-06-06',
    {
      'European Union: anti-dumping and countervailing duties on tungsten against China':
        'in_force 2026-06-04 next 2027-09-04',
    },
  ],
  [
    'tinplate is steel',
    ['2026-06-10 US launches dumping probe into tinplate from Kenya and Chile'],
    '2026-06-12',
    {
      'United States: anti-dumping and countervailing duties on steel against Kenya, Chile':
        'proposed 2026-06-10',
    },
  ],
  [
    'the goods of the only duty are those that its title names before it, in French',
    ['2026-03-02 Bois : Ottawa abaisse à 9 % le droit sur le Chili'],
    '2026-03-04',
    { 'Canada: tariff 9 % on wood against Chile': 'eased 2026-03-02 ?' },
  ],
  [
    'a duty whose title tells the goods alone',
    ['2026-03-02 Brazil to tax electric cars again // The tariff will be 12% from 1 July.'],
    '2026-03-04',
    { 'Brazil: tariff 12 % on cars': 'announced 2026-03-02 next 2026-07-01' },
  ],
  [
    'what comes back on a day to come is announced, in Chinese',
    ['2026-05-04 巴西2026年8月起恢复对进口电动汽车征税'],
    '2026-05-06',
    { 'Brazil: tariff on cars': 'announced 2026-05-04 next 2026-08-01' },
  ],
  [
    'what a title opens in no word for a duty is told by it, and not by the duties that may come',
    [
      '2026-06-10 Commission initiates investigation on subsidised cars from Kenya // Provisional duties may come by 10 March 2027.',
    ],
    '2026-06-12',
    { 'European Union: tariff on cars against Kenya': 'proposed 2026-06-10 next 2027-03-10' },
  ],
  [
    'a licence that is needed from a day is no relief, though it is called an adjustment',
    [
      '2026-05-04 商务部公告2026年第21号 关于优化调整锑相关物项出口管制措施的公告 // 自2026年6月1日起，高纯锑须经许可方可出口。',
    ],
    '2026-05-06',
    { 'China: export licensing for antimony': 'announced 2026-05-04 next 2026-06-01' },
  ],
  [
    'quotas beside import duties are none of exports',
    [
      '2026-05-20 Vietnam and the EU strike trade deal: import duties, quotas on rice stay suspended until 5 June 2027',
    ],
    '2026-05-22',
    { 'Vietnam – European Union: talks': 'concluded 2026-05-20' },
  ],
  [
    'machines for lithography are those for chips',
    [
      '2026-02-10 Netherlands to license exports of lithography machines // The rule begins on 1 April.',
      '2026-02-11 荷兰宣布将管制光刻机出口',
    ],
    '2026-02-13',
    { 'Netherlands: chip control': 'announced 2026-02-10 next 2026-04-01' },
  ],
  [
    'retenciones are export duties',
    ['2026-05-04 Milei propone retenciones del 12 % para el litio desde el 1 de julio'],
    '2026-05-06',
    { 'Argentina: export duty 12 % for lithium': 'proposed 2026-05-04 next 2026-07-01' },
  ],
  [
    'a ban that a report of imports speaks of is one of imports',
    ['2026-02-02 Indonesia halts imports of Chilean apples // The ban applies from 1 March.'],
    '2026-02-04',
    { 'Indonesia: import ban against Chile': 'announced 2026-02-02 next 2026-03-01' },
  ],
  [
    'inquiries of one issuer into like goods of other states are cases of their own, and AD stands for anti-dumping',
    [
      '2026-01-05 EU opens dumping case on electrical steel from Japan, Korea and Russia',
      '2026-01-26 EU opens AD investigation into stainless steel from China and Taiwan',
    ],
    '2026-02-04',
    {
      'European Union: anti-dumping and countervailing duties on steel against Japan, South Korea, Russia':
        'proposed 2026-01-05',
      'European Union: anti-dumping and countervailing duties on steel against China, Taiwan':
        'proposed 2026-01-26',
    },
  ],
  [
    'a notice that concerns imports complains of nothing',
    [
      '2026-01-12 Commission notice of initiation of an anti-dumping proceeding concerning imports of garlic originating in Chile and Peru',
    ],
    '2026-02-04',
    {
      'European Union: anti-dumping and countervailing duties on farm goods against Chile, Peru':
        'proposed 2026-01-12',
    },
  ],
  [
    'a ruling that may be put off suspends no case',
    [
      '2026-01-08 US launches countervailing duty case on Chilean garlic // The preliminary ruling, on 4 May, is likely to be postponed.',
    ],
    '2026-02-04',
    {
      'United States: anti-dumping and countervailing duties on farm goods against Chile':
        'proposed 2026-01-08 next 2026-05-04',
    },
  ],
  [
    'the rate of the only duty stands in a sentence of its own, which no abbreviation cuts, in Polish',
    ['2026-02-04 Kenia: dodatkowe cło importowe od 25 lutego // Dopłata wyniesie 10 proc. przez rok.'],
    '2026-02-06',
    { 'Kenya: tariff 10 %': 'announced 2026-02-04 next 2026-02-25' },
  ],
  [
    'a case on poultry is another than one on farm goods',
    [
      '2026-02-04 Kenya imposes anti-dumping duties of 40% on Brazilian chicken',
      '2026-03-12 Kenya opens anti-dumping investigation into Brazilian maize and corn feed',
    ],
    '2026-03-14',
    {
      'Kenya: anti-dumping and countervailing duties 40 % on poultry against Brazil': 'in_force 2026-02-04 ?',
      'Kenya: anti-dumping and countervailing duties on farm goods against Brazil': 'proposed 2026-03-12',
    },
  ],
  [
    'who limits the rate of somebody limits no trade, in Spanish',
    ['2026-03-02 Ottawa impone un arancel del 20% al tungsteno y limita al 12% el de México'],
    '2026-03-04',
    { 'Canada: tariff 20 % on tungsten against Mexico': 'announced 2026-03-02' },
  ],
  [
    'cases on two metals for batteries are two, and a notice that concerns imports names its goods',
    [
      '2026-03-02 Notice of initiation of an anti-dumping proceeding concerning imports of nickel sulphate originating in China',
      '2026-03-04 EU imposes provisional anti-dumping duty of 30% on Chinese cobalt oxide',
    ],
    '2026-03-05',
    {
      'European Union: anti-dumping and countervailing duties on nickel against China': 'proposed 2026-03-02',
      'European Union: anti-dumping and countervailing duties 30 % on cobalt against China':
        'announced 2026-03-04',
    },
  ],
  [
    'a sentence of the rates is of the duty of the title',
    [
      '2026-03-02 Regulation (EU) 2026/711 of 27 February 2026 imposing a definitive anti-dumping duty on imports of vanadium oxide originating in Chile and Peru // It shall enter into force on the following day. Duty rates: Chile 8,5 %, Peru 19,1 %.',
      '2026-03-02 EU sets duties of up to 19.1% on vanadium oxide from Chile and Peru',
    ],
    '2026-03-04',
    {
      'European Union: anti-dumping and countervailing duties 19.1 % on vanadium against Chile, Peru':
        'announced 2026-02-27',
    },
  ],
  [
    'a new act by its number lives beside a duty that a court struck down',
    [
      '2026-03-02 EU court annuls anti-dumping duties on Chinese tungsten electrodes',
      '2026-03-05 Commission Implementing Regulation (EU) 2026/715 of 4 March 2026 imposing a provisional anti-dumping duty on imports of tungsten powder originating in the People’s Republic of China // The duty rate is 22 %.',
    ],
    '2026-03-06',
    {
      'European Union: anti-dumping and countervailing duties on tungsten against China':
        'struck_down 2026-03-02 ?',
      'European Union: anti-dumping and countervailing duties 22 % on tungsten against China':
        'announced 2026-03-04',
    },
  ],
];

describe('the import side', () => {
  it.each(rows)('%s', (_what, titles, at, expected) => {
    expect(boardOf(titles, at)).toEqual(expected);
  });
});
