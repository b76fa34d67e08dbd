import { describe, expect, it } from '@jest/globals';
import { readText } from '../shipped.js';

const parties = (lang: string | undefined, title: string) => [
  ...new Set(readText(lang, title).parties.map(({ code }) => code)),
];
const materials = (lang: string | undefined, title: string) => [
  ...new Set(readText(lang, title).materials.map(({ key }) => key)),
];

describe('parties', () => {
  it.each([
    ['en', 'Washington and Beijing sit down in Geneva', ['US', 'CN']],
    ['en', 'US tells us to polish the offer', ['US']],
    ['en', 'It is now or never for IT exporters', []],
    ['en', 'MOFCOM answers the White House, von der Leyen and Piyush Goyal', ['CN', 'US', 'EU', 'IN']],
    ['en', 'Roast turkey and the Indian Ocean', []],
    ['pl', 'Pekin ogranicza eksport galu i german', ['CN']],
    ['en', 'German firms need germanium', ['DE']],
    ['en', 'Papua New Guinea and Inner Mongolia', ['PG']],
    ['en', 'mills in British Columbia', ['CA']],
    ['fr', 'les scieries de Colombie-Britannique', ['CA']],
    ['de', 'Werke in Britisch-Kolumbien', ['CA']],
    ['pl', 'tartaki w Kolumbii Brytyjskiej', ['CA']],
    ['en', 'Quirno and Lammy answer Leavitt', ['AR', 'GB', 'US']],
    ['de', 'Bessents Drohung, Leavitts Zusage', ['US']],
    ['zh', '谢锋与彭博社谈话', ['CN']],
    ['en', 'Brazil’s Supreme Court and the Italian Senate take a vote', ['BR', 'IT']],
    ['en', 'Senate panel blocks duties on Brazil', ['US', 'BR']],
    ['de', 'Chinas Ausfuhr und Trumps Zölle, die Schweiz', ['CN', 'US', 'CH']],
    ['pl', 'Unijne cła na chińskie samochody, zdaniem Waszyngtonu', ['EU', 'CN', 'US']],
    ['sv', 'Kinesiska bilar och EU:s tullar', ['CN', 'EU']],
    ['fr', 'L’Union européenne et Pékin', ['EU', 'CN']],
    ['es', 'Estados Unidos y la Unión Europea', ['US', 'EU']],
    ['zh', '中美在伦敦磋商', ['CN', 'US', 'GB']],
    ['zh', '对华出口，美企受影响', ['CN', 'US']],
    ['zh', '美国商务部与商务部', ['US', 'CN']],
    ['zh', '印度尼西亚与印度', ['ID', 'IN']],
    ['zh', '3日起加征关税，美容产品不受影响', []],
    ['zh', '無錫的美食', []],
    ['zh', '大陸商務部與歐盟', ['CN', 'EU']],
    ['zh', '依据紧急权力法征收的违法关税', []],
    ['zh', '稀土限制与稀土对话', []],
    ['zh', '不停加关税，周日将生效', []],
    ['zh', '对石墨、石英和混凝土征税的新规出台将影响平台企业', []],
    ['zh', '商务部就美更新管制提出交涉', ['CN', 'US']],
    ['zh', '多国应对美加税', ['US']],
    ['zh', '欧洲禁止俄石油', ['EU', 'RU']],
    ['pl', 'Cła na telefony komórkowe', []],
    ['de', 'Der Brexit und die transpazifische Freihandelszone', ['GB', 'EU', 'CPTPP']],
    ['sv', 'Trumptullar och Kinatullar', ['US', 'CN']],
    ['en', 'Commission hardens its line on nickel from Indonesia', ['EU', 'ID']],
    ['en', 'Duties shield the Union industry', ['EU']],
    ['en', 'Western Union industry report', []],
    ['en', 'Sales commission and a Royal Commission', []],
    ['en', 'Canadian Grain Commission opens review', ['CA']],
    ['en', 'International Trade Commission votes: the Commission sees no injury', ['US']],
    ['en', 'Eurasian Economic Commission lifts duty, the Commission says', ['EAEU']],
    ['pl', 'Wszczęcie postępowania antydumpingowego dotyczącego przywozu rur', ['EU']],
    ['zh', '墨经济部裁定钢管倾销', ['MX']],
    ['es', 'Reforma a la Tarifa de la Ley de los Impuestos Generales de Importación', ['MX']],
    ['es', 'Diputados suben arancel a 317 fracciones arancelarias', ['MX']],
    ['es', 'Más aranceles para países sin tratado', ['MX']],
    ['es', 'Colombia grava a países sin tratado de libre comercio', ['CO']],
    // The hour of a capital is nobody's.
    ['zh', '北京时间凌晨生效', []],
    ['fr', 'À midi, heure de Paris, la taxe tombe', []],
    ['en', 'It starts at noon, Beijing time', []],
    // A summit that is only the place is no party.
    ['en', 'Von der Leyen meets Li Qiang at the ASEAN summit in Malaysia', ['EU', 'CN', 'MY']],
    ['de', 'Von der Leyen trifft Li Qiang am Rand des Asean-Gipfels', ['EU', 'CN']],
    ['de', 'Kommission nimmt Reifen aus China ins Visier', ['EU', 'CN']],
    ['de', 'Schweiz: Die Kommission des Nationalrats fordert Gegenzölle', ['CH']],
    ['sv', 'Kommissionen granskar däck från Kina', ['EU', 'CN']],
    ['es', 'La Comisión Arancelaria de China suspende aranceles', ['CN']],
    ['es', 'La Comisión sopesa gravar los imanes de China', ['EU', 'CN']],
    ['es', 'La Comisión Nacional de Comercio revisa las cuotas', []],
    ['fr', 'Aimants : la Commission ouvre une enquête sur la Chine', ['EU', 'CN']],
    ['fr', 'La Commission des finances repousse la taxe sur le lithium', []],
    ['pl', 'Komisja bada import magnesów z Chin', ['EU', 'CN']],
    ['pl', 'Komisja Finansów debatuje o cłach', []],
    // Commissions and unions of others, and names within other words.
    ['fr', 'La Commission fédérale examine une taxe sur le lithium', []],
    ['fr', 'La Commission canadienne taxe le lithium', ['CA']],
    ['fr', "L'Union suisse des éleveurs craint la taxe", ['CH']],
    ['fr', "L'Union adopte une taxe sur le lithium", ['EU']],
    ['es', 'La Comisión Intersecretarial revisa las cuotas', []],
    ['es', 'La Comisión mexicana revisa las cuotas', ['MX']],
    ['pl', 'Federalna Komisja Handlu pozywa sieć', []],
    ['pl', 'Komisja Handlu Międzynarodowego bada cła', []],
    ['en', "Democratic People's Republic of Korea and Republic of Korea", ['KP', 'KR']],
    ['fr', 'La République populaire démocratique de Corée', ['KP']],
    ['en', 'A beagle wins at the Westminster Kennel Club', []],
    ['en', 'Westminster backs duty on steel', ['GB']],
    ['zh', '罗马仕与雅典娜', []],
    ['zh', '罗马和雅典', ['IT', 'GR']],
    ['sv', 'Dyr rom och löjrom', []],
    ['sv', 'Rom och Aten säger nej', ['IT', 'GR']],
    ['es', 'Quito y Asunción firman', ['EC', 'PY']],
    ['es', 'Ya quitó aranceles al damasco', []],
    ['pl', 'Kupił trzy akry ziemi', []],
    ['pl', 'Sejm: wniosek Komisji ds. Handlu w sprawie magnesów', ['PL']],
    ['zh', '印度对自华进口基板作出终裁', ['IN', 'CN']],
    ['zh', '冯德莱恩与李强在东盟峰会期间会晤', ['EU', 'CN']],
    ['en', 'EU and ASEAN resume trade talks', ['EU', 'ASEAN']],
    // Capitals, as each language spells and inflects them.
    ['pl', 'Kijów rozmawia z Rzymem, Lizboną i Bukaresztem', ['UA', 'IT', 'PT', 'RO']],
    ['fr', 'Alger répond à Bucarest et à Séoul', ['DZ', 'RO', 'KR']],
    ['es', 'La Habana y Bruselas acuerdan cuotas con Asunción', ['CU', 'EU', 'PY']],
    ['sv', 'Söul och Helsingfors väntar på Bryssel', ['KR', 'FI', 'EU']],
    ['de', 'Astanas Antwort an Windhuk', ['KZ', 'NA']],
    ['de', 'Lithium: Peking wirbt in Santiago', ['CN', 'CL']],
    ['es', 'Santiago Bausili explica la cuota del litio', []],
    ['zh', '阿斯塔纳与内罗毕讨论铀出口', ['KZ', 'KE']],
    ['zh', '世贸成员重启多哈回合', ['WTO']],
    // A word that is no short name keeps no full one from being read.
    ['zh', '美国限制从中国进口磁体', ['US', 'CN']],
    ['zh', '对法国葡萄酒加征关税，在德国引发担忧', ['FR', 'DE']],
    ['zh', '禁止进口中国机器人', ['CN']],
    ['zh', '企业从中获益，同日宣布扩产，越来越多', []],
    // Parliaments, courts and offices.
    ['pl', 'W Sejmie o cłach, w Bundestagu o magnesach', ['PL', 'DE']],
    ['en', 'Knesset and Folketing debate the duty', ['IL', 'DK']],
    ['de', 'EuG bestätigt Zölle, Ständerat berät', ['EU', 'CH']],
    ['fr', "L'Union saisit le Tribunal de l'UE, dit l'Élysée", ['EU', 'FR']],
    ['fr', "L'Union africaine plaide pour une baisse des taxes", ['AFRICA']],
    ['en', 'Duty on resin from Chinese Taipei, Korea RP and China PR', ['TW', 'KR', 'CN']],
    ['en', 'SACU and ECOWAS draft a common tariff', ['SACU', 'ECOWAS']],
    ['sv', 'Efta sluter avtal med Thailand', ['EFTA', 'TH']],
    ['zh', '亚太经合组织讨论供应链', []],
    // Of the people of a state.
    ['de', 'Finnische Papierhersteller und tschechische Autobauer', ['FI', 'CZ']],
    ['fr', 'Droits sur les engrais algériens et le papier portugais', ['DZ', 'PT']],
    ['es', 'Aceite portugués y acero coreano', ['PT', 'KR']],
    ['sv', 'Marockanska tomater och vitryskt kali', ['MA', 'BY']],
  ])('%s: %s', (lang, title, expected) => {
    expect(parties(lang, title).sort()).toEqual([...expected].sort());
  });
});

describe('peoples, offices and pacts', () => {
  it.each([
    ['en', 'Kenyans tax Ghanaian cocoa', ['KE', 'GH']],
    ['en', 'Serbs and Moroccans talk fruit', ['RS', 'MA']],
    ['en', 'Bosnian Serbs elect a mayor', []],
    ['de', 'Norweger verkaufen Spaniern mehr Lachs', ['NO', 'ES']],
    ['de', 'Moskauer Erlass: Öl nur für Inder', ['RU', 'IN']],
    ['fr', "Thon : l'offre nippone, le refus helvétique", ['JP', 'CH']],
    ['fr', 'Le veto bruxellois', ['EU']],
    ['es', 'La oferta nipona', ['JP']],
    ['pl', 'Serbowie i Hindusi podpisali list', ['RS', 'IN']],
    ['pl', 'Rządy Tadżykistanu, Kenii i Ekwadoru', ['TJ', 'KE', 'EC']],
    ['sv', 'Ukrainarna säljer mer, turkarna mindre', ['UA', 'TR']],
    ['sv', 'I hamnen finns gott om fisk', []],
    ['zh', '佤邦开放口岸', ['MM']],
    ['zh', '立院将审水泥税', ['TW']],
    ['zh', '中国成立院士委员会', ['CN']],
    ['zh', '省立院校放假', []],
    ['zh', '蓝白相间的卡车', []],
    ['zh', '立院蓝白阵营要求公听', ['TW']],
    ['es', 'Lo dice el DOF', ['MX']],
    ['de', 'Bundesanzeiger: neue Liste', ['DE']],
    ['de', 'Bundesrat will billigeren Käse', ['CH']],
    ['de', 'Deutscher Bundesrat will billigeren Käse', ['DE']],
    ['de', 'Bundesrat in Berlin will billigeren Käse', ['DE']],
    ['de', 'Bundesrat und Bundestag wollen billigeren Käse', ['DE']],
    ['de', 'Der Bundestag und der Bundesrat wollen billigeren Käse', ['DE']],
    ['de', 'Trumpf baut ein Laserwerk', []],
    ['sv', 'ISP vill se fler kontroller', ['SE']],
    ['en', 'KTC weighs a levy', ['KR']],
    ['en', 'House of Commons debates cheese', ['GB']],
    ['en', 'MEPs wave South America accord through', ['EU', 'MERCOSUR']],
    ['en', 'Latin American growers cheer', []],
    ['en', 'Turnberry text goes to a vote', ['EU', 'US']],
    ['en', 'Bessent and He pencil in Sunday', ['CN', 'US']],
    ['de', 'Wer die Handels-Bazooka will', ['EU']],
    ['zh', '中美元首会面', ['CN', 'US']],
    ['zh', '美元首次下跌', []],
    ['zh', '对等贸易协定文本', ['US']],
    // Added to 40 %, and not Canada.
    ['zh', '超出部分就加40%', []],
    ['zh', '商务部就加拿大表态', ['CN', 'CA']],
  ])('%s: %s', (lang, title, expected) => {
    expect(parties(lang, title).sort()).toEqual([...expected].sort());
  });
});

describe('the place of a name', () => {
  it.each([
    ['en', 'China restricts exports to the US'],
    ['de', 'Neue Zölle der EU'],
    ['sv', 'Tullar mot EU'],
  ])('%s: %s: the last one ends with its title', (lang, title) => {
    const { parties, titleEnd } = readText(lang, title, 'More of it here.');
    expect(parties.at(-1)?.end).toBe(titleEnd);
  });
});

describe('materials', () => {
  it.each([
    ['en', 'Gallium nitride, NdFeB magnets and spodumene', ['gallium', 'magnets', 'lithium']],
    ['en', 'Dysprosium and rare-earth magnets', ['dysprosium', 'magnets', 'rare_earths']],
    ['en', 'A rare earthquake with a silver lining in Silicon Valley', []],
    ['en', 'Ministers lead the talks', []],
    ['en', 'Exports of lead and zinc', ['lead', 'zinc']],
    ['en', 'Duty on lead and zinc lifted', ['lead', 'zinc']],
    ['en', 'Duty on copper, lead and silver lifted', ['copper', 'lead', 'silver']],
    ['zh', '镓、锗、锑与超硬材料', ['gallium', 'germanium', 'antimony', 'superhard_materials']],
    ['zh', '鎵鍺銻', ['gallium', 'germanium', 'antimony']],
    ['zh', '银行在无锡', []],
    ['de', 'Seltener Erden, Wolfram und Grafit', ['rare_earths', 'tungsten', 'graphite']],
    ['pl', 'Eksport galu i germanu oraz metali ziem rzadkich', ['gallium', 'germanium', 'rare_earths']],
    ['sv', 'Sällsynta jordartsmetaller och litium', ['rare_earths', 'lithium']],
    ['sv', 'Förbud mot galliumexport och nickelmalm', ['gallium', 'nickel']],
    ['de', 'Antimonpreise, Galliumlieferungen und Bauxit', ['antimony', 'gallium', 'aluminium']],
    ['fr', 'Terres rares et tungstène', ['rare_earths', 'tungsten']],
    ['es', 'Tierras raras y litio', ['rare_earths', 'lithium']],
  ])('%s: %s', (lang, title, expected) => {
    expect(materials(lang, title).sort()).toEqual([...expected].sort());
  });
});

describe('a word of one language', () => {
  const concepts = (lang: string, title: string) => readText(lang, title).words.map(({ concept }) => concept);

  it('is not looked for in a text of another', () => {
    expect(concepts('sv', 'Trumps hot')).toContain('threaten');
    expect(concepts('en', 'Trumps hot')).not.toContain('threaten');
  });

  it('is found in any text where its script is its own', () => {
    expect(concepts('en', 'Beijing: 关税')).toContain('tariff');
    expect(concepts('en', 'Beijing: tariff')).toContain('tariff');
  });
});
