import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../../src/classify/classify.js';
import { shippedKnowledge } from './shipped.js';

const { classify } = createClassifier(shippedKnowledge());
const read = (lang: string, title: string, summary: string) =>
  classify({ id: 'x', lang, title, summary, publishedAt: '2026-11-20T09:00:00Z' });
const rates = (lang: string, title: string, summary: string) =>
  read(lang, title, summary)
    .figures.filter(({ role }) => role === 'duty')
    .map(({ value, former }) => `${former ? 'was ' : ''}${value}`);

describe('goods of older measures', () => {
  it.each([
    [
      'en',
      'China tightens export rules for tin',
      'A licence is needed from May. It had curbed zinc in 2023.',
      'tin',
    ],
    ['zh', '中国对锡实施出口管制', '该措施即日实施。此前，中国曾对锌、铅实施出口管制。', 'tin'],
    [
      'fr',
      "Pékin restreint les exportations d'étain",
      'Une licence est exigée. La Chine contrôle déjà le zinc.',
      'tin',
    ],
    ['sv', 'Kina skärper exportkontrollen av tenn', 'Licens krävs. Sedan 2023 omfattas zink.', 'tin'],
  ])('are none of a new one: %s: %s: %s', (lang, title, summary, expected) => {
    expect(read(lang, title, summary).materials.join()).toBe(expected);
  });

  it.each([
    [
      'en',
      'China lifts its ban on tin exports',
      'Sales resume today. The ban of 2024 covered tin and zinc.',
      'tin,zinc',
    ],
    ['en', 'China tightens export controls', 'Licences are needed. It had curbed zinc in 2023.', 'zinc'],
  ])(
    'are those of one that ends, or that names none of its own: %s: %s: %s',
    (lang, title, summary, expected) => {
      expect(read(lang, title, summary).materials.join()).toBe(expected);
    },
  );
});

describe('rates of older measures', () => {
  it.each([
    [
      'en',
      'Korea opens dumping probe into Chinese plate',
      'It began today. In 2025 it set duties of 38%.',
      ['was 38'],
    ],
    [
      'en',
      'Zimbabwe to ban lithium exports from January',
      'It is set. Exporters already pay a 5% levy.',
      ['was 5'],
    ],
    [
      'zh',
      '墨西哥对中国铝材启动反倾销调查',
      '企业提出申请。墨西哥今年起对部分产品征收50%的关税。',
      ['was 50'],
    ],
    [
      'de',
      'EU verhängt Zölle auf Zink aus Peru',
      'Das gilt ab Mai. Bisher lag der Zoll bei 4 Prozent.',
      ['was 4'],
    ],
    [
      'pl',
      'Komisja wszczyna dochodzenie w sprawie cynku z Peru',
      'Skargę złożono w maju. Na cynk z Chile obowiązuje już cło 4 proc.',
      ['was 4'],
    ],
  ])('are former ones: %s: %s: %s', (lang, title, summary, expected) => {
    expect(rates(lang, title, summary)).toEqual(expected);
  });

  it.each([
    [
      'en',
      'US raises duty on Peru',
      'The order is signed. Peru already pays 15%, so that it now is 40%.',
      40,
    ],
    ['en', 'Peru answers with steel duties', 'It is set. The new duty of 40% follows on 15% last year.', 40],
    ['es', 'Perú sube aranceles al acero', 'Rige mañana. El arancel, que ya era de 15%, pasa a 40%.', 40],
    [
      'de',
      'USA erhöhen Zoll auf Zink',
      'Das gilt ab Mai. Bisher waren es 15 Prozent, künftig gelten 40 Prozent.',
      40,
    ],
    [
      'sv',
      'USA höjer tullen på zink',
      'Beslutet togs i går. Tullen, som redan var 15 procent, höjs till 40 procent.',
      40,
    ],
  ])('stand in their sentences beside the new one: %s: %s: %s', (lang, title, summary, rate) => {
    const now = read(lang, title, summary).figures.filter(({ former }) => !former);
    expect(now.map(({ value }) => value)).toContain(rate);
  });

  it.each([
    [
      'fr',
      'Washington relève ses droits sur le zinc',
      "Le taux est de 40 %. Il était jusqu'ici de 15 %.",
      false,
    ],
    ['es', 'EE.UU. sube el arancel al zinc', 'La tasa es de 40%. Hasta ahora era de 15%.', false],
    ['fr', 'Washington taxe le zinc', 'Le taux est de 40 %. Le cuivre payait déjà 15 %.', true],
  ])(
    'are not those of the same one, which its new rate takes the place of: %s: %s: %s',
    (lang, title, summary, isOlder) => {
      const was = read(lang, title, summary).figures.find(({ value }) => value === 15);
      expect([was?.former, was?.older === true]).toEqual([true, isOlder]);
    },
  );

  it.each([
    [
      'en',
      'US suspends duty on Peruvian copper',
      'It does so today. The duty of 50% dates from 2025.',
      ['50'],
    ],
    [
      'en',
      'US and Peru begin tariff talks',
      'They meet today. Peru has paid a duty of 15% since 2025.',
      ['15'],
    ],
  ])('are those of one that ends, or is talked about: %s: %s: %s', (lang, title, summary, expected) => {
    expect(rates(lang, title, summary)).toEqual(expected);
  });
});
