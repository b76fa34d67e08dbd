import { describe, expect, it } from '@jest/globals';
import { boardOf } from './titles.js';

/*
 * What months of a measure's life leave on the board, as different outlets tell it: what is only considered, one notice
 * with two clauses, duties on several goods, and a duty from the first investigation to its collection.
 */

type Row = readonly [what: string, titles: readonly string[], at: string, board: Record<string, string>];

const rows: readonly Row[] = [
  [
    'what takes the place of a ban is on the goods of that',
    ['2026-04-13 Congo lifts cobalt export suspension, brings in quotas'],
    '2026-04-14',
    {
      'DR Congo: export ban for cobalt': 'eased 2026-04-13 ?',
      'DR Congo: export quota for cobalt': 'announced 2026-04-13',
    },
  ],
  [
    'through a year is to its end, however far before it stands what is extended',
    ['2026-10-02 Russia extends ban on uranium exports to US through 2027'],
    '2026-10-03',
    {
      'Russia: export ban for uranium against United States':
        'in_force 2026-10-02 until 2027-12-31 next 2027-12-31',
    },
  ],
  [
    'a relief that is considered is none',
    [
      "2023-06-10 Indonesia's ban on bauxite exports takes effect",
      '2026-09-02 Indonesia may relax bauxite export ban for six months, minister says',
    ],
    '2026-09-05',
    { 'Indonesia: export ban for aluminium': 'in_force 2023-06-10' },
  ],
  [
    'what is forbidden to an army is one ban in whatever words',
    [
      "2026-01-06 China bans exports of dual-use goods to Japan's military",
      '2026-01-06 China verbietet Export von Dual-Use-Gütern an Japans Militär',
    ],
    '2026-01-08',
    { 'China: ban for military users against Japan': 'announced 2026-01-06' },
  ],
  [
    'two clauses of one notice are two measures, of which one is suspended',
    [
      '2024-12-03 商务部公告2024年第46号 加强两用物项对美国出口管制 // 禁止两用物项对美国军事用户出口。原则上不予许可镓、锗、锑对美国出口。本公告自公布之日起实施。',
      '2024-12-03 China bans exports of gallium, germanium and antimony to the US, effective immediately',
      '2025-11-09 商务部公告2025年第72号：即日起至2026年11月27日，暂停实施2024年第46号公告第二款',
    ],
    '2025-11-20',
    {
      'China: export licensing for gallium, germanium, antimony against United States':
        'suspended 2025-11-09 until 2026-11-27 next 2026-11-27',
      'China: ban for military users against United States': 'in_force 2024-12-03',
    },
  ],
  [
    'a rate on named goods is a duty whoever it hits',
    ['2025-08-07 Trump says US will levy 100% tariff on semiconductors unless made at home'],
    '2025-08-10',
    { 'United States: tariff 100 % on semiconductors': 'proposed 2025-08-07' },
  ],
  [
    'a duty that begins on its day is the one that was announced',
    [
      '2025-07-10 Trump to put 35% tariff on Canada from August 1',
      '2025-08-01 US raises tariff on Canada to 35%, goods under trade pact exempt',
    ],
    '2025-08-05',
    { 'United States: tariff 35 % against Canada': 'in_force 2025-08-01' },
  ],
  [
    'an investigation and the duty that comes of it are one',
    [
      '2025-02-25 Trump orders Section 232 probe into copper imports',
      '2025-07-09 Trump announces 50% tariff on copper from August 1',
      '2025-07-30 Trump signs proclamation: 50% tariff on copper from August 1',
    ],
    '2025-08-05',
    { 'United States: Section 232 50 % on copper': 'in_force 2025-08-01' },
  ],
  [
    'a pause is made to last of what is paused',
    [
      '2025-07-24 EU approves counter-tariffs on $93 billion of US goods from August 7',
      '2025-08-05 EU suspends counter-tariffs on US goods until February 7, 2026',
      '2025-08-06 Brussels pauses counter-tariffs on US goods until February 7, 2026',
      '2025-10-07 EU proposes to halve steel import quotas and raise tariff to 50%',
      '2026-02-03 EU lets suspension of counter-tariffs run on // The Council extended the pause until August 7, 2026.',
    ],
    '2026-02-10',
    {
      'European Union: tariff on goods worth USD 93 billion against United States':
        'suspended 2025-08-05 until 2026-08-07 next 2026-08-07',
      'European Union: tariff 50 % on steel': 'proposed 2025-10-07',
    },
  ],
  [
    'a ruling says nothing of what it does not reach, nor do its refunds',
    [
      '2025-04-02 Trump announces 34% reciprocal tariffs on China from April 9',
      '2025-08-29 Appeals court rules most Trump tariffs illegal but leaves them in place until October 14',
      "2026-02-20 Supreme Court strikes down Trump's emergency tariffs // It held that the law does not authorise tariffs. Duties under Section 232 are not affected.",
      '2026-02-20 Supreme Court rules emergency tariffs of Trump illegal',
      '2026-03-04 Court orders refunds of emergency tariffs to importers // Customs must repay them within 90 days.',
    ],
    '2026-03-10',
    { 'United States: reciprocal tariff 34 % against China': 'struck_down 2026-02-20' },
  ],
  [
    'a duty on some goods replaces the lower one on the same',
    [
      '2025-03-12 25% US tariffs on steel and aluminium take effect',
      '2025-06-03 Trump doubles steel and aluminium tariffs to 50% from June 4',
    ],
    '2025-08-10',
    { 'United States: tariff 50 % on steel, aluminium': 'in_force 2025-06-04' },
  ],
  [
    'investigations of different goods are two',
    [
      '2025-04-15 Trump launches Section 232 investigation into critical minerals',
      '2025-04-23 US opens Section 232 probe of truck imports',
    ],
    '2025-04-25',
    {
      'United States: Section 232 on critical minerals': 'proposed 2025-04-15',
      'United States: Section 232 on trucks': 'proposed 2025-04-23',
    },
  ],
  [
    'duties on different goods are two where one text tells of both',
    [
      '2026-01-14 Trump imposes 25% tariff on advanced chips, holds off on critical minerals duties // A 25% duty on certain chips applies from January 15.',
    ],
    '2026-01-20',
    { 'United States: tariff 25 % on semiconductors': 'in_force 2026-01-15' },
  ],
  [
    'what talks agreed on begins on a day that is no next round',
    [
      '2026-10-02 US and Canada reach deal on steel tariffs // Duties on Canadian steel fall to 25% from 50% on November 1.',
    ],
    '2026-10-10',
    { 'United States – Canada: talks': 'concluded 2026-10-02' },
  ],
  [
    'a duty bears the name of its own that half of the reports give it',
    [
      '2025-02-01 Trump imposes 10% tariff on China, effective February 4',
      '2025-02-04 US fentanyl tariff of 10% on Chinese goods takes effect',
      '2025-02-05 Fentanyl tariff of 10% on China takes effect',
      "2026-02-20 Supreme Court strikes down Trump's emergency tariffs",
      '2026-02-20 Supreme Court rules emergency tariffs of Trump illegal',
    ],
    '2026-02-25',
    { 'United States: fentanyl tariff 10 % against China': 'struck_down 2026-02-20' },
  ],
  [
    'a threat that is long forgotten does not come back by being mentioned',
    [
      '2025-07-12 Trump threatens 30% tariff on EU from August 1',
      '2026-09-22 US and EU agree tariff quotas for steel and aluminium',
    ],
    '2026-10-01',
    { 'United States – European Union: talks': 'concluded 2026-09-22' },
  ],
  [
    'what is to begin a year later on another metal is another control',
    [
      '2023-07-03 China to restrict exports of gallium and germanium from August 1',
      '2024-08-15 China to limit antimony exports from September 15 // Licences will be required for six products.',
    ],
    '2025-01-15',
    {
      'China: export licensing for gallium, germanium': 'in_force 2023-08-01',
      'China: export licensing for antimony': 'in_force 2024-09-15',
    },
  ],
  [
    'a day is that of the only thing told, in whatever words it is named',
    [
      '2026-04-22 European Commission proposes 15% export duty on aluminium scrap // The duty would apply from October 1, 2026.',
    ],
    '2026-05-01',
    { 'European Union: export duty 15 % for aluminium': 'proposed 2026-04-22 next 2026-10-01' },
  ],
  [
    'the end of a year is a last day',
    [
      '2024-11-15 Russland verbietet Ausfuhr von Uran in die USA bis Ende 2025',
      '2025-11-28 Ukraine bans export of graphite ores until the end of 2026',
    ],
    '2025-12-05',
    {
      'Russia: export ban for uranium against United States':
        'in_force 2024-11-15 until 2025-12-31 next 2025-12-31 ?',
      'Ukraine: export ban for graphite': 'announced 2025-11-28 until 2026-12-31 next 2026-12-31',
    },
  ],
  [
    'what is first heard of by its number lies on the goods that it controls',
    ['2025-11-07 商务部公告2025年第70号：即日起至2026年11月10日，暂停实施商务部公告2025年第55号、58号、62号'],
    '2025-11-10',
    {
      'China: export control for superhard materials':
        'suspended 2025-11-07 until 2026-11-10 next 2026-11-10',
      'China: export control for graphite, lithium': 'suspended 2025-11-07 until 2026-11-10 next 2026-11-10',
      'China: export control for rare earths': 'suspended 2025-11-07 until 2026-11-10 next 2026-11-10',
    },
  ],
  [
    'a duty that is raised by so much is on top of what is levied',
    [
      '2025-07-10 Trump to put 35% tariff on Canada from August 1',
      '2025-10-25 Trump says he will raise tariffs on Canada by 10%',
    ],
    '2025-12-01',
    {
      'United States: tariff 35 % against Canada': 'in_force 2025-08-01',
      'United States: tariff 10 % against Canada': 'announced 2025-10-25',
    },
  ],
  [
    'what is first said to last longer is not suspended by another name for it',
    [
      '2025-02-24 DR Congo bans cobalt exports for four months',
      '2025-06-21 DR Congo extends cobalt export ban by three months // The suspension now runs until September 21.',
    ],
    '2025-07-15',
    { 'DR Congo: export ban for cobalt': 'in_force 2025-02-24 until 2025-09-21 next 2025-09-21' },
  ],
  [
    'a stop of exports that is dated is a control, whatever it is called',
    [
      '2025-02-24 DR Congo suspends cobalt exports for four months // The regulator said the halt took effect on February 22.',
    ],
    '2025-03-01',
    { 'DR Congo: export ban for cobalt': 'in_force 2025-02-22 until 2025-06-22 next 2025-06-22' },
  ],
  [
    'and is still meant by who names it in general',
    [
      '2025-02-01 Trump imposes 10% tariff on China, effective February 4',
      '2025-02-04 US fentanyl tariff of 10% on Chinese goods takes effect',
      '2025-02-05 Fentanyl tariff of 10% on China takes effect',
      '2025-04-02 Trump announces 10% reciprocal tariffs on China from April 9',
      '2025-11-09 US cuts tariff on China to 5% from 10%',
      '2025-11-10 US lowers tariff on Chinese goods from 10% to 5%',
    ],
    '2025-11-20',
    {
      'United States: fentanyl tariff 5 % against China': 'eased 2025-11-09',
      'United States: reciprocal tariff 10 % against China': 'in_force 2025-04-09',
    },
  ],
  [
    'each of two clauses has the end of its own year',
    [
      '2025-11-10 Zimbabwe bans exports of lithium ore until the end of 2027; quota on chrome exports runs until the end of 2026',
    ],
    '2025-11-20',
    {
      'Zimbabwe: export ban for lithium': 'announced 2025-11-10 until 2027-12-31 next 2027-12-31',
      'Zimbabwe: export quota for chromium': 'announced 2025-11-10 until 2026-12-31 next 2026-12-31',
    },
  ],
  [
    'a quota that is allotted anew goes on as that',
    [
      '2025-01-20 商务部下达2025年第一批锑出口配额 // 12家企业共9800吨。',
      '2025-01-21 China issues first batch of 2025 antimony export quotas',
      '2025-07-15 商务部下达2025年第二批锑出口配额 // 共8100吨。',
      '2025-07-16 China issues second batch of 2025 antimony export quotas',
    ],
    '2025-10-20',
    { 'China: export quota for antimony': 'in_force 2025-07-15' },
  ],
  [
    'until the day of the new allotment the old one is in force',
    [
      '2025-01-20 China sets 2025 tungsten export quota at 15,000 tonnes',
      '2025-10-30 China sets 2026 tungsten export quota at 14,000 tonnes from January 1',
    ],
    '2025-11-20',
    { 'China: export quota for tungsten': 'in_force 2025-01-20 next 2026-01-01 ?' },
  ],
  [
    'and from that day on it is the new one',
    [
      '2025-01-20 China sets 2025 tungsten export quota at 15,000 tonnes',
      '2025-10-30 China sets 2026 tungsten export quota at 14,000 tonnes from January 1',
    ],
    '2026-01-20',
    { 'China: export quota for tungsten': 'in_force 2026-01-01' },
  ],
  [
    'who tells what a quota is renews none',
    [
      '2025-01-20 China sets 2025 tungsten export quota at 15,000 tonnes',
      '2025-08-20 Half of the Chinese tungsten export quota for 2025 is used, ministry says',
    ],
    '2025-09-01',
    { 'China: export quota for tungsten': 'in_force 2025-01-20 ?' },
  ],
  [
    'a ban that is taken back in a German verb of two parts is over',
    [
      '2025-03-05 Indonesia bans exports of tin ingots with immediate effect',
      '2025-03-12 Indonesien nimmt Exportverbot für Zinn zurück',
      '2025-03-12 Indonesia lifts its ban on tin exports',
    ],
    '2025-03-20',
    { 'Indonesia: export ban for tin': 'revoked 2025-03-12' },
  ],
];

describe('the board over months', () => {
  it.each(rows)('%s', (_what, titles, at, expected) => {
    expect(boardOf(titles, at)).toEqual(expected);
  });
});
