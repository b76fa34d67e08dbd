import { describe, expect, it } from '@jest/globals';
import { dayOf, isoDate } from '../../../../src/classify/days/written/calendar.js';
import { findTimeSpans } from '../../../../src/classify/days/written/time-spans.js';
import { normalisePhrase } from '../../../../src/classify/text/text.js';

const later = (text: string) =>
  findTimeSpans(normalisePhrase(text)).map(({ after }) => isoDate(after(dayOf('2025-10-09') ?? 0)));

describe('so long after 9 October 2025', () => {
  it.each([
    ['90 days', '2026-01-07'],
    ['a 90-day pause', '2026-01-07'],
    ['a sixty-day truce', '2025-12-08'],
    ['ninety days', '2026-01-07'],
    ['six weeks', '2025-11-20'],
    ['one year', '2026-10-09'],
    ['zwölf Monate', '2026-10-09'],
    ['einen Tag', '2025-10-10'],
    ['trois mois', '2026-01-09'],
    ['cinq ans', '2030-10-09'],
    ['quince días', '2025-10-24'],
    ['pięć lat', '2030-10-09'],
    ['sześć miesięcy', '2026-04-09'],
    ['fem år', '2030-10-09'],
    ['forty-five days', '2025-11-23'],
    ['dix-huit mois', '2027-04-09'],
    ['cent cinquante jours', '2026-03-08'],
    ['ciento cincuenta días', '2026-03-08'],
    ['treinta y cinco días', '2025-11-13'],
    ['elva dagar', '2025-10-20'],
    ['三个月', '2026-01-09'],
    ['两周', '2025-10-23'],
    ['二十一天', '2025-10-30'],
    ['十天', '2025-10-19'],
    ['半个月', '2025-10-24'],
    ['半年', '2026-04-09'],
    ['为期90天', '2026-01-07'],
  ])('%s', (text, expected) => {
    expect(later(text)).toEqual([expected]);
  });

  it.each([
    '2025年',
    '0 days',
    'for 99 years',
    '十十天',
    '二三天',
    '1.5 years',
    // Greater numbers in words are not read, and their last word is none by itself.
    'twenty-six-year-old',
    'cent quarante jours',
    'one hundred and twenty days',
    'vingt et un jours',
    'na ten dzień',
    '下周三天津',
    '两周年',
  ])('not in %s', (text) => {
    expect(later(text)).toEqual([]);
  });
});
