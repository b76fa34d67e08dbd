import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../../src/classify/classify.js';
import { shippedKnowledge } from './shipped.js';

const classifier = createClassifier(shippedKnowledge());

/** What a message would say of an item of 9 October 2025. */
function read(lang: string, title: string, summary: string) {
  const classified = classifier.classify({ id: 'x', lang, title, summary, publishedAt: '2025-10-09T08:00Z' });
  const { topics, issuers, targets, materials, figures, dates, documents, mentions } = classified;
  return { topics, issuers, targets, materials, figures, dates, documents, mentions };
}

/** What stands at the beginning before the background. */
const MORE: Readonly<Record<string, string>> = {
  en: `Traders in Rotterdam said that they had expected a step of this kind for months, though hardly so soon, and that stocks
    would last for about half a year at most. A spokesman of the buyers' association called it a heavy blow for its members, many
    of whom are small firms without offices of their own abroad. Nobody answered the telephone at the embassy after office hours.
    Shares of producers elsewhere rose at once, as they always do on such days, before they gave up most of what they had gained.
    Analysts who follow the sector were divided on what would come next, and few of them were willing to be named at all.`,
  de: `Händler in Rotterdam hatten mit einem solchen Schritt seit Monaten gerechnet, aber kaum so bald, und ihre Vorräte reichen nach
    eigenen Angaben höchstens ein halbes Jahr. Ein Sprecher der Einkäufer nannte das einen schweren Schlag für seine Mitglieder, von
    denen viele kleine Firmen ohne eigene Büros im Ausland sind. In der Botschaft ging nach Dienstschluss niemand mehr ans Telefon.
    Die Kurse anderer Hersteller stiegen sofort, wie immer an solchen Tagen, und gaben dann fast alles wieder ab. Die Fachleute sind
    sich nicht einig darüber, was nun folgt, und die wenigsten wollten überhaupt mit Namen genannt werden.`,
  zh: `鹿特丹的交易商说，他们几个月来一直预料会有这样的一步，只是没有想到来得这么快，手头的库存最多能够用上大约半年。买家协会的一位发言人
    称这是对会员的沉重打击，其中许多是在外面没有办事处的小公司。下班以后使馆的电话无人接听。其他生产者的股价像往常这种日子一样立即上扬，随后又
    回吐了大部分涨幅。关注这一行业的人士对接下来会怎样看法不一，愿意透露姓名的人更是寥寥无几。有位老交易商只说，这种事他见得多了，每次大家都慌上几天，然后照常做生意。`,
};

const BACKGROUND: Readonly<Record<string, string>> = {
  en: ` Last year Washington put duties of 35% on copper from Chile and Peru, which run until 30 June 2026, and Canada answered with
    25% on steel. Indonesia will end its quotas for nickel on 1 December. MOFCOM Announcement No. 18 of April names other goods.`,
  de: ` Im vorigen Jahr belegte Washington Kupfer aus Chile und Peru mit Zöllen von 35 Prozent, die bis zum 30. Juni 2026 gelten, und
    Kanada antwortete mit 25 Prozent auf Stahl. Indonesien beendet seine Nickelquoten am 1. Dezember.`,
  zh: ` 去年华盛顿对智利和秘鲁的铜加征35%的关税，期限至2026年6月30日，加拿大则对钢铁加征25%作为回应。印度尼西亚将于12月1日取消镍配额。
    商务部公告2025年第18号涉及其他物项。`,
};

describe('an article is read as its beginning', () => {
  it.each([
    [
      'en',
      'China tightens export licensing for gallium',
      'China will require licences for exports of gallium scrap from November 15, the ministry said. ',
    ],
    ['en', 'Congo cuts its cobalt export quota', 'The regulator said the quota would be a third smaller. '],
    [
      'en',
      'EU and Japan hold talks on rare earths',
      'The talks in Brussels are to go on on 20 October, both said. ',
    ],
    ['de', 'EU erhebt Zölle auf Wolfram aus China', 'Die Sätze von 21,3 Prozent gelten ab Freitag. '],
    ['zh', '中国对锑实施出口管制', '商务部周四宣布，自11月15日起对锑实施出口许可。'],
  ])('%s: %s', (lang, title, told) => {
    const article = told + MORE[lang];
    expect(read(lang, title, article + BACKGROUND[lang])).toEqual(read(lang, title, article));
  });

  it('tells further on what a notice has only at its end', () => {
    const { figures, dates } = read(
      'en',
      'Silicon Metal From Laos: Antidumping Duty Order',
      `AGENCY: International Trade Administration. ${MORE.en} A duty of 94.4 percent applies from October 20, 2025, for five years.`,
    );
    expect(figures).toEqual([{ value: 94.4, unit: 'percent', role: 'duty', remedy: 'anti_dumping' }]);
    expect(dates.map(({ kind, date }) => `${kind} ${date}`)).toEqual([
      'event 2025-10-09',
      'effective 2025-10-20',
      'expiry 2030-10-20',
      'next 2025-10-20',
    ]);
  });

  it("but for an authority's own text, which lists to its end what it controls, and from when", () => {
    const listed = `Products made of the metals erbium and thulium, and compounds of lutetium, may not leave without a licence.
      The announcement applies from November 15, 2025.`;
    const { materials, dates } = read(
      'en',
      'MOFCOM Announcement No. 99 of 2025 on export controls on some rare earths',
      `The ministry announces as follows. ${MORE.en} ${listed}`,
    );
    expect(materials).toEqual(['rare_earths', 'erbium', 'thulium', 'lutetium']);
    expect(dates).toContainEqual({ kind: 'effective', date: '2025-11-15' });
  });
});

describe("what stands in an authority's long text beside its matter", () => {
  /** Its goods, its duties and its days to come. */
  const told = (lang: string, title: string, summary: string) => {
    const { materials, figures, dates } = read(lang, title, summary);
    const duties = figures.flatMap(({ value, role }) => (role === 'duty' ? [`${value}%`] : []));
    const days = dates.flatMap(({ kind, date }) => (kind === 'event' ? [] : [`${kind} ${date}`]));
    return [...materials, ...duties, ...days].join(', ');
  };

  it.each([
    [
      'en',
      'Commission Implementing Regulation (EU) 2025/9001 imposing a definitive anti-dumping duty on imports of tungsten wire originating in Peru',
      `THE EUROPEAN COMMISSION, Having regard to the Treaty on the Functioning of the European Union, Whereas: (1) The Commission imposed
      a provisional duty of 12,5 % in April. (2) Users said that molybdenum wire, which pays 64,3 %, could not replace it, and that graphite
      and cobalt are scarce too. (3) The complainant stands for more than 40 % of what is made in the Union. (4) Comments on the disclosure
      came from two exporters only, and they have been dealt with above. HAS ADOPTED THIS REGULATION: Article 1 A definitive anti-dumping duty
      of 18,2 % is imposed on tungsten wire. Article 2 This Regulation shall enter into force on the day following that of its publication.`,
      'tungsten, 18.2%, effective 2025-10-10, next 2025-10-10',
    ],
    [
      'en',
      'Zinc Anodes From Peru: Countervailing Duty Order',
      `AGENCY: International Trade Administration, Department of Commerce. DATES: Applicable October 20, 2025. SUPPLEMENTARY INFORMATION:
      Background. In the preliminary determination of June the subsidy rate was 9.71 percent, and in the case of goods of copper from Chile it
      was 105.00 percent. Scope of the Order. The goods are anodes of zinc, whether or not alloyed with magnesium or tin, in any form and of any
      weight, as described in the appendix. Order. Cash deposits will be required at a subsidy rate of 14.20 percent.`,
      'zinc, 14.2%, effective 2025-10-20, next 2025-10-20',
    ],
    [
      'en',
      'Notice to exporters: licences for certain metals',
      `The Export Control Joint Unit has today changed the control lists. From 1 December 2025 a licence is needed to export hafnium powder and
      alloys of tungsten to all destinations but those in the annex. What you should do: look at the entries, and apply in good time through the
      usual system, with the papers that it asks for. Contracts that were signed before today may be fulfilled until 31 March 2026. Exporters of
      titanium are not affected. Earlier changes were on circuits. Similar lists of Japan name gallium. Further information: our page on sanctions,
      which deals with nickel and cobalt.`,
      'hafnium, tungsten, effective 2025-12-01, next 2025-12-01',
    ],
    [
      'zh',
      '商务部公告2025年第98号 公布对钽相关物项实施出口管制的决定',
      `根据《中华人民共和国出口管制法》等法律法规有关规定，为维护国家安全和利益、履行防扩散等国际义务，经国务院批准，决定对下列物项实施出口管制：
      一、金属钽及其制品；二、用于生产上述物项的技术。出口经营者出口上述物项，应当依照有关规定向国务院商务主管部门申请许可，并提交合同以及最终用户和
      最终用途证明。对锆、铪的出口管理不变。此前已经公告的镓、锗、锑相关物项，按照原公告执行。本公告自2025年12月1日起实施。`,
      'tantalum, effective 2025-12-01, next 2025-12-01',
    ],
  ])('is left aside, in %s: %s', (lang, title, summary, expected) => {
    expect(told(lang, title, summary)).toBe(expected);
  });

  it('is left aside in an article whose title names its goods', () => {
    const summary = `Jakarta will stop shipments of bauxite and tin from 10 June 2026, the minister said. The order has been signed, and until
      then quotas hold. Since 2020 Indonesia has shipped no nickel ore. ${MORE.en}`;
    expect(told('en', 'Indonesia to ban exports of bauxite and tin', summary)).toBe(
      'aluminium, tin, effective 2026-06-10, next 2026-06-10',
    );
  });

  it.each([
    [
      'en',
      'China bans exports of gallium',
      'Gallium is first. The ban also covers germanium.',
      'gallium, germanium',
    ],
    ['en', 'China bans exports of gallium', 'Gallium is first. The ban extends to tin.', 'gallium, tin'],
    [
      'en',
      'China bans exports of gallium',
      'Gallium is first. In addition to gallium, the list covers bismuth.',
      'gallium, bismuth',
    ],
    ['de', 'China verbietet Gallium', 'Gallium zuerst. Auch Antimon ist betroffen.', 'gallium, antimony'],
    ['zh', '中国对镓实施出口管制', '公告先列镓。公告还将锗列入管制清单。', 'gallium, germanium'],
    // Another's list is none of it.
    ['en', 'China bans exports of gallium', 'Gallium is first. A list of Peru also covers tin.', 'gallium'],
  ])('is not what the measure extends to, in %s: %s: %s', (lang, title, first, expected) => {
    const { materials } = read(lang, title, `${first} ${MORE[lang]}`);
    expect(materials.join(', ')).toBe(expected);
  });

  it('is not sought where the title says that there are other goods', () => {
    const summary = `Gallium is first. It will be followed by germanium. ${MORE.en}`;
    expect(told('en', 'China bans exports of gallium and other metals', summary)).toBe('gallium, germanium');
  });
});

describe("somebody's view, which the text tells at its end", () => {
  const newsOf = (lang: string, title: string, summary: string) =>
    classifier.classify({ id: 'x', lang, title, summary, publishedAt: '2025-10-09T08:00Z' }).news;

  it.each([
    [
      'en',
      'Beijing bans exports of gallium',
      'The move will not work. The writer is a professor of trade law at Leiden.',
    ],
    [
      'en',
      'China eases rare earth curbs',
      'Five points for importers. This letter does not constitute legal advice.',
    ],
    ['de', 'Peking verbietet die Ausfuhr von Gallium', 'Das wird sich rächen. Ein Gastbeitrag.'],
    ['fr', 'Pékin interdit les exportations de gallium', "Une erreur. Ce texte n'engage que son auteur."],
  ])('is a comment, in %s: %s', (lang, title, summary) => {
    expect(newsOf(lang, title, summary)).toBe('comment');
    expect(newsOf(lang, title, '')).toBe('new');
  });

  it("is none in an authority's own text", () => {
    const title = 'MOFCOM Announcement No. 99 of 2025 on export controls on gallium';
    expect(newsOf('en', title, 'This translation does not constitute legal advice.')).not.toBe('comment');
  });
});
