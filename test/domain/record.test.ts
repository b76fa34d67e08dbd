import { describe, expect, it } from '@jest/globals';
import { type ItemRecord, mostTelling } from '../../src/domain/record.js';

const record = (outcome: ItemRecord['outcome'], story?: string): ItemRecord => ({
  item: { id: outcome, title: outcome, summary: '' },
  outcome,
  because: 'test',
  at: '2025-10-28T12:00:00.000Z',
  story,
});

describe('what tells most of an entry that had several titles', () => {
  it.each<[string, ItemRecord[], string | undefined]>([
    ['the one that was posted', [record('post', 's'), record('silent', 's')], 'post'],
    ['the later one that was posted', [record('irrelevant'), record('post', 's')], 'post'],
    [
      'the one that waits for a digest',
      [record('irrelevant'), record('collected', 's'), record('silent', 's')],
      'collected',
    ],
    ['the one that came to a story', [record('irrelevant'), record('silent', 's')], 'silent'],
    ['the first, where none did', [record('irrelevant'), record('late')], 'irrelevant'],
    ['nothing of an entry without a record', [], undefined],
  ])('%s', (_, records, outcome) => {
    expect(mostTelling(records)?.outcome).toBe(outcome);
  });
});
