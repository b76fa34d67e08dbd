import { describe, expect, it } from '@jest/globals';
import { boardOf } from './titles.js';

describe('what courts and truces leave standing', () => {
  const STRUCK_DOWN =
    '2026-09-16 US trade court strikes down 12% global tariff // The court found no power to renew the surcharge after its 150-day limit ran out.';

  it.each([
    [
      'Appeals court lets Trump keep 12% tariff in place for now // The court paused a lower-court order that would have ended the 12% surcharge.',
    ],
    ['美上诉法院暂缓执行取消12%全球关税的裁决'],
    ['Federal Circuit puts order striking down 12% tariff on hold'],
    ["Federal Circuit freezes order ending Trump's 12% levy"],
  ])('a ruling that is stayed leaves the duty in force, and ends it on no day: %s', (stay) => {
    const told = [STRUCK_DOWN, `2026-09-23 ${stay}`, `2026-09-23 ${stay}`];
    expect(boardOf(told, '2026-09-25')).toEqual({
      'United States: global tariff 12 %': 'in_force 2026-09-23',
    });
  });

  it('a ruling is stayed also where a report had the duty in force on the day of the ruling', () => {
    const told = [
      STRUCK_DOWN,
      STRUCK_DOWN,
      '2026-09-16 美国国际贸易法院裁定12%全球关税违法 // 美国国际贸易法院16日裁定，特朗普无权在150天期限届满后延长12%的全球附加关税。',
      '2026-09-23 Appeals court lets Trump keep 12% tariff in place for now',
      '2026-09-23 Appeals court allows Trump to keep 12% tariff for now',
    ];
    expect(boardOf(told, '2026-09-25')).toEqual({
      'United States: global tariff 12 %': 'in_force 2026-09-23',
    });
  });

  it('a truce pauses no anti-dumping duty, and its last day is none of an exclusion', () => {
    const told = [
      '2026-09-21 US imposes anti-dumping duties on wooden chairs from China',
      '2026-09-24 Trump signs order extending pause on China tariffs until November 2027 // He signed an order that keeps the suspension of additional duties on Chinese goods in place until Nov. 10, 2027.',
      '2026-09-25 特朗普签署行政令 将对华关税暂停期延长至2027年11月10日',
    ];
    const board = boardOf(told, '2026-09-27');
    expect(board['United States: tariff against China']).toBe(
      'suspended 2026-09-24 until 2027-11-10 next 2027-11-10',
    );
    expect(Object.values(board).filter((row) => row.startsWith('suspended'))).toHaveLength(1);
  });

  it('a threat at a rate of its own is no echo of a duty that is paused', () => {
    const told = [
      '2026-09-24 Trump signs order extending pause on China tariffs until November 10, 2027',
      '2026-09-26 Trump warns of 50% tariff on nations that choke off mineral exports // President Donald Trump said on Saturday, September 26, he would hit any country that restricts shipments with a 50% tariff.',
    ];
    expect(boardOf(told, '2026-09-27')['United States: tariff 50 %']).toBe('threatened 2026-09-26');
  });

  it.each([
    ['Peru to impose 9% surcharge on exports of zinc from Oct 1'],
    ['Le Pérou appliquera une surtaxe de 9 % sur les exportations de zinc'],
    ['Perú aplicará un recargo del 9% a las exportaciones de zinc'],
    ['Peru inför en tilläggsavgift på 9 procent på export av zink'],
  ])('a surcharge on exports is one row, an export duty: %s', (title) => {
    const [name = '', ...others] = Object.keys(boardOf([`2026-09-22 ${title}`], '2026-09-23'));
    expect(others).toEqual([]);
    expect(name).toMatch(/^Peru: export duty 9 % for zinc/);
  });

  it.each([
    'US appeals court rules most Trump tariffs unlawful but lets them stay until October 14',
    'US appeals court rules most Trump tariffs unlawful // The judges left the tariffs in place until October 14 for an appeal.',
  ])('a day up to which a court lets tariffs stay is none of a duty on goods: %s', (ruling) => {
    const told = [
      '2026-08-01 US 50% duty on tungsten takes effect',
      '2026-08-01 US tungsten duty of 50% takes effect',
      '2026-08-10 US 10% duty on lumber takes effect',
      '2026-08-10 US lumber duty of 10% takes effect',
      `2026-08-29 ${ruling}`,
    ];
    expect(boardOf(told, '2026-10-20')).toEqual({
      'United States: tariff 50 % on tungsten': 'in_force 2026-08-01',
      'United States: tariff 10 % on wood': 'in_force 2026-08-10',
    });
  });

  it.each([
    ['US tariff pause to run until October 14', 'Tariff pause of the US will run until October 14'],
    ['US pauses tariffs until October 14', 'US tariffs paused until October 14'],
  ])('a pause of tariffs at large holds no duty on goods: %s', (...pause) => {
    const told = [
      '2026-08-01 US 50% duty on tungsten takes effect',
      '2026-08-01 US tungsten duty of 50% takes effect',
      ...pause.map((title) => `2026-08-29 ${title}`),
    ];
    expect(boardOf(told, '2026-10-20')).toMatchObject({
      'United States: tariff 50 % on tungsten': 'in_force 2026-08-01',
    });
  });

  it('a pause of tariffs at large holds the one duty that there is on somebody', () => {
    const told = [
      '2026-02-01 US 25% tariff on Canada takes effect',
      '2026-02-01 US tariff of 25% on Canadian goods takes effect',
      '2026-02-03 Trump pauses tariffs until March 4',
      '2026-02-03 US pauses tariffs until March 4',
    ];
    expect(boardOf(told, '2026-02-05')['United States: tariff 25 % against Canada']).toMatch(/^suspended/);
  });

  describe('a truce that is extended', () => {
    const CUT = [
      '2026-05-12 US cuts tariffs on China to 30% from 145% for 90 days',
      '2026-05-12 US to cut China tariffs from 145% to 30% for 90 days',
    ];
    const LEVIED = [
      '2026-04-10 US tariff of 145% on China takes effect',
      '2026-04-10 US 145% tariff on Chinese goods takes effect',
    ];
    const EXTENDED = [
      '2026-08-09 Trump extends China tariff truce until November 11',
      '2026-08-09 US and China extend tariff truce until November 11',
    ];

    it('holds the duties that were eased for its time', () => {
      const board = boardOf([...LEVIED, ...CUT, ...EXTENDED], '2026-08-15');
      expect(board['United States: tariff 30 % against China']).toBe(
        'eased 2026-05-12 until 2026-11-11 next 2026-11-11',
      );
      expect(Object.keys(board).filter((name) => name.startsWith('United States: '))).toHaveLength(1);
    });

    it('is told of without whom it is with', () => {
      const extended = [
        '2026-08-09 US extends tariff pause until November 11',
        '2026-08-09 US tariff pause extended until November 11',
      ];
      const paused = [
        '2026-05-12 US suspends 145% tariff on Chinese goods until August 10',
        '2026-05-12 US 145% tariff on China suspended until August 10',
      ];
      expect(boardOf([...LEVIED, ...paused, ...extended], '2026-08-15')).toMatchObject({
        'United States: tariff 145 % against China': expect.stringContaining('until 2026-11-11'),
      });
    });

    it.each([
      ['against others', '2026-04-02 US 20% tariff on Vietnamese goods takes effect'],
      ['on goods', '2026-04-02 US anti-dumping duty of 20% on steel from China takes effect'],
    ])('holds none %s', (_, title) => {
      const alone = boardOf([title, title], '2026-08-15');
      expect(boardOf([title, title, ...EXTENDED], '2026-08-15')).toMatchObject(alone);
    });
  });
});

describe('an answer to tariffs', () => {
  it.each([
    ['China hits back at US tariffs with export controls on yttrium', 'export licensing for yttrium'],
    ['China retaliates against Trump tariffs with yttrium export curbs', 'export licensing for yttrium'],
    ['China responds to US tariffs with export ban on gallium', 'export ban for gallium'],
    ['China hits back at US tariffs, halting exports of gallium', 'export control for gallium'],
    ['Canada answers US tariffs with export levy on nickel', 'export duty for nickel'],
  ])('is what it is called, and no duty on exports for the tariffs: %s', (title, expected) => {
    const names = Object.keys(boardOf([`2026-10-20 ${title}`], '2026-10-21'));
    expect(names).toEqual([expect.stringMatching(new RegExp(`: ${expected}( against United States)?$`))]);
  });

  describe('a truce that talks came to', () => {
    const AGREED = '2026-10-30 US and China agree one-year trade truce';
    const TALKS = 'United States – China: talks';

    it('holds until its last day', () => {
      expect(boardOf([AGREED], '2026-11-02')[TALKS]).toBe('concluded 2026-10-30 until 2027-10-30');
    });

    it('holds until another one where it is made to last', () => {
      const extended = '2027-10-20 美中同意将贸易休战延长至2028年11月10日';
      expect(boardOf([AGREED, extended], '2027-11-02')[TALKS]).toBe('concluded 2026-10-30 until 2028-11-10');
    });

    it('holds until its last day in Swedish', () => {
      const extended =
        '2026-10-30 USA och Kina förlänger vapenvilan i handelskriget till den 30 oktober 2027';
      expect(boardOf([extended], '2026-11-02')[TALKS]).toBe('concluded 2026-10-30 until 2027-10-30');
    });

    it('is over where it broke, and holds until no former day when it is agreed anew', () => {
      const broken = [
        '2026-12-10 US-China trade truce collapses',
        '2026-12-11 US-China trade truce collapses',
      ];
      const anew = [
        '2027-02-10 US and China agree new trade truce',
        '2027-02-11 US, China reach trade truce',
      ];
      expect(boardOf([AGREED, ...broken, ...anew], '2027-03-02')[TALKS]).toBe('concluded 2027-02-10');
    });

    it('is a doubt when its last day has passed', () => {
      expect(boardOf([AGREED], '2027-11-02')[TALKS]).toBe('concluded 2026-10-30 until 2027-10-30 ?');
    });

    it('is none where only a measure rests for a time', () => {
      const deal =
        '2026-10-30 US and China reach trade deal // Beijing is to suspend its ban on gallium for a year.';
      expect(boardOf([deal], '2026-11-02')[TALKS]).toBe('concluded 2026-10-30');
    });
  });
});
