import { describe, expect, it } from '@jest/globals';
import { boardOf } from './titles.js';

type Row = readonly [what: string, titles: readonly string[], board: Record<string, string>];

const rows: readonly Row[] = [
  [
    'talks that are moved are held on the other day',
    [
      '2026-05-04 EU and Kazakhstan to hold talks on tungsten on May 11',
      '2026-05-05 EU und Kasachstan sprechen am 11. Mai über Wolfram',
      '2026-05-07 Rozmowy UE i Kazachstanu o wolframie przesunięte na 20 maja',
    ],
    { 'European Union – Kazakhstan: talks': 'scheduled 2026-05-04 next 2026-05-20' },
  ],
  [
    'talks that had failed are under way once they are taken up again',
    [
      '2026-05-04 EU and Kazakhstan break off talks on tungsten',
      '2026-05-05 Gespräche zwischen EU und Kasachstan über Wolfram gescheitert',
      '2026-05-18 EU and Kazakhstan resume talks on tungsten',
    ],
    { 'European Union – Kazakhstan: talks': 'under_way 2026-05-18' },
  ],
  [
    'a truce is made to last in German, too',
    [
      '2026-05-04 US and India agree trade truce after talks in Delhi',
      '2026-05-08 USA und Indien verlängern Handelswaffenruhe bis 10. November 2026',
    ],
    { 'United States – India: talks': 'concluded 2026-05-08 until 2026-11-10' },
  ],
  [
    'a court that only hears arguments strikes nothing down',
    [
      '2026-05-04 US imposes emergency tariffs on all imports',
      "2026-06-10 Supreme Court hears arguments on Trump's emergency tariffs",
      "2026-06-11 Justices hear arguments on Trump's emergency tariffs",
    ],
    { 'United States: emergency tariffs': 'in_force 2026-05-04 ?' },
  ],
  [
    'of two courts that strike a duty down the last one ends it',
    [
      '2026-01-04 US imposes emergency tariffs on all imports',
      "2026-02-20 Appeals court rules Trump's emergency tariffs illegal",
      '2026-02-20 US-Berufungsgericht erklärt die Notstandszölle für rechtswidrig',
      "2026-06-10 Supreme Court strikes down Trump's emergency tariffs",
      "2026-06-10 La Cour suprême invalide les droits de douane d'urgence de Trump",
    ],
    { 'United States: emergency tariffs': 'struck_down 2026-06-10' },
  ],
  [
    'a ban that is brought forward is the one that was to come',
    [
      '2026-01-04 Zimbabwe to ban chrome ore exports from January 2027',
      '2026-05-20 Zimbabwe bans chrome ore exports with immediate effect',
      '2026-05-20 Simbabwe verbietet Export von Chromerz mit sofortiger Wirkung',
    ],
    { 'Zimbabwe: export ban for chromium': 'in_force 2026-05-20' },
  ],
  [
    'a duty that will be raised is levied at its rate until then',
    [
      '2026-01-04 US 15% tariff on goods from South Korea takes effect',
      '2026-05-20 Trump says he will raise tariff on South Korea to 25% from 15%',
    ],
    {
      'United States: tariff 15 % against South Korea': 'in_force 2026-01-04',
      'United States: tariff 25 % against South Korea': 'announced 2026-05-20',
    },
  ],
  [
    'and so is one that is raised from a day to come',
    [
      '2026-01-04 US 25% tariff on gallium takes effect',
      '2026-05-20 US to raise tariff on gallium from 25% to 50% from September 1',
    ],
    {
      'United States: tariff 25 % on gallium': 'in_force 2026-01-04',
      'United States: tariff 50 % on gallium': 'announced 2026-05-20 next 2026-09-01',
    },
  ],
  [
    'whose rate was cut by a deal is cut by the order that sets that rate',
    [
      '2026-01-04 US 50% tariff on Indian goods takes effect',
      '2026-05-10 US cuts tariff on Indian goods to 18% under trade deal',
      '2026-05-15 Order sets US tariff on Indian goods at 18%',
    ],
    { 'United States: tariff 18 % against India': 'eased 2026-05-10' },
  ],
  [
    'a duty that only one of several reports calls an additional one is replaced by a higher one',
    [
      '2026-05-04 US imposes 25% tariff on India',
      '2026-05-05 USA erheben 25 Prozent Zoll auf indische Waren',
      '2026-05-06 US imposes additional 25% tariff on India',
      '2026-06-10 US 50% tariff on Indian goods takes effect',
    ],
    { 'United States: tariff 50 % against India': 'in_force 2026-06-10' },
  ],
  [
    'talks are moved in whatever words the day is read as another one',
    [
      '2026-05-04 Norway and Kenya to hold talks on niobium on May 11',
      '2026-05-05 Norway and Kenya set talks on niobium for May 11',
      '2026-05-07 Norway-Kenya meeting on niobium rescheduled for May 27',
    ],
    { 'Norway – Kenya: talks': 'scheduled 2026-05-04 next 2026-05-27' },
  ],
  [
    'also in French',
    [
      '2026-05-04 La Norvège et le Kenya discuteront du niobium le 11 mai',
      '2026-05-07 Les discussions entre la Norvège et le Kenya sur le niobium décalées au 27 mai',
    ],
    { 'Norway – Kenya: talks': 'scheduled 2026-05-04 next 2026-05-27' },
  ],
  [
    'and are put off for nobody knows how long',
    [
      '2026-05-04 UE i Kenia zaplanowały rozmowy handlowe na 11 maja',
      '2026-05-05 UE i Kenia odkładają rozmowy handlowe na czas nieokreślony',
    ],
    { 'European Union – Kenya: talks': 'scheduled 2026-05-04' },
  ],
  [
    'talks that were broken off and are set anew are not held on the day that was set before',
    [
      '2026-05-04 Norwegen und Kenia verhandeln am 18. Mai über Niob',
      '2026-05-05 Norwegen sagt die Verhandlungen mit Kenia über Niob ab',
      '2026-05-09 Norwegen und Kenia nehmen Gespräche über Niob am 3. Juni wieder auf',
    ],
    { 'Norway – Kenya: talks': 'scheduled 2026-05-09 next 2026-06-03' },
  ],
  [
    'a ban that is put back after more than a month is the one that rested',
    [
      '2026-05-04 China suspends ban on germanium exports to India until May 10, 2027',
      '2026-06-09 China reinstates ban on germanium exports to India with immediate effect',
      '2026-06-10 China puts ban on germanium exports to India back in force',
    ],
    { 'China: export ban for germanium against India': 'in_force 2026-06-09' },
  ],
  [
    'controls are put back in French, as one report tells',
    [
      "2026-05-04 Pékin suspend pour un an ses contrôles à l'exportation de graphite",
      "2026-06-24 Pékin réactive ses contrôles à l'exportation de graphite",
    ],
    { 'China: export licensing for graphite': 'suspended 2026-05-04 until 2027-05-04 next 2027-05-04 ?' },
  ],
  [
    'a duty on goods of somebody that will be raised, from whatever rate, is levied at its rate until then',
    [
      '2026-01-04 US 25% tariff on Mexican gallium takes effect',
      '2026-05-20 US to raise tariff on Mexican gallium to 50% from September 1',
    ],
    {
      'United States: tariff 25 % on gallium against Mexico': 'in_force 2026-01-04',
      'United States: tariff 50 % on gallium against Mexico': 'announced 2026-05-20 next 2026-09-01',
    },
  ],
  [
    'and no longer once the raise is in force',
    [
      '2026-01-04 Entra en vigor el arancel estadounidense del 25% al galio mexicano',
      '2026-05-20 EE.UU. subirá al 50% el arancel al galio mexicano a partir del 1 de septiembre',
      '2026-09-01 Entra en vigor el arancel estadounidense del 50% al galio mexicano',
    ],
    { 'United States: tariff 50 % on gallium against Mexico': 'in_force 2026-09-01' },
  ],
  [
    'nor is one by a raise that is only planned',
    [
      '2026-01-04 EU 10% tariff on Chinese magnesium takes effect',
      '2026-05-20 EU ska höja tullen på kinesiskt magnesium till 15 procent från den 1 mars 2027',
    ],
    {
      'European Union: tariff 10 % on magnesium against China': 'in_force 2026-01-04',
      'European Union: tariff 15 % on magnesium against China': 'proposed 2026-05-20 next 2027-03-01',
    },
  ],
  [
    'and one that comes on top of it leaves it as it is',
    [
      '2026-01-04 US 25% tariff on Brazilian niobium takes effect',
      '2026-05-20 USA erheben zusätzlichen Zoll von 10 Prozent auf brasilianisches Niob',
      '2026-05-21 Zusätzlicher US-Zoll von 10 Prozent auf Niob aus Brasilien in Kraft',
    ],
    {
      'United States: tariff 25 % on niobium against Brazil': 'in_force 2026-01-04',
      'United States: tariff 10 % on niobium against Brazil': 'in_force 2026-05-21',
    },
  ],
  [
    'a raise to come has nothing of the rate that is levied until then',
    [
      '2026-05-20 US to raise tariff on gallium from 25% to 50% from September 1',
      '2026-05-26 US 25% tariff on gallium takes effect',
    ],
    {
      'United States: tariff 50 % on gallium': 'announced 2026-05-20 next 2026-09-01',
      'United States: tariff 25 % on gallium': 'in_force 2026-05-26',
    },
  ],
];

describe('a duty that will be raised, in other words', () => {
  it.each([
    'UE podniesie cło na chiński magnez do 15 procent od 1 marca 2027',
    "L'UE relèvera à 15 % ses droits de douane sur le magnésium chinois à partir du 1er mars 2027",
    'La UE elevará al 15% el arancel al magnesio chino a partir del 1 de marzo de 2027',
    'EU hebt Zoll auf chinesisches Magnesium ab 1. März 2027 auf 15 Prozent an',
    'EU höjer tullen på kinesiskt magnesium till 15 procent från den 1 mars 2027',
    '欧盟将从2027年3月1日起把对中国镁的关税提高到15%',
  ])('%s', (title) => {
    expect(
      boardOf(
        ['2026-01-04 EU 10% tariff on Chinese magnesium takes effect', `2026-05-20 ${title}`],
        '2026-05-20',
      ),
    ).toEqual({
      'European Union: tariff 10 % on magnesium against China': 'in_force 2026-01-04',
      'European Union: tariff 15 % on magnesium against China': 'announced 2026-05-20 next 2027-03-01',
    });
  });
});

describe('how measures and talks went on', () => {
  it.each(rows)('%s', (_what, titles, expected) => {
    expect(boardOf(titles, titles.at(-1)?.slice(0, 10) ?? '')).toEqual(expected);
  });
});
