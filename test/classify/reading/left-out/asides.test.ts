import { describe, expect, it } from '@jest/globals';
import { withoutAsides } from '../../../../src/classify/reading/left-out/asides.js';
import { readText } from '../../shipped.js';

/** So much prose makes any text longer than its beginning; nothing of it is trade policy. */
const PROSE: Readonly<Record<string, string>> = {
  en: 'The office can be reached by letter and on working days until noon, and its staff will answer within a week. '.repeat(
    6,
  ),
  de: 'Die Stelle ist brieflich und an Werktagen bis zum Mittag zu erreichen, und man antwortet binnen einer Woche. '.repeat(
    6,
  ),
  fr: 'Le bureau répond aux lettres et au téléphone le matin, et il donne suite aux demandes sous une semaine. '.repeat(
    6,
  ),
  es: 'La oficina atiende por carta y por las mañanas, y responde a las consultas en el plazo de una semana. '.repeat(
    6,
  ),
  pl: 'Biuro odpowiada na listy oraz telefony do południa, zwykle w ciągu jednego tygodnia od ich otrzymania. '.repeat(
    6,
  ),
  sv: 'Kontoret svarar på brev och i telefon fram till lunch, och besked lämnas normalt inom en vecka. '.repeat(
    6,
  ),
  zh: '有关单位可以在工作日上午来函来电咨询，工作人员将在一周以内予以答复，请留下姓名和联系方式以便回复。'.repeat(
    6,
  ),
};

const TITLE: Readonly<Record<string, string>> = {
  en: 'Licences for gallium',
  de: 'Genehmigungen für Gallium',
  fr: 'Licence pour le gallium',
  es: 'Licencia para el galio',
  pl: 'Licencje na gal',
  sv: 'Licens för gallium',
  zh: '关于镓的公告',
};
const FIRST: Readonly<Record<string, string>> = {
  en: 'A licence is needed.',
  de: 'Es gilt eine Pflicht.',
  fr: 'Une licence est requise.',
  es: 'Se exige licencia.',
  pl: 'Wymagana jest licencja.',
  sv: 'Licens krävs.',
  zh: '出口须申请许可。',
};

const goods = (lang: string, title: string, summary: string) => {
  const { materials } = withoutAsides(readText(lang, title, summary));
  return [...new Set(materials.map(({ key }) => key))].sort();
};

describe('what a long text tells aside', () => {
  it.each([
    [
      'en',
      'Licences for gallium',
      'A licence is needed. Background: tin has been free since May. Lead was never listed.',
    ],
    ['en', 'Licences for gallium', 'A licence is needed. Similar lists exist for tin.'],
    ['en', 'Licences for gallium', 'A licence is needed. Exports of tin are not affected.'],
    [
      'en',
      'Licences for gallium',
      'A licence is needed. Notes to editors: tin is on another list. Contact: the tin desk.',
    ],
    [
      'en',
      'Licences for gallium',
      'A licence is needed. Contracts for tin that were signed before May may be fulfilled.',
    ],
    [
      'de',
      'Genehmigungen für Gallium',
      'Es gilt eine Pflicht. Hintergrund: Zinn ist seit Mai frei. Blei war es immer.',
    ],
    ['de', 'Genehmigungen für Gallium', 'Es gilt eine Pflicht. Zinn ist nicht betroffen.'],
    ['fr', 'Licence pour le gallium', 'Une licence est requise. Par ailleurs, Lima taxe son étain.'],
    ['fr', 'Licence pour le gallium', "Une licence est requise. L'étain et le zinc ne sont pas concernés."],
    [
      'es',
      'Licencia para el galio',
      'Se exige licencia. Otras noticias: Lima grava su estaño. El zinc sube.',
    ],
    ['es', 'Licencia para el galio', 'Se exige licencia. Quedan excluidos el estaño y el zinc.'],
    ['pl', 'Licencje na gal', 'Wymagana jest licencja. Przypominamy, że cynk wymaga jej od maja.'],
    ['pl', 'Licencje na gal', 'Wymagana jest licencja. Cynk nie jest objęty nowym obowiązkiem.'],
    ['sv', 'Licens för gallium', 'Licens krävs. I övrigt steg priset på tenn.'],
    ['sv', 'Licens för gallium', 'Licens krävs. Zink omfattas inte av kravet.'],
    ['zh', '关于镓的公告', '出口须申请许可。此前，锡已列入清单；锌亦同。'],
    ['zh', '关于镓的公告', '出口须申请许可。锡的出口管理不变。'],
  ])('is no part of it in %s: %s: %s', (lang, title, told) => {
    expect(goods(lang, title, told)).not.toEqual(['gallium']);
    // A section runs to the next heading: the prose stands before.
    const [first = '', ...more] = told.split(/(?<=[.。]) ?/u);
    expect(goods(lang, title, `${first} ${PROSE[lang]}${more.join(' ')}`)).toEqual(['gallium']);
  });

  it('is a section up to the next heading', () => {
    const notice = `${PROSE.en}SUPPLEMENTARY INFORMATION: Background. Duties on tin date from 2019. Scope of the Order. The goods are zinc and zirconium.`;
    expect(goods('en', 'Order on gallium', notice)).toEqual(['gallium', 'zinc', 'zirconium']);
    const numbered = `${PROSE.en}1. Background. Duties on tin date from 2019. 2. The goods are zinc.`;
    expect(goods('en', 'Order on gallium', numbered)).toEqual(['gallium', 'zinc']);
  });

  it.each([
    [
      'en',
      'Regulation imposing a duty on zinc',
      'Having regard to the Treaty, Whereas: (1) tin was looked at. HAS ADOPTED THIS REGULATION: Article 1 A duty is imposed on zinc and lead ore.',
      ['lead', 'zinc'],
    ],
    // Cut off before what it does.
    [
      'en',
      'Regulation imposing a duty on zinc',
      'Having regard to the Treaty, Whereas: (1) tin was looked at, and lead ore.',
      ['zinc'],
    ],
    [
      'de',
      'Verordnung zur Einführung eines Zolls auf Zink',
      'gestützt auf den Vertrag, in Erwägung nachstehender Gründe: (1) Zinn wurde geprüft. HAT FOLGENDE VERORDNUNG ERLASSEN: Artikel 1 Auf Zink wird ein Zoll eingeführt.',
      ['zinc'],
    ],
    [
      'fr',
      'Règlement instituant un droit sur le zinc',
      "vu le traité, considérant ce qui suit: (1) L'étain a été examiné. A ADOPTÉ LE PRÉSENT RÈGLEMENT: Article premier Un droit est institué sur le zinc.",
      ['zinc'],
    ],
    [
      'pl',
      'Rozporządzenie nakładające cło na cynk',
      'uwzględniając Traktat, a także mając na uwadze, co następuje: (1) Zbadano wolfram. PRZYJMUJE NINIEJSZE ROZPORZĄDZENIE: Artykuł 1 Nakłada się cło na cynk.',
      ['zinc'],
    ],
  ])('are the reasons of an act in %s: %s: %s', (lang, title, act, expected) => {
    const [before = '', behind = ''] = act.split(/(?<=\(1\))/u);
    expect(goods(lang, title, `${before} ${PROSE[lang]}${behind}`)).toEqual(expected);
  });

  it.each([
    ['en', 'Next week, on 12 November, the rules for gallium come into force.'],
    ['en', 'Exporters must hold separate licences for each shipment.'],
    ['en', 'Shipments in transit on that day need a licence too.'],
    ['en', 'Earlier on Friday it said that the rules take effect on 1 December.'],
    ['en', 'Permits that were issued in May are not affected by the rules, which take effect on 1 December.'],
    ['en', 'Meanwhile, sales to Peru are banned from 1 December.'],
    ['en', 'More information requirements will apply to exporters of gallium.'],
    ['de', 'Nächste Woche treten die Regeln in Kraft.'],
    ['de', 'Für Lima ist eine gesonderte Genehmigung nötig.'],
    ['de', 'Zuvor hieß es, dass die Regeln am 1. Dezember in Kraft treten; ab dann gelten Strafen.'],
    ['fr', 'Par ailleurs, les règles entrent en vigueur le 1er décembre.'],
    ['es', 'Por otro lado, las reglas entrarán en vigor el 1 de enero.'],
    ['pl', 'Poza tym przepisy wchodzą w życie 1 grudnia.'],
    ['sv', 'Nästa vecka träder reglerna i kraft.'],
    ['zh', '此外，公告自12月1日起正式实施。'],
    ['zh', '此外，对秘鲁出口一律禁止。'],
  ])('is not its own step, nor what it goes on with, in %s: %s', (lang, told) => {
    const reading = readText(lang, TITLE[lang] ?? '', `${FIRST[lang]} ${PROSE[lang]}${told}`);
    expect(withoutAsides(reading).text).toBe(reading.text);
  });

  it("is another's step, or one on other goods", () => {
    const left = (told: string) =>
      goods('en', 'Licences for gallium', `A licence is needed. ${PROSE.en}${told}`);
    expect(left('Similar rules for tin take effect on 1 December.')).toEqual(['gallium']);
    expect(left('Previously, Peru said that its rules for tin take effect in May.')).toEqual(['gallium']);
    expect(left('Meanwhile, Peru frees its tin.')).toEqual(['gallium']);
    const both = `A licence is needed. ${PROSE.en}Separately, Peru frees its tin.`;
    expect(goods('en', 'China frees gallium, Peru frees metals', both)).toEqual(['gallium', 'tin']);
  });

  it('is the rest of a sentence that tells its own step before a comma', () => {
    const told = '公告自12月1日起正式实施，类似管制适用于锡。';
    const reading = withoutAsides(readText('zh', '关于镓的公告', `出口须申请许可。${PROSE.zh}${told}`));
    expect(reading.text).toContain('12月1日起正式实施');
    expect(reading.materials.map(({ key }) => key)).toEqual(['gallium']);
  });

  it.each([
    [
      'en',
      'Background: The rules take effect on 1 December. Tin was listed in 2019.',
      'take effect on 1 December',
    ],
    ['de', 'Hintergrund: Die Regeln treten am 1. Dezember in Kraft. Zinn war frei.', 'treten am 1. Dezember'],
    ['zh', '背景：公告自12月1日起施行。此前锡已列入。', '12月1日起施行'],
  ])('is a section on the background but for its own step, in %s: %s', (lang, told, own) => {
    const summary = `${FIRST[lang]} ${PROSE[lang]}${told}`;
    const reading = withoutAsides(readText(lang, TITLE[lang] ?? '', summary));
    expect(reading.text).toContain(own.toLowerCase());
    expect([...new Set(reading.materials.map(({ key }) => key))]).toEqual(['gallium']);
  });

  it('nor is what it says there to be on', () => {
    const told = `出口须申请许可。${PROSE.zh}背景：上述公告涉及钨相关物项。此前锡已列入清单。`;
    expect(goods('zh', '公布对部分物项实施出口管制', told)).toEqual(['tungsten']);
  });

  it('is read in a short text', () => {
    expect(goods('en', 'Licences for gallium', 'Background: tin is free.')).toEqual(['gallium', 'tin']);
  });
});
