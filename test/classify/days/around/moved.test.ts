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
