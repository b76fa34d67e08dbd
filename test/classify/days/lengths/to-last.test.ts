import { describe, expect, it } from '@jest/globals';
import { readDates } from '../../../../src/classify/days/dates.js';
import { readText } from '../../shipped.js';

const ends = (lang: string, title: string, summary = '') =>
  readDates(readText(lang, title, summary), '2025-10-09T08:00:00Z')
    .filter(({ kind }) => kind === 'expiry')
    .map(({ date }) => date);

describe('how long a measure is to last', () => {
  it.each([
    ['en', 'Chile puts 12% surcharge on salmon from October 20, to last 150 days', ''],
    ['en', 'Chile puts 12% surcharge on salmon from October 20 that can last 150 days', ''],
    ['en', 'Chile puts 12% surcharge on salmon from October 20', 'The duty can last up to 150 days.'],
    ['en', 'Chile puts 12% surcharge on salmon from October 20', 'The surcharge expires after 150 days.'],
    ['zh', '智利10月20日起对三文鱼加征12%关税', '该关税将于150天后到期。'],
    ['de', 'Chile erhebt ab 20. Oktober 12% Zuschlag', 'Der Zoll läuft nach 150 Tagen aus.'],
    ['fr', 'Le Chili instaure une surtaxe à partir du 20 octobre', 'La surtaxe expire au bout de 150 jours.'],
    ['es', 'Chile impone un recargo desde el 20 de octubre que durará 150 días', ''],
    ['pl', 'Chile nakłada od 20 października cło 12%, które ma obowiązywać 150 dni', ''],
    ['sv', 'Chile inför tilläggstull från 20 oktober som ska gälla i 150 dagar', ''],
  ])('tells its last day, in %s: %s %s', (lang, title, summary) => {
    expect(ends(lang, title, summary)).toEqual(['2026-03-19']);
  });

  it.each([
    ['stocks', 'Bismuth stocks to last 150 days as export curbs bite'],
    ['stocks', 'Inventories can last 90 days under tariffs'],
    ['talks', 'Tariff talks to last two weeks'],
    ['licences', 'Licences under export controls will last six months'],
    ['what expires now', 'Chilean surcharge expires after 150 days'],
    ['a pause that does', 'Tariff pause expires after 90 days'],
    ['what holds by now', 'Chilean surcharge, in force since February, expiring after 150 days'],
    ['what is over', 'Chilean tariffs lasted 90 days'],
  ])('is not told by %s: %s', (_, title) => {
    expect(ends('en', title)).toEqual([]);
  });
});
