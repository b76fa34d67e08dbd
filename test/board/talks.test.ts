import { describe, expect, it } from '@jest/globals';
import { board, type Told } from './scene.js';

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
});
