import { describe, expect, it } from '@jest/globals';
import { measuresAfter } from './titles.js';

/* What the board shows of a truce that one side breaks, and of what both hold back from each other while they have one. */

const TALKS = 'United States – China: talks';
const DUTY = 'United States: tariff 24 % against China';
const CONTROL = 'China: export licensing for gallium against United States';
const GENERAL = 'China: export licensing for rare earths';

const AGREED = '2026-10-30 US and China agree to extend trade truce until 10 November 2027';
const PAUSED = '2026-10-31 US suspends 24% tariffs on Chinese goods until 10 November 2027';
const HELD = '2026-10-31 China suspends export controls on gallium to the US until 27 November 2027';
const HELD_FROM_ALL = '2026-10-31 China suspends rare earth export controls until 10 November 2027';

/** What the board says of one row after the titles, its doubt in words. */
function rowAfter(name: string, ...titles: readonly string[]): string | undefined {
  const row = measuresAfter(titles, '2026-12-20').find((measure) => measure.name === name);
  return row && [row.stage, row.since, row.until, row.doubt].filter((word) => word !== undefined).join(' ');
}

describe('a truce that is broken', () => {
  it.each([
    ['Trump tears up trade truce with China'],
    ['China breaks trade truce with US'],
    ['中国撕毁与美国的贸易休战协议'],
    ['Peking kündigt Zollfrieden mit Washington auf'],
    ['La trêve commerciale entre Washington et Pékin vole en éclats'],
    ['Salta por los aires la tregua comercial entre China y EE.UU.'],
    ['Chiny zrywają rozejm handlowy z USA'],
    ['Kina bryter vapenvilan i handelskriget med USA'],
  ])('is in doubt where one report says so, as is how long a duty rests: %s', (title) => {
    const told = [AGREED, PAUSED, `2026-12-10 ${title}`];
    expect(rowAfter(TALKS, ...told)).toBe(
      'concluded 2026-10-30 2027-11-10 one report says: collapsed on 2026-12-10',
    );
    expect(rowAfter(DUTY, ...told)).toBe(
      'suspended 2026-10-31 2027-11-10 was to last until 2027-11-10, but its truce is told to be over since 2026-12-10',
    );
  });

  it('is over where two say so', () => {
    const told = [
      '2026-12-10 China breaks trade truce with US',
      '2026-12-11 Beijing breaks off trade truce with Washington',
    ];
    expect(rowAfter(TALKS, AGREED, ...told)).toBe('collapsed 2026-12-10');
  });

  it('leaves open how long controls rest, those on everybody where they rest for its time', () => {
    const told = [AGREED, HELD, HELD_FROM_ALL, '2026-12-10 US-China trade truce collapses'];
    expect(rowAfter(CONTROL, ...told)).toMatch(
      /was to last until 2027-11-27, but its truce is told to be over since 2026-12-10$/,
    );
    expect(rowAfter(GENERAL, ...told)).toMatch(
      /was to last until 2027-11-10, but its truce is told to be over since 2026-12-10$/,
    );
  });

  it.each([
    ['Trump threatens to tear up China trade truce'],
    ['China may walk away from trade truce with US'],
    ['China denies breaking trade truce with US'],
    ['US accuses China of violating trade truce'],
    ['China breaks off trade talks with US'],
    ['India breaks trade truce with US'],
  ])('is none, where it is only threatened, denied, reproached, or something else: %s', (title) => {
    expect(rowAfter(DUTY, AGREED, PAUSED, `2026-12-10 ${title}`)).toBe('suspended 2026-10-31 2027-11-10');
  });

  it('is doubted no more where what rests is told to rest on', () => {
    const told = [
      AGREED,
      PAUSED,
      '2026-12-10 Trump tears up trade truce with China',
      '2026-12-15 US extends suspension of 24% tariffs on Chinese goods until 10 March 2028',
    ];
    expect(rowAfter(DUTY, ...told)).toBe('suspended 2026-10-31 2028-03-10');
  });

  it('starts no row of a measure of which nobody has told', () => {
    const told = ['2026-12-10 Trump tears up trade truce with China'];
    expect(measuresAfter(told, '2026-12-20').map(({ name }) => name)).toEqual([TALKS]);
  });
});
