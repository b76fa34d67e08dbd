import { describe, expect, it } from '@jest/globals';
import { names } from './shipped.js';

/** A Tuesday. */
const NOW = Date.parse('2025-10-28T22:00:00Z');
const days = (text: string, ahead: boolean) => {
  const period = names.words.periodIn(text, NOW, ahead);
  return period && [period.first, period.last, ...(period.open ? [period.open] : [])].join(' ');
};

describe('a span of time', () => {
  it.each([
    // By what it is called in any of the languages.
    ['today', '2025-10-28 2025-10-28'],
    ['tomorrow', '2025-10-29 2025-10-29'],
    ['next week', '2025-11-03 2025-11-09'],
    ['this month', '2025-10-01 2025-10-31'],
    ['heute', '2025-10-28 2025-10-28'],
    ['nächsten Monat', '2025-11-01 2025-11-30'],
    ['kommende Woche', '2025-11-03 2025-11-09'],
    ["aujourd'hui", '2025-10-28 2025-10-28'],
    ['la semaine prochaine', '2025-11-03 2025-11-09'],
    ['semaine prochaine', '2025-11-03 2025-11-09'],
    ['próxima semana', '2025-11-03 2025-11-09'],
    ['w przyszłym tygodniu', '2025-11-03 2025-11-09'],
    ['nästa vecka', '2025-11-03 2025-11-09'],
    ['下周', '2025-11-03 2025-11-09'],
    ['下周五', '2025-11-07 2025-11-07'],
    ['本月', '2025-10-01 2025-10-31'],
    ['月底', '2025-10-31 2025-10-31'],
    // A month, a day, a quarter, a year.
    ['november', '2025-11-01 2025-11-30'],
    ['Nov', '2025-11-01 2025-11-30'],
    ['in May', '2026-05-01 2026-05-31'],
    ['march 2026', '2026-03-01 2026-03-31'],
    ['2025-11', '2025-11-01 2025-11-30'],
    ['11月', '2025-11-01 2025-11-30'],
    ['2026年3月', '2026-03-01 2026-03-31'],
    ['grudzień', '2025-12-01 2025-12-31'],
    ['15 December', '2025-12-15 2025-12-15'],
    ['December 15', '2025-12-15 2025-12-15'],
    ['am 15. Dezember', '2025-12-15 2025-12-15'],
    ['15 de diciembre de 2026', '2026-12-15 2026-12-15'],
    ['2025-12-15', '2025-12-15 2025-12-15'],
    ['12月15日', '2025-12-15 2025-12-15'],
    ['friday', '2025-10-31 2025-10-31'],
    ['next Friday', '2025-11-07 2025-11-07'],
    ['Q1 2026', '2026-01-01 2026-03-31'],
    ['2026', '2026-01-01 2026-12-31'],
    ['the 15th', '2025-11-15 2025-11-15'],
    ['30.11.', '2025-11-30 2025-11-30'],
    // So many days.
    ['3 days', '2025-10-28 2025-10-31'],
    ['2w', '2025-10-28 2025-11-11'],
    ['week', '2025-10-28 2025-11-04'],
    ['drei Wochen', '2025-10-28 2025-11-18'],
    ['dans 3 jours', '2025-10-28 2025-10-31'],
    // Its end, or all until then.
    ['until Friday', '2025-10-31 2025-10-31 until'],
    ['by 15 December', '2025-12-15 2025-12-15 until'],
    ['until the end of November', '2025-11-30 2025-11-30 until_end'],
    ['bis Ende des Monats', '2025-10-31 2025-10-31 until_end'],
    ["jusqu'au 15 décembre", '2025-12-15 2025-12-15 until'],
    ['12月15日之前', '2025-12-15 2025-12-15 until'],
    ['from 1 December', '2025-12-01 2025-12-01 since'],
  ])('%j is to come: %s', (text, span) => {
    expect(days(text, true)).toBe(span);
  });

  it.each([
    ['yesterday', '2025-10-27 2025-10-27'],
    ['last week', '2025-10-20 2025-10-26'],
    ['past week', '2025-10-21 2025-10-28'],
    ['last 7 days', '2025-10-21 2025-10-28'],
    ['in den letzten 3 Tagen', '2025-10-25 2025-10-28'],
    ['3 days', '2025-10-25 2025-10-28'],
    ['since Monday', '2025-10-27 2025-10-27 since'],
    ['seit Montag', '2025-10-27 2025-10-27 since'],
    ['depuis lundi', '2025-10-27 2025-10-27 since'],
    ['od poniedziałku', '2025-10-27 2025-10-27 since'],
    ['since 20 October', '2025-10-20 2025-10-20 since'],
    ['自周一以来', '2025-10-27 2025-10-27 since'],
    ['昨天', '2025-10-27 2025-10-27'],
    ['最近一周', '2025-10-21 2025-10-28'],
    ['上周五', '2025-10-24 2025-10-24'],
    ['24 hours', '2025-10-27 2025-10-28'],
    ['letzte 24 Stunden', '2025-10-27 2025-10-28'],
    ['before Monday', '2025-10-27 2025-10-27 until'],
    ['November', '2024-11-01 2024-11-30'],
    ['October', '2025-10-01 2025-10-31'],
  ])('%j is of the past: %s', (text, span) => {
    expect(days(text, false)).toBe(span);
  });

  it.each([
    ['calendar of November for China', 'of November', 'calendar for China'],
    ['talks EU 30 days', '30 days', 'talks EU'],
    ["les nouvelles d'hier", "d'hier", 'les nouvelles'],
    ['下周有什么会谈', '下周', '有什么会谈'],
  ])('%j says %j, and %j beside', (text, said, rest) => {
    expect(names.words.periodIn(text, NOW, true)).toMatchObject({ said, rest });
  });

  it.each([
    'what may China ban',
    'may China ban exports',
    'Sind sie in Kraft?',
    'MOFCOM 61/2025',
    '(EU) 2025/2351',
    '商务部公告2025年第61号',
    'HS 8505.11',
    'Section 232',
    'tariff of 25 %',
    'gallium',
  ])('is none in %j', (text) => {
    expect(days(text, true)).toBeUndefined();
  });
});
