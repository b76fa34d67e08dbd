import { describe, expect, it } from '@jest/globals';
import { boardOf } from '../titles.js';

const IN_GERMAN = 'Indonesien verbietet ab dem 1. Juli die Ausfuhr von Bauxit';
const BAN = { 'Indonesia: export ban for aluminium': 'announced 2026-05-08 next 2026-07-01' };

describe('a round-up', () => {
  it.each([
    'Week in review: gallium permits, a steel case, a pause // China will license gallium exports from June 1. Chile opened a case on steel bars from Peru.',
    `Wochenrückblick: Peking, Brüssel, Jakarta // ${IN_GERMAN}.`,
    "La semaine en métaux : quotas et licences // La Chine impose des licences d'exportation sur le gallium dès le 1er juin.",
    'Resumen semanal: permisos y cuotas // Indonesia prohibirá la exportación de bauxita desde el 1 de julio.',
    'Przegląd tygodnia: zakazy i cła // Indonezja od 1 lipca zakazuje eksportu boksytu.',
    'Veckan som gick: licenser och tullar // Indonesien förbjuder export av bauxit från den 1 juli.',
    '一周要闻：镓出口许可 印尼铝土矿禁令 // 印尼自7月1日起禁止铝土矿出口。',
  ])('tells of no measure: %s', (title) => {
    expect(boardOf([`2026-05-08 ${title}`], '2026-05-10')).toEqual({});
  });

  it.each([
    // An agency's full report.
    `ROUNDUP: ${IN_GERMAN}`,
    'Indonesia bans bauxite exports as of July 1, minister says later in the week in Jakarta',
  ])('is none that only sounds so: %s', (title) => {
    expect(boardOf([`2026-05-08 ${title}`], '2026-05-10')).toEqual(BAN);
  });

  it('adds nothing to what is known', () => {
    const told = [
      `2026-05-08 ${IN_GERMAN}`,
      '2026-05-09 The week in metals: bans and duties // Indonesia bans bauxite and tin exports from August 1.',
    ];
    expect(boardOf(told, '2026-05-10')).toEqual(BAN);
  });
});
