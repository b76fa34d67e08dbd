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
    ['en', 'Chile to phase in export duties on copper scrap in 2027', '2027-01-01 2027-12-31'],
    ['en', 'Chile to ban lithium exports from mid-2027', '2027-01-01 2027-12-31'],
    ['en', 'Chile to ban lithium exports from mid-January', '2026-01-01 2026-01-31'],
    ['en', 'Chile to impose export duty on copper scrap next week', '2025-11-03 2025-11-09'],
    ['en', 'Chile to impose export duty on copper scrap next month', '2025-11-01 2025-11-30'],
    ['en', 'Chile sets lithium export quota for 2026', '2026-01-01 2026-12-31'],
    ['en', 'Chile sets 2026 lithium concentrate export quota', '2026-01-01 2026-12-31'],
    ['de', 'Chile verbietet ab Mitte 2027 die Ausfuhr von Wismut', '2027-01-01 2027-12-31'],
    ['de', 'Chile will Lithium-Export ab Herbst verbieten', '2025-09-01 2025-11-30'],
    ['fr', 'Le Chili restreindra ses exportations de lithium début 2027', '2027-01-01 2027-12-31'],
    ['fr', "Le Chili interdira à partir de l'été ses exportations de lithium", '2026-06-01 2026-08-31'],
    ['es', 'Chile prohibirá a principios de 2027 exportar litio', '2027-01-01 2027-12-31'],
    ['pl', 'Chile zakaże eksportu bizmutu na początku przyszłego roku', '2026-01-01 2026-12-31'],
    ['pl', 'Chile zakaże eksportu bizmutu od drugiego półrocza', '2025-07-01 2025-12-31'],
    ['sv', 'Chile inför exporttull på kopparskrot i början av 2027', '2027-01-01 2027-12-31'],
    ['zh', '智利后年起禁止铋出口', '2027-01-01 2027-12-31'],
    ['zh', '智利将于今年12月禁止铋出口', '2025-12-01 2025-12-31'],
    ['zh', '智利将于12月禁止铋出口', '2025-12-01 2025-12-31'],
    ['zh', '智利下周对石墨加征50%关税', '2025-11-03 2025-11-09'],
    ['zh', '智利下达2026年锂出口配额', '2026-01-01 2026-12-31'],
  ])('is read by its name: %s: %s', (lang, title, period) => {
    expect(begins(lang, title)).toBe(period);
  });

  it.each([
    ['en', 'Chile to ban lithium exports by spring', '2025-10-28 2026-05-31'],
    ['en', 'Chile to ban lithium exports by 2030', '2025-10-28 2030-12-31'],
    ['fr', "Le Chili interdira d'ici 2030 ses exportations de lithium", '2025-10-28 2030-12-31'],
    ['sv', 'Chile förbjuder litiumexport senast 2030', '2025-10-28 2030-12-31'],
    ['en', 'Chile to ban lithium exports by end-2030', '2025-10-28 2030-12-31'],
    ['en', 'Chile to ban lithium exports by the end of the year', '2025-10-28 2025-12-31'],
    ['en', 'Chile to ban lithium exports before the end of next year', '2025-10-28 2026-12-31'],
    ['en', 'Chile to ban lithium exports no later than the end of March', '2025-10-28 2026-03-31'],
    ['en', 'Chile to end lithium export controls by the end of 2030', '2025-10-28 2030-12-31'],
    ['zh', '智利将在年底前禁止铋出口', '2025-10-28 2025-12-31'],
    ['zh', '智利将于2030年底前取消铋出口管制', '2025-10-28 2030-12-31'],
    ['de', 'Chile verbietet noch vor Jahresende die Ausfuhr von Lithium', '2025-10-28 2025-12-31'],
    ['de', 'Chile führt bis Ende 2030 Zölle auf Lithium ein', '2025-10-28 2030-12-31'],
    ['de', 'Chile will bis Jahresende den Export von Lithium beschränken', '2025-10-28 2025-12-31'],
    ['fr', "Le Chili interdira d'ici la fin de l'année ses exportations de lithium", '2025-10-28 2025-12-31'],
    ['es', 'Chile prohibirá para finales de año exportar litio', '2025-10-28 2025-12-31'],
    ['pl', 'Chile zakaże eksportu litu najpóźniej do końca roku', '2025-10-28 2025-12-31'],
    ['sv', 'Chile förbjuder litiumexport före årsskiftet', '2025-10-28 2025-12-31'],
  ])('may begin at once where it is to have begun by then: %s: %s', (lang, title, period) => {
    expect(begins(lang, title)).toBe(period);
  });

  it.each([
    ['en', 'Chile to lift ban on lithium exports next year', 'revoked', '2026-01-01 2026-12-31'],
    ['en', 'Chile to lift ban on lithium exports in spring', 'revoked', '2026-03-01 2026-05-31'],
    ['en', 'Chile to suspend ban on lithium exports in 2027', 'suspended', '2027-01-01 2027-12-31'],
    ['en', 'Chile to ease lithium export controls next month', 'eased', '2025-11-01 2025-11-30'],
    ['en', 'Chile delays copper tariff until next year', 'suspended', '2026-01-01 2026-12-31'],
    ['en', 'Chile delays copper tariff to second half of 2027', 'suspended', '2027-07-01 2027-12-31'],
    ['de', 'Chile verschiebt Stahlzölle auf nächstes Jahr', 'suspended', '2026-01-01 2026-12-31'],
    ['zh', '智利铜关税推迟至明年', 'suspended', '2026-01-01 2026-12-31'],
    [
      'de',
      'Chile hebt Exportkontrollen für Lithium im nächsten Jahr auf',
      'revoked',
      '2026-01-01 2026-12-31',
    ],
    [
      'pl',
      'Chile zniesie najpóźniej do końca roku kontrolę eksportu litu',
      'revoked',
      '2025-10-28 2025-12-31',
    ],
  ])('is told of a relief, and of what is put off: %s: %s', (lang, title, stage, period) => {
    expect(begins(lang, title)).toBe(period);
    expect(reading(lang, title).topics[0]?.stage).toBe(stage);
  });

  it('is that of the spring to come where one runs', () => {
    const told = { id: 'a', lang: 'en', title: 'Chile pushes back copper tariff to next spring' };
    const { begins } = classify({ ...told, summary: '', publishedAt: '2026-03-10T08:00:00Z' });
    expect(begins).toEqual({ from: '2027-03-01', to: '2027-05-31' });
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
    // A time that runs is no less to come.
    ['en', 'Chile steel quota to take effect in fourth quarter', '2025-10-01 2025-12-31'],
    ['en', 'Chile lithium export ban takes effect later this year', '2025-01-01 2025-12-31'],
    ['en', 'Chile lithium export ban takes effect next week', '2025-11-03 2025-11-09'],
    ['en', 'Chile copper tariffs to kick in next year', '2026-01-01 2026-12-31'],
    ['de', 'Chiles Zölle auf Stahl treten nächste Woche in Kraft', '2025-11-03 2025-11-09'],
    ['de', 'Chiles Zölle auf Stahl gelten ab Sommer', '2026-06-01 2026-08-31'],
    [
      'fr',
      "Les droits du Chili sur l'acier entrent en vigueur la semaine prochaine",
      '2025-11-03 2025-11-09',
    ],
    ['es', 'Los aranceles de Chile al acero entran en vigor la próxima semana', '2025-11-03 2025-11-09'],
    ['pl', 'Chilijskie cła na stal wchodzą w życie w przyszłym tygodniu', '2025-11-03 2025-11-09'],
    ['sv', 'Chiles exportförbud för litium träder i kraft nästa vecka', '2025-11-03 2025-11-09'],
    ['sv', 'Chiles exportförbud för litium träder i kraft i vår', '2026-03-01 2026-05-31'],
    ['zh', '智利锂出口禁令下周生效', '2025-11-03 2025-11-09'],
    ['zh', '智利锂出口禁令年内生效', '2025-01-01 2025-12-31'],
  ])(
    'is that in which a measure takes effect, which is announced till then: %s: %s',
    (lang, title, period) => {
      expect(begins(lang, title)).toBe(period);
      expect(reading(lang, title).topics[0]?.stage).toBe('announced');
    },
  );

  it.each([
    ['en', 'Chile lithium export ban to take effect soon'],
    ['en', 'Chile lithium export ban to take effect in coming weeks'],
    ['en', 'Chile tariffs on copper to take effect in fiscal Q2'],
    ['de', 'Chiles Exportverbot für Lithium tritt bald in Kraft'],
    ['zh', '智利锂出口禁令即将生效'],
  ])('may be named by no days at all, and is to come: %s: %s', (lang, title) => {
    expect(begins(lang, title)).toBeUndefined();
    expect(reading(lang, title).topics[0]?.stage).toBe('announced');
  });

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
    ['it may hold until then', 'zh', '智利明年年底前禁止铋精矿出口'],
    ['it rests until then', 'zh', '智利年底前暂停铋出口管制'],
    ['it holds until then', 'de', 'Chile verbietet bis Jahresende die Ausfuhr von Lithium'],
    ['older curbs were laid then', 'en', 'Chile tightens bismuth curbs imposed in September'],
    ['older curbs were laid then', 'fr', 'Le Chili relève les droits sur le graphite imposés en juin'],
    ['older curbs were laid then', 'de', 'Chile verschärft im Juni verhängte Exportkontrollen für Graphit'],
    ['older curbs were laid then', 'zh', '智利扩大去年秋季实施的石墨出口管制'],
    ['it is part of a name', 'en', 'Chile raises copper export tax in Q3 earnings blow'],
    ['it was eased then', 'en', 'Chile suspended a ban on lithium exports in July'],
    ['the quota is for the year that runs', 'zh', '智利下调2025年锂出口配额'],
    ['it is only until then', 'zh', '智利明年8月前暂停新增锂出口配额'],
    [
      'another thing is for then',
      'en',
      'Chile bans lithium exports until the end of 2027; quota on copper stays',
    ],
    ['it is in our parts', 'sv', 'Chile inför tullar på stål i vår region'],
    ['a year is a length of time', 'zh', '智利一年内继续暂停石墨关税'],
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
