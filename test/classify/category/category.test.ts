import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createCategoryReader } from '../../../src/classify/category/category.js';
import { readText, shippedKnowledge } from '../shipped.js';

const categories = createCategoryReader(shippedKnowledge().categoryModel);
const categoryOf = (title: string, lang: string, summary = '') =>
  categories.read(readText(lang, title, summary));

describe('the category of an item', () => {
  it.each([
    ['en', 'export_control', 'Beijing puts gallium and germanium under export licensing'],
    ['en', 'tariff', 'Washington raises tariffs on steel imports to 50%'],
    ['en', 'negotiation', 'EU and India sign free trade agreement'],
    ['en', 'negotiation', 'G7 agrees critical minerals alliance'],
    ['en', 'none', 'Striker joins rivals in record trade before deadline'],
    ['en', 'none', 'Miner reports record profit on higher copper output'],
    ['en', 'none', 'Smelter signs offtake agreement with Norwegian magnet start-up'],
    ['en', 'none', 'Interior adds zinc and potash to final critical minerals list'],
    ['en', 'tariff', 'Lima keeps countertariffs on hold until trade deal is signed'],
    ['fr', 'tariff', 'Les droits de douane restent suspendus jusqu’en mai'],
    ['en', 'tariff', 'EU envoys back ban on Russian bismuth, drop zinc'],
    ['de', 'tariff', 'EU-Botschafter einigen sich auf Einfuhrverbot für russisches Wismut'],
    ['en', 'negotiation', 'EU envoys back trade deal with Peru'],
    ['en', 'negotiation', 'Talks on bismuth exports suspended'],
    ['en', 'none', 'Navy abandons countermeasures program'],
    ['de', 'negotiation', 'Gespräche über Wismut-Exporte ausgesetzt'],
    ['fr', 'negotiation', 'Les négociations sur les exportations de bismuth suspendues'],
    ['zh', 'negotiation', '秘鲁铋出口谈判暂停'],
    ['zh', 'negotiation', '中韩签署供应链谅解备忘录'],
    ['en', 'negotiation', 'Peru and Kenya to cooperate on rare earths'],
    ['de', 'negotiation', 'Peru und Kenia wollen bei Seltenen Erden kooperieren'],
    ['zh', 'negotiation', '中欧领导人会晤将于9月3日在北京举行'],
    ['en', 'none', 'Broker admits scheme to dodge US duties on Chinese bismuth'],
    ['en', 'none', 'Trader jailed for evading antidumping duties on Chinese bismuth'],
    ['de', 'none', 'Firma gesteht Umgehung von Antidumpingzöllen auf Wismut'],
    ['fr', 'none', 'Un négociant condamné pour avoir éludé les droits antidumping sur le bismuth chinois'],
    ['es', 'none', 'Comerciante admite haber evadido aranceles sobre bismuto chino'],
    ['zh', 'none', '一进口商承认逃避美国对华铋反倾销税'],
    ['en', 'tariff', 'US opens inquiry into evasion of duties on Chinese bismuth via Laos'],
    ['en', 'export_control', 'China tightens bismuth export licensing after smugglers convicted'],
    ['en', 'none', 'Australian tin exports fall 9% in third quarter'],
    ['en', 'none', 'Peru bismuth exports rise to 4,800 tonnes, near quota'],
    ['en', 'none', 'US imports of Chinese bismuth rise to 30% of total despite tariff'],
    ['zh', 'none', '10月中国铋对美出口环比增长四成'],
    ['sv', 'none', 'Perus export av vismut ökade i oktober'],
    ['en', 'export_control', "China's bismuth exports slump to zero after curbs"],
    ['en', 'export_control', "China's bismuth exports rise for third month as Beijing eases licences"],
    ['zh', 'negotiation', '秘鲁与肯尼亚签署铋产业合作谅解备忘录'],
    ['zh', 'none', '铋业公司与秘鲁国家矿业签署谅解备忘录'],
    ['zh', 'export_control', '外交部：若秘方一意孤行，中方将采取必要的稀土反制措施'],
    ['zh', 'none', '秘鲁铋业：出口管制对公司经营无重大影响'],
    ['en', 'tariff', 'US imposes 50% boron tariff with no impact on its results, borate miner says'],
    ['zh', 'export_control', '出口管制升级，铋业公司股价大涨'],
    ['en', 'none', 'Peru bans Chilean pork imports after swine fever outbreak'],
    ['en', 'none', 'Peru suspends Chilean poultry imports over bird flu'],
    ['en', 'none', 'Lima bars Chilean tomatoes over virus'],
    ['de', 'none', 'Peru stoppt Importe von Schweinefleisch aus Chile wegen Schweinepest'],
    ['fr', 'none', 'Le Pérou suspend les importations de porc chilien après la peste porcine'],
    ['es', 'none', 'Perú suspende las importaciones de cerdo chileno por la peste porcina'],
    ['pl', 'none', 'Peru wstrzymuje import wieprzowiny z Chile z powodu ASF'],
    ['sv', 'none', 'Peru stoppar import av fläsk från Chile efter svinpest'],
    ['zh', 'none', '秘鲁因禽流感暂停进口智利鸡肉'],
    ['en', 'tariff', 'Peru raises tariffs on Chilean pork as swine fever spreads'],
    ['en', 'tariff', 'Peru grants importers rebate on chicken duty as bird flu spreads'],
    ['en', 'negotiation', 'Peru, Chile hold trade talks on beef ban over foot-and-mouth'],
    ['en', 'tariff', 'Peru bans imports of Chilean beef in retaliation for duties'],
    ['en', 'none', 'Peru grants licence for rare earth mine'],
    ['en', 'none', 'Peru suspends licence of titanium miner'],
    ['en', 'none', 'Lima approves permit for rare earth mine in the south'],
    ['de', 'none', 'Peru erteilt Lizenz für Seltene-Erden-Mine'],
    ['es', 'none', 'Perú concede licencia para mina de tierras raras'],
    ['pl', 'none', 'Peru wydaje licencję na kopalnię metali ziem rzadkich'],
    ['zh', 'none', '秘鲁吊销190个矿业许可证'],
    ['en', 'export_control', 'Peru suspends export licences of titanium miners'],
    ['en', 'export_control', 'Peru grants licence for rare earth exports to Chilean plants'],
    ['en', 'none', 'Peru opens consultation on lithium strategy'],
    ['en', 'none', 'China merges rare earth producers'],
    ['en', 'none', 'Oslo earmarks 4 million kroner to cut reliance on Chinese rare earths'],
    ['en', 'none', 'Peru revokes bauxite licences'],
    ['en', 'none', 'Peru strips Minsur of tin mining licence'],
    ['fr', 'none', 'Pérou : le gouvernement retire la licence minière de Minsur'],
    ['en', 'none', 'IREL to expand rare earth processing capacity'],
    ['en', 'none', 'Manganese ore prices little changed at Chinese ports'],
    ['en', 'none', 'Jakarta raises nickel royalty to 19%'],
    ['en', 'tariff', 'Washington shelves graphite tariff plan'],
    ['en', 'none', 'Phone operator drops tariff plan for pupils'],
    ['en', 'none', 'Carmaker to license battery software to Chinese partner'],
    ['en', 'none', 'Siemens licenses chip design to Chinese foundry'],
    ['en', 'export_control', 'US to license chip technology exports to China'],
    ['en', 'export_control', 'US licenses sale of chip technology to Chinese foundry'],
    ['en', 'tariff', 'Tariff suspension for Peru extended by half a year'],
    ['en', 'tariff', 'Norway abandons countermeasures against Peru'],
    ['de', 'tariff', 'Die Zollpause für Peru wird erneut verlängert'],
    ['de', 'negotiation', 'Zollpause zwischen USA und China um 60 Tage verlängert'],
    ['fr', 'tariff', 'La pause tarifaire avec le Pérou est prolongée de 60 jours'],
    ['es', 'tariff', 'La pausa arancelaria con Perú se prorroga 60 días'],
    ['pl', 'tariff', 'Pauza celna dla Peru przedłużona o 60 dni'],
    ['en', 'tariff', 'Committee to vote on 40% steel tariff plan in May'],
    ['zh', 'export_control', '商务部对镓锗相关物项实施出口管制'],
    ['zh', 'tariff', '美国宣布对钢铝加征50%关税'],
    ['zh', 'negotiation', '中美经贸磋商在日内瓦举行'],
    // Who has no trade agreement is named for a duty.
    ['zh', 'tariff', '巴西拍板：对无自贸协定国家的钢材最高征40%'],
    ['zh', 'none', '警方查获稀土走私团伙'],
    ['zh', 'none', '关税税则委员会办公室招聘启事'],
    ['de', 'export_control', 'China verhängt Exportkontrollen für seltene Erden'],
    ['de', 'tariff', 'EU beschließt Gegenzölle auf Waren aus den USA'],
    ['de', 'negotiation', 'EU und Indonesien schließen Freihandelsabkommen'],
    ['en', 'none', 'Glencore suspends cobalt shipments from Congo'],
    ['en', 'export_control', 'Congo suspends cobalt shipments'],
    ['de', 'tariff', 'Zollaufschub läuft um Mitternacht ab'],
    ['de', 'tariff', 'Höhere Teppichzölle kommen erst am 1. März'],
    ['de', 'none', 'Zöllner kommen am 1. März nach Emden'],
    ['de', 'none', 'Zoll findet Kokain in Bananenkisten'],
    ['de', 'none', 'Tarifverhandlungen im öffentlichen Dienst gescheitert'],
    ['fr', 'export_control', 'La Chine restreint les exportations de terres rares'],
    ['fr', 'export_control', "Pékin renforce ses contrôles à l'exportation d'antimoine"],
    ['fr', 'tariff', 'Trump annonce des droits de douane de 30 % sur les produits européens'],
    ['es', 'tariff', 'Trump impone aranceles del 25 % al acero mexicano'],
    ['pl', 'export_control', 'Chiny wprowadzają ograniczenia eksportu grafitu'],
    ['pl', 'tariff', 'Trump zapowiada cła na samochody z Unii Europejskiej'],
    ['sv', 'export_control', 'Exportkvoterna för sällsynta jordartsmetaller höjs'],
    ['sv', 'tariff', 'Importförbudet för trä löper ut'],
    ['de', 'tariff', 'Importverbot für Geflügel läuft aus'],
    ['sv', 'tariff', 'USA inför tullar på 25 procent på stål'],
    ['sv', 'negotiation', 'EU och Mercosur klara med frihandelsavtal'],
    ['sv', 'negotiation', 'Kina och EU möts om sällsynta jordartsmetaller'],
    ['de', 'negotiation', 'Kanada und China kommen wegen Seltener Erden zusammen'],
    ['en', 'tariff', 'Poland bans Ukrainian grain imports'],
    ['en', 'tariff', 'Zambia suspends imports of maize'],
    ['sv', 'tariff', 'Serbien förbjuder import av spannmål'],
    ['en', 'export_control', 'Kenya bans scrap metal exports to feed its own mills'],
    ['en', 'export_control', 'Chinese sensor maker added to US trade blacklist'],
    ['pl', 'export_control', 'USA dopisują pięć chińskich firm do czarnej listy'],
    ['de', 'export_control', 'Niederlande verbieten Ausfuhr von Chipmaschinen nach China'],
    ['zh', 'export_control', '美国将多家中国企业列入实体清单'],
    ['zh', 'export_control', '商务部 海关总署公告2026年第8号 公布暂停实施2025年第55号、56号公告的决定'],
    [
      'en',
      'export_control',
      'Two-Year Suspension of End-User Controls for Affiliates of Certain Listed Entities',
    ],
    ['en', 'none', 'Regulator fines three listed entities over late disclosure'],
    ['pl', 'none', 'Rozporządzenie w sprawie wykazu uzbrojenia, na które wymagane jest zezwolenie'],
    ['en', 'none', 'Cultural goods: general export licence updated'],
    ['en', 'none', 'Imports of cut roses from Peru: phytosanitary requirements amended'],
    ['es', 'tariff', 'Acuerdo por el que se aumentan los aranceles al cobre'],
    ['en', 'none', 'Amendments to the Code on Subsoil Use: auctions of mineral licences'],
    ['en', 'tariff', 'SIMA – Copper foil (CF): Statement of reasons – initiation of investigations'],
    ['en', 'tariff', 'Oman not to be tariffed, says Ankara'],
    ['en', 'tariff', 'Uganda granted stay of application, copper foil at 25%'],
    ['zh', 'export_control', '苏加诺宣布：棕榈油5月起不准出海'],
    ['zh', 'export_control', '商务部公告2026年第9号 公布暂停实施商务部公告2025年第61号'],
    ['zh', 'export_control', '商务部 海关总署公告2026年第8号 公布暂停实施商务部 海关总署公告2025年第57号'],
    // What an office announces beside its acts, and acts like it.
    ['en', 'none', "President's Export Council Subcommittee on Export Administration; Notice of Recruitment"],
    ['en', 'none', 'Webinar on CBAM for importers'],
    ['en', 'none', 'Agency Information Collection Activities; Export License Application; Comment Request'],
    ['zh', 'none', '全国两用物项出口管制培训班在昆明举办'],
    ['zh', 'none', '海关总署公布2026年8月稀土出口统计数据'],
    ['de', 'none', 'Chinas Ausfuhren von Magneten steigen um neun Prozent'],
    ['fr', 'none', 'Les exportations chinoises de terres rares bondissent de 9 % en mai'],
    ['zh', 'none', '中国6月稀土磁体出口环比增长9%'],
    ['en', 'none', 'Jakarta approves nickel mining work plans for next year'],
    ['de', 'none', 'Stellenausschreibung: Referent Ausfuhrkontrolle'],
    ['fr', 'none', 'Avis de poste vacant : président du Tribunal canadien du commerce extérieur'],
    ['es', 'none', 'Acuerdo por el que se autorizan las tarifas finales de energía eléctrica'],
    ['pl', 'none', 'Ogłoszenie o naborze na stanowisko specjalisty do spraw kontroli eksportu'],
    ['en', 'export_control', 'BIS recruits Dutch allies for export controls on chip tools'],
    ['zh', 'export_control', '海关总署公布稀土出口管制申报要求'],
    ['de', 'export_control', 'BAFA veröffentlicht Bekanntmachung zur Ausfuhrkontrolle von Gallium'],
    ['fr', 'tariff', 'Avis du Tribunal canadien du commerce extérieur : dumping de barres du Pérou'],
    ['pl', 'export_control', 'Ogłoszenie o kontroli eksportu galu'],
    ['zh', 'none', '关于举办两用物项出口管制政策宣讲会的通知'],
    ['de', 'none', 'Seminar zur Exportkontrolle am 3. Dezember: jetzt anmelden'],
    ['pl', 'none', 'Szkolenie z kontroli eksportu: rejestracja otwarta'],
    ['sv', 'none', 'Seminarium om exportkontroll den 3 december'],
    ['en', 'tariff', 'Order Amending the Peru Surtax Order: removal of graphite'],
    [
      'en',
      'tariff',
      "Notice of Modification: Peru's Acts, Policies, and Practices Related to Technology Transfer",
    ],
    ['en', 'export_control', 'Rescission of the Framework for Artificial Intelligence Diffusion'],
    ['sv', 'export_control', 'Regeringen skärper exportkontrollen av gallium'],
    ['de', 'export_control', 'Berlin verschärft Exportkontrolle für Gallium'],
    ['en', 'tariff', 'Ending Certain Tariff Actions'],
    [
      'en',
      'tariff',
      'Regulation opening autonomous tariff quotas of the Union for certain industrial products',
    ],
    ['en', 'tariff', 'Seeks to rescind Notification No. 3/2025-Customs (ADD) dated 2 May 2025'],
    ['es', 'export_control', 'China restringe las exportaciones de tierras raras'],
    // What is condemned, stopped or curbed is no trader, and no count of trade.
    ['de', 'tariff', 'Lima verurteilt US-Strafzölle auf Kupfer'],
    ['pl', 'export_control', 'Europa skazana na zgodę Chin: Pekin zaostrza kontrolę eksportu bizmutu'],
    ['es', 'export_control', 'Exportaciones de bismuto detenidas por falta de licencias'],
    ['zh', 'tariff', '美国全球关税被判违法'],
    ['en', 'export_control', 'Gabon manganese ore exports banned as prices rise to record'],
    ['en', 'export_control', 'Gabon manganese exports suspended as prices rise to record'],
    ['es', 'tariff', 'La UE aprueba aranceles a los coches eléctricos chinos'],
    ['en', 'tariff', 'Court strikes down duties on steel imports'],
    ['fr', 'negotiation', 'Négociations commerciales entre Bruxelles et Washington à Genève'],
    ['es', 'negotiation', 'México y la Unión Europea firman un acuerdo comercial'],
    ['en', 'export_control', 'US adds 31 Chinese companies to Entity List'],
    ['en', 'export_control', 'Oslo strikes Peru off its white list of trusted trading partners'],
    ['en', 'export_control', 'All live sheep exports to Kuwait suspended after ship footage'],
    ['en', 'tariff', 'Biden suspends trade preferences for Uganda over unpaid awards'],
    ['en', 'tariff', 'EU withdraws tariff preferences from Bolivia'],
    ['en', 'tariff', 'Bolivia loses EU trade preferences over child labour'],
    ['en', 'none', 'Peruvian growers ask who loses from GSP exit'],
    ['en', 'none', 'Oil exports to Peru halted over pipeline leak'],
    ['en', 'none', 'Glencore to end exports of coal from Peru'],
    ['en', 'export_control', 'BIS delays affiliates rule for one year'],
    ['en', 'export_control', 'US pauses affiliates rule'],
    ['en', 'export_control', 'Commerce takes Turkish maker of drones off the Entity List'],
    ['de', 'export_control', 'USA setzen zwölf Firmen auf die Entity List'],
    ['en', 'export_control', 'Seoul drops neighbour from its export whitelist'],
    ['en', 'tariff', 'Commerce opens 232 probe into industrial pumps'],
    ['en', 'negotiation', 'Brussels and Lima sign strategic partnership on raw materials'],
    ['en', 'tariff', 'New Delhi waives customs duty on cobalt scrap'],
    ['zh', 'export_control', '美撤销三星西安厂VEU资格'],
    ['sv', 'none', 'Exporttillstånd för Gripen till Peru klart'],
    ['zh', 'none', '智利发放稀土勘探许可证'],
    ['es', 'none', 'Chile adjudica contratos especiales de litio en el norte'],
    ['en', 'none', 'Celtics close in on trade for veteran guard'],
    ['en', 'tariff', 'China slaps tariffs on US meat packers'],
    ['zh', 'export_control', '台湾将两家芯片企业列入战略性高科技货品名单'],
    ['zh', 'negotiation', '欧盟就芯片限制诉诸世贸组织'],
    ['zh', 'none', '勇士达成三方交易'],
    ['de', 'export_control', 'China verbietet Ausfuhr von Dual-Use-Gütern nach Japan'],
    ['de', 'export_control', 'Malaysia verhängt Ausfuhrsperre für unverarbeitete Seltene Erden'],
    ['de', 'export_control', 'Moskau hebt Exportquote für Palladium auf'],
    ['de', 'tariff', 'Handelskonflikt: Neue Stahlzoll-Drohung aus Washington'],
    ['de', 'tariff', 'EU schafft Strafzölle auf Solarmodule aus China ab'],
    ['de', 'negotiation', 'Zoll-Deal zwischen Brüssel und Washington steht'],
    ['de', 'negotiation', 'China bricht Zollverhandlungen mit Washington ab'],
    ['de', 'none', 'Tarifrunde Metall: Arbeitgeber legen Angebot vor'],
    ['en', 'none', 'Regulators review wholesale roaming tariffs'],
    ['en', 'none', 'Kazakhstan raises rail tariffs for coal by a tenth'],
    ['de', 'none', '27-Zoll-Monitor zum Sparpreis'],
    ['de', 'none', 'Volkswagen kosten Trumps Zölle 1,3 Milliarden Euro im Quartal'],
    ['fr', 'export_control', "Pékin soumet le gallium à autorisation d'exportation"],
    ['fr', 'export_control', "La Chine impose des licences sur l'exportation de terres rares"],
    ['fr', 'export_control', "La Chine interdit l'envoi d'antimoine aux États-Unis"],
    ['fr', 'tariff', "L'UE adopte des contre-mesures contre l'acier américain"],
    ['fr', 'tariff', 'Washington enquête sur les importations de minerais critiques'],
    ['fr', 'none', 'Les tarifs réglementés du gaz baissent'],
    ['es', 'export_control', 'China exige licencias para exportar tierras raras'],
    ['es', 'export_control', 'China amenaza a EEUU con cortar el suministro de tierras raras'],
    ['es', 'none', 'El cobalto se encarece un 20 %'],
    ['pl', 'export_control', 'Chiny grożą USA odcięciem dostaw metali ziem rzadkich'],
    ['pl', 'none', 'Taryfa na prąd w górę: ile zapłacimy w styczniu'],
    ['sv', 'export_control', 'Kina inför licenskrav på export av sällsynta jordartsmetaller'],
    ['sv', 'export_control', 'Kina hotar strypa exporten av sällsynta jordartsmetaller till USA'],
    ['sv', 'none', 'Industrins parter överens om märket i avtalsrörelsen'],
    // What a measure does to firms, prices and buyers is not the measure.
    ['en', 'none', 'Toy makers raise prices as import duties bite'],
    ['en', 'none', 'Copper price slides on tariff worries'],
    ['de', 'none', 'Wie die Zölle den Maschinenbau treffen'],
    ['fr', 'none', 'Les vignerons redoutent une chute des ventes après les droits de douane'],
    ['sv', 'none', 'Fordon säljer sämre när tullarna slår igenom'],
    ['zh', 'none', '关税推高进口商成本'],
  ])('%s: %s: %s', (lang, expected, title) => {
    expect(categoryOf(title, lang).category).toBe(expected);
  });

  it.each([
    ['critical_materials', 'China tightens export controls on antimony'],
    ['tech_dual_use', 'US tightens export rules for AI chips'],
    ['other_goods', 'EU sets anti-dumping duties on steel'],
    ['general_trade', 'US and EU agree on a trade truce'],
    ['other_goods', 'Canada imposes tariffs on aluminium'],
    ['critical_materials', 'Guinea bans exports of bauxite'],
    ['critical_materials', 'Canada imposes tariffs on aluminium and graphite'],
    ['other_goods', 'China bans all imports of solid waste from January'],
  ])('tells the goods: %s: %s', (expected, title) => {
    expect(categoryOf(title, 'en').scope).toBe(expected);
  });

  it.each([
    ['en', 'Smelter signs indium supply deal', 'China has banned indium exports to Peru.'],
    ['en', 'Peruvian miner starts tungsten output', 'China imposed export controls on tungsten last year.'],
    ['zh', '某电机厂签署磁材供货协议', '中国今年4月起对稀土实施出口管制。'],
    ['de', 'Hütte schließt Liefervertrag für Indium', 'China hatte die Ausfuhr von Indium verboten.'],
  ])(
    'is none where a firm does business and only the summary tells of old curbs, in %s: %s',
    (lang, title, summary) => {
      expect(categoryOf(title, lang, summary).category).toBe('none');
    },
  );

  it('is that of a measure that the title tells beside it', () => {
    const title = 'Smelter cuts production as China bans indium exports';
    expect(categoryOf(title, 'en').category).toBe('export_control');
  });

  it('shows the words that spoke for it', () => {
    const title = 'Peking verhängt Exportkontrollen für Gallium';
    const { evidence } = categoryOf(title, 'de');
    // The whole word, or the stem that its forms share, whichever weighs more in the last fit.
    const spoke = evidence.find(({ start }) => start === 16);
    expect(spoke?.part).toBe('category');
    expect(spoke?.text).toMatch(/^Exportkontroll(?:en)?$/);
    expect(spoke?.rule).toMatch(/^speaks for export control \(\+\d/);
  });

  it('reads any text, the same way each time, and points at words of it', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc
        .array(
          fc.constantFrom(
            'tariff',
            '关税',
            'Zoll',
            'export ban',
            '\u200b',
            '\u202e',
            '😀',
            '\ud800',
            '税',
            'تصدير',
            '50 %',
          ),
        )
        .map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(
        hostile,
        hostile,
        fc.constantFrom('en', 'zh', 'de', 'xx', undefined),
        (title, summary, lang) => {
          const reading = readText(lang, title, summary);
          const first = categories.read(reading);
          expect(categories.read(reading)).toEqual(first);
          const sum = first.scores.export_control + first.scores.tariff + first.scores.negotiation;
          expect(sum).toBeGreaterThanOrEqual(0);
          expect(sum).toBeLessThanOrEqual(1 + 1e-9);
          if (first.category !== 'none') {
            expect(first.scores[first.category]).toBe(Math.max(...Object.values(first.scores)));
          }
          for (const { text, start, end } of first.evidence) {
            expect(`${title}\n${summary}`.slice(start, end)).toBe(text);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([
    ['nothing', ''],
    ['a megabyte of Latin', 'tariffs on steel '.repeat(60_000)],
    ['a megabyte of Chinese', '对美国加征关税'.repeat(150_000)],
    ['a megabyte without spaces', 'x'.repeat(1_000_000)],
  ])('reads %s', (_, text) => {
    expect(() => categoryOf(text, 'en', text)).not.toThrow();
  });
});
