import { describe, expect, it } from '@jest/globals';
import { readFigures } from '../../src/classify/figures.js';
import { readText } from './shipped.js';

const former = (lang: string, title: string) =>
  readFigures(readText(lang, title)).flatMap(({ value, former }) => (former ? value : []));

describe('the duty that another one replaces', () => {
  it.each([
    ['en', 'Washington cuts tariff on watches to 15% from 39%', 39],
    ['en', 'Washington cuts tariff on watches from 39% to 15%', 39],
    ['en', 'Watches get a 15% tariff instead of 39%', 39],
    ['en', 'Korean cars face tariff of 25%, up from 15%', 15],
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
    ['pl', '50-procentowe cło na stal', 'Dotychczas stawka wynosiła 25 proc.', 25],
    ['sv', 'Ståltull på 50 procent', 'Tullen var 25 procent.', 25],
    ['zh', '镍矿出口税上调至12%', '原税率为10%。', 10],
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
