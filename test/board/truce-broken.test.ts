import { describe, expect, it } from '@jest/globals';
import { measuresAfter, measuresAsHeard } from './titles.js';

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

  describe('beside what is put back', () => {
    const BACK = 'China: tariff 24 % against United States';
    const PAUSED_BACK = '2026-10-31 China suspends 24% tariffs on US goods until 10 November 2027';

    it.each([
      ['China ends truce, reimposes 24% tariffs on US goods'],
      ['China reimposes 24% tariffs on US goods, ending truce'],
      ['中国终止休战，恢复对美商品加征24%关税'],
      ['China beendet Waffenruhe und erhebt wieder 24 Prozent Zölle auf US-Waren'],
      ['La Chine rompt la trêve et rétablit des droits de 24 % sur les produits américains'],
      ['China rompe la tregua y reimpone aranceles del 24 % a productos de EE.UU.'],
      ['Chiny zrywają rozejm i przywracają 24-proc. cła na towary z USA'],
      ['Kina bryter vapenvilan och återinför tullar på 24 procent mot USA'],
    ])('is read as well, and pauses nothing: %s', (title) => {
      const told = [AGREED, PAUSED, PAUSED_BACK, `2026-12-10 ${title}`];
      expect(rowAfter(TALKS, ...told)).toMatch(/one report says: collapsed on 2026-12-10$/);
      expect(rowAfter(DUTY, ...told)).toMatch(/its truce is told to be over since 2026-12-10$/);
      expect(rowAfter(BACK, ...told)).toMatch(/one report says: in force since 2026-12-10; was to last/);
    });

    it.each([
      ['China denies ending truce as US raises tariffs on Chinese steel to 50%'],
      ['China threatens to end truce if US imposes 50% tariffs on its chips'],
      ['A year after Trump tore up the truce, 25% tariffs on Chinese steel still bite'],
      ['US accuses China of ending truce, imposes 50% tariffs on Chinese chips'],
    ])('is not, where it is none: %s', (title) => {
      expect(rowAfter(TALKS, AGREED, PAUSED, `2026-12-10 ${title}`)).toBe('concluded 2026-10-30 2027-11-10');
      expect(rowAfter(DUTY, AGREED, PAUSED, `2026-12-10 ${title}`)).toBe('suspended 2026-10-31 2027-11-10');
    });
  });

  it('leaves a pause alone that lasts until another day than the truce', () => {
    const other = '2026-11-05 US suspends 10% port fees tariff on Chinese cranes until 1 June 2027';
    const told = [AGREED, other, '2026-12-10 China breaks trade truce with US'];
    expect(rowAfter('United States: port fees 10 % against China', ...told)).toBe(
      'suspended 2026-11-05 2027-06-01',
    );
  });

  it.each([
    ['US and China agree new trade truce'],
    ['中美达成新的贸易休战协议'],
    ['USA und China vereinbaren neue Zollpause bis 10. Februar 2028'],
    ['US and China sign new trade deal'],
  ])('leaves nothing in doubt where they come to terms again: %s', (title) => {
    const told = [AGREED, HELD, HELD_FROM_ALL, '2026-12-10 Trump tears up trade truce with China'];
    expect(rowAfter(CONTROL, ...told, `2026-12-15 ${title}`)).toBe('suspended 2026-10-31 2027-11-27');
    expect(rowAfter(GENERAL, ...told, `2026-12-15 ${title}`)).toBe('suspended 2026-10-31 2027-11-10');
  });

  it.each([
    ['US and China hold talks on new trade truce'],
    ['US and China may agree new trade truce, officials say'],
    ['China and EU agree trade truce'],
    ['US, China reach soybean deal'],
    ['USA und China einigen sich auf Sojabohnen-Deal'],
  ])('stays in doubt where the two have not: %s', (title) => {
    const told = [AGREED, PAUSED, HELD_FROM_ALL, '2026-12-10 Trump tears up trade truce with China'];
    for (const name of [DUTY, GENERAL])
      expect(rowAfter(name, ...told, `2026-12-15 ${title}`)).toMatch(/told to be over since 2026-12-10$/);
  });

  it('stays in doubt where a report comes late that was published before it broke', () => {
    const titles = [
      AGREED,
      PAUSED,
      '2026-12-10 Trump tears up trade truce with China',
      '2026-12-05 US extends suspension of 24% tariffs on Chinese goods until 10 March 2028',
    ];
    const duty = measuresAsHeard(titles).find(({ name }) => name === DUTY);
    expect(duty?.until).toBe('2028-03-10');
    expect(duty?.doubt).toMatch(/its truce is told to be over since 2026-12-10$/);
  });
});

describe('a deal that is broken', () => {
  const AGREED_DEAL = '2026-07-27 Japan and US reach trade deal';
  const LOWERED = [
    '2026-07-28 US cuts tariffs on Japanese cars to 15% from 25%',
    '2026-07-28 Washington lowers Japan car tariffs to 15% from 25%',
  ];
  const CARS = 'United States: tariff 15 % on cars against Japan';

  it.each([
    ['Trump tears up trade deal with Japan'],
    ['Japón rompe el acuerdo comercial con EE.UU.'],
    ['特朗普宣布废除与日本的贸易协定'],
  ])('leaves open what is lower under it: %s', (title) => {
    expect(rowAfter(CARS, AGREED_DEAL, ...LOWERED, `2026-12-10 ${title}`)).toBe(
      'eased 2026-07-28 the deal under which it rests is told to be over since 2026-12-10',
    );
  });

  it.each([
    ['US breaks off trade talks with Japan'],
    ['Japan rejects US minerals deal'],
    ['Trump threatens to scrap trade deal with Japan'],
    ['Trump tears up trade deal with South Korea'],
    ['US quits steel suspension agreement with Japan; 20% duty to apply'],
  ])('is another, or none: %s', (title) => {
    expect(rowAfter(CARS, AGREED_DEAL, ...LOWERED, `2026-12-10 ${title}`)).toBe('eased 2026-07-28');
  });

  it('lets a report that lays anew what was lower say so', () => {
    const title = 'Trump scraps trade deal with Japan, restores 25% tariff on cars';
    expect(rowAfter(CARS, AGREED_DEAL, ...LOWERED, `2026-12-10 ${title}`)).toBe(
      'eased 2026-07-28 one report says: in force since 2026-12-10; the deal under which it rests is told to be over since 2026-12-10',
    );
  });

  it('leaves alone what was lower before it', () => {
    const told = [
      '2026-12-09 Japan and US reach trade deal',
      '2026-12-10 Trump tears up trade deal with Japan',
    ];
    expect(rowAfter(CARS, ...LOWERED, ...told)).toBe('eased 2026-07-28');
  });
});
