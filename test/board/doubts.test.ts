import { describe, expect, it } from '@jest/globals';
import { measuresAfter } from './titles.js';

/*
 * What a row of the board says of a report that it does not follow: one that tells of another turn waits for a second one,
 * and an issuer that denies its measure does not take it back. Whoever saw the message finds the board of another mind.
 */

type Row = readonly [what: string, titles: readonly string[], at: string, expected: string | undefined];

const COPPER = ['2026-09-01 US imposes 50% tariff on copper', '2026-09-02 US cuts copper tariff to 25%'];
const TIN = ['2026-09-01 Indonesia bans tin exports from 2027', '2026-09-11 Indonesia scraps tin export ban'];
const PAUSED = [
  '2026-09-01 China suspends rare earth export controls until 10 November 2026',
  '2026-10-01 China resumes rare earth export controls',
];
const NICKEL = '2026-09-01 Russia bans nickel exports';

function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    it.each(rows)('%s', (_what, titles, at, expected) => {
      expect(measuresAfter(titles, at).map(({ doubt }) => doubt)).toEqual([expected]);
    });
  });
}

table('one report of another turn', [
  ['cuts a duty', COPPER, '2026-09-03', 'one report says: eased since 2026-09-02'],
  ['ends what is to begin', TIN, '2026-09-12', 'one report says: revoked on 2026-09-11'],
  ['ends it still when the day has come', TIN, '2027-01-02', 'one report says: revoked on 2026-09-11'],
  ['puts back what is paused', PAUSED, '2026-10-02', 'one report says: in force since 2026-10-01'],
  [
    'is not known to be one any more when the day of the pause has passed',
    PAUSED,
    '2026-11-11',
    'date passed, not confirmed: suspended until 2026-11-10; one report says: in force since 2026-10-01',
  ],
  [
    'decides what was planned the day before',
    [
      '2026-09-01 Indonesia plans to ban tin exports from 2027',
      '2026-09-02 Indonesia bans tin exports from 2027',
    ],
    '2026-09-03',
    'one report says: announced on 2026-09-02',
  ],
  [
    'is taken on with a second one',
    [...COPPER, '2026-09-02 Trump lowers copper tariff to 25%'],
    '2026-09-03',
    undefined,
  ],
  [
    'was wrong, where others tell what stood before once more',
    [
      ...TIN,
      '2026-09-14 Indonesia bans tin exports from 2027',
      '2026-09-14 Indonesia halts tin exports from 2027',
    ],
    '2026-09-15',
    undefined,
  ],
  [
    'of an earlier stage is a late one',
    [
      '2026-09-01 Indonesia bans tin exports from 2027',
      '2026-09-06 Indonesia plans to ban tin exports from 2027',
    ],
    '2026-09-07',
    undefined,
  ],
]);

table('an issuer that denies', [
  ...[
    '2026-09-03 Russia denies nickel export ban',
    '2026-09-03 Russia denies banning nickel exports',
    '2026-09-03 Russia denies plan to ban nickel exports',
    '2026-09-03 Russland dementiert Exportverbot für Nickel',
    '2026-09-03 La Russie dément une interdiction des exportations de nickel',
    '2026-09-03 Rusia desmiente la prohibición de exportar níquel',
    '2026-09-03 俄罗斯否认禁止镍出口',
  ].map((title): Row => [title, [NICKEL, title], '2026-09-04', 'denied by its issuer on 2026-09-03']),
  [
    'leaves what is told anew afterwards without a doubt',
    [
      NICKEL,
      '2026-09-03 Russia denies nickel export ban',
      '2026-09-20 Russia’s nickel export ban takes effect',
    ],
    '2026-09-21',
    undefined,
  ],
  ...[
    '2026-09-03 Russia denies nickel export ban breaks WTO rules',
    '2026-09-03 Russia denies plan to ease nickel export ban',
    '2026-09-03 Russia denies talks on nickel export ban',
    '2026-09-03 Russia denies nickel export ban is aimed at EU',
    '2026-09-03 EU denies effect of Russian nickel export ban',
    '2026-09-03 Norilsk denies request for exemption from nickel export ban',
    '2026-09-03 俄罗斯否认镍出口禁令违反世贸规则',
    '2026-09-03 Russia denies nickel export quota',
    '2026-09-03 Russia denies tin export ban',
  ].map((title): Row => [`something else: ${title.slice(11)}`, [NICKEL, title], '2026-09-04', undefined]),
]);
