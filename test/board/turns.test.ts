import { describe, expect, it } from '@jest/globals';
import { boardOf, measuresAfter } from './titles.js';

/*
 * How far a measure or talks have come after one title upon another, as the shipped classifier reads them: what was
 * suspended or struck down comes back, what is extended goes on as it stood, and no odd title moves what is settled.
 */

type Row = readonly [what: string, titles: readonly string[], at: string, expected: string];

const CONTROLS = 'China: export licensing for rare earths';
const CONTROLS_SUSPENDED = [
  '2025-10-09 China announces export controls on rare earths, effective November 8',
  '2025-11-07 China suspends rare earth export controls until November 10, 2026',
  '2025-11-07 China pauses rare earth export controls until November 10, 2026',
];
const GLOBAL = 'United States: global tariff 10 %';
const GLOBAL_STRUCK_DOWN = [
  '2025-04-02 Trump announces 10% global tariffs on all imports, effective April 5',
  '2025-05-28 US court strikes down Trump global tariffs',
  '2025-05-28 Court rules Trump global tariffs illegal',
];
const RECIPROCAL = 'United States: reciprocal tariff 34 % against China';
const RECIPROCAL_SUSPENDED = [
  '2025-04-02 Trump announces 34% reciprocal tariffs on China from April 9',
  '2025-05-14 US suspends reciprocal tariffs on China until August 12',
  '2025-05-14 US pauses reciprocal tariffs on China until August 12',
];
const DEAL = 'European Union – United States: talks';
const DEAL_CONCLUDED = [
  '2025-07-27 EU and US conclude trade deal in Scotland',
  '2025-07-28 EU and US reach trade deal',
];
const TALKS = 'European Union – China: talks';
const TALKS_SCHEDULED = ['2026-01-10 EU and China to hold export control talks on January 20'];

function table(name: string, measure: string, rows: readonly Row[]): void {
  it.each(rows)(`${name}: %s`, (_what, titles, at, expected) => {
    expect(boardOf(titles, at)[measure]).toBe(expected);
  });
}

describe('a measure of which only a relief to come is told', () => {
  it.each([
    [
      '2026-11-28 EU to suspend tariffs on Chinese magnets from January 1',
      'European Union: tariff on magnets against China',
      'in_force 2026-11-28 next 2027-01-01',
    ],
    [
      '2026-11-28 US to pause tariffs on Canadian nickel from January 1 for one year',
      'United States: tariff on nickel against Canada',
      'in_force 2026-11-28 next 2027-01-01',
    ],
    [
      '2026-11-28 中国自12月10日起暂停锑出口管制',
      'China: export licensing for antimony',
      'in_force 2026-11-28 next 2026-12-10',
    ],
  ])('binds until then: %s', (title, measure, expected) => {
    expect(boardOf([title], '2026-11-28')[measure]).toBe(expected);
  });
});

describe('a day that others had wrong', () => {
  const told = [
    '2026-11-20 China imposes export controls on tungsten and indium from December 10',
    '2026-11-20 China führt Exportkontrollen für Wolfram und Indium ein // Ab dem 10. Dezember brauchen Exporteure eine Lizenz.',
  ];
  it.each([
    ["Correction: China's tungsten export controls take effect December 1, not December 10", '2026-12-01'],
    ["Correction: China's tungsten export controls to take effect on December 1", '2026-12-01'],
    [
      'Chinas Exportkontrollen für Wolfram gelten ab dem 1. Dezember, nicht ab dem 10. Dezember',
      '2026-12-01',
    ],
    ['更正：中国钨出口管制自12月1日起实施，而非12月10日', '2026-12-01'],
    ["China's tungsten export controls do not take effect until December 10", '2026-12-10'],
    ["China's tungsten export controls take effect on December 10", '2026-12-10'],
  ])('is put right: %s', (title, day) => {
    const found = boardOf([...told, `2026-11-21 ${title}`], '2026-11-28');
    expect(found).toEqual({
      'China: export licensing for tungsten, indium': `announced 2026-11-20 next ${day}`,
    });
  });
});

describe('a plan of a bill', () => {
  it.each([
    'Chilean Senate drops tin ore export ban',
    'Chile scraps tin export ban',
    'Chile: tin ore export ban removed from bill',
  ])('is dropped, and nothing that stood: %s', (title) => {
    const found = boardOf(
      ['2026-11-02 Chile: House panel backs tin ore export ban bill', `2026-11-25 ${title}`],
      '2026-11-26',
    );
    expect(found).toEqual({ 'Chile: export ban for tin': 'withdrawn 2026-11-25' });
  });
});

describe('a plan of which its issuer says that there is none', () => {
  const rumour = [
    '2026-11-25 China weighs halting gallium exports to US, sources say',
    '2026-11-25 China erwägt Exportstopp für Gallium in die USA',
  ];
  const MEASURE = 'China: export ban for gallium against United States';
  it.each([
    'China denies plan to halt gallium exports to US',
    'China says it has no plan to halt gallium exports to US',
    'China dementiert Pläne für Exportstopp von Gallium in die USA',
    'Pékin dément vouloir suspendre ses exportations de gallium vers les États-Unis',
    'China desmiente que planee suspender las exportaciones de galio a EE UU',
    'Chiny zaprzeczają planom wstrzymania eksportu galu do USA',
    '外交部否认中国计划停止对美出口镓：报道不属实',
  ])('is dropped, on the day of the rumour too: %s', (title) => {
    expect(boardOf([...rumour, `2026-11-25 ${title}`], '2026-11-26')).toEqual({
      [MEASURE]: 'withdrawn 2026-11-25',
    });
  });

  it.each([
    'China denies plan to halt germanium exports to US',
    'China denies licences for gallium exports',
    'China denies US claim it halted gallium exports',
    'Germany denies plan to halt gallium exports to US',
    'US has no plan to respond to possible Chinese gallium export ban',
    'China denies plan to drop gallium export ban against US',
    'China says it is not considering easing gallium export ban',
    'China has no plans to shelve gallium export ban',
    '外交部：中方没有计划取消镓出口禁令',
    "China's gallium export halt: US says it has no plan to retaliate",
  ])('stands where something else is denied: %s', (title) => {
    expect(boardOf([...rumour, `2026-11-25 ${title}`], '2026-11-26')[MEASURE]).toBe('proposed 2026-11-25');
  });

  it('is no measure that stands, and may be made after all', () => {
    const title = 'China denies plan to halt gallium exports to US';
    const banned = [
      '2026-11-28 China bans gallium exports to US',
      '2026-11-28 China verbietet Gallium-Exporte in die USA',
    ];
    expect(
      boardOf(['2026-11-20 China imposes export ban on gallium to US', `2026-11-25 ${title}`], '2026-11-26'),
    ).toEqual({
      [MEASURE]: 'announced 2026-11-20',
    });
    expect(boardOf([`2026-11-25 ${title}`], '2026-11-26')).toEqual({});
    expect(boardOf([...rumour, `2026-11-25 ${title}`, ...banned], '2026-11-29')[MEASURE]).toMatch(
      /^announced/,
    );
  });
});

describe('an act told beside what its issuer does not plan', () => {
  it.each([
    'China bans gallium exports to US, says it has no plan to ban germanium',
    'China prohíbe exportar galio a EE UU y no planea excepciones',
    '商务部：对美实施镓出口禁令，没有计划扩大到锗',
  ])('stands: %s', (title) => {
    const [stage] = Object.entries(boardOf([`2026-11-25 ${title}`], '2026-11-26')).flatMap(([name, told]) =>
      name.includes('gallium') ? [told] : [],
    );
    expect(stage).toMatch(/^(?:announced|in_force) 2026-11-25/);
  });
});

describe('an answer of which nothing is told but what it answers', () => {
  it.each([
    "China vows countermeasures after US magnet tariff // Beijing's foreign ministry said it firmly opposed the 50% duty.",
    'China droht mit Gegenmaßnahmen gegen US-Zoll von 50 Prozent auf Magnete',
    'EU vows countermeasures after US steel tariffs',
  ])('bears neither its rate nor its goods: %s', (told) => {
    const [name, ...more] = Object.keys(boardOf([`2026-11-24 ${told}`], '2026-11-25'));
    expect([name, more]).toEqual([expect.stringMatching(/^[^:]+: tariff against United States$/), []]);
  });

  it.each([
    [
      'China vows countermeasures as US tariff of 50% on magnets takes effect',
      { 'China: tariff against United States': 'threatened 2026-11-24' },
    ],
    [
      'US threatens China with 100% retaliatory duty on magnets',
      { 'United States: tariff 100 % on magnets against China': 'threatened 2026-11-24' },
    ],
    [
      '特朗普威胁对中国磁体加征100%关税作为反制',
      { 'United States: tariff 100 % on magnets against China': 'threatened 2026-11-24' },
    ],
    [
      'EU plant Gegenzölle von 25 Prozent auf US-Stahl',
      { 'European Union: tariff 25 % on steel against United States': 'proposed 2026-11-24' },
    ],
    [
      'China retaliates with 34% tariffs on US goods',
      { 'China: tariff 34 % against United States': 'announced 2026-11-24' },
    ],
    [
      'EU countermeasures on US goods: 25% duty on motorcycles from December 1',
      { 'European Union: tariff 25 % against United States': 'announced 2026-11-24 next 2026-12-01' },
    ],
  ])('is apart from the duty itself, and has what is told of it: %s', (title, expected) => {
    expect(boardOf([`2026-11-24 ${title}`], '2026-11-25')).toEqual(expected);
  });
});

describe('a rate that others had wrong', () => {
  const told = [
    '2026-11-20 US to impose 100% tariff on Chinese magnets from December 15',
    '2026-11-20 USA wollen Magnete aus China ab 15. Dezember mit 100 Prozent Zoll belegen',
  ];
  it.each([
    ['CORRECTED-US to impose 50% tariff on Chinese magnets from December 15', 50],
    ['Korrektur: US-Zoll auf chinesische Magnete beträgt 50 Prozent, nicht 100 Prozent', 50],
    ['更正：美国对中国永磁体加征50%关税，而非100%', 50],
    ['Rectificatif : Washington imposera des droits de douane de 50 % sur les aimants chinois', 50],
    ['Washington corrects tariff on Chinese magnets to 50%', 50],
    [
      "Notice of Action: tariff on China's Magnets; Correction // The rate of duty on magnets is corrected to read 50 percent",
      50,
    ],
    ["Corrigendum to the tariff on China's magnets // For '100 %' read '50 %'", 50],
    ['US to impose 50% tariff on Chinese magnets from December 15, analyst says', 100],
    ['China sees price correction of magnets after 50% tariff', 100],
  ])('is put right by a correction alone: %s', (title, rate) => {
    const board = boardOf([...told, `2026-11-21 ${title}`], '2026-11-28');
    expect(Object.keys(board)).toEqual([`United States: tariff ${rate} % on magnets against China`]);
  });
});

describe('the last day of a pause that others had wrong', () => {
  const paused = [
    '2026-03-02 China suspends gallium export ban until December 10, 2026',
    '2026-03-02 China suspends gallium export ban until December 10, 2026, ministry says',
  ];
  const corrected =
    '2026-03-03 China suspends gallium export ban until December 1, 2026, not December 10, 2026';
  const untilOf = (titles: readonly string[]) =>
    Object.values(boardOf([...titles], '2026-03-08')).map((line) => /until (\S+)/.exec(line)?.[1]);

  it('stays right though a copy comes late', () => {
    expect(untilOf([...paused, corrected])).toEqual(['2026-12-01']);
    const late = '2026-03-05 China suspends gallium export ban until December 10, 2026, sources say';
    expect(untilOf([...paused, corrected, late])).toEqual(['2026-12-01']);
  });

  it('is moved back by what weighs more, and by another correction', () => {
    const late = ['2026-03-05', '2026-03-06', '2026-03-07'].map(
      (day) => `${day} China suspends gallium export ban until December 10, 2026, officials say`,
    );
    expect(untilOf([...paused, corrected, ...late])).toEqual(['2026-12-10']);
    const back = '2026-03-04 China suspends gallium export ban until December 10, 2026, not December 1, 2026';
    expect(untilOf([...paused, corrected, back])).toEqual(['2026-12-10']);
  });

  it('is moved by no denial of a day that nobody told of it', () => {
    const meeting =
      '2026-03-05 China suspends gallium export ban until June 1, 2026 // Ministers meet on April 3, not April 5, officials said.';
    expect(untilOf([...paused, paused[0] ?? '', meeting])).toEqual(['2026-12-10']);
  });
});

it('a relief is corrected to another day too', () => {
  const titles = [
    '2026-11-20 China to suspend gallium export ban from December 10',
    '2026-11-21 China to suspend gallium export ban from December 10, ministry says',
    '2026-11-21 Correction: China to suspend gallium export ban from December 1, not December 10',
  ];
  const name = 'China: export ban for gallium';
  expect(boardOf(titles, '2026-11-28')).toEqual({ [name]: 'in_force 2026-11-20 next 2026-12-01' });
  expect(boardOf(titles, '2026-12-02')).toEqual({ [name]: 'suspended 2026-12-01' });
});

describe('a measure that was struck down', () => {
  table('global tariff', GLOBAL, [
    ['stays so', GLOBAL_STRUCK_DOWN, '2025-05-29', 'struck_down 2025-05-28'],
    [
      'is put back',
      [
        ...GLOBAL_STRUCK_DOWN,
        '2025-05-29 Trump global tariffs reinstated by appeals court',
        '2025-05-30 Appeals court puts Trump global tariffs back in effect',
      ],
      '2025-06-10',
      'in_force 2025-05-29',
    ],
    [
      'but not by one report',
      [...GLOBAL_STRUCK_DOWN, '2025-05-29 Trump global tariffs reinstated by appeals court'],
      '2025-06-10',
      'struck_down 2025-05-28 ?',
    ],
    [
      'is in force while the ruling is stayed',
      [
        ...GLOBAL_STRUCK_DOWN,
        "2025-05-29 Appeals court pauses ruling against Trump's global tariffs",
        "2025-05-29 Appeals court stays ruling that struck down Trump's global tariffs",
      ],
      '2025-06-10',
      'in_force 2025-05-29',
    ],
    [
      'as German and Chinese outlets tell it',
      [
        ...GLOBAL_STRUCK_DOWN,
        '2025-05-29 Gericht setzt Urteil gegen Trumps weltweite Zölle aus',
        '2025-05-29 美国上诉法院暂停执行特朗普全球关税违法的裁决',
      ],
      '2025-06-10',
      'in_force 2025-05-29',
    ],
  ]);

  const rules = 'rules most of Trump’s reciprocal tariffs illegal';
  table('a ruling that leaves it in place', RECIPROCAL, [
    [
      'for a time',
      [
        RECIPROCAL_SUSPENDED[0] ?? '',
        `2025-08-29 US appeals court ${rules} but leaves them in place until October 14`,
      ],
      '2025-08-30',
      'in_force 2025-04-09 next 2025-10-14',
    ],
    [
      'and does not expire with the time',
      [
        RECIPROCAL_SUSPENDED[0] ?? '',
        `2025-08-29 US appeals court ${rules} but leaves them in place until October 14`,
      ],
      '2025-10-20',
      'in_force 2025-04-09',
    ],
    [
      'in French',
      [
        RECIPROCAL_SUSPENDED[0] ?? '',
        "2025-08-29 Un tribunal américain juge illégaux les droits de douane réciproques de Trump mais les laisse en vigueur jusqu'au 14 octobre",
      ],
      '2025-10-20',
      'in_force 2025-04-09',
    ],
    [
      'in Chinese',
      [RECIPROCAL_SUSPENDED[0] ?? '', '2025-08-29 美国上诉法院裁定对等关税违法，但维持至10月14日'],
      '2025-08-30',
      'in_force 2025-04-09 next 2025-10-14',
    ],
  ]);

  table('a new one in its place', GLOBAL, [
    [
      'is announced',
      [
        '2026-02-21 Trump imposes 10% global tariff after court strikes down reciprocal tariffs, effective February 24',
      ],
      '2026-02-22',
      'announced 2026-02-21 next 2026-02-24',
    ],
  ]);
});

describe('a threat that was dropped', () => {
  const dropped = [
    '2025-10-10 Trump threatens 100% tariff on Chinese goods from November 1',
    '2025-10-26 Trump drops threat of 100% tariff on China',
    '2025-10-27 US withdraws 100% tariff threat against China',
  ];
  table('100 %', 'United States: tariff 100 % against China', [
    ['is gone', dropped, '2025-10-28', 'withdrawn 2025-10-26'],
    [
      'whatever one report repeats of it',
      [...dropped, '2025-10-30 Trump says he had threatened 100% tariff on China because of rare earths'],
      '2025-10-31',
      'withdrawn 2025-10-26',
    ],
    [
      'until it is made again',
      [...dropped, '2025-10-31 Trump again threatens 100% tariff on China'],
      '2025-10-31',
      'threatened 2025-10-31 next 2025-11-01',
    ],
  ]);
});

describe('what is kept beside what is held back', () => {
  it.each([
    'China suspends 24% tariff on US goods for a year, retains 10% tariff',
    '中国暂停实施24%对美关税，保留10%加征关税税率',
  ])('is no new measure: %s', (title) => {
    const imposed = '2025-04-04 China imposes 24% tariff on US goods, effective April 10';
    expect(Object.keys(boardOf([imposed, `2025-11-05 ${title}`], '2025-11-06'))).toEqual([
      'China: tariff 24 % against United States',
    ]);
  });
});

describe('the end of an exemption', () => {
  it.each([
    'US steel tariffs hit Chile as exemption runs out',
    'US ends exemption of Chile from steel tariffs, effective immediately',
    'US-Stahlzölle treffen ab heute auch Chile: Ausnahme läuft aus',
  ])('eases no duty: %s', (title) => {
    const told = ['2026-03-02 US imposes 25% tariff on steel, effective immediately', `2026-05-04 ${title}`];
    expect(Object.values(boardOf(told, '2026-05-05')).map((says) => says.split(' ')[0])).not.toContain(
      'eased',
    );
  });

  it('that is only proposed puts nothing in force', () => {
    const told = ['2026-03-02 White House rule would end the exemption of parcels from Section 301 tariffs'];
    expect(boardOf(told, '2026-03-03')).toEqual({});
  });
});

describe('goods that head a title', () => {
  it('are those of its duty', () => {
    const told = ['2026-03-02 Stahl und Alu: US-Zölle von 25 Prozent gelten jetzt auch für Chile'];
    expect(Object.keys(boardOf(told, '2026-03-03'))).toEqual([
      'United States: tariff 25 % on steel, aluminium against Chile',
    ]);
  });
});

describe('what is extended goes on as it stands', () => {
  const truce = '2025-08-12 US extends tariff truce with China until November 10';
  table('a truce', RECIPROCAL, [
    [
      'is a pause',
      [...RECIPROCAL_SUSPENDED, truce],
      '2025-08-13',
      'suspended 2025-05-14 until 2025-11-10 next 2025-11-10',
    ],
    [
      'and no tariff expires with it',
      [...RECIPROCAL_SUSPENDED, truce],
      '2025-11-12',
      'suspended 2025-05-14 until 2025-11-10 ?',
    ],
    [
      'of both',
      [...RECIPROCAL_SUSPENDED, '2025-08-12 US and China extend tariff truce until November 10'],
      '2025-08-13',
      'suspended 2025-05-14 until 2025-11-10 next 2025-11-10',
    ],
    [
      'that lapses puts the tariff back',
      [
        ...RECIPROCAL_SUSPENDED,
        '2025-08-12 Reciprocal tariffs on China return as truce lapses',
        '2025-08-12 Reciprocal tariffs on Chinese goods are back after truce expires',
      ],
      '2025-08-13',
      'in_force 2025-08-12',
    ],
    [
      'that ends puts the tariff back',
      [
        ...RECIPROCAL_SUSPENDED,
        '2025-06-02 Trump ends tariff truce with China',
        '2025-06-02 Trump reimposes reciprocal tariffs on China',
      ],
      '2025-06-03',
      'in_force 2025-06-02',
    ],
  ]);

  it('of both in Chinese puts nothing in force', () => {
    expect(
      Object.values(boardOf(['2025-08-12 中美延长关税休战至11月10日'], '2025-08-13')),
    ).not.toContainEqual(expect.stringContaining('in_force'));
  });

  table('what is in force', 'European Union: safeguard on steel', [
    [
      'stays in force',
      [
        '2025-11-01 EU imposes safeguard duties on steel imports until November 17, effective immediately',
        '2025-11-10 EU verlängert Stahl-Schutzzölle bis 17. November 2028',
      ],
      '2025-12-01',
      'in_force 2025-11-01 until 2028-11-17 next 2028-11-17',
    ],
  ]);

  table('a pause told by numbers', 'China: export licensing for holmium', [
    [
      'goes on from its first day',
      [
        '2025-10-09 China announces export licensing for holmium (No. 57 of 2025), effective November 8',
        '2025-11-07 商务部公告2025年第70号：即日起至2026年11月10日，暂停实施2025年第55号、57号公告',
        '2026-11-06 商务部公告2026年第88号：自2026年11月10日起至2027年11月10日，继续暂停实施2025年第55号、57号公告',
      ],
      '2026-11-20',
      'suspended 2025-11-07 until 2027-11-10 next 2027-11-10',
    ],
  ]);

  table('what was only announced', 'Ukraine: export ban for graphite', [
    [
      'has bound since then',
      [
        '2025-12-10 Ukraine bans export of graphite ores until December 31, 2026',
        "2026-11-12 Ukraine's cabinet prolongs ban on graphite ore exports to December 31, 2027",
      ],
      '2026-11-20',
      'in_force 2025-12-10 until 2027-12-31 next 2027-12-31',
    ],
  ]);

  table('a deadline', 'United States: tariff 30 % against European Union', [
    [
      'that is put off puts nothing in force',
      [
        '2025-07-07 Trump announces 30% tariff on EU from July 9',
        '2025-07-08 Trump extends EU tariff deadline until August 1',
      ],
      '2025-07-15',
      'suspended 2025-07-08 until 2025-08-01 next 2025-08-01',
    ],
  ]);
});

describe('a later day does not undo an entry into force', () => {
  table('new forms', CONTROLS, [
    [
      'from a later day',
      [
        '2025-04-04 China announces export controls on seven rare earths, effective immediately',
        '2025-04-04 China rare earth export controls take effect',
        '2025-04-05 China rare earth export controls now in force',
        '2025-04-12 China to require new licence forms for rare earth exports from June 1',
      ],
      '2025-04-20',
      'in_force 2025-04-04 next 2025-06-01',
    ],
  ]);

  const replaced = [
    '2025-02-22 DR Congo bans cobalt exports, effective immediately',
    '2025-02-24 Congo suspends cobalt exports with immediate effect',
    '2025-09-20 Congo to replace cobalt export ban with quotas from October 16',
    '2025-09-21 DRC will replace cobalt export ban with quotas on October 16',
  ];
  table('a ban', 'DR Congo: export ban for cobalt', [
    [
      'to be replaced is in force until then',
      replaced,
      '2025-09-25',
      'in_force 2025-02-22 until 2025-10-16 next 2025-10-16',
    ],
    ['and over on the day', replaced, '2025-10-20', 'expired 2025-10-16'],
  ]);
  table('the quota', 'DR Congo: export quota for cobalt', [
    ['that replaces it begins then', replaced, '2025-10-20', 'in_force 2025-10-16'],
  ]);
});

describe('what was suspended', () => {
  table('controls', CONTROLS, [
    [
      'have no next step on the day they were to begin',
      CONTROLS_SUSPENDED,
      '2025-11-07',
      'suspended 2025-11-07 until 2026-11-10 next 2026-11-10',
    ],
    [
      'take effect again',
      [
        ...CONTROLS_SUSPENDED,
        "2026-11-12 China's rare earth export controls take effect again after suspension expires",
        '2026-11-12 China reinstates rare earth export controls suspended last year',
      ],
      '2026-11-13',
      'in_force 2026-11-12',
    ],
    [
      'are back when the suspension is lifted',
      [
        ...CONTROLS_SUSPENDED,
        '2026-06-12 China ends suspension of rare earth export controls',
        '2026-06-12 Beijing lifts suspension of rare earth export controls',
      ],
      '2026-06-13',
      'in_force 2026-06-12',
    ],
    [
      'are back in German and Chinese',
      [
        ...CONTROLS_SUSPENDED,
        '2026-11-12 China beendet Aussetzung der Exportkontrollen für Seltene Erden',
        '2026-11-12 中国恢复稀土出口管制',
      ],
      '2026-11-13',
      'in_force 2026-11-12',
    ],
    [
      'are to be back',
      [...CONTROLS_SUSPENDED, '2026-10-12 China to reimpose rare earth export controls from November 10'],
      '2026-10-13',
      'announced 2026-10-12 next 2026-11-10',
    ],
    [
      'and are on that day',
      [
        ...CONTROLS_SUSPENDED,
        '2026-10-12 China will put rare earth export controls back in force on November 10',
      ],
      '2026-11-12',
      'in_force 2026-11-10',
    ],
    [
      'are not back when exports or talks resume, or when somebody could or will not do it',
      [
        ...CONTROLS_SUSPENDED,
        '2026-02-01 China resumes rare earth exports to US under new licences',
        '2026-02-01 中国恢复对美国稀土出口，发放许可',
        '2026-02-02 China will not reinstate rare earth export controls, ministry says',
        '2026-02-02 China could reinstate rare earth export controls if talks fail',
        '2026-02-03 China could reinstate rare earth export controls, analysts say',
        '2026-02-03 China threatens to reinstate rare earth export controls',
      ],
      '2026-02-05',
      'suspended 2025-11-07 until 2026-11-10 next 2026-11-10',
    ],
  ]);

  table('a tariff', 'United States: tariff 50 % against European Union', [
    [
      'that is delayed waits for its new day',
      [
        '2025-05-23 Trump announces 50% tariff on EU from June 1',
        '2025-05-25 Trump delays 50% tariff on EU until July 9',
      ],
      '2025-05-26',
      'announced 2025-05-23 next 2025-07-09',
    ],
  ]);
});

describe('talks', () => {
  table('a concluded deal', DEAL, [
    ...[
      'European Parliament approves EU-US trade deal',
      'EU-Parlament stimmt Handelsabkommen mit den USA zu',
    ].map(
      (title): Row => [
        title,
        [...DEAL_CONCLUDED, `2025-11-20 ${title}`],
        '2025-11-21',
        'concluded 2025-07-27',
      ],
    ),
    [
      'is in doubt where one report tells of its end',
      [...DEAL_CONCLUDED, '2025-11-20 European Parliament freezes ratification of EU-US trade deal'],
      '2025-11-21',
      'concluded 2025-07-27 ?',
    ],
    [
      'is not undone by threats',
      [
        ...DEAL_CONCLUDED,
        '2025-11-20 Trump threatens to tear up EU trade deal',
        '2025-11-20 Trump droht mit Aufkündigung des Handelsabkommens mit der EU',
        '2025-11-20 特朗普威胁撕毁美欧贸易协议',
        '2025-11-20 Trump threatens to walk away from trade deal with EU',
      ],
      '2025-11-21',
      'concluded 2025-07-27',
    ],
    [
      'is followed by a round with a day of its own',
      [...DEAL_CONCLUDED, '2026-01-20 EU and US to hold new round of trade talks on January 27'],
      '2026-01-21',
      'scheduled 2026-01-20 next 2026-01-27',
    ],
  ]);

  table('talks that collapsed', TALKS, [
    [
      'may come to a deal after all',
      [
        '2025-11-20 EU and China talks on export controls collapse',
        '2025-12-21 EU and China reach deal on export controls',
      ],
      '2025-12-22',
      'concluded 2025-12-21',
    ],
    [
      'do not go on because they failed',
      [
        '2025-11-20 EU and China talks on export controls collapse',
        '2025-11-21 EU and China fail to reach deal on export controls',
      ],
      '2025-11-22',
      'collapsed 2025-11-20',
    ],
  ]);

  table('talks to come', TALKS, [
    [
      'that are called off have no day',
      [...TALKS_SCHEDULED, '2026-01-12 EU and China call off export control talks'],
      '2026-01-13',
      'collapsed 2026-01-12',
    ],
    [
      'that are postponed have another',
      [...TALKS_SCHEDULED, '2026-01-12 EU and China postpone export control talks to January 27'],
      '2026-01-13',
      'scheduled 2026-01-10 next 2026-01-27',
    ],
    [
      'or none',
      [...TALKS_SCHEDULED, '2026-01-12 EU and China postpone export control talks'],
      '2026-01-22',
      'scheduled 2026-01-10',
    ],
    [
      'in German',
      [
        ...TALKS_SCHEDULED,
        '2026-01-12 EU und China verschieben Gespräche über Exportkontrollen auf den 27. Januar',
      ],
      '2026-01-13',
      'scheduled 2026-01-10 next 2026-01-27',
    ],
    [
      'but keep it where something else is put off',
      [...TALKS_SCHEDULED, '2026-01-12 EU-China export control talks go on, car tariffs put off by a year'],
      '2026-01-13',
      'under_way 2026-01-12 next 2026-01-20',
    ],
    [
      'in two clauses',
      [
        ...TALKS_SCHEDULED,
        '2026-01-12 Gespräche zwischen EU und China über Exportkontrollen auf 27. Januar verschoben',
      ],
      '2026-01-13',
      'scheduled 2026-01-10 next 2026-01-27',
    ],
    [
      'in Chinese',
      [...TALKS_SCHEDULED, '2026-01-12 欧盟和中国推迟出口管制谈判至1月27日'],
      '2026-01-13',
      'scheduled 2026-01-10 next 2026-01-27',
    ],
  ]);

  it('do not meet on the day of a tariff that is spoken of beside them', () => {
    const title = 'US and China reach framework for trade deal in Kuala Lumpur';
    const beside = 'Bessent does not expect the 100% tariff threatened for 1 November to be imposed';
    expect(boardOf([`2025-10-26 ${title}; ${beside}`], '2025-10-27')['United States – China: talks']).toBe(
      'concluded 2025-10-26',
    );
  });

  it.each(['中欧取消出口管制谈判', '中国取消出口管制谈判', 'China cancels export control talks with EU'])(
    'that are called off end no controls: %s',
    (title) => {
      const told = [CONTROLS_SUSPENDED[0] ?? '', `2025-10-12 ${title}`, `2025-10-12 ${title}`];
      expect(boardOf(told, '2025-10-13')[CONTROLS]).toBe('announced 2025-10-09 next 2025-11-08');
    },
  );

  it('that are put off suspend no measure', () => {
    const titles = [
      ...TALKS_SCHEDULED,
      '2026-01-12 EU and China postpone export control talks to January 27',
    ];
    expect(Object.keys(boardOf(titles, '2026-01-13'))).toEqual([TALKS]);
  });
});

describe('a raise that is put off', () => {
  it.each([
    'US delays tariff hike on Chile to May 4',
    'Trump postpones planned tariff increase on Chile until May 4',
    'USA verschieben Zollerhöhung gegen Chile auf den 4. Mai',
    '美国推迟提高对智利关税至5月4日',
  ])('leaves the duty in force: %s', (title) => {
    const told = ['2026-03-02 US imposes 10% tariff on Chile, effective immediately', `2026-04-06 ${title}`];
    expect(boardOf(told, '2026-04-07')).toEqual({
      'United States: tariff 10 % against Chile': 'in_force 2026-03-02 next 2026-05-04',
    });
  });
});

describe('what has not begun and is put off', () => {
  it.each([
    'Manila delays nickel ore export ban to 2028',
    'Philippine nickel export ban postponed a year to January 2028',
    'Philippine nickel export ban pushed back to January 2028',
    '菲律宾将镍矿出口禁令推迟至2028年1月',
  ])('begins on the later day: %s', (title) => {
    const told = [
      '2026-05-12 Philippines bans nickel ore exports // The law takes effect on January 1, 2027.',
      `2026-08-20 ${title}`,
    ];
    expect(boardOf(told, '2027-02-01')).toEqual({
      'Philippines: export ban for nickel': 'announced 2026-05-12 next 2028-01-01',
    });
  });
});

describe('what has not begun and is put off to a time without a day', () => {
  it.each([
    'Manila delays nickel ore export ban until next year',
    'Philippine nickel export ban postponed to second half of 2027',
    '菲律宾将镍矿出口禁令推迟至明年',
  ])('waits for that time: %s', (title) => {
    const told = [
      '2026-05-12 Philippines bans nickel ore exports // The law takes effect on October 1, 2026.',
      `2026-08-20 ${title}`,
    ];
    expect(boardOf(told, '2026-11-01')).toEqual({
      'Philippines: export ban for nickel': 'announced 2026-05-12 ?',
    });
  });
});

describe('what is to be taken back in a time to come', () => {
  it.each([
    [
      '2026-03-02 US imposes 50% tariff on copper, effective immediately',
      'US to scrap copper tariff next year',
    ],
    [
      '2026-03-02 US imposes 50% tariff on copper, effective immediately',
      'US to scrap copper tariff in 2027',
    ],
    [
      '2026-03-02 US imposes 50% tariff on copper, effective immediately',
      'US to suspend copper tariff next month',
    ],
  ])('stands till then: %s, %s', (laid, lifted) => {
    const told = [laid, `2026-04-06 ${lifted}`, `2026-04-06 ${lifted}, White House says`];
    expect(Object.values(boardOf(told, '2026-04-10'))).toEqual(['in_force 2026-03-02']);
  });

  it('stands until the first day of a year from which it is to be', () => {
    const told = [
      '2026-03-02 US imposes 50% tariff on copper, effective immediately',
      '2026-04-06 US to scrap copper tariff from 2027',
      '2026-04-06 US will scrap copper tariff from 2027',
    ];
    expect(Object.values(boardOf(told, '2026-04-10'))).toEqual(['in_force 2026-03-02 next 2027-01-01']);
    expect(Object.values(boardOf(told, '2027-01-02'))).toEqual(['revoked 2027-01-01']);
  });
});

describe('what has only been dropped or inquired into', () => {
  it('is eased by no later cut', () => {
    const told = [
      '2026-03-02 Trump threatens 60% tariff on Vietnam',
      '2026-03-09 Trump drops threat of 60% tariff on Vietnam',
      '2026-03-16 US cuts tariff on Vietnam to 12% from 20%',
    ];
    expect(boardOf(told, '2026-03-17')).toMatchObject({
      'United States: tariff 60 % against Vietnam': 'withdrawn 2026-03-09',
    });
  });

  it('is not suspended with an action on some goods', () => {
    const told = [
      '2026-03-02 US opens Section 301 investigation into Vietnam’s currency practices',
      '2026-03-09 US suspends Section 301 action on Vietnamese shipbuilding for one year',
    ];
    expect(Object.values(boardOf(told, '2026-03-17')).sort()).toEqual([
      'proposed 2026-03-02',
      'suspended 2026-03-09 until 2027-03-09 next 2027-03-09',
    ]);
  });
});

describe('what was decided and nobody gave a day for', () => {
  const decided = '2026-03-02 EU imposes definitive anti-dumping duties on Chinese graphite electrodes';

  it.each([
    ['2026-03-20', 'announced 2026-03-02'],
    ['2026-04-20', 'in_force 2026-03-02 ?'],
  ])('is taken to bind after a month, with a doubt: %s', (day, says) => {
    expect(Object.values(boardOf([decided], day))).toEqual([says]);
  });

  it('is made to last by no condition', () => {
    const told =
      '2026-02-20 Trump imposes 10% global tariff // The levy takes effect on February 24 and would run for 150 days unless Congress extends it.';
    expect(boardOf([told], '2026-02-21')).toEqual({
      'United States: global tariff 10 %': 'announced 2026-02-20 until 2026-07-24 next 2026-02-24',
    });
  });

  it('waits for the day that is told', () => {
    const told = [
      decided,
      '2026-03-03 EU to levy anti-dumping duties on Chinese graphite electrodes from 1 June 2026',
    ];
    expect(Object.values(boardOf(told, '2026-04-20'))).toEqual(['announced 2026-03-03 next 2026-06-01']);
  });

  it.each([
    ['2026-05-01', 'announced 2026-03-02', 'to begin between 2026-09-01 and 2026-11-30, on no day told yet'],
    ['2026-12-27', 'in_force 2026-11-30', 'not confirmed: it was to begin between 2026-09-01 and 2026-11-30'],
  ])('waits for the season that is told: %s', (day, says, why) => {
    const told = ['2026-03-02 Canada to impose 20% export tax on potash in autumn'];
    expect(Object.values(boardOf(told, day))).toEqual([`${says} ?`]);
    expect(measuresAfter(told, day).map(({ doubt }) => doubt)).toEqual([why]);
  });

  it('has its time behind it where a month has not passed since it was announced', () => {
    const told = ['2026-03-12 Canada to impose 20% export tax on potash in March'];
    expect(measuresAfter(told, '2026-03-20').map(({ doubt }) => doubt)).toEqual([
      'to begin between 2026-03-12 and 2026-03-31, on no day told yet',
    ]);
    expect(measuresAfter(told, '2026-04-05').map(({ doubt }) => doubt)).toEqual([
      'it was to begin between 2026-03-12 and 2026-03-31, and nobody told that it has',
    ]);
  });

  it('waits for the later of two times that as many tell', () => {
    const told = [
      '2026-03-02 Canada to impose 20% export tax on potash in summer',
      '2026-03-20 Canada to impose 20% export tax on potash in autumn',
    ];
    expect(measuresAfter(told, '2026-04-05').map(({ doubt }) => doubt)).toEqual([
      'to begin between 2026-09-01 and 2026-11-30, on no day told yet',
    ]);
  });

  it('begins with the time that it is for where it is a quota', () => {
    const told = ['2026-09-11 Congo cuts cobalt export quota for 2027 to 80,000 tons'];
    expect(Object.values(boardOf(told, '2026-12-30'))).toEqual(['announced 2026-09-11 ?']);
    expect(Object.values(boardOf(told, '2027-01-30'))).toEqual(['in_force 2027-01-01 ?']);
  });

  it('gives way to the day that a later report tells', () => {
    const told = [
      '2026-03-02 Canada to impose 20% export tax on potash in autumn',
      "2026-05-01 Canada's 20% potash export tax to take effect on 15 October",
    ];
    expect(Object.values(boardOf(told, '2026-05-02'))).toEqual(['announced 2026-05-01 next 2026-10-15']);
    expect(Object.values(boardOf(told, '2026-10-15'))).toEqual(['in_force 2026-10-15']);
  });

  it('is only announced still where it is a duty without a name, and no authority tells of it', () => {
    const told = ['2026-03-02 Trump announces extra 10% tariff on Canada over advert'];
    expect(Object.values(boardOf(told, '2026-04-20'))).toEqual(['announced 2026-03-02']);
  });
});
