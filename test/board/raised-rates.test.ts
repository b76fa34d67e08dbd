import { describe, expect, it } from '@jest/globals';
import { boardOf } from './titles.js';

type Row = readonly [what: string, titles: readonly string[], board: Record<string, string>];

const rows: readonly Row[] = [
  [
    'takes the place of the lower one',
    [
      '2026-05-04 US imposes 25% tariff on gallium from China',
      '2026-05-06 US raises tariff on gallium from China to 30%',
    ],
    { 'United States: tariff 30 % on gallium against China': 'announced 2026-05-04' },
  ],
  [
    'however many told of that one',
    [
      '2026-05-04 EU imposes 20% duty on Chinese tungsten',
      '2026-05-04 Brussels slaps 20% duty on Chinese tungsten',
      '2026-05-05 EU puts 20% duty on Chinese tungsten',
      '2026-05-07 EU raises duty on Chinese tungsten to 48%',
    ],
    { 'European Union: tariff 48 % on tungsten against China': 'announced 2026-05-04' },
  ],
  [
    'of exports too, in German',
    [
      '2026-05-04 Indien erhebt 10 Prozent Exportzoll auf Nickel',
      '2026-05-06 Indien erhöht Exportzoll auf Nickel auf 30 Prozent',
    ],
    { 'India: export duty 30 % for nickel': 'announced 2026-05-04' },
  ],
  [
    'and in Chinese',
    ['2026-05-04 美国对中国石墨加征25%关税', '2026-05-06 美国将中国石墨关税提高至50%'],
    { 'United States: tariff 50 % on graphite against China': 'announced 2026-05-04' },
  ],
  [
    'but not where something else is raised',
    [
      '2026-05-04 EU imposes 20% duty on Chinese tungsten',
      '2026-05-06 EU increases pressure on China with tungsten duty, up to 84% for some',
    ],
    { 'European Union: tariff 20 % on tungsten against China': 'announced 2026-05-04' },
  ],
  [
    'and where the raise does not say whom it hits',
    ['2026-05-04 US imposes 25% tariff on gallium from China', '2026-05-06 US doubles gallium tariff to 50%'],
    { 'United States: tariff 50 % on gallium against China': 'announced 2026-05-04' },
  ],
  [
    'on all goods of a country, in German too',
    [
      '2026-05-04 US imposes 25% tariff on Brazil',
      '2026-05-06 US doubles tariff on Brazil to 50%',
      '2026-05-07 USA erhöhen Zoll auf brasilianische Waren auf 50 Prozent',
    ],
    { 'United States: tariff 50 % against Brazil': 'announced 2026-05-04' },
  ],
  [
    'on goods from everywhere, in French too',
    [
      '2026-05-04 US imposes 25% tariff on steel',
      '2026-05-06 US doubles steel tariff to 50%',
      "2026-05-07 Washington relève à 50 % les droits de douane sur l'acier",
    ],
    { 'United States: tariff 50 % on steel': 'announced 2026-05-04' },
  ],
  [
    'but not where several may be meant',
    [
      '2026-05-04 US imposes 25% tariff on gallium from China',
      '2026-05-05 US imposes 15% tariff on gallium from Russia',
      '2026-05-06 US doubles gallium tariff to 50%',
    ],
    {
      'United States: tariff 25 % on gallium against China': 'announced 2026-05-04',
      'United States: tariff 15 % on gallium against Russia': 'announced 2026-05-05',
      'United States: tariff 50 % on gallium': 'announced 2026-05-06',
    },
  ],
  [
    'nor where a country pays more than all on the same goods',
    ['2026-05-04 US imposes 25% tariff on steel', '2026-05-06 US raises tariff on Canadian steel to 60%'],
    {
      'United States: tariff 25 % on steel': 'announced 2026-05-04',
      'United States: tariff 60 % on steel against Canada': 'announced 2026-05-06',
    },
  ],
  [
    'nor where it begins on a day of its own, on which it takes the place of the lower one',
    ['2026-05-04 US imposes 25% tariff on steel', '2026-05-06 US doubles steel tariff to 50% from 1 June'],
    {
      'United States: tariff 25 % on steel': 'announced 2026-05-04',
      'United States: tariff 50 % on steel': 'announced 2026-05-06 next 2026-06-01',
    },
  ],
  [
    'nor where it is told of other goods of that country',
    ['2026-05-04 US imposes 25% tariff on Brazil', '2026-05-06 US raises tariff on Brazilian steel to 50%'],
    {
      'United States: tariff 25 % against Brazil': 'announced 2026-05-04',
      'United States: tariff 50 % on steel against Brazil': 'announced 2026-05-06',
    },
  ],
  [
    'nor while it only may be raised',
    ['2026-05-04 US imposes 25% tariff on copper', '2026-05-06 US may raise copper tariff to 50%'],
    { 'United States: tariff 25 % on copper': 'announced 2026-05-04' },
  ],
  [
    'nor is a rate on other goods raised',
    ['2026-05-04 US imposes 50% tariff on copper', '2026-05-06 US raises tariff on Canadian steel to 60%'],
    {
      'United States: tariff 50 % on copper': 'announced 2026-05-04',
      'United States: tariff 60 % on steel against Canada': 'announced 2026-05-06',
    },
  ],
  [
    'that of one remedy takes the place of none of the other',
    [
      '2026-05-04 US sets preliminary anti-dumping duty of 41.5% on Indian graphite',
      '2026-05-05 US sets preliminary countervailing duty of 9.2% on Indian graphite',
      '2026-05-08 US raises anti-dumping duty on Indian graphite to 55% in final determination',
    ],
    {
      'United States: anti-dumping and countervailing duties 55 % on graphite against India':
        'announced 2026-05-04',
    },
  ],
  [
    'a duty that is laid for good that for the time being, also a higher one',
    [
      '2026-05-04 EU sets provisional anti-dumping duty of 38% on Indian graphite',
      '2026-05-05 Brussels sets provisional 38% anti-dumping duty on Indian graphite',
      '2026-05-08 EU sets definitive anti-dumping duty of 31% on Indian graphite',
    ],
    {
      'European Union: anti-dumping and countervailing duties 31 % on graphite against India':
        'announced 2026-05-04',
    },
  ],
  [
    'and none that is to come later',
    [
      '2026-05-04 US puts 20% tariff on titanium from India',
      '2026-05-05 US tariff on titanium from India: 20%, rising to 40% in 2029',
      '2026-05-06 US puts tariff on Indian titanium, 20% now and rising to 40% in 2029',
    ],
    { 'United States: tariff 20 % on titanium against India': 'announced 2026-05-04' },
  ],
];

describe('a rate that is raised', () => {
  it.each(rows)('%s', (_what, titles, expected) => {
    expect(boardOf(titles, '2026-05-10')).toEqual(expected);
  });
});
