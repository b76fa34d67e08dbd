import { describe, expect, it } from '@jest/globals';
import { readMentions } from '../../../../src/classify/reading/goods/mentions.js';
import { readText } from '../../shipped.js';

const mentionsIn = (lang: string, title: string, summary = '') =>
  readMentions(readText(lang, title, summary)).mentions;
const headlineOf = (lang: string, title: string, summary = '') =>
  readMentions(readText(lang, title, summary)).headline;
const withoutActs = (mentions: readonly string[]) =>
  mentions.filter((mention) => !mention.startsWith('A')).sort();

describe('readMentions', () => {
  it.each<[string, string, readonly string[]]>([
    ['en', 'China curbs exports of rare earths', ['M:rare_earths', 'P:CN']],
    ['zh', '中国对稀土实施出口管制', ['M:rare_earths', 'P:CN']],
    ['zh', '中國對稀土實施出口管制', ['M:rare_earths', 'P:CN']],
    ['de', 'China beschränkt die Ausfuhr seltener Erden', ['M:rare_earths', 'P:CN']],
    ['fr', 'La Chine limite ses exportations de terres rares', ['M:rare_earths', 'P:CN']],
    ['es', 'China limita las exportaciones de tierras raras', ['M:rare_earths', 'P:CN']],
    ['en', 'Bessent and He Lifeng meet in Geneva', ['N:bessent', 'N:he_lifeng', 'P:CN', 'P:US', 'V:geneva']],
    ['zh', '貝森特與何立峰在日內瓦會談', ['N:bessent', 'N:he_lifeng', 'P:CN', 'P:US', 'V:geneva']],
    ['de', 'Bessent trifft He Lifeng in Genf', ['N:bessent', 'N:he_lifeng', 'P:CN', 'P:US', 'V:geneva']],
    ['en', 'Chinese duties on pork from the EU', ['G:pork', 'P:CN', 'P:EU']],
    ['de', 'China legt Zölle auf Schweinefleisch aus der EU fest', ['G:pork', 'P:CN', 'P:EU']],
    ['zh', '中国对欧盟猪肉征收反倾销税', ['G:pork', 'P:CN', 'P:EU']],
    ['es', 'China fija aranceles al cerdo de la UE', ['G:pork', 'P:CN', 'P:EU']],
    ['zh', '商务部就安世半导体问题答记者问', ['C:nexperia', 'G:chips', 'P:CN', 'P:NL']],
    ['fr', 'Zimbabwe : le lithium brut ne sort plus', ['M:lithium', 'P:ZW']],
    ['en', 'Chips and wafers taxed', ['G:chips']],
    ['en', 'Polysilicon and wafers taxed', ['G:polysilicon', 'M:silicon']],
    ['ar', 'الصين تفرض قيودا على المعادن النادرة', ['M:rare_earths', 'P:CN']],
    ['ar', 'بيسنت يصل إلى جنيف', ['N:bessent', 'P:US', 'V:geneva']],
    ['pl', 'Chiny nakładają cła na wieprzowinę z UE', ['G:pork', 'P:CN', 'P:EU']],
    ['sv', 'Kina inför tull på fläskkött från EU', ['G:pork', 'P:CN', 'P:EU']],
    ['de', 'Karremans’ Brief und Lutnicks Antwort', ['N:karremans', 'N:lutnick', 'P:NL', 'P:US']],
    ['pl', 'Węgrzy i Turcy bez porozumienia', ['P:HU', 'P:TR']],
    ['fr', "L'or malien, la bauxite guinéenne", ['M:aluminium', 'P:GN', 'P:ML']],
    ['fr', 'Trump se rabat sur une taxe', ['P:US']],
    ['es', 'Petro responde a la Casa Rosada', ['P:AR', 'P:CO']],
    ['zh', '对秘鲁越野车征税', ['P:PE']],
    // Two in one word, the first by the root that stands for it before others.
    ['fr', 'Pourparlers sino-américains', ['P:CN', 'P:US']],
    ['en', 'Sino-Norwegian and Indo-Peruvian talks', ['P:CN', 'P:IN', 'P:NO', 'P:PE']],
    ['en', 'Indo-Pacific forum', []],
    ['fr', 'Accord nippo-péruvien', ['P:JP', 'P:PE']],
    ['en', 'CBSA opens a case', ['P:CA']],
    // Who led in earlier years is known too.
    ['en', 'De Gucht and Yudhoyono meet on palm oil', ['G:palm_oil', 'P:EU', 'P:ID']],
    ['pl', 'Miedwiediew gasi spór o sery', ['G:dairy', 'P:RU']],
    ['en', 'Luxembourg judges side with Brussels', ['P:EU', 'V:brussels']],
    // "The bloc" is the one named before, else the European Union.
    ['en', 'Mercosur opens talks with Norway: the bloc wants salmon', ['G:seafood', 'P:MERCOSUR', 'P:NO']],
    ['en', 'Norway and the bloc settle on salmon', ['G:seafood', 'P:EU', 'P:NO']],
    ['en', 'After Mercosur, EU courts Chile, and the bloc wants more', ['P:CL', 'P:EU', 'P:MERCOSUR']],
    [
      'en',
      'Norway, Mercosur and EFTA meet: the bloc wants salmon',
      ['G:seafood', 'P:EFTA', 'P:MERCOSUR', 'P:NO'],
    ],
    [
      'en',
      'Norway tells BRICS what the bloc wants of salmon',
      ['G:seafood', 'P:BRICS', 'P:EU', 'P:NO', 'V:brics'],
    ],
    ['en', 'Commission of inquiry opens in Lima', ['P:PE']],
    // Others have a Commission too.
    ['en', 'Commission recommends duty on Turkish pipes in Lima', ['P:PE', 'P:TR']],
    ['en', 'ASEAN summit backs talks with Norway', ['P:ASEAN', 'P:NO', 'V:asean', 'V:summit']],
    ['de', 'ASEAN-Gipfel billigt Pakt mit Peru', ['P:ASEAN', 'P:PE', 'V:asean', 'V:summit']],
    ['de', 'Peru spricht am Rande des ASEAN-Gipfels mit Norwegen', ['P:NO', 'P:PE', 'V:asean', 'V:summit']],
    ['zh', '东盟峰会批准与挪威协定', ['P:ASEAN', 'P:NO', 'V:asean', 'V:summit']],
    ['zh', '挪威与秘鲁在东盟峰会期间会谈', ['P:NO', 'P:PE', 'V:asean', 'V:summit']],
    // A region where somebody is does nothing.
    ['en', 'Norway signs pact in Southeast Asia with Malaysia', ['P:MY', 'P:NO']],
    ['pl', 'Norwegia podpisuje w Azji Południowo-Wschodniej pakt z Malezją', ['P:MY', 'P:NO']],
    ['sv', 'Norge säljer mer till Sydostasien', ['P:NO']],
    ['zh', '亚细安与挪威商谈降税', ['P:ASEAN', 'P:NO', 'V:asean']],
    ['fr', "L'ANASE et le Chili ouvrent des pourparlers", ['P:ASEAN', 'P:CL', 'V:asean']],
    // Where others meet.
    ['en', 'Carney flies to ASEAN summit', ['N:carney', 'P:CA', 'V:asean', 'V:summit']],
    // Chinese one-character names beside each other.
    ['zh', '日哈商谈铀矿', ['M:uranium', 'P:JP', 'P:KZ']],
    ['zh', '美菲两国重启会谈', ['P:PH', 'P:US']],
    ['zh', '墨菲谈关税', []],
    // Other names begin with them.
    ['zh', '美哈佛招生', ['P:US']],
    ['zh', '昨日哈密瓜价涨', []],
    ['zh', '美缅因州议员发言', ['P:US']],
    ['zh', '欧美就橄榄油磋商', ['G:olive_oil', 'P:EU', 'P:US']],
    // A market place does nothing, and metals that batteries or chips need are neither.
    ['en', 'Zambia ties copper levy to London prices', ['M:copper', 'P:ZM']],
    ['en', 'London future trade deal with Zambia nears', ['P:GB', 'P:ZM', 'V:london']],
    ['zh', '伦敦金融城与赞比亚签约', ['P:GB', 'P:ZM', 'V:london']],
    ['de', 'Sambia: Kupferabgabe folgt dem Preis in London', ['M:copper', 'P:ZM']],
    ['en', 'Chile wants a levy on battery metals', ['M:critical_minerals', 'P:CL']],
    ['en', 'Chip metals grow dear', ['M:critical_minerals']],
    ['de', 'Batteriemetalle und Chipmetalle werden teuer', ['M:critical_minerals']],
    ['fr', 'Le Chili taxe les métaux de batterie', ['M:critical_minerals', 'P:CL']],
    ['sv', 'Batterimetaller blir dyrare', ['M:critical_minerals']],
    ['zh', '电池金属与小金属涨价', ['M:critical_minerals']],
    ['en', 'Buyers ask what the 0.1% rule was', ['P:CN']],
    ['es', 'Canacero pide protección', ['P:MX']],
    // A name that a language has for somebody else is not the English one, and "eu" is a word.
    ['es', 'México y EU revisan cuotas de acero', ['G:steel', 'P:MX', 'P:US']],
    ['es', 'La UE y EU hablan de acero', ['G:steel', 'P:EU', 'P:US']],
    ['es', 'La EU habla de acero', ['G:steel', 'P:EU']],
    ['es', 'Firman el acuerdo EU-Mercosur sobre acero', ['G:steel', 'P:EU', 'P:MERCOSUR']],
    ['es', 'El pacto Mercosur-EU abre cuotas de acero', ['G:steel', 'P:EU', 'P:MERCOSUR']],
    ['es', 'Acero: votan el tratado EU/Mercosur', ['G:steel', 'P:EU', 'P:MERCOSUR']],
    ['es', 'EU grava el acero del Mercosur', ['G:steel', 'P:MERCOSUR', 'P:US']],
    ['es', 'Acero: el Mercosur busca a EU', ['G:steel', 'P:MERCOSUR', 'P:US']],
    ['xx', 'EU, Perú: steel for all', ['G:steel', 'P:EU', 'P:PE']],
    ['fr', 'La réunion a eu lieu au Pérou', ['P:PE']],
    ['ja', 'ＥＵがペルーと協議', ['P:EU', 'P:PE']],
    ['ja', '経産省がニッケルに許可制', ['M:nickel', 'P:JP']],
    // A pact stands for all its parties, unless a title names two of them.
    ['en', 'Mexico and the US look at the USMCA again', ['P:MX', 'P:US']],
    ['en', 'CETA signed in Muscat: India and Oman seal pact', ['P:IN', 'P:OM']],
    ['en', 'CETA waits for Oman', ['P:CA', 'P:EU', 'P:OM']],
    ['es', 'Canadá espera la revisión del T-MEC', ['P:CA', 'P:MX', 'P:US']],
    ['de', 'USMCA vor der Überprüfung', ['P:CA', 'P:MX', 'P:US']],
    ['en', 'The Affiliates Rule sleeps for a year', ['P:US']],
    ['zh', '“50%穿透规则”再搁置一年', ['P:US']],
    ['zh', '证监会讨论穿透规则', []],
    // What goods are for is not what a duty is on.
    ['en', 'Peru taxes passenger car tyres', ['G:tyres', 'P:PE']],
    ['zh', '秘鲁对乘用车轮胎征税', ['G:tyres', 'P:PE']],
    ['de', 'Peru verzollt Autoglas', ['G:glass', 'P:PE']],
    ['en', 'Peru taxes automotive safety glass', ['G:glass', 'P:PE']],
    ['en', 'Peru curbs EV battery exports', ['G:batteries', 'P:PE']],
    ['en', 'India caps met coke', ['G:coal', 'P:IN']],
    // German and Swedish write a metal and what is made of it as one word.
    ['de', 'Peru besteuert Zinnbarren und Silberschrott', ['M:silver', 'M:tin', 'P:PE']],
    ['de', 'Peru findet Silbermedaillen und Zinnober', ['P:PE']],
    ['sv', 'Peru stoppar tennskrot', ['M:tin', 'P:PE']],
    ['zh', '秘鲁对银锭征税', ['M:silver', 'P:PE']],
  ])('in %s: %s', (lang, title, expected) => {
    expect(withoutActs(mentionsIn(lang, title))).toEqual(expected);
  });

  it('tells what is done by the concepts of the lexicon, the same in every language', () => {
    for (const [lang, title] of [
      ['en', 'A tariff on steel'],
      ['de', 'Zölle auf Stahl'],
      ['zh', '对钢铁加征关税'],
    ] as const)
      expect(mentionsIn(lang, title)).toEqual(expect.arrayContaining(['G:steel', 'A:tariff']));
  });

  it('takes the goods of the title, and those of the summary only where the title names none', () => {
    const summary = 'The metal goes into chips and magnets.';
    expect(withoutActs(mentionsIn('en', 'China frees gallium', summary))).toEqual(['M:gallium', 'P:CN']);
    expect(withoutActs(mentionsIn('en', 'China eases its grip', summary))).toEqual([
      'G:chips',
      'M:magnets',
      'P:CN',
    ]);
  });

  it('names each once, first what tells most', () => {
    const told = mentionsIn('en', 'US tariff on pork, pork and beef, says Bessent');
    expect(told.slice(0, 4)).toEqual(['G:pork', 'G:beef', 'N:bessent', 'P:US']);
    expect(told.slice(4).every((mention) => mention.startsWith('A'))).toBe(true);
    expect(new Set(told).size).toBe(told.length);
  });

  it('tells what the title names, without what is done', () => {
    const summary = 'Germany and Volkswagen want tungsten.';
    expect(headlineOf('en', 'Bessent: US tariff on pork', summary)).toEqual(['G:pork', 'P:US', 'N:bessent']);
    expect(headlineOf('en', 'A tariff', summary)).toEqual([]);
  });

  it('takes a material for its group as well', () => {
    expect(headlineOf('de', 'China liefert Terbium')).toEqual(['M:terbium', 'M:rare_earths', 'P:CN']);
    expect(headlineOf('en', 'Palladium from Russia')).toEqual(['M:palladium', 'M:pgm', 'P:RU']);
  });

  it.each([
    ['en', 470, ['N:bessent', 'P:DE', 'P:US']],
    ['en', 510, []],
    ['ja', 170, ['P:DE']],
    ['ja', 210, []],
  ])('reads no further than the beginning: %s, %d characters before', (lang, length, expected) => {
    const summary = `${'x'.repeat(length - 3)} ${lang === 'ja' ? 'ドイツと関税' : 'Germany, Bessent and a tariff'}`;
    const mentions = mentionsIn(lang, 'A', summary);
    expect(withoutActs(mentions)).toEqual(expected);
    if (expected.length === 0) expect(mentions).toEqual([]);
  });

  it.each([
    ['a name inside a word', 'en', 'Chinatown hotels fill up'],
    ['a name that is a word of another language', 'pl', 'Sto lat temu w lesie'],
    ['nothing', 'en', ''],
  ])('reads none in %s', (_, lang, title) => {
    expect(withoutActs(mentionsIn(lang, title))).toEqual([]);
  });
});
