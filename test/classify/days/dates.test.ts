import { describe, expect, it } from '@jest/globals';
import { readDates } from '../../../src/classify/days/dates.js';
import { readText } from '../shipped.js';

// A Thursday.
const PUBLISHED = '2025-10-09T08:00:00Z';
const dates = (lang: string, title: string, summary = '', published: string | undefined = PUBLISHED) =>
  readDates(readText(lang, title, summary), published).map(({ kind, date }) => `${kind} ${date}`);

describe('the end of a year', () => {
  it.each([
    ['en', 'Brussels wants a tariff deal by the end of 2026'],
    ['en', 'Beijing to lift export ban at the end of 2026'],
    ['de', 'Brüssel will Zolldeal Ende 2026'],
  ])('is no last day where nothing lasts until then: %s: %s', (lang, title) => {
    expect(dates(lang, title).filter((date) => date.startsWith('expiry'))).toEqual([]);
  });
});

describe('the day from which somebody is somewhere', () => {
  it.each([
    [
      'en',
      'Oman to begin talks with Chile',
      'A delegation led by the trade minister will be in Santiago from 14 October.',
    ],
    [
      'de',
      'Oman und Chile verhandeln weiter',
      'Zu dem Treffen kommt der Handelsminister von Oman in die Hauptstadt ab dem 14. Oktober.',
    ],
  ])('comes next where the title is on talks, and begins nothing: %s: %s: %s', (lang, title, summary) => {
    expect(dates(lang, title, summary).slice(1)).toEqual(['next 2025-10-14']);
  });
});

describe('what holds from today', () => {
  it.each([
    ['sv', 'Oslo inför tull', 'Från i dag gäller tullen på zink.'],
    ['es', 'Oslo impone aranceles al zinc', 'Desde hoy rige una tasa de 10%.'],
  ])('begins today: %s: %s: %s', (lang, title, summary) => {
    expect(dates(lang, title, summary).slice(1)).toEqual(['effective 2025-10-09']);
  });
});

describe('what is so already', () => {
  it('begins nothing today', () => {
    expect(dates('es', 'Oslo amenaza con aranceles de 30%', 'Hoy rige una tasa de 10%.').slice(1)).toEqual(
      [],
    );
  });
});

describe('the month of a signature', () => {
  it.each([
    ['en', 'Oman, Chile agree on deal; signing eyed in January'],
    ['en', 'Signing of Oman-Chile pact may slip to January'],
    ['de', 'Unterzeichnung des Pakts mit Oman auf Januar verschoben'],
    ['fr', 'Oman-Chili : la signature reportée à janvier'],
    ['en', 'Oman-Chile pact to be signed in January'],
    ['es', 'El acuerdo entre Omán y Chile se firmará en enero'],
    ['sv', 'Avtalet mellan Oman och Chile ska undertecknas i januari'],
  ])('comes next, and begins nothing: %s: %s', (lang, title) => {
    expect(dates(lang, title).slice(1)).toEqual(['next 2026-01-01']);
  });

  it.each([
    ['Oman and Chile hope to sign pact in January'],
    ['Oman and Chile sign pact on tariffs laid in January'],
  ])('is none where that is only hoped for, or of something else: %s', (title) => {
    expect(dates('en', title).slice(1)).toEqual([]);
  });
});

describe('the day for which a meeting was planned that the title puts off', () => {
  it.each([
    [
      'en',
      'Delhi trade talks with EU postponed to February',
      'The meeting, due on 20 January, will take place on 4 February.',
    ],
    [
      'de',
      'Indien und EU verschieben Handelsgespräche auf Februar',
      'Das für den 20. Januar geplante Treffen findet nun am 4. Februar statt.',
    ],
    [
      'fr',
      'Les négociations commerciales entre Delhi et Bruxelles reportées en février',
      'La rencontre, prévue le 20 janvier, se tiendra le 4 février.',
    ],
    [
      'es',
      'Aplazan a febrero las negociaciones comerciales entre India y la UE',
      'El encuentro, previsto para el 20 de enero, se celebrará el 4 de febrero.',
    ],
    [
      'pl',
      'Indie i UE przekładają rozmowy handlowe na luty',
      'Spotkanie planowane na 20 stycznia odbędzie się 4 lutego.',
    ],
    [
      'sv',
      'Indien och EU skjuter upp handelssamtalen till februari',
      'Mötet, som var planerat till den 20 januari, hålls i stället den 4 februari.',
    ],
  ])('is no next day, in %s: %s', (lang, title, summary) => {
    const found = readDates(readText(lang, title, summary), '2026-01-10T08:00:00Z').filter(
      ({ kind }) => kind === 'next',
    );
    expect(found.map(({ date }) => date)).toEqual(['2026-02-04']);
  });
});

describe('the month or year to which a measure is put off, or brought forward', () => {
  it.each([
    ['en', 'Jakarta postpones nickel export levy to January 2026'],
    ['en', 'Jakarta delays nickel export levy until January'],
    ['en', 'Harare brings forward lithium export ban to January'],
    ['de', 'Jakarta verschiebt Exportabgabe auf Nickel auf Januar 2026'],
    ['fr', "Jakarta reporte à janvier 2026 sa taxe à l'exportation sur le nickel"],
    ['es', 'Yakarta aplaza a enero de 2026 el arancel a la exportación de níquel'],
    ['zh', '印尼将镍出口关税推迟至2026年1月'],
    ['en', 'Manila delays nickel ore export ban to 2026'],
    ['en', 'Nickel export ban postponed a year to January 2026'],
    ['zh', '加蓬将提前至2026年禁止锰原矿出口'],
  ])('is one in which it begins: %s: %s', (lang, title) => {
    expect(dates(lang, title).slice(1)).toEqual(['effective 2026-01-01', 'next 2026-01-01']);
  });

  it('gives way to a day of it', () => {
    const summary = 'The start moves from November 1 to January 20.';
    expect(dates('en', 'Jakarta delays tin export ban until January 2026', summary)).not.toContain(
      'effective 2026-01-01',
    );
  });

  it('is none where it is only wished, and is read beside how long the delay is for', () => {
    const wish = 'Miners want the export levy put off until 2027';
    expect(dates('en', wish).slice(1)).toEqual([]);
    const allows = 'EU delays planned tariffs for six months to allow for trade talks';
    expect(dates('en', allows).slice(1)).toEqual(['expiry 2026-04-09']);
  });

  it.each([
    ['a part of a year', 'zh', '印尼将镍出口税推迟至2026年6月', '2026-01-01'],
    ['a car', 'en', 'Carmaker delays restart to January citing tariffs', '2026-01-01'],
    ['a launch', 'en', "Export curbs push back carmaker's launch to 2028", '2028-01-01'],
    ['a review', 'en', 'EU postpones review of tariff on Peruvian steel to 2028', '2028-01-01'],
    ['a relief', 'en', 'India defers tariff cut on cars to 2028', '2028-01-01'],
    ['a relief', 'zh', '中智关税休战延期到2026年11月', '2026-11-01'],
    ['a refusal', 'en', 'Trump refuses to delay tariffs to January', '2026-01-01'],
    ['one that is opposed', 'en', 'Smelters oppose delaying zinc levy to January', '2026-01-01'],
    ['a plan', 'en', 'Lawmakers introduce bill to delay tariffs to 2027', '2027-01-01'],
    ['a wish', 'de', 'Berlin will Klimazoll auf 2028 verschieben lassen', '2028-01-01'],
    ['a target', 'zh', '车企将量产推迟至2027年 稀土出口管制所致', '2027-01-01'],
  ])('is none for %s, in %s: %s', (_, lang, title, day) => {
    expect(dates(lang, title)).not.toContain(`effective ${day}`);
  });

  it('is none for a delivery, and the last one of a relief', () => {
    expect(dates('en', 'Magnet maker delays deliveries to January').slice(1)).toEqual([]);
    expect(dates('zh', '中方关税豁免延期至2026年1月')).not.toContain('effective 2026-01-01');
  });
});

describe('the day something takes effect', () => {
  it.each([
    ['en', 'New licences needed from 1 December', 'effective 2025-12-01'],
    ['en', 'Duty on magnets effective Nov. 1, 2025', 'effective 2025-11-01'],
    [
      'en',
      'Duty on goods entered on or after 12:01 a.m. eastern standard time on November 1, 2025',
      'effective 2025-11-01',
    ],
    ['en', 'Duty on goods withdrawn for consumption on or after November 1, 2025', 'effective 2025-11-01'],
    ['en', 'Duty effective 12:01 a.m. eastern time on November 1, 2025', 'effective 2025-11-01'],
    ['en', 'Duty effective on November 1, 2025, until May 2026', 'effective 2025-11-01'],
    ['en', 'Antidumping Duty Order; applicable November 1, 2025', 'effective 2025-11-01'],
    ['en', 'Duty effective 21 days after the date of this order', 'effective 2025-10-30'],
    [
      'en',
      'Duty takes effect 30 days after the date of publication in the Federal Register',
      'effective 2025-11-08',
    ],
    ['de', 'Zölle treten 30 Tage nach der Verkündung in Kraft', 'effective 2025-11-08'],
    ['zh', '公告自公布之日起30日后实施', 'effective 2025-11-08'],
    ['en', 'Ministry bans gallium exports with immediate effect', 'effective 2025-10-09'],
    ['en', 'Bessent no longer expects the duty threatened for 1 November', 'effective 2025-11-01'],
    ['de', 'Auflagen für Grafit gelten ab 8. November', 'effective 2025-11-08'],
    ['de', 'Ausfuhr ab sofort nur mit Lizenz', 'effective 2025-10-09'],
    ['de', 'Zusatzzölle ab November', 'effective 2025-11-01'],
    ['fr', 'Nouveaux droits à partir du 1er novembre', 'effective 2025-11-01'],
    ['es', 'Gravamen adicional desde el 1 de noviembre', 'effective 2025-11-01'],
    ['es', 'Gravamen adicional desde el 1º de noviembre', 'effective 2025-11-01'],
    ['de', 'Die Auflagen sollen vom 8. November an gelten', 'effective 2025-11-08'],
    ['pl', 'Cła od 1 grudnia', 'effective 2025-12-01'],
    ['sv', 'Tullar från 1 december', 'effective 2025-12-01'],
    ['zh', '有关物项自2025年12月1日起须取得许可', 'effective 2025-12-01'],
    ['zh', '公告自公布之日起实施，即日起执行', 'effective 2025-10-09'],
    ['en', 'Harare to ban lithium ore exports from 2027', 'effective 2027-01-01'],
    ['en', 'Licence rule takes effect in 60 days', 'effective 2025-12-08'],
    ['en', 'EU steel duties start January 1', 'effective 2026-01-01'],
    ['en', 'Copper order bites on October 20', 'effective 2025-10-20'],
    ['en', 'Copper tariff rises to 50% on Friday', 'effective 2025-10-10'],
    ['en', 'Zimbabwe brings forward lithium ban to November 15', 'effective 2025-11-15'],
    ['en', 'Nickel ore export ban starts in January 2027', 'effective 2027-01-01'],
    ['en', 'EU brings steel levy forward from January 1 to December 1', 'effective 2025-12-01'],
    ['zh', '津巴布韦推迟锂精矿出口禁令至2027年7月1日', 'effective 2027-07-01'],
    ['zh', '重卡关税 下月1日起征', 'effective 2025-11-01'],
    ['en', 'The duty took effect on Tuesday', 'effective 2025-10-07'],
    ['en', 'Pact enters into force on 1 January 2026. Talks ended in spring', 'effective 2026-01-01'],
    [
      'de',
      'Kasachstan deckelt Galliumexport vom 1. September 2026 bis 31. August 2027',
      'effective 2026-09-01',
    ],
    ['de', 'Der Zollsatz gilt seit Dienstag', 'effective 2025-10-07'],
    ['de', 'Von Juni an werden 25 Prozent Zoll fällig', 'effective 2026-06-01'],
    ['fr', 'Le texte entre en vigueur le 20 octobre. Une réunion suivra', 'effective 2025-10-20'],
    ['fr', 'Droits de douane : trois euros par article dès ce lundi', 'effective 2025-10-13'],
    ['pl', 'Od jutra cła na stal', 'effective 2025-10-10'],
    ['zh', '印尼上调镍矿出口税 11月起执行', 'effective 2025-11-01'],
    ['zh', '国会通过加税案 明年1月起提高关税', 'effective 2026-01-01'],
    ['zh', '自本月25日起禁止出口废铜', 'effective 2025-10-25'],
    ['zh', '措施于美东时间10月9日零时01分起生效', 'effective 2025-10-09'],
    ['en', 'Gallium controls take effect October 25 as talks begin', 'effective 2025-10-25'],
    ['zh', '公告30天后生效', 'effective 2025-11-08'],
    ['zh', '2027年起禁止锂矿出口', 'effective 2027-01-01'],
    ['zh', '新规将于12月1日起实施', 'effective 2025-12-01'],
    ['zh', '自2026年11月起禁止出口', 'effective 2026-11-01'],
    ['en', 'Levy on ores from November 2026', 'effective 2026-11-01'],
    ['en', 'Libreville to ban manganese ore exports from 2029', 'effective 2029-01-01'],
    ['sv', 'Exportförbud för manganmalm från och med 2029', 'effective 2029-01-01'],
  ])('%s: %s', (lang, title, expected) => {
    expect(dates(lang, title)).toContain(expected);
  });

  it('comes next while it lies ahead', () => {
    expect(dates('en', 'New licences needed from 1 December')).toContain('next 2025-12-01');
  });
});

describe('a day in figures', () => {
  it.each([
    ['de', 'Zusatzzoll auf Magnete ab 8.11.2025', 'effective 2025-11-08'],
    ['de', 'Zusatzzoll auf Magnete gilt ab 8. 11.', 'effective 2025-11-08'],
    ['de', 'Zollpause gilt bis 10.11.2026', 'expiry 2026-11-10'],
    ['pl', 'Cło na magnesy obowiązuje od 01.12.2025 r.', 'effective 2025-12-01'],
    ['sv', 'Tull på magneter gäller från 1.12.2025', 'effective 2025-12-01'],
    ['fr', 'Le droit sur les aimants entre en vigueur le 1/12/2025', 'effective 2025-12-01'],
    ['es', 'El arancel rige desde el 01/12/2025', 'effective 2025-12-01'],
    ['en', 'Duty on magnets effective 11/25/2025', 'effective 2025-11-25'],
    ['en', 'Duty on magnets effective 25/11/2025', 'effective 2025-11-25'],
    ['en', 'Duty on magnets effective 2025/12/01', 'effective 2025-12-01'],
    ['zh', '管制措施自2025.12.1起实施', 'effective 2025-12-01'],
    ['zh', '管制措施自2025/12/1起实施', 'effective 2025-12-01'],
  ])('is read: %s: %s', (lang, title, expected) => {
    expect(dates(lang, title)).toContain(expected);
  });

  it.each([
    ['that may be either of two in English', 'en', 'Duty on magnets effective 11/12/2025'],
    ['of a version', 'de', 'Zollrechner ab 3.11.2 verfügbar'],
    ['of a rate', 'de', 'Zoll steigt ab 3.5. % Marke'],
    ['of a paragraph', 'en', 'Duty under rule 3.11. Ministry explains'],
  ])('is none: %s: %s: %s', (_, lang, title) => {
    expect(dates(lang, title)).toEqual(['event 2025-10-09']);
  });
});

describe('a day of a week or month that is told by its distance', () => {
  it.each([
    ['de', 'Zoll gilt ab kommenden Donnerstag', 'effective 2025-10-16'],
    ['fr', 'Le droit entre en vigueur jeudi prochain', 'effective 2025-10-16'],
    ['sv', 'Tullen gäller från nästa torsdag', 'effective 2025-10-16'],
    ['pl', 'Cło obowiązuje od ubiegłego czwartku', 'effective 2025-10-02'],
    ['en', 'Duty on steel that took effect last Thursday', 'effective 2025-10-02'],
    ['zh', '出口管制措施上周四生效', 'effective 2025-10-02'],
    ['zh', '出口管制新规本周一起实施', 'effective 2025-10-06'],
    ['zh', '加征关税下周一起生效', 'effective 2025-10-13'],
    ['zh', '新税率追溯至上周四适用', 'effective 2025-10-02'],
    ['zh', '新税率自1日起追溯适用', 'effective 2025-10-01'],
    ['en', 'New duty starts on the 30th of this month', 'effective 2025-10-30'],
    ['en', 'Duty suspended from the 10th of next month', 'effective 2025-11-10'],
    ['fr', 'Le droit entre en vigueur le 10 du mois prochain', 'effective 2025-11-10'],
    ['de', 'Zoll gilt ab dem 10. kommenden Monats', 'effective 2025-11-10'],
    ['en', 'Export licences needed from next month', 'effective 2025-11-01'],
    ['de', 'Ausfuhrlizenz ab nächstem Monat nötig', 'effective 2025-11-01'],
    ['zh', '印尼下月起上调镍矿出口税', 'effective 2025-11-01'],
    ['de', 'Zölle auf Stahl treten in zwei Wochen in Kraft', 'effective 2025-10-23'],
    ['fr', 'Les droits entreront en vigueur dans deux semaines', 'effective 2025-10-23'],
    ['es', 'Los aranceles entran en vigor en dos semanas', 'effective 2025-10-23'],
    ['pl', 'Cła wejdą w życie za dwa tygodnie', 'effective 2025-10-23'],
    ['sv', 'Tullarna träder i kraft om två veckor', 'effective 2025-10-23'],
    ['en', 'Both sides to resume tariff talks in two weeks', 'next 2025-10-23'],
  ])('is read: %s: %s', (lang, title, expected) => {
    expect(dates(lang, title)).toContain(expected);
  });

  it.each([
    ['how often people met', 'en', 'Both sides to hold third round of tariff talks in two months'],
    ['a last day', 'zh', '关税谈判进入最后一天'],
    ['a month only named', 'en', 'Duty hits imports this month and next month'],
  ])('is none: %s: %s: %s', (_, lang, title) => {
    expect(dates(lang, title)).toEqual(['event 2025-10-09']);
  });

  it('gives way to the day itself', () => {
    expect(
      dates('de', 'Schonfrist endet in drei Wochen', 'Bis 31. Oktober gilt das Lieferverbot nicht.'),
    ).toEqual(['event 2025-10-09', 'expiry 2025-10-31']);
  });
});

describe('days from one to another', () => {
  it.each([
    ['zh', '双方将于10月14日至17日举行经贸磋商'],
    ['zh', '经贸磋商10月14-17日在吉隆坡举行'],
    ['zh', '部长14日起赴欧洲 双方10月14日至17日磋商'],
    ['de', 'Beide Seiten verhandeln vom 14. bis 17. Oktober über Zölle'],
    ['en', 'Tariff talks to be held on 14-17 October'],
    ['en', 'Tariff talks from October 14 to October 17'],
    ['fr', 'Pourparlers commerciaux du 14 au 17 octobre à Bruxelles'],
    ['pl', 'Rozmowy handlowe 14-17 października'],
  ])('on which people meet are one step, by its first: %s: %s', (lang, title) => {
    expect(dates(lang, title)).toEqual(['event 2025-10-09', 'next 2025-10-14']);
  });

  it.each([
    ['en', 'Export quota applies from 1 to 30 November'],
    ['de', 'Exportquote gilt vom 1. bis 30. November'],
  ])('for which something holds begin and end it: %s: %s', (lang, title) => {
    expect(dates(lang, title)).toEqual(expect.arrayContaining(['effective 2025-11-01', 'expiry 2025-11-30']));
  });
});

// A Wednesday.
const LATER = '2026-03-04T08:15:00Z';

describe('a day with another one beside it', () => {
  it.each([
    [
      'originally due',
      'en',
      'US postpones magnet duty, originally due 1 April, to 1 May',
      ['effective 2026-05-01', 'next 2026-05-01'],
    ],
    [
      'pierwotnie',
      'pl',
      'Cła na magnesy, pierwotnie od 1 kwietnia, wejdą w życie 1 maja',
      ['effective 2026-05-01', 'next 2026-05-01'],
    ],
    ['vencía hoy', 'es', 'El arancel vencía hoy y se prorroga hasta el 1 de junio', ['expiry 2026-06-01']],
    [
      'vom … auf den',
      'de',
      'USA verschieben Zoll vom 1. April auf den 1. Mai',
      ['effective 2026-05-01', 'next 2026-05-01'],
    ],
    ['z … na', 'pl', 'USA odkładają cła z 1 kwietnia na 1 maja', ['effective 2026-05-01', 'next 2026-05-01']],
    ['由…改为', 'zh', '加征关税的日期由4月1日改为7月1日', ['effective 2026-07-01', 'next 2026-07-01']],
    ['an end that is moved', 'en', 'US extends tariff pause from April 1 to July 1', ['expiry 2026-07-01']],
    ['an end that is moved', 'zh', '关税暂停期由4月1日延长至7月1日', ['expiry 2026-07-01']],
    [
      'its own weekday',
      'en',
      'Duty takes effect on Friday, April 10',
      ['effective 2026-04-10', 'next 2026-04-10'],
    ],
    [
      'its own weekday',
      'de',
      'Zoll gilt ab Freitag, dem 10. April',
      ['effective 2026-04-10', 'next 2026-04-10'],
    ],
    ['its own weekday', 'zh', '加征关税4月10日(周五)起实施', ['effective 2026-04-10', 'next 2026-04-10']],
    [
      'its own weekday',
      'en',
      'The measure applies from Tuesday, 10 March',
      ['effective 2026-03-10', 'next 2026-03-10'],
    ],
    [
      'its own month',
      'en',
      'Duty takes effect next month, on Friday 10 April',
      ['effective 2026-04-10', 'next 2026-04-10'],
    ],
    [
      'the end of a range',
      'en',
      'China bans exports from November 1 to November 30',
      ['effective 2026-11-01', 'expiry 2026-11-30', 'next 2026-11-01'],
    ],
    ['a range of last year', 'en', 'Probe covers imports from 1 January to 31 December 2025', []],
    [
      'what was planned before a colon',
      'de',
      'Ursprünglich für September geplant: Zinkzoll ab 20. November',
      ['effective 2026-11-20', 'next 2026-11-20'],
    ],
    [
      'what was planned before a colon',
      'es',
      'Previsto inicialmente para septiembre: arancel al zinc desde el 20 de noviembre',
      ['effective 2026-11-20', 'next 2026-11-20'],
    ],
  ])('is not taken for it: %s: %s: %s', (_, lang, title, expected) => {
    expect(dates(lang, title, '', LATER).filter((date) => !date.startsWith('event'))).toEqual(expected);
  });
});

describe('what is to happen on a day', () => {
  it.each([
    [
      'people who were to meet will',
      'en',
      'Ministers were to meet on March 20 for tariff talks, officials said',
      'next 2026-03-20',
    ],
    [
      'people who were to meet will',
      'fr',
      'Le ministre devait rencontrer vendredi son homologue',
      'next 2026-03-06',
    ],
    [
      'a pause ends, whoever comments',
      'en',
      'Trump comments: magnet tariffs suspended until April 1',
      'expiry 2026-04-01',
    ],
    ['a pause ends, whoever comments', 'zh', '评论:美国暂停磁体关税至11月10日', 'expiry 2026-11-10'],
    [
      'what does not begin before',
      'en',
      'Tariffs on magnets will not take effect until April 1',
      'effective 2026-04-01',
    ],
    ['what does not begin before', 'de', 'Zölle gelten nicht vor dem 1. April', 'effective 2026-04-01'],
    [
      'what does not begin before',
      'de',
      'Lachszölle treten nicht vor Oktober in Kraft',
      'effective 2026-10-01',
    ],
    [
      'this week as China counts it',
      'zh',
      '双方将于本周五举行会谈',
      'next 2026-03-13',
      '2026-03-08T17:00:00Z',
    ],
  ])('is said by its words: %s: %s: %s', (_, lang, title, expected, published = LATER) => {
    expect(dates(lang, title, '', published)).toContain(expected);
  });

  it.each([
    [
      'a day before a rate',
      'de',
      'Zölle gelten ab 1.4. 25 Prozent auf Stahl',
      ['effective 2026-04-01', 'next 2026-04-01'],
    ],
    ['what is coming', 'en', '25% steel tariffs coming Monday', ['effective 2026-03-09', 'next 2026-03-09']],
    [
      'each of two days',
      'en',
      'EU duties on US goods start 1 and 13 April',
      ['effective 2026-04-01', 'effective 2026-04-13', 'next 2026-04-01'],
    ],
    [
      'a range of days',
      'fr',
      'Ottawa suspend sa surtaxe du 15 mars au 15 juin',
      ['effective 2026-03-15', 'expiry 2026-06-15', 'next 2026-03-15'],
    ],
    [
      'the new day before the old one',
      'en',
      'White House moves duty on magnets to April 1 from March 9',
      ['effective 2026-04-01', 'next 2026-04-01'],
    ],
    ['how high a rate is', 'en', 'Step up to 30% duty now comes on Jan. 1, 2027', ['next 2027-01-01']],
    [
      'a time of day',
      'en',
      'The duty took effect at 12:01 a.m. Washington time on Tuesday',
      ['effective 2026-03-03'],
    ],
    ['a time of day', 'zh', '新关税于3日零时01分起征收', ['effective 2026-03-03']],
    ['since midnight', 'de', 'Seit Mitternacht gilt der neue Zoll', ['effective 2026-03-04']],
    [
      'a suspension since Friday',
      'de',
      'Die Aussetzung der Kontrollen gilt seit Montag',
      ['effective 2026-03-02'],
    ],
    [
      'after publication',
      'en',
      'Duty on wire enters into force 30 days after publication',
      ['effective 2026-04-03', 'next 2026-04-03'],
    ],
    [
      'the end of a quarter',
      'en',
      'Tariff ceiling stays in place until the end of the quarter',
      ['expiry 2026-03-31'],
    ],
    [
      'a year behind a comma',
      'zh',
      '白宫说，2028年起关税升至30%',
      ['effective 2028-01-01', 'next 2028-01-01'],
    ],
    ['a vote by its distance', 'en', 'ITC vote on graphite duties due in two weeks', ['next 2026-03-18']],
    ['the month of a ruling', 'en', 'Final ruling on graphite duties due by late June', ['next 2026-06-01']],
    ['the month of a ruling', 'de', 'Entscheidung über Zölle wird im Mai erwartet', ['next 2026-05-01']],
    ['the month of a ruling', 'fr', 'Droits sur le sucre : décision attendue en mai', ['next 2026-05-01']],
    ['the month of a ruling', 'zh', '美对中国石墨反倾销案终裁预计6月下旬', ['next 2026-06-01']],
    ['the last day for it', 'de', 'Entscheidung über Zölle bis 15. April fällig', ['next 2026-04-15']],
    ['the end of a ruling', 'en', 'Court suspends ruling on tariffs until June', []],
    ['the month of a past one', 'en', 'Deposits collected since the preliminary ruling in May', []],
    ['an end by the day of the week', 'fr', 'La clause de sauvegarde expire mardi', ['expiry 2026-03-10']],
    ['a limit', 'de', 'Zoll von zehn Prozent, befristet auf 150 Tage', ['expiry 2026-08-01']],
    [
      'far behind its word',
      'de',
      'Ursprünglich sollten die 50 Prozent Zoll schon am Montag, 9. März, erhoben werden',
      [],
    ],
  ])('is told by %s: %s: %s', (_, lang, title, expected) => {
    expect(dates(lang, title, '', LATER).filter((date) => !date.startsWith('event'))).toEqual(expected);
  });

  it.each([
    ['what would be otherwise', 'en', 'A 25% tariff would otherwise take effect on April 1'],
    ['what is denied', 'en', 'Ministry denies plan to curb yttrium exports from April 1'],
    ['what is denied', 'en', 'Tariffs on magnets will not start on April 1'],
    ['what is denied', 'fr', "La taxe sur les aimants n'entrera pas en vigueur le 1er avril"],
    ['what is denied', 'pl', 'Cła na magnesy nie wejdą w życie 1 kwietnia'],
    ['what is denied', 'sv', 'Magnettullar träder inte i kraft den 1 april'],
    ['what another clause denies', 'de', 'Magnetzölle treten in Kraft, Oslo will nicht bis Oktober warten'],
    ['what another clause denies', 'de', 'Magnetzoll gilt weiter: Oslo will nicht vor Oktober verhandeln'],
    ['from when it holds for some', 'en', 'Magnet curbs do not apply to Norway until October'],
    ['how far back', 'en', 'Gallium exports hit lowest in two years, ban starts'],
    ['how far back', 'en', 'Both sides will hold their most important tariff talks in five years'],
    ['a paragraph', 'de', 'Nach Abschnitt der 2.4. Verordnung gelten Exportkontrollen'],
  ])('is nothing: %s: %s: %s', (_, lang, title) => {
    expect(dates(lang, title, '', LATER)).toEqual(['event 2026-03-04']);
  });
});

describe('the day something ends', () => {
  it.each([
    ['zh', '暂停出口管制至3月底', 'expiry 2026-03-31'],
    ['zh', '暂停出口管制至明年底', 'expiry 2027-12-31'],
    ['zh', '出口管制暂停本月底到期', 'expiry 2026-03-31'],
    ['en', 'Export controls suspended until the end of next year', 'expiry 2027-12-31'],
    ['en', 'Export controls suspended until the end of next month', 'expiry 2026-04-30'],
    ['de', 'Exportkontrollen bis Monatsende ausgesetzt', 'expiry 2026-03-31'],
    ['fr', "Droits suspendus jusqu'à la fin de l'année prochaine", 'expiry 2027-12-31'],
  ])('may be the end of a month or year told by its distance: %s: %s', (lang, title, expected) => {
    expect(dates(lang, title, '', LATER)).toContain(expected);
  });

  it.each([
    ['en', 'Tariff pause runs until November 10', 'expiry 2025-11-10'],
    ['en', 'Pause of export controls runs until the end of 2026', 'expiry 2026-12-31'],
    ['en', 'Washington and Beijing stretch tariff truce by 90 days to Nov. 10', 'expiry 2025-11-10'],
    ['en', 'China renews tariff truce to Nov. 10 next year', 'expiry 2026-11-10'],
    ['en', 'India cuts magnet duty until end of March', 'expiry 2026-03-31'],
    ['en', 'Quota holds from 1 September 2026 to 31 August 2027', 'expiry 2027-08-31'],
    ['en', 'Congo extends cobalt export quotas until end-2027', 'expiry 2027-12-31'],
    ['en', 'Indonesia bans nickel ore exports through 2028', 'expiry 2028-12-31'],
    ['en', 'Kyiv zeroes export duty through year-end', 'expiry 2025-12-31'],
    ['de', 'Exportstopp bis Jahresende', 'expiry 2025-12-31'],
    ['de', 'Ausnahme vom Zoll läuft Ende November aus', 'expiry 2025-11-30'],
    ['fr', 'Exportation suspendue jusqu’à fin juin', 'expiry 2026-06-30'],
    ['pl', 'Zakaz eksportu obowiązuje od 1 listopada do końca marca', 'expiry 2026-03-31'],
    ['sv', 'Undantag från tull till slutet av juni', 'expiry 2026-06-30'],
    ['zh', '稀土出口管制暂停措施延至明年11月10日', 'expiry 2026-11-10'],
    ['de', 'Exportkontrollen bis Ende 2026 ausgesetzt', 'expiry 2026-12-31'],
    ['fr', "Contrôles suspendus jusqu'à fin 2026", 'expiry 2026-12-31'],
    ['es', 'Controles suspendidos hasta finales de 2026', 'expiry 2026-12-31'],
    ['pl', 'Kontrole zawieszone do końca 2026 r.', 'expiry 2026-12-31'],
    ['sv', 'Kontroller pausas till slutet av 2026', 'expiry 2026-12-31'],
    ['zh', '出口限制延长至2026年底', 'expiry 2026-12-31'],
    ['en', 'Duties suspended for 90 days', 'expiry 2026-01-07'],
    ['de', 'Aussetzung gilt bis zum 10. November', 'expiry 2025-11-10'],
    ['en', 'Anti-dumping duties extended for five years', 'expiry 2030-10-09'],
    ['en', 'Duties suspended for ninety days', 'expiry 2026-01-07'],
    ['en', 'Tariffs paused for four weeks', 'expiry 2025-11-06'],
    ['zh', '暂停出口管制措施三个月', 'expiry 2026-01-09'],
    ['zh', '暂停出口管制措施二十一天', 'expiry 2025-10-30'],
    ['zh', '暂停出口管制措施半年', 'expiry 2026-04-09'],
    ['de', 'Kongo verhängt Exportstopp für Kobalt für drei Monate', 'expiry 2026-01-09'],
    ['en', 'Suspension of port fees extended until November 2027', 'expiry 2027-11-30'],
    ['en', 'Waiver runs until the end of February 2028', 'expiry 2028-02-29'],
    ['de', 'Aussetzung der Hafengebühren bis November 2027', 'expiry 2027-11-30'],
    ['fr', "La suspension est prolongée jusqu'en novembre 2027", 'expiry 2027-11-30'],
    ['es', 'La suspensión sigue hasta noviembre de 2027', 'expiry 2027-11-30'],
    ['zh', '港口费暂停至2027年11月', 'expiry 2027-11-30'],
    ['fr', 'Droits suspendus pendant trois mois', 'expiry 2026-01-09'],
    ['pl', 'Cła zawieszone na sześć miesięcy', 'expiry 2026-04-09'],
    ['sv', 'Tullarna pausas i två månader', 'expiry 2025-12-09'],
    ['zh', '关税暂停至11月10日', 'expiry 2025-11-10'],
    ['en', 'Tariff truce expires on Nov 10', 'expiry 2025-11-10'],
    ['en', 'Truce to lapse in 30 days', 'expiry 2025-11-08'],
    ['zh', '商务部暂停镓出口禁令至2026年11月27日', 'expiry 2026-11-27'],
    ['zh', '关税休战将于11月10日到期', 'expiry 2025-11-10'],
    ['zh', '暂停美国实体管控名单措施90天', 'expiry 2026-01-07'],
    ['zh', '关税休战延长一年至2026年11月10日', 'expiry 2026-11-10'],
  ])('%s: %s', (lang, title, expected) => {
    expect(dates(lang, title)).toContain(expected);
  });
});

describe('the day something ends is not', () => {
  it.each([
    ['the last day of a visit', 'zh', '10月24日至27日代表团赴吉隆坡磋商'],
    ['so many years ago', 'en', 'Exports fall to the lowest in three years'],
    ['a year that is only named', 'en', 'Ministers review the rules of 2027'],
    ['one reckoned anew where the day is named', 'zh', '关税休战延长一年至2025年11月10日'],
  ])('%s: %s: %s', (_, lang, title) => {
    expect(
      dates(lang, title).filter((date) => date.startsWith('expiry') && date !== 'expiry 2025-11-10'),
    ).toEqual([]);
  });
});

describe('the day of a meeting or a decision', () => {
  it.each([
    ['en', 'Delegations will meet on Tuesday', 'next 2025-10-14'],
    ['en', 'Beijing and Brussels to hold trade talks this weekend', 'next 2025-10-11'],
    ['zh', '中欧将于本周末举行经贸会谈', 'next 2025-10-11'],
    ['en', 'Delegations will meet on Friday', 'next 2025-10-10'],
    ['en', 'Delegations will meet next Friday', 'next 2025-10-17'],
    ['zh', '双方将于下周五举行会谈', 'next 2025-10-17'],
    ['zh', '双方将于下星期五举行会谈', 'next 2025-10-17'],
    ['en', 'Experts hold talks in Brussels from Tuesday', 'next 2025-10-14'],
    ['en', 'Minister to skip Monday’s export control talks', 'next 2025-10-13'],
    ['en', 'Delegation in Brussels on Sunday over curbs', 'next 2025-10-12'],
    ['zh', '商务部长24日起赴布鲁塞尔 与欧方会谈', 'next 2025-10-24'],
    ['en', 'Final ruling due by December 5', 'next 2025-12-05'],
    ['en', 'A ministers’ meeting follows within 180 days', 'next 2026-04-07'],
    ['zh', '双方将于10月24日举行会谈', 'next 2025-10-24'],
  ])('%s: %s', (lang, title, expected) => {
    expect(dates(lang, title)).toContain(expected);
  });
});

describe('the day of the event', () => {
  it.each([
    ['en', 'The ministry said on Tuesday that licences are needed', 'event 2025-10-07'],
    ['en', 'Licences are needed for graphite', 'event 2025-10-09'],
    ['zh', '商务部8日发布公告', 'event 2025-10-08'],
  ])('%s: %s', (lang, title, expected) => {
    expect(dates(lang, title)).toContain(expected);
  });

  it.each([
    ['en', 'Comments on the probe may be filed until November 19', 'next 2025-11-19'],
    ['en', 'Beijing has 60 days, until 8 December, to settle', 'next 2025-12-08'],
    ['en', 'Section 301 probe: hearings begin on November 5', 'next 2025-11-05'],
    ['zh', '最低价格方案将于本月25日表决', 'next 2025-10-25'],
    ['en', 'Commission moves vote on tungsten duty from November 5 to November 19', 'next 2025-11-19'],
    ['en', 'Commerce wants comments on gallium probe by November 12', 'next 2025-11-12'],
    ['es', 'Consulta pública sobre el control de exportaciones hasta el 30 de noviembre', 'next 2025-11-30'],
  ])('is none by which a measure begins or ends in %s: %s', (lang, title, expected) => {
    const read = dates(lang, title);
    expect(read).toContain(expected);
    expect(read.filter((date) => /^(?:effective|expiry)/.test(date))).toEqual([]);
  });

  it.each([
    ['en', 'Tariff cut to 10%. The rate was 20% since March 4'],
    ['de', 'Zollausnahme endet bald. Sie galt seit 1. Januar'],
    ['fr', "Quotas de cobalt. L'embargo datait du 22 février"],
    ['zh', '钴出口配额提高。去年2月22日起曾暂停出口'],
    ['de', 'Beschluss der Kommission vom 2. Oktober 2025 zum Antidumpingzoll'],
    ['en', 'A trade pact is to stand by year-end'],
    ['en', 'Scrap ban stays. It had been due to lapse on 31 December'],
    ['fr', "Embargo maintenu. Il devait s'achever le 27 novembre"],
    ['zh', '关税不再实施 原定11月1日起征'],
    ['de', 'Bis Ende des Jahres soll ein Handelsabkommen stehen'],
    ['en', 'Zimbabwe bans lithium exports; miner to invest through 2027'],
    ['en', 'Trump gives Mexico until year-end to change law or face tariffs'],
    ['en', "Rare earth prices up 30% since Monday as China's export controls bite"],
    ['en', 'Nvidia shares down since Tuesday on export control fears'],
    ['en', 'China imposes export curbs on gallium, media report Monday'],
    ['zh', '财政部7号文明确对美加征关税清单'],
    ['zh', '中国自4月起实施稀土出口管制以来'],
  ])('is none to come where it lies behind, or nothing hangs on it, in %s: %s', (lang, title) => {
    expect(dates(lang, title).filter((date) => !date.startsWith('event'))).toEqual([]);
  });

  it.each([
    ['en', 'Controls take effect December 1, not December 10', 'effective 2025-12-01'],
    ['en', 'Copper tariff starts on November 15 instead of November 1', 'effective 2025-11-15'],
    ['en', 'Tariff exemption for graphite expires November 10, commentary', 'expiry 2025-11-10'],
  ])('%s: %s', (lang, title, expected) => {
    const told = dates(lang, title).filter((date) => /^(?:effective|expiry)/.test(date));
    expect(told).toEqual([expected]);
  });

  it('is no day on which a rule takes effect when people only meet or sign', () => {
    for (const title of ['Envoys talk in Madrid from Monday', 'Pact signed on Tuesday by two ministers'])
      expect(dates('en', title).filter((date) => date.startsWith('effective'))).toEqual([]);
  });

  it.each([
    ['en', 'Steelmakers weigh Thursday’s duties'],
    ['en', "Traders digest Thursday's curbs on gallium"],
  ])('%s: lies behind where a weekday owns what is already known: %s', (lang, title) => {
    const tuesday = '2025-10-14T08:00:00Z';
    expect(dates(lang, title, '', tuesday)).toEqual(['event 2025-10-09']);
  });

  it.each([
    ['en', 'In November 25 percent tariffs will hit lorries'],
    ['en', 'In November 25% tariffs will hit lorries'],
    ['de', 'Im November 25 Prozent Zoll auf Lastwagen'],
  ])('%s: takes no rate for a day: %s', (lang, title) => {
    expect(dates(lang, title)).toEqual(['event 2025-10-09']);
  });

  it('cannot be told without a publication time', () => {
    expect(readDates(readText('en', 'It starts on Monday'), undefined)).toEqual([]);
  });

  it('takes no impossible date', () => {
    expect(dates('en', 'Rules from 31 February')).toEqual(['event 2025-10-09']);
  });
});

describe('a date without its year', () => {
  it.each([
    [
      'begins on the nearest day',
      '2025-12-20',
      'en',
      'Rules in place from January 15',
      'effective 2026-01-15',
    ],
    ['began last week', '2026-01-07', 'en', 'Rules effective January 1', 'effective 2026-01-01'],
    [
      'begins next, being long past',
      '2026-01-15',
      'en',
      'Curbs on tungsten, effective September 1',
      'effective 2026-09-01',
    ],
    [
      'begins next, being long past',
      '2026-01-15',
      'zh',
      '自9月1日起对钨实施出口管制',
      'effective 2026-09-01',
    ],
    [
      'begins next, being long past',
      '2026-01-15',
      'de',
      'Auflagen für Wolfram ab dem 1. September',
      'effective 2026-09-01',
    ],
    ['ends next', '2026-01-15', 'en', 'Ban suspended until December 31', 'expiry 2026-12-31'],
    ['ends next', '2026-02-20', 'en', 'Cobalt exports banned until September 30', 'expiry 2026-09-30'],
    ['ends next', '2026-02-20', 'zh', '钴出口禁令至9月30日', 'expiry 2026-09-30'],
  ])('%s: %s: %s: %s', (_, published, lang, title, expected) => {
    expect(dates(lang, title, '', `${published}T08:00:00Z`)).toContain(expected);
  });

  // 2025-10-09 was a Thursday: the last Tuesday is nearer than the next.
  it.each([
    ['es', 'China y la UE se reúnen el martes por el wolframio', 'next 2025-10-14'],
    ['es', 'Sefcovic viaja el martes a Pekín para hablar de imanes', 'next 2025-10-14'],
    ['es', 'China y la UE se reunieron el martes por el wolframio', 'event 2025-10-07'],
    ['fr', "La Chine et l'UE se réunissent mardi sur le tungstène", 'next 2025-10-14'],
    ['fr', "La Chine et l'UE se sont réunies mardi sur le tungstène", 'event 2025-10-07'],
    ['de', 'Sefcovic trifft Wang am Dienstag wegen Wolfram', 'next 2025-10-14'],
    ['de', 'Sefcovic traf Wang am Dienstag wegen Wolfram', 'event 2025-10-07'],
    ['pl', 'Chiny i UE negocjują we wtorek w sprawie wolframu', 'next 2025-10-14'],
    ['pl', 'Chiny i UE negocjowały we wtorek w sprawie wolframu', 'event 2025-10-07'],
    ['sv', 'Sefcovic träffar Wang på tisdag om volfram', 'next 2025-10-14'],
  ])('%s: who meets is to meet, who met has met: %s', (lang, title, expected) => {
    expect(dates(lang, title)).toContain(expected);
  });

  it.each([
    ['en', 'Curbs on tungsten in force since September 1'],
    ['en', 'Curbs on tungsten took effect on September 1'],
    ['en', 'Waiver for tungsten expired on September 30'],
    ['de', 'Auflagen für Wolfram gelten seit dem 1. September'],
    ['zh', '钨出口管制已于9月1日生效'],
  ])('%s: told as bygone is nothing to come: %s', (lang, title) => {
    const read = dates(lang, title, '', '2026-01-15T08:00:00Z');
    expect(read.filter((date) => date.slice(-10) > '2026-01-15')).toEqual([]);
  });
});

describe('the whole of what an item dates, its event left out', () => {
  it.each([
    // So long people may answer, or somebody has to act.
    ['en', 'Judge gives Commerce until October 31 to review gallium duty', ['next 2025-10-31']],
    ['de', 'Kommission entscheidet bis 18. November über Schutzzölle', ['next 2025-11-18']],
    ['fr', "Bruxelles a jusqu'au 31 octobre pour se prononcer sur les droits", ['next 2025-10-31']],
    ['pl', 'Komisja ma czas do 31 października na decyzję o cłach', ['next 2025-10-31']],
    ['en', 'Importers have 30 days from today to comment on magnet tariff', ['next 2025-11-08']],
    ['en', 'Regulator to publish copper rate by the end of the month', ['next 2025-10-31']],
    ['zh', '可在公告发布之日起20天内，即10月29日前登记应诉', ['next 2025-10-29']],
    ['de', 'Ausfuhrzoll: Kommission will bis 30. November entscheiden', ['next 2025-11-30']],
    ['zh', '美商务部将反倾销裁定推迟至11月24日', ['next 2025-11-24']],
    ['en', 'US tariffs apply until December 31', ['expiry 2025-12-31']],
    ['en', 'US gives Chinese chipmakers export waiver until December 31', ['expiry 2025-12-31']],
    ['en', 'Exporters have until December 31 tariff-free access', ['expiry 2025-12-31']],
    ['de', 'Schweizer Firmen haben bis 31. Dezember einen Zollsatz von 15 Prozent', ['expiry 2025-12-31']],
    ['en', 'Tariff order to be signed by Friday', ['next 2025-10-10']],
    // What is over by its verb lies behind.
    ['en', 'Cobalt export ban expired on Sunday', ['expiry 2025-10-05']],
    ['zh', '15%的税率已于1日起执行', ['effective 2025-10-01']],
    // The first day of a year.
    ['zh', '元旦起下调磁体关税', ['effective 2026-01-01', 'next 2026-01-01']],
    ['sv', 'Möbeltullen skjuts upp till årsskiftet', ['effective 2026-01-01', 'next 2026-01-01']],
    ['sv', 'Tullstoppet gäller fram till årsskiftet', ['expiry 2025-12-31']],
    ['de', 'Höhere Zölle ab Jahreswechsel', ['effective 2026-01-01', 'next 2026-01-01']],
    // For what was done since then.
    ['en', 'Lower rate on cars is retroactive to August 1', ['effective 2025-08-01']],
    ['de', 'Zoll sinkt auf 15 Prozent, rückwirkend zum 1. August', ['effective 2025-08-01']],
    // The old end is none any more.
    ['en', 'Ban, due to expire on 31 December, is extended to 31 December 2028', ['expiry 2028-12-31']],
    // Chinese names how long something stays suspended by "within".
    ['zh', '在一年内继续暂停实施24%的加征关税', ['expiry 2026-10-09']],
    ['zh', '须在30天内缴纳保证金', ['next 2025-11-08']],
    // The day after.
    ['zh', '公告自公布次日起执行', ['effective 2025-10-10', 'next 2025-10-10']],
    ['en', 'The duty applies from the day after publication', ['effective 2025-10-10', 'next 2025-10-10']],
    ['en', 'Published on 1 October, the ban takes effect the day after publication', []],
    [
      'en',
      'This Regulation shall enter into force on the day following that of its publication',
      ['effective 2025-10-10', 'next 2025-10-10'],
    ],
    [
      'fr',
      'Le règlement entre en vigueur le jour suivant celui de sa publication',
      ['effective 2025-10-10', 'next 2025-10-10'],
    ],
    [
      'pl',
      'Rozporządzenie wchodzi w życie następnego dnia po jego opublikowaniu',
      ['effective 2025-10-10', 'next 2025-10-10'],
    ],
    [
      'en',
      'It shall enter into force on the twentieth day following that of its publication',
      ['effective 2025-10-29', 'next 2025-10-29'],
    ],
    [
      'de',
      'Die Verordnung tritt am zwanzigsten Tag nach ihrer Veröffentlichung in Kraft',
      ['effective 2025-10-29', 'next 2025-10-29'],
    ],
    // The day says which one of the month is meant.
    [
      'en',
      'Tariff will start next month. They pay 60%, starting November 15',
      ['effective 2025-11-15', 'next 2025-11-15'],
    ],
    // A measure may take effect and end.
    ['en', 'The ban takes effect and lasts until the end of the year', ['expiry 2025-12-31']],
    ['de', 'Parteien müssen sich bis zum 20. November melden', ['next 2025-11-20']],
    ['pl', 'Zakaz będzie obowiązywał do 31 grudnia 2026 roku', ['expiry 2026-12-31']],
    ['es', 'La próxima ronda comercial será del 21 al 23 de octubre', ['next 2025-10-21']],
    // A rate changes on it.
    ['en', 'Furniture duties hit on October 14', ['effective 2025-10-14', 'next 2025-10-14']],
    ['de', 'Abgaben steigen am 1. Januar', ['effective 2026-01-01', 'next 2026-01-01']],
    // Since when a measure holds, where nothing newer is dated.
    ['en', 'Tungsten curbs have been in force since 1 July', ['effective 2025-07-01']],
    ['de', 'Der Schutzzoll gilt seit dem 1. Juli', ['effective 2025-07-01']],
    ['en', 'Ministers to decide on 16 October; duties took effect on 1 July', ['next 2025-10-16']],
    ['en', 'Duty of 9% was imposed on 9 November last year', []],
    ['en', 'EU steel quotas have not applied since 1 July', []],
    ['de', 'Seit dem 1. Juli gelten die Zölle nicht mehr', []],
    ['en', 'Exports have fallen since 4 April, when curbs took effect', []],
    // At midnight.
    ['en', 'New duty applies from midnight tonight', ['effective 2025-10-10', 'next 2025-10-10']],
    ['sv', 'De nya tullarna trädde i kraft i natt', ['effective 2025-10-09']],
    ['zh', '后天起征收反补贴税', ['effective 2025-10-11', 'next 2025-10-11']],
    // A measure is put off, and what holds it back lasts longer.
    ['zh', '美国将对华芯片关税延期至2027年6月23日', ['effective 2027-06-23', 'next 2027-06-23']],
    ['zh', '中美关税休战延期至2026年11月10日', ['expiry 2026-11-10']],
    ['zh', '禁令原定2026年1月1日生效，现改为7月1日', ['effective 2026-07-01', 'next 2026-07-01']],
    [
      'pl',
      'Zakaz przesunięty z 1 listopada na 1 stycznia 2027 r.',
      ['effective 2027-01-01', 'next 2027-01-01'],
    ],
    // A rate that stands behind its day.
    ['zh', '电池退税率明年1月1日归零', ['effective 2026-01-01', 'next 2026-01-01']],
    ['es', 'La medida rige desde este lunes', ['effective 2025-10-13', 'next 2025-10-13']],
    [
      'pl',
      'Cło weszło w życie w poniedziałek i obowiązuje do 16 lutego',
      ['effective 2025-10-06', 'expiry 2026-02-16'],
    ],
  ])('%s: %s', (lang, title, expected) => {
    expect(dates(lang, title).filter((date) => !date.startsWith('event'))).toEqual(expected);
  });
});

describe('what a title denies', () => {
  const coming = (title: string, summary: string) =>
    dates('en', title, summary).filter((date) => !date.startsWith('event'));

  it('dates nothing, wherever its day is repeated', () => {
    const summary = 'The ministry called reports of rules from Nov. 1 pure fabrication.';
    expect(coming('Beijing denies plan to curb yttrium exports from November 1', summary)).toEqual([]);
  });

  it('says nothing of other days', () => {
    const summary = 'Talks resume on 27 October in Geneva.';
    expect(coming('Beijing denies plan to curb yttrium exports from November 1', summary)).toEqual([
      'next 2025-10-27',
    ]);
  });
});

describe('when people meet next', () => {
  it.each([
    [
      '2026-01-18',
      'en',
      'EU and South American bloc put pen to paper',
      'The accord was signed in Lima on Saturday by the Commission president.',
      [],
      ['next'],
    ],
    [
      '2026-08-19',
      'en',
      'Japan and Chile sign lithium pact',
      'Envoys put their names to the deal in Osaka on Tuesday.',
      [],
      ['next'],
    ],
    [
      '2027-01-20',
      'en',
      'Parliament ratifies trade agreement',
      'Deputies gave their consent on Tuesday by 431 votes to 198.',
      [],
      ['next'],
    ],
    [
      '2026-05-08',
      'en',
      'He and Bessent meet in Oslo on Wednesday',
      'They last spoke by video on Tuesday.',
      ['next 2026-05-13'],
      ['2026-05-12'],
    ],
    ['2026-06-10', 'en', 'US-China trade talks to resume by Friday', '', ['next 2026-06-12'], []],
    ['2026-06-10', 'en', 'EU, India extend talks until Friday', '', ['2026-06-12'], []],
    ['2026-06-10', 'en', 'Tariffs on copper start from Friday', '', ['effective 2026-06-12'], []],
    [
      '2026-09-30',
      'de',
      'Verhandlungen über Preise gescheitert',
      'Die Kommission brach sie am Dienstag ab.',
      [],
      ['next'],
    ],
    [
      '2026-07-08',
      'de',
      'Schweiz und Indien beenden Runde',
      'Sie ging am Freitag in Bern zu Ende, die nächste beginnt am Montag, 20. Juli.',
      ['next 2026-07-20'],
      ['2026-07-10'],
    ],
    [
      '2026-05-29',
      'de',
      'Abkommen mit Kanada unter Dach',
      'Beide Seiten schlossen die Verhandlungen am Donnerstag in Bern ab.',
      [],
      ['next'],
    ],
    [
      '2026-08-26',
      'fr',
      "La Suisse et le Chili s'entendent",
      "L'accord a été conclu mardi à Berne.",
      [],
      ['next'],
    ],
    [
      '2025-10-15',
      'pl',
      'Rada UE zatwierdziła umowę z Chile',
      'Decyzję podjęto w poniedziałek w Luksemburgu.',
      [],
      ['next'],
    ],
    [
      '2026-12-07',
      'pl',
      'Londyn odwołuje negocjacje z Brukselą',
      'Rząd poinformował o tym w piątek.',
      [],
      ['next'],
    ],
    [
      '2026-03-23',
      'pl',
      'Rozmowy o stali przełożone z wtorku na środę',
      '',
      ['next 2026-03-25'],
      ['2026-03-24'],
    ],
    [
      '2026-06-12',
      'sv',
      'Biltullar: samtal flyttas från måndag till tisdag',
      '',
      ['next 2026-06-16'],
      ['2026-06-15'],
    ],
    ['2026-10-19', 'pl', 'Unia i Chile wracają do stołu 26 października', '', ['next 2026-10-26'], []],
    [
      '2026-07-16',
      'pl',
      'Runda zakończona',
      'Eksperci rozstali się w środę, a 23 lipca do tematu wrócą przywódcy.',
      ['next 2026-07-23'],
      ['expiry'],
    ],
    [
      '2026-11-05',
      'pl',
      'Amerykanie i Chińczycy mają czas do 10 listopada, by się dogadać',
      '',
      ['next 2026-11-10'],
      [],
    ],
    [
      '2026-10-06',
      'es',
      'Perú y Chile se dan hasta el 30 de octubre para cerrar su tratado',
      '',
      ['next 2026-10-30'],
      [],
    ],
    [
      '2025-06-20',
      'de',
      'Brüssel und Washington verhandeln',
      'Bis zum 9. Juli muss eine Einigung stehen, sonst drohen 50 Prozent.',
      ['next 2025-07-09'],
      [],
    ],
    ['2025-07-23', 'zh', '商务部：何立峰27日至30日赴瑞典与美方会谈', '', ['next 2025-07-27'], ['expiry']],
    ['2026-03-12', 'zh', '商务部：中美团队14日至17日在法国磋商', '', ['next 2026-03-14'], ['expiry']],
    ['2025-09-13', 'de', 'USA und China sprechen morgen in Madrid über Zölle', '', ['next 2025-09-14'], []],
    [
      '2026-06-15',
      'en',
      'Carney, Trump due to meet today in Evian on lumber tariffs',
      '',
      ['next 2026-06-15'],
      [],
    ],
    [
      '2026-06-14',
      'de',
      'Trump und von der Leyen wollen heute über Stahl reden',
      '',
      ['next 2026-06-14'],
      [],
    ],
    [
      '2026-06-15',
      'fr',
      "Américains et Européens doivent parler acier aujourd'hui",
      '',
      ['next 2026-06-15'],
      [],
    ],
    [
      '2025-06-09',
      'pl',
      'Dziś w Londynie mają ruszyć rozmowy handlowe USA–Chiny',
      '',
      ['next 2025-06-09'],
      [],
    ],
    ['2026-03-15', 'sv', 'I dag ska USA och Kina inleda samtal i Paris', '', ['next 2026-03-15'], []],
    ['2026-06-15', 'en', 'Carney met Trump today in Evian on lumber tariffs', '', [], ['next']],
    ['2025-12-12', 'es', 'La Eurocámara vota el martes las salvaguardias', '', ['next 2025-12-16'], []],
    [
      '2026-01-05',
      'pl',
      'Ambasadorowie głosują w piątek nad umową z Mercosurem',
      '',
      ['next 2026-01-09'],
      [],
    ],
    ['2026-12-11', 'sv', 'Nästa samtal är utsatt till den 15 januari', '', ['next 2027-01-15'], []],
    ['2025-08-16', 'en', 'US team scraps Delhi visit planned for August 25', '', [], ['next']],
    ['2025-10-09', 'en', 'Lima calls off zinc duty at talks on November 20', '', ['next 2025-11-20'], []],
    ['2025-10-09', 'zh', '双方11月20日会谈后取消锌关税', '', ['next 2025-11-20'], []],
    [
      '2026-09-30',
      'de',
      'Gespräche gescheitert',
      'Ein für den 7. Oktober geplantes Treffen entfällt.',
      [],
      ['next'],
    ],
    [
      '2026-09-15',
      'es',
      'Bogotá suspende el diálogo',
      'La canciller canceló la reunión prevista para el 18 de septiembre.',
      [],
      ['next'],
    ],
    ['2026-08-12', 'pl', 'Fiasko rozmów o cłach', 'Planowane na piątek spotkanie odwołano.', [], ['next']],
    [
      '2026-04-07',
      'en',
      'EU, Australia end another round',
      'They pick up again on Monday in Brussels.',
      ['next 2026-04-13'],
      [],
    ],
    ['2026-06-10', 'en', 'US to impose tariffs on steel on Friday', '', ['2026-06-12'], []],
    ['2026-06-10', 'en', 'Talks planned for June 20 in Oslo', '', ['next 2026-06-20'], []],
    ['2026-06-10', 'en', 'Trump calls off talks, will see Carney on Monday', '', ['next 2026-06-15'], []],
    [
      '2026-07-09',
      'en',
      'Envoys from Rome and Delhi head back to the table Monday',
      'The round is expected to run through Wednesday.',
      ['next 2026-07-13'],
      ['expiry'],
    ],
    ['2026-08-19', 'en', 'Chile-EU trade talks collapsed Tuesday night over beef', '', [], ['next']],
    [
      '2026-03-09',
      'en',
      'Minister off to Beijing',
      'He is due there on Wednesday for two days of talks on magnets.',
      ['next 2026-03-11'],
      ['expiry'],
    ],
    [
      '2025-10-11',
      'en',
      'China licenses five more metals',
      'Three need a permit from Nov. 8, and the rule on magnets follows on Dec. 1.',
      ['effective 2025-11-08', 'next 2025-11-08', 'next 2025-12-01'],
      [],
    ],
    [
      '2027-02-24',
      'en',
      'Drone tariff, once due March 1, delayed until April 6',
      '',
      ['next 2027-04-06'],
      ['2027-03-01'],
    ],
    [
      '2026-02-07',
      'zh',
      '对铟实施出口管制',
      '公告6日发布，2月10日起实施。过渡期截止日为5月10日。',
      ['effective 2026-02-10', 'next 2026-02-10'],
      [],
    ],
    ['2026-08-10', 'zh', '欧盟公布对华轮胎终裁', '税率45%，自8日起征收。', ['effective 2026-08-08'], []],
    ['2026-08-10', 'zh', '欧盟轮胎关税将于8日起征收', '', ['effective 2026-09-08'], []],
    ['2026-04-09', 'zh', '美国今起恢复对中国船舶收取港口费', '', ['effective 2026-04-09'], []],
    ['2026-07-18', 'zh', '中智贸易协定签字仪式延至8月9日', '', ['next 2026-08-09'], ['expiry']],
    ['2026-01-11', 'zh', '加拿大总理将于1月14日起访华', '', ['next 2026-01-14'], ['effective']],
    [
      '2025-08-06',
      'de',
      'Am 1. August verkündet, ab Donnerstag, 6.01 Uhr, fällig: 39 Prozent Zoll',
      '',
      ['effective 2025-08-07'],
      [],
    ],
    [
      '2026-07-31',
      'de',
      'Pause endet am 7. August',
      'Über eine Verlängerung entscheidet die Kommission am Mittwoch.',
      ['next 2026-08-05'],
      [],
    ],
    [
      '2026-12-11',
      'de',
      'Bern und Washington geben sich im Zollstreit Zeit bis 31. Januar',
      '',
      ['next 2027-01-31'],
      ['expiry'],
    ],
    [
      '2026-10-08',
      'fr',
      "Acier : Washington et Bruxelles se donnent jusqu'au 30 novembre",
      '',
      ['next 2026-11-30'],
      ['expiry'],
    ],
    [
      '2027-01-29',
      'fr',
      'Washington relève la taxe sur le cuivre',
      "Elle s'applique lundi.",
      ['2027-02-01'],
      [],
    ],
    ['2027-03-04', 'fr', 'Chili-UE : la réunion de vendredi sur le lithium annulée', '', [], ['next']],
    [
      '2026-11-11',
      'es',
      'España y Chile firman un protocolo',
      'Fue rubricado esta mañana en Madrid.',
      [],
      ['next'],
    ],
    [
      '2026-06-26',
      'fr',
      'Les ministres du commerce reçoivent Sefcovic ce soir à Évian',
      '',
      ['next 2026-06-26'],
      [],
    ],
    [
      '2027-02-10',
      'sv',
      'Norge inför stålkvoter',
      'Kvoterna gäller från och med den 1 april till och med den 31 mars 2030.',
      ['effective 2027-04-01', 'expiry 2030-03-31'],
      [],
    ],
    [
      '2025-10-08',
      'de',
      'Treffen zu Zöllen',
      'Das Treffen wurde für Montag angesetzt.',
      ['next 2025-10-13'],
      [],
    ],
    ['2025-10-08', 'de', 'USA-China: Treffen für Montag vereinbart', '', ['next 2025-10-13'], []],
    [
      '2025-10-08',
      'fr',
      'Terres rares',
      'Une réunion a été fixée à lundi à Bruxelles.',
      ['next 2025-10-13'],
      [],
    ],
    ['2025-10-08', 'es', 'Aranceles', 'La reunión fue fijada para el lunes.', ['next 2025-10-13'], []],
    [
      '2025-10-08',
      'pl',
      'Rozmowy o cłach',
      'Spotkanie zostało zaplanowane na poniedziałek.',
      ['next 2025-10-13'],
      [],
    ],
    [
      '2025-10-08',
      'es',
      'México y EE UU acordaron reunirse el lunes para hablar de aranceles',
      '',
      ['next 2025-10-13'],
      [],
    ],
    ['2025-10-08', 'sv', 'Nya tullar från och med måndag', '', ['effective 2025-10-13'], []],
    ['2025-10-08', 'en', 'US tariffs on trucks apply from 12:01 a.m. Monday', '', ['2025-10-13'], []],
    ['2025-10-08', 'en', 'Tariffs on lumber from midnight Monday', '', ['2025-10-13'], []],
    [
      '2025-10-08',
      'sv',
      'Pausen i tullkriget gäller till midnatt den 10 november',
      '',
      ['expiry 2025-11-10'],
      [],
    ],
    [
      '2025-10-08',
      'en',
      'Trump scraps beef tariffs before meeting Xi on 30 October',
      '',
      ['next 2025-10-30'],
      [],
    ],
    ['2025-10-08', 'sv', 'EU inställd på möte med Kina den 30 oktober', '', ['next 2025-10-30'], []],
    ['2025-10-08', 'en', 'Scrap metal talks with India set for October 30', '', ['next 2025-10-30'], []],
    [
      '2025-10-08',
      'en',
      'Tariff truce agreed at summit expires on 30 November',
      '',
      ['expiry 2025-11-30'],
      [],
    ],
    ['2025-10-08', 'en', 'Deal reached at summit expires on 30 November', '', ['expiry 2025-11-30'], []],
    ['2025-10-08', 'en', 'USMCA expires on 30 November as talks stall', '', ['expiry 2025-11-30'], []],
    ['2025-10-08', 'en', 'New 25% tariff takes effect today after talks fail', '', [], ['next']],
    ['2025-10-08', 'zh', '中美经贸磋商今起举行', '', [], ['effective']],
    ['2026-10-08', 'en', 'Tariffs will be lifted Monday, White House says', '', ['next 2026-10-12'], []],
    ['2026-10-08', 'en', 'US tariffs on EU cars to be lifted Monday', '', ['2026-10-12'], []],
    ['2026-10-08', 'en', 'EU countermeasures expected to be approved Monday', '', ['next 2026-10-12'], []],
    ['2026-10-08', 'en', 'Rule on rare earths to be adopted Monday', '', ['next 2026-10-12'], []],
    ['2026-10-08', 'en', 'Summit being held Monday on tariffs', '', ['next 2026-10-12'], []],
    [
      '2026-10-08',
      'de',
      'Das Treffen der Handelsminister wurde für Montag angesetzt',
      '',
      ['next 2026-10-12'],
      [],
    ],
    ['2026-10-08', 'de', 'Der Gipfel wurde auf Montag vorverlegt', '', ['2026-10-12'], []],
    ['2026-10-08', 'de', 'Die Zölle sollen am Montag beschlossen werden', '', ['2026-10-12'], []],
    ['2026-10-08', 'de', 'Gegenzölle werden am Montag beschlossen', '', ['2026-10-12'], []],
    ['2026-10-08', 'fr', 'La réunion a été fixée à lundi', '', ['next 2026-10-12'], []],
    ['2026-10-08', 'fr', 'La réunion a été reportée à lundi', '', ['2026-10-12'], []],
    ['2026-10-08', 'es', 'La votación fue pospuesta al lunes', '', ['2026-10-12'], []],
    ['2026-10-08', 'es', 'EEUU y China acordaron reunirse el lunes', '', ['next 2026-10-12'], []],
    ['2026-10-08', 'pl', 'Szczyt został przełożony na poniedziałek', '', ['2026-10-12'], []],
    ['2026-10-08', 'pl', 'KE zatwierdzi cła w poniedziałek', '', ['2026-10-12'], []],
    ['2026-10-08', 'es', 'EEUU cobra aranceles a partir del lunes', '', ['effective 2026-10-12'], []],
    ['2026-10-08', 'es', 'China exigirá licencias a partir del lunes', '', ['effective 2026-10-12'], []],
    ['2026-10-08', 'en', 'US tariffs from 12:01 a.m. Monday', '', ['effective 2026-10-12'], []],
    ['2026-10-08', 'en', 'EU tariffs from midnight Monday', '', ['effective 2026-10-12'], []],
    ['2026-10-08', 'en', 'China to require licences from as soon as Monday', '', ['2026-10-12'], []],
    ['2026-10-08', 'en', 'Truce lasts until 12:01 a.m. on Tuesday', '', ['2026-10-13'], []],
    ['2026-10-08', 'de', 'Zölle ab Mitternacht am Montag', '', ['2026-10-12'], []],
    ['2026-10-08', 'fr', "Exemption jusqu'à minuit lundi", '', ['2026-10-12'], []],
    ['2026-10-08', 'es', 'Aranceles a partir de la medianoche del lunes', '', ['2026-10-12'], []],
    ['2026-10-08', 'sv', 'Tullpausen varar till och med måndag', '', ['2026-10-12'], []],
    ['2026-10-08', 'sv', 'Pausen gäller till klockan 24 den 10 november', '', ['expiry 2026-11-10'], []],
    ['2026-10-08', 'pl', 'Zawieszenie ceł do północy 10 listopada', '', ['expiry 2026-11-10'], []],
    ['2026-10-08', 'sv', 'Trump reser till Kina 30 oktober', '', ['next 2026-10-30'], []],
    ['2026-10-08', 'pl', 'Delegacja jedzie do USA 20 października', '', ['next 2026-10-20'], []],
    ['2026-10-08', 'en', 'Trump axes chip export rule ahead of Oct 30 meeting', '', ['next 2026-10-30'], []],
    [
      '2026-10-08',
      'en',
      'Canada cancels digital tax so trade talks can resume on October 30',
      '',
      ['next 2026-10-30'],
      [],
    ],
    ['2026-10-08', 'de', 'EU streicht Zölle vor Treffen am 30. Oktober', '', ['next 2026-10-30'], []],
    ['2026-10-08', 'zh', '美国取消关税后两国10月30日会谈', '', ['next 2026-10-30'], []],
    ['2026-10-08', 'zh', '特朗普访华前 中国11月10日起取消稀土管制', '', ['effective 2026-11-10'], []],
    [
      '2026-10-08',
      'en',
      'Trade deal expires on 10 November unless summit extends it',
      '',
      ['expiry 2026-11-10'],
      [],
    ],
    ['2026-10-08', 'en', 'Trump pauses EU tariffs for 90 days of talks', '', ['expiry'], []],
    ['2026-10-08', 'zh', '何立峰访美 美国自11月10日对华加征关税', '', ['effective 2026-11-10'], []],
    [
      '2026-10-08',
      'de',
      '25-Prozent-Zölle treten heute nach gescheiterten Gesprächen in Kraft',
      '',
      [],
      ['next'],
    ],
    ['2026-10-08', 'fr', "Trump doit rencontrer Xi, a-t-on appris aujourd'hui", '', [], ['next']],
    ['2026-10-08', 'en', 'US today confirms meeting planned with China', '', [], ['next']],
    ['2026-10-08', 'en', 'EU tariffs today: Sefcovic to meet Greer next week', '', [], ['next']],
    ['2026-10-08', 'zh', '中美经贸磋商今起在马德里举行', '', [], ['effective']],
    ['2026-10-08', 'zh', '稀土出口配额申请截止日期为10月30日', '', [], ['expiry']],
    ['2026-10-08', 'en', 'Deal reached, signing on Friday', '', ['next 2026-10-09'], []],
    [
      '2026-10-08',
      'sv',
      'EU och Kina möttes i Bryssel på tisdagen',
      'Samtalen gällde magneter.',
      [],
      ['next'],
    ],
    ['2026-10-08', 'sv', 'EU och Kina möts i Bryssel på tisdag', '', ['next 2026-10-13'], []],
    ['2026-10-08', 'sv', 'EU beslutade på tisdagen om tullar på stål', '', ['event 2026-10-06'], []],
    [
      '2026-10-08',
      'sv',
      'Regeringen meddelade på onsdagen att avtalet är klart',
      '',
      ['event 2026-10-07'],
      [],
    ],
    ['2026-10-08', 'sv', 'Under tisdagen höjdes tullarna på stål', '', [], ['next']],
    ['2026-10-08', 'sv', 'EU-ministrarna träffas på måndagen den 12 oktober', '', ['next 2026-10-12'], []],
    ['2026-10-08', 'de', 'China hat am Montag neue Exportkontrollen verhängt', '', [], ['next']],
    ['2026-10-08', 'de', 'Die EU-Kommission kündigte am Montag Zölle auf Stahl an', '', [], ['next']],
    [
      '2026-10-08',
      'de',
      'Wie das Ministerium am Montag in Peking bekanntgab, gelten die Kontrollen ab Dezember',
      '',
      [],
      ['2026-10-12'],
    ],
    ['2026-10-08', 'de', 'Trump unterzeichnete am Montag ein Dekret über Zölle', '', [], ['next']],
    ['2026-10-08', 'de', 'Am Montag traten neue US-Zölle in Kraft', '', [], ['next']],
    ['2026-10-08', 'de', 'Am Montag treten neue US-Zölle in Kraft', '', ['effective 2026-10-12'], []],
    ['2026-10-08', 'de', 'Seit Montag gelten neue US-Zölle', '', [], ['next']],
    ['2026-10-08', 'fr', 'La Chine a annoncé lundi de nouveaux contrôles', '', [], ['next']],
    ['2026-10-08', 'fr', 'Lundi, la Chine a imposé des droits sur le porc', '', [], ['next']],
    ['2026-10-08', 'fr', 'Pékin doit publier lundi la liste des sociétés visées', '', ['2026-10-12'], []],
    ['2026-10-08', 'fr', 'Les droits de douane entrés en vigueur lundi', '', [], ['next']],
    ['2026-10-08', 'fr', 'Les droits de douane entreront en vigueur lundi', '', ['2026-10-12'], []],
    ['2026-10-08', 'es', 'China anunció el lunes nuevos controles', '', [], ['next']],
    ['2026-10-08', 'es', 'El lunes, China impuso aranceles al porcino', '', [], ['next']],
    ['2026-10-08', 'es', 'Los aranceles entrarán en vigor el lunes', '', ['2026-10-12'], []],
    ['2026-10-08', 'es', 'Trump firmó el lunes un decreto de aranceles', '', [], ['next']],
    ['2026-10-08', 'es', 'México publicará el lunes la lista de aranceles', '', ['2026-10-12'], []],
    ['2026-10-08', 'pl', 'Chiny ogłosiły w poniedziałek nowe kontrole', '', [], ['next']],
    ['2026-10-08', 'pl', 'W poniedziałek Trump podpisał rozporządzenie o cłach', '', [], ['next']],
    ['2026-10-08', 'pl', 'W poniedziałek wejdą w życie nowe cła', '', ['2026-10-12'], []],
    ['2026-10-08', 'pl', 'Jak poinformowano w poniedziałek, cła wzrosną w grudniu', '', [], ['2026-10-12']],
    ['2026-10-08', 'sv', 'Kina meddelade i måndags nya exportkontroller', '', [], ['next']],
    ['2026-10-08', 'sv', 'Kina inför på måndag nya exportkontroller', '', ['2026-10-12'], []],
    ['2026-10-08', 'zh', '商务部周一宣布对镓实施出口管制', '', [], ['next']],
    ['2026-10-08', 'zh', '周一，美国对华加征关税', '', [], ['next']],
    ['2026-10-08', 'zh', '美国下周一将公布关税清单', '', ['2026-10-12'], []],
    ['2026-10-08', 'zh', '美国将于周一公布关税清单', '', ['2026-10-12'], []],
    ['2026-10-08', 'en', 'China on Monday imposed new export controls', '', [], ['next']],
    ['2026-10-08', 'en', 'China unveiled new export controls Monday', '', [], ['next']],
    ['2026-10-08', 'en', 'New tariffs, announced Monday, hit steel', '', [], ['next']],
    ['2026-10-08', 'en', 'The White House is due to publish the tariff list Monday', '', ['2026-10-12'], []],
    ['2026-10-08', 'en', 'Tariffs that kicked in on Monday hit carmakers', '', [], ['next']],
    [
      '2026-10-08',
      'en',
      "Beijing's commerce ministry, in a statement Monday, vowed countermeasures",
      '',
      [],
      ['next'],
    ],
    ['2026-10-08', 'en', 'EU ministers gather Monday to weigh tariffs', '', ['2026-10-12'], []],
    ['2026-10-08', 'en', 'EU ministers gathered Monday to weigh tariffs', '', [], ['next']],
    ['2026-10-08', 'en', 'Trump will on Monday sign order on tariffs', '', ['2026-10-12'], []],
  ])('told on %s, %s: %s. %s', (published, lang, title, summary, told, untold) => {
    const read = dates(lang, title, summary, `${published}T09:00:00Z`);
    for (const date of told) expect(read.join(', ')).toContain(date);
    for (const date of untold) expect(read.join(', ')).not.toContain(date);
  });
});

describe('days beside a length of time, a suspension or a word that looks back', () => {
  it.each([
    [
      'does not apply until then',
      'en',
      'Ankara lifts export ban on boron for a year',
      'The ban imposed in May 2024 would not apply until October 20, 2026.',
      ['expiry 2026-10-20'],
    ],
    [
      'runs to a day, whatever the length',
      'en',
      'Ankara extends pause of boron ban by a year',
      'The waiver due to lapse this month will run to October 20, 2026.',
      ['expiry 2026-10-20'],
    ],
    [
      'a past day of the week, told backwards',
      'en',
      'Ottawa scraps tariffs on tea',
      'The order was signed on Thursday and is retroactive to Tuesday.',
      ['effective 2025-10-07'],
    ],
    [
      'is superseded by a later one',
      'en',
      'Ankara prolongs boron export ban',
      'The measure, due to expire on December 20, will now last until June 30, 2026.',
      ['expiry 2026-06-30'],
    ],
    [
      'the day of a signature ends nothing',
      'en',
      'Ankara to ban boron exports from December 1',
      'A decree signed on Monday ends shipments of raw ore.',
      ['effective 2025-12-01', 'next 2025-12-01'],
    ],
    [
      'the title ends before the summary begins',
      'zh',
      '土耳其暂停硼出口管制公告至2026年3月31日',
      '8月15日起施行的公告暂停实施。',
      ['expiry 2026-03-31'],
    ],
    [
      'what will not start on a day',
      'en',
      'Ankara puts off boron ban by a year',
      'The ban planned for December 1 will not start before December 2026.',
      ['effective 2026-12-01', 'next 2026-12-01'],
    ],
    [
      'a month and its day',
      'es',
      'Turquía grava el acero con un 35 % desde diciembre',
      'El decreto fija el 12 de diciembre como inicio.',
      ['effective 2025-12-12', 'next 2025-12-12'],
    ],
    ['how long people stay', 'en', 'Trade talks resume', 'A delegation will stay for three days.', []],
    [
      'how long an inquiry takes',
      'zh',
      '商务部对土耳其硼砂反倾销立案',
      '调查10月9日启动，预计为期一年。',
      [],
    ],
    ['how long talks lasted', 'zh', '中土磋商结束', '为期两天的会谈在伦敦结束。', []],
    [
      'working days',
      'pl',
      'Ankara i Oslo ułatwiają licencje',
      'Wnioski będą rozpatrywane w ciągu 15 dni roboczych.',
      [],
    ],
    [
      'per',
      'de',
      'Oslo senkt Zoll auf Lachs',
      'Die Senkung gilt per 1. Dezember.',
      ['effective 2025-12-01', 'next 2025-12-01'],
    ],
    [
      'à partir de',
      'fr',
      "Oslo interdira l'exportation de magnésium à partir de 2027",
      '',
      ['effective 2027-01-01', 'next 2027-01-01'],
    ],
    [
      'a month, and the day of a visit',
      'en',
      'Ankara bans boron from December; Trump visits on December 14',
      '',
      ['effective 2025-12-01', 'next 2025-12-14', 'next 2025-12-01'],
    ],
    [
      'a month, and the day of a vote',
      'en',
      'Ankara bans boron from December',
      'Parliament votes on a budget on December 14.',
      ['effective 2025-12-01', 'next 2025-12-14', 'next 2025-12-01'],
    ],
    [
      'what will not apply to some',
      'en',
      'New boron tariff from December 1 will not apply to goods under USMCA',
      '',
      ['effective 2025-12-01', 'next 2025-12-01'],
    ],
    [
      'is put off, and applies from then on',
      'en',
      'Ankara suspends boron ban',
      'The start is put off; the ban would not apply until October 20, 2026.',
      ['effective 2026-10-20', 'next 2026-10-20'],
    ],
    [
      'is not extended',
      'en',
      'Boron export ban to lapse',
      'The measure, due to expire on December 20, will not be extended.',
      ['expiry 2025-12-20'],
    ],
    [
      'may be extended',
      'en',
      'Boron export ban to lapse',
      'The measure is due to expire on December 20 unless extended.',
      ['expiry 2025-12-20'],
    ],
    [
      'a new one that does not apply until then',
      'en',
      'Ankara pauses boron tariffs; new 10% duty will not apply until December 1',
      '',
      ['effective 2025-12-01', 'next 2025-12-01'],
    ],
    ['unnecessary', 'en', 'Ankara ends unnecessary boron duty on December 1', '', ['expiry 2025-12-01']],
    ['an oil price', 'de', 'Rohöl per Dezember teurer, Zölle drücken', '', []],
  ])('%s (%s): %s', (_, lang, title, summary, expected) => {
    const told = dates(lang, title, summary).filter((date) => !date.startsWith('event'));
    expect(told).toEqual(expected);
  });
});

describe('what a day replaced or whom it keeps apart', () => {
  it.each([
    [
      'en',
      'Zambia sets copper quota',
      'It took the place of a duty, and replaced an export ban on 2 February.',
    ],
    ['de', 'Sambia legt Kupferquote fest', 'Sie ersetzte das Ausfuhrverbot zum 2. Februar.'],
    ['es', 'Zambia fija cuota', 'Sustituyó a la prohibición vigente hasta el 2 de febrero.'],
  ])('is no last day of what came after, in %s: %s', (lang, title, summary) => {
    expect(dates(lang, title, summary).filter((date) => date.startsWith('expiry'))).toEqual([]);
  });

  it.each([
    ['en', 'The next round will be held in Lima from 3 to 7 November.', 'next 2025-11-03'],
    ['fr', 'Le prochain cycle de négociations aura lieu à Lima du 3 au 7 novembre.', 'next 2025-11-03'],
    ['es', 'La próxima ronda será en Lima del 3 al 7 de noviembre.', 'next 2025-11-03'],
    ['de', 'Die nächste Runde findet vom 3. bis 7. November in Lima statt.', 'next 2025-11-03'],
    ['pl', 'Następna runda odbędzie się w Limie od 3 do 7 listopada.', 'next 2025-11-03'],
    ['sv', 'Nästa runda hålls i Lima från 3 till 7 november.', 'next 2025-11-03'],
    ['zh', '下一轮谈判将于11月3日至7日在利马举行。', 'next 2025-11-03'],
  ])('is the first day of a round in %s: %s', (lang, summary, expected) => {
    const found = dates(lang, 'EU – Peru', summary);
    expect(found.filter((date) => !date.startsWith('event'))).toEqual([expected]);
  });

  it('is the last day of a round that ends today', () => {
    const found = dates('en', 'EU and Peru talk', 'Negotiators met in Lima from 6 to 9 October.');
    expect(found).toEqual(['event 2025-10-06']);
  });
});

describe('what comes next', () => {
  it.each([
    ['en', 'Norway-Kenya meeting on niobium rescheduled for May 27', true],
    ['fr', 'Les discussions entre la Norvège et le Kenya décalées au 27 mai', true],
    ['en', 'Norway and Kenya to hold talks on niobium on May 27', undefined],
  ])('is moved to a day where the title says so, in %s: %s', (lang, title, moved) => {
    const next = readDates(readText(lang, title), '2026-05-04T10:00:00Z').find(
      ({ date }) => date === '2026-05-27',
    );
    expect(next?.moved).toBe(moved);
  });
});
