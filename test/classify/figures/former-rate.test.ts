import { describe, expect, it } from '@jest/globals';
import { readFigures } from '../../../src/classify/figures/figures.js';
import { readText } from '../shipped.js';

const former = (lang: string, title: string) =>
  readFigures(readText(lang, title)).flatMap(({ value, former }) => (former ? value : []));

describe('the duty that another one replaces', () => {
  it.each([
    ['en', 'Washington cuts tariff on watches to 15% from 39%', 39],
    ['en', 'Washington cuts tariff on watches from 39% to 15%', 39],
    ['en', 'Tariff news: the rate drops from 39% to 15%', 39],
    ['en', 'Tariff news: the charge falls from 39% to 15%', 39],
    ['en', 'Watches get a 15% tariff instead of 39%', 39],
    ['en', 'Korean cars face tariff of 25%, up from 15%', 15],
    ['en', 'The tariff rate of 20 percent is amended to 10 percent', 20],
    ['en', 'Duty of 39% has been lowered to 15%', 39],
    ['en', 'Ottawa raises steel duty to 50 per cent from 25 per cent', 25],
    ['de', 'Zölle auf Uhren: 15 statt 39 Prozent', 39],
    ['de', 'USA senken Zölle auf Uhren von 39 Prozent auf 15 Prozent', 39],
    ['de', 'USA senken Zölle auf Uhren von 39 auf 15 Prozent', 39],
    ['fr', 'Droits de douane : 15 % au lieu de 39 %', 39],
    ['es', 'EE UU rebaja del 39 % al 15 % los aranceles a los relojes', 39],
    ['es', 'Relojes: arancel del 15 % en lugar del 39 %', 39],
    ['pl', 'Cła na zegarki obniżone z 39 do 15 proc.', 39],
    ['pl', 'Cła na zegarki: 15 proc. zamiast 39 proc.', 39],
    ['sv', 'USA sänker tullen på klockor från 39 till 15 procent', 39],
    ['en', 'Washington cuts tariff on watches from the previous 39% to 15%', 39],
    ['es', 'EE UU rebaja los aranceles a los relojes desde el 39 % al 15 %', 39],
    ['pl', 'USA obniżają cła na zegarki z obecnych 39 proc. do 15 proc.', 39],
    ['sv', 'USA sänker tullen på klockor från tidigare 39 procent till 15 procent', 39],
    ['zh', '美国将手表关税从39%降至15%', 39],
    ['zh', '手表关税由39%下调到15%', 39],
    ['zh', '汽車關稅擬從15%調回25%', 15],
  ])('%s: %s', (lang, title, rate) => {
    expect(former(lang, title)).toEqual([rate]);
  });

  it.each([
    ['en', 'Trump sets tariffs from 10% to 41% on trading partners'],
    ['en', 'Tariffs on drugs will range from 25 to 100 percent'],
    ['en', '15% tariff on watches from 1 August'],
    ['en', 'A 25% tariff on steel and 10% on aluminium'],
    ['de', '15 Prozent Zoll auf Uhren von August an'],
    ['zh', '对10%至41%的关税表示不满'],
  ])('is none in %s: %s', (lang, title) => {
    expect(former(lang, title)).toEqual([]);
  });
});

describe('a rate that a summary tells as the one until now', () => {
  const figuresOf = (lang: string, title: string, summary: string) =>
    readFigures(readText(lang, title, summary)).flatMap(({ value, former }) => (former ? value : []));

  it.each([
    ['en', 'Copper tariff doubled to 50%', 'The rate had been 25% since August.', 25],
    ['en', 'Nickel levy rises to 10%', 'The levy was 5% until now.', 5],
    ['de', 'Zoll auf Graphit steigt auf 25 Prozent', 'Bisher lag der Satz bei 10 Prozent.', 10],
    ['fr', "Surtaxe de 25 % sur l'acier", 'Elle était de 10 % jusque-là.', 10],
    ['es', 'Arancel del 35 % a Canadá', 'La tasa anterior era del 25 %.', 25],
    ['es', 'Arancel del 35 % a Canadá', 'Antes era de 25 %.', 25],
    ['pl', '50-procentowe cło na stal', 'Dotychczas stawka wynosiła 25 proc.', 25],
    ['sv', 'Ståltull på 50 procent', 'Tullen var 25 procent.', 25],
    ['zh', '镍矿出口税上调至12%', '原税率为10%。', 10],
    ['en', 'Corrigendum to the duty on cathodes', "For '8.5 %' read '12.5 %'.", 8.5],
    ['de', 'Berichtigung: Zoll auf Kathoden', 'Anstatt: „8,5 %“ muss es heißen: „12,5 %“.', 8.5],
    ['fr', 'Rectificatif : droit sur les cathodes', 'Au lieu de : « 8,5 % », lire : « 12,5 % ».', 8.5],
  ])('in %s: %s %s', (lang, title, summary, rate) => {
    expect(figuresOf(lang, title, summary)).toEqual([rate]);
  });

  it.each([
    ['en', 'Indonesia drops nickel levy', 'Exporters had been paying 5%.', [5]],
    [
      'es',
      'Argentina elimina las retenciones al litio',
      'Hasta ahora los exportadores pagaban el 4,5%.',
      [4.5],
    ],
    ['zh', '电动车进口税升至35%，此前为25%', '', [25]],
  ])('says so by itself in %s: %s %s', (lang, title, summary, rates) => {
    expect(figuresOf(lang, title, summary)).toEqual(rates);
  });

  it.each([
    ['en', 'Trump slaps 25% tariff on trucks', 'The tariff on copper was raised to 50% as well.'],
    ['en', 'Trump slaps 25% tariff on trucks', 'It was announced that nickel faces 10%.'],
    ['de', 'Zoll von 25 Prozent auf Lastwagen', 'Der aktuelle Entwurf sieht auch 10 Prozent auf Busse vor.'],
    ['zh', '卡车关税25%', '目前还宣布对客车征收10%关税。'],
  ])('is not what is set beside it in %s: %s %s', (lang, title, summary) => {
    expect(figuresOf(lang, title, summary)).toEqual([]);
  });

  it('is one of the text where the title tells none', () => {
    expect(figuresOf('en', 'Copper tariff stays', 'The rate was 25%.')).toEqual([]);
  });
});

describe('a second rate', () => {
  it.each([
    ['en', 'A 10% tariff would start in May and climb to 25% in June', [10, 25]],
    ['en', 'Cabinet duties of 25% are set to climb to 50% on January 1', [25, 50]],
    ['en', 'Tariffs lift copper; prices climb to 5%', []],
  ])('is one of the duty that rises to it: %s: %s', (lang, title, rates) => {
    const read = readFigures(readText(lang, title)).filter(({ role }) => role === 'duty');
    expect(read.map(({ value }) => value)).toEqual(rates);
  });

  it.each([
    ['de', 'Importe sollen mit 50 statt bisher 25 Prozent verzollt werden', 25],
    ['en', 'Canada cuts the tariff on Chinese cars to 6.1%, which replaces a 100% surtax', 100],
  ])('is the one until now: %s: %s', (lang, title, rate) => {
    expect(former(lang, title)).toEqual([rate]);
  });
});

describe('a word of what was is of its own rate', () => {
  const told = (lang: string, title: string, summary: string) =>
    readFigures(readText(lang, title, summary), 'tariff')
      .filter(({ role }) => role === 'duty')
      .map(({ value, former }) => `${former ? 'was ' : ''}${value}`)
      .join(', ');

  it.each([
    ['zh', '商务部初裁:对原产于美国的进口稀土磁体征收25%反倾销税,10%反补贴税', '', '25, 10'],
    ['zh', '美国对原产于中国的磁体征收25%关税,对原产于越南的征收10%关税', '', '25, 10'],
    ['zh', '商务部公布对美磁体反倾销裁定', '决定对原产于美国的稀土磁体征收25%反倾销税。', '25'],
    ['zh', '美国对磁体加征关税', '对稀土原料征收25%关税。', '25'],
    ['en', 'US raises tariff on Chinese magnets to 50%, currently 25%', '', '50, was 25'],
    ['en', 'US raises duty on Chinese magnets, which was 25% until now, to 50%', '', 'was 25, 50'],
    ['en', 'US raises tariff on Chinese magnets to 50% (previously 25%)', '', '50, was 25'],
    ['en', 'US raises old 25% tariff on magnets to 50%', '', 'was 25, 50'],
    ['zh', '美国现行25%磁体关税将提高至50%', '', 'was 25, 50'],
    ['de', 'USA erhöhen Zoll auf Magnete auf 50 Prozent, bisher waren es 25 Prozent', '', '50, was 25'],
    ['pl', 'USA podnoszą cło na magnesy do 50 proc., dotychczas było 25 proc.', '', '50, was 25'],
    ['sv', 'USA höjer tullen på magneter till 50 procent, hittills var den 25 procent', '', '50, was 25'],
    ['en', 'US duty on Chinese magnets until now was 25%', 'The rate rises to 50% on 1 April.', 'was 25, 50'],
    ['en', 'US tariffs: what was paid so far', 'A 25% duty on magnets takes effect on 1 April.', '25'],
    ['en', 'US imposes 25% tariff on copper, 50% on magnets, before summit', '', '25, 50'],
    ['en', 'US to impose tariffs on magnets', 'Washington will impose a 25% tariff before summer.', '25'],
    ['es', 'La UE fija un arancel del 25% a los imanes antes del 1 de abril y del 50% después', '', '25, 50'],
    [
      'en',
      'US imposes tariffs',
      'Previously announced duties of 25% on magnets and 50% on gallium take effect on 1 April.',
      '25, 50',
    ],
    [
      'sv',
      'EU inför 25 procents tull på magneter tidigare än väntat och 10 procent på gallium',
      '',
      '25, 10',
    ],
    ['es', 'Serían de 35 % los aranceles a los autos; ya pagan 20 %', '', '35, was 20'],
    ['es', 'Arancel a autos: ya pagan 20 % y pasarían a 35 %', '', 'was 20, 35'],
  ])('%s: %s %s', (lang, title, summary, expected) => {
    expect(told(lang, title, summary)).toBe(expected);
  });
});

describe('a rate that a text says is none', () => {
  const rolesOf = (lang: string, title: string) =>
    readFigures(readText(lang, title), 'tariff').map(
      ({ value, role, former }) => `${value} ${former ? 'former' : role}`,
    );

  it.each([
    ['en', 'US tariff on magnets is 50%, not 100%'],
    ['de', 'US-Zoll auf Magnete beträgt 50 Prozent, nicht 100 Prozent'],
    ['fr', 'Droits de douane sur les aimants de 50 %, et non de 100 %'],
    ['es', 'Arancel a los imanes: 50 %, no el 100 %'],
    ['pl', 'Cło na magnesy to 50 proc., a nie 100 proc.'],
    ['sv', 'Tull på magneter blir 50 procent, inte 100 procent'],
    ['zh', '对永磁体加征50%关税，而非100%'],
  ])('in %s: %s', (lang, title) => {
    expect(rolesOf(lang, title)).toEqual(['50 duty', '100 other']);
  });

  it('is another one than that beside which there is more', () => {
    expect(rolesOf('en', 'Trump puts not only a 50% tariff on magnets')).toEqual(['50 duty']);
  });
});

describe('the duty that a summary tells another one to replace', () => {
  const formerIn = (lang: string, title: string, summary: string) =>
    readFigures(readText(lang, title, summary)).flatMap(({ value, former }) => (former ? value : []));

  it.each([
    ['en', 'Peru sets zinc export tax at 20%', 'The rate will replace the 10% levy of last year.'],
    ['en', 'Peru cuts watch tariff to 5%', 'The cut from 10% takes effect on Friday.'],
    ['fr', "Le Pérou fixe la taxe à l'exportation du zinc à 20%", 'Elle remplace le prélèvement de 10%.'],
    ['es', 'Perú fija en 20% el impuesto a la exportación de zinc', 'Reemplaza el gravamen del 10%.'],
    ['pl', 'Peru ustala cło eksportowe na cynk na 20%', 'Zastępuje ono opłatę 10%.'],
    ['sv', 'Peru inför 20% tull på zink', 'Den ersätter tullen på 10%.'],
  ])('is no second one of now, in %s: %s %s', (lang, title, summary) => {
    expect(formerIn(lang, title, summary)).toEqual([10]);
  });

  it.each([
    ['en', 'Peru and Chile open round on zinc quotas', 'A quota would replace the 50% duty on zinc.'],
    ['en', 'Peru hopes for better terms in tariff talks', 'The island wants its rate cut from 20%.'],
  ])('is still one where it only would be, in %s: %s %s', (lang, title, summary) => {
    expect(formerIn(lang, title, summary)).toEqual([]);
  });
});
