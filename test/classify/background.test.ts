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

describe('a measure with what its summary tells of others', () => {
  const stage = (lang: string, title: string, summary: string) => read(lang, title, summary).topics[0]?.stage;

  it('is decided where its title names the day to come, whoever approved it before', () => {
    const told = 'Member states backed the list in April.';
    expect(stage('en', 'EU retaliatory tariffs on US zinc, soybeans take effect Monday', told)).toBe(
      'announced',
    );
  });

  it.each([
    [
      'en',
      'Peru scraps planned ban on raw zinc exports',
      'The measure, due from 2028, would have cost jobs.',
    ],
    ['en', 'Peru shelves planned zinc export ban', 'It was to start on December 1.'],
  ])('begins on no day where it is withdrawn, in %s: %s', (lang, title, summary) => {
    expect(stage(lang, title, summary)).toBe('withdrawn');
    expect(read(lang, title, summary).dates.filter(({ kind }) => kind !== 'event')).toEqual([]);
  });

  it.each([
    ['zh', '秘鲁对锌材启动保障措施调查', '业界称美国50%的锌关税使货物转向南美。'],
    ['zh', '秘鲁对钢铁实施关税配额', '美国50%的钢铁关税令秘方企业受损。'],
  ])('is its own state’s, in %s: %s', (lang, title, summary) => {
    expect(read(lang, title, summary).issuers).toEqual(['PE']);
  });
});

describe('words that only hold those of a measure or of talks', () => {
  const first = (lang: string, title: string) => {
    const { topics, severity } = read(lang, title, '');
    return [topics[0]?.stage, severity];
  };

  it.each([
    ['en', 'EU and Peru conclude free-trade talks, with critical minerals chapter', 'concluded', 'important'],
    ['en', 'U.S. and China conclude trade talks without a deal', 'collapsed', 'urgent'],
    ['zh', '欧盟对华电动汽车价格承诺谈判破裂', 'collapsed', 'urgent'],
    ['zh', '外交部：中国未停止对秘鲁出口稀土', undefined, 'important'],
    ['zh', '秘鲁取消原定2028年实施的锌矿出口禁令', 'withdrawn', 'important'],
    ['en', 'Lima drops 25% tariff on zinc that was to start on December 1', 'withdrawn', 'important'],
  ])('are read as what they are, in %s: %s', (lang, title, stage, severity) => {
    expect(first(lang, title)).toEqual([stage, severity]);
  });

  it('whom an easing is toward is hit by the rule', () => {
    const title = 'China lockert Ausfuhrkontrollen für Seltene Erden gegenüber Europa';
    expect(read('de', title, '').targets).toEqual(['EU']);
  });

  it('a council that authorises talks, and a minister by her name alone, stand for who they are', () => {
    const talks = 'Council authorises opening of negotiations with Canada on raw materials partnership';
    expect(read('en', talks, '').issuers).toEqual(['EU', 'CA']);
    const visit = 'Reiche reist mit Rohstoff-Delegation nach Kasachstan';
    expect(read('de', visit, '').issuers).toEqual(['DE', 'KZ']);
  });
});
