import { describe, expect, it } from '@jest/globals';
import { readDates } from '../../../../src/classify/days/dates.js';
import { readText } from '../../shipped.js';

const ends = (lang: string, title: string, summary = '') =>
  readDates(readText(lang, title, summary), '2025-10-09T08:00:00Z')
    .filter(({ kind }) => kind === 'expiry')
    .map(({ date }) => date);

describe('how long a measure is to last', () => {
  it.each([
    ['en', 'Chile puts 12% surcharge on salmon from October 20, to last 150 days', ''],
    ['en', 'Chile puts 12% surcharge on salmon from October 20 that can last 150 days', ''],
    ['en', 'Chile puts 12% surcharge on salmon from October 20', 'The duty can last up to 150 days.'],
    ['en', 'Chile puts 12% surcharge on salmon from October 20', 'The surcharge expires after 150 days.'],
    ['zh', '智利10月20日起对三文鱼加征12%关税', '该关税将于150天后到期。'],
    ['de', 'Chile erhebt ab 20. Oktober 12% Zuschlag', 'Der Zoll läuft nach 150 Tagen aus.'],
    ['fr', 'Le Chili instaure une surtaxe à partir du 20 octobre', 'La surtaxe expire au bout de 150 jours.'],
    ['es', 'Chile impone un recargo desde el 20 de octubre que durará 150 días', ''],
    ['pl', 'Chile nakłada od 20 października cło 12%, które ma obowiązywać 150 dni', ''],
    ['sv', 'Chile inför tilläggstull från 20 oktober som ska gälla i 150 dagar', ''],
  ])('tells its last day, in %s: %s %s', (lang, title, summary) => {
    expect(ends(lang, title, summary)).toEqual(['2026-03-19']);
  });

  it.each([
    ['stocks', 'Bismuth stocks to last 150 days as export curbs bite'],
    ['stocks', 'Inventories can last 90 days under tariffs'],
    ['talks', 'Tariff talks to last two weeks'],
    ['licences', 'Licences under export controls will last six months'],
    ['what expires now', 'Chilean surcharge expires after 150 days'],
    ['a pause that does', 'Tariff pause expires after 90 days'],
    ['what holds by now', 'Chilean surcharge, in force since February, expiring after 150 days'],
    ['what is over', 'Chilean tariffs lasted 90 days'],
  ])('is not told by %s: %s', (_, title) => {
    expect(ends('en', title)).toEqual([]);
  });
});

// A Thursday.
const PUBLISHED = '2025-10-09T08:00:00Z';
/** All that an item dates but its event; what is only about then has a tilde. */
const dates = (lang: string, title: string, summary = '') =>
  readDates(readText(lang, title, summary), PUBLISHED).flatMap(({ kind, date, about }) =>
    kind === 'event' ? [] : [`${kind} ${about ? '~' : ''}${date}`],
  );

describe('the day on which a span ends', () => {
  it.each([
    ['en', 'Duties suspended for 90 days', 'expiry ~2026-01-07'],
    ['de', 'Peking setzt Ausfuhrkontrollen ein Jahr lang aus', 'expiry ~2026-10-09'],
    ['pl', 'Pekin zawiesza kontrole eksportu na rok', 'expiry ~2026-10-09'],
    ['pl', 'Pekin przedłuża o rok zawieszenie kontroli eksportu', 'expiry ~2026-10-09'],
    ['pl', 'Waszyngton przedłuża rozejm celny z Pekinem o rok', 'expiry ~2026-10-09'],
    ['zh', '暂停出口管制措施半年', 'expiry ~2026-04-09'],
    ['en', 'Duties suspended for 90 days from October 13', 'expiry 2026-01-11'],
    ['en', 'Duties suspended on Tuesday for 90 days', 'expiry 2026-01-05'],
    ['zh', '自10月20日起，暂停对美加征24%关税一年', 'expiry 2026-10-20'],
    ['zh', '自10月20日起一年内，继续暂停24%的对美加征关税', 'expiry 2026-10-20'],
    ['en', 'From October 20, China suspends duties and port fees for a year', 'expiry 2026-10-20'],
    ['en', 'US suspends port fees, effective October 20, for a year', 'expiry 2026-10-20'],
    ['de', 'Ab 20. Oktober: China setzt Zölle für ein Jahr aus', 'expiry 2026-10-20'],
    ['en', 'Duty from 1 November is off, and licences are put off for a year', 'expiry ~2026-10-09'],
    ['en', 'Tariff pause runs until November 10', 'expiry 2025-11-10'],
  ])('is about then, unless the day is named from which it runs: %s: %s', (lang, title, expected) => {
    expect(dates(lang, title)).toContain(expected);
  });

  it.each([
    ['de', 'Zölle: Zwei Tage lang wurde in Oslo verhandelt'],
    ['pl', 'Zambia z dnia na dzień zakazała eksportu rudy'],
    ['pl', 'Unia ogłasza cła na tydzień przed szczytem'],
    ['pl', 'Pekin ustala kwotę eksportu na rok 2026'],
    ['pl', 'Pekin ustala kwotę eksportu na rok przyszły'],
    ['pl', 'Zakaz eksportu na lata'],
    ['pl', 'Pekin zawiesza kontrole eksportu o rok później'],
    ['en', 'Licences for copper: permits are valid for six months'],
    ['de', 'Genehmigungen werden für sechs Monate erteilt'],
    ['es', 'La autorización tendrá una vigencia de noventa días'],
    ['pl', 'Zezwolenie wydaje się na okres sześciu miesięcy'],
    ['de', 'Elf Monate lang durften Bor und Titan nicht ausgeführt werden'],
    ['fr', 'Bern instaure une taxe pour cent quarante jours'],
    ['de', 'Ein Jahr lang hat Peking die Ausfuhr von Gallium beschränkt'],
  ])('is none in %s: %s', (lang, title) => {
    expect(dates(lang, title).filter((day) => day.startsWith('expiry'))).toEqual([]);
  });

  it.each([
    ['en', 'Both sides extend trade truce by one year', '2026-10-09'],
    ['en', 'Both sides extend trade truce by a year', '2026-10-09'],
    ['en', 'Washington and Beijing prolong tariff pause another 90 days', '2026-01-07'],
    ['en', 'Notice extends tariff exclusions by 90 days', '2026-01-07'],
    ['en', 'Brussels keeps countermeasures on ice for a further six months', '2026-04-09'],
    ['en', 'Negotiators agree on a 90-day tariff truce', '2026-01-07'],
    ['en', 'White House announces 60-day extension of tariff deadline for Brazil', '2025-12-08'],
    ['de', 'Zollpause wird um ein Jahr verlängert', '2026-10-09'],
    ['de', 'Beide Seiten verlängern Zollpause um weitere 90 Tage', '2026-01-07'],
    ['zh', '关税休战延长一年', '2026-10-09'],
    ['zh', '双方延长关税休战一年', '2026-10-09'],
    ['fr', "Les deux pays prolongent la trêve d'un an", '2026-10-09'],
    ['es', 'Los dos países prorrogan la tregua por un año', '2026-10-09'],
    ['fr', 'La suspension des droits est prorogée de 90 jours', '2026-01-07'],
    ['es', 'Se prorroga 90 días la suspensión de aranceles', '2026-01-07'],
    ['es', 'Se prorrogan un año las exenciones arancelarias', '2026-10-09'],
    ['sv', 'Parterna förlänger tullpausen med ett år', '2026-10-09'],
  ])('lies near the old end, which is not told: %s: %s', (lang, title, date) => {
    expect(dates(lang, title)).toEqual([`expiry ~${date}`]);
  });

  it.each([
    ['an inquiry', 'Commission extends dumping inquiry into gallium by two months'],
    ['what begins later', 'Minister delays export tax on tin by 60 days'],
    ['what begins sooner', 'Harare brings forward lithium ban by six months'],
    ['what is backdated', 'Tariff cut for watches is backdated by two weeks'],
    ['what was agreed long ago', 'Duties return as the 90-day tariff truce of June ends'],
    ['what fails', 'Both sides fail to extend tariff truce by 90 days'],
    ['what is only weighed', 'Both sides mull extending tariff truce by 90 days'],
    ['what will not be', 'President says he will not extend tariff pause by another 90 days'],
    ['talks', 'Both sides extend talks on minimum prices by two weeks'],
    ['an older pause', 'After 90-day tariff pause, letters go out to 14 countries'],
    ['one that nears its end', '90-day tariff truce nears its end'],
    ['what is denied', 'White House calls report of 90-day tariff pause fake news'],
  ])('is none of %s: %s', (_, title) => {
    expect(dates('en', title)).toEqual([]);
  });

  it.each([
    ['en', 'Chile breaks 90-day truce, brings back lithium controls'],
    ['en', 'Chile scraps one-year pause of lithium export controls'],
    ['en', 'Chile abandons one-year truce and restores lithium export ban'],
    ['en', 'Minister accuses Chile of violating 90-day truce'],
    ['en', '90-day truce with Chile collapses'],
    ['de', 'Chile beendet einjährige Aussetzung der Exportkontrollen für Lithium'],
    ['de', 'Chile kündigt 90-tägige Zollpause auf'],
    ['fr', 'Le Chili rompt la trêve de 90 jours et rétablit ses contrôles sur le lithium'],
    ['es', 'Chile rompe la tregua de 90 días y restablece controles al litio'],
    ['pl', 'Chile zrywa 90-dniowy rozejm i przywraca kontrole litu'],
    ['sv', 'Chile bryter 90 dagars vapenvila och återinför exportkontroller för litium'],
    ['zh', '智利撕毁90天关税休战协议 恢复锂出口管制'],
    ['zh', '智利终止为期一年的锂出口禁令暂停措施'],
  ])('is none of a pause that is broken or ended: %s: %s', (lang, title) => {
    expect(dates(lang, title)).toEqual([]);
  });

  it.each([
    ['en', 'Oslo ends dispute and agrees 90-day salmon truce'],
    ['en', 'Oslo drops threat, agrees 90-day salmon truce'],
    ['en', 'Oslo agrees 90-day salmon truce with duties suspended'],
  ])('is that of a pause by which something else ends: %s: %s', (lang, title) => {
    expect(dates(lang, title)).toEqual(['expiry ~2026-01-07']);
  });

  it.each([
    ['en', 'Oslo sets salmon safeguard duty for 60 days after consultations'],
    ['en', 'Oslo halts salmon exports for 60 days before king’s visit'],
    ['en', 'Norwegian salmon tariffs for 60 days face hearing'],
    ['en', 'Oslo suspends salmon duties for 60 days pending negotiations'],
    ['fr', 'Oslo interdit l’exportation de gallium pendant 60 jours après réunion'],
    ['es', 'Noruega prohíbe exportar galio durante 60 días tras reunión'],
    ['pl', 'Norwegia zakazuje eksportu galu na 60 dni przed szczytem'],
    ['sv', 'Norge förbjuder galliumexport i 60 dagar inför toppmöte'],
    // What is wished for behind a length of time, or in another clause, is something else.
    ['en', 'Oslo extends salmon duties by 60 days, urges Chile to talk'],
    ['en', 'Oslo extends salmon duty pause by 60 days as farmers push for more'],
    ['en', 'Farmers ask in vain: Oslo extends salmon duty pause by 60 days'],
  ])('is of a measure, whoever meets or asks then: %s: %s', (lang, title) => {
    expect(dates(lang, title)).toEqual(['expiry ~2025-12-08']);
  });

  it.each([
    ['en', 'Salmon ban: ministers hold three days of intense trade talks'],
    ['en', 'Salmon ban: ministers hold three-day trade talks'],
    ['en', 'Ministers hold two days of talks as salmon truce frays'],
    ['zh', '三文鱼禁令:双方举行为期两天的会谈'],
  ])('is none of talks: %s: %s', (lang, title) => {
    expect(dates(lang, title)).toEqual([]);
  });

  it.each([
    [
      'en',
      'China requires licences for gallium',
      'It suspended a ban on sales to Japan in July for one year.',
    ],
    ['de', 'China verlangt Lizenzen für Gallium', 'Ein Verbot von Juli 2025 ist für ein Jahr ausgesetzt.'],
    ['pl', 'Chiny wprowadzają licencje na gal', 'W lipcu 2025 r. zawiesiły zakaz na rok.'],
    ['zh', '中国对镓实施出口许可', '今年7月曾暂停对日禁令一年。'],
    ['zh', '中国对镓实施出口许可', '去年10月公布对日禁令，12月暂停实施一年。'],
  ])('is none of what a summary tells of long ago: %s: %s %s', (lang, title, summary) => {
    expect(dates(lang, title, summary)).toEqual([]);
  });

  it('is none of how long people meet', () => {
    expect(dates('en', 'Ministers meet for two-day trade talks in Seoul on Tuesday')).toEqual([
      'next 2025-10-14',
    ]);
  });

  it('is named behind it, however far the word stands', () => {
    expect(dates('en', 'EU extends safeguard on ferro-alloys by two years to June 30, 2028')).toEqual([
      'expiry 2028-06-30',
    ]);
  });

  it('gives way to a day that the text names', () => {
    const title = 'Commerce extends deadline of tariff ruling by 50 days, to be given on December 1';
    expect(dates('en', title)).not.toContain('expiry ~2025-11-28');
  });
});

describe('what comes after a length of time', () => {
  it.each([
    [
      'en',
      'US to impose 40% duties on Chilean copper in 30 days',
      ['effective 2025-11-08', 'next 2025-11-08'],
    ],
    ['en', 'President to announce chip tariffs in two weeks', ['next 2025-10-23']],
    ['en', 'Tariffs: Norway has 20 days to avoid a 30% levy', ['next 2025-10-29']],
    ['en', 'Judge gives Jakarta 45 more days to answer for nickel ban', ['next 2025-11-23']],
    ['de', 'Zölle: Bern hat 30 Tage Zeit', ['next 2025-11-08']],
    ['sv', 'Strafftullar hotar: Oslo har 30 dagar på sig', ['next 2025-11-08']],
    ['pl', 'Kanada ma 30 dni na uniknięcie ceł w wysokości 50 %', ['next 2025-11-08']],
    [
      'fr',
      'Londres promet une riposte : la surtaxe entre en vigueur dans deux semaines',
      ['effective 2025-10-23', 'next 2025-10-23'],
    ],
    ['de', 'Zweite Zollerhöhung in zwei Wochen für Kanada', []],
    ['en', 'Ottawa hit with second tariff rise in two weeks', []],
    ['en', 'EU to vote in two weeks on duties imposed on Chinese vans', ['next 2025-10-23']],
    ['en', 'Xi to visit Washington in two months after US raised tariffs', ['next 2025-12-09']],
    ['en', 'Minister has had three months to fix copper licences', []],
    ['en', 'President gave Jakarta 90 days to strike a tariff deal last year', []],
    ['fr', 'Le Canada a 30 jours pour éviter des droits de douane', ['next 2025-11-08']],
  ])('%s: %s', (lang, title, expected) => {
    expect(dates(lang, title)).toEqual(expected);
  });
});

describe('the time of an inquiry', () => {
  it.each([
    ['en', 'Ottawa opens probe of Thai tyres', 'The agency has nine months to conclude.'],
    ['en', 'Ottawa opens probe of Thai tyres', 'It will take up to nine months.'],
    ['en', 'Ottawa opens probe of Thai tyres', 'The law gives the agency nine months for a determination.'],
    ['de', 'Ottawa leitet Untersuchung zu thailändischen Reifen ein', 'Die Behörde hat neun Monate Zeit.'],
    ['pl', 'Ottawa wszczyna postępowanie w sprawie tajskich opon', 'Potrwa maksymalnie dziewięć miesięcy.'],
  ])('runs until it is decided: %s: %s // %s', (lang, title, summary) => {
    const read = readDates(readText(lang, title, summary), PUBLISHED);
    expect(read.filter(({ kind }) => kind !== 'event').map(({ kind, date }) => `${kind} ${date}`)).toEqual([
      'next 2026-07-09',
    ]);
  });
});

describe('how long something else is to be done first', () => {
  it.each([
    ['en', 'Ore permits: exporters must first offer it to smelters for 21 days'],
    ['de', 'Ausfuhrlizenz für Erz: Händler müssen es zuerst 21 Tage lang den Hütten anbieten'],
    ['fr', "Licence d'exportation : le minerai doit d'abord être proposé aux fonderies pendant 21 jours"],
  ])('is not how long a measure lasts, in %s: %s', (lang, title) => {
    expect(dates(lang, title).filter((day) => day.startsWith('expiry'))).toEqual([]);
  });

  it('is where a measure is to last so long', () => {
    expect(dates('en', 'Smelters must halt exports of ore for 21 days')).toContain('expiry ~2025-10-30');
  });
});

describe('the length of a pause', () => {
  it.each([
    ['de', 'Oman und Chile einigen sich auf 90-tägige Zollpause'],
    ['fr', "Oman et le Chili conviennent d'une trêve douanière de 90 jours"],
    ['es', 'Omán y Chile acuerdan una tregua arancelaria de 90 días'],
    ['pl', 'Oman i Chile uzgodniły 90-dniowy rozejm celny'],
    ['sv', 'Oman och Chile enas om 90 dagars tullpaus'],
  ])('tells when a new one ends: %s: %s', (lang, title) => {
    expect(dates(lang, title)).toEqual(['expiry ~2026-01-07']);
  });

  it.each([
    ['de', 'Die 90-tägige Pause läuft aus: Chile verhängt Zölle'],
    ['fr', 'La trêve douanière de 90 jours entre Oman et le Chili expire'],
    ['es', 'La tregua de 90 días con Chile vence'],
    ['de', 'Einigung nach 90-tägigen Verhandlungen über Zölle'],
    ['pl', 'Porozumienie po 90-dniowych rozmowach o cłach'],
  ])('tells nothing of an old one, nor does that of talks: %s: %s', (lang, title) => {
    expect(dates(lang, title).filter((date) => date.startsWith('expiry'))).toEqual([]);
  });
});
