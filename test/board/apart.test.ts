import { describe, expect, it } from '@jest/globals';
import { boardAt } from '../../src/board/fold.js';
import { createClassifier } from '../../src/classify/classify.js';
import type { Measure } from '../../src/domain/measure.js';
import type { Report } from '../../src/domain/story.js';
import { shippedKnowledge } from '../classify/shipped.js';
import { knowledge } from './scene.js';

/* Which titles tell of one measure and which of two, read by the shipped classifier as told one after another. */

const classifier = createClassifier(shippedKnowledge());

/** `2026-03-01 China bans …`: a day and the title of that day. */
function told(line: string, index: number): Report {
  const item = {
    id: `item-${index}`,
    title: line.slice(11),
    summary: '',
    publishedAt: `${line.slice(0, 10)}T10:00:00Z`,
    publisher: `Paper ${index}`,
  };
  return { item, classification: classifier.classify(item) };
}

function boardOf(lines: readonly string[], day: string): Measure[] {
  return boardAt(lines.map(told), knowledge, Date.parse(`${day}T20:00:00Z`));
}

const dated = (titles: readonly string[]): string[] =>
  titles.map((title, index) => `2026-01-${14 + index} ${title}`);

const stages = (lines: readonly string[], day: string): string[] =>
  boardOf(lines, day)
    .map(({ name, stage }) => `${name}: ${stage}`)
    .sort();

describe('duties of one rate', () => {
  it('on other goods are other measures, named by their goods', () => {
    const lines = [
      '2025-02-10 Trump imposes 25% tariffs on all steel and aluminium imports from March 12',
      '2025-02-18 Trump announces 25% tariffs on car imports from April 2',
      '2025-03-13 Trump suspends 25% car tariffs for 90 days',
      '2025-03-13 US suspends 25% tariffs on cars for 90 days',
    ];
    expect(stages(lines, '2025-03-14')).toEqual([
      'United States: tariff 25 % on cars: suspended',
      'United States: tariff 25 % on steel, aluminium: in_force',
    ]);
  });

  it.each([
    [
      ['Trump announces 25% tariff on critical minerals', 'Trump announces 25% tariff on imported trucks'],
      ['critical minerals', 'trucks'],
    ],
    [
      ['US imposes 25% tariff on trucks', 'US imposes 25% tariff on semiconductors'],
      ['semiconductors', 'trucks'],
    ],
    [
      ['Trump announces 25% car tariffs', 'Trump announces 25% tariffs on heavy trucks'],
      ['cars', 'trucks'],
    ],
    [
      ['US imposes 50% tariff on copper', 'US imposes 50% tariff on aluminium'],
      ['aluminium', 'copper'],
    ],
    [
      ['特朗普宣布对进口铜加征50%关税', '特朗普宣布对进口汽车加征50%关税'],
      ['cars', 'copper'],
    ],
    [
      ['Trump kündigt 50 Prozent Zoll auf Kupfer an', 'Trump kündigt 50 Prozent Zoll auf Autos an'],
      ['cars', 'copper'],
    ],
  ])('%j are on %j', (titles, goods) => {
    const names = boardOf(dated(titles), '2026-01-20').map(({ name }) => name);
    expect(names.map((name) => / on (.*)$/.exec(name)?.[1]).sort()).toEqual(goods);
  });

  it.each([
    [
      [
        'Trump announces 25% tariffs on cars',
        'US sets 25% car tariffs',
        'US kündigt 25 Prozent Zoll auf Autos an',
      ],
    ],
    [['US puts 25% tariff on steel and aluminium', 'US announces 25% aluminium tariffs']],
    [['US announces 25% tariff on critical minerals', 'US announces 25% tariff on gallium imports']],
  ])('on the same goods, or some of them, are one measure: %j', (titles) => {
    expect(boardOf(dated(titles), '2026-01-20')).toHaveLength(1);
  });

  it.each([
    ['Certain Steel Nails From Oman: Final Results of Antidumping Duty Administrative Review', 'steel'],
    ['EU opens anti-dumping probe into Chinese graphite', 'graphite'],
    ['US sets anti-dumping duties of 93.5% on Chinese graphite', 'graphite'],
    ['Trump anuncia aranceles del 50 % al aluminio', 'aluminium'],
    ['Trump annonce des droits de douane de 50 % sur le cuivre', 'copper'],
    [
      'US to hit copper, aluminium and nickel with tariffs of 50% from August 1: 50% tariff on copper',
      'copper',
    ],
    ['US suspends 25% copper and steel tariffs until May 1', 'copper, steel'],
  ])('are named by their goods: %s', (title, goods) => {
    const names = boardOf([`2026-01-14 ${title}`], '2026-01-14').map(({ name }) => name);
    expect(names.map((name) => / on (.*?)(?: against .*)?$/.exec(name)?.[1])).toEqual([goods]);
  });

  it('on goods that one of many reports names are not named by these', () => {
    const whole = 'Trump announces 25% tariffs on South Korea from February 1';
    const lines = dated([whole, 'Trump announces 25% tariffs on South Korean cars', whole, whole]);
    expect(boardOf(lines, '2026-01-20').map(({ name }) => name)).toEqual([
      'United States: tariff 25 % against South Korea',
    ]);
  });

  it.each([
    ['Trump announces 100% tariff on China over chip curbs'],
    ['Trump announces 100% tariff on China over rare earths'],
    ['Trump announces 100% tariff on China after its rare earth curbs'],
    ['Trump threatens China with 100% tariffs if it holds back magnets'],
    ['Trump anuncia arancel del 100 % a China y control sobre tierras raras'],
    ['特朗普称因稀土管制将对中国加征100%关税'],
  ])('are not named by what they answer: %s', (title) => {
    expect(boardOf([`2025-10-10 ${title}`], '2025-10-11').map(({ name }) => name)).toEqual([
      'United States: tariff 100 % against China',
    ]);
  });
});

describe('bans', () => {
  const TWO = [
    '2026-03-01 China bans gallium exports to the US',
    '2026-03-02 China bans germanium exports to Japan',
  ];

  it.each([
    [
      'of other materials against others are other measures',
      [
        ...TWO,
        '2026-03-05 China lifts ban on gallium exports to the US',
        '2026-03-05 China ends gallium ban on US',
      ],
      [
        'China: export ban for gallium against United States: revoked',
        'China: export ban for germanium against Japan: announced',
      ],
    ],
    [
      'in Chinese and German too',
      [
        '2026-03-01 中国禁止对美国出口镓',
        '2026-03-02 China verbietet Ausfuhr von Germanium nach Japan',
        '2026-03-03 中国禁止向欧盟出口锑',
        '2026-03-05 中国取消对日本锗出口禁令',
        '2026-03-05 China hebt Exportverbot für Germanium nach Japan auf',
      ],
      [
        'China: export ban for antimony against European Union: announced',
        'China: export ban for gallium against United States: announced',
        'China: export ban for germanium against Japan: revoked',
      ],
    ],
    [
      'of one material against others are other measures too',
      [
        '2026-03-01 China bans gallium exports to the US',
        '2026-03-02 China bans gallium exports to Japan',
        '2026-03-05 China lifts ban on gallium exports to Japan',
        '2026-03-05 China revokes its ban on gallium exports to Japan',
      ],
      [
        'China: export ban for gallium against Japan: revoked',
        'China: export ban for gallium against United States: announced',
      ],
    ],
    [
      'against the same country that are told material by material are one',
      [
        '2026-03-01 China bans gallium exports to the US',
        '2026-03-02 China bans exports of gallium and germanium to the US',
      ],
      ['China: export ban for gallium, germanium against United States: announced'],
    ],
  ])('%s', (_what, lines, expected) => {
    expect(stages(lines, '2026-03-06')).toEqual(expected);
  });
});

describe('relief for some of those hit', () => {
  const BOTH = '2025-02-01 Trump imposes 25% tariffs on Canada and Mexico from February 4';
  const PAUSE = [
    '2025-02-03 Trump pauses tariffs on Mexico for one month',
    '2025-02-03 US suspends tariffs on Mexico until March 4',
  ];
  const CANADA = 'United States: tariff 25 % against Canada';
  const MEXICO = 'United States: tariff 25 % against Mexico';

  it.each([
    ['leaves the others as they were', [BOTH, ...PAUSE], [`${CANADA}: in_force`, `${MEXICO}: suspended`]],
    [
      'in German and Chinese too',
      [
        '2025-02-01 Trump verhängt 25 Prozent Zoll auf Waren aus Kanada und Mexiko ab dem 4. Februar',
        '2025-02-03 Trump setzt Zölle gegen Mexiko bis zum 4. März aus',
        '2025-02-03 美国暂停对墨西哥加征关税至3月4日',
      ],
      [`${CANADA}: in_force`, `${MEXICO}: suspended`],
    ],
    [
      'is followed by relief for the others',
      [
        BOTH,
        ...PAUSE,
        '2025-02-04 Trump pauses Canada tariffs until March 4',
        '2025-02-04 US suspends tariffs on Canada',
      ],
      [`${CANADA}: suspended`, `${MEXICO}: suspended`],
    ],
    [
      'for one and then for both reaches both',
      [BOTH, PAUSE[0] ?? '', '2025-02-03 Trump pauses tariffs on Canada and Mexico until March 4'],
      [`${CANADA}: suspended`, `${MEXICO}: suspended`],
    ],
    [
      'does not part what is later said of both',
      [
        BOTH,
        ...PAUSE,
        '2025-02-20 Trump revokes 25% tariffs on Canada and Mexico',
        '2025-02-20 US lifts tariffs on Canada and Mexico',
      ],
      [`${CANADA}: revoked`, `${MEXICO}: revoked`],
    ],
    [
      'is followed by a step that names nobody and so reaches all',
      [
        BOTH,
        ...PAUSE,
        '2025-03-10 Trump revokes 25% tariffs',
        '2025-03-10 US revokes its 25% tariffs at once',
      ],
      [`${CANADA}: revoked`, `${MEXICO}: revoked`],
    ],
    [
      'of a ban as of a duty',
      [
        '2026-03-01 China bans gallium exports to the US and Japan',
        '2026-03-08 China lifts ban on gallium exports to Japan',
        '2026-03-08 Beijing lifts its gallium export ban on Japan',
      ],
      [
        'China: export ban for gallium against Japan: revoked',
        'China: export ban for gallium against United States: announced',
      ],
    ],
    [
      'of a duty that hits everybody',
      [
        '2025-04-05 Trump imposes 10% global tariffs on all imports, effective immediately',
        '2025-04-05 US 10% global tariffs take effect',
        '2025-04-20 Trump suspends 10% global tariff on Japan',
        '2025-04-20 US pauses global tariffs for Japan until July 9',
      ],
      [
        'United States: global tariff 10 % against Japan: suspended',
        'United States: global tariff 10 %: in_force',
      ],
    ],
    [
      'of a duty on goods',
      [
        '2025-04-02 Trump imposes 25% tariffs on cars, effective immediately',
        '2025-05-20 US suspends 25% tariffs on Japanese cars until July 9',
        '2025-05-20 US pauses car tariffs for Japan until July 9',
      ],
      [
        'United States: tariff 25 % on cars against Japan: suspended',
        'United States: tariff 25 % on cars: in_force',
      ],
    ],
    [
      'for all of them at once parts nothing',
      [BOTH, '2025-02-03 Trump pauses tariffs on Canada and Mexico until March 4'],
      ['United States: tariff 25 % against Canada, Mexico: suspended'],
    ],
  ])('%s', (_what, lines, expected) => {
    const day = lines.at(-1)?.slice(0, 10) ?? '';
    expect(stages(lines, day === '2025-02-03' ? '2025-02-05' : day)).toEqual(expected);
  });
});

describe('a duty that is cut', () => {
  const IN_FORCE = '2025-04-09 Trump imposes 145% tariffs on Chinese goods, effective immediately';
  const CUT = [
    '2025-05-12 US cuts tariffs on Chinese goods to 30% until August 12',
    '2025-05-12 US lowers tariffs on China to 30% from 145% until August 12',
  ];
  const CHINESE = [
    '2025-04-09 特朗普宣布对中国商品加征145%关税，立即生效',
    '2025-05-12 美国将对华关税从145%降至30%，有效期至8月12日',
  ];
  const GERMAN = [
    '2025-04-09 Trump verhängt 145 Prozent Zoll auf chinesische Waren, ab sofort',
    '2025-05-12 USA senken Zölle auf chinesische Waren auf 30 Prozent bis zum 12. August',
  ];

  it.each([
    ['English', [IN_FORCE, ...CUT]],
    ['Chinese', [...CHINESE, ...CHINESE.slice(1)]],
    ['German', GERMAN],
  ])('is one measure and bears the new rate: %s', (_language, lines) => {
    const [measure, ...others] = boardOf(lines, '2025-06-01');
    expect(measure).toMatchObject({
      name: 'United States: tariff 30 % against China',
      stage: 'eased',
      since: '2025-05-12',
      until: '2025-08-12',
      rates: [30, 145],
    });
    expect(others).toEqual([]);
  });

  it('raises a doubt when the day is past until which it was cut', () => {
    const doubts = (day: string) =>
      boardOf([IN_FORCE, ...CUT], day).map(({ stage, doubt }) => [stage, doubt]);
    expect(doubts('2025-08-11')).toEqual([['eased', undefined]]);
    expect(doubts('2025-08-20')).toEqual([['eased', 'date passed, not confirmed: eased until 2025-08-12']]);
  });

  it.each([
    ['on other goods', '2025-05-12 US cuts tariffs on Chinese cars to 30% until August 12'],
    ['for others', '2025-05-12 US cuts tariffs on Japanese goods to 30% until August 12'],
    ['of another name', '2025-05-12 US cuts fentanyl tariffs on Chinese goods to 10% until August 12'],
  ])('%s leaves it alone', (_what, cut) => {
    const measures = boardOf([IN_FORCE, cut, cut], '2025-06-01');
    expect(measures.filter(({ stage }) => stage === 'in_force').map(({ name }) => name)).toEqual([
      'United States: tariff 145 % against China',
    ]);
    expect(measures).toHaveLength(2);
  });

  it('keeps its rate as long as one report alone says so', () => {
    const once = '2025-05-12 US cuts tariffs on Chinese goods to 30%';
    expect(stages([IN_FORCE, once], '2025-06-01')).toEqual([
      'United States: tariff 145 % against China: in_force',
    ]);
    expect(stages([IN_FORCE, once, once], '2025-06-01')).toEqual([
      'United States: tariff 30 % against China: eased',
    ]);
  });
});

describe('reports that take a measure back in different words', () => {
  const BAN = '2026-02-01 China bans exports of antimony to the US, effective immediately';

  it.each([
    [['revokes', 'suspends', 'eases'], 'eased'],
    [['revokes', 'suspends'], 'suspended'],
    [['revokes', 'revokes', 'eases'], 'revoked'],
    [['eases'], 'in_force'],
  ])('%j: %s', (words, stage) => {
    const lines = words.map(
      (word, at) => `2026-03-0${1 + at} China ${word} ban on antimony exports to the US`,
    );
    expect(boardOf([BAN, ...lines], '2026-03-05').map((measure) => measure.stage)).toEqual([stage]);
  });

  it('and far apart in time stand alone', () => {
    const lines = [
      '2026-03-01 China suspends ban on antimony exports to the US',
      '2026-04-01 China eases ban on antimony exports to the US',
    ];
    expect(boardOf([BAN, ...lines], '2026-04-02').map((measure) => measure.stage)).toEqual(['in_force']);
  });
});
