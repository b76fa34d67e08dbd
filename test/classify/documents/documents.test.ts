import { describe, expect, it } from '@jest/globals';
import { readDocuments } from '../../../src/classify/documents/documents.js';
import { readText } from '../shipped.js';

const names = (title: string) =>
  readDocuments(readText(undefined, title), '2025-10-09T00:00:00Z').map(({ name }) => name);

describe('a legal text', () => {
  it.each([
    ['商务部公告2025年第61号', ['MOFCOM 61/2025']],
    ['商務部公布2025年第61號、第62號公告', ['MOFCOM 61/2025', 'MOFCOM 62/2025']],
    ['商务部9日发布第61号及62号公告', ['MOFCOM 61/2025', 'MOFCOM 62/2025']],
    ['海关总署公告2024年第7号', ['GACC 7/2024']],
    ['不可靠实体清单工作机制公告2026年第5号', ['UEL 5/2026']],
    ['MOFCOM notices 61 and 62: who needs a licence', ['MOFCOM 61/2025', 'MOFCOM 62/2025']],
    [
      'MOFCOM suspends announcements 55 to 58 and 61',
      ['MOFCOM 55/2025', 'MOFCOM 56/2025', 'MOFCOM 57/2025', 'MOFCOM 58/2025', 'MOFCOM 61/2025'],
    ],
    ['商务部公告2025年第55号至第57号', ['MOFCOM 55/2025', 'MOFCOM 56/2025', 'MOFCOM 57/2025']],
    // A longer row of numbers is a misreading.
    ['MOFCOM announcements 41 to 60', Array.from({ length: 20 }, (_, at) => `MOFCOM ${at + 41}/2025`)],
    ['MOFCOM announcements 41 to 61', ['MOFCOM 41/2025', 'MOFCOM 61/2025']],
    ['Commerce Ministry Announcement No. 46 of 2024', ['MOFCOM 46/2024']],
    [
      "China limits exports: traders wait for MOFCOM's Announcement 18 of 2025 to be changed",
      ['MOFCOM 18/2025'],
    ],
    ['Notice of action under Section 301 of the Act: tariffs on China', ['Section 301']],
    ['Section 301 of the CGST Act and tariffs', []],
    ['Executive Order 14257 is amended', ['EO 14257']],
    ['第14257号行政令', ['EO 14257']],
    ['Commission Implementing Regulation (EU) 2025/2351', ['(EU) 2025/2351']],
    ['Durchführungsverordnung (EU) 2025/2351', ['(EU) 2025/2351']],
    ['Règlement (UE) 2025/2351', ['(EU) 2025/2351']],
    ['Regulation (EU) No 1308/2013', ['(EU) 1308/2013']],
    ['Section 232 probe of polysilicon', ['Section 232']],
    ['S232 tariffs on copper', ['Section 232']],
    ['对半导体启动301调查', ['Section 301']],
    ['WTO panel in DS600', ['WTO DS600']],
    ['WT/DS611/1', ['WTO DS611']],
    ['See 90 FR 15041 and FR Doc. 2025-16311', ['90 FR 15041', 'FR Doc 2025-16311']],
    ['Decision No. 004/ARECOMS/2025', ['004/ARECOMS/2025']],
    ['海关总署公告2025年第218号 商务部新闻发言人答记者问', ['GACC 218/2025']],
    ['商务部、海关总署公告2025年第58号', ['MOFCOM 58/2025']],
    ['商务部 工业和信息化部 海关总署公告2025年第46号', ['MOFCOM 46/2025']],
    [
      'The Ministry of Commerce (MOFCOM) and the General Administration of Customs (GACC) issued Announcement No. 61',
      ['MOFCOM 61/2025'],
    ],
    ["MOFCOM and China's General Administration of Customs: Announcement No. 61 of 2025", ['MOFCOM 61/2025']],
    ['MOFCOM Announcement No. 21, 10 American firms named', ['MOFCOM 21/2025']],
    ['MOFCOM Announcements Nos 61, 62 on rare earths', ['MOFCOM 61/2025', 'MOFCOM 62/2025']],
    ['Ministerial file 15/DECREE/2025', ['15/DECREE/2025']],
    ['国务院令（第792号）', ['State Council Order 792']],
    ["China's commerce ministry: under Announcement No. 21, 10 US firms were added", ['MOFCOM 21/2025']],
    ['MOFCOM Announcement No. 61, 100 percent controlled', ['MOFCOM 61/2025']],
    ['MOFCOM Announcements No. 55, 56, 57 and 58 of 2025', [55, 56, 57, 58].map((n) => `MOFCOM ${n}/2025`)],
    ['MOFCOM Announcement No. 61, issued on October 9, 2024, is extended', ['MOFCOM 61/2024']],
    ['MOFCOM Bekanntmachung Nr. 61 vom 9. Oktober 2024', ['MOFCOM 61/2024']],
    ['Commerce ministry gives notice 30 days before its ban', []],
    ['Miners fill an order 500 from commerce ministry stocks', []],
    ['El mercado europeo 14000 toneladas, video 14257', []],
    ['See example.com/business/2025/oct/10/magnets', []],
    ['Nothing is cited on page 301 of the report', []],
  ])('%s', (title, expected) => {
    expect(names(title).sort()).toEqual([...expected].sort());
  });
});

type Row = readonly [lang: string, title: string, expected: readonly string[], publishedAt?: string];

const numbered = (by: string, year: number, ...numbers: readonly number[]) =>
  numbers.map((number) => `${by} ${number}/${year}`);

const read = (lang: string, title: string, publishedAt = '2025-11-20') =>
  readDocuments(readText(lang, title), publishedAt).map(({ name }) => name);

describe("a notice of China's ministry of commerce", () => {
  it.each<Row>([
    ['fr', 'Les annonces n° 61 et 62 du Mofcom restent gelées', numbered('MOFCOM', 2025, 61, 62)],
    [
      'fr',
      'Le Mofcom gèle ses annonces 55 à 58, 61 et 62 de 2025',
      numbered('MOFCOM', 2025, 55, 56, 57, 58, 61, 62),
      '2026-03-01',
    ],
    ['fr', "Le ministère du Commerce publie l'avis n° 18 du 4 avril 2024", numbered('MOFCOM', 2024, 18)],
    ['es', 'El Mofcom publica su anuncio n.º 38 de 2026', numbered('MOFCOM', 2026, 38)],
    ['es', 'El ministerio de Comercio chino: anuncios n.os 61 y 62', numbered('MOFCOM', 2025, 61, 62)],
    ['pl', 'Wchodzi w życie obwieszczenie nr 61 MOFCOM', numbered('MOFCOM', 2025, 61)],
    ['pl', 'MOFCOM zmienia treść obwieszczenia nr 10/2025', numbered('MOFCOM', 2025, 10)],
    ['pl', 'Ministerstwo handlu Chin zawiesza obwieszczenia nr 61 i 62', numbered('MOFCOM', 2025, 61, 62)],
    ['sv', 'Mofcom skjuter upp kungörelse nr 61', numbered('MOFCOM', 2025, 61)],
    [
      'sv',
      'Kinas Mofcom tolkar kungörelse nr 18 från april 2025',
      numbered('MOFCOM', 2025, 18),
      '2026-02-01',
    ],
    ['sv', 'Kungörelserna nr 61 och 62 från Mofcom', numbered('MOFCOM', 2025, 61, 62)],
    ['de', 'Mofcom: Bekanntmachungen Nr. 61 und Nr. 62 gelten', numbered('MOFCOM', 2025, 61, 62)],
    ['de', 'MOFCOM Announcement No. 61 of 2025', numbered('MOFCOM', 2025, 61)],
    ['en', 'MOFCOM Announcement [2025] No. 18', numbered('MOFCOM', 2025, 18)],
    ['en', 'MOFCOM Announcement No. 18 [2025]', numbered('MOFCOM', 2025, 18), '2026-06-01'],
    ['en', 'MOFCOM announcements 61/2025 and 62/2025', numbered('MOFCOM', 2025, 61, 62), '2026-06-01'],
    ['en', 'MOFCOM announcement No. 1 on dual-use items', numbered('MOFCOM', 2026, 1), '2026-01-08'],
    ['zh', '商务部公告第61号', numbered('MOFCOM', 2025, 61)],
    ['zh', '商务部（2025年第61号公告）答问', numbered('MOFCOM', 2025, 61)],
    ['zh', '商务部公告2025年第55号至58号、61号、62号', numbered('MOFCOM', 2025, 55, 56, 57, 58, 61, 62)],
    ['zh', '商务部暂停第55号至58号、61号、62号公告', numbered('MOFCOM', 2025, 55, 56, 57, 58, 61, 62)],
    // A number is told with its year once; a high one early in a year is last year's.
    [
      'en',
      'MOFCOM Announcement No. 61 of 2025 explained: what Announcement No. 61 asks for',
      numbered('MOFCOM', 2025, 61),
      '2026-08-01',
    ],
    ['en', 'MOFCOM still holds announcement No. 61 back', numbered('MOFCOM', 2025, 61), '2026-02-03'],
    ['zh', '商务部就去年第61号公告答问', numbered('MOFCOM', 2025, 61), '2026-09-03'],
    ['en', 'MOFCOM suspends Announcement No. 18 of last year', numbered('MOFCOM', 2024, 18)],
    ['en', 'MOFCOM Notice No. 26 from last year is lifted', numbered('MOFCOM', 2024, 26)],
  ])('%s: %s', (...[lang, title, expected, publishedAt]: Row) => {
    expect(read(lang, title, publishedAt).sort()).toEqual([...expected].sort());
  });
});

describe('a notice of which only China is named, on export controls', () => {
  it.each<Row>([
    [
      'en',
      'China: pause of export control announcements 55 to 57, 61 and 62 ends in November',
      numbered('MOFCOM', 2025, 55, 56, 57, 61, 62),
    ],
    [
      'en',
      'China unveils export controls: announcements 55 to 58 plus Nos. 61 and 62',
      numbered('MOFCOM', 2025, 55, 56, 57, 58, 61, 62),
    ],
    [
      'en',
      "China lifts its gallium export ban by Announcement No. 72, which suspends a clause of last year's No. 46",
      [...numbered('MOFCOM', 2025, 72), ...numbered('MOFCOM', 2024, 46)],
    ],
    [
      'en',
      'China bans dual-use exports to Japan with Announcement No.1 of 2026',
      numbered('MOFCOM', 2026, 1),
    ],
    [
      'en',
      'China issues export control announcements 55 to 57 plus No. 61 in one night',
      numbered('MOFCOM', 2025, 55, 56, 57, 61),
    ],
    [
      'en',
      'China lifts its curbs on exports of gallium to the US - for a year\nAnnouncement No. 72 freezes them.',
      numbered('MOFCOM', 2025, 72),
    ],
    ['en', 'Beijing suspends export controls: announcement 70/2025', numbered('MOFCOM', 2025, 70)],
    [
      'en',
      'Chinese customs enforce export controls under joint announcement no. 38 of 2026',
      numbered('MOFCOM', 2026, 38),
    ],
    [
      'en',
      "Miners hit by export controls as Beijing's Announcement No. 18 [2025] bites",
      numbered('MOFCOM', 2025, 18),
    ],
    [
      'en',
      "Trump hails the pause of China's export control announcements 61 and 62",
      numbered('MOFCOM', 2025, 61, 62),
    ],
    [
      'de',
      'China verschärft Exportkontrollen: Bekanntmachungen Nr. 61 und Nr. 62',
      numbered('MOFCOM', 2025, 61, 62),
    ],
    ['fr', 'Pékin contrôle les exportations par les annonces n° 61 et 62', numbered('MOFCOM', 2025, 61, 62)],
    ['zh', '出口管制沿用2025年第18号公告', numbered('MOFCOM', 2025, 18), '2026-04-04'],
    ['zh', '中国稀土出口管制：2025年第55号、56号公告暂停', numbered('MOFCOM', 2025, 55, 56)],
    ['en', 'China limits exports: GACC announcement No. 218 of 2025', ['GACC 218/2025']],
    [
      'en',
      "China limits exports by its customs' announcement: Announcement No. 218 of 2025 of the General Administration of Customs",
      ['GACC 218/2025'],
    ],
    // Those of others, and numbers of other things.
    ['en', 'Japan counters China with export controls by notice No. 5 of 2026', []],
    ['en', "China protests against Vietnam's export control announcement No. 5 of 2026", []],
    ['en', "India's commerce ministry limits exports by notice No. 12 of 2026", []],
    ['en', 'Ministry of Commerce of Vietnam: export control notice No. 12 of 2026', []],
    ['en', 'MOFCOM regrets Japanese export control notice No. 5 of 2026', []],
    ['de', 'US-Handelsministerium: Bekanntmachung Nr. 5 zu Exportkontrollen gegen China', []],
    ['zh', '美国商务部公告2025年第5号实施出口管制', []],
    ['zh', '不可靠实体清单工作机制关于停止不可靠实体清单公告〔2025〕6号所涉措施的公告', []],
    ['en', 'China limits exports: Unreliable Entity List Announcement No. 6 of 2025', []],
    ['zh', '商务部谈出口管制；国家税务总局公告2025年第5号', []],
    ['zh', '北方稀土公告2026年第12号 出口管制影响有限', []],
    ['de', 'Indisches Handelsministerium: Mitteilung Nr. 12 verbietet Export von Silber', []],
    ['fr', "Le ministère du Commerce vietnamien restreint l'exportation par l'avis n° 7", []],
    ['pl', 'Ministerstwo handlu Wietnamu: komunikat nr 7 o kontroli eksportu', []],
    ['en', 'Vietnam: commerce ministry notice No. 7 puts export controls on rare earths', []],
    ['en', 'Futures exchange announcement No. 12 as China export controls bite', []],
    ['en', 'Announcement 9, Oct 2025: China export controls on gallium', []],
    ['en', 'China plans a new railway: announcement No. 12 of 2026', []],
    ['en', 'China export controls hurt us, company announcement No. 12/2025', []],
    ['en', 'China export controls: the miner is No. 61 in the ranking', []],
    ['en', 'China export controls: notice the 61 pages, page 62 and No. 5 of the list', []],
    ['en', 'China gives notice 30 days before it limits exports', []],
  ])('%s: %s', (...[lang, title, expected, publishedAt]: Row) => {
    expect(read(lang, title, publishedAt).sort()).toEqual([...expected].sort());
  });
});

describe('a section of United States trade law', () => {
  it.each<Row>([
    ['fr', "Trump invoque l'article 122 du Trade Act", ['Section 122']],
    ['fr', "Washington prépare la section 232 sur l'acier américain", ['Section 232']],
    ['es', 'EE.UU. abre una investigación de la Sección 301', ['Section 301']],
    ['es', 'EE.UU. usa el artículo 232 de la ley de comercio', ['Section 232']],
    ['pl', 'USA wszczynają postępowanie na podstawie sekcji 301', ['Section 301']],
    ['de', 'Zölle nach Abschnitt 232 und Sektion 301', ['Section 232', 'Section 301']],
    ['de', 'Trumps 232-Zölle auf Stahl', ['Section 232']],
    ['sv', 'USA:s tullar enligt sektion 232', ['Section 232']],
    ['zh', '美国依据232条款加征关税，并启动301调查', ['Section 232', 'Section 301']],
    ['zh', '依据《1974年贸易法》第122条', ['Section 122']],
    ['en', 'Tariffs under Sec. 301 and Sections 232 and 338', ['Section 232', 'Section 301', 'Section 338']],
    ['en', 'What the Section 232s cost', ['Section 232']],
    ['en', 'New 232 tariffs on robots, a 301 probe of ships', ['Section 232', 'Section 301']],
    ['en', 'Section 232 of the Trade Expansion Act of 1962', ['Section 232']],
    ['en', 'White House weighs Section 122 of a 1974 US act for tariffs', ['Section 122']],
    ['en', 'Section 301 of the building code bars tariffs', []],
    ['en', 'Fined under section 122 of the CGST Act', []],
    ['fr', "L'UE active l'article 122 du traité face aux États-Unis", []],
    ['fr', "L'UE brandit l'article 122 face à Washington", []],
    ['fr', "Bruxelles s'appuie sur l'article 122 pour les avoirs russes", []],
    ['zh', '刑法第232条', []],
    ['en', 'The bloc has set 301.5 tariffs, on page 232 and in 1,232 investigations', []],
  ])('%s: %s', (...[lang, title, expected, publishedAt]: Row) => {
    expect(read(lang, title, publishedAt).sort()).toEqual([...expected].sort());
  });
});

describe('an act with a number of its own', () => {
  it.each<Row>([
    ['fr', "Règlement d'exécution (UE) 2025/2351", ['(EU) 2025/2351']],
    ['es', 'Reglamento de Ejecución 2025/2351', ['(EU) 2025/2351']],
    ['pl', 'Rozporządzenie wykonawcze (UE) 2025/2351', ['(EU) 2025/2351']],
    ['sv', 'Kommissionens förordning 2025/2351', ['(EU) 2025/2351']],
    ['en', 'Regulation (EC) No 428/2009', ['(EC) 428/2009']],
    [
      'en',
      'Council Decision (CFSP) 2025/2032 and Decision 2014/512/CFSP',
      ['(CFSP) 2014/512', '(CFSP) 2025/2032'],
    ],
    ['en', 'The proposal COM(2025) 977 final and JOIN(2025) 27', ['COM(2025) 977', 'JOIN(2025) 27']],
    ['en', 'Executive Order 14,257 and E.O. 14266', ['EO 14257', 'EO 14266']],
    ['en', 'Executive Orders 14257, 14259 and 14266', ['EO 14257', 'EO 14259', 'EO 14266']],
    ['es', 'Trump firma la orden ejecutiva 14257', ['EO 14257']],
    ['pl', 'Rozporządzenie wykonawcze nr 14257', ['EO 14257']],
    ['fr', 'Le décret présidentiel n° 14257', ['EO 14257']],
    ['sv', 'Presidentorder 14257', ['EO 14257']],
    ['en', 'Proclamation 10,908', ['Proclamation 10908']],
    ['de', 'Trumps Proklamation Nr. 10908', ['Proclamation 10908']],
    ['en', '90 Fed. Reg. 12,345 and 90 F.R. 12346', ['90 FR 12345', '90 FR 12346']],
    ['en', 'WTO dispute DS 611 and DS611', ['WTO DS611']],
    ['fr', "Affaire DS 611 à l'OMC", ['WTO DS611']],
    ['en', 'DGFT Public Notice No. 04/2026-27', ['DGFT 04/2026-27']],
    ['en', 'Notification No. 12/2026-Customs (ADD)', ['Notification 12/2026-Customs (ADD)']],
    ['en', 'SOR/2025-12 of Canada', ['SOR/2025-12']],
    ['en', 'The regulations (SI 2025/123) amend uksi/2023/45', ['SI 2023/45', 'SI 2025/123']],
    ['en', 'State Council Decree No. 792', ['State Council Order 792']],
    ['es', 'Se decide si 2025/26 es la temporada', []],
    ['en', 'The Citroën DS 750 in 2025/26, a decree of 14,257 words', []],
  ])('%s: %s', (...[lang, title, expected, publishedAt]: Row) => {
    expect(read(lang, title, publishedAt).sort()).toEqual([...expected].sort());
  });
});
