import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../../../src/classify/classify.js';
import { isBare } from '../../../src/classify/reading/bare-acts.js';
import { readText, shippedKnowledge } from '../shipped.js';

const { classify } = createClassifier(shippedKnowledge());
const stage = (lang: string, title: string, summary: string) => {
  const { topics, category } = classify({ id: 'a', title, summary, lang, publishedAt: '2026-02-10' });
  return topics.find(({ topic }) => topic === category)?.stage;
};

describe('an act of which the title tells no more than its number', () => {
  it.each([
    [
      'zh',
      '商务部公告2025年第72号',
      '公布暂停实施对美国两用物项出口管制措施的决定，有效期一年。',
      'suspended',
    ],
    [
      'zh',
      '商务部 海关总署公告2025年第69号',
      '自即日起暂停实施2025年第55号、第56号出口管制公告。',
      'suspended',
    ],
    ['zh', '税委会公告2026年第4号', '继续暂停对原产于美国的进口商品加征24%关税一年。', 'suspended'],
    [
      'en',
      'MOFCOM Announcement No. 72 of 2025',
      'Beijing suspends its ban on exports of gallium to the United States.',
      'suspended',
    ],
    [
      'en',
      'Presidential Proclamation 11002',
      'The president suspends the tariffs on Brazilian coffee for 90 days.',
      'suspended',
    ],
    [
      'en',
      'Council Regulation (EU) 2026/415',
      'Repeals the anti-dumping duties on imports of Chinese magnesium.',
      'revoked',
    ],
    [
      'de',
      'Durchführungsverordnung (EU) 2026/88 der Kommission',
      'Die Kommission setzt die Zölle auf US-Waren für sechs Monate aus.',
      'suspended',
    ],
    [
      'fr',
      "Règlement d'exécution (UE) 2026/91 de la Commission",
      'La Commission suspend les droits de douane sur les produits américains.',
      'suspended',
    ],
  ])('has the stage of its first sentence in %s: %s', (lang, title, summary, expected) => {
    expect(stage(lang, title, summary)).toBe(expected);
  });

  it.each([
    ['zh', '商务部公告2025年第61号', '公布对境外相关稀土物项实施出口管制的决定。'],
    [
      'en',
      'Proclamation 10985',
      'The president imposes a 50 percent tariff on copper. Earlier duties are suspended.',
    ],
    [
      'en',
      'Commission Implementing Regulation (EU) 2026/14',
      'Imposes a definitive anti-dumping duty on tungsten carbide from China.',
    ],
    ['zh', '商务部公告2026年第9号', '将十二家日本实体列入出口管制管控名单。此前有关暂停措施不受影响。'],
  ])('is announced when that imposes, in %s: %s', (lang, title, summary) => {
    expect(stage(lang, title, summary)).toBe('announced');
  });

  it.each([
    ['en', 'China bans gallium exports to Japan', 'Beijing suspends a ban on tin.'],
    ['en', 'Proclamation 10985 imposes 50% tariff on copper', 'The president suspends the tariffs on zinc.'],
    ['zh', '商务部公告2026年第12号 对镓实施出口管制', '暂停实施2025年第3号公告。'],
  ])('is not one whose title tells more, in %s: %s', (lang, title, summary) => {
    expect(stage(lang, title, summary)).toBe('announced');
  });
});

describe('an act that says of itself that it binds', () => {
  it.each([
    [
      'zh',
      '商务部公告2026年第81号 关于对碲相关物项实施出口管制的公告',
      '本公告自公布之日起实施。',
      'in_force',
    ],
    [
      'zh',
      '商务部公告2026年第81号 关于对碲相关物项实施出口管制的公告',
      '第一条自2026年12月1日起实施，第二条自公布之日起实施。',
      'announced',
    ],
    [
      'pl',
      'Rozporządzenie Ministra Rozwoju w sprawie zakazu przywozu cukru z Ukrainy',
      'Rozporządzenie wchodzi w życie z dniem ogłoszenia.',
      'in_force',
    ],
    [
      'en',
      'Customs Notice 26-03: surtax on imports of copper foil',
      'A surtax of 12 percent is levied. The measure takes effect today.',
      'in_force',
    ],
  ])('is in force in %s, unless a part waits: %s', (lang, title, summary, expected) => {
    expect(stage(lang, title, summary)).toBe(expected);
  });
});

describe('an act whose title has no word of trade', () => {
  it.each([
    ['Notification No. 21/2026-Customs', 'Seeks to increase the basic customs duty on platinum.', 'tariff'],
    ['Notification No. 21/2026', 'Members of the board are appointed for three years.', 'none'],
  ])('is read by its first sentence: %s', (title, summary, expected) => {
    expect(classify({ id: 'a', title, summary, lang: 'en' }).category).toBe(expected);
  });
});

describe('a title that says of an act only that it changes an earlier one', () => {
  it.each([
    [
      'Modifying the Scope of Tariffs on the Government of Chile',
      'Certain fruit shall no longer be subject to the additional 30 percent duty.',
      'eased',
    ],
    [
      'Notice of Action: Chile’s Acts and Practices Related to Copper',
      'The Trade Representative is suspending for six months all measures under this section 301 action.',
      'suspended',
    ],
    [
      'Amendment in Export Policy of Broken Rice',
      'The prohibition on export of broken rice is withdrawn with immediate effect.',
      'revoked',
    ],
    [
      'Modifying Duties to Address Threats to the United States by Chile',
      'The additional duty is increased from 25 percent to 35 percent.',
      'announced',
    ],
    [
      'Further Modifying the Tariff Rates on Copper',
      'The additional duty on copper wire is raised from 25 percent to 40 percent.',
      'announced',
    ],
  ])('has the stage of its first sentence: %s', (title, summary, expected) => {
    expect(stage('en', title, summary)).toBe(expected);
  });

  it('still names whom it is of', () => {
    const title = 'Modifying United States Duties on Copper From Chile';
    const summary = 'The additional rate of duty is reduced from 30 percent to 15 percent as China agreed.';
    const { issuers, targets } = classify({ id: 'a', title, summary, lang: 'en' });
    expect([issuers, targets]).toEqual([['US'], ['CL']]);
  });

  it.each([
    ['Revision of school books', 'Ministers said that talks on a trade deal with Peru go on.'],
    ['Amendments to labour law', 'The chamber also debated the tariff on steel imports from Peru.'],
  ])('is none that is of no trade: %s', (title, summary) => {
    expect(classify({ id: 'a', title, summary, lang: 'en' }).category).toBe('none');
  });

  it('is none where it may only be', () => {
    const title = 'Request for Comments on Proposed Modifications to Duties on Cranes';
    expect(stage('en', title, 'The duties on cranes are suspended since May.')).toBe('proposed');
  });
});

describe('a text for the press of which the title tells no more than its form', () => {
  it.each([
    ['zh', '商务部新闻发言人答记者问', '中方将暂停实施10月9日公布的稀土出口管制措施一年。', 'suspended'],
    ['zh', '商务部例行新闻发布会', '发言人表示，中方已批准部分稀土通用许可证申请。', 'eased'],
    [
      'zh',
      '商务部新闻发言人答记者问',
      '自11月10日起，暂停实施2025年第55号、56号、57号公告，为期一年。',
      'suspended',
    ],
    [
      'en',
      'Statement by the Ministry of Commerce',
      'China will suspend its gallium controls for a year.',
      'suspended',
    ],
    ['en', 'Press briefing', 'The Commission proposes to halve quotas on imports of steel.', 'proposed'],
    ['en', 'Fact sheet', 'The United States will reduce its tariff on Chinese goods to 10%.', 'eased'],
    ['de', 'Pressemitteilung', 'Die Kommission setzt die Zölle auf Magnesium aus China aus.', 'suspended'],
    [
      'fr',
      'Communiqué de presse',
      'Pékin suspend ses contrôles sur les terres rares pour un an.',
      'suspended',
    ],
    ['es', 'Rueda de prensa', 'China suspende sus controles a las tierras raras por un año.', 'suspended'],
  ])('has the stage of its first sentence in %s: %s: %s', (lang, title, summary, expected) => {
    expect(stage(lang, title, summary)).toBe(expected);
  });

  it('is on trade where that sentence is', () => {
    const summary = '经双方商定，中美将于3月10日至11日在新加坡举行新一轮经贸磋商。';
    expect(stage('zh', '商务部召开例行新闻发布会（2026年2月26日）', summary)).toBe('scheduled');
  });
});

it.each([
  ['zh', '商务部公告2025年第72号', true],
  ['en', 'Executive Order 14257 of April 2, 2025', true],
  ['zh', '商务部：27日至30日赴瑞典与美方会谈', false],
  ['en', 'Commission regulation no. 1 in Europe, say 12 car makers', false],
  ['en', 'Notice to exporters', false],
  ['zh', '商务部新闻发言人答记者问', true],
  ['en', 'Daily News 30 / 10 / 2025', true],
  ['zh', '商务部新闻发言人就中美经贸磋商答记者问', false],
  ['en', 'Joint statement on trade talks with Peru', false],
  ['en', 'White House fact sheet: Peru to end zinc duties', false],
])('%s: whether "%s" is but a number, or a form', (lang, title, is) => {
  expect(isBare(readText(lang, title))).toBe(is);
});

it('is no title of a form where a reporter asks what stands behind', () => {
  const summary = '有记者问及去年公布的稀土出口管制措施。';
  expect(isBare(readText('zh', '商务部召开例行新闻发布会', summary))).toBe(false);
});
