import { describe, expect, it } from '@jest/globals';
import { readText } from '../shipped.js';

const named = (lang: string, title: string) => {
  const { materials, parties } = readText(lang, title);
  return [...new Set([...materials.map(({ key }) => key), ...parties.map(({ code }) => code)])].sort();
};

/** What each title of a row names, in languages of which only names are known. */
type Row = readonly [named: readonly string[], titles: Readonly<Record<string, string>>];

const ROWS: readonly Row[] = [
  [
    ['rare_earths', 'CN'],
    {
      ja: '中国、レアアースの船積みを遅らせる',
      ko: '중국, 희토류 선적 지연',
      ar: 'الصين تؤخر شحنات المعادن النادرة',
      it: 'La Cina ritarda le spedizioni di terre rare',
      pt: 'China atrasa embarques de terras raras',
      ru: 'Китай задерживает поставки редкоземельных металлов',
    },
  ],
  [
    ['gallium', 'US'],
    {
      ja: '米国がガリウムの在庫を積み増す',
      ko: '미국, 갈륨 비축 확대',
      ar: 'الولايات المتحدة تخزن الغاليوم',
      it: 'Gli Stati Uniti fanno scorta di gallio',
      pt: 'EUA ampliam estoque de gálio',
      ru: 'США запасаются галлием',
    },
  ],
  [
    ['germanium', 'DE'],
    {
      ja: 'ドイツの工場でゲルマニウム不足',
      ko: '독일 공장, 게르마늄 부족',
      ar: 'ألمانيا تعاني نقص الجرمانيوم',
      it: 'In Germania manca il germanio',
      pt: 'Falta germânio na Alemanha',
      ru: 'Германии не хватает: германий на исходе',
    },
  ],
  [
    ['antimony', 'BO'],
    {
      ja: 'ボリビアのアンチモン鉱山が再開',
      ko: '볼리비아 안티몬 광산 재가동',
      ar: 'بوليفيا تعيد فتح منجم الأنتيمون',
      it: "La Bolivia riapre la miniera d'antimonio",
      pt: 'Bolívia reabre mina de antimônio',
      ru: 'Боливия открывает рудник сурьмы',
    },
  ],
  [
    ['graphite', 'MZ'],
    {
      ja: 'モザンビークの黒鉛に買い手',
      ko: '모잠비크 흑연에 구매자 나서',
      ar: 'مشترون يتسابقون على غرافيت موزمبيق',
      it: 'Compratori per la grafite del Mozambico',
      pt: 'Moçambique acha comprador para a grafite',
      ru: 'Мозамбик нашёл покупателя на графит',
    },
  ],
  [
    ['tungsten', 'VN'],
    {
      ja: 'ベトナムがタングステンに課税',
      ko: '베트남, 텅스텐에 과세',
      ar: 'فيتنام تفرض رسما على التنغستن',
      it: 'Il Vietnam tassa il tungsteno',
      pt: 'Vietnã taxa o tungstênio',
      ru: 'Вьетнам обложил вольфрам налогом',
    },
  ],
  [
    ['lithium', 'CL'],
    {
      ja: 'チリのリチウムに入札',
      ko: '칠레 리튬 입찰 시작',
      ar: 'تشيلي تطرح الليثيوم في مناقصة',
      it: 'Il Cile mette a gara il litio',
      pt: 'Chile licita o lítio',
      ru: 'Чили проводит тендер на литий',
    },
  ],
  [
    ['cobalt', 'CD'],
    {
      ja: 'コンゴ民主共和国、コバルト枠を配分',
      ko: '콩고민주공화국, 코발트 쿼터 배분',
      ar: 'الكونغو الديمقراطية توزع حصص الكوبالت',
      it: 'La Repubblica Democratica del Congo assegna le quote di cobalto',
      pt: 'República Democrática do Congo reparte cotas de cobalto',
      ru: 'ДР Конго распределяет квоты на кобальт',
    },
  ],
  [
    ['nickel', 'ID'],
    {
      ja: 'インドネシア、ニッケル鉱石の枠を削る',
      ko: '인도네시아, 니켈 광석 할당 축소',
      ar: 'إندونيسيا تقلص حصص خام النيكل',
      it: "L'Indonesia taglia le quote di nichel",
      pt: 'Indonésia corta cotas de níquel',
      ru: 'Индонезия урезала квоты на никель',
    },
  ],
  [
    ['manganese', 'GA'],
    {
      ja: 'ガボンのマンガン、国内で加工へ',
      ko: '가봉 망간, 자국 가공 추진',
      ar: 'الغابون تعالج المنغنيز محليا',
      it: 'Il Gabon lavora in casa il manganese',
      pt: 'Gabão quer processar o manganês em casa',
      ru: 'Габон будет перерабатывать марганец сам',
    },
  ],
  [
    ['copper', 'ZM'],
    {
      ja: 'ザンビア、銅精錬所に減税',
      ko: '잠비아, 구리 제련소 감세',
      ar: 'زامبيا تخفف الضرائب عن النحاس',
      it: 'Lo Zambia alleggerisce le tasse sul rame',
      pt: 'Zâmbia alivia impostos sobre o cobre',
      ru: 'Замбия снижает налоги на медь',
    },
  ],
  [
    ['aluminium', 'GN'],
    {
      ja: 'ギニアのボーキサイト、船が着かず',
      ko: '기니 보크사이트 선적 멈춰',
      ar: 'غينيا توقف شحن البوكسيت',
      it: 'Ferma al porto la bauxite della Guinea',
      pt: 'Guiné para o embarque de bauxita',
      ru: 'Гвинея остановила отгрузку бокситов',
    },
  ],
  [
    ['magnesium', 'TR'],
    {
      ja: 'トルコのマグネシウムに買い手',
      ko: '튀르키예 마그네슘 수요 늘어',
      ar: 'تركيا تبيع مزيدا من المغنيسيوم',
      it: 'La Turchia vende più magnesio',
      pt: 'Turquia vende mais magnésio',
      ru: 'Турция продаёт больше магния',
    },
  ],
  [
    ['titanium', 'UA'],
    {
      ja: 'ウクライナのチタン鉱区に投資家',
      ko: '우크라이나 티타늄 광구에 투자',
      ar: 'مستثمر يشتري تيتانيوم أوكرانيا',
      it: "L'Ucraina cerca soci per il titanio",
      pt: 'Ucrânia busca sócios para o titânio',
      ru: 'Украина ищет партнёров по титану',
    },
  ],
  [
    ['platinum', 'pgm', 'ZA'],
    {
      ja: '南アフリカの白金族、プラチナが高値',
      ko: '남아공 백금족 금속, 플래티넘 강세',
      ar: 'جنوب أفريقيا: معادن مجموعة البلاتين ومنها البلاتين',
      it: 'Sudafrica, salgono i metalli del gruppo del platino, platino in testa',
      pt: 'África do Sul: metais do grupo da platina sobem, platina lidera',
      ru: 'ЮАР: платиноиды дорожают, впереди платина',
    },
  ],
  [
    ['palladium', 'RU'],
    {
      ja: 'ロシア産パラジウムに調査',
      ko: '러시아산 팔라듐 조사',
      ar: 'تحقيق في بلاديوم روسيا',
      it: 'Indagine sul palladio dalla Russia',
      pt: 'Investigação sobre o paládio da Rússia',
      ru: 'Россия и её палладий под следствием',
    },
  ],
  [
    ['coking_coal', 'AU'],
    {
      ja: 'オーストラリアの原料炭が値下がり',
      ko: '호주 원료탄 가격 하락',
      ar: 'أستراليا تبيع فحم الكوك بسعر أقل',
      it: 'Australia, cala il carbone da coke',
      pt: 'Austrália: carvão metalúrgico mais barato',
      ru: 'Австралия: коксующийся уголь дешевеет',
    },
  ],
  [
    ['niobium', 'BR'],
    {
      ja: 'ブラジルのニオブに新税案',
      ko: '브라질, 니오븀 신세 검토',
      ar: 'البرازيل تدرس ضريبة على النيوبيوم',
      it: 'Il Brasile studia una tassa sul niobio',
      pt: 'Brasil estuda taxar o nióbio',
      ru: 'Бразилия думает о налоге на ниобий',
    },
  ],
  [
    ['phosphate', 'MA'],
    {
      ja: 'モロッコのリン鉱石に関税',
      ko: '모로코 인광석에 관세',
      ar: 'رسوم على فوسفات المغرب',
      it: 'Dazio sui fosfati dal Marocco',
      pt: 'Tarifa sobre o fosfato do Marrocos',
      ru: 'Пошлина на фосфаты: Марокко протестует',
    },
  ],
  [
    ['vanadium', 'JP'],
    {
      ja: '日本のバナジウム調達に遅れ',
      ko: '일본, 바나듐 조달 차질',
      ar: 'اليابان تبحث عن الفاناديوم',
      it: 'Il Giappone cerca vanadio',
      pt: 'Japão procura vanádio',
      ru: 'Япония ищет ванадий',
    },
  ],
  [
    ['tin', 'MM'],
    {
      ja: 'ミャンマーの錫鉱石、採掘再開',
      ko: '미얀마 주석 광산 재개',
      ar: 'ميانمار تستأنف استخراج القصدير',
      it: 'Il Myanmar torna a estrarre stagno',
      pt: 'Mianmar volta a extrair estanho',
      ru: 'Мьянма вновь добывает олово',
    },
  ],
  [
    ['zinc', 'PE'],
    {
      ja: 'ペルーの亜鉛にストの影',
      ko: '페루 아연 광산 파업',
      ar: 'إضراب يوقف زنك بيرو',
      it: 'Perù, sciopero nelle miniere di zinco',
      pt: 'Greve no Peru atinge o zinco',
      ru: 'Перу: забастовка на цинке',
    },
  ],
  [
    ['uranium', 'KZ'],
    {
      ja: 'カザフスタンのウランに新たな税',
      ko: '카자흐스탄 우라늄에 새 세금',
      ar: 'كازاخستان تفرض ضريبة على اليورانيوم',
      it: "Il Kazakistan tassa l'uranio",
      pt: 'Cazaquistão taxa o urânio',
      ru: 'Казахстан облагает уран налогом',
    },
  ],
  [
    ['potash', 'CA'],
    {
      ja: 'カナダの塩化カリウム、関税を免れる',
      ko: '캐나다 염화칼륨, 관세 면제',
      ar: 'كندا: البوتاس بلا رسوم',
      it: 'Canada, la potassa resta senza dazio',
      pt: 'Canadá: cloreto de potássio fica sem tarifa',
      ru: 'Канада: калийные удобрения без пошлины',
    },
  ],
  [
    ['magnets', 'KR'],
    {
      ja: '韓国の磁石工場が増産',
      ko: '한국 영구자석 공장 증산',
      ar: 'كوريا الجنوبية تزيد إنتاج المغناطيسات',
      it: 'La Corea del Sud produce più magneti permanenti',
      pt: 'Coreia do Sul produz mais ímãs',
      ru: 'Южная Корея выпускает больше постоянных магнитов',
    },
  ],
  [
    ['critical_minerals', 'EU'],
    {
      ja: '欧州委員会、重要鉱物の共同購入へ',
      ko: '유럽연합, 핵심광물 공동구매',
      ar: 'الاتحاد الأوروبي يشتري المعادن الحرجة معا',
      it: "L'Ue compra insieme materie prime critiche",
      pt: 'UE compra em conjunto minerais críticos',
      ru: 'ЕС закупает критические минералы вместе',
    },
  ],
];

describe('names in languages that are not read wholly', () => {
  const cases = ROWS.flatMap(([expected, titles]) =>
    Object.entries(titles).map(([lang, title]) => [lang, title, [...expected].sort()] as const),
  );
  it.each(cases)('in %s: %s', (lang, title, expected) => {
    expect(named(lang, title)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['ja', 'トランプ大統領が発言', ['US']],
    ['ru', 'Пошлины на товары из Индии', ['IN']],
    ['ru', 'Квота на индий', ['indium']],
    ['it', 'Dazi EU al 50% in Perù', ['EU', 'PE']],
    ['ko', '트럼프, 회견 열어', ['US']],
    ['ru', 'Трампа ждут переговоры', ['US']],
    ['it', 'Washington e Pechino: dazi statunitensi su merci cinesi', ['CN', 'US']],
    ['it', 'Gli indiani e gli svizzeri firmano a Ginevra', ['CH', 'IN']],
    ['pt', 'Tarifas americanas e resposta chinesa', ['CN', 'US']],
    ['pt', 'Mercosul e Noruega: países latino-americanos aplaudem', ['MERCOSUR', 'NO']],
    ['ru', 'Немецкие и польские заводы ждут решения ВТО', ['DE', 'PL', 'WTO']],
    ['ru', 'Евросоюз и АСЕАН: индийские товары', ['ASEAN', 'EU', 'IN']],
    ['ru', 'Белый дом и Минкоммерции КНР возобновили контакты', ['CN', 'US']],
    ['ja', '中国商務省と経済産業省、米商務省', ['CN', 'JP', 'US']],
    ['ja', '日米首脳が会談', ['JP', 'US']],
    ['ko', '산업통상부와 미 상무부 회동', ['KR', 'US']],
    ['ko', '미·중 회담', ['CN', 'US']],
    // A language of which it has the names, whatever region it is given with.
    ['pt-BR', 'Rússia vende níquel', ['RU', 'nickel']],
  ])('parties by their adjectives, capitals and ministries, in %s: %s', (lang, title, expected) => {
    expect(named(lang, title)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['ja', '物価が2ポイント上がり、タイヤも値上げ', []],
    ['ja', 'スズキ、銀行と銅メダル選手を起用', []],
    ['ja', 'タイトル戦、マインドの差', []],
    ['ja', 'シリコンバレーの起業家', []],
    ['ja', '南アメリカの旅', []],
    ['ko', '수단과 방법', []],
    ['ko', '통제란 무엇이고 전쟁이란 무엇인가', []],
    ['ko', '장비 인도 전 보행자 인도 공사', []],
    ['ko', '이란과 인도, 관세 회담', ['IN', 'IR']],
    ['ko', '대이란 제재', ['IR']],
    ['ko', '시진핑 주석 연설', []],
    ['ko', '인도적 지원, 오만한 태도, 개구리 소리', []],
    ['ko', '은행 납품 철도', []],
    ['ar', 'رافضة كل العروض', []],
    ['it', 'Un cigno nello stagno, medaglia d’argento', []],
    ['it', 'Acqua minerale più cara', []],
    ['pt', 'O acordo cobre cerca de mil itens; medalha de prata', []],
    ['ru', 'Скандинавский стиль, хромосомы и индивидуальный подход', []],
    ['ru', 'Сладкий перец чили', []],
    ['ru', 'Прыжки с трамплина', []],
    ['ko', '아프리카돼지열병 확산', []],
    ['ko', '의미중심의 교육', []],
    ['ja', 'トランプ遊びの夜', []],
    ['zh', '玉米国内价格上涨，小米中高端机型', []],
    // Words of such a language are none of another one's.
    ['en', 'A rame and a prata', []],
  ])('no words that mean something else, in %s: %s', (lang, title, expected) => {
    expect(named(lang, title)).toEqual(expected);
  });
});
