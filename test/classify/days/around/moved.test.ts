import { describe, expect, it } from '@jest/globals';
import { readDates } from '../../../../src/classify/days/dates.js';
import { readText } from '../../shipped.js';

// A Tuesday.
const PUBLISHED = '2025-10-28T08:00:00Z';
const dates = (lang: string, title: string, published = PUBLISHED) =>
  readDates(readText(lang, title), published).map(({ kind, date }) => `${kind} ${date}`);
const roles = (lang: string, title: string) => dates(lang, title).slice(1);

describe('the day to which something is moved', () => {
  it.each([
    ['en', 'Chile delays copper tariffs, due to start on October 29, to November 28', 'effective 2025-11-28'],
    ['es', 'Chile aplaza para el 1 de diciembre los aranceles al cobre', 'effective 2025-12-01'],
    ['sv', 'Handelssamtalen mellan Chile och Oman skjuts upp till den 31 december', 'next 2025-12-31'],
    [
      'fr',
      "Oman prolonge jusqu'au 4 janvier la trêve qui devait expirer le 31 décembre",
      'expiry 2026-01-04',
    ],
  ])('is the one that counts: %s: %s', (lang, title, expected) => {
    const [first, ...others] = roles(lang, title);
    expect(first).toBe(expected);
    expect(others.filter((date) => !date.endsWith(expected.slice(-10)))).toEqual([]);
  });
});

describe('the day from which something was put off', () => {
  it.each([
    ['en', 'Chile levies copper export duty. The measure had been delayed from April'],
    ['en', 'Chile levies copper export duty, postponed from 1 November'],
    ['en', 'Chilean copper tariffs, pushed back from January, take effect'],
  ])('is no day of it, in %s: %s', (lang, title) => {
    expect(roles(lang, title).filter((day) => !day.startsWith('event'))).toEqual([]);
  });

  it('is the first one of what begins then', () => {
    expect(roles('en', 'Chile shifts from 1 March to a quota on copper imports')).toContain(
      'effective 2026-03-01',
    );
  });
});

describe('the last day of what is left of a quota', () => {
  it.each([
    ['en', 'Peru lets mines roll over unused bismuth quotas to December 31'],
    ['en', 'Peru extends validity of bismuth export quotas until 31 December'],
    ['zh', '秘鲁允许矿企将未用完的铋配额结转至12月31日'],
    ['de', 'Peru lässt ungenutzte Bismutquoten bis 31. Dezember übertragen'],
    ['fr', "Le Pérou permet d'user des quotas non utilisés jusqu'au 31 décembre"],
    ['es', 'Perú permite trasladar cuotas de bismuto no utilizadas hasta el 31 de diciembre'],
    ['pl', 'Peru pozwala przenieść niewykorzystane kwoty bizmutu do 31 grudnia'],
    ['sv', 'Peru låter gruvor föra över outnyttjade vismutkvoter till den 31 december'],
  ])('ends no measure, in %s: %s', (lang, title) => {
    expect(roles(lang, title)).toEqual([]);
  });

  it.each([
    ['of the quota', 'Peru extends bismuth export quota to December 31', 'expiry 2025-12-31'],
    ['of a ban beside it', 'Peru ban on bismuth ends December 15, unused quotas lapse', 'expiry 2025-12-15'],
    ['when it is taken', 'Peru to reassign unused bismuth quotas from December 1', 'effective 2025-12-01'],
  ])('is not the one %s: %s', (_, title, expected) => {
    expect(roles('en', title)).toContain(expected);
  });
});

describe('the day until which somebody is given time for an act', () => {
  it.each([
    ['de', 'Chile gibt Oman bis zum 5. November Zeit für ein Handelsabkommen', '2025-11-05'],
    ['fr', "Le Chili donne à Oman jusqu'au 5 novembre pour conclure un accord", '2025-11-05'],
    ['es', 'Chile da a Omán hasta el 5 de noviembre para cerrar un acuerdo', '2025-11-05'],
    ['pl', 'Chile daje Omanowi czas do 5 listopada na zawarcie umowy', '2025-11-05'],
    ['sv', 'Chile ger Oman till den 5 november på sig att nå ett avtal', '2025-11-05'],
  ])('comes next, and ends nothing: %s: %s', (lang, title, day) => {
    expect(roles(lang, title)).toEqual([`next ${day}`]);
  });

  it('is the last one of what holds until then', () => {
    const title = 'The decision to suspend copper curbs, signed on October 27, holds until November 5';
    expect(roles('en', title)).toEqual(['expiry 2025-11-05']);
  });
});
