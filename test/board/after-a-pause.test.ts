import { describe, expect, it } from '@jest/globals';
import { boardOf } from './titles.js';

/* How reports of the day on which a pause ends are heard: the measure binds again, or the pause is made to last. */

const PAUSED = [
  '2025-12-03 Peru bans exports of gallium and germanium to the United States',
  '2025-12-03 Peru halts gallium, germanium exports to US with a ban',
  '2026-03-09 Peru suspends ban on exports of gallium, germanium to US until March 27, 2027',
  '2026-03-09 Peru pauses ban on gallium and germanium exports to US until March 27, 2027',
];
const stateAfter = (title: string): string | undefined =>
  Object.values(boardOf([...PAUSED, `2027-03-27 ${title}`, `2027-03-28 ${title}`], '2027-04-01'))[0];

describe('when a pause ends', () => {
  it.each([
    'Peru reinstates ban on gallium and germanium exports to US as suspension ends',
    'Peru lets suspension of gallium, germanium ban lapse',
    "Suspension of Peru's gallium export ban to US expires",
    '秘鲁恢复对美国镓、锗出口禁令',
    '暂停期满 秘鲁对美镓锗出口禁令重新生效',
    'Perus Ausfuhrverbot für Gallium in die USA gilt wieder',
    'Peru setzt Exportverbot für Gallium und Germanium in die USA wieder in Kraft',
    "Le Pérou rétablit l'interdiction d'exporter du gallium et du germanium vers les États-Unis",
    'Perú restablece la prohibición de exportar galio y germanio a EE.UU.',
    'Peru przywraca zakaz eksportu galu i germanu do USA',
    'Peru återinför exportförbudet för gallium och germanium till USA',
  ])('the measure binds again: %s', (title) => {
    expect(stateAfter(title)).toBe('in_force 2027-03-27');
  });

  it.each([
    ['2028-03-27', 'Peru extends suspension of gallium, germanium export ban to US by a year'],
    [
      '2028-03-27',
      "Le Pérou prolonge d'un an la suspension de son embargo sur le gallium vers les États-Unis",
    ],
    ['2028-03-27', '秘鲁：继续暂停对美国镓、锗出口禁令至2028年3月27日'],
  ])('it lasts until %s: %s', (until, title) => {
    expect(stateAfter(title)).toBe(`suspended 2026-03-09 until ${until} next ${until}`);
  });

  it.each([
    "Traders eye end of March, when Peru's pause on its gallium ban lapses",
    'Suspension of Peruvian gallium ban may not be extended',
  ])('nothing is known where that is not told: %s', (title) => {
    expect(stateAfter(title)).toBe('suspended 2026-03-09 until 2027-03-27 ?');
  });
});
