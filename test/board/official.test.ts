import { describe, expect, it } from '@jest/globals';
import { board, type Told } from './scene.js';

const THREAT: Told = {
  at: '2025-10-10T20:00:00Z',
  title: 'Trump threatens China with a further 100% tariff from November 1',
  topics: { tariff: 'threatened' },
  issuers: ['US'],
  targets: ['CN'],
  dates: { event: '2025-10-10', effective: '2025-11-01' },
  publisher: 'Harbour Wire',
};
const official = { official: true, at: '2025-10-11T08:00:00Z' };

describe('an official text about a measure', () => {
  it("confirms what its own side does, also where it moves nothing, and leads the measure's sources", () => {
    const own = { ...THREAT, ...official, publisher: 'White House' };
    const [tariff] = board([THREAT, own], '2025-10-12');
    expect(tariff).toMatchObject({ stage: 'threatened', official: true });
    expect(tariff?.sources[0]?.name).toBe('White House');
    expect(tariff?.moves[0]).toMatchObject({ official: true, source: { name: 'White House' } });
  });

  it('of the other side is one report among others', () => {
    const answer: Told = {
      ...THREAT,
      ...official,
      title: 'The ministry answers questions on trade policy',
      summary: 'The US threatens a further 100% tariff on Chinese goods from November 1.',
      topics: { export_control: 'announced', tariff: 'threatened' },
      issuers: ['CN'],
      targets: ['US'],
      publisher: 'Ministry of Commerce',
    };
    const measures = board([THREAT, answer], '2025-10-12');
    const tariff = measures.find(({ kind }) => kind === 'tariff');
    expect(tariff).toMatchObject({ issuers: ['US'], official: false, reports: 2 });
    expect(tariff?.sources.map(({ name }) => name)).toEqual(['Harbour Wire', 'Ministry of Commerce']);
    expect(tariff?.moves[0]).toMatchObject({ official: false, source: { name: 'Harbour Wire' } });
  });
});
