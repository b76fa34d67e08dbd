import { describe, expect, it } from '@jest/globals';
import { boardOf } from './titles.js';

/* A measure that is put off by a span of time before it begins. */

const stateAfter = (title: string): string | undefined =>
  Object.values(
    boardOf(['2026-06-01 Peru announces 25% zinc tariff from July 1', `2026-06-28 ${title}`], '2026-07-10'),
  )[0];

describe('a duty that has not begun', () => {
  it.each([
    'Peru delays zinc tariff by 90 days',
    'Peru postpones 25% zinc tariff by 90 days',
    'Peru verschiebt Zölle auf Zink um 90 Tage',
    'Le Pérou reporte de 90 jours les droits de douane sur le zinc',
    'Perú aplaza 90 días los aranceles al zinc',
    'Peru odracza cła na cynk o 90 dni',
    'Peru skjuter upp zinktullar med 90 dagar',
    '秘鲁将锌关税推迟90天',
  ])('begins only then: %s', (title) => {
    expect(stateAfter(title)).toBe('announced 2026-06-01 next 2026-09-26');
  });

  it('begins on its day where a decision is put off', () => {
    expect(stateAfter('Peru delays ruling on zinc tariff by 90 days')).toBe('in_force 2026-07-01');
  });
});
