import { describe, expect, it } from '@jest/globals';
import { readDates } from '../../../../src/classify/days/dates.js';
import { readText } from '../../shipped.js';

// A Tuesday.
const PUBLISHED = '2025-10-28T08:00:00Z';
const dates = (lang: string, title: string, published = PUBLISHED) =>
  readDates(readText(lang, title), published).map(({ kind, date }) => `${kind} ${date}`);
const roles = (lang: string, title: string) => dates(lang, title).slice(1);

describe('a day of the week', () => {
  it.each([
    ['en', 'Chip tariffs take effect on Thursday (Nov. 6)', ['effective 2025-11-06', 'next 2025-11-06']],
    ['de', 'Chipzölle gelten ab Donnerstag (6. November)', ['effective 2025-11-06', 'next 2025-11-06']],
  ])('gives way to its date in brackets: %s: %s', (lang, title, expected) => {
    expect(roles(lang, title)).toEqual(expected);
  });

  it.each([
    ['en', 'Tariff truce between Oman and Chile runs out Sunday', 'expiry 2025-11-02'],
    ['en', 'Oman and Chile extend tariff truce through Sunday', 'expiry 2025-11-02'],
    ['en', 'Copper export waiver to lapse on Friday, Chile says', 'expiry 2025-10-31'],
    ['en', 'Chile lifted copper export ban on Sunday, the ministry said', 'expiry 2025-10-26'],
    ['en', 'Copper licensing regime enters into force on Saturday', 'effective 2025-11-01'],
    ['es', 'Chile y Perú retomarán el jueves la negociación sobre el zinc', 'next 2025-10-30'],
    ['es', 'Chile aplaza al sábado los aranceles al cobre', 'effective 2025-11-01'],
    ['pl', 'Chile przesuwa cła na miedź na sobotę', 'effective 2025-11-01'],
    ['pl', 'Chile: przepisy wejdą w życie w sobotę, podało ministerstwo', 'effective 2025-11-01'],
    ['de', 'Ab kommendem Freitag verbietet Chile die Ausfuhr von Kupfer', 'effective 2025-10-31'],
    ['zh', '智利宣布周日起取消铜出口配额', 'effective 2025-11-02'],
    ['zh', '智利从周六开始对铜加征关税', 'effective 2025-11-01'],
    ['zh', '智利要求阿曼在周日前达成贸易协议', 'next 2025-11-02'],
  ])('is to come where something begins, ends or is moved to then: %s: %s', (lang, title, expected) => {
    expect(roles(lang, title)).toContain(expected);
  });

  it.each([
    ['en', 'Chile suspended copper exports on Friday, officials said', 'event 2025-10-24'],
    ['en', 'The ban was lifted on Friday, the ministry said', 'event 2025-10-24'],
  ])('has been where it is told what was done then: %s: %s', (lang, title, expected) => {
    expect(dates(lang, title)).toEqual([expected]);
  });

  it('that ends a range lies in the week behind the day on which it begins', () => {
    const title = 'EU und Indien: Von Montag bis Freitag tagt die Runde';
    expect(dates('de', title, '2025-09-30T08:00:00Z').join()).not.toContain('2026');
  });

  it.each([
    ['de', 'Kupferzoll endet morgen', 'expiry 2025-10-29'],
    ['de', 'Zollpause bis morgen verlängert', 'expiry 2025-10-29'],
    ['de', 'Handelsgespräche auf morgen verschoben', 'next 2025-10-29'],
    ['pl', 'Rozejm celny przedłużono do jutra', 'expiry 2025-10-29'],
  ])('may be tomorrow: %s: %s', (lang, title, expected) => {
    expect(roles(lang, title)).toContain(expected);
  });

  it.each([
    ['Die Zölle von heute sind die Kosten von morgen'],
    ['Am Morgen danach: Börse reagiert auf Zölle'],
    ['Was heute Zoll ist, ist morgen Verhandlungsmasse'],
  ])('is none where German speaks of a morning, or of times to come: %s', (title) => {
    expect(roles('de', title)).toEqual([]);
  });
});
