import { describe, expect, it } from '@jest/globals';
import { readDates } from '../../../../src/classify/days/dates.js';
import { readText } from '../../shipped.js';

// A Tuesday.
const PUBLISHED = '2025-10-28T08:00:00Z';
const dates = (lang: string, title: string, published = PUBLISHED) =>
  readDates(readText(lang, title), published).map(({ kind, date }) => `${kind} ${date}`);
const roles = (lang: string, title: string) => dates(lang, title).slice(1);

describe('the time of day beside a day', () => {
  it.each([
    ['en', 'Oman and Chile extend tariff truce to midnight on December 7', ['expiry 2025-12-07']],
    [
      'en',
      'Chile suspends copper duties from midnight on November 10 through midnight on February 8',
      ['effective 2025-11-10', 'expiry 2026-02-08', 'next 2025-11-10'],
    ],
    [
      'de',
      'Neue Kupferregeln treten am 1. Dezember um 0.01 Uhr in Kraft',
      ['effective 2025-12-01', 'next 2025-12-01'],
    ],
    [
      'fr',
      'Le Chili suspend ses droits du 31 octobre à minuit au 30 novembre à minuit',
      ['effective 2025-10-31', 'expiry 2025-11-30', 'next 2025-10-31'],
    ],
  ])('is part of it: %s: %s', (lang, title, expected) => {
    expect(roles(lang, title)).toEqual(expected);
  });
});

describe('a day in figures without its year', () => {
  it.each([
    ['sv', 'Chile inför exportkontroll för koppar från 1/12', ['effective 2025-12-01', 'next 2025-12-01']],
    ['de', 'Handelsgespräche mit Chile auf den 2.11. verschoben', ['next 2025-11-02']],
    ['sv', 'Index föll till 5/8 av nivån före tullarna', []],
  ])('is one behind a word that goes before a day: %s: %s', (lang, title, expected) => {
    expect(roles(lang, title)).toEqual(expected);
  });

  it('has its year told in Polish words', () => {
    const title = 'Rozmowy handlowe przełożono z 2 listopada 2025 r. na 31 stycznia 2026 r.';
    expect(roles('pl', title)).toEqual(['next 2026-01-31']);
  });
});
