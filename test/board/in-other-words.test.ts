import { describe, expect, it } from '@jest/globals';
import { boardOf } from './titles.js';

/* What outlets call a measure and its turns, and what a report says of other measures beside its own. */

type Row = readonly [what: string, titles: readonly string[], at: string, board: Record<string, string>];

const MANGANESE = { 'Gabon: export quota for manganese': 'announced 2026-05-04 next 2026-07-01' };

const rows: readonly Row[] = [
  [
    'a ban that stays in spite of a deal is in force',
    ['2026-05-04 Malaysia maintains ban on raw rare earth exports despite US deal'],
    '2026-05-05',
    { 'Malaysia: export ban for rare earths': 'in_force 2026-05-04' },
  ],
  [
    'what is kept in spite of a truce rests by none',
    [
      '2026-05-04 China imposes rare earth export controls',
      '2026-05-04 China puts export controls on rare earths',
      '2026-05-06 China keeps rare earth export controls despite truce with US',
    ],
    '2026-05-07',
    { 'China: export licensing for rare earths': 'announced 2026-05-04' },
  ],
  [
    'what is done in spite of a pact is done, in Spanish',
    ['2026-05-04 Zambia prohíbe la exportación de cobre a pesar del acuerdo con la UE'],
    '2026-05-05',
    { 'Zambia: export ban for copper': 'announced 2026-05-04' },
  ],
  [
    'a stop to exports that no word of the board names',
    [
      '2026-05-04 Zambia halts copper concentrate exports',
      '2026-05-04 Kazakhstan pauses chromium exports',
      '2026-05-04 Laos cuts off tungsten exports',
    ],
    '2026-05-05',
    {
      'Kazakhstan: export control for chromium': 'announced 2026-05-04',
      'Laos: export control for tungsten': 'announced 2026-05-04',
      'Zambia: export control for copper': 'announced 2026-05-04',
    },
  ],
  [
    'curbs on exports that are stopped begin nothing',
    ['2026-05-04 Gabon halts curbs on tin exports'],
    '2026-05-05',
    {},
  ],
  [
    'what a title does is done, however its summary quotes it',
    [
      '2026-04-01 UK suspends duty on magnets // The trade department said the duty would be suspended until 31 March 2027.',
    ],
    '2026-04-08',
    { 'United Kingdom: tariff on magnets': 'suspended 2026-04-01 until 2027-03-31 next 2027-03-31' },
  ],
  [
    'the catalogue of technologies whose export is banned or restricted bans no exports',
    [
      '2026-05-12 关于公布调整《中国禁止出口限制出口技术目录》的公告 // 新增石墨提纯技术，将锑冶炼技术列入禁止类。自公布之日起施行。',
    ],
    '2026-05-14',
    { 'China: technology control for graphite': 'in_force 2026-05-12' },
  ],
  [
    'what is left out of a duty is not what it lies on',
    ['2026-05-02 Norway imposes 10% tariff on all imports // Copper and tin are left out.'],
    '2026-05-04',
    { 'Norway: tariff 10 %': 'announced 2026-05-02' },
  ],
  [
    "free trade that only a member of a union is named for is its union's",
    [
      '2026-05-02 Frihandel med Chile i hamn // Avtalet väntas gälla från 2027. Kommerskollegium ser vinster för svensk industri.',
    ],
    '2026-05-04',
    { 'Chile – European Union: talks': 'concluded 2026-05-02 next 2027-01-01' },
  ],
  [
    "a pact on minerals is the member's own",
    ['2026-05-02 Germany and Chile sign lithium pact'],
    '2026-05-04',
    { 'Germany – Chile: talks': 'concluded 2026-05-02' },
  ],
  [
    'who demands licences for a chip controls chips',
    ['2026-05-12 Washington demands licences for H20 sales to Chile // The requirement applies at once.'],
    '2026-05-14',
    { 'United States: chip control against Chile': 'in_force 2026-05-12' },
  ],
  [
    'duties that a ruling does not affect are not what it strikes down',
    [
      "2026-05-28 Court strikes down Trump's worldwide tariffs // The judges found that the law gives no such power. Steel and car tariffs are not affected.",
    ],
    '2026-05-30',
    { 'United States: global tariff': 'struck_down 2026-05-28 ?' },
  ],
  [
    'duties that are held back, in Polish',
    [
      '2026-03-12 Norwegia wprowadza cło 12 proc. na stal z Turcji',
      '2026-03-20 Norwegia wstrzymuje cła na stal z Turcji',
      '2026-03-20 Oslo odkłada cła na turecką stal',
    ],
    '2026-03-22',
    { 'Norway: tariff 12 % against Türkiye': 'suspended 2026-03-20' },
  ],
  [
    'a duty that does not start after all is put off',
    [
      '2026-03-02 Trump orders 25% duty on trucks from 5 March',
      '2026-03-05 Truck duty does not start today after all // Washington holds the 25% back.',
      '2026-03-05 US truck tariffs will not take effect on Thursday after all',
    ],
    '2026-03-08',
    { 'United States: tariff 25 % on trucks': 'suspended 2026-03-05' },
  ],
  [
    'a market that eases, eases no duty',
    ['2026-04-20 Silicon premiums ease as EU safeguard bites'],
    '2026-04-28',
    {},
  ],
  [
    'a ban that is taken out of a bill is withdrawn',
    [
      '2026-03-12 Philippines proposes ban on nickel ore exports',
      '2026-05-02 Philippine lawmakers drop nickel ore export ban from mining bill',
    ],
    '2026-05-10',
    { 'Philippines: export ban for nickel': 'withdrawn 2026-05-02' },
  ],
  [
    'exports that drop with a ban end none',
    [
      '2026-05-01 China bans antimony exports to US',
      '2026-06-20 Antimony exports drop 80% with ban in force',
      '2026-06-21 Chinese antimony exports drop 80% with ban',
    ],
    '2026-07-01',
    { 'China: export ban for antimony against United States': 'in_force 2026-05-01 ?' },
  ],
  [
    'a strike that stops exports is no control',
    ['2026-06-20 Port strike halts copper exports from Chile'],
    '2026-06-21',
    {},
  ],
  [
    'a cap on exports is a quota',
    ['2026-05-04 Gabon caps manganese exports from 1 July // Each mine gets a yearly tonnage by decree.'],
    '2026-05-08',
    MANGANESE,
  ],
  [
    'a cap on exports is a quota, in French',
    ['2026-05-04 Le Gabon plafonne les exportations de manganèse à partir du 1er juillet'],
    '2026-05-08',
    MANGANESE,
  ],
  [
    'a cap on exports is a quota, in Chinese',
    ['2026-05-04 加蓬7月1日起限制锰矿出口总量'],
    '2026-05-08',
    MANGANESE,
  ],
  [
    'a mechanism of authorisation is a licence, and may be prolonged',
    [
      '2026-05-04 EU sets up authorisation mechanism for exports of copper scrap // It applies from 6 May until 30 June.',
      '2026-06-26 EU authorisation mechanism for copper scrap exports prolonged until 30 September',
    ],
    '2026-08-08',
    { 'European Union: export licensing for copper': 'in_force 2026-05-06 until 2026-09-30 next 2026-09-30' },
  ],
  [
    'goods that China excludes from its duties go on to be, and bear none',
    [
      '2026-05-04 国务院关税税则委员会公布对美加征关税商品排除清单 12项商品自5月8日起不加征关税',
      '2026-09-04 对美加征关税商品排除延期：12项商品继续排除至2027年3月1日',
    ],
    '2026-09-08',
    {
      'China: exclusions from tariffs for United States':
        'in_force 2026-09-04 until 2027-03-01 next 2027-03-01',
    },
  ],
  [
    'whoever taxes exports levies an export duty',
    ['2026-05-04 Vietnam to tax exports of unprocessed rutile from 1 July // Two miners face a 5% levy.'],
    '2026-05-08',
    { 'Vietnam: export duty 5 % for titanium': 'announced 2026-05-04 next 2026-07-01' },
  ],
  [
    'the duty of a state on goods that it taxes as they leave is no second one',
    [
      "2026-05-04 Armenia's parliament adopts 8% export duty on molybdenum ore from July // The duty starts on July 1.",
      "2026-05-06 Armenia's molybdenum duty to lift costs for smelters // 8% on ore as of 1 July.",
    ],
    '2026-05-08',
    { 'Armenia: export duty 8 % for molybdenum': 'announced 2026-05-04 next 2026-07-01' },
  ],
  [
    'a span is counted from the day of entry into force, however far off that is said to be',
    [
      '2026-05-04 Uzbekistan puts tungsten exports under licence for six months // It takes effect in ten days, on 14 May.',
    ],
    '2026-05-08',
    { 'Uzbekistan: export licensing for tungsten': 'announced 2026-05-04 until 2026-11-14 next 2026-05-14' },
  ],
  [
    'quotas that are slashed are no relief',
    ["2026-05-04 Canada's 40% steel tariff kicks in as quotas are slashed"],
    '2026-05-08',
    { 'Canada: tariff 40 % on steel': 'in_force 2026-05-04' },
  ],
  [
    'a quota by which a ban is eased is no second control, and its last day is that of the relief',
    [
      '2026-05-04 Nigeria bans lithium exports with immediate effect',
      '2026-05-20 Nigeria eases lithium export suspension // The cabinet opens a quota until year-end.',
      '2026-05-20 Nigeria relaxes lithium export ban, sets quotas',
    ],
    '2026-05-26',
    { 'Nigeria: export ban for lithium': 'eased 2026-05-20 until 2026-12-31 next 2026-12-31' },
  ],
  [
    'what is new beside what lapses has not ended',
    [
      '2026-05-04 US to charge 18% on goods of Laos from 24 May under Section 301',
      '2026-05-24 US global surcharge lapses, new Section 301 duties take over // Goods of Laos pay 18% since Sunday.',
    ],
    '2026-05-26',
    {
      'United States: Section 301 18 % against Laos': 'in_force 2026-05-24',
      'United States: global tariff against Laos': 'expired 2026-05-24',
    },
  ],
  [
    'the only number that a text names may be that of the act that is paused',
    [
      '2026-05-04 商务部新闻发言人就镁对美出口有关问题答记者问 // 商务部公告2024年第66号第二款自2025年11月9日起暂停实施，至2026年11月27日止，这一安排没有变化。',
    ],
    '2026-05-08',
    {
      'China: export control for magnesium against United States':
        'suspended 2025-11-09 until 2026-11-27 next 2026-11-27',
    },
  ],
  [
    'the only number that a text names may be that of the act that is paused, in English',
    [
      "2026-05-04 China's ministry says pause stands // MOFCOM Announcement No. 66 of 2024 has been suspended since November 9, 2025, until November 27, 2026.",
    ],
    '2026-05-08',
    { 'China: export control': 'suspended 2025-11-09 until 2026-11-27 next 2026-11-27' },
  ],
  [
    'since when a measure is paused',
    [
      '2026-05-04 Exporters brace for return of BIS 50% rule // The affiliates rule has been suspended since November 10, 2025.',
    ],
    '2026-05-08',
    { 'United States: affiliates rule': 'suspended 2025-11-10 ?' },
  ],
  [
    'imports that are registered are not dutied yet',
    [
      '2026-03-04 EU opens anti-dumping probe into Chinese bismuth oxide',
      '2026-05-04 EU to register Chinese bismuth oxide imports // Customs must log cargoes from Thursday so that anti-dumping duties can be charged back.',
    ],
    '2026-05-26',
    {
      'European Union: anti-dumping and countervailing duties on bismuth against China':
        'proposed 2026-03-04 ?',
    },
  ],
  [
    'how long somebody must do another thing first is not how long a measure lasts',
    [
      '2026-05-04 Namibia finalises manganese ore permit rule, to start Sunday // Exporters must first offer ore to local smelters for 21 days.',
    ],
    '2026-06-26',
    { 'Namibia: export control for manganese': 'in_force 2026-05-10' },
  ],
  [
    'a Chinese title that names only whom a duty hits is of the one who is known to levy it',
    [
      '2026-05-01 国务院关税税则委员会关于对原产于智利的部分进口商品加征关税的公告 // 自2026年5月10日起，对原产于智利的进口酒类加征15%关税。',
      '2026-05-10 对智利部分商品加征15%关税今日起实施',
    ],
    '2026-05-12',
    { 'China: tariff 15 % against Chile': 'in_force 2026-05-10' },
  ],
  [
    'a threat that is put away is dropped',
    [
      '2026-05-04 Petro floats export levy on nickel if Washington goes ahead with 25% duty',
      '2026-05-20 Colombia shelves nickel export levy',
    ],
    '2026-05-26',
    { 'Colombia: export duty for nickel': 'withdrawn 2026-05-20' },
  ],
  [
    'a threat that is put away is dropped on the day of that, and not on the day it was due',
    [
      '2026-05-04 Trump threatens 40% tariff on cars from Norway from 1 July',
      '2026-05-20 Trump shelves 40% tariff on Norwegian cars // The duty threatened for 1 July is off the table, he told reporters.',
    ],
    '2026-05-26',
    { 'United States: tariff 40 % on cars against Norway': 'withdrawn 2026-05-20' },
  ],
  [
    'exports that bear a levy are taxed, whatever else is asked of them',
    [
      '2026-05-04 Zambia curbs copper ore exports with 8% levy // Exports of ore are subject to an 8% levy and prior registration with immediate effect.',
      '2026-05-04 Zambia slaps levy on copper ore shipments',
    ],
    '2026-05-26',
    { 'Zambia: export duty 8 % for copper': 'in_force 2026-05-04' },
  ],
  [
    'the rate of a title is that of the case which the text goes on to name, though rounded',
    [
      '2026-05-04 US trade panel clears way for 88.4% duty on Russian titanium // The commission voted on injury, the last step before anti-dumping duties of 88.37% are ordered.',
    ],
    '2026-05-26',
    {
      'United States: anti-dumping and countervailing duties 88.37 % on titanium against Russia':
        'announced 2026-05-04',
    },
  ],
  [
    'what a listing forbids is no ban beside it',
    [
      '2026-05-04 商务部将三家挪威军工企业列入出口管制管控名单 // 商务部4日发布公告，禁止向三家挪威实体出口两用物项，包括镓、锗，公告自发布之日起施行。',
    ],
    '2026-05-26',
    { 'China: entity list for gallium, germanium against Norway': 'in_force 2026-05-04' },
  ],
  [
    'what is to be made permanent is the measure that stands',
    [
      '2026-01-04 Uzbekistan puts tungsten exports under licence from 10 January until 10 July 2026',
      '2026-05-20 Uzbekistan weighs making tungsten permits permanent',
    ],
    '2026-05-26',
    { 'Uzbekistan: export licensing for tungsten': 'in_force 2026-01-10 until 2026-07-10 next 2026-07-10' },
  ],
  [
    'the goods of a title are those that its text gives a rate, and another case on one of them is another',
    [
      '2026-05-04 Adjusting Imports of Titanium and Its Derivatives into the United States // By section 232 I proclaim a duty of 40 percent on titanium, effective June 15, 2026.',
      '2026-05-20 Adjusting Imports of Processed Critical Minerals into the United States // A duty of 25 percent shall apply to magnets and to gallium products, effective October 1, 2026.',
    ],
    '2026-05-26',
    {
      'United States: Section 232 40 % on titanium': 'announced 2026-05-04 next 2026-06-15',
      'United States: Section 232 25 % on critical minerals, magnets': 'announced 2026-05-20 next 2026-10-01',
    },
  ],
  [
    'who agrees to prolong a truce has come to terms, whatever is to be published by a day',
    [
      '2026-05-04 India and Canada agree to extend tariff truce by a year in Delhi talks // Two days of talks ended on Sunday. Each is to publish notices before May 10.',
    ],
    '2026-05-08',
    { 'India – Canada: talks': 'concluded 2026-05-03 next 2026-05-10' },
  ],
  [
    'the levy of a report on export duties is one of them',
    [
      '2026-01-06 Vietnam raises export duty on titanium to 40% from 15 January // The levy on ilmenite has been 30% so far.',
    ],
    '2026-01-08',
    { 'Vietnam: export duty 40 % for titanium': 'announced 2026-01-06 next 2026-01-15' },
  ],
  [
    'one of which nobody tells whose it is, is that on the same material, and begins on the later day',
    [
      '2026-01-05 Zimbabwe sets export levy on raw chrome, to be charged from 1 February',
      '2026-01-20 Chrome export levy put off to June // Treasury will collect it only from 1 June, after miners committed to a smelter.',
    ],
    '2026-03-01',
    { 'Zimbabwe: export duty for chromium': 'announced 2026-01-05 next 2026-06-01' },
  ],
  [
    'a duty on nobody that is levied on exports from that day, in Polish',
    [
      '2025-12-28 Russia sets export duty on barley from 1 February to 30 June',
      '2026-02-01 Rosyjskie cło na jęczmień obowiązuje od dziś // Opłata ma wygasnąć 30 czerwca.',
    ],
    '2026-02-03',
    { 'Russia: export duty': 'in_force 2026-02-01 until 2026-06-30 next 2026-06-30' },
  ],
  [
    'who asks for relief gives none',
    [
      "2026-01-05 Vietnam's export duty on titanium rises to 40% from today",
      '2026-01-20 Mining province asks Hanoi to ease titanium export duty',
      '2026-01-21 Miners ask Hanoi to ease export duty on titanium',
    ],
    '2026-02-03',
    { 'Vietnam: export duty 40 % for titanium': 'in_force 2026-01-05 ?' },
  ],
  [
    'a ban that is waived for another year has not begun',
    [
      '2026-01-02 Congo extends waiver on tin concentrate export ban by a year // The halt, which should have begun with the new year, will not apply until 31 December 2026.',
    ],
    '2026-02-03',
    { 'DR Congo: export ban for tin': 'suspended 2026-01-02 until 2026-12-31 next 2026-12-31' },
  ],
  [
    'what heads a Chinese sentence is what ends in it, whatever goes on for other goods',
    [
      '2026-01-05 商务部关于下达2026年锡出口配额的通知',
      '2026-01-30 商务部公告2026年第9号：出口许可证管理货物目录 // 锡、钨改为凭出口合同申领许可证，自2026年2月1日起不再实行配额。镁仍按配额管理。',
    ],
    '2026-02-03',
    { 'China: export quota for tin, tungsten': 'expired 2026-02-01' },
  ],
  [
    'whoever curbs exports controls them',
    [
      '2026-05-04 China curbs exports of three heavy rare earths',
      '2026-05-04 Beijing curbs exports of rare earths',
      '2026-05-05 Mali curbs exports of lithium ore',
      "2026-05-07 India's curbs on exports of graphite worry buyers",
    ],
    '2026-05-08',
    {
      'China: export licensing for rare earths': 'announced 2026-05-04',
      'Mali: export licensing for lithium': 'announced 2026-05-05',
    },
  ],
  [
    'trade that merely shrinks is not controlled',
    ['2026-05-06 Weak demand curbs exports of Chinese magnets'],
    '2026-05-08',
    {},
  ],
  [
    'who may not help what is done abroad is under no rule on goods that are made there',
    [
      '2026-05-04 商务部公告2026年第12号 公布对钨相关技术实施出口管制的决定 // 钨冶炼技术未经许可不得出口。任何企业不得为境外冶炼活动提供协助。自公布之日起实施。',
    ],
    '2026-05-08',
    { 'China: technology control for tungsten': 'in_force 2026-05-04' },
  ],
  [
    'what is to be paid within a time is no meeting of those who agreed on it; what they talk about then is',
    [
      '2026-05-04 EU and Chile sign copper accord // The parties will invest 200 million euros within 90 days.',
      '2026-05-04 US and Japan sign tungsten deal // The next round of talks is to be held within 90 days.',
    ],
    '2026-05-05',
    {
      'European Union – Chile: talks': 'concluded 2026-05-04',
      'United States – Japan: talks': 'concluded 2026-05-04 next 2026-08-02',
    },
  ],
];

describe('a measure told in other words', () => {
  it.each(rows)('%s', (_what, titles, at, expected) => {
    expect(boardOf(titles, at)).toEqual(expected);
  });
});
