import { describe, expect, it } from '@jest/globals';
import { boardOf } from './titles.js';

/* What the duties that two hold back from each other do when their truce is told to last on. */

const PAUSED = '2026-01-10 US suspends 24% tariffs on Chinese goods until 10 November 2026';
const DUTY = 'United States: tariff 24 % against China';
const stateAfter = (title: string): string | undefined =>
  boardOf([PAUSED, `2026-10-17 ${title}`], '2026-10-20')[DUTY];

describe('a truce that is made longer', () => {
  it.each([
    ['China and US extend tariff pause to November 10, 2027'],
    ['US, China to extend tariff truce by a year'],
    ['Washington and Beijing agree to extend trade truce by a year'],
    ['中美同意将关税休战延长至2027年11月10日'],
    ['中美将关税休战延长一年'],
    ['中美宣布继续暂停加征24%关税至2027年11月10日'],
    ['USA und China verlängern Zollpause um ein Jahr'],
    ["La Chine et les États-Unis prolongent leur trêve tarifaire jusqu'au 10 novembre 2027"],
    ["Pékin et Washington prolongent d'un an leur trêve commerciale"],
    ['EE.UU. y China prorrogan la tregua arancelaria hasta el 10 de noviembre de 2027'],
    ['USA i Chiny przedłużają rozejm celny do 10 listopada 2027 r.'],
    ['USA och Kina förlänger handelsvapenvilan med ett år'],
  ])('keeps them suspended: %s', (title) => {
    expect(stateAfter(title)).toBe('suspended 2026-01-10 until 2027-11-10 next 2027-11-10');
  });

  it.each([
    ['US plans to extend China tariff truce by a year'],
    ['USA und China wollen Zollpause um ein Jahr verlängern'],
    ['US and India agree to extend trade truce by a year'],
    ['美日同意将关税休战延长至2027年11月10日'],
    ['US and China hold talks on their trade truce'],
  ])('changes nothing of them where it is only wished for, or of others: %s', (title) => {
    expect(stateAfter(title)).toBe('suspended 2026-01-10 until 2026-11-10 next 2026-11-10');
  });

  it('starts no row of a duty of which nobody has told', () => {
    const told = '2026-10-17 Washington and Beijing agree to extend trade truce by a year';
    expect(Object.keys(boardOf([told], '2026-10-20'))).toEqual(['United States – China: talks']);
  });
});
