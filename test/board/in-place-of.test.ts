import { describe, expect, it } from '@jest/globals';
import { boardOf } from './titles.js';

/*
 * What is dropped or put off before it begins binds nobody, what takes the place of another is not that one, and what a
 * report tells beside it keeps its own day and rate.
 */

type Row = readonly [what: string, titles: readonly string[], at: string, board: Record<string, string>];

const rows: readonly Row[] = [
  [
    'curbs of a month are not those that stand since another one',
    [
      "2026-02-02 Indonesia's licences for tin of May 2025 still bite // Notice 18 of 2025 goes on, traders say.",
      '2026-02-05 Indonesia widens export licences for tin from March 1 // Notice 4 of 2026 adds alloys.',
      '2026-02-10 Indonesia puts February tin export curbs on ice until March 1, 2027',
    ],
    '2026-03-12',
    {
      'Indonesia: export licensing for tin (18/2025)': 'in_force 2026-02-02',
      'Indonesia: export licensing for tin (4/2026)': 'suspended 2026-02-10 until 2027-03-01 next 2027-03-01',
    },
  ],
  [
    'what is put off has not begun',
    [
      '2026-02-02 China puts tin under export licence, effective immediately',
      '2026-02-05 China announces export licences for tungsten from March 1',
      '2026-02-20 China’s tin and tungsten export rules put off for a year',
      '2026-02-21 Beijing puts off its tin and tungsten export rules by a year',
    ],
    '2026-03-12',
    {
      'China: export licensing for tin': 'in_force 2026-02-02',
      'China: export licensing for tungsten, tin': 'announced 2026-02-05 next 2027-02-20',
    },
  ],
  [
    'a threat that is dropped has not the last day of what is put off beside it',
    [
      '2026-02-02 Trump: 60% tariff on Brazil from March 1',
      "2026-02-20 Greer: Brazil's rare earth rules to be put off for a year, 60% tariff threat 'off the table'",
    ],
    '2026-03-12',
    { 'United States: tariff 60 % against Brazil': 'withdrawn 2026-02-20' },
  ],
  [
    'what is imposed long after its end is another, though it is counted from an earlier day',
    [
      '2026-02-02 Chile’s 14% safeguard duty on flat steel lapses February 7',
      '2026-03-30 Chile imposes two-year steel safeguard duty starting at 14% // It is counted from 21 July 2025.',
    ],
    '2026-04-02',
    { 'Chile: safeguard 14 % on steel': 'in_force 2025-07-21' },
  ],
  [
    'a duty on those who trade with somebody is none on goods at the same rate',
    [
      '2026-02-02 Trump: countries doing business with Cuba to pay 35% tariff from February 10',
      '2026-02-05 US to impose 35% tariff on pumps from February 12 under Section 232',
    ],
    '2026-02-20',
    {
      'United States: secondary tariff 35 %': 'in_force 2026-02-10',
      'United States: Section 232 35 %': 'in_force 2026-02-12',
    },
  ],
  [
    'a ban that makes room for quotas is not these',
    [
      '2026-02-02 Ghana to swap lithium export ban for quotas from March 16 // The ban is prolonged until March 15.',
      '2026-03-16 Ghana’s lithium quota regime starts, but first tonnes may take weeks',
    ],
    '2026-03-20',
    {
      'Ghana: export ban for lithium': 'expired 2026-03-15',
      'Ghana: export quota for lithium': 'in_force 2026-03-16',
    },
  ],
  [
    'what one of two does behind a colon is no act of the other',
    [
      '2026-02-02 China announces export controls on bismuth from March 1',
      '2026-02-20 Xi and Trump agree: Beijing suspends new export controls for a year',
      '2026-02-20 Xi und Trump einigen sich: Peking setzt neue Exportkontrollen für ein Jahr aus',
    ],
    '2026-02-22',
    { 'China: export licensing for bismuth': 'suspended 2026-02-20 until 2027-02-20 next 2027-02-20' },
  ],
  [
    'what a duty comes on top of is not its rate',
    [
      '2026-02-02 US lumber tariffs kick in today, piling onto 35% softwood duties',
      '2026-02-03 US lumber tariffs in force // They are 12%, on top of 35% duties on softwood.',
    ],
    '2026-02-05',
    { 'United States: tariff 12 % on wood': 'in_force 2026-02-02' },
  ],
  [
    'a safeguard is levied as a duty at a rate, for the time that the notice gives',
    [
      '2026-02-02 商务部公告2026年第7号 对进口羊肉采取保障措施的最终裁定 // 自2026年2月10日至2029年2月9日，以国别配额及配额外加征30%关税的形式实施。',
    ],
    '2026-02-12',
    { 'China: safeguard 30 %': 'in_force 2026-02-10 until 2029-02-09 next 2029-02-09' },
  ],
  [
    'a levy that is postponed in other words begins on the later day',
    [
      '2026-05-12 Ghana to levy export duty on bauxite from June 1',
      '2026-05-29 Ghana postpones bauxite levy three days before start // It would not begin before September, the minister said.',
    ],
    '2026-06-05',
    { 'Ghana: export duty for aluminium': 'announced 2026-05-12 next 2026-09-01' },
  ],
  [
    'a plan that is shelved is dropped',
    [
      '2026-01-26 Trump says he is hiking tariffs on Norway to 35%',
      '2026-03-20 Greer: US shelves plan to raise Norwegian duties to 35%',
    ],
    '2026-03-22',
    { 'United States: tariff 35 % against Norway': 'withdrawn 2026-03-20' },
  ],
  [
    'a pact that could be signed is not signed',
    ['2026-06-13 Goyal: US team due June 22, pact could be signed in July'],
    '2026-06-14',
    { 'India – United States: talks': 'scheduled 2026-06-13 next 2026-06-22' },
  ],
  [
    'a tariff on buyers from somebody is no more than announced until somebody tells otherwise',
    ['2026-01-02 Trump announces 500% tariff on countries that buy Iranian oil'],
    '2026-03-05',
    { 'United States: secondary tariff 500 % against Iran': 'announced 2026-01-02' },
  ],
  [
    'what several announced is not dropped by one who says on what condition',
    [
      '2026-01-02 US announces 35% tariff on Canada from March 1',
      '2026-01-02 Trump: 35% tariff on Canada from March 1',
      '2026-01-03 Trump announces 35% tariff on Canadian goods',
      '2026-01-20 Trump drops threat of 35% tariff on Canada if it signs deal',
    ],
    '2026-02-05',
    { 'United States: tariff 35 % against Canada': 'announced 2026-01-02 next 2026-03-01 ?' },
  ],
  [
    'a control that is delayed in force rests, where none like it is yet to begin',
    [
      '2026-01-02 China bans gallium exports with immediate effect',
      '2026-02-02 China postpones gallium export ban for a year',
      '2026-02-03 China puts off its ban on gallium exports by one year',
    ],
    '2026-02-05',
    { 'China: export ban for gallium': 'suspended 2026-02-02 until 2027-02-02 next 2027-02-02' },
  ],
  [
    'a pause that two share has one last day',
    ['2026-01-10 China suspends tin export controls and US suspends port fees for a year'],
    '2026-02-05',
    {
      'China: export licensing for tin against United States':
        'suspended 2026-01-10 until 2027-01-10 next 2027-01-10 ?',
    },
  ],
  [
    'a rate on top of the same rate is one',
    ['2026-01-10 US imposes 25% tariff on Oman on top of 25% tariff over Iranian oil from January 27'],
    '2026-02-05',
    { 'United States: tariff 25 % against Oman': 'in_force 2026-01-27' },
  ],
  [
    'a ban brought forward is told of the next day, in other words, as the same one',
    [
      '2026-01-10 Guinea to ban exports of antimony ore from March 2027',
      '2026-06-10 Guinea bans antimony ore exports with immediate effect',
      '2026-06-11 几内亚立即暂停锑精矿出口',
    ],
    '2026-06-20',
    { 'Guinea: export ban for antimony': 'in_force 2026-06-10' },
  ],
  [
    'a ban that is lifted for some alone is eased, on one report in doubt',
    [
      '2026-01-10 Peru bans tin ore exports with immediate effect',
      '2026-03-10 Peru lifts tin ore export ban for smelters with a permit',
    ],
    '2026-03-20',
    { 'Peru: export ban for tin': 'in_force 2026-01-10 ?' },
  ],
  [
    'who asks to be spared is no other target of the duty',
    [
      '2026-01-10 Trump says he will impose 40% tariff on tin',
      '2026-01-11 Perú busca quedar excluido del arancel de 40% al estaño anunciado por Trump',
      '2026-02-01 Trump signs proclamation imposing 40% tariffs on tin from February 3',
    ],
    '2026-02-10',
    { 'United States: tariff 40 % on tin': 'in_force 2026-02-03' },
  ],
  [
    'the vote of a trade panel is a step of the case on dumping',
    [
      '2026-01-10 US sets preliminary anti-dumping duty of 88% on tin from Peru',
      '2026-05-10 US trade panel votes to impose duties on Peruvian tin',
    ],
    '2026-05-20',
    {
      'United States: anti-dumping and countervailing duties 88 % on tin against Peru':
        'in_force 2026-01-10 ?',
    },
  ],
];

describe('what is dropped, put off, or takes the place of another', () => {
  it.each(rows)('%s', (_what, titles, at, expected) => {
    expect(boardOf(titles, at)).toEqual(expected);
  });
});

describe('quotas in the place of a ban', () => {
  it.each([
    'Peru replaces zinc export ban with quotas',
    'Quotas replace zinc export ban in Peru',
    "Au Pérou, les quotas remplacent l'embargo sur les exportations de zinc",
    "Le Pérou remplace l'embargo sur les exportations de zinc par des quotas",
    'Peru ersetzt Zink-Exportverbot durch Quoten',
    'Quoten ersetzen in Peru Exportverbot für Zink',
    'Perú sustituye la prohibición de exportar zinc por cuotas',
    'Las cuotas sustituyen a la prohibición de exportar zinc en Perú',
    'Peru zastępuje zakaz eksportu cynku kwotami',
    'Peru ersätter exportförbud för zink med kvoter',
    '秘鲁以出口配额取代锌出口禁令',
  ])('are announced, and the ban is over: %s', (title) => {
    expect(boardOf([`2026-02-02 ${title}`], '2026-02-03')).toEqual({
      'Peru: export quota for zinc': 'announced 2026-02-02',
      'Peru: export ban for zinc': 'revoked 2026-02-02 ?',
    });
  });
});
