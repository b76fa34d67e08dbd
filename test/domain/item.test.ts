import { describe, expect, it } from '@jest/globals';
import { ItemInput, isoTime } from '../../src/domain/item.js';

describe('a time', () => {
  const utc = (text: string) => {
    const time = isoTime(text);
    return time === undefined ? undefined : new Date(time).toISOString();
  };
  it.each([
    ['2025', '2025-01-01T00:00:00.000Z'],
    ['2025-10', '2025-10-01T00:00:00.000Z'],
    ['2025-10-28', '2025-10-28T00:00:00.000Z'],
    ['2025-10-28T22:00', '2025-10-28T22:00:00.000Z'],
    ['2025-10-28 22:00:30', '2025-10-28T22:00:30.000Z'],
    ['2025-10-28T22:00:00.5Z', '2025-10-28T22:00:00.500Z'],
    ['2025-10-28t22:00:00z', '2025-10-28T22:00:00.000Z'],
    ['2025-10-28T22:00:00+02:00', '2025-10-28T20:00:00.000Z'],
    ['2025-10-28T22:00:00+0200', '2025-10-28T20:00:00.000Z'],
    [' 2024-02-29 ', '2024-02-29T00:00:00.000Z'],
  ])('%s is read as UTC unless it names a zone', (text, time) => {
    expect(utc(text)).toBe(time);
  });

  it.each([
    '',
    '5',
    '2025-13',
    '2025-02-30',
    '2025-02-29',
    '2025-10-28T25:00',
    '28 Oct 2025',
    'yesterday',
    '2025-1-1',
  ])('%j is none', (text) => {
    expect(isoTime(text)).toBeUndefined();
  });

  it.each([
    ['Thu, 09 Oct 2025 08:00:00 GMT', '2025-10-09T08:00:00.000Z'],
    ['2025-10-09T08:00', '2025-10-09T08:00:00.000Z'],
    [null, undefined],
    ['2025-02-30', undefined],
    [5, undefined],
    ['soon', undefined],
    ['Oct 9, 2025 23:30', '2025-10-09T23:30:00.000Z'],
    ['9 Oct 2025 23:30 +0200', '2025-10-09T21:30:00.000Z'],
    ['Sat, 13 Sep 275760 00:00:00 GMT', undefined],
    ['0999-12-31', undefined],
    ['9999-12-31T23:30:00-01:00', undefined],
    ['31 Dec 9999 23:30:00 -0100', undefined],
  ])('of an item, %j, is %s', (publishedAt, time) => {
    expect(ItemInput.parse({ title: 'T', publishedAt }).publishedAt).toBe(time);
  });
});

describe('the title of an item', () => {
  it.each([
    ['is what it is', { title: 'Gallium' }, 'Gallium'],
    ['may be empty', { title: '' }, ''],
    ['may be null, which is as good as empty', { title: null }, ''],
  ])('%s', (_, item, title) => {
    expect(ItemInput.parse(item).title).toBe(title);
  });

  it('must be there: under a misspelt name it is missed', () => {
    const titel = ItemInput.safeParse({ titel: 'Gallium' });
    expect(titel.error?.issues.map(({ path }) => path)).toEqual([['title']]);
  });
});
