import { describe, expect, it } from '@jest/globals';
import { boardOf } from './titles.js';

/*
 * One text may tell of several duties, of what another act amends, of a case without saying whose it is, and of a pause beside
 * what is new: each is told of the measure that it is about.
 */

type Row = readonly [what: string, titles: readonly string[], at: string, board: Record<string, string>];

const rows: readonly Row[] = [
  [
    'a lower house lowers nothing, and a tax on exports bears its rate, in English',
    ['2026-12-09 Peru’s lower house approves 5% export tax on critical minerals'],
    '2026-12-10',
    { 'Peru: export duty 5 % for critical minerals': 'proposed 2026-12-09' },
  ],
  [
    'and in Spanish',
    ['2026-12-09 El Congreso de Perú aprueba un impuesto del 5% a la exportación de minerales críticos'],
    '2026-12-10',
    { 'Peru: export duty 5 % for critical minerals': 'announced 2026-12-09' },
  ],
  [
    'a second report that something is put off is of the same, and not of what is still to begin',
    [
      '2026-12-01 商务部公告2026年第78号 公布对锗相关物项实施出口管制的决定 // 本公告自2026年12月15日起正式实施。',
      '2026-12-02 商务部公告2026年第79号 公布2027—2028年度钨、锑出口国营贸易企业名单',
      '2026-12-09 China delays germanium export controls to January 15',
      '2026-12-09 China verschiebt Germanium-Exportkontrollen auf Mitte Januar',
      '2026-12-10 China pushes back germanium export controls to January 15',
    ],
    '2026-12-10',
    {
      'China: export licensing for germanium': 'announced 2026-12-01 next 2027-01-15',
      'China: export control for tungsten, antimony': 'announced 2026-12-02',
    },
  ],
  [
    'technology that is controlled beside a material makes no technology control of it',
    [
      '2026-12-01 商务部公告2026年第78号 公布对锗相关物项实施出口管制的决定 // 决定对高纯锗及相关技术实施出口管制。本公告自2026年12月15日起正式实施。',
      '2026-12-01 China to control exports of germanium and related technology from Dec 15',
      '2026-12-01 两部门:对锗相关物项实施出口管制',
    ],
    '2026-12-02',
    { 'China: export licensing for germanium': 'announced 2026-12-01 next 2026-12-15' },
  ],
  [
    'what is freed stands by itself, and eases no rumour that was denied',
    [
      '2026-12-01 China weighs halting rare earth exports to Japan, Nikkei says',
      '2026-12-02 China denies plan to halt rare earth exports to Japan',
      '2026-12-03 India lifts suspension on IREL rare earth exports to Japan',
      '2026-12-04 China grants general licences for magnet exports to carmakers',
    ],
    '2026-12-05',
    {
      'China: export control for rare earths against Japan': 'withdrawn 2026-12-02',
      'India: export control for rare earths against Japan': 'eased 2026-12-03 ?',
    },
  ],
  [
    'a plan to curb exports of a material stands by itself, one that others call for does not',
    [
      '2026-12-08 Japan proposes restrictions on exports of gallium scrap',
      '2026-12-08 Recyclers call for curbs on exports of magnet scrap from Chile',
      '2026-12-08 Greens in Australia propose curbs on exports of uranium',
      '2026-12-08 Indonesia resumes nickel exports after storm closes port',
    ],
    '2026-12-09',
    { 'Japan: export licensing for gallium': 'proposed 2026-12-08' },
  ],
  [
    'a duty of the same rate whose issuer is not named is none on other materials',
    [
      '2026-12-03 Mexico to impose 35% tariff on Chinese lithium batteries from January 1',
      '2026-12-04 Tariffs of 35% on Chinese graphite take effect',
    ],
    '2026-12-05',
    {
      'Mexico: tariff 35 % on lithium, batteries against China': 'announced 2026-12-03 next 2027-01-01',
      'United States: tariff 35 % on graphite against China': 'in_force 2026-12-04',
    },
  ],
  [
    'two duties of one title hit whom each names',
    [
      '2026-01-05 US imposes 15% tariff on Brazil, Peru from January 12',
      '2026-01-12 Trump’s tariffs on Brazil, Peru take effect; Chile duty raised to 30%',
    ],
    '2026-01-13',
    {
      'United States: tariff 15 % against Brazil, Peru': 'in_force 2026-01-12',
      'United States: tariff 30 % against Chile': 'announced 2026-01-12',
    },
  ],
  [
    'who answers a duty in the same title has a duty of his own',
    ['2026-03-04 US imposes 25% tariffs on Canada and Ottawa retaliates with 20% on US goods'],
    '2026-03-05',
    {
      'United States: tariff 25 % against Canada': 'announced 2026-03-04',
      'Canada: tariff 20 % against United States': 'announced 2026-03-04',
    },
  ],
  [
    'who answers takes no part of the first act, and may name nothing of his own',
    ['2026-03-04 Norway raises duty on cheese to 30%; Sweden hits back'],
    '2026-03-05',
    { 'Norway: tariff 30 % against Sweden': 'announced 2026-03-04' },
  ],
  [
    'also where it names its goods, or no rate, and in other languages',
    [
      '2026-03-04 Washington raises tariffs on EU steel and Brussels hits back with duties on bourbon',
      '2026-03-04 USA erheben 25 Prozent Zoll auf Fernseher, Mexiko antwortet mit Zöllen auf Whiskey',
      '2026-03-05 美国对印度加征34%关税，印度反制加征30%',
    ],
    '2026-03-05',
    {
      'United States: tariff on steel against European Union': 'announced 2026-03-04',
      'European Union: tariff against United States': 'announced 2026-03-04',
      'United States: tariff 25 % against Mexico': 'announced 2026-03-04',
      'Mexico: tariff on drinks against United States': 'announced 2026-03-04',
      'United States: tariff 34 % against India': 'announced 2026-03-05',
      'India: tariff 30 % against United States': 'announced 2026-03-05',
    },
  ],
  [
    'one that follows a cut with a cut of its own is not the first one at its rate',
    [
      '2026-03-04 US imposes 145% tariffs on China',
      '2026-05-12 US cuts tariffs on China to 30%, China cuts to 10%',
      '2026-05-12 USA senken Zölle auf China auf 30 Prozent, China senkt auf 10 Prozent',
    ],
    '2026-05-13',
    {
      'United States: tariff 30 % against China': 'eased 2026-05-12',
      'China: tariff 10 % against United States': 'eased 2026-05-12',
    },
  ],
  [
    'whose rate moves beside another’s answers nobody, nor does who is said to sell much',
    [
      '2026-03-04 US raises tariff on Chile to 30% and Japan goes to 25%',
      '2026-03-04 Brazylia nakłada 25 proc. cła na stal z Turcji, Turcja odpowiada za 20 proc. importu',
    ],
    '2026-03-05',
    {
      'United States: tariff 30 % against Chile': 'announced 2026-03-04',
      'United States: tariff 25 % against Japan': 'announced 2026-03-04',
      'Brazil: tariff 25 % on steel against Türkiye': 'announced 2026-03-04',
    },
  ],
  [
    'who answers a duty on others is not hit by it',
    [
      '2026-03-01 US imposes 25% tariffs on Canada, Mexico',
      '2026-03-04 Tariffs on Canada and Mexico take effect, and China retaliates',
    ],
    '2026-03-05',
    { 'United States: tariff 25 % against Canada, Mexico': 'in_force 2026-03-04' },
  ],
  [
    'goods that are excepted from what ends are not ended',
    [
      '2025-03-13 Canada imposes 25% tariffs on US steel, effective March 13',
      '2025-08-22 Canada lifts retaliatory tariffs on US goods except steel and autos, which stay at 25%',
      '2025-08-22 Kanada hebt Gegenzölle auf US-Waren auf, außer auf Stahl und Autos, dort bleiben 25 Prozent',
    ],
    '2025-08-25',
    {
      'Canada: tariff 25 % on steel against United States': 'in_force 2025-03-13',
      'Canada: tariff against United States': 'revoked 2025-08-22',
    },
  ],
  [
    'nor are they what is controlled',
    [
      '2026-03-04 China bans exports of rare earths other than lanthanum',
      '2026-03-05 除钼外，中国对钨实施出口管制',
    ],
    '2026-03-06',
    {
      'China: export ban for rare earths': 'announced 2026-03-04',
      'China: export licensing for tungsten': 'announced 2026-03-05',
    },
  ],
  [
    'who is spared beside a duty on another gives it no last day',
    [
      '2026-07-31 Trump raises Canada tariff to 35%, spares Mexico for 90 days',
      '2026-07-31 US raises tariff on Canada to 35%, gives Mexico 90-day extension',
    ],
    '2026-08-02',
    { 'United States: tariff 35 % against Canada': 'announced 2026-07-31' },
  ],
  [
    'a second act on other goods is of another measure',
    [
      '2026-02-01 India imposes 12% safeguard duty on steel and extends cotton duty waiver to June 30',
      '2026-02-02 Indonesia raises nickel royalty, cuts tin export quota to 30,000 tonnes',
    ],
    '2026-02-03',
    {
      'India: safeguard 12 % on steel': 'announced 2026-02-01',
      'India: tariff on farm goods': 'in_force 2026-02-01 until 2026-06-30 next 2026-06-30',
      'Indonesia: export quota for tin': 'announced 2026-02-02',
    },
  ],
  [
    'a duty named by whose it is is no duty on him where whom it hits stands behind',
    ['2026-05-04 EU duty of 20% on Chinese tungsten announced'],
    '2026-05-10',
    { 'European Union: tariff 20 % on tungsten against China': 'announced 2026-05-04' },
  ],
  [
    'a list of unreliable entities is no entity list',
    ['2026-02-02 China adds 15 US firms to unreliable entity list'],
    '2026-02-04',
    { 'China: unreliable entity list against United States': 'announced 2026-02-02' },
  ],
  [
    'an act on one does not hit whom another act of the title hits',
    ['2026-02-02 中国暂停对美锗出口禁令，将20家日本实体列入出口管制管控名单'],
    '2026-02-04',
    {
      'China: export ban for germanium against United States': 'suspended 2026-02-02 ?',
      'China: entity list against Japan': 'announced 2026-02-02',
    },
  ],
  [
    'nor in German, where a list is set upon',
    [
      '2026-02-03 Peking setzt Exportverbot für Gallium in die USA aus und setzt 12 koreanische Firmen auf Kontrollliste',
    ],
    '2026-02-04',
    {
      'China: export ban for gallium against United States': 'suspended 2026-02-03 ?',
      'China: entity list against South Korea': 'announced 2026-02-03',
    },
  ],
  [
    'the day that opens a sentence is that of each duty in it',
    ['2026-02-04 From February 10 China levies a 15% tariff on US coal, and a 10% duty on US tractors'],
    '2026-02-11',
    {
      'China: tariff 15 % against United States': 'in_force 2026-02-10',
      'China: tariff 10 % against United States': 'in_force 2026-02-10',
    },
  ],
  [
    'who is hit at a rate of its own is no part of a duty on all',
    [
      '2026-01-05 US announces reciprocal tariffs of 10% on all countries from January 10',
      '2026-01-06 US sets reciprocal tariff on Chile at 30%, effective January 10',
    ],
    '2026-01-12',
    {
      'United States: reciprocal tariff 10 %': 'in_force 2026-01-10',
      'United States: reciprocal tariff 30 % against Chile': 'in_force 2026-01-10',
    },
  ],
  [
    'an act that raises a rate amends the first one, which stays when only the later one ends',
    [
      '2026-02-02 税委会公告2026年第3号：对原产于巴西的进口商品加征20%关税 // 自2026年2月8日起实施。',
      '2026-02-06 税委会公告2026年第4号：对原产于巴西的进口商品加征关税税率由20%提高至40% // 自2026年2月8日起实施。',
      '2026-03-10 国务院关税税则委员会关于调整对原产于巴西的进口商品加征关税措施的公告（税委会公告2026年第6号） // 自2026年3月12日起，停止实施税委会公告2026年第4号规定的加征关税措施。',
    ],
    '2026-03-15',
    { 'China: tariff 40 % against Brazil': 'eased 2026-03-12' },
  ],
  [
    'a case without its owner is the one that is known',
    [
      '2026-01-10 Turkey imposes anti-dumping duty of 21.4% on steel plates from Vietnam',
      '2026-02-01 Anti-dumping duties of 21.4% on Vietnamese steel plates start today',
    ],
    '2026-02-02',
    {
      'Türkiye: anti-dumping and countervailing duties 21.4 % on steel against Vietnam':
        'in_force 2026-02-01',
    },
  ],
  [
    'and who is only hit by one is not its owner',
    ['2026-02-10 Cła antydumpingowe na stal z Wietnamu już obowiązują'],
    '2026-02-12',
    {},
  ],
  [
    'what is newly imposed is not what is paused',
    [
      '2026-02-04 Canada holds off on tariffs of 10% on Brazil goods until March 1',
      '2026-02-06 Canada announces tariffs of 25% on $9.5 billion of Brazil steel and aluminium',
    ],
    '2026-02-08',
    {
      'Canada: tariff 10 % against Brazil': 'suspended 2026-02-04 until 2026-03-01 next 2026-03-01',
      'Canada: tariff 25 % on steel, aluminium against Brazil': 'announced 2026-02-06',
    },
  ],
  [
    'a second wave that is put off leaves the first one in force',
    [
      '2026-01-09 Ottawa announces 25% tariffs on Brazil from January 20',
      '2026-01-22 Ottawa holds off on second wave of tariffs on Brazil until March 1',
    ],
    '2026-01-25',
    { 'Canada: tariff 25 % against Brazil': 'in_force 2026-01-20' },
  ],
  [
    'a case that is proposed is named by what its text tells, beside its legal ground',
    [
      '2026-01-05 US imposes 15% tariff on Brazil from January 12',
      '2026-01-22 Proposed Action in Section 301 Investigation of Brazil’s Shipbuilding // USTR proposes fees of up to $900,000 per port entry by Brazilian operators.',
    ],
    '2026-01-25',
    {
      'United States: tariff 15 % against Brazil': 'in_force 2026-01-12',
      'United States: port fees on ships against Brazil': 'proposed 2026-01-22',
    },
  ],
  [
    'curbs that fall short of a ban are no ban',
    [
      '2026-02-04 China puts tin and tungsten under export licence, effective immediately // The curbs fall short of a ban.',
    ],
    '2026-02-05',
    { 'China: export licensing for tin, tungsten': 'in_force 2026-02-04' },
  ],
  [
    'trade that is suspended is banned, in whatever language',
    [
      '2026-02-24 RDC : l’exportation du cobalt suspendue pour trois mois',
      '2026-02-24 刚果（金）暂停钴出口三个月',
    ],
    '2026-03-01',
    { 'DR Congo: export ban for cobalt': 'announced 2026-02-24 until 2026-05-24 next 2026-05-24' },
  ],
  [
    'old numbers are none of a ban of this year',
    [
      "2026-05-04 Two months on, China's ban on rare earth exports to Lithuania still holds // The ban of March 2026 remains in place.",
      "2026-05-06 China's suspended rules: a reminder // MOFCOM Announcements 56 and 57 of 2025 stay suspended until November 10, 2026.",
    ],
    '2026-05-10',
    {
      'China: export ban for rare earths against Lithuania': 'in_force 2026-05-04',
      'China: export control for rare earths (MOFCOM 56/2025)':
        'suspended 2026-05-06 until 2026-11-10 next 2026-11-10',
      'China: export control for rare earths (MOFCOM 57/2025)':
        'suspended 2026-05-06 until 2026-11-10 next 2026-11-10',
    },
  ],
  [
    'no court strikes down a duty that has not begun, though it is of one rate with another',
    [
      '2026-04-20 US sets 12% duty on refined tin from July 1 // A proclamation under Section 232 puts a tariff of 12% on imports of refined tin.',
      '2026-05-06 US trade court rules 12% across-the-board duty unlawful // The judges say it exceeds the powers of the president.',
      '2026-05-06 Court voids 12% duty on all US imports',
    ],
    '2026-05-10',
    { 'United States: Section 232 12 % on tin': 'announced 2026-04-20 next 2026-07-01' },
  ],
  [
    'a duty and the exports on which it lies are one act',
    ['2026-05-04 Peru to charge 8% duty on tin exports from June 1'],
    '2026-05-10',
    { 'Peru: export duty 8 % for tin': 'announced 2026-05-04 next 2026-06-01' },
  ],
  [
    'also where it is only threatened, and hits somebody',
    ['2026-05-04 Australia threatens levy on lithium, zinc exports to China'],
    '2026-05-10',
    { 'Australia: export duty for lithium, zinc against China': 'threatened 2026-05-04' },
  ],
  [
    'a duty beside a control on exports is none of these',
    ['2026-05-04 China hits US soy with 15% tariffs, restricts magnet exports'],
    '2026-05-10',
    { 'China: export licensing for magnets against United States': 'announced 2026-05-04' },
  ],
  [
    'nor is a duty on what another exports',
    ['2026-05-04 US raises tariffs on all Vietnamese exports to 46%'],
    '2026-05-10',
    { 'United States: tariff against Vietnam': 'announced 2026-05-04' },
  ],
];

describe('each of several', () => {
  it.each(rows)('%s', (_what, titles, at, expected) => {
    expect(boardOf(titles, at)).toEqual(expected);
  });
});
