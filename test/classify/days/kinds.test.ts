import { describe, expect, it } from '@jest/globals';
import { readDates } from '../../../src/classify/days/dates.js';
import { readText } from '../shipped.js';

// A Saturday.
const PUBLISHED = '2026-01-10T08:00:00Z';
const dates = (lang: string, title: string, published = PUBLISHED) =>
  readDates(readText(lang, title), published).map(({ kind, date }) => `${kind} ${date}`);

describe('a day of the week', () => {
  it.each([
    ['Lithium pact to be signed on Monday'],
    ['Lithium pact is set to be formally signed on Monday'],
    ['Lithium pact is to be signed on Monday after Paris failed to stop it'],
    ['Prime minister starts five-day trade visit on Monday'],
    ['Copper export tax begins Monday'],
  ])('is to come where what happens then is still to be done: %s', (title) => {
    expect(dates('en', title)).toContain('next 2026-01-12');
  });

  it.each([
    ['Lithium pact was signed on Monday', 'event 2026-01-05'],
    ['Lithium pact, signed on Monday, faces a challenge', 'event 2026-01-05'],
  ])('is behind where it was done: %s', (title, expected) => {
    expect(dates('en', title)).toContain(expected);
  });

  it.each([
    ['en', 'Friday: Chip curbs, and what else matters'],
    ['de', 'Montag: Einigung im Zollstreit, Rekord bei Kupfer'],
  ])('at the head of a digest dates nothing: %s: %s', (lang, title) => {
    expect(dates(lang, title)).toEqual(['event 2026-01-10']);
  });

  it.each([
    ['de', 'Eigentlich sollten die Zölle ab Montag gelten', ['event 2026-01-10']],
    [
      'de',
      'Die ursprünglich geplanten Zölle, die ab Montag gelten sollten, werden verschoben',
      ['event 2026-01-10'],
    ],
    ['fr', 'La Cour suprême a tranché jeudi contre les droits de douane', ['event 2026-01-08']],
  ])('is none on which something begins: %s: %s', (lang, title, expected) => {
    expect(dates(lang, title)).toEqual(expected);
  });

  it("is none where it is something's", () => {
    const read = dates('en', "Copper duties that are safe from Friday's court ruling");
    expect(read.filter((date) => date.startsWith('effective'))).toEqual([]);
  });

  it('is one where nobody wished to wait for it', () => {
    const title = 'Der Präsident wollte nicht warten: Zölle gelten ab Montag';
    expect(dates('de', title)).toContain('effective 2026-01-12');
  });
});

describe('the day of publication', () => {
  it.each([
    ['en', 'Envoys will try to strike a copper deal on Saturday'],
    ['en', 'Court ruling on emergency tariffs expected Saturday'],
    ['en', 'President to sign copper trade deal today'],
  ])('comes next where people are still to decide on it: %s: %s', (lang, title) => {
    expect(dates(lang, title)).toContain('next 2026-01-10');
  });

  it('is left where a vote is moved from it', () => {
    expect(dates('fr', 'Le vote sur les droits reporté de samedi à mardi')).toEqual([
      'event 2026-01-10',
      'next 2026-01-13',
    ]);
  });
});

describe('what was to happen on a day', () => {
  it.each([
    ['de', 'Reise nach Jakarta geplatzt', 'Der Minister wollte am Montag über Nickel verhandeln.', []],
    ['fr', 'Sommet sur le cuivre annulé', 'La rencontre devait s’ouvrir jeudi prochain à Lima.', []],
    // What is put off is another matter.
    ['en', 'Tariffs on lorries delayed', 'Trade ministers were to meet on Monday.', ['next 2026-01-12']],
  ])('does not where it is called off in another sentence: %s: %s %s', (lang, title, summary, expected) => {
    const read = readDates(readText(lang, title, summary), PUBLISHED);
    expect(read.flatMap(({ kind, date }) => (kind === 'event' ? [] : [`${kind} ${date}`]))).toEqual(expected);
  });
});

describe('a day until which somebody has time', () => {
  it.each([
    ['Countries could have until Feb. 1.'],
    ['Washington renews plan for duties, giving partners until Feb. 1 to make offers'],
  ])('ends nothing: %s', (title) => {
    expect(dates('en', title)).toEqual(['event 2026-01-10', 'next 2026-02-01']);
  });

  it('is of its own clause', () => {
    const title =
      'Order, signed hours before the pause was to lapse, keeps duties suspended until February 1';
    expect(dates('en', title)).toContain('expiry 2026-02-01');
  });
});

describe('Chinese days', () => {
  it.each([
    ['1月8日至9日，双方在维也纳举行磋商', []],
    ['记者10日从海关获悉，2月1日协定将对老挝正式生效', ['effective 2026-02-01', 'next 2026-02-01']],
    ['两国2月1日将互降关税', ['effective 2026-02-01', 'next 2026-02-01']],
    ['美方宣布2月1日将对铜征收30%关税', ['effective 2026-02-01', 'next 2026-02-01']],
    ['美方9日凌晨0时01分取消部分加征关税', ['effective 2026-01-09']],
    ['美方今天（1月10日）开始对铜材征收关税', ['effective 2026-01-10']],
    ['官员称暂停加征关税90天是假消息', []],
    ['欧盟对铜箔的反倾销裁定推迟至本月底', ['next 2026-01-31']],
    ['加蓬2月份起收紧锰矿出口配额', ['effective 2026-02-01', 'next 2026-02-01']],
    ['2月1日恢复对锂盐征收进口关税', ['effective 2026-02-01', 'next 2026-02-01']],
    ['暂停期再续一年，新的截止日为2027年1月12日', ['expiry 2027-01-12']],
    ['商务部：截至1月底已批准百份许可', []],
    ['关税休战截至2月12日', ['expiry 2026-02-12']],
    ['最高法院1月9日凌晨作出裁决，关税被判违法', []],
    ['总统专机1月20日落地首尔，将讨论关税', ['next 2026-01-20']],
    ['新关税1月20日落地', ['effective 2026-01-20', 'next 2026-01-20']],
  ])('%s', (title, expected) => {
    expect(dates('zh', title).filter((date) => !date.startsWith('event'))).toEqual(expected);
  });
});

it.each([
  [
    'es',
    'El decreto sobre el zinc, publicado este viernes, suspende la exportación desde hoy',
    'effective 2026-01-10',
  ],
  ['pl', 'Komisja daje sobie czas do 2 lutego na decyzję o cłach na krzem', 'next 2026-02-02'],
  ['sv', 'Panelen avgör om två veckor tvisten om koppartullarna', 'next 2026-01-24'],
])('what is told by the word beside it: %s: %s', (lang, title, expected) => {
  expect(dates(lang, title)).toContain(expected);
});

describe('what took effect', () => {
  it.each([
    ['pl', 'Zakaz wywozu miedzi wszedł w życie we wtorek'],
    ['es', 'El arancel al cobre entró en vigor el martes'],
    ['fr', 'Les droits sur le cuivre sont entrés en vigueur mardi'],
    ['sv', 'Koppartullen trädde i kraft på tisdagen'],
  ])('did so on the day beside it: %s: %s', (lang, title) => {
    expect(dates(lang, title)).toContain('effective 2026-01-06');
  });

  it.each([
    ['en', 'Importers struggle to immediately replace goods that China exempts from duties'],
    ['en', 'EU opens case on graphite duties; Beijing protested at once'],
    ['en', 'China plans duties on chickpeas: prices fell at once'],
    ['de', 'Brüssel sollte seine Zollpolitik sofort ändern'],
    ['es', 'El arancel al acero no entró en vigor'],
  ])('is not told by every haste: %s: %s', (lang, title) => {
    expect(dates(lang, title)).toEqual(['event 2026-01-10']);
  });

  it.each([
    ['en', 'Commission to immediately impose duties on graphite'],
    ['de', 'Bern erhebt per sofort Zölle auf Uhren'],
  ])('did so at once by the word beside the act: %s: %s', (lang, title) => {
    expect(dates(lang, title)).toContain('effective 2026-01-10');
  });
});

describe('a date without its year, more than half a year ahead', () => {
  it.each([
    ['en', 'Brussels and Lima to sign copper pact on September 28', 'next 2026-09-28'],
    ['de', 'Brüssel und Lima wollen Kupferabkommen am 28. September unterzeichnen', 'next 2026-09-28'],
    ['fr', 'Bruxelles et Lima signeront leur accord sur le cuivre le 28 septembre', 'next 2026-09-28'],
    ['es', 'Bruselas y Lima firmarán su acuerdo sobre el cobre el 28 de septiembre', 'next 2026-09-28'],
    ['pl', 'Bruksela i Lima podpiszą umowę o miedzi 28 września', 'next 2026-09-28'],
    ['zh', '欧盟与秘鲁将于9月28日签署铜协定', 'next 2026-09-28'],
    ['en', 'Duty on zinc goes to 15% on March 2, then to 30% on September 28', 'effective 2026-09-28'],
    ['fr', 'Le zinc sera taxé à 15 % le 2 mars puis à 30 % le 28 septembre', 'effective 2026-09-28'],
    ['sv', 'Tullen på zink höjs till 30 procent den 28 september', 'effective 2026-09-28'],
  ])('lies there where something is to be done on it, or a rate applies: %s: %s', (lang, title, expected) => {
    expect(dates(lang, title)).toContain(expected);
  });

  it('is behind where it was done, whatever is to follow', () => {
    const title = 'The tin ban, imposed for six months on 28 September to fight smuggling, will be lifted';
    expect(dates('en', title).filter((date) => date.endsWith('2026-09-28'))).toEqual([]);
  });
});

describe('an inquiry', () => {
  it.each([
    ['en', 'Ottawa extends probe of Thai tyres to 9 September'],
    ['de', 'Ottawa verlängert Dumpinguntersuchung gegen thailändische Reifen bis 9. September'],
    ['fr', 'Ottawa prolonge jusqu’au 9 septembre son enquête sur les pneus thaïlandais'],
    ['es', 'Ottawa prorroga hasta el 9 de septiembre la investigación sobre neumáticos tailandeses'],
    ['pl', 'Ottawa przedłuża śledztwo w sprawie tajskich opon do 9 września'],
    ['sv', 'Ottawa förlänger utredningen om thailändska däck till 9 september'],
  ])('comes to an end on the day to which it is extended: %s: %s', (lang, title) => {
    expect(dates(lang, title)).toEqual(['event 2026-01-10', 'next 2026-09-09']);
  });

  it('is not what is extended where a measure is', () => {
    const title = 'Ottawa extends tariff on Thai tyres to 9 September after investigation';
    expect(dates('en', title)).toContain('expiry 2026-09-09');
  });
});

describe('a month or day without its year that is behind', () => {
  it.each([
    ['pl', 'USA pobierają cło na cynk od czerwca', 'effective 2026-06-01'],
    ['es', 'EE.UU. cobra desde junio un arancel al zinc', 'effective 2026-06-01'],
    ['en', 'Peru says December 19 ban on zinc does not cover oxides', 'expiry 2026-12-19'],
    ['en', 'Peru and Chile to hold talks on zinc ban on December 19', 'expiry 2026-12-19'],
  ])('does not come next, in %s: %s', (lang, title, wrong) => {
    const found = dates(lang, title);
    expect(found).not.toContain(wrong);
    expect(found.filter((row) => row.startsWith('next'))).toEqual([]);
  });

  it('does where it is to begin then', () => {
    expect(dates('pl', 'USA wprowadzą cło na cynk od czerwca')).toContain('effective 2026-06-01');
  });

  it('of a week is the last one where a ruling was put on hold then', () => {
    expect(dates('en', 'Appeals court put ruling on zinc duty on hold on Friday')).toContain(
      'event 2026-01-09',
    );
  });
});
