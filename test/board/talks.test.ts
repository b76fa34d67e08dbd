import { describe, expect, it } from '@jest/globals';
import { board, type Told } from './scene.js';
import { boardOf } from './titles.js';

describe('talks', () => {
  const invited: Told = {
    at: '2025-10-27',
    title: 'Chinese delegation to visit Brussels on Thursday for talks on rare earths',
    topics: { negotiation: 'scheduled' },
    issuers: ['EU', 'CN'],
    targets: ['CN', 'EU'],
    dates: { event: '2025-10-27', next: '2025-10-30' },
  };

  it('are one track over many rounds', () => {
    const round = (at: string, stage: 'concluded' | 'under_way' | 'scheduled', next?: string): Told => ({
      at,
      title: 'American and Chinese negotiators meet for trade talks',
      topics: { negotiation: stage },
      issuers: ['US', 'CN'],
      targets: ['CN', 'US'],
      dates: { event: at, ...(next ? { next } : {}) },
    });
    const measures = board(
      [
        round('2025-05-12', 'concluded'),
        round('2025-09-15', 'under_way'),
        round('2025-10-23', 'scheduled', '2025-10-25'),
        round('2025-10-26', 'concluded', '2025-10-30'),
      ],
      '2025-10-28',
    );
    expect(measures).toHaveLength(1);
    expect(measures[0]).toMatchObject({ stage: 'concluded', since: '2025-10-26', next: '2025-10-30' });
  });

  it('another meeting of the same parties does not conclude the round that is still to come', () => {
    const met: Told = {
      ...invited,
      title: "The EU's Costa meets China's premier in Kuala Lumpur",
      topics: { negotiation: 'concluded' },
      dates: { event: '2025-10-27' },
    };
    const measures = board([invited, met], '2025-10-28');
    expect(measures.map(({ stage }) => stage).sort()).toEqual(['concluded', 'scheduled']);
  });

  it('nor is that round the next day of the other meeting', () => {
    const met: Told = {
      ...invited,
      title: "Before Thursday's talks the EU's Costa meets China's premier in Kuala Lumpur",
      topics: { negotiation: 'concluded' },
      dates: { event: '2025-10-27', next: '2025-10-30' },
    };
    const measures = board([invited, met], '2025-10-28');
    expect(measures.map(({ stage, next }) => [stage, next]).sort()).toEqual([
      ['concluded', undefined],
      ['scheduled', '2025-10-30'],
    ]);
  });

  it('told by a ministry, a commission and a paper are one round on one day', () => {
    const told = [
      '2026-11-28 商务部新闻发言人就中欧出口管制对话答记者问 // 中欧双方将于12月4日在布鲁塞尔举行稀土出口管制磋商。',
      '2026-11-28 EU and China to hold talks on rare earth export controls in Brussels on 4 December 2026',
      '2026-11-28 EU und China sprechen am 4. Dezember über Seltene Erden // Treffen in Brüssel.',
    ];
    expect(boardOf(told, '2026-11-28')).toEqual({
      'China – European Union: talks': 'scheduled 2026-11-28 next 2026-12-04',
    });
  });

  it('that have just been held are set anew for the day of the next round', () => {
    const told = [
      '2026-11-23 EU and China to hold talks on rare earths in Brussels on November 26',
      '2026-11-26 EU-China rare earth talks begin in Brussels',
      '2026-11-26 EU, China end talks in Brussels without deal, agree to meet again on December 10 in Beijing',
      "2026-11-26 UE-Chine : les discussions s'achèvent sans accord, nouveau rendez-vous le 10 décembre à Pékin",
    ];
    const set = { 'European Union – China: talks': 'scheduled 2026-11-26 next 2026-12-10' };
    expect(boardOf(told, '2026-11-26')).toEqual(set);
    expect(boardOf(told, '2026-11-27')).toEqual(set);
    expect(boardOf(told, '2026-12-11')).toEqual({
      'European Union – China: talks': 'under_way 2026-12-10 ?',
    });
  });

  it('that end today have no next day today', () => {
    const told = [
      '2026-11-25 Bessent and He Lifeng to hold trade talks in Singapore on November 28 and 29',
      '2026-11-28 US, China trade talks kick off in Singapore',
      '2026-11-29 US, China conclude trade talks in Singapore with framework deal',
    ];
    expect(boardOf(told, '2026-11-29')).toEqual({ 'China – United States: talks': 'concluded 2026-11-29' });
  });

  it('are yet to begin when somebody is told to hold them', () => {
    const told = [
      '2026-11-28 Bundesrat verabschiedet Mandat für Verhandlungen mit Indien // Die erste Runde ist am 4. Dezember in Bern.',
    ];
    expect(boardOf(told, '2026-11-28')).toEqual({
      'Switzerland – India: talks': 'scheduled 2026-11-28 next 2026-12-04',
    });
  });

  it('and have come to a text when one is adopted', () => {
    expect(boardOf(['2026-11-28 Swiss government signs trade deal with India'], '2026-11-28')).toEqual({
      'Switzerland – India: talks': 'concluded 2026-11-28',
    });
  });

  it('of all in a forum are a track of its own', () => {
    const told = ['2026-11-27 WTO members agree on fisheries package in Geneva'];
    expect(boardOf(told, '2026-11-28')).toEqual({
      'World Trade Organization: talks': 'concluded 2026-11-27',
    });
  });

  it.each<[what: string, told: string, expected: Record<string, string>]>([
    [
      'several pacts that one party has with others are a track each',
      '2026-11-27 US signs free trade agreements with Chile, Peru and Vietnam',
      {
        'United States – Chile: talks': 'concluded 2026-11-27',
        'United States – Peru: talks': 'concluded 2026-11-27',
        'United States – Vietnam: talks': 'concluded 2026-11-27',
      },
    ],
    [
      'who joins a forum talks with it',
      '2026-11-27 WTO ministers approve accession of Uzbekistan after 30 years',
      { 'Uzbekistan – World Trade Organization: talks': 'concluded 2026-11-27' },
    ],
    ['who stays out of one does not', '2026-11-27 Norway decides not to join RCEP', {}],
    [
      'a pact that is to go into force is agreed',
      '2026-11-27 Norway-Chile FTA to go into force on 1 March',
      { 'Norway – Chile: talks': 'concluded 2026-11-27 next 2027-03-01' },
    ],
    [
      'who signs a memorandum as talks begin has agreed on nothing yet',
      '2026-11-27 Norwegen und Chile starten Verhandlungen über Freihandel // Die Minister unterzeichnen ein Memorandum.',
      { 'Norway – Chile: talks': 'under_way 2026-11-27' },
    ],
    [
      'who wins before the WTO does not talk',
      "2026-11-27 WTO panel backs Chile in dispute over Peru's duties",
      {},
    ],
    [
      'farm ministers who quarrel over a pact do not',
      '2026-11-27 EU and Mercosur farm ministers clash over sugar safeguards',
      {},
    ],
    [
      'nor a ministry that is wary of it',
      '2026-11-27 EU farm ministers wary of Indian sugar in trade pact',
      {},
    ],
    [
      'nor a union that asks for firmness',
      '2026-11-27 Accord UE-Mercosur : un syndicat agricole demande à Paris de ne rien céder',
      {},
    ],
    [
      'ministers who meet over it do',
      '2026-11-27 Swiss and Indian farm ministers meet over cheese in trade pact',
      { 'Switzerland – India: talks': 'under_way 2026-11-27' },
    ],
    [
      'who rests from what a pact needs has agreed on nothing',
      "2026-11-27 UK 'suspends efforts' to ratify China investment deal, trade minister says",
      { 'United Kingdom – China: talks': 'collapsed 2026-11-27' },
    ],
    [
      'a pact that suspends duties is agreed',
      '2026-11-27 Norway and India strike trade pact, suspend fish duties',
      { 'Norway – India: talks': 'concluded 2026-11-27' },
    ],
    [
      'who protests against licences and asks to reconsider sets no talks',
      '2026-11-27 EU trade minister protests against Chinese gallium licences // He called the permits planned from 1 January unjustified and asked Beijing to reconsider.',
      {},
    ],
    ['nor does who appeals', '2026-11-27 Peru appeals WTO ruling on its copper wire tariffs', {}],
  ])('%s', (_what, told, expected) => {
    expect(boardOf([told], '2026-11-28')).toEqual(expected);
  });

  it('are not what somebody takes to the WTO', () => {
    const told = [
      '2026-11-03 EU and China hold talks on rare earths in Brussels',
      '2026-11-10 China takes EU graphite duties to WTO // Beijing asked the European Union for consultations.',
      '2026-11-10 China zieht wegen Grafitzöllen der EU vor die WTO',
    ];
    expect(boardOf(told, '2026-11-11')).toMatchObject({
      'European Union – China: talks': 'under_way 2026-11-03',
    });
  });
});
