import { describe, expect, it } from '@jest/globals';
import { readDates } from '../../src/classify/days/dates.js';
import { keptUntil } from '../../src/classify/days/lengths/prolonged.js';
import { readNews } from '../../src/classify/news.js';
import { readRuling } from '../../src/classify/stages/authorities/rulings.js';
import { lapsed } from '../../src/classify/stages/binding/lapse.js';
import { threatTold } from '../../src/classify/stages/only-said/threats.js';
import { readText } from './shipped.js';

const kind = (lang: string, title: string, summary = '') => {
  const reading = readText(lang, title, summary);
  const kept = keptUntil(reading, readDates(reading, '2026-06-15'));
  const threat = threatTold(reading, 'tariff') ?? threatTold(reading, 'export_control');
  return readNews(reading, [readRuling(reading)?.word, lapsed(reading, [])?.word, threat, kept]).kind;
};

describe('news of a measure', () => {
  it.each([
    ['en', 'China bans gallium exports, prices jump'],
    ['en', 'Beijing strikes back with licences for five metals'],
    ['en', 'Germanium rule takes effect today'],
    ['en', 'Washington ends exemption for small parcels'],
    ['en', 'President blasts fake news, imposes duties on copper'],
    ['zh', '商务部驳斥不实报道，公布镓出口新规'],
    ['en', 'As of Feb 1 Beijing bans gallium exports, ministry says'],
    ['en', 'As part of its answer Beijing imposes duties on beef, ministry says'],
    ['en', 'Lima not only eases zinc curbs but scraps them'],
    ['en', 'Tariff diplomacy pays off as Washington cuts duties on copper'],
    ['en', 'White House closes tariff loophole for Chinese parcels'],
    ['zh', '美对各国商品设12%最低关税'],
    ['zh', '卡尼對進口鋼管課15%關稅'],
    ['zh', '卡尼对进口钢管征15%关税'],
    ['en', 'Section 122 tariffs expire as Congress declines to extend them'],
    ['zh', '美国全球关税到期终止'],
    ['en', 'Trade panel votes in favour of duties on anode graphite'],
    ['en', 'Exporters of antimony need licences from Monday'],
    ['en', 'Exports of yttrium now subject to approval'],
    ['en', 'China clamps down on scandium shipments'],
    ['en', 'China stops magnet exports to US arms makers'],
    ['en', 'Washington drops Lesotho tariffs after mine deal'],
    ['es', 'Trump renuncia a los aranceles sobre el vino'],
    ['pl', 'Trump rezygnuje z ceł na wino'],
    ['sv', 'Trump backar om vintullar'],
    ['en', 'Washington cuts fentanyl tariff on Chinese goods to 10%'],
    ['en', 'Trump gives Brazil 60-day extension on duties'],
    ['en', 'Beijing ends retaliatory tariffs on US grain'],
    ['en', 'Tokyo says Beijing has stopped graphite exports'],
    ['en', 'China has suspended exports of yttrium'],
    ['en', 'Beijing is holding up gallium shipments to Europe'],
    ['en', 'Beijing slow-walks magnet licences'],
    ['en', 'Exporters must now obtain permits for antimony'],
    ['en', 'China tightens grip on magnets with new export rules'],
    ['zh', '中国对钇实施出口许可管理'],
    ['zh', '中方切断对日稀土供应'],
    ['zh', '即日起锑出口须申请许可'],
    ['zh', '关税生效当天，中方宣布对锑实施出口管制'],
    ['zh', '石墨出口许可新规11月8日起实施'],
    ['zh', '商务部终裁对进口树脂征收反倾销税'],
    ['de', 'Peking verhängt Lizenzpflicht für Grafit'],
    ['fr', 'Pékin restreint ses ventes de graphite'],
    ['es', 'Pekín prohíbe la venta de galio'],
    ['pl', 'Pekin wprowadza licencje na grafit'],
    ['sv', 'Peking inför licenser för grafit'],
    ['de', 'Peking unterwirft Gallium neuen Ausfuhrkontrollen'],
    ['fr', 'Le tungstène chinois désormais soumis à licence'],
    ['fr', 'Washington frappe les minerais critiques'],
    ['es', 'China exige licencias para exportar tierras raras'],
    ['pl', 'Pekin obejmuje gal i german kontrolą eksportu'],
    ['sv', 'Kina utvidgar exportrestriktionerna till permanentmagneter'],
    // What is known stands in a clause before it.
    ['fr', "Malgré la trêve, Pékin interdit l'exportation de gallium"],
    ['de', 'Trotz Protest: EU beschließt Zölle auf Magnete'],
    ['pl', 'Mimo rozejmu Chiny zakazują eksportu galu'],
    ['en', 'China responds to chip curbs by banning exports of gallium'],
    ['en', 'China hit by new duties; Beijing bans gallium exports'],
    ['zh', '中方回应芯片禁令：即日起对镓锗实施出口管制'],
    ['zh', '影响全球供应 中国宣布对锑实施出口管制'],
    ['en', 'Carmakers fear shortages as licensing of magnets takes effect today'],
    ['en', 'Beijing denies export licences for magnets'],
    ['es', 'China niega licencias de exportación de tierras raras'],
    // What a court does, in whatever words.
    ['en', 'Worldwide tariffs are unlawful, federal court says'],
    ['en', 'Appeals court lets emergency tariffs stand'],
    ['de', 'Gericht: Meiste US-Zölle sind rechtswidrig'],
    ['sv', 'Domstol: USA:s tullar är olagliga'],
    ['zh', '美国法院裁定全球关税违法'],
    ['pl', 'Sąd apelacyjny przywraca cła na import'],
    // A question beside it.
    ['en', 'China bans gallium exports: who is next?'],
    ['en', 'Who pays? Beijing bans gallium exports'],
    ['en', 'Beijing bans gallium exports: how it came to this'],
    ['en', 'Congo brings forward its ban on cobalt exports, shares sink'],
    ['en', 'Beijing pauses curbs on antimony for a year'],
    ['en', 'Washington to stop issuing graphite permits, importers say'],
    ['de', 'Harare zieht Ausfuhrstopp für Lithium vor'],
    ['de', 'Jakarta kürzt Exportquoten für Nickel'],
    ['sv', 'USA slopar grafittullen'],
  ])('%s: %s', (lang, title) => {
    expect(kind(lang, title)).toBe('new');
  });
});

describe('news of a threat, of an order, of what is kept', () => {
  it.each([
    ['en', 'Ankara vows 30% duty on Korean steel'],
    ['en', 'Jakarta vows to halt exports of bauxite'],
    ['en', 'Countries siding with Norway to pay a 15% tariff, Trump warns'],
    ['en', 'Brussels warns of retaliation if Washington taxes salmon'],
    ['en', 'Bicycles: EU keeps Chinese duties until June 30, 2031'],
    ['en', 'White House warns Norway of 40% tariff on salmon unless talks resume'],
    ['en', '60% duty on all Turkish goods if Ankara buys missiles, White House warns'],
    ['en', 'Beijing warns Seoul of countermeasures on graphite over chip rules'],
    ['zh', '特朗普警告：挪威若不让步将面临40%关税'],
    ['zh', '商务部警告韩方：不排除对石墨出口采取措施'],
    ['de', 'Norwegen droht Japan mit Zöllen von 40 Prozent'],
    ['fr', 'Oslo menace Tokyo de droits de douane de 40 %'],
    ['es', 'Oslo amenaza a Tokio con aranceles del 40 %'],
    ['pl', 'Oslo grozi Tokio cłami w wysokości 40 procent'],
    ['sv', 'Oslo hotar Tokyo med tullar på 40 procent'],
    ['en', 'Jakarta tells state smelter to stop shipments of tin to Taiwan'],
    ['pl', 'Delhi każe państwowej kopalni wstrzymać dostawy neodymu do Japonii'],
    ['pl', 'USA zwalniają Koreę z ceł na surowce krytyczne'],
    ['en', 'Guinea to keep bauxite export caps until end-2029, ministry says'],
    ['de', 'Guinea hält Ausfuhrquoten für Bauxit bis Ende 2029 aufrecht'],
    ['en', 'Appeals court lets Washington keep collecting copper tariffs'],
    ['de', 'Gericht: USA dürfen Zölle vorerst weiter erheben'],
  ])('%s: %s', (lang, title) => {
    expect(kind(lang, title)).toBe('new');
  });

  it.each([
    ['en', 'Breaking: Norway imposes 70% duty on Peru - what happens now?'],
    ['zh', '石墨：挪威收紧出口管制？'],
    ['de', 'Grafit: Norwegen lockert Ausfuhrregeln?'],
  ])('asks of an act and does not comment on it: %s: %s', (lang, title) => {
    expect(kind(lang, title)).toBe('silent');
  });

  it.each([
    ['en', 'Shares slip after Trump vows 60% tariff on magnets'],
    ['en', 'Economists warn of 3% fall if Trump raises tariffs'],
    ['en', 'Trump warns of a slump if court strikes down tariffs'],
    ['en', 'Ministry keeps its tariffs despite protest'],
    ['en', 'EU tells China to lift curbs on magnets'],
    ['en', 'Analyst: Guinea will keep bauxite export caps until end-2029'],
    ['en', 'Retailer keeps tariff surcharge on bicycles until December 31'],
    ['en', 'Court allows smelters to collect damages over tariffs'],
    ['en', 'Beijing tells Norway to stop smearing its graphite exports'],
    ['en', 'Union tells Norway to stop all salmon exports to Peru'],
    ['es', 'Una ONG pide a Noruega que deje de exportar grafito a Perú'],
    ['de', 'Norwegen weist Kritik an Lieferungen von Grafit zurück'],
    ['en', 'Guinea keeps bauxite caps while its mines pay until end-2029'],
    ['en', 'Economists warn Norway of retaliatory tariffs on salmon'],
    ['en', 'Peru warns Norway of tariffs on salmon'],
    // A promise of relief, and a warning of another's measure.
    ['en', 'Carney promises tariff rebates for smelters'],
    ['en', 'Beijing pledges new export licences for Norway'],
    ['en', 'Oslo vows 0% tariff on Peruvian copper'],
    ['en', 'Trump vows tariffs will lower rents'],
    ['en', 'Trump vows new tariffs would spare salmon'],
    ['en', 'Beijing vows to ease export curbs on magnets'],
    ['de', 'Trump verspricht Zollsenkung für Norwegen'],
    ['es', 'Lima promete aranceles cero a Noruega'],
    ['sv', 'Peking lovar exporttillstånd för magneter'],
    ['en', 'Norway warns Trump: 40% tariffs would ruin salmon farms'],
    ['en', 'China warns: US tariffs of 90% will rebound'],
    ['en', 'Norway warns of 40% tariff blow to salmon'],
    ['en', 'Norway warns exporters of Chinese retaliation on salmon'],
    ['en', 'Norway warns Sweden of Chinese retaliation'],
    ['en', 'Norway warns Trump: tariffs of 40% would ruin farms if they last'],
    ['en', 'Peru will not yield to 40% tariffs, Boluarte warns'],
    ['en', 'US 40% tariffs loom if talks fail, Norway warns'],
    ['zh', '挪威警告：美国40%关税将损害两国'],
    ['de', 'Norwegen warnt vor 40% Zöllen auf Lachs'],
    ['fr', 'Macron avertit : des droits de 40% seraient une erreur'],
  ])('is not every such word: %s: %s', (lang, title) => {
    expect(kind(lang, title)).not.toBe('new');
  });
});

describe('a measure that is known already', () => {
  it.each([
    ['en', "Dysprosium prices jump after China's export curbs"],
    ['en', 'As Beijing tightens gallium curbs, a Bavarian chip maker keeps its stocks full'],
    ['en', 'Graphite makers rally after Washington unveils 93.5% duty'],
    ['zh', '商务部回应美方对华征收钢铁关税'],
    ['en', "Tokyo protests China's dual-use export ban"],
    ['en', 'Importers seek refunds for duties ruled unlawful by trade court'],
    ['zh', '上千家进口商要求政府退还非法关税'],
    ['en', 'Minister urges Beijing to speed up magnet licences'],
    ['en', 'Graphite curbs stay in place despite truce'],
    ['en', 'Tariff truce expires on Nov 10'],
    ['en', 'China says germanium rules are not an export ban'],
    ['en', 'Beijing denies it will ban exports of magnets'],
    ['en', 'Ministry: ban on exports of magnets is fake news'],
    ['zh', '官员称对铜征税系谣言'],
    ['en', 'Minister rules out new duties on copper'],
    ['zh', '稀土管制后镝价大涨'],
    ['zh', '日本抗议中国两用物项管制'],
    ['zh', '欧盟促中国加快稀土审批'],
    ['zh', '关税休战11月到期'],
    ['zh', '欧盟商会：稀土审批依然缓慢'],
    ['zh', '商务部召开稀土出口企业座谈会'],
    ['en', 'Truce frays as chip rule looms'],
    ['zh', '商务部就欧盟提高镓关税答记者问'],
    ['pl', 'Pekin zaprzecza, by wstrzymał licencje na gal'],
    ['de', 'Minister bedauert, dass Peking die Ausfuhr von Gallium stoppt'],
    ['en', 'President vows to stand firm against 60% duty on magnets'],
    ['en', 'Magnet maker cuts forecast, blaming licence delays'],
    ['zh', '钨精矿创新高，出口收紧效应显现'],
    ['zh', '镓出口新规生效满月，买家仍在等许可'],
    ['fr', 'Les fondeurs demandent à Bruxelles de renoncer à sa taxe sur le magnésium'],
    ['en', 'No deal yet on rare earths, trade commissioner says'],
    ['en', 'Lynas gains amid export curbs'],
    ['zh', '商务部新闻发言人就钨管制事答记者问'],
    ['zh', '商务部否认将全面禁止稀土出口'],
    ['de', 'Preise für Seltene Erden steigen nach Chinas Exportkontrollen auf Rekordhoch'],
    ['de', 'Peking hält an Exportbeschränkungen für Grafit fest'],
    ['de', 'Brüssel kritisiert Pekings Ausfuhrbeschränkungen für Magnete'],
    ['fr', 'Les prix des terres rares flambent après les restrictions chinoises'],
    ['fr', 'Bruxelles dénonce les restrictions chinoises sur les terres rares'],
    ['es', 'El precio de las tierras raras se dispara tras las restricciones chinas'],
    ['pl', 'Ceny metali ziem rzadkich rosną po ograniczeniach Chin'],
    ['sv', 'Priset på sällsynta jordartsmetaller rusar efter Kinas exportkontroll'],
    ['en', 'US has not lifted tariffs on Peruvian graphite'],
    ['de', 'China hat Exportkontrollen für Gallium nicht gelockert'],
    ['fr', "Le Pérou n'a pas levé les restrictions sur le zinc"],
    ['zh', '秘鲁没有取消锌出口管制'],
  ])('%s: %s', (lang, title) => {
    expect(kind(lang, title)).toBe('known');
  });
});

describe('a title with no word of either', () => {
  it.each([
    ['en', 'Tungsten export licences'],
    ['zh', '钨出口许可'],
    ['en', "Four things to know about Beijing's rare earth controls"],
    ['en', 'Costa tells Li Qiang of EU concern about export controls'],
    ['en', 'EU raises concern over rare earth curbs with China'],
    ['en', "China's grip on magnets is a new kind of trade war"],
    ['en', 'Motor makers battle to find magnets as China tightens its grip'],
    ['en', 'Beijing defends gallium curbs as lawful'],
    ['en', 'Beijing hits back at tariff threat'],
    ['en', 'They announced a pact in May and have yet to sign it'],
    ['sv', 'Företag vill köpa svartlistade chip'],
    ['sv', 'Nya tullar på koppar väntas införas i veckan'],
    ['zh', '没想到中方真的叫停芯片出口'],
  ])('%s: %s', (lang, title) => {
    expect(kind(lang, title)).not.toBe('new');
  });

  it('is so whatever the summary says: that tells what came before', () => {
    expect(kind('en', 'Tungsten export licences', 'China bans exports. Prices jump.')).toBe('silent');
  });
});

describe('a comment on a measure', () => {
  it.each([
    ['en', 'What happens next if court strikes down global tariffs'],
    ['en', 'How the rare earth controls work: an explainer'],
    ['en', 'Opinion: Beijing bans gallium, and Europe sleeps'],
    ['en', 'Five things to know about the new tariffs'],
    ['en', 'Will the U.S. impose a 12.5% tariff on Chinese magnets?'],
    ['de', 'Erhebt Trump 12,5 Prozent Zoll auf Autos aus der EU?'],
    ['pl', 'Czy Trump nałoży 30 proc. cła na UE?'],
    ['zh', '机构研报：锗出口管制利好，维持增持评级'],
    ['en', 'Bet on Australian magnets pays off as China tightens licences'],
    ['en', 'Beijing’s gallium gamble could backfire'],
    ['en', 'Rumour that Beijing bans germanium lifts prices'],
    ['en', 'Stock Market Today: Dow slips as new copper tariffs kick in'],
    ['en', 'S&P 500 falls after Beijing bans gallium exports'],
    ['zh', '美股盘前：商务部对镓实施出口管制'],
    ['zh', '评论：对镓实施出口管制是正当之举'],
    ['zh', '对镓出口管制背后的真相'],
    ['zh', '加征关税是打错了算盘'],
    ['zh', '【早报】央行降息；商务部对镓实施出口管制'],
    ['zh', '早报：镓出口管制、锡出口禁令、美国关税'],
    ['en', 'Daily briefing: tin quotas, tariffs and a new entity list'],
    ['en', 'Trade Digest: India cuts duty on cobalt'],
    ['de', 'Morgenbriefing: Peking verhängt Kontrollen'],
    ['de', 'Kommentar: Peking verhängt Kontrollen, Berlin schaut zu'],
    ['fr', 'Pourquoi Pékin restreint le gallium'],
    ['es', 'Análisis: Pekín prohíbe la venta de galio'],
    ['pl', 'Dlaczego Pekin wprowadza licencje na grafit'],
    ['sv', 'Ledare: Peking inför licenser, och vi väntar'],
    ['zh', '播客：镓出口许可如何改变供应链'],
    ['zh', '多国政要称美对锌加征关税损人害己'],
    ['zh', '前瞻：下周中欧镓磋商'],
    ['fr', 'Dans les coulisses des licences de gallium'],
    ['es', 'Licencias de galio: una guía en seis gráficos'],
    // An explainer may begin behind a colon, a dash or a full stop.
    ['en', 'Gallium licences: how Beijing learned to wait'],
    ['de', 'Grafit-Zölle – warum Brüssel zögert'],
    ['pl', 'Gal i cierpliwość. Jak Pekin dzieli licencje'],
    ['de', 'Ein Jahr Strafzölle auf Stahl: eine Bilanz'],
    ['fr', 'Quotas de cobalt : premier bilan'],
    ['en', 'Tin quotas in Burma: who gains?'],
    ['zh', '缅甸锡配额：谁将受益？'],
    ['pl', 'Cyna podrożała o jedną czwartą, winna Birma?'],
    // What only asks tells nothing.
    ['en', 'Can Europe live with licences for gallium?'],
    ['zh', '镓出口许可能否放宽？'],
  ])('%s: %s', (lang, title) => {
    expect(kind(lang, title)).toBe('comment');
  });

  it.each([
    ['en', 'Beijing says how exporters of gallium must apply from Monday'],
    ['de', 'Peking erklärt, wie Gallium ausgeführt werden darf'],
    ['es', 'EE. UU. que veta el galio suspende su arancel'],
    ['en', 'Beijing bans gallium exports. Who is next?'],
    ['en', 'Is it over? Beijing lifts its gallium ban'],
    ['en', '"What we do is fair": Beijing bans gallium exports'],
    ['pl', 'Pekin: co najmniej 30 proc. cła na magnesy'],
    ['de', 'Peking: Wie angekündigt gelten ab heute Ausfuhrkontrollen'],
    // A word of explainers behind the news.
    ['en', 'Beijing bans gallium exports: the ban in numbers'],
    ['es', 'Pekín prohíbe exportar galio: las claves'],
    ['zh', '商务部对镓实施出口管制 附问答'],
    ['pl', 'Pekin zakazuje eksportu galu, ostry komentarz Tokio'],
    ['fr', 'La Chine interdit les exportations de gallium - La Tribune'],
    // What the markets did follows the news.
    ['en', 'US raises duties on copper to 50%, Nasdaq falls'],
    ['en', 'Beijing bans gallium exports; stock futures tumble'],
    ['en', 'Trump threatens 60% tariff on magnets, S&P 500 slides'],
    ['en', 'US adds Nasdaq-listed chip firm to entity list'],
    ['zh', '商务部对镓实施出口管制 美股盘前下跌'],
    ['zh', '美国将对秘鲁锌锭征收“反倾销税” 秘方称此举损人害己'],
    ['zh', '经部：封装设备草案预告 槟城厂受影响？'],
  ])('is not every title with such a word: %s: %s', (lang, title) => {
    expect(kind(lang, title)).not.toBe('comment');
  });
});

describe('news of talks', () => {
  it.each([
    ['en', 'Washington and Beijing agree on minerals accord', 'new'],
    ['en', 'Trade talks with Brussels end in impasse', 'new'],
    ['en', 'Negotiators from both capitals reach outline of a tariff pact', 'new'],
    ['en', 'Geneva round collapses over magnets', 'new'],
    ['en', 'US, China extend truce by a year', 'new'],
    ['zh', '中欧就最低价格达成一致', 'new'],
    ['zh', '中美经贸谈判破裂', 'new'],
    ['de', 'Brüssel und Washington einigen sich auf Zollrahmen', 'new'],
    ['de', 'Zollgespräche mit Peking gescheitert', 'new'],
    ['fr', 'Bruxelles et Pékin concluent un accord sur les aimants', 'new'],
    ['es', 'Washington y Pekín firman una tregua arancelaria', 'new'],
    ['pl', 'Bruksela i Pekin podpisały umowę o surowcach', 'new'],
    ['sv', 'EU och USA överens om tullar', 'new'],
    ['sv', 'Tullavtalet mellan EU och USA är klart', 'new'],
    // The deal is known, or none was made.
    ['en', 'What the tariff deal with Brussels means for carmakers', 'comment'],
    ['en', 'Mercosur pact: winners and losers', 'comment'],
    ['de', 'Das bedeutet der Rohstoffpakt mit Kasachstan', 'comment'],
    ['de', 'Handelsabkommen mit Indien: Das ändert sich für Autobauer', 'comment'],
    ['de', 'Brüssel und Delhi einigen sich auf Handelsabkommen: Das ändert sich', 'new'],
    ['fr', "Pacte minier avec Astana : ce que contient l'accord", 'comment'],
    ['es', 'Ganadores y perdedores del acuerdo con Mercosur', 'comment'],
    ['pl', 'Umowa z Mercosurem: kto zyska, kto straci', 'comment'],
    ['sv', 'Det här betyder handelsavtalet med Indien', 'comment'],
    ['en', 'Truck maker halts its Ohio line for lack of rare earth magnets', 'comment'],
    ['en', 'Export ban on magnets would cost Germany a percent of output', 'comment'],
    ['en', "Chilean and Peruvian tin miners soar on Jakarta's export curbs", 'comment'],
    ['en', 'The fine print of the copper tariff: four things smelters should know', 'comment'],
    ['en', 'Study: export ban on magnets would hit small firms', 'comment'],
    ['en', 'Beijing halts magnet exports, truck maker halts production', 'new'],
    ['en', 'Washington imposes 50% tariffs on copper; tariffs would cost carmakers billions', 'new'],
    ['en', 'Beijing announces export ban on tungsten, ban would cost Europe dearly', 'new'],
    ['en', 'Beijing tightens rare earth curbs, for lack of progress in talks', 'new'],
    ['pl', 'Raport: Chiny wprowadzają zakaz eksportu galu', 'new'],
    ['en', 'President threatens 30% tariff on Europe; study finds it would hurt at home', 'new'],
    ['en', 'The trade accord shows how weak Europe is', 'known'],
    ['en', 'Minister criticises deal that Brussels signed in Washington', 'known'],
    ['pl', 'Rozmowy handlowe UE i Chin zakończone porozumieniem', 'new'],
    ['fr', 'La trêve commerciale avec Pékin expire sans prolongation', 'new'],
    ['zh', '中美经贸会谈无果而终', 'new'],
    ['en', 'EU and China agree to meet again in May', 'silent'],
    ['en', 'Ten years ago Beijing and Brussels signed a trade pact', 'known'],
    ['en', 'Did Washington and Beijing sign a trade deal?', 'comment'],
    ['en', 'Magnets get cheaper if Brussels and Beijing sign a deal', 'silent'],
    ['zh', '若中欧签署协议 磁体将更便宜', 'silent'],
    ['en', 'Washington and Beijing sign a deal. Will it last?', 'new'],
    ['en', 'Minister struck by weakness of the tariff deal', 'silent'],
    ['zh', '中欧投资协定签署五周年', 'known'],
    ['zh', '中欧难以达成贸易协议', 'known'],
    ['de', 'Brüssel und Peking einigen sich nicht auf Mindestpreise', 'silent'],
    ['fr', "Un an après, l'accord signé avec Washington reste fragile", 'known'],
    ['pl', 'Rok od umowy celnej: co osiągnięto', 'comment'],
    ['zh', '中欧有望达成电动汽车协议', 'known'],
    ['de', 'Der Zolldeal mit den USA und seine Verlierer', 'silent'],
  ])('%s: %s is %s', (lang, title, expected) => {
    expect(kind(lang, title)).toBe(expected);
  });
});
