import { describe, expect, it } from '@jest/globals';
import { identities, isTitleIdentity, itemId } from '../../src/domain/identity.js';
import type { Item } from '../../src/domain/item.js';

const ITEM: Item = {
  id: '',
  title: 'Export licence for gallium introduced',
  summary: '',
  url: 'https://ores.test/1',
  link: 'https://ores.test/1',
  guid: '17',
  publisher: 'Ministry of Ores',
};

function shared(one: Item, other: Item): string[] {
  const known = new Set(identities(one));
  return identities(other)
    .filter((identity) => known.has(identity))
    .map((identity) => identity.slice(0, 1));
}

describe('any one of guid, address, title and publisher seen is the same item', () => {
  it.each<[string, Partial<Item>, string[]]>([
    ['nothing changed', {}, ['u', 'g', 't']],
    [
      'the date and the text changed',
      { publishedAt: '2025-10-10T00:00:00Z', summary: 'Updated' },
      ['u', 'g', 't'],
    ],
    ['a new guid', { guid: '18' }, ['u', 't']],
    [
      'a new address on the same host',
      { url: 'https://ores.test/2', link: 'https://ores.test/2' },
      ['g', 't'],
    ],
    ['http, www and a slash', { url: 'http://www.ores.test/1/' }, ['u', 'g', 't']],
    ['a corrected title', { title: 'Export licences for gallium and germanium' }, ['u', 'g']],
    [
      'other case and punctuation',
      { url: undefined, guid: undefined, title: 'EXPORT LICENCE for gallium: introduced!' },
      ['t'],
    ],
    ['another publisher', { url: 'https://news.test/9', link: 'https://news.test/9', publisher: 'News' }, []],
  ])('%s', (_, change, expected) => {
    expect(shared(ITEM, { ...ITEM, ...change })).toEqual(expected);
  });

  it('the order of parameters does not make another page', () => {
    expect(
      shared(
        { ...ITEM, url: 'https://ores.test/n?a=1&b=2' },
        { ...ITEM, url: 'https://ores.test/n?b=2&a=1' },
      ),
    ).toContain('u');
  });

  it('a guid that is no address holds on its host only', () => {
    const elsewhere = {
      ...ITEM,
      url: 'https://news.test/a',
      link: 'https://news.test/a',
      title: 'Another matter altogether',
    };
    expect(shared(ITEM, elsewhere)).toEqual([]);
    const tag = 'tag:ores.test,2025:17';
    expect(shared({ ...ITEM, guid: tag }, { ...elsewhere, guid: tag })).toEqual(['g']);
  });

  it('of an aggregator, only title and publisher count', () => {
    const one = { ...ITEM, aggregator: true };
    expect(identities(one).map(isTitleIdentity)).toEqual([true]);
    expect(shared(one, { ...one, url: 'https://news.google.com/rss/articles/B', guid: 'B' })).toEqual(['t']);
  });

  it('a short title is no identity', () => {
    expect(identities({ ...ITEM, title: 'Notice' }).some(isTitleIdentity)).toBe(false);
    expect(identities({ ...ITEM, title: '商务部公布决定' }).some(isTitleIdentity)).toBe(true);
  });

  it('a title is no identity where nothing says whose it is', () => {
    const bare: Item = { id: '', title: ITEM.title, summary: '' };
    expect(identities(bare).some(isTitleIdentity)).toBe(false);
    expect(shared({ ...bare, feed: 'ores' }, { ...bare, feed: 'ores' })).toEqual(['t']);
  });

  it('what several entries share names none of them', () => {
    const one: Item = { ...ITEM, ambiguous: ['url', 'guid'] };
    expect(shared(one, { ...one, title: 'Antimony quota raised again' })).toEqual([]);
  });

  it('there is always one, and the id comes from the strongest', () => {
    const bare: Item = { id: '', title: '', summary: 'A text of its own' };
    expect(identities(bare)).toHaveLength(1);
    expect(itemId(ITEM)).toBe(identities(ITEM)[0]?.slice(2));
    expect(itemId({ ...ITEM, title: 'x', guid: 'y' })).toBe(itemId(ITEM));
  });
});
