import { describe, expect, it } from '@jest/globals';
import { readFigures } from '../../../src/classify/figures/figures.js';
import { readText } from '../shipped.js';

const figures = (lang: string, title: string, summary = '') =>
  readFigures(readText(lang, title, summary)).map(({ value, unit, role }) => `${value} ${unit} ${role}`);

describe('a rate in the title of an item on a duty', () => {
  it.each([
    ['en', '100% on branded pills unless firms build here'],
    ['en', 'Korean cars get 15% at US ports'],
    ['en', 'Copper dives 6% as Washington slaps 30% on refined metal'],
    ['fr', "Cognac : Pékin inflige jusqu'à 34,9 %"],
    ['es', 'Tomate mexicano: EE UU cobra ya 17,09%'],
    ['zh', '借道转运货要课40%'],
    ['en', 'US and EU agree quota for aluminium, 50% above it'],
    ['en', 'Zinc imports above quota 50% from July'],
  ])('is one without a word for it in %s: %s', (lang, title) => {
    const rates = readFigures(readText(lang, title), 'tariff').filter(({ role }) => role === 'duty');
    expect(rates).toHaveLength(1);
  });

  it.each([
    ['en', 'Tariffs lift steel shares 4%'],
    ['en', 'UK slashes steel quotas by 60%'],
    ['en', 'UK to cut steel quotas 60%'],
    ['fr', 'Les contingents reculent de 60 % et le droit hors quota double'],
    ['en', 'Tariff deal covers 60% of mined nickel'],
    ['en', 'Lumber probe: Canada supplies 85%'],
    ['en', 'Tariffs: importers pay 64% of bill, study shows'],
  ])('is none where it tells a move or a share: %s', (lang, title) => {
    expect(readFigures(readText(lang, title), 'tariff').map(({ role }) => role)).toEqual(['other']);
  });
});

describe('the rate that two settle on', () => {
  it.each([
    ['en', 'Bern and Lima settle on 15%'],
    ['de', 'Bern und Lima einigen sich auf 15 Prozent'],
    ['de', 'Bern und Lima einigen sich auf höchstens 15 Prozent'],
    ['fr', "Berne et Lima s'accordent sur 15 %"],
    ['en', 'Bern gets 15% from Lima'],
    ['de', 'Bern sichert sich 15 Prozent'],
    ['es', 'Berna logra un 15 %'],
    ['pl', 'Berno wywalczyło 15 proc.'],
    ['sv', 'Bern får 15 procent'],
    ['zh', '瑞士拿下15%'],
    ['zh', '瑞士秘鲁谈妥15%'],
  ])('is of a duty in %s: %s', (lang, title) => {
    expect(readFigures(readText(lang, title), 'negotiation').map(({ role }) => role)).toEqual(['duty']);
  });

  it.each([
    ['en', 'Bern and Lima settle on talks as trade falls 15%'],
    ['en', 'Bern and Lima trade up 15%'],
    ['en', 'Bern and Lima agree on 80% of chapters'],
    ['de', 'Abkommen mit Lima erreicht 60 Prozent Zustimmung'],
    ['sv', 'Avtalet med Peru får 60 procent stöd'],
    ['en', 'Farmers settle for 5% less'],
  ])('is not what is told beside, in %s: %s', (lang, title) => {
    expect(readFigures(readText(lang, title), 'negotiation').map(({ role }) => role)).toEqual(['other']);
  });
});

describe('two rates of one duty', () => {
  it.each([
    ['de', 'Bern und Lima finden sich: 15 statt 39 Prozent', ['15', '39 former']],
    ['fr', 'Berne et Lima : 15 % au lieu de 39', ['15']],
    ['es', 'La soja pasa del 26 % al 24 %', ['26 former', '24']],
    ['zh', '瑞士从39%降至15% 两国达成协议', ['39 former', '15']],
  ])('are read in a title on trade policy without a word for it, in %s: %s', (lang, title, expected) => {
    const told = readFigures(readText(lang, title), 'negotiation').filter(({ role }) => role === 'duty');
    expect(told.map(({ value, former }) => `${value}${former ? ' former' : ''}`)).toEqual(expected);
  });
});

describe('a rate of a summary that names no duty', () => {
  const dutiesOf = (lang: string, title: string, summary: string) =>
    readFigures(readText(lang, title, summary), 'tariff').flatMap(({ value, role }) =>
      role === 'duty' ? [value] : [],
    );

  it.each([
    ['en', 'Lima keeps glass duty', 'The review took a year. The 80.5 per cent impost stays.', [80.5]],
    ['en', 'Letter reaches Lima', 'Peruvian goods face a flat 25%.', [25]],
    ['en', 'More goods on the list', 'Metal in garden tools is charged 50% from July.', [50]],
    ['de', 'Kupferzoll kommt', 'Nächste Woche ist es soweit. Es bleibt bei 25 Prozent.', [25]],
    ['sv', 'Tullarna på papper', 'Båda har enats om en text. 15 procent blir tak.', [15]],
  ])(
    'is one of the duty of the title, or of what goods pay, in %s: %s | %s',
    (lang, title, summary, duty) => {
      expect(dutiesOf(lang, title, summary)).toEqual(duty);
    },
  );

  it.each([
    ['en', 'Tariff on chips put off', 'Two firms meet. One will own 49% of a venture.'],
    ['en', 'Safeguard duty on steel', 'Capacity use fell to 67 percent.'],
    ['en', 'Copper tariff spares cathode', 'Premiums collapsed. The contract settled 18% lower.'],
    ['en', 'Tariff talks resume', 'Peru buys 18 percent of what Bern makes.'],
    ['en', 'Glass duty halved', 'Makers face 20% price rises.'],
    ['en', 'Tariff on timber', 'Builders say 30 percent comes from Chile.'],
    ['en', 'New duties', 'The pact needs 65 percent.'],
    ['de', 'Zoll auf Stahl', 'Aus Chile stammen 20 Prozent.'],
    ['de', 'Zölle auf Dünger', 'Chile liefert rund 30 Prozent.'],
    ['fr', 'Droits de douane : la riposte', 'Le Chili fournit 30 % des engrais.'],
    ['es', 'Aranceles: Perú negocia', 'Suiza compra el 18 % de su oro.'],
    ['pl', 'Cła na nawozy', 'Chile dostarcza 30 proc. importu.'],
    ['sv', 'Tullar på gödsel', 'Chile står för 30 procent.'],
    ['zh', '关税谈判', '民调显示62%受访者不满。'],
  ])('and not what else is told in percent, in %s: %s | %s', (lang, title, summary) => {
    expect(dutiesOf(lang, title, summary)).toEqual([]);
  });
});

describe('a rate beside a duty word', () => {
  it.each([
    ['en', 'Ministers settle on a 25% tariff for imported magnets', '25 percent duty'],
    ['en', 'Duties of 93.5 per cent set on anode graphite', '93.5 percent duty'],
    ['en', 'Bern protests against 39% U.S. tariffs', '39 percent duty'],
    ['de', 'Brüssel erhebt 15 Prozent Zoll auf Stahl', '15 percent duty'],
    ['de', 'Strafzölle in Höhe von 93,5 Prozent', '93.5 percent duty'],
    ['de', 'Wien droht Oslo mit Zehn-Prozent-Zöllen', '10 percent duty'],
    ['fr', 'Paris prévoit des droits de douane de 20 % sur le graphite', '20 percent duty'],
    ['es', 'Nuevo arancel del 34 % para bienes agrícolas', '34 percent duty'],
    ['pl', 'Cła w wysokości 25 proc. na stal', '25 percent duty'],
    ['pl', 'Waszyngton nakłada 30 proc. cła na miedź', '30 percent duty'],
    ['pl', 'Kontyngent i 20-proc. cło ponad limit', '20 percent duty'],
    ['sv', 'Tullar på 15 procent för bilar', '15 percent duty'],
    ['sv', 'Norge inför fyra procents tull på kaffe', '4 percent duty'],
    ['zh', '财政部门对进口铜征收50%关税', '50 percent duty'],
    ['zh', '部分商品零关税', '0 percent duty'],
    ['de', 'Textilien bleiben zollfrei', '0 percent duty'],
    ['sv', 'Ståltullarna kan bli 40 procent', '40 percent duty'],
    ['sv', 'Nytt tullhot: 30 procent på vin', '30 percent duty'],
    ['en', 'Trump: from November 1 100% tariff on every import', '100 percent duty'],
    ['en', 'Section 301 100% tariff on cranes', '100 percent duty'],
    ['en', 'Anti-dumping duty of 12.375% on oxide', '12.375 percent duty'],
    ['en', 'US tariffs of 3.521,14% on solar panels', '3521.14 percent duty'],
    ['en', 'A tariff of 1,000% on panels', '1000 percent duty'],
    ['de', 'Zoll von 0,125 Prozent auf Erz', '0.125 percent duty'],
    ['en', 'From November 1 a 100% tariff will hit Chinese goods', '100 percent duty'],
    ['en', 'Section 232 – 50% tariffs on steel take effect', '50 percent duty'],
    ['en', 'Trump tariffs 2025 - 25% on Canada from Tuesday', '25 percent duty'],
    ['en', 'In 2018 a 25% tariff on steel was set', '25 percent duty'],
    ['fr', 'Des droits de douane de 20 à 30 % sur le graphite', '20 percent duty'],
    ['en', 'Ottawa slaps 25% on wind towers from China', '25 percent duty'],
    ['es', 'Trump: 30 % a los productos europeos', '30 percent duty'],
    ['zh', '特朗普：8月1日起对欧洲商品征30%', '30 percent duty'],
    ['de', '100 Prozent auf Medikamente aus Europa', '100 percent duty'],
    ['en', 'US rate on Indian goods to fall to 18%', '18 percent duty'],
    ['en', 'Wine duties fall from 150% in a pact with Chile', '150 percent duty'],
    ['en', 'Pact with Chile: tariffs on wine drop from 150% by steps', '150 percent duty'],
    ['en', 'Wine sales fall from 30% of trade as tariffs bite', '30 percent other'],
    ['en', 'Commerce finds palladium dumped by 132.8%', '132.8 percent duty'],
    ['de', 'Zehn Prozent Zoll auf Erz aus Chile', '10 percent duty'],
    ['sv', 'Tio procents tull på stål', '10 percent duty'],
    ['pl', 'Dziesięć procent cła na rudę', '10 percent duty'],
    ['zh', '对进口铜征收百分之二十五关税', '25 percent duty'],
    ['zh', '对进口铜加征百分之百关税', '100 percent duty'],
    ['zh', '加拿大油菜籽税率降到15%左右', '15 percent duty'],
    ['pl', '10 proc. od lutego. Trump karze cłami sojuszników', '10 percent duty'],
    ['pl', 'Senat Meksyku zdecydował: 50 proc. na samochody z Chin', '50 percent duty'],
    ['en', 'Commerce puts 40pc duty on cathode', '40 percent duty'],
    ['en', 'Delhi cuts import duty on cathode to 10 pc', '10 percent duty'],
    ['en', 'Hanoi cuts tariffs to zero for gas turbines', '0 percent duty'],
    ['de', 'Moskau setzt Ausfuhrzoll auf Gerste auf null', '0 percent duty'],
    ['es', 'Retenciones cero para el maíz', '0 percent duty'],
    ['fr', "L'Union pose un droit provisoire de 42,6 % sur le verre", '42.6 percent duty'],
    ['pl', 'Ankara pobierze 18,5 proc. opłaty antydumpingowej', '18.5 percent duty'],
    ['zh', '印尼对99%商品免税 换来19%税率', '99 percent other'],
    ['en', 'Copper crashes 20% after cathode escapes 50% duty', '20 percent other'],
    ['pl', 'Umowa znosi cła na 98 proc. pozycji taryfowych', '98 percent other'],
    ['sv', 'Avtalet gör 97 procent av varuslagen tullfria', '97 percent other'],
    ['en', 'US imposes tariffs of 50%. Of the EU states, ten protest', '50 percent duty'],
    ['zh', '对税率为25%的商品征收关税', '25 percent duty'],
    ['en', 'Stocks fell 3% and 25% tariffs on Canada take effect', '3 percent other'],
    ['en', 'Carbon levy on steel speeds the path to zero emissions, 5% duty or not', '5 percent duty'],
    ['en', 'On October 10 and 25% duty or not, ships sail', '25 percent duty'],
    ['en', 'Ruling could cut tariffs to zero from 15 percent', '15 percent duty'],
    ['zh', '出口退税率与关税12%', '12 percent duty'],
    ['en', 'Duty-free volumes fall: tariff-free quota halved, 50% duty above', '50 percent duty'],
    ['en', 'Senators back cut of tariff-free cheese quotas, 40% duty beyond', '40 percent duty'],
    ['en', 'Ottawa keeps a 25-per-cent duty on glass', '25 percent duty'],
    ['en', 'A 25 p.c. duty on glass', '25 percent duty'],
    ['en', 'Thirty-five percent tariff on panels', '35 percent duty'],
    ['es', 'Arancel de treinta y cinco por ciento a los paneles', '35 percent duty'],
    ['es', 'Arancel de 25 porciento al vidrio', '25 percent duty'],
    ['fr', 'Droits de 25 p. 100 sur le verre', '25 percent duty'],
    ['de', 'Ein zehnprozentiger Basiszoll', '10 percent duty'],
    ['de', 'Fünfundzwanzigprozentige Zölle auf Glas', '25 percent duty'],
    ['pl', 'Piętnastoprocentowe cło na szkło', '15 percent duty'],
    ['pl', 'Cło w wysokości trzydziestu procent', '30 percent duty'],
    ['sv', 'Tioprocentig tull på glas', '10 percent duty'],
    ['zh', '秘鲁对玻璃加征三成關稅', '30 percent duty'],
    ['zh', '玻璃税率两成五', '25 percent duty'],
    ['en', 'A 15% export charge on scrap glass', '15 percent duty'],
    ['en', 'Bern bargains glass rate down to fifteen percent', '15 percent duty'],
    ['en', 'Peru makes 12% flat glass safeguard duty final', '12 percent duty'],
    ['en', 'Court strikes down 15%  global surcharge', '15 percent duty'],
  ])('%s: %s', (lang, title, expected) => {
    expect(figures(lang, title)[0]).toBe(expected);
  });

  it.each([
    ['en', 'A fund of $12zillion'],
    ['en', 'Australia signs a Z$13 billion pact'],
    ['en', 'Tariff on 500 million T-shirts'],
    ['zh', '17元素的出口'],
    ['sv', 'Priset steg 1 000 procent efter tullen'],
  ])('nothing is read in %s: %s', (lang, title) => {
    expect(figures(lang, title)).toEqual([]);
  });

  it('is told once, as a duty, though the summary tells of it in other words', () => {
    const told = figures(
      'en',
      'US cuts tariff on watches to 15%',
      'What they pay falls to 15%, an agency says.',
    );
    expect(told).toEqual(['15 percent duty']);
  });

  it.each([
    ['From November 1 a 100% tariff', 1],
    ['Section 232 – 50% tariffs', 232],
    ['Tariffs 2025 - 25% on steel', 2025],
  ])('is no range with the day, section or year before it: %s', (title, value) => {
    expect(figures('en', title)).not.toContain(`${value} percent duty`);
  });

  it.each([
    ['en', 'Duties between 21.9 and 42.7 per cent on cheese', ['21.9 percent duty', '42.7 percent duty']],
    ['en', 'Duties between 21.9% and 42.7% on cheese', ['21.9 percent duty', '42.7 percent duty']],
    ['en', 'Duties of three to eight percent on coking coal', ['3 percent duty', '8 percent duty']],
    ['en', 'A duty of between two and six percent on glass', ['2 percent duty', '6 percent duty']],
    ['de', 'Zölle zwischen drei und fünf Prozent auf Glas', ['3 percent duty', '5 percent duty']],
    ['en', 'A duty of two hundred and fifty percent on glass', []],
    ['de', 'Ein Zoll von fünf hundert Prozent auf Glas', []],
    ['de', 'Aus allen Staaten zehn Prozent Zoll auf Glas', ['10 percent duty']],
    ['de', 'EU halbiert zollfreie Menge, Zoll steigt auf 50 Prozent', ['50 percent duty']],
    ['de', 'Strafzölle zwischen 4,9 und 19,8 Prozent', ['4.9 percent duty', '19.8 percent duty']],
    ['sv', 'Dumpningstullar mellan 43,2 och 86,8 procent', ['43.2 percent duty', '86.8 percent duty']],
  ])('takes both ends of a range that stand beside "and": %s: %s', (lang, title, expected) => {
    expect(figures(lang, title)).toEqual(expected);
  });

  it('takes both ends of a range', () => {
    expect(figures('en', 'Tariffs of 25 to 100 percent are due')).toEqual([
      '25 percent duty',
      '100 percent duty',
    ]);
  });

  it('is told once when title and summary state it', () => {
    expect(figures('en', 'Tariff of 30% on magnets', 'The tariff of 30% is set.')).toEqual([
      '30 percent duty',
    ]);
  });

  it('is told in Chinese by what it is a rate of', () => {
    expect(figures('zh', '几内亚对铝土矿征收10%的出口税')).toEqual(['10 percent duty']);
    expect(figures('zh', '农产品占10%的出口额')).not.toContain('10 percent duty');
  });

  it('may stand in the sentence after the one that names the duty', () => {
    expect(
      figures('en', 'Phnom Penh gets a lower tariff', 'At first 49 percent, it ended at 19 percent.'),
    ).toContain('49 percent duty');
  });
});

describe('a percentage that is no rate', () => {
  it.each([
    ['en', 'Shares fell 8% after the tariff news'],
    ['en', 'The pact frees 95% of tariff lines'],
    ['en', 'The tariff hit exports, and output dropped by 30%'],
    ['en', 'Odds of tariff refunds put at 30%'],
    ['de', 'Aktie fällt um 7 Prozent'],
    ['zh', '出口同比增长12%'],
    ['zh', '退款占已征关税的60%'],
    ['zh', '即日停止对部分水果零关税'],
    ['de', 'Ende der Zollfreiheit für Kleinsendungen'],
    ['pl', 'Rząd podnosi cła o 10 procent'],
    ['zh', '自贸协定覆盖超过95%的税目'],
    ['en', 'China refines 90% of rare earths'],
    ['en', 'Minister sees no 100% tariff next month'],
    ['en', 'Cabinet denies plan for 25% duty on copper'],
    ['zh', '财长：不会对华加征100%关税'],
    ['en', 'A tariff of two hundred percent on panels'],
    ['pl', 'Trzydzieści pięć procent cła na panele'],
    ['en', 'Shares up 5% on China tariff deal'],
    ['en', 'Oil gains 2% on hopes of talks with China'],
    ['de', 'Zölle sind jetzt 10 Prozentpunkte höher'],
    ['en', 'Copper falls 20% as tariff spares cathode'],
    ['zh', '超过九成八的关税税目将取消'],
    ['zh', '关税压顶 秘鲁玻璃材料出口降12%'],
    ['zh', '征三成员国关税意见'],
    ['de', 'Hundertprozentige Tochter zahlt Zoll'],
    ['en', 'A 12½% duty on glass'],
    ['pl', 'Polska broni ceł na kraj, który ma 90 % światowej produkcji'],
  ])('%s: %s', (lang, title) => {
    expect(figures(lang, title).filter((figure) => figure.endsWith('duty'))).toEqual([]);
  });
});

it('a rate that the title denies stays none where the summary tells of it', () => {
  const title = 'Minister sees no 100% tariff next month';
  const summary = 'The president had threatened a 100% tariff and a 25% duty on trucks.';
  expect(figures('en', title, summary)).toEqual(['100 percent other', '25 percent duty']);
});

describe('what looks like a duty or a quota', () => {
  it.each([
    ['trade that falls to nothing', 'en', "China's imports of US gas fall to zero on tariffs", []],
    ['trade that falls to nothing', 'en', 'Soybean sales to China drop to zero after tariff', []],
    ['a price with its duty', 'en', 'Tungsten at $900 per ton duty paid', ['900 USD/t amount']],
    [
      'a price that a duty lifts',
      'en',
      'Tariffs on steel take copper to $13,000 a tonne',
      ['13000 USD/t amount'],
    ],
    [
      'a duty for a unit of goods',
      'en',
      'Anti-dumping duty of $1,150/t on Chinese steel',
      ['1150 USD/t duty'],
    ],
    [
      'a range of such duties',
      'en',
      'Anti-dumping duty ranging from $52/t to $74/t on steel',
      ['52 USD/t duty', '74 USD/t duty'],
    ],
    [
      'a quota of output',
      'en',
      'China raises mining quota for rare earth production to 270,000 tonnes',
      ['270000 tonnes quota'],
    ],
    [
      'a quota of output',
      'de',
      'Quote für Produktion seltener Erden auf 270.000 Tonnen',
      ['270000 tonnes quota'],
    ],
    [
      'a quota that moves',
      'en',
      'Chile to cut zinc quotas 30% and impose 40% tariff',
      ['30 percent other', '40 percent duty'],
    ],
    ['output beside a quota', 'en', 'Quota stays; the mine produced 12,000 tonnes', ['12000 tonnes other']],
  ])('is told apart: %s: %s: %s', (_, lang, title, expected) => {
    expect(figures(lang, title)).toEqual(expected);
  });

  it.each([
    ['en', 'Anti-dumping duty ranging from $52/t to $74/t on steel'],
    ['zh', '印度对铝箔征收从每吨60美元到每吨95美元不等的反倾销税'],
  ])('is no former duty at either end of a range, in %s: %s', (lang, title) => {
    const read = readFigures(readText(lang, title));
    expect(read.filter(({ former }) => former)).toEqual([]);
  });
});

describe('other figures', () => {
  it.each([
    ['en', 'Quota of 96,600 tonnes of cobalt a year', '96600 tonnes quota'],
    ['en', 'Shipments reached 2,900 tonnes', '2900 tonnes other'],
    ['en', 'Each side puts in $1 billion', '1000000000 USD amount'],
    ['de', 'Es geht um 300 Milliarden Euro', '300000000000 EUR amount'],
    ['zh', '涉及贸易额1000亿美元', '100000000000 USD amount'],
    ['zh', '涉及贸易额500亿元人民币', '50000000000 CNY amount'],
    ['en', 'The gap grew to $1.189 trillion', '1189000000000 USD amount'],
    ['en', 'A $350-billion fund', '350000000000 USD amount'],
    ['en', 'A fund of $20bn', '20000000000 USD amount'],
    ['en', 'A fund of $12bln', '12000000000 USD amount'],
    ['en', 'A fine of $500k', '500000 USD amount'],
    ['en', 'A market of $1.5trn', '1500000000000 USD amount'],
    ['en', 'Exports of 1.125 million tonnes', '1125000 tonnes other'],
    ['de', 'Ein Volumen von 1,5 Milliarden Euro', '1500000000 EUR amount'],
    ['de', 'Ein Volumen von €1,5 Milliarden', '1500000000 EUR amount'],
    ['de', 'Kosten von 5 Mrd. Euro', '5000000000 EUR amount'],
    ['de', 'Ausfuhr von 2 Mio. Tonnen', '2000000 tonnes other'],
    ['fr', 'Un accord de 350 milliards de dollars', '350000000000 USD amount'],
    ['fr', "Un plan de 10 milliards d'euros", '10000000000 EUR amount'],
    ['es', 'Inversiones de 20.000 millones de dólares', '20000000000 USD amount'],
    ['pl', 'Fundusz wart 20 mld dolarów', '20000000000 USD amount'],
    ['sv', 'En fond på 20 miljarder dollar', '20000000000 USD amount'],
  ])('%s: %s', (lang, title, expected) => {
    expect(figures(lang, title)).toContain(expected);
  });
});

describe('a rate that a deal averts', () => {
  const duties = (lang: string, title: string) =>
    readFigures(readText(lang, title), 'negotiation').flatMap(({ value, role }) =>
      role === 'duty' ? value : [],
    );

  it.each([
    ['en', 'Peru, Norway strike trade deal, averting 30% tariff', []],
    ['en', 'Peru dodges 39% tariff with Norway deal', []],
    ['en', 'Peru, Norway reach trade deal setting 15% tariff, avoiding 30% duty', [15]],
    ['zh', '秘鲁与挪威达成贸易协议，避免30%关税', []],
    ['de', 'Peru und Norwegen schließen Handelsabkommen und vermeiden Zölle von 30%', []],
    ['fr', 'Le Pérou et la Norvège concluent un accord et évitent des droits de 30%', []],
    ['es', 'Perú y Noruega logran un acuerdo y evitan un arancel del 30%', []],
    ['pl', 'Peru i Norwegia zawierają umowę handlową, unikając ceł 30%', []],
    ['sv', 'Peru och Norge når handelsavtal och undviker 30% tull', []],
  ])('is none of it, in %s: %s', (lang, title, expected) => {
    expect(duties(lang, title)).toEqual(expected);
  });

  it.each([
    ['what it sets', 'Peru, Norway avert trade war with 15% tariff deal', [15]],
    ['what still threatens', 'Peru seeks trade deal to avert 35% tariffs', [35]],
    ['what goods are spared by their way', 'Exporters avoid 39% tariff by shipping early', [39]],
  ])('is not %s: %s', (_, title, expected) => {
    expect(duties('en', title)).toEqual(expected);
  });
});
