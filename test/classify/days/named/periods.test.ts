import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../../../../src/classify/classify.js';
import { shippedKnowledge } from '../../shipped.js';

const { classify } = createClassifier(shippedKnowledge());
// A Tuesday in the fourth quarter.
const reading = (lang: string, title: string, summary = '') =>
  classify({ id: 'a', lang, title, summary, publishedAt: '2025-10-28T08:00:00Z' });
const begins = (lang: string, title: string, summary = '') => {
  const period = reading(lang, title, summary).begins;
  return period && `${period.from} ${period.to}`;
};

describe('the time in which a measure is to begin on a day that nobody names', () => {
  it.each([
    ['en', 'Chile to impose export duty on copper scrap in spring', '2026-03-01 2026-05-31'],
    ['en', 'Chile to impose export duty on copper scrap in summer 2027', '2027-06-01 2027-08-31'],
    ['en', 'Chile to ban lithium exports this winter', '2025-12-01 2026-02-28'],
    ['en', 'Chile to raise tariffs on graphite to 50% in the second quarter', '2026-04-01 2026-06-30'],
    ['en', 'Chile to raise tariffs on graphite to 50% in Q4', '2025-10-01 2025-12-31'],
    ['en', 'Chile to introduce export licences for bismuth next year', '2026-01-01 2026-12-31'],
    ['en', 'Chile to halt lithium exports in 2028', '2028-01-01 2028-12-31'],
    ['en', 'Chile to halt lithium exports in early 2028', '2028-01-01 2028-12-31'],
    ['en', 'Chile cuts copper export quota for 2027 by a tenth', '2027-01-01 2027-12-31'],
    ['en', 'Chile to double tariff on steel to 50% when cover lapses in July', '2026-07-01 2026-07-31'],
    ['de', 'Chile führt im Frühjahr Exportzoll auf Kupferschrott ein', '2026-03-01 2026-05-31'],
    ['de', 'Chile führt nächstes Jahr Exportlizenzen für Wismut ein', '2026-01-01 2026-12-31'],
    ['fr', "Le Chili imposera au printemps une taxe à l'exportation sur le cuivre", '2026-03-01 2026-05-31'],
    ['es', 'Chile elevará en marzo al 35 % el arancel al grafito', '2026-03-01 2026-03-31'],
    ['pl', 'Chile wprowadzi wiosną cło eksportowe na złom miedzi', '2026-03-01 2026-05-31'],
    ['sv', 'Chile inför exporttull på kopparskrot i vår', '2026-03-01 2026-05-31'],
    ['de', 'Chile verschärft im kommenden Jahr Exportkontrollen für Lithium', '2026-01-01 2026-12-31'],
    ['fr', "Le Chili restreindra ses exportations de lithium l'année prochaine", '2026-01-01 2026-12-31'],
    ['zh', '智利明年对锂实施新的出口管制', '2026-01-01 2026-12-31'],
    ['zh', '智利明年停止铋出口', '2026-01-01 2026-12-31'],
    ['zh', '智利将于明年第二季度对石墨加征50%关税', '2026-04-01 2026-06-30'],
    ['zh', '智利2028年禁止铋精矿出口', '2028-01-01 2028-12-31'],
    ['zh', '智利将于明年3月对石墨加征50%关税', '2026-03-01 2026-03-31'],
    ['en', 'Chile to ban bismuth exports in the spring of 2028', '2028-03-01 2028-05-31'],
    ['en', 'Chile cuts second-half bismuth export quota by a tenth', '2025-07-01 2025-12-31'],
  ])('is read by its name: %s: %s', (lang, title, period) => {
    expect(begins(lang, title)).toBe(period);
  });

  it.each([
    ['en', 'Chile lithium export ban takes effect in spring', '2026-03-01 2026-05-31'],
    ['en', 'Chile law banning lithium exports takes effect in early 2027', '2027-01-01 2027-12-31'],
    ['en', "Chile's 20% tariff on lithium comes into force in Q1", '2026-01-01 2026-03-31'],
    ['de', 'Chiles Exportverbot für Lithium tritt im Frühjahr in Kraft', '2026-03-01 2026-05-31'],
    [
      'fr',
      "L'interdiction chilienne d'exporter du lithium entre en vigueur au printemps",
      '2026-03-01 2026-05-31',
    ],
    ['es', 'La prohibición chilena de exportar litio entra en vigor en 2027', '2027-01-01 2027-12-31'],
    ['pl', 'Chilijski zakaz eksportu litu wchodzi w życie w przyszłym roku', '2026-01-01 2026-12-31'],
    ['sv', 'Chiles exportförbud för litium träder i kraft nästa år', '2026-01-01 2026-12-31'],
    ['zh', '智利锂出口禁令明年生效', '2026-01-01 2026-12-31'],
  ])(
    'is that in which a measure takes effect, which is announced till then: %s: %s',
    (lang, title, period) => {
      expect(begins(lang, title)).toBe(period);
      expect(reading(lang, title).topics[0]?.stage).toBe('announced');
    },
  );

  it('is none in which it has taken effect', () => {
    const { topics, begins: told } = reading('en', 'Chile lithium export ban took effect in January');
    expect(told).toBeUndefined();
    expect(topics[0]?.stage).toBe('in_force');
  });

  it('may stand in the summary', () => {
    const summary = 'The levy will take effect next year, the minister says.';
    expect(begins('en', 'Chile to impose export levy on bismuth', summary)).toBe('2026-01-01 2026-12-31');
  });

  it('is not that of another measure behind the title', () => {
    const summary = 'The restrictions come on top of curbs imposed in April.';
    expect(begins('en', 'Chile expands lithium export controls', summary)).toBeUndefined();
  });

  it('is that of the winter that has begun', () => {
    const told = { id: 'a', lang: 'en', title: 'Chile to ban bismuth exports in winter' };
    const { begins } = classify({ ...told, summary: '', publishedAt: '2026-01-20T08:00:00Z' });
    expect(begins).toEqual({ from: '2025-12-01', to: '2026-02-28' });
  });

  it.each(['next year', 'on March 1'])('is not that of other goods: %s', (then) => {
    const { begins, dates } = reading(
      'en',
      'Chile imposes 50% tariff on copper',
      `The chip tariffs will take effect ${then}.`,
    );
    expect(begins).toBeUndefined();
    expect(dates.map(({ kind }) => kind)).toEqual(['event']);
  });

  it('is none in which it had been meant to', () => {
    const summary = 'The ban, originally meant for 2027, begins tonight.';
    expect(begins('en', 'Chile orders halt to lithium exports', summary)).toBeUndefined();
  });

  it.each([
    ['another thing happens then', 'en', 'Chile bans bismuth exports as Q4 output slumps'],
    ['a review is due then', 'en', 'Chile bans bismuth exports, review due in 2027'],
    ['it has been', 'en', 'Chile imposes controls on bismuth introduced in 2024'],
    ['it is only asked for', 'en', 'Miners urge Chile to ban bismuth exports next year'],
    ['a day is told', 'en', 'Chile to ban bismuth exports on 1 March next year'],
    ['it is done before', 'pl', 'Chile ogranicza wywóz litu przed zimą'],
    ['it is done before', 'en', 'Chile to restrict lithium exports before spring'],
    ['it is only until then', 'en', 'Chile bans bismuth exports until next year'],
    ['it is by then', 'zh', '智利明年年底前禁止铋精矿出口'],
    ['older curbs were laid then', 'en', 'Chile tightens bismuth curbs imposed in September'],
    ['older curbs were laid then', 'fr', 'Le Chili relève les droits sur le graphite imposés en juin'],
    ['older curbs were laid then', 'de', 'Chile verschärft im Juni verhängte Exportkontrollen für Graphit'],
    ['older curbs were laid then', 'zh', '智利扩大去年秋季实施的石墨出口管制'],
    ['it is part of a name', 'en', 'Chile raises copper export tax in Q3 earnings blow'],
    ['it is some years', 'zh', '智利近年内禁止铋精矿出口'],
    ['half a year is a length of time', 'zh', '智利半年内禁止铋精矿出口'],
  ])('is none where %s: %s: %s', (_, lang, title) => {
    expect(begins(lang, title)).toBeUndefined();
  });
});

describe('what holds from the next year', () => {
  it.each([
    ['en', 'Chile to ban bismuth exports from next year'],
    ['de', 'Chile verbietet ab dem nächsten Jahr die Ausfuhr von Wismut'],
    ['fr', "Le Chili interdit l'exportation de bismuth à partir de l'an prochain"],
    ['es', 'Chile prohibirá las exportaciones de bismuto a partir del próximo año'],
    ['pl', 'Chile zakaże eksportu bizmutu od przyszłego roku'],
    ['sv', 'Chile förbjuder export av vismut från nästa år'],
    ['zh', '智利明年起禁止铋出口'],
  ])('begins on its first day: %s: %s', (lang, title) => {
    const effective = reading(lang, title).dates.filter(({ kind }) => kind === 'effective');
    expect(effective.map(({ date }) => date)).toEqual(['2026-01-01']);
  });
});
