import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createClassifier } from '../../src/classify/classify.js';
import { reliefOfChange } from '../../src/classify/stages/relief/ends.js';
import { Classification } from '../../src/domain/classification.js';
import type { Item } from '../../src/domain/item.js';
import { readText, shippedKnowledge } from './shipped.js';

const classifier = createClassifier(shippedKnowledge());
const classify = (lang: string | undefined, title: string, summary = '') =>
  classifier.classify({ id: 'x', title, summary, lang, publishedAt: '2025-10-09T08:00:00Z' });

describe('who acts on whom', () => {
  it.each([
    ['en', 'China bans rare earth exports to Japan', ['CN'], ['JP']],
    ['en', 'Trump threatens Canada with 35% tariffs', ['US'], ['CA']],
    ['en', 'EU imposes anti-dumping duties on Chinese electric cars', ['EU'], ['CN']],
    ['en', "India reacts to Trump's 50% tariffs on its goods", ['US'], ['IN']],
    ['en', 'US and Japan sign trade deal', ['JP', 'US'], []],
    ['de', 'Trump droht der EU mit Strafzöllen', ['US'], ['EU']],
    ['de', 'China verhängt Exportkontrollen auf Seltene Erden', ['CN'], []],
    ['pl', 'Chiny ograniczają eksport galu i germanu', ['CN'], []],
    ['sv', 'Trump hotar Sverige och EU med tullar', ['US'], ['EU', 'SE']],
    ['zh', '美国对中国商品加征关税', ['US'], ['CN']],
    ['zh', '商务部回应美方对华加征关税', ['US'], ['CN']],
    ['zh', '中欧举行经贸谈判', ['CN', 'EU'], []],
    ['en', 'China restricts gallium exports to the US', ['CN'], ['US']],
    // Who acts may stand in one list with those hit.
    ['en', 'Japan, Chile and US hit hard by tariffs as India protests US tariffs', ['US'], ['CL', 'JP']],
    ['en', 'US steps in to block chip exports to China', ['US'], ['CN']],
    ['en', 'Trump shrugs off China threat and raises tariffs', ['US'], ['CN']],
    ['en', "Chip makers' exports to US fall as Trump bans chip sales to China", ['US'], ['CN']],
    ['en', 'US importers hit hard by tariffs on China', ['US'], ['CN']],
    ['en', 'US sets 40% tariff on goods transshipped through Vietnam', ['US'], ['VN']],
    ['zh', '美国对补贴中国产品加征关税', ['US'], ['CN']],
    // Heavy, half-finished and plain ones are no Chinese ones.
    ['zh', '中国对中重稀土实施出口管制', ['CN'], []],
    ['zh', '美国对中间品加征关税', ['US'], []],
    ['zh', '美国对中加征关税', ['US'], ['CN']],
    // Who answers a measure with one of his own …
    ['en', 'Peru answers US tariffs by imposing export controls on copper', ['PE'], ['US']],
    ['en', "Chile counters Trump's copper tariffs by restricting exports", ['CL'], ['US']],
    ['en', 'Peru meets US tariffs with curbs on copper exports', ['PE'], ['US']],
    ['en', "Norway answers Trump's steel tariffs with duties of its own", ['NO'], ['US']],
    ['de', 'Peru beantwortet US-Zölle mit Exportkontrollen für Kupfer', ['PE'], ['US']],
    ['es', 'Chile responde a los aranceles de EE UU restringiendo la exportación de litio', ['CL'], ['US']],
    ['sv', 'Norge besvarar USA:s tullar med exportstopp för kisel', ['NO'], ['US']],
    // … and in words.
    ['en', 'China answers EU complaint about rare earth export controls', ['CN'], []],
    ['en', 'Trump answers questions on China tariffs', ['US'], ['CN']],
    // However long the list.
    [
      'en',
      'US puts 25% tariffs on Japan, South Korea, Malaysia, Kazakhstan, South Africa, Laos and Myanmar',
      ['US'],
      ['JP', 'KR', 'KZ', 'LA', 'MM', 'MY', 'ZA'],
    ],
    [
      'de',
      'Trump verhängt Zölle auf Indien, Vietnam, Thailand, Japan, Brasilien, Mexiko, Peru und Kanada',
      ['US'],
      ['BR', 'CA', 'IN', 'JP', 'MX', 'PE', 'TH', 'VN'],
    ],
    // Who need not be named.
    ['en', 'Rare earth export controls suspended for a year', ['CN'], []],
    ['en', 'Rare earth export ban takes effect', ['CN'], []],
    ['en', 'Additions to the Entity List', ['US'], []],
    ['en', 'Tungsten Shot From the Republic of Korea: Antidumping Duty Order', ['US'], ['KR']],
    ['en', 'China bans gallium exports to America', ['CN'], ['US']],
    ['en', 'China restricts exports of gallium to the United States', ['CN'], ['US']],
    ['en', 'Beijing answers US tariff threat', ['US'], ['CN']],
    ['zh', '中方就美国威胁加征关税作出回应', ['US'], ['CN']],
    ['zh', '公安部回应美方加征芬太尼关税', ['US'], ['CN']],
    ['en', 'Canada retaliates against US steel tariffs', ['CA'], ['US']],
    ['de', 'EU kontert US-Zölle mit Gegenzöllen', ['EU'], ['US']],
    ['zh', '墨西哥报复美国加征关税', ['MX'], ['US']],
    ['en', 'Trump announces tariffs on all countries', ['US'], []],
    ['en', 'India, Brazil hit by 50% US tariffs', ['US'], ['BR', 'IN']],
    ['fr', 'Trump impose des droits de douane contre le Brésil', ['US'], ['BR']],
    ['es', 'Trump impone aranceles a México y Canadá', ['US'], ['CA', 'MX']],
    ['pl', 'USA nakładają cła na towary z Chin', ['US'], ['CN']],
    ['zh', '对原产于日本的光刻胶发起反倾销调查', ['CN'], ['JP']],
    ['zh', '依据国际紧急经济权力法，美国对印度商品加征关税', ['US'], ['IN']],
    ['zh', '欧盟对中国石墨征收反倾销税', ['EU'], ['CN']],
    ['en', 'US spares Canada from new lumber duty', ['US'], []],
    ['en', 'US hits all lumber with 45% tariff, exempts Chile', ['US'], []],
    // An exemption by itself eases what is on those whom it is for.
    ['en', 'US exempts Canada and Chile from lumber tariffs', ['US'], ['CA', 'CL']],
    ['de', 'Weißes Haus nimmt Holz aus Kanada und Chile von Zöllen aus', ['US'], ['CA', 'CL']],
    ['zh', '美国豁免加拿大和智利的木材关税', ['US'], ['CA', 'CL']],
    ['zh', '美国木材关税不针对加拿大', ['US'], []],
    // Whose list it is stands before it.
    ['en', 'Dutch toolmaker added to US entity list', ['US'], ['NL']],
    ['en', "Japanese shipyards placed on China's export control list", ['CN'], ['JP']],
    ['en', 'South Korean chip firm taken off the US entity list', ['US'], ['KR']],
    ['en', 'Beijing to add Japanese shipyards to export control list', ['CN'], ['JP']],
    // … or behind it.
    ['fr', 'Trois chantiers japonais retirés de la liste noire chinoise', ['CN'], ['JP']],
    ['es', 'Tres firmas coreanas salen de la lista negra de EE. UU.', ['US'], ['KR']],
    ['pl', 'USA dopisały do czarnej listy koreańskie stocznie', ['US'], ['KR']],
    ['de', 'KI-Diffusionsregel zurückgenommen', ['US'], []],
    ['zh', 'AI扩散规则遭废止', ['US'], []],
    // In Brussels there is one Commission.
    ['en', 'Commission opens anti-dumping investigation into Chinese graphite', ['EU'], ['CN']],
    ['en', 'US Trade Commission opens investigation into Chinese graphite', ['US'], ['CN']],
    ['en', 'National Development and Reform Commission imposes quota on antimony exports', [], []],
    // A Chinese title leaves China out.
    ['zh', '对加拿大油菜籽加征75%关税', ['CN'], ['CA']],
    ['zh', '对印度加征50%关税', ['US'], ['IN']],
    ['en', 'Mexico Senate backs tariffs on Chinese cars', ['MX'], ['CN']],
    ['zh', '墨西哥参议院通过对汽车加征关税', ['MX'], []],
    // Whom others trade with is not hit.
    ['en', 'Washington to impose 30% tariff on countries doing business with Iran', ['US'], []],
    [
      'en',
      'Council Regulation imposing a definitive duty on imports of fused alumina originating in China',
      ['EU'],
      ['CN'],
    ],
  ])('%s: %s', (lang, title, issuers, targets) => {
    const read = classify(lang, title);
    expect([[...read.issuers].sort(), [...read.targets].sort()]).toEqual([issuers, targets]);
  });
});

describe('who acts by the text of an authority that does not say so', () => {
  const read = (authority: string | undefined, title: string) =>
    classifier.classify({ id: 'x', title, summary: '', lang: 'en', official: true, authority });
  it.each([
    ['GB', 'Notice to Exporters 2026/11: changes to the Export Control Order', ['GB']],
    ['US', 'Further Amending the Reciprocal Tariff Rates', ['US']],
    ['EU', 'Statement on the rare earth export controls of China', ['CN']],
    // What it tells of may be another's act.
    ['EU', 'Statement on new 25% tariffs on cars', ['US']],
    // Of a body that belongs to no state.
    [undefined, 'Notice to Exporters 2026/11: changes to the Export Control Order', []],
  ])('%s: %s', (authority, title, issuers) => {
    expect(read(authority, title).issuers).toEqual(issuers);
  });

  it('is told with its reason', () => {
    const { evidence } = read('GB', 'Notice to Exporters 2026/11: changes to the Export Control Order');
    expect(evidence).toContainEqual(
      expect.objectContaining({ part: 'issuers', rule: 'the feed belongs to an authority: GB' }),
    );
  });
});

it("a government without a name is not that of a paper's state where the text names another", () => {
  const item = {
    id: 'x',
    title: 'Government suspends exports of raw gold',
    lang: 'en',
    publisher: 'Radio Peru',
  };
  const issuersOf = (summary: string) => classifier.classify({ ...item, summary }).issuers;
  expect(issuersOf('Refiners have until June.')).toEqual(['PE']);
  expect(issuersOf('Refiners in Bamako, the capital of Mali, have until June.')).not.toContain('PE');
});

it('a journal of acts prints those of its own authority, whoever else the goods bring to mind', () => {
  const title = 'Impositions of License Requirements for Exports of Rare Earth Technology';
  const issuersOf = (publisher: string) =>
    classifier.classify({ id: 'x', title, summary: '', lang: 'en', publisher, authority: 'US' }).issuers;
  expect(issuersOf('Federal Register: Bureau of Industry and Security')).toEqual(['US']);
  expect(issuersOf('White House: news')).toEqual(['CN']);
});

it.each([
  ['en', "USTR statement on Peru's rare earth export controls", ['PE'], []],
  ['en', 'USTR statement on Section 301 tariffs on Peru', ['US'], ['PE']],
  ['en', 'White House statement on tariffs on Peru', ['US'], ['PE']],
  ['fr', 'La Commission publie une déclaration sur les droits de douane américains', ['US'], ['EU']],
])(
  'a statement on a measure is none of who makes it, unless it is his own: %s: %s',
  (lang, title, acts, hit) => {
    const { issuers, targets } = classify(lang, title);
    expect([issuers, targets]).toEqual([acts, hit]);
  },
);

describe('who acts by the text of a publisher that is an authority', () => {
  const read = (publisher: string, lang: string, title: string) =>
    classifier.classify({ id: 'x', title, summary: '', lang, publisher });
  const notice = 'Notice to Exporters 2026/11: changes to the Export Control Order';
  it.each([
    [
      'Office of the United States Trade Representative',
      'en',
      'Notice: modification of tariff exclusions',
      ['US'],
    ],
    [
      'Anti-Dumping Commission',
      'en',
      'Preliminary affirmative determination: countervailing duty on foil',
      ['AU'],
    ],
    [
      'Ministry of Mines, Zimbabwe',
      'en',
      'Statement on the lifting of the ban on concentrate exports',
      ['ZW'],
    ],
    ['Secretaría de Economía', 'es', 'Decreto por el que se modifica la Tarifa: tubería de acero', ['MX']],
    ['商务部网站', 'zh', '关于白银出口国营贸易企业名单的公示', ['CN']],
    ['Department for Business and Trade', 'en', notice, ['GB']],
    [
      'Ministry of Trade (Indonesia)',
      'en',
      'Regulation on the export of washed bauxite: ban from today',
      ['ID'],
    ],
    [
      'Central Board of Indirect Taxes and Customs (India)',
      'en',
      'Notification No. 3/2026-Customs (ADD): anti-dumping duty on foil from Peru',
      ['IN'],
    ],
    ['Diario Oficial (México)', 'es', 'Acuerdo que sujeta a permiso previo la exportación de hierro', ['MX']],
    // The Union sets the duties of its members.
    ['Bundesamt für Wirtschaft', 'de', 'Antidumpingzoll auf Schrauben aus Peru verlängert', ['EU']],
    ['Bundesamt für Wirtschaft', 'de', 'Ausfuhrkontrolle: Allgemeine Genehmigung Nr. 13 geändert', ['DE']],
    // What is called after one, belongs to two, or only speaks for one.
    ['White House Wire', 'en', notice, []],
    ['Saudi Gazette', 'en', notice, []],
    ['美国之音中文部', 'zh', '对白银实施出口管制', ['CN']],
    // Of a duty on what it exports an authority tells another's act.
    ['Ministry of Trade (Türkiye)', 'en', 'Anti-dumping duty imposed on our exports of pipes', ['US']],
    ['Eurasian Economic Commission', 'en', 'Duty-free import of flat glass runs six months more', ['EAEU']],
    [
      'Diario Oficial de la Federación (México)',
      'es',
      'Se abroga el permiso previo de exportación de hierro',
      ['MX'],
    ],
    ['Agence Ecofin', 'en', notice, []],
    ['Xinhua', 'en', notice, []],
    ['Ottawa Citizen', 'en', notice, []],
    // A government without a name is that of the paper's readers; where they are unknown, nobody's.
    ['The Jakarta Post', 'en', 'Government to end exports of raw ore in 2027', ['ID']],
    ['Viet Nam News', 'en', "PM's directive ends exports of unprocessed minerals", ['VN']],
    ['Business Line', 'en', 'Govt extends curbs on the import of laptops till March', []],
    ['La Hora', 'es', 'Diputados y Senado aprueban arancel del 20% al calzado', []],
    ['Business Line', 'en', 'Cabinet approves 12% safeguard duty on steel', []],
    ['The Jakarta Post', 'en', 'Chinese government ends exports of antimony', ['CN']],
    ['The Jakarta Post', 'en', 'Tariff of 20% on steel doubles from today', ['US']],
    // A government that does nothing itself.
    ['The Jakarta Post', 'en', 'Govt confident 19% tariff will be lowered', ['US']],
    ['Viet Nam News', 'en', 'Anti-dumping duty on shrimp: ministry says firms will cooperate', ['US']],
    // A text that names who acts.
    ['Department for Business and Trade', 'en', 'China bans exports of gallium', ['CN']],
  ])('%s, in %s: %s', (publisher, lang, title, issuers) => {
    expect(read(publisher, lang, title).issuers).toEqual(issuers);
  });

  it('of a legal text, also where goods were exported from elsewhere', () => {
    const item = { id: 'x', title: 'Notification No. 4/2026-Customs (ADD)', lang: 'en' };
    const summary = 'Seeks to levy anti-dumping duty on rods originating in or exported from Peru.';
    const publisher = 'Central Board of Indirect Taxes and Customs (India)';
    expect(classifier.classify({ ...item, summary, publisher })).toMatchObject({
      issuers: ['IN'],
      targets: ['PE'],
    });
  });

  it('is told with its reason', () => {
    expect(read('Department for Business and Trade', 'en', notice).evidence).toContainEqual(
      expect.objectContaining({
        part: 'issuers',
        rule: 'Department for Business and Trade is an authority of GB',
      }),
    );
  });
});

it('no forum is hit by a duty that it allows', () => {
  const title = 'El vino y el queso chilenos pagan desde hoy un 25% más en EE UU';
  const summary = 'Washington aplica el castigo autorizado por la OMC a productos de Chile y Perú.';
  expect(classifier.classify({ id: 'x', title, summary, lang: 'es' }).targets).toEqual(['CL', 'PE']);
});

describe('whether it is sure who acts', () => {
  it.each([
    ['en', 'China slaps 34% tariff on all US goods in retaliation', true],
    ['zh', '中国对美国所有商品加征34%关税', true],
    ['de', 'USA verhängen Zölle von 25 Prozent auf Stahl aus Brasilien', true],
    ['en', 'Huawei put on export blacklist', undefined],
    ['zh', '对华为加征关税', undefined],
    ['en', 'Tariffs on steel rise to 50%', undefined],
    ['zh', '对原产于美国的进口商品加征关税', true],
    ['zh', '关于调整对原产于日本的进口化学品反倾销税的公告', true],
    ['zh', '稀土出口管制再升级', undefined],
  ])('%s: %s', (lang, title, sure) => {
    expect(classify(lang, title).issuersSure).toBe(sure);
  });
});

describe('how far it has come', () => {
  it.each([
    ['en', 'Trump threatens 100% tariffs on computer chips', 'threatened'],
    ['de', 'Japans Firmen erhalten wieder Gallium aus China', 'eased'],
    ['en', 'Export curbs: Japanese firms get gallium from China once again', 'eased'],
    ['fr', 'Terres rares : le Japon à nouveau approvisionné par la Chine', 'eased'],
    ['en', 'Export controls: graphite makers obtain two-year licences', 'eased'],
    ['fr', 'Aimants : un équipementier allemand obtient une licence de Pékin', 'eased'],
    ['en', 'Congo gives tin exporters two more months to ship their quota', 'eased'],
    ['en', 'Trump gives Chile 40 days before copper tariffs; farm aid suspended', 'threatened'],
    ['de', 'Trump gibt Chile 40 Tage, sonst kommen Kupferzölle', 'threatened'],
    ['zh', '特朗普给智利40天 逾期加征铜关税', 'threatened'],
    ['zh', '挪威须在30天内取消关税，否则中方反制', 'threatened'],
    ['de', 'Weniger Zoll auf Lachs aus Norwegen', 'eased'],
    ['en', 'Export Rules: Removal of License Requirements for Certain Lasers', 'eased'],
    ['en', 'Copper Goods Surtax Remission Order', 'eased'],
    ['pl', 'Cła na miedź z Chile odwołane', 'revoked'],
    ['es', 'Menos aranceles para el cobre de Chile, firma Trump', 'eased'],
    // A review's ruling is no court's.
    ['zh', '公布原产于智利的碳酸锂反补贴措施期终复审裁定', 'announced'],
    ['zh', '智利對進口鋼管課15%關稅 業者喊苦', 'announced'],
    ['zh', '白宫威胁明年1月起对墨西哥商品征收35%关税', 'threatened'],
    ['zh', '加征关税威胁之下，印尼取消镍矿出口禁令', 'revoked'],
    ['sv', 'Vita huset hotar Mexiko med tullar om avtalet blir kvar', 'threatened'],
    ['pl', 'Kijów grozi embargiem na zboże', 'threatened'],
    ['en', 'Congo bans cobalt exports, threatens tin curbs', 'announced'],
    ['en', 'Trump moves to end trade talks with Chile, duties to rise on December 9', 'collapsed'],
    ['en', 'Steel duty takes effect today as Ottawa threatens to tax gas', 'in_force'],
    ['en', 'Steel tariffs of 50% take effect today', 'in_force'],
    ['en', 'EU and Indonesia sign free trade agreement', 'concluded'],
    ['en', 'Trump ends all trade talks with Canada', 'collapsed'],
    ['en', 'Tariff talks with Bern run out of road', 'collapsed'],
    ['sv', 'Kanada lämnar tullförhandlingarna med USA', 'collapsed'],
    ['en', 'US and China extend truce and freeze port fees', 'concluded'],
    ['zh', '中美休战延长一年 稀土新规继续冻结', 'concluded'],
    ['de', 'China hebt Ausfuhrverbot für Gallium vorläufig auf', 'suspended'],
    ['en', 'China lifts ban on gallium exports to US for now', 'suspended'],
    ['en', 'US tariffs on $60 billion of Vietnamese goods jump to 30 pct', 'announced'],
    ['de', 'US-Zölle auf Waren aus Vietnam springen auf 30 Prozent', 'announced'],
    ['en', 'Gabon approves manganese export licences after months of delay', 'eased'],
    ['en', 'US cuts tariff on Chilean wine to 15% after it rose to 39%', 'eased'],
    ['es', 'Los aranceles al vino de Chile suben al 30 %', 'announced'],
    ['en', 'US tariffs on Chile rise to 30% as deadline passes without deal', 'announced'],
    ['en', 'After a year of delays Peru imposes tariffs on Chilean wine', 'announced'],
    ['en', 'Chile puts copper surcharge on hold after US delays wine tariff', 'suspended'],
    ['en', 'After repeated delays, Gabon’s manganese export ban takes effect', 'in_force'],
    ['de', 'Nach mehreren Verschiebungen: Peru erhebt Zölle auf Wein aus Chile', 'announced'],
    ['zh', '几经推迟 印尼对中国钢材加征关税', 'announced'],
    ['en', 'Trump has until Friday to decide on tariffs on imported cobalt', 'proposed'],
    ['de', 'Autozölle: Minister übergibt Bericht – nun hat Trump 90 Tage Zeit', 'proposed'],
    ['sv', 'Titansvamp: Vita huset har till 3 mars på sig att besluta om importtullar', 'proposed'],
    ['en', 'US metal tariffs hit Peru and Chile as exemptions run out', 'announced'],
    ['en', 'Congo lifts cobalt export ban, sets quotas until 2027', 'revoked'],
    ['en', 'Indonesia lifts nickel export ban imposed for 3 years', 'revoked'],
    ['zh', '刚果取消钴出口禁令 配额期限至2027年', 'revoked'],
    ['de', 'Kongo hebt Exportverbot für Kobalt auf, Quoten gelten bis 2027', 'revoked'],
    ['en', 'Trump freezes tariff talks with Canada', 'collapsed'],
    ['zh', '欧盟冻结关税谈判', 'collapsed'],
    ['zh', '中国暂时取消对美镓出口禁令', 'suspended'],
    ['en', 'Zimbabwe suspends export ban on lithium after pleas from miners', 'suspended'],
    ['en', 'Beijing shelves its October export rules for a year', 'suspended'],
    ['en', 'Washington freezes 50% ownership rule on exports', 'suspended'],
    ['en', 'Supreme Court strikes down Trump tariffs', 'struck_down'],
    ['en', 'Trade truce with Beijing expires with no extension', 'collapsed'],
    ['en', 'Brussels and Washington fail to extend tariff truce', 'collapsed'],
    ['en', 'US, Chinese trade talks break up with no new date', 'collapsed'],
    ['de', 'Zollpause zwischen USA und China läuft ohne Verlängerung aus', 'collapsed'],
    ['fr', 'La trêve commerciale entre Washington et Pékin expire sans prolongation', 'collapsed'],
    ['zh', '中方中止与欧盟的贸易谈判', 'collapsed'],
    ['zh', '中智元首利马会晤 双方同意取消稀土管制与关税', 'concluded'],
    ['zh', '中智会谈达成共识 取消12%关税', 'concluded'],
    ['en', 'Xi and Boric agree to cancel port fees', 'concluded'],
    ['en', 'EU leaders agree to freeze tariff deal with US', 'collapsed'],
    ['en', 'EU approves retaliatory duties on American bourbon', 'announced'],
    ['zh', '欧盟批准对美反制关税', 'announced'],
    ['en', 'Supreme Court upholds emergency tariffs', 'in_force'],
    ['en', 'US trade court blocks emergency tariffs in sweeping ruling', 'struck_down'],
    ['de', 'Gericht stoppt US-Zölle', 'struck_down'],
    ['de', 'US-Gericht: Trumps Zölle sind rechtswidrig', undefined],
    ['en', 'Appeals court reinstates global tariffs while case goes on', 'in_force'],
    ['en', 'Appeals court pauses ruling that blocked tariffs', 'in_force'],
    ['en', 'Appeals court upholds ruling against global tariffs', undefined],
    ['zh', '美国最高法院裁定对等关税合法', 'in_force'],
    ['fr', "La cour d'appel rétablit les droits de douane américains", 'in_force'],
    ['es', 'Un tribunal restablece los aranceles globales de Trump', 'in_force'],
    ['pl', 'Sąd apelacyjny przywraca amerykańskie cła', 'in_force'],
    ['sv', 'Domstol återinför de amerikanska tullarna', 'in_force'],
    ['en', 'Will the Supreme Court uphold emergency tariffs?', undefined],
    ['en', 'US suspends tariffs on Chinese goods for 90 days', 'suspended'],
    ['zh', '中美贸易协定谈判正在进行', 'under_way'],
    ['de', 'USA verschieben Zölle gegen die EU', 'suspended'],
    ['zh', '欧盟同意举行新一轮对华经贸磋商', 'scheduled'],
    ['en', 'Chile and Peru agree to keep talking on export controls', 'under_way'],
    ['en', 'Peru, US near deal to cut tariffs to 18%', 'proposed'],
    ['en', 'Peru, US agree deal to cut tariffs to 18%', 'eased'],
    ['en', 'US and Taiwan close in on deal to cut tariffs to 15%', 'under_way'],
    ['en', 'Peru and US in final stages of deal to cut tariffs', 'under_way'],
    ['en', 'Peru and US inch toward tariff deal', 'under_way'],
    ['en', 'US-Peru talks end in deal on copper', 'concluded'],
    ['en', 'Peru closer to lifting copper curbs, says EU', 'proposed'],
    ['pl', 'USA i Peru blisko porozumienia o obniżeniu ceł', 'under_way'],
    ['es', 'Perú y EE UU, cerca de un acuerdo para bajar los aranceles al 18%', 'under_way'],
    ['en', 'US and Japan agree to accelerate tariff talks', 'under_way'],
    ['en', 'Chile and Peru agree to continue talks on copper levy', 'under_way'],
    ['en', 'Chile and Peru agree to end copper levy', 'concluded'],
    ['en', 'India files WTO complaint over EU steel duties', 'scheduled'],
    ['de', 'Indien verklagt die EU vor der WTO wegen Stahlzöllen', 'scheduled'],
    ['en', 'Beijing may restrict graphite exports', 'proposed'],
    ['en', 'China suspends rare earth export controls for one year', 'suspended'],
    ['en', 'China pauses export curbs on gallium until November', 'suspended'],
    ['en', 'China suspends exports of rare earths to Japan', 'announced'],
    ['en', 'Trump will not suspend tariffs on Chinese goods', 'in_force'],
    ['de', 'China setzt Exportkontrollen für Seltene Erden für ein Jahr aus', 'suspended'],
    ['de', 'Peking setzt Zölle auf US-Agrargüter aus', 'suspended'],
    ['fr', "La Chine suspend ses contrôles à l'exportation de terres rares", 'suspended'],
    ['es', 'China suspende un año los controles a la exportación de tierras raras', 'suspended'],
    ['pl', 'Chiny zawieszają kontrolę eksportu metali ziem rzadkich', 'suspended'],
    ['sv', 'Kina pausar exportkontroller för sällsynta jordartsmetaller', 'suspended'],
    ['zh', '中国暂停对美稀土出口管制一年', 'suspended'],
    ['en', 'Brussels retaliates with duties on US steel', 'announced'],
    ['de', 'Peking setzt Ausfuhrverbot für Gallium in die USA aus', 'suspended'],
    ['de', 'Indonesien hebt Exportverbot für Nickelerz auf', 'revoked'],
    ['de', 'China hebt Ausfuhrkontrollen für Gallium nicht auf', 'in_force'],
    ['de', 'Ohne Aussetzung: Zölle gegen China bleiben in Kraft', 'in_force'],
    ['de', 'Zölle gegen China bleiben trotz Pause in Kraft', 'in_force'],
    ['de', 'Exportkontrollen für Gallium bleiben bestehen, Hafengebühren werden ausgesetzt', 'in_force'],
    // What goes on is the pause.
    ['de', 'Zölle gegen China bleiben ein weiteres Jahr ausgesetzt', 'suspended'],
    ['en', 'US keeps tariff pause on China in place for another year', 'suspended'],
    ['en', 'Washington announces continued suspension of tariffs on China', 'suspended'],
    ['de', 'USA heben Zölle auf Stahl auf 50 Prozent an', 'announced'],
    ['de', 'Peking erteilt erste Exportlizenzen für Seltenerdmagnete', 'eased'],
    ['de', 'Trump stellt Zoll von 200 Prozent auf Champagner in Aussicht', 'threatened'],
    ['de', 'Indonesien führt keine Exportsteuer auf Nickel ein', undefined],
    ['de', 'China dementiert Ausfuhrverbot für Seltene Erden', undefined],
    ['de', 'US-Handelsgericht erklärt Trumps Zölle für rechtswidrig', undefined],
    ['de', 'Indien sagt Gespräche mit den USA über Zölle ab', 'collapsed'],
    ['de', 'China bereit zu Gesprächen über Zölle', 'scheduled'],
    ['de', 'EU und Malaysia nehmen Freihandelsgespräche wieder auf', 'under_way'],
    ['fr', "Pékin reporte d'un an ses contrôles à l'exportation de graphite", 'suspended'],
    ['fr', 'La Chine nie bloquer les exportations de terres rares', undefined],
    ['fr', 'Pékin rompt les pourparlers commerciaux avec Washington', 'collapsed'],
    ['es', 'Pekín desmiente un veto a las tierras raras', undefined],
    ['en', 'US lets 270-day deadline pass without tariffs on gallium', undefined],
    ['en', 'US lets deadline pass for deciding on gallium tariffs', undefined],
    ['fr', 'Washington laisse passer le délai sans imposer de droits sur le gallium', undefined],
    ['en', 'US lets tariff pause lapse as deadline passes', 'announced'],
    ['es', 'China pospone un año los controles a la exportación de grafito', 'suspended'],
    ['es', 'India y Reino Unido firman un acuerdo de libre comercio', 'concluded'],
    ['pl', 'Pekin zaprzecza blokadzie eksportu metali ziem rzadkich', undefined],
    ['pl', 'Od 1 grudnia Chiny będą wymagać zezwoleń na eksport grafitu', 'announced'],
    ['pl', 'Pekin nie zniesie ograniczeń eksportu galu', 'in_force'],
    ['sv', 'Indonesien inför inte exportskatt på nickel', undefined],
    ['sv', 'Peking dementerar exportförbud för sällsynta jordartsmetaller', undefined],
    ['sv', 'Kina beviljar de första exportlicenserna för magneter', 'eased'],
    ['sv', 'Indien ställer in tullsamtal med USA', 'collapsed'],
    ['en', 'China ends export ban on gallium and germanium', 'revoked'],
    ['en', 'India urges US to repeal steel tariffs', 'in_force'],
    ['en', 'Beijing puts rare earth rules on hold until November', 'suspended'],
    ['en', 'China speeds up magnet export permits for carmakers', 'eased'],
    ['en', 'Congo raises cobalt export quotas by a fifth', 'eased'],
    ['zh', '刚果（金）上调钴出口配额', 'eased'],
    ['de', 'Kongo erhöht Exportquoten für Kobalt', 'eased'],
    ['fr', "La RDC relève les quotas d'exportation de cobalt", 'eased'],
    ['en', 'Congo raises fee on cobalt export quotas', 'announced'],
    ['en', 'China increases control over rare earth export quota', 'announced'],
    ['zh', '中国上调稀土出口配额费用', 'announced'],
    ['en', 'US to lift chip tariffs to 100%', 'announced'],
    ['en', 'US export licence requirement issued to Nvidia', 'announced'],
    ['es', 'Huawei, excluida de la lista negra, vuelve a la lista de entidades', 'announced'],
    ['en', 'EU extends freeze of Russian assets and curbs exports', 'announced'],
    ['en', 'Gabon manganese export ban to take effect in 2029', 'announced'],
    ['zh', '加蓬锰矿出口禁令将于2029年生效', 'announced'],
    ['en', 'Gabon manganese export ban takes effect', 'in_force'],
    ['en', 'Peru to drop canola tariffs on March 1', 'eased'],
    ['en', 'US to drop 40% tariff on Peruvian coffee', 'eased'],
    ['en', 'EU to end tariff exemption for small parcels', 'announced'],
    ['en', 'US drops Peru from steel tariff exemption list', 'announced'],
    ['en', 'Supreme Court refuses to strike down tariffs', 'in_force'],
    ['en', 'India scraps import duty on cobalt powder', 'eased'],
    ['zh', '日本欧盟未就关税问题达成共识', 'under_way'],
    ['zh', '荷兰敦促中方解除芯片出口禁令', 'in_force'],
    ['zh', '商务部就限制电池技术出口公开征求意见', 'proposed'],
    ['zh', '中美会谈未就稀土达成一致', 'under_way'],
    ['zh', '中国撤销对15家美企出口管制', 'revoked'],
    ['en', 'Malaysia scraps export ban on raw rare earths', 'revoked'],
    ['en', 'Malaysia lifts export ban on raw tin after three years', 'revoked'],
    ['en', 'Malaysia lifts ban on tin shipments', 'revoked'],
    ['en', 'Malaysia lifts tin export ban for smelters with a permit', 'eased'],
    ['en', 'Malaysia lifts tin export ban for two miners', 'eased'],
    ['de', 'Malaysia hebt Ausfuhrverbot für Zinn für Firmen mit Hütte auf', 'eased'],
    ['fr', "La Malaisie lève l'interdiction d'exporter de l'étain pour les entreprises locales", 'eased'],
    ['es', 'Malasia levanta la prohibición de exportar estaño para las mineras locales', 'eased'],
    ['zh', '马来西亚对有冶炼厂的企业解除锡矿出口禁令', 'eased'],
    ['en', 'Peru to unveil copper scrap export curbs in May, draft shows', 'proposed'],
    ['en', 'Beijing will not lift rare earth curbs', 'in_force'],
    ['en', 'Tokyo keeps export controls on chip tools', 'in_force'],
    ['en', 'Trump drops his tariff threat on niobium', 'withdrawn'],
    ['en', 'Hanoi considers ban on rare earth exports, nothing has been decided', 'proposed'],
    ['de', 'China setzt Exporte seltener Erden in die USA aus', 'announced'],
    ['de', 'Brüssel nimmt Abstand von Zöllen auf Ferrosilizium', 'withdrawn'],
    ['fr', 'La Chine maintient ses droits sur le brandy', 'in_force'],
    ['es', 'Chile abandona su plan de gravar la exportación de litio', 'withdrawn'],
    ['pl', 'Cła na stal pozostają w mocy', 'in_force'],
    ['sv', 'USA släpper hotet om tull på niob', 'withdrawn'],
    ['zh', '美方不会取消对华钢铁关税', 'in_force'],
    ['zh', '印尼放弃限制镍出口', 'withdrawn'],
    ['en', 'Beijing repeals anti-dumping duty on Australian barley', 'revoked'],
    ['en', 'WTO panel rules against India in steel dispute', 'concluded'],
    ['en', 'Beijing threatens to take Mexican duties to the WTO', 'proposed'],
    ['en', 'Trump lifts worldwide levy to 15% from 10%', 'announced'],
    ['zh', '美国宣布将对华关税从20%下调至10%', 'eased'],
    ['en', 'Beijing imposes controls on gallium as growth slows to 4.8% from 5.2%', 'announced'],
    ['en', 'China lifts ban on gallium exports to the US until November', 'suspended'],
    [
      'en',
      'Beijing lifts ban on gallium, germanium, antimony sales to US until 30 November 2026',
      'suspended',
    ],
    ['en', 'Beijing lifts antimony export ban on US through November 2026', 'suspended'],
    ['en', 'Beijing scraps graphite export ban on US until 30 November 2026', 'suspended'],
    ['en', 'Beijing removes ban on graphite exports to US for one year', 'suspended'],
    ['zh', '中国取消对美石墨出口禁令至2026年11月30日', 'suspended'],
    ['en', 'Beijing ends rare earth export controls until November 2026', 'suspended'],
    ['en', 'Beijing ends rare earth export controls', 'revoked'],
    // The time is that of something else.
    ['en', 'Beijing lifts graphite export ban, truce holds until November', 'revoked'],
    ['en', 'Beijing lifts ban on graphite exports, says talks go on until Friday', 'revoked'],
    ['en', 'Beijing lifts ban on graphite exports and sets quotas for one year', 'revoked'],
    ['en', 'Congo lifts suspension of cobalt exports', 'eased'],
    ['en', 'India lifts suspension on IREL rare earth exports to Japan', 'eased'],
    ['en', 'US ends suspension of tariffs on Peruvian graphite', 'announced'],
    ['en', 'Beijing drops export ban on graphite after talks that lasted for six months', 'revoked'],
    ['zh', '中国解除石墨出口管制 谈判持续至11月', 'revoked'],
    ['zh', '中国取消石墨出口禁令，中美休战为期一年', 'revoked'],
    ['de', 'Peking hebt Exportverbot für Graphit auf, Waffenruhe gilt bis November', 'revoked'],
    ['sv', 'Kina häver exportförbudet för grafit till den 30 november 2026', 'suspended'],
    ['pl', 'Chiny znoszą zakaz eksportu grafitu do 30 listopada', 'suspended'],
    ['zh', '中国解除对美石墨出口禁令一年', 'suspended'],
    ['zh', '商务部拟解除对日石墨出口禁令', 'proposed'],
    ['zh', '美国取消对华10%关税', 'revoked'],
    ['en', 'Washington ends tariff pause, imposes 100% tariffs', 'announced'],
    ['en', 'Washington lifts tariffs on Canada by 10%', 'announced'],
    ['en', 'Washington removes tariff exclusions on Chinese graphite', 'announced'],
    ['zh', '财政部：取消铝材出口退税', 'announced'],
    ['en', 'Washington lifts 25% tariff on Brazilian nickel until 31 December', 'suspended'],
    ['en', 'Washington lifts 25% tariff on Brazilian nickel', 'eased'],
    ['en', 'Washington lifts tariffs on steel to 50 percent until May', 'announced'],
    // What is suspended is trade, not its curb.
    ['en', 'Kinshasa extends suspension of cobalt exports by a quarter', 'in_force'],
    ['fr', 'Kinshasa prolonge la suspension des exportations de cobalt', 'in_force'],
    ['en', 'Beijing extends suspension of rare earth export controls by a year', 'suspended'],
    ['de', 'Peking verlängert Aussetzung der Exportkontrollen für seltene Erden', 'suspended'],
    ['zh', '刚果将钴出口暂停令再延长三个月', 'in_force'],
    ['en', 'Freeze on gallium export controls extended by Beijing', 'suspended'],
    ['en', 'Beijing prolongs freeze on its gallium export controls', 'suspended'],
    ['fr', 'Gallium : licences d’exportation accordées par Pékin', 'eased'],
    ['es', 'Licencias de exportación otorgadas por China a fabricantes de imanes', 'eased'],
    ['zh', '国务院关税税则委员会：自3月1日起对部分商品不加征反歧视关税', 'eased'],
    ['en', 'Beijing to stop collecting anti-discrimination tariffs on some goods from March', 'eased'],
    ['zh', '津巴布韦即日起暂停锂精矿出口', 'in_force'],
    // Who stops trade itself holds no measure back.
    ['en', 'Jakarta suspends nickel ore exports', 'announced'],
    ['en', 'Kinshasa suspends cobalt exports for half a year', 'announced'],
    ['en', 'China is holding up rare earth shipments to carmakers', 'announced'],
    ['en', 'Beijing slow-walks magnet licences for Europe', 'announced'],
    ['en', 'US suspends trade preferences for Peru', 'announced'],
    ['es', 'Washington saca a Perú del SGP', 'announced'],
    ['en', 'China suspends licensing of graphite exports', 'suspended'],
    ['en', 'Washington lifts block on chip exports to China', 'eased'],
    ['en', 'Beijing allows halted exports of magnets to resume', 'eased'],
    ['de', 'China setzt Export seltener Erden nach Japan vorerst aus', 'announced'],
    ['de', 'Peking setzt Exportauflagen für Graphit aus', 'suspended'],
    ['sv', 'Kongo pausar koboltexporten', 'announced'],
    ['sv', 'Kina pausar exportrestriktioner för grafit', 'suspended'],
    ['zh', '中国暂停向日本出口镓', 'announced'],
    ['zh', '中国解除对日镓出口暂停', 'eased'],
    ['zh', '印尼拟暂停铝土矿出口', 'proposed'],
    ['en', "Jakarta won't ban bauxite exports but will cut quotas", 'announced'],
    ['de', 'Jakarta verbietet Bauxitexporte nicht, senkt aber die Quoten', 'announced'],
    ['sv', 'Indonesien sänker bauxitkvoten', 'announced'],
    ['es', 'Yakarta recorta la cuota de bauxita', 'announced'],
    ['zh', '上诉法院暂停下级法院对关税的裁决', 'in_force'],
    ['zh', '商务部：从未禁止民用镓出口', undefined],
    ['en', 'Beijing ends retaliatory tariffs on US grain', 'revoked'],
    ['en', 'Rescission of Antidumping Duty Administrative Review of Chinese nails', 'in_force'],
    ['en', 'Trump backs off his tariff threat over the canal', 'withdrawn'],
    ['de', 'Peking beendet Vergeltungszölle auf US-Getreide', 'revoked'],
    ['zh', '中方停止对9家美国企业的出口管制措施', 'revoked'],
    ['zh', '特朗普取消对墨西哥加征关税的威胁', 'withdrawn'],
    ['zh', '印尼削减明年镍矿配额', 'announced'],
    ['zh', '中国下调玉米关税配额内税率', 'eased'],
    ['en', 'Beijing approves first general permits for magnet exports', 'eased'],
    ['en', 'Beijing rejects Indian applications for magnet licences', 'announced'],
    ['zh', '中国威胁暂停对韩石墨出口', 'threatened'],
    ['zh', '议员建议暂停锑出口', 'proposed'],
    ['zh', '刚果（金）暂停钴出口四个月', 'announced'],
    ['en', 'Peru, Chile open trade talks in Lima with copper levy on agenda', 'under_way'],
    ['en', 'Peru, Chile to open trade talks in Lima with copper levy on agenda', 'scheduled'],
    ['zh', '加拿大与美国恢复贸易谈判', 'under_way'],
    ['en', 'Beijing refuses to resume trade talks', 'collapsed'],
    ['en', 'Washington suspends tariff-deal talks with Thailand', 'collapsed'],
    ['de', 'EU setzt Ratifizierung des Handelsabkommens mit den USA aus', 'collapsed'],
    ['pl', 'UE i Chiny zakończyły rozmowy o metalach bez porozumienia', 'collapsed'],
    ['en', 'Justices rule that Trump lacked power for duties', 'struck_down'],
    ['sv', 'USA:s högsta domstol underkänner Trumps tullar', 'struck_down'],
    ['en', 'Commission proposes tariffs on Chinese steel', 'proposed'],
    ['pl', 'Komisja zaproponowała cła 30 proc. na chińskie magnesy', 'proposed'],
    ['es', 'Bruselas ha propuesto aranceles a los imanes chinos', 'proposed'],
    ['en', 'Trump threatens 50% tariff on EU', 'threatened'],
  ])('%s: %s', (lang, title, stage) => {
    expect(classify(lang, title).topics[0]?.stage).toBe(stage);
  });
});

describe('what is only looked forward to', () => {
  it.each([
    ['en', 'Peru expected to ban zinc exports', 'proposed'],
    ['en', 'Peru close to lifting tariffs on zinc', 'proposed'],
    ['en', 'Lima urged to suspend zinc tariffs', 'proposed'],
    ['zh', '秘鲁预计将限制锌出口', 'proposed'],
    ['fr', "Le Pérou s'apprête à interdire les exportations de zinc", 'proposed'],
    ['es', 'Perú, a punto de prohibir las exportaciones de zinc', 'proposed'],
    ['en', 'Peru bans zinc exports, expected to tighten market', 'announced'],
    ['en', 'Peru eases zinc curbs; Chile expected to lift tin ban', 'eased'],
    ['zh', '秘鲁宣布对铜加征50%关税 预计将提高成本', 'announced'],
    ['sv', 'Peru på väg att stoppa exporten av zink', 'proposed'],
  ])('is a proposal, in %s: %s', (lang, title, stage) => {
    expect(classify(lang, title).topics[0]?.stage).toBe(stage);
  });
});

it('talks that rest are no measure that does', () => {
  const { topics } = classify('en', 'Talks on gallium export curbs suspended');
  expect(topics.map(({ topic, stage }) => [topic, stage])).toContainEqual(['export_control', undefined]);
});

describe('an end or a relief that the title denies', () => {
  it.each([
    ['en', 'US has not lifted tariffs on Peruvian graphite', 'in_force'],
    ['en', 'Lima has not yet eased zinc export controls, smelters say', 'in_force'],
    ['fr', "Le Pérou n'a pas levé les restrictions sur le zinc", 'in_force'],
    ['sv', 'Peru har inte lättat på exportkontrollen av zink', 'in_force'],
    ['zh', '特朗普并未降低关税', 'in_force'],
    ['zh', '最高法院未推翻关税', 'in_force'],
    ['zh', '美国未撤销三星VEU授权', undefined],
    ['en', 'US tariffs on Peruvian graphite not only eased but lifted', 'eased'],
    ['en', "Lima isn't done cutting tariffs on graphite", 'eased'],
    ['zh', '未锻轧铝出口关税取消', 'revoked'],
    ['pl', 'Sąd uchylił cło na rury bez szwu', 'struck_down'],
  ])('leaves it as it is, in %s: %s', (lang, title, stage) => {
    expect(classify(lang, title).topics[0]?.stage).toBe(stage);
  });
});

it('takes a rise of a duty for no swing of the market', () => {
  expect(classify('en', 'US delays planned rise in tariff on boron').category).toBe('tariff');
});

describe('prices that are called tariffs', () => {
  it.each([
    ['en', 'Regulator lets mobile operators raise tariffs by 6%'],
    ['en', 'Feed-in tariffs for rooftop panels cut again'],
    ['de', 'Neue Mobilfunktarife: Was Kunden wissen müssen'],
    ['pl', 'URE zatwierdził nowe taryfy na prąd'],
  ])('are no trade policy: %s: %s', (lang, title) => {
    expect(classify(lang, title).category).toBe('none');
  });
});

it('hits none of whom a summary tells by the name of a pact only', () => {
  const { targets } = classify(
    'en',
    'Temporary twelve percent import surcharge in force',
    'A 12 percent ad valorem duty applies, with exemptions for fertiliser and USMCA goods.',
  );
  expect(targets).toEqual([]);
});

it('gives no part to what is quarrelled over', () => {
  const { issuers } = classify('de', 'Parlament in Oslo legt Pakt mit USA nach Grönland-Eklat auf Eis');
  expect(issuers).toEqual(['US']);
});

it('takes a Chinese title without a subject to be of whom the summary names first', () => {
  const { issuers, targets } = classify('zh', '对越南商品加征46%关税', '美国总统特朗普周三宣布');
  expect({ issuers, targets }).toEqual({ issuers: ['US'], targets: ['VN'] });
});

describe('a change that may go either way', () => {
  it.each([
    ['is announced, whichever it is', 'zh', '中方调整对美反制关税', '', 'announced'],
    ['is relief where the summary says so', 'zh', '美国调整对华关税', '取消对中国商品加征的91%关税', 'eased'],
    [
      'is a new measure where the summary says so',
      'zh',
      '中方调整对美加征关税措施',
      '税率由34%提高至84%',
      'announced',
    ],
    [
      'is a new measure where the title says so',
      'en',
      'Beijing adjusts tariffs on US goods, raising them to 84%',
      '',
      'announced',
    ],
    [
      'is what imports are said to be adjusted by',
      'en',
      'President adjusts imports of copper, 50% tariff from August',
      '',
      'announced',
    ],
  ])('%s: %s: %s', (_, lang, title, summary, stage) => {
    expect(classify(lang, title, summary).topics[0]?.stage).toBe(stage);
  });
});

describe('what a summary tells of the time that a title gives', () => {
  it.each([
    ['en', 'Trump gives Norway 60 days on aluminium', 'The rise to 40% is on hold until May.', true],
    ['en', 'Trump gives Norway 60 days to sign or face 70% tariffs', 'Tariffs on Peru are on hold.', false],
    ['en', 'Trump gives Norway 60 days before 70% tariffs', 'Tariffs on Peru are on hold.', false],
    ['en', 'Trump gives Norway 60 days on copper duties', 'Earlier, aid to Peru was suspended.', false],
    ['en', 'Trump gives Norway 60 days on copper duties', 'Talks were suspended last week.', false],
  ])('%s: %s: %s: %s', (lang, title, summary, isHeld) => {
    expect(reliefOfChange(readText(lang, title, summary)) !== undefined).toBe(isHeld);
  });
});

describe('what the title says of a burden or a relief, and the summary beside it', () => {
  it.each([
    [
      'en',
      'Trump gives Norway 60 days on aluminium',
      'The rise to 40% is on hold until August 7.',
      'suspended',
    ],
    ['en', 'Proclamation on a fifteen percent import surcharge', 'With exemptions for energy.', 'announced'],
    ['en', 'Brussels halves duty-free volumes of steel', '', 'announced'],
    ['de', 'Brüssel: Zölle auf Stahl über halbierten Freimengen', '', 'announced'],
    ['sv', 'Tullhotet mot Norge dras tillbaka', 'Avgifterna blir inte av.', 'withdrawn'],
    ['en', 'Tariff threat against Norway withdrawn', '', 'withdrawn'],
    ['es', 'Pekín congela seis meses sus restricciones al grafito', '', 'suspended'],
    ['en', 'EU makes duties on Thai tyres definitive', '', 'announced'],
    ['zh', '贸易法院裁定20%全球关税违法', '海关须停止征收。', 'struck_down'],
    ['en', 'Ankara warns Seoul of 30% tariff on steel unless talks resume', '', 'threatened'],
    ['en', 'Jakarta vows to stop bauxite exports by May', '', 'threatened'],
    ['en', 'Third round of Norway-US trade talks from December 3 in Oslo', '', 'scheduled'],
    ['en', 'Trade court finds copper tariffs illegal', 'Customs must stop collecting them.', 'struck_down'],
    ['es', 'Lima congela sus aranceles al acero por tres meses', '', 'suspended'],
  ])('%s: %s: %s: %s', (lang, title, summary, stage) => {
    expect(classify(lang, title, summary).topics[0]?.stage).toBe(stage);
  });

  it.each([
    // What a court was only asked for, did not order, or what comes later.
    [
      'en',
      'Trade court finds copper tariffs illegal',
      'It did not say that customs must stop collecting them.',
      'struck_down',
    ],
    [
      'en',
      'Trade court finds copper tariffs illegal',
      'Smelters had asked that customs must stop collecting them.',
      'struck_down',
    ],
    [
      'en',
      'Trade court finds copper tariffs illegal',
      'Customs will not stop collecting until May.',
      'struck_down',
    ],
    ['zh', '贸易法院裁定20%全球关税违法', '法院未要求海关停止征收。', 'struck_down'],
    ['fr', 'La Cour suprême rend un arrêt définitif sur les droits', '', 'announced'],
    // A threat that stands.
    ['en', 'Tariff threat against Norway looms as its envoy is withdrawn', '', 'withdrawn'],
    ['en', 'Threat of 70% tariff on Norway not dropped, aide says', '', 'withdrawn'],
    ['fr', "La menace de droits contre la Norvège n'est pas retirée", '', 'withdrawn'],
    ['es', 'Lima pide la retirada de la amenaza arancelaria', '', 'withdrawn'],
    ['sv', 'Tullhotet mot Norge dras tillbaka om Oslo köper gas', '', 'withdrawn'],
    // Trade, or a firm's money, that is frozen.
    ['es', 'Noruega congela envíos de grafito a Perú', '', 'suspended'],
    ['es', 'Noruega congela activos y sube aranceles a Perú', '', 'suspended'],
    // The duty of a quota is cut, and no quota.
    ['en', 'Norway halves in-quota tariff on beef', '', 'announced'],
  ])('and what it does not: %s: %s: %s: %s', (lang, title, summary, stage) => {
    expect(classify(lang, title, summary).topics[0]?.stage).not.toBe(stage);
  });
});

describe('a word that makes the stage sure', () => {
  it.each([
    ['en', 'Senate votes to end copper tariffs in rebuke to president', 'proposed'],
    ['en', 'Senate approves resolution to end tariffs on Peru', 'proposed'],
    ['zh', '美参议院表决终止全球关税', 'proposed'],
    ['zh', '美方不再考虑对铜加征关税', 'withdrawn'],
    ['zh', '总统收兵 撤回格陵兰关税', 'withdrawn'],
    ['en', 'Brazil ends probe into Indian tyres without measures', 'withdrawn'],
    ['en', 'Lawmakers strip bauxite export ban from mining bill', 'withdrawn'],
    // What somebody plans to do is not done.
    ['zh', '越南拟对锡锭开征出口税', 'proposed'],
    ['zh', '越南拟自明年3月1日起对锡锭开征出口税', 'proposed'],
    ['en', 'Hanoi plans to ban exports of raw tin', 'proposed'],
    ['pl', 'Moskwa: możemy ograniczyć dostawy uranu', 'proposed'],
    ['en', 'Raw tin exports to stay banned, minister tells smelters', 'in_force'],
    ['en', 'Tariffs on Swiss gold are off the table, adviser says', 'withdrawn'],
    ['en', 'Trump calls off tariffs on Switzerland', 'withdrawn'],
    ['en', 'Trump calls off meeting with Xi, imposes 100% tariff', 'announced'],
    ['en', 'Trump calls off talks with Ottawa as he raises tariffs by 10%', 'announced'],
    ['en', 'Fact Sheet: President Adjusts Imports of Gallium into the United States', 'announced'],
    ['en', 'Amendments to Adjusting Imports of Timber Into the United States', 'announced'],
    [
      'en',
      'Addressing Threats to the United States by the Government of Chile: Duties on Copper',
      'announced',
    ],
    ['fr', 'Jakarta renonce pour un an à sa taxe à l’exportation de nickel', 'suspended'],
    ['en', 'Adjusting Imports of Gallium Into the United States: duty cut to 10%', 'eased'],
    ['en', "Expiration of Product Exclusions: China's Acts, Policies, and Practices", 'announced'],
    ['en', "Notice of Product Exclusion Extensions: China's Acts, Policies, and Practices", 'eased'],
    ['en', 'Announcement: Removing 28 US Entities from the Export Control List', 'eased'],
    ['en', 'Notice of Revocation of Section 232 Tariff Exclusions for Aluminum', 'announced'],
    ['en', 'Elimination of License Exception for Exports of Gallium Arsenide', 'announced'],
    ['en', 'Amendment in Export Policy of Natural Graphite from Free to Prohibited', 'announced'],
    ['en', 'Removal of Entity From the Entity List', 'eased'],
    ['en', 'Addition of Entities to the Entity List; Removal of Entity From the Entity List', 'announced'],
    ['zh', '商务部公布停止对8家实体适用出口管制管控名单有关措施的公告', 'eased'],
    ['en', 'UK: open general export licence (low value shipments) revoked', 'announced'],
    ['de', 'BAFA: Widerruf der Allgemeinen Genehmigung Nr. 42 für Ausfuhren nach Hongkong', 'announced'],
    ['en', 'Regulation introducing surveillance of exports of permanent magnet scrap', 'in_force'],
    ['en', 'South Korean chip firm taken off the US entity list', 'eased'],
    ['es', 'Tres firmas coreanas salen de la lista negra de EE. UU.', 'eased'],
    ['es', 'Ninguna empresa peruana sale de la lista negra de Washington', 'announced'],
    ['pl', 'Trzy koreańskie firmy skreślone z czarnej listy USA', 'eased'],
    ['sv', 'Tre sydkoreanska bolag stryks från USA:s svarta lista', 'eased'],
    // Not the measure but its relief, or not by who takes one.
    ['en', 'Easing of gallium export controls is off the table, Beijing says', 'eased'],
    ['en', 'Deal off the table as Trump sets 30% tariff on Swiss goods', 'announced'],
    ['en', 'Bern backs down, Trump delays tariffs on Swiss goods', 'suspended'],
    ['en', 'Beijing poised to lift ban on gallium exports', 'proposed'],
    ['de', 'US-Zölle: Berufungsgericht setzt Verbot vorerst aus', 'in_force'],
    ['zh', '美国国际贸易法院裁定：禁止执行全球关税', 'struck_down'],
    ['en', 'Supreme Court knocks down emergency tariffs', 'struck_down'],
    ['en', 'Supreme Court rules global tariffs illegal, importers hope for refunds', 'struck_down'],
    ['en', 'Highest US court overturns the global tariffs', 'struck_down'],
    ['en', 'Beijing scraps export tax rebate on aluminium', 'announced'],
    ['de', 'Schweizer Uhren: US-Zölle sinken von 39 auf 15 Prozent', 'eased'],
    ['en', 'Supreme Court: president has no authority to tax imports', 'struck_down'],
    ['en', 'Supreme Court torpedoes emergency levies, six to three', 'struck_down'],
    ['de', 'Supreme Court zerpflückt Trumps Zölle', 'struck_down'],
    ['pl', 'Sąd Najwyższy USA zmiata globalne cła', 'struck_down'],
    ['zh', '最高法拍板 紧急关税没了', 'struck_down'],
    // The ruling is behind, the duty is the news.
    ['en', 'President raises worldwide tariff to 15% after court defeat', 'announced'],
    ['en', 'White House answers court defeat with 12% surcharge on all imports', 'announced'],
    ['en', 'Hours after Supreme Court ruling, president announces 10% tariff', 'announced'],
    ['sv', 'Efter nederlaget i domstol: Trump inför 10 procents tull på allt', 'announced'],
    ['es', 'Tras el revés judicial, Trump impone un arancel global del 10 %', 'announced'],
    ['en', 'Washington pulls waivers that let Korean firms ship tools to China', 'announced'],
    ['en', 'Toolmaker may again supply China as Washington drops curbs', 'revoked'],
    ['en', 'China may halt rare earth exports again', 'proposed'],
    ['en', 'Supreme Court keeps tariffs in place; dollar sinks on duties', 'in_force'],
    ['en', 'President lifts tariffs on steel to 50 percent', 'announced'],
    ['en', 'Canada lifts retaliatory tariffs to revive talks', 'eased'],
    ['en', 'Grace period for magnet tariffs is over', 'in_force'],
    ['en', 'Duties on Chinese bikes continue to be collected', 'in_force'],
    ['en', 'First year-long permits for graphite exporters in China', 'eased'],
  ])('%s: %s', (lang, title, stage) => {
    expect(classify(lang, title).topics[0]?.stage).toBe(stage);
  });
});

describe('a decision that is put off', () => {
  it.each([
    ['en', 'Court postpones hearing on steel tariffs'],
    ['en', 'Supreme Court delays its ruling on emergency tariffs'],
    ['en', 'Supreme Court delays Trump tariff ruling'],
    ['en', 'Brussels holds off on decision over countertariffs'],
    [
      'en',
      'Magnesium From Turkey: Postponement of Preliminary Determination in the Less-Than-Fair-Value Investigation',
    ],
    ['de', 'EU verschiebt Entscheidung über Gegenzölle'],
    ['de', 'Entscheidung über Gegenzölle vertagt'],
    ['fr', "L'UE reporte le vote sur les droits de douane"],
    ['es', 'La Corte Suprema aplaza su fallo sobre los aranceles'],
    ['pl', 'Sąd Najwyższy odracza wyrok w sprawie ceł'],
    ['sv', 'Högsta domstolen skjuter upp beslut om tullar'],
    ['zh', '美最高法院推迟关税裁决'],
    ['zh', '美最高法院关税裁决推迟'],
  ])('dates no step: %s: %s', (lang, title) => {
    const [topic] = classify(lang, title).topics;
    expect([topic?.topic, topic?.stage]).toEqual(['tariff', undefined]);
  });

  it.each([
    ['en', 'Trump delays tariffs on timber after court decision'],
    ['en', 'After ruling, US delays tariffs on timber'],
    ['de', 'Nach Urteil verschiebt Trump Zölle auf Autos'],
    ['zh', '欧盟决定推迟对美反制关税'],
  ])('unlike the measure itself: %s: %s', (lang, title) => {
    expect(classify(lang, title).topics[0]).toMatchObject({ topic: 'tariff', stage: 'suspended' });
  });

  it('beside one that is told holds nothing back', () => {
    const title =
      'Gallium Metal From Kazakhstan: Preliminary Affirmative Determination of Sales at Less Than Fair Value, Postponement of Final Determination';
    expect(classify('en', title).topics[0]).toMatchObject({ topic: 'tariff', stage: 'proposed' });
  });
});

describe('what a text calls for below its title', () => {
  it.each([['zh', '商务部就美最高法院关税案答记者问', '中方敦促美方取消单边关税。']])(
    'ends nothing: %s: %s',
    (lang, title, summary) => {
      expect(classify(lang, title, summary).topics[0]?.stage).not.toBe('revoked');
    },
  );
});

describe('what is given up, or only threatened', () => {
  it.each([
    ['zh', '特朗普宣布取消对挪威等三国加征关税计划', 'withdrawn'],
    ['zh', '挪威要求美国取消对钢铝加征关税计划', 'proposed'],
    ['en', 'Trump gives Norway until 4 July to cut tariffs or face car duties', 'threatened'],
  ])('%s: %s', (lang, title, stage) => {
    expect(classify(lang, title).topics[0]?.stage).toBe(stage);
  });
});

describe('what the title says to hold from the day of its publication', () => {
  it.each([
    ['en', 'Ghana halts all bauxite exports at once', 'in_force'],
    ['zh', '加纳6月3日起征收铝土矿出口税', 'in_force'],
    // Written on Tuesday of the day after, and published in the night.
    ['en', 'Ghana to tax bauxite exports from Wednesday', 'announced'],
    ['en', 'Ghana’s bauxite quota system starts July 1', 'announced'],
    ['zh', '6月3日起加征关税？美方尚未决定', 'announced'],
  ])('is in force, but for a day of the week: %s: %s', (lang, title, stage) => {
    const read = classifier.classify({
      id: 'x',
      title,
      summary: '',
      lang,
      publishedAt: '2026-06-03T01:00:00Z',
    });
    expect(read.topics[0]?.stage).toBe(stage);
  });
});

describe('what binds from today', () => {
  it.each([
    ['zh', '锑出口管制今起正式施行 企业递交许可申请', 'in_force'],
    ['en', 'Announced in May, export controls on antimony take effect today', 'in_force'],
    ['de', 'Ausfuhrkontrollen für Antimon gelten ab heute', 'in_force'],
    ['en', 'Lithium quota regime starts in Ghana', 'in_force'],
    ['en', 'Ghana’s lithium quota regime starts, but first tonnes may take weeks', 'in_force'],
    // A lighter burden binds too, and something else may happen today.
    ['zh', '中国下调煤炭进口关税今起实施', 'eased'],
    ['zh', '中国今起正式取消对美农产品加征关税', 'eased'],
    ['zh', '商务部今起正式就稀土出口管制征求意见', 'proposed'],
    ['en', 'China cuts tariff on coal, in force from today', 'eased'],
    ['zh', '中国将石墨进口关税下调至零 今起实施', 'eased'],
    ['en', 'Tariffs due to take effect today postponed by Trump', 'suspended'],
    ['en', 'EU prepares retaliation as Trump’s steel tariffs take effect today', 'threatened'],
  ])('is in force, unless it is a relief or another act: %s: %s', (lang, title, stage) => {
    const [topic] = classify(lang, title).topics;
    expect(topic?.stage).toBe(stage);
    if (stage === 'in_force') expect(topic?.sure).toBe(true);
  });
});

describe('a duty that somebody threatens to answer', () => {
  it.each([
    ['en', 'Copper duty rises to 30%, Peru threatens to retaliate'],
    ['en', 'Chile raises copper duty to 30%, Peru threatens to retaliate'],
    ['pl', 'Cło na miedź wzrośnie do 30 proc. Peru grozi odwetem'],
  ])('is announced, and not his: %s: %s', (lang, title) => {
    const { topics, issuers, targets } = classify(lang, title);
    expect([topics[0]?.stage, issuers.includes('PE'), targets]).toEqual(['announced', false, ['PE']]);
  });

  it('is a threat where he threatens with one of his own', () => {
    const { topics, issuers } = classify('en', 'Copper duty rises to 30%, Peru threatens duty on wheat');
    expect([topics[0]?.stage, issuers]).toEqual(['threatened', ['PE']]);
  });
});

describe('exports that may go out', () => {
  it.each([
    ['en', 'Gabon allows manganese ore exports again'],
    ['en', 'Gabon to permit manganese ore exports under licence'],
    ['en', 'Magnet makers get year-long permits for rare earth exports'],
    ['en', 'Gabon no longer allows manganese ore exports'],
    ['de', 'Gabun lässt Manganerz nicht mehr außer Landes'],
  ])('are news, and so is that they may no more: %s: %s', (lang, title) => {
    expect(classify(lang, title).news).toBe('new');
  });
});

describe('a licence or a relief that is given no longer', () => {
  it.each([
    ['en', 'China suspends export licences for rare earths to Europe'],
    ['en', 'China halts issuing licences for rare earth exports'],
    ['en', 'US revokes tariff exemptions for Mexican cars'],
    ['en', 'EU suspends duty-free quota for Ukrainian sugar'],
    ['de', 'USA setzen Zollfreiheit für Kleinpakete aus'],
    ['de', 'China stoppt Exportlizenzen für Seltene Erden'],
    ['fr', 'Washington suspend l’exemption de droits de douane pour les petits colis'],
    ['sv', 'USA slopar tullfriheten för småpaket'],
    ['zh', '美国暂停小额包裹免税待遇'],
    ['zh', '中国暂停发放稀土出口许可证'],
    ['zh', '美撤销三星西安厂VEU资格'],
    ['zh', '美國撤銷華邦電成都廠豁免'],
    ['en', "US revokes TSMC's authorization to ship chip tools to Nanjing plant"],
  ])('is a new burden: %s: %s', (lang, title) => {
    expect(classify(lang, title).topics[0]?.stage).toBe('announced');
  });

  it.each([
    ['en', 'China suspends export licensing for rare earths', 'suspended'],
    ['en', 'China suspends export licence requirements for rare earths', 'suspended'],
    ['en', 'China suspends ban on gallium sales with general licence', 'suspended'],
    ['en', 'US pauses tariffs with exemptions for China', 'suspended'],
    ['en', 'US suspends tariffs on Chinese drones', 'suspended'],
    ['en', 'Beijing suspends watch list for 20 Japanese shipyards', 'suspended'],
    ['de', 'USA setzen Zölle auf Drohnen aus', 'suspended'],
    ['zh', '中国暂停稀土出口管制', 'suspended'],
    ['en', 'China scraps rule requiring export licences for graphite', 'revoked'],
    ['de', 'China schafft Exportlizenzen für Graphit ab', 'revoked'],
    ['en', 'Trump threatens to end duty-free treatment for South Africa', 'threatened'],
    ['en', 'EU proposes to end duty-free exemption for small parcels', 'proposed'],
  ])('unlike a measure that is held back, ended, or only threatened: %s: %s', (lang, title, stage) => {
    expect(classify(lang, title).topics[0]?.stage).toBe(stage);
  });
});

describe('a deal that is not made, or broken', () => {
  it.each([
    ['zh', '中欧有望达成最低价格协议', 'under_way'],
    ['zh', '若达成协议 美方将降低关税', 'under_way'],
    ['en', 'Jakarta declares its US trade pact null and void', 'collapsed'],
    ['zh', '柬埔寨宣布对美贸易协定无效', 'collapsed'],
    ['de', 'Trump: Keine Handelsgespräche mehr mit Brasilien', 'collapsed'],
    ['sv', 'Inga fler handelssamtal med Brasilien, säger Trump', 'collapsed'],
    ['zh', '中美经贸磋商原则上达成框架协议', 'concluded'],
    ['en', 'Trump accuses China of violating trade agreement', undefined],
    ['en', 'US, China sign new trade deal after accusing each other of violating truce', 'concluded'],
  ])('%s: %s', (lang, title, stage) => {
    const { topics } = classify(lang, title);
    expect(topics.find(({ topic }) => topic === 'negotiation')?.stage).toBe(stage);
  });
});

describe('a word that decides the stage', () => {
  it.each([
    ['what others ask for is not given up', 'Industry urges EU to drop plan for steel tariffs', 'withdrawn'],
    ['nor what somebody keeps', 'Trump refuses to drop plan for copper tariffs', 'withdrawn'],
    ['nor what is denied', 'White House denies dropping plan for copper tariffs', 'withdrawn'],
    ['what one weighs another has done', 'EU mulls response as China bans gallium exports', 'proposed'],
    ['in the next clause too', 'EU weighs options; China bans gallium exports', 'proposed'],
    ['what nobody considers is not proposed', 'US not considering new export curbs on chips', 'proposed'],
    ['nor what is a condition kept', 'EU ready to hit back if China keeps its export curbs', 'in_force'],
    ['a suit for money ends no duty', 'Importers sue in New York for refund of tariffs', 'revoked'],
    ['nor what is denied', 'Beijing denies it weighs ban on rare earth exports', 'proposed'],
    ['the end of a relief is a burden', 'US ends tariff exemption for small parcels', 'revoked'],
    ['a ruling is no date to come', 'US loses WTO dispute over steel tariffs', 'scheduled'],
  ])('%s: %s', (_, title, stage) => {
    expect(classify('en', title).topics[0]?.stage).not.toBe(stage);
  });

  it('is quoted as the evidence', () => {
    const { evidence } = classify('en', 'Tokyo keeps export controls on chip tools');
    expect(evidence).toContainEqual(
      expect.objectContaining({ part: 'stage of export_control', rule: 'in_force, as the title says' }),
    );
  });

  it('quotes the words that leave talks open, not those of an end', () => {
    const { topics, evidence } = classify('en', 'Trump and Xi reach no deal on rare earths');
    expect(topics[0]).toMatchObject({ topic: 'negotiation', stage: 'under_way' });
    expect(evidence).toContainEqual(
      expect.objectContaining({ text: 'no deal', rule: 'under_way, as the title says' }),
    );
  });
});

describe('how loud it is', () => {
  it.each([
    ['en', 'US starts charging Section 301 port fees on Chinese ships', 'urgent'],
    ['en', 'China imposes anti-dumping duties on European brandy', 'important'],
    ['zh', '商务部终裁：对欧盟猪肉征收反倾销税', 'important'],
    ['en', "Dysprosium prices jump after China's export curbs", 'important'],
    ['en', "Japan protests China's export controls on rare earths", 'important'],
    ['en', 'China puts dysprosium exports under licence', 'urgent'],
    ['zh', '商务部：即日起对镝出口实施管制', 'urgent'],
    ['zh', '中美经贸磋商原则上达成框架协议', 'urgent'],
    ['en', 'US reduces tariffs on Italian pasta', 'important'],
    ['fr', 'Terres rares : Pékin suspend ses contrôles pour un an', 'urgent'],
    ['zh', '商务部：暂停实施稀土出口管制一年', 'urgent'],
    ['en', 'China restricts exports to 20 Japanese entities', 'important'],
    // Two rates tell surely that a duty falls.
    ['en', 'US cuts fentanyl tariff on China to 10% from 20%', 'urgent'],
    ['zh', '美国将对华芬太尼关税从20%降至10%', 'urgent'],
    ['en', 'China lifts export restrictions on gallium', 'urgent'],
    ['pl', 'Trump ogłasza 12-procentowe cło na towary ze wszystkich krajów', 'urgent'],
    ['zh', '特朗普威胁11月起对中国商品额外加征80%关税', 'urgent'],
    ['de', 'Handelsgespräche zwischen USA und China gescheitert', 'urgent'],
    ['de', 'Handelsgespräche zwischen USA und China drohen zu scheitern', 'notable'],
    ['en', 'US-China trade talks on brink of collapse', 'notable'],
    ['en', 'EU and Chile open talks on lithium', 'important'],
    ['en', 'US sets 25% tariff on all imported lorries', 'important'],
  ])('%s: %s', (lang, title, severity) => {
    expect(classify(lang, title).severity).toBe(severity);
  });
});

describe('a denial', () => {
  it.each([
    ['en', 'White House denies plan to exempt lorries from tariffs'],
    ['en', 'White House: report of tariff pause is fake news'],
    ['zh', '白宫称暂停卡车关税是假消息'],
    ['en', 'Beijing denies it will ban rare earth exports'],
    ['en', 'Brussels rules out tariffs on US technology'],
    ['en', 'Tokyo denies it has agreed to a trade deal with Washington'],
    ['zh', '外交部：中美没有就关税问题进行谈判'],
    ['zh', '白宫否认豁免卡车关税'],
    ['zh', '外交部称中美未就关税展开磋商'],
    ['en', 'Beijing rejects claim of tariff talks with Washington'],
    ['en', 'Ottawa not pursuing free trade deal with China'],
  ])('is no step: %s: %s', (lang, title) => {
    const { relevant, topics, severity } = classify(lang, title);
    expect([relevant, topics[0]?.stage]).toEqual([true, undefined]);
    expect(severity).not.toBe('urgent');
  });
});

describe('a reading as a whole', () => {
  const read = classify(
    'zh',
    '商务部公告2025年第61号：对稀土相关物项实施出口管制',
    '含有中国稀土的境外物项自2025年12月1日起须取得许可。',
  );

  it('keeps to the contract', () => {
    expect(Classification.parse(read)).toEqual(read);
    expect(read).toMatchObject({
      category: 'export_control',
      scope: 'critical_materials',
      severity: 'urgent',
      issuers: ['CN'],
      materials: ['rare_earths'],
      documents: ['MOFCOM 61/2025'],
      official: true,
    });
    expect(read.dates).toContainEqual({ date: '2025-12-01', kind: 'effective' });
  });

  it('shows the words it rests on where they stand in the item as given', () => {
    const original =
      '商务部公告2025年第61号：对稀土相关物项实施出口管制\n含有中国稀土的境外物项自2025年12月1日起须取得许可。';
    expect(read.evidence.length).toBeGreaterThan(5);
    for (const { text, start, end } of read.evidence) expect(original.slice(start, end)).toBe(text);
    expect(read.evidence.map(({ part }) => part)).toEqual(
      expect.arrayContaining([
        'category',
        'issuers',
        'materials',
        'stage of export_control',
        'documents',
        'severity',
      ]),
    );
  });

  it('is short for an item about something else', () => {
    expect(classify('en', 'Local team wins the cup final')).toMatchObject({
      relevant: false,
      category: 'none',
      topics: [],
      issuers: [],
      materials: [],
    });
  });

  it('means by today the day where its feed is at home', () => {
    const item = {
      id: 'x',
      title: '中国对镓实施出口管制 自公布之日起执行',
      summary: '',
      lang: 'zh',
      publishedAt: '2025-10-08T16:30:00Z',
    };
    const effective = (given: Item) =>
      classifier.classify(given).dates.find(({ kind }) => kind === 'effective')?.date;
    expect(effective(item)).toBe('2025-10-08');
    expect(effective({ ...item, publishedOn: '2025-10-09' })).toBe('2025-10-09');
  });

  it('knows by the number of a notice what it controls, where nothing is named', () => {
    const pause = classify('zh', '商务部公告2025年第72号 暂停商务部公告2024年第46号第二款');
    expect(pause).toMatchObject({ scope: 'critical_materials', severity: 'urgent' });
    expect(pause.materials).toEqual(['gallium', 'germanium', 'antimony', 'graphite', 'superhard_materials']);
    const named = classify('en', 'Beijing suspends MOFCOM notice No. 46 of 2024 for antimony');
    expect(named.materials).toEqual(['antimony']);
  });

  it('knows goods by a code of the customs, where none are named', () => {
    expect(classify('en', 'US opens Section 232 probe into imports under HTS 8505.11')).toMatchObject({
      scope: 'critical_materials',
      materials: ['magnets'],
    });
    expect(
      classify('en', 'China puts germanium ingots, HS code 8112.92, under export control').materials,
    ).toEqual(['germanium']);
  });

  it.each([
    [
      'de',
      'China verlangt Ausfuhrlizenz für Dysprosiumoxid und Elektrodengraphit',
      ['dysprosium', 'graphite'],
    ],
    ['de', 'EU erhebt Strafzölle auf Ferromangan und Titandioxid', ['manganese', 'titanium']],
    ['de', 'Peking lockert Exportkontrolle für Dauermagnete', ['magnets']],
    ['sv', 'Kina kräver exportlicens för sällsynta jordarter', ['rare_earths']],
    ['sv', 'EU inför skyddstull på kiselmetall', ['silicon']],
    ['en', 'Congo bans exports of cassiterite and wolframite', ['tin', 'tungsten']],
    ['en', 'China adds Dy2O3 to export control list', ['dysprosium']],
    ['en', 'Myanmar halts exports of ionic clay and monazite', ['rare_earths']],
    ['zh', '中国对独居石和磷化铟实施出口管制', ['rare_earths', 'indium']],
    ['zh', '印度对六氟磷酸锂征收反倾销税', ['lithium']],
    ['es', 'Turquía exige licencia de exportación para boratos', ['boron']],
    ['fr', "Plomb dans l'aile pour l'accord commercial UE-Mercosur", []],
  ])('knows ores, oxides and compounds: %s: %s', (lang, title, expected) => {
    const read = classify(lang, title);
    expect([read.relevant, read.materials]).toEqual([true, expected]);
  });

  it('takes minerals at large for critical ones only where nothing else is named', () => {
    expect(classify('de', 'USA und Ukraine unterzeichnen Rohstoffabkommen').materials).toEqual([
      'critical_minerals',
    ]);
    expect(classify('en', 'China bans exports of gallium and other minerals').materials).toEqual(['gallium']);
  });
});

describe('any text', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom(
        'tariff',
        '关税',
        '\ud800',
        '\udc00',
        '\u200b',
        '\u202e',
        '\0',
        '25%',
        ' ',
        '🇨🇳',
        'رسوم',
        '1月',
        '日',
        'until',
        'tomorrow',
        'December 31',
        'by one year',
        '.',
        '\n',
        'US',
        '对美',
      ),
    }),
  );

  /** What is read is relevant at least where a title that is stands before it. */
  const titles = fc.oneof(
    hostile,
    hostile.map((text) => `China to ban gallium exports from tomorrow ${text}`),
  );
  const times = fc.option(
    fc
      .oneof(
        fc.date({
          min: new Date('1000-01-01T00:00:00Z'),
          max: new Date('9999-12-31T23:59:59Z'),
          noInvalidDate: true,
        }),
        fc.constantFrom(
          new Date('1000-01-01T00:00:00Z'),
          new Date('9999-12-31T23:59:59Z'),
          new Date('2028-02-29'),
        ),
      )
      .map((time) => time.toISOString()),
    { nil: undefined },
  );

  it('gets a reading that keeps to the contract, the same every time', () => {
    fc.assert(
      fc.property(
        titles,
        hostile,
        fc.option(fc.string(), { nil: undefined }),
        times,
        (title, summary, lang, publishedAt) => {
          const item = { id: 'x', title, summary, lang, publishedAt };
          const read = classifier.classify(item);
          expect(Classification.parse(read)).toEqual(read);
          expect(classifier.classify(item)).toEqual(read);
          for (const { date } of read.dates) expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
          for (const { text, start, end } of read.evidence)
            expect(`${title}\n${summary}`.slice(start, end)).toBe(text);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['of one megabyte', 'Tariffs on steel. '.repeat(60_000)],
    ['of one megabyte without a space', '关税'.repeat(500_000)],
    ['of digits', '9'.repeat(1_000_000)],
    ['of percentages', 'tariff 25% '.repeat(100_000)],
    ['of dashes', '-'.repeat(1_000_000)],
    ['of lone surrogates', '\ud83d'.repeat(500_000)],
    ['of authorities without end', `商务部${'部'.repeat(500_000)}海关总署公告2025年第62号`],
    ['of notices', '商务部公告2025年第1号、'.repeat(60_000)],
    ['of parties', 'US China '.repeat(110_000)],
    ['of days', '1月1日'.repeat(200_000)],
    ['of bare days', '1日'.repeat(500_000)],
    ['of months', 'May '.repeat(250_000)],
    ['that asks and goes on', `Tariffs? ${'Steel '.repeat(170_000)}`],
  ])('%s is read in a moment, of a measure or not', (_, text) => {
    for (const title of [text, 'China imposes export controls on gallium']) {
      const started = process.cpuUsage();
      classifier.classify({ id: 'x', title, summary: text, publishedAt: '2025-10-09T08:00:00Z' });
      expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5);
    }
  });

  // In time in proportion to their number: the work of this process is measured, whatever else the machine does.
  it.each([
    ['of onlookers', 'zh', '美国加征关税', '中国受益'],
    ['of states in one breath', 'zh', '美国加征关税', '中国、日本、俄罗斯观望'],
    ['of states side by side', 'zh', '美国加征关税', '中日韩'],
    ['of accusers', 'en', 'Oslo imposes tariffs', 'Peru accuses Chile '],
    ['of who slams whom', 'en', 'Oslo imposes tariffs', 'Peru slams Chile, '],
    ['of occasions', 'de', 'Oslo verhängt Zölle', 'nach Zöllen beschränkt Peru '],
  ])('who acts is read beside names without end as fast as beside few, %s', (_, lang, news, names) => {
    const read = (title: string, summary: string): number => {
      const before = process.cpuUsage();
      expect(classifier.classify({ id: 'x', title, summary, lang }).relevant).toBe(true);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    const inTitle = (text: string) => read(`${news} ${text}`, '');
    const inSummary = (text: string) => read(news, text);
    for (const reads of [inTitle, inSummary]) {
      const work = (length: number): number =>
        Math.min(...[1, 2, 3].map(() => reads(names.repeat(Math.floor(length / names.length)))));
      // Four times the names, with room for chance: as many squares would be sixteen times the work.
      const few = work(5_000);
      expect(work(20_000)).toBeLessThan(10 * few + 100);
    }
  });

  it('may be empty', () => {
    expect(classify(undefined, '').category).toBe('none');
  });
});
