import { describe, expect, it } from '@jest/globals';
import { readFigures } from '../../../src/classify/figures/figures.js';
import { readText } from '../shipped.js';

const figures = (lang: string, title: string, summary = '') =>
  readFigures(readText(lang, title, summary)).map(({ value, unit, role }) => `${value} ${unit} ${role}`);

describe('an amount of money', () => {
  it.each([
    ['en', 'Ottawa sets aside C$3.5bn', '3500000000 CAD amount'],
    ['en', 'Canberra signs an A$13 billion pact', '13000000000 AUD amount'],
    ['en', 'Tokyo pledges ¥300 billion', '300000000000 JPY amount'],
    ['en', 'Beijing pledges ¥300 billion', '300000000000 CNY amount'],
    ['en', 'Tokyo and Beijing trade on: Sony fund of ¥300 billion', '300000000000 JPY amount'],
    ['zh', '补贴总额¥3亿', '300000000 CNY amount'],
    ['zh', '日本拟投入3000億日圓', '300000000000 JPY amount'],
    ['zh', '日本拟投入3000亿日元', '300000000000 JPY amount'],
    ['zh', '英国拨款5亿英镑', '500000000 GBP amount'],
    ['zh', '投资8.7亿元', '870000000 CNY amount'],
    ['zh', '韩国拟投入5万亿韩元', '5000000000000 KRW amount'],
    ['zh', '损失300亿卢布', '30000000000 RUB amount'],
    ['pl', 'Rząd da 2,5 mld zł', '2500000000 PLN amount'],
    ['pl', 'Kara 40 tys. złotych', '40000 PLN amount'],
    ['sv', 'Exporten är värd 3 miljarder kronor', '3000000000 SEK amount'],
    ['es', 'Un fondo de 3 mil millones de pesos mexicanos', '3000000000 MXN amount'],
    ['en', 'A fund of EUR 2.1bn', '2100000000 EUR amount'],
    ['en', 'A fund of USD 8.7bn', '8700000000 USD amount'],
    ['en', 'In 2025 USD 8.7bn was paid', '8700000000 USD amount'],
    ['en', 'A fund of RMB 8.7bn', '8700000000 CNY amount'],
    ['de', 'Strafe von CHF 3 Mio.', '3000000 CHF amount'],
    ['de', 'Strafe von 3 Mio. Franken', '3000000 CHF amount'],
    ['de', 'Ein Fonds von 300 Mrd. €', '300000000000 EUR amount'],
    ['en', 'Delhi clears a ₹1,500 crore scheme', '15000000000 INR amount'],
    ['en', 'Delhi clears a Rs 7,280 crore scheme', '72800000000 INR amount'],
    ['en', 'A gap of Rs. 2.5 lakh crore', '2500000000000 INR amount'],
    ['en', 'Seoul sets aside 5 trillion won', '5000000000000 KRW amount'],
    ['ru', 'A loss of 30 billion roubles', '30000000000 RUB amount'],
    ['en', 'Importer is fined $2.1 million over tariffs', '2100000 USD amount'],
    ['en', 'Tariffs push shares of Alba to $41', '41 USD amount'],
  ])('%s: %s', (lang, title, expected) => {
    expect(figures(lang, title)).toEqual([expected]);
  });

  it.each([
    ['es', 'Un fondo de 3 mil millones de pesos'],
    ['en', 'In 2024 won the case'],
    ['en', 'Tariff on the Audi RS 3'],
    ['en', 'Z$13 billion'],
    ['en', 'A cable of $5 mil'],
    ['en', 'The deal weighs 12 pounds'],
  ])('is none, or one of a currency that is not known, in %s: %s', (lang, title) => {
    expect(figures(lang, title)).toEqual([]);
  });
});

describe('money for a unit of goods', () => {
  it.each([
    ['en', '$1,150/t specific duty on ferrosilicon', '1150 USD/t duty'],
    ['en', 'Brussels sets a duty of up to €4,000/t on silicon', '4000 EUR/t duty'],
    ['en', 'Chad levies an export tax of $2.50 per kg on gum', '2.5 USD/kg duty'],
    ['en', 'Scrap exporters face a levy of 50 euro a tonne', '50 EUR/t duty'],
    ['en', 'Jakarta raises its export duty on palm oil to $74 per metric ton', '74 USD/t duty'],
    ['de', 'Ausfuhrzoll von 4.000 Euro je Tonne Schrott', '4000 EUR/t duty'],
    ['de', 'EU erhebt Zoll von 95 €/t auf Mais', '95 EUR/t duty'],
    ['fr', 'Un droit de douane de 95 euros la tonne', '95 EUR/t duty'],
    ['es', 'Arancel de 45 dólares por tonelada', '45 USD/t duty'],
    ['pl', 'Cło 95 euro za tonę kukurydzy', '95 EUR/t duty'],
    ['sv', 'En tull på 95 euro per ton majs', '95 EUR/t duty'],
    ['zh', '欧盟对硅铁征收每吨最高4000欧元的关税', '4000 EUR/t duty'],
    ['zh', '出口关税定为4000元/吨', '4000 CNY/t duty'],
    ['en', 'The levies, ranging up to $873 a tonne, stay for five years', '873 USD/t duty'],
    ['de', 'Strafabgabe auf russischen Dünger steigt auf 60 Euro je Tonne', '60 EUR/t duty'],
    ['zh', '印度对华电工钢征税 每吨最高414美元', '414 USD/t duty'],
    ['zh', '反倾销税每公斤2.5美元', '2.5 USD/kg duty'],
  ])('is a duty beside its word in %s: %s', (lang, title, expected) => {
    expect(figures(lang, title)).toEqual([expected]);
  });

  it.each([
    ['en', 'Copper hits $13,000 a tonne on tariff fears', '13000 USD/t amount'],
    ['en', 'Tariff threat lifts copper to $13,000/t', '13000 USD/t amount'],
    ['de', 'Zoll treibt Zink auf 2.900 Euro je Tonne', '2900 EUR/t amount'],
    ['en', 'Prices climb to $2.50 per kg as tariffs loom', '2.5 USD/kg amount'],
    ['en', 'Gallium trades at $1,150 per kg; new tariffs are due', '1150 USD/kg amount'],
    ['zh', '关税生效 铜价升至每吨13000美元', '13000 USD/t amount'],
    ['de', 'Zollstreit: Kupferpreis bei 9.000 Euro je Tonne', '9000 EUR/t amount'],
  ])('is a price otherwise in %s: %s', (lang, title, expected) => {
    expect(figures(lang, title)).toEqual([expected]);
  });

  it('of two duties tells which one the other replaces, and none from a rate in percent', () => {
    const told = (title: string) =>
      readFigures(readText('en', title)).map(
        ({ value, unit, former }) => `${value} ${unit}${former ? ' former' : ''}`,
      );
    expect(told('Jakarta raises export duty from $52/t to $74/t')).toEqual(['52 USD/t former', '74 USD/t']);
    expect(told('Jakarta raises export duty to $74/t from $52/t')).toEqual(['74 USD/t', '52 USD/t former']);
    expect(told('Duty of 5% and $74/t on oil')).toEqual(['5 percent', '74 USD/t']);
  });
});
