import { expect, it } from '@jest/globals';
import { ItemRecord } from '../../src/domain/record.js';
import { recordOf } from '../../src/work/record.js';

it('what is remembered of an item keeps whatever dates and places it, read again from its text', () => {
  const item = {
    id: 'i1',
    title: 'Announcement No. 61',
    summary: 'From tomorrow a licence is needed.',
    publishedAt: '2025-10-09T17:00:00.000Z',
    publishedOn: '2025-10-10',
    undated: true,
    official: true,
    authority: 'CN',
  };
  const record = recordOf(item, { at: Date.parse('2025-10-09T17:01:00Z'), outcome: 'post', because: 'news' });
  expect(ItemRecord.parse(JSON.parse(JSON.stringify(record))).item).toEqual(item);
});
