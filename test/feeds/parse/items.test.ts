import { describe, expect, it } from '@jest/globals';
import type { Item } from '../../../src/domain/item.js';
import type { ItemSource } from '../../../src/feeds/parse/items.js';
import { parseFeed } from '../../../src/feeds/parse/parse.js';

async function itemsOf(inside: string, feed: ItemSource = {}): Promise<readonly Item[]> {
  const body = `<rss version="2.0"><channel><title>Ores</title><link>https://ores.test/</link>${inside}</channel></rss>`;
  const outcome = await parseFeed(Buffer.from(body), { feed });
  if (outcome.kind !== 'feed') throw new Error(outcome.reason);
  return outcome.items;
}

describe('items', () => {
  it('an official feed marks its items, names their publisher, and says whose acts they tell of', async () => {
    const source: ItemSource = {
      id: 'ores',
      name: 'Ministry of Ores',
      kind: 'official',
      authority: 'AU',
      url: 'https://ores.test/feed',
    };
    expect(await itemsOf('<item><title>Licence</title><link>/1</link></item>', source)).toMatchObject([
      {
        feed: 'ores',
        official: true,
        authority: 'AU',
        publisher: 'Ministry of Ores',
        url: 'https://ores.test/1',
      },
    ]);
  });

  it('what has no title is called by its text, which is no summary of it then', async () => {
    const long = `${'Gallium exports need licences. '.repeat(9)}So do those of antimony.`;
    const items = await itemsOf(
      `<item><description>Gallium needs a licence</description></item><item><description>${long}</description></item>`,
    );
    expect(items).toMatchObject([
      { title: 'Gallium needs a licence', summary: '' },
      { title: expect.stringMatching(/^Gallium exports .*…$/), summary: long },
    ]);
  });

  it('an aggregator link is opaque: publisher and headline are told apart', async () => {
    const item = `<item><title>Gallium curbs widen - The Ore Times</title><link>https://news.google.com/rss/articles/CBMi1?oc=5</link>
      <guid isPermaLink="false">CBMi1</guid><source url="https://oretimes.test">The Ore Times</source>
      <description>&lt;a href="https://news.google.com/x"&gt;Gallium curbs widen&lt;/a&gt;&amp;nbsp;&lt;font&gt;The Ore Times&lt;/font&gt;</description></item>`;
    expect(await itemsOf(item)).toMatchObject([
      { title: 'Gallium curbs widen', publisher: 'The Ore Times', aggregator: true, summary: '' },
    ]);
  });

  it('without a source, the last part of an aggregator title is the publisher', async () => {
    const item =
      '<item><title>US - China talks resume - Ore Wire</title><link>https://news.google.com/rss/articles/C2</link></item>';
    expect(await itemsOf(item)).toMatchObject([{ title: 'US - China talks resume', publisher: 'Ore Wire' }]);
  });

  it.each([
    ['Chip rules tightened - The Japan Times', 'japantimes', 'Chip rules tightened', 'The Japan Times'],
    [
      'Peking verschärft Kontrollen - Süddeutsche Zeitung',
      'sueddeutsche',
      'Peking verschärft Kontrollen',
      'Süddeutsche Zeitung',
    ],
    ['Quotas cut by a third - ores.test', 'ores', 'Quotas cut by a third', 'ores.test'],
    ['Export ban lifted - Indonesia', 'ores', 'Export ban lifted - Indonesia', undefined],
    ['US halts talks with China - for now', 'ores', 'US halts talks with China - for now', undefined],
    ['Talks', 'ores', 'Talks', undefined],
  ])(
    'an aggregator with links to the pages themselves may name the publisher in the title: %s',
    async (given, host, title, publisher) => {
      const url = `https://www.${host}.test/1`;
      const item = `<item><title>${given}</title><link>${url}</link></item>`;
      const [first] = await itemsOf(item, { kind: 'aggregator', id: 'wide', name: 'Wide' });
      expect(first).toMatchObject({ title, url });
      expect(first?.publisher).toBe(publisher);
      const [own] = await itemsOf(item, { kind: 'media', id: 'ores', name: 'Ores' });
      expect(own).toMatchObject({ title: given, publisher: 'Ores' });
    },
  );

  it('an aggregator whose link names the page is not opaque', async () => {
    const item =
      '<item><title>Talks</title><link>http://www.bing.com/news/apiclick.aspx?url=https%3a%2f%2fores.test%2f1&amp;c=2</link></item>';
    const [first] = await itemsOf(item, { kind: 'aggregator', id: 'bing', name: 'Bing' });
    expect(first).toMatchObject({ url: 'https://ores.test/1' });
    expect(first).not.toHaveProperty('aggregator');
    expect(first).not.toHaveProperty('publisher');
  });

  it('an address or guid that different entries share identifies none, nor does the front page', async () => {
    const items = await itemsOf(`
      <item><title>First notice</title><link>https://ores.test/notices</link><guid>n</guid></item>
      <item><title>Second notice</title><link>https://ores.test/notices</link><guid>n</guid></item>
      <item><title>Third notice</title><link>https://ores.test/</link><guid>3</guid></item>`);
    expect(items.map(({ ambiguous }) => ambiguous)).toEqual([['guid', 'url'], ['guid', 'url'], ['url']]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(3);
  });

  it('nor do they where they are spelt in several ways', async () => {
    const items = await itemsOf(`
      <item><title>First notice</title><link>http://ores.test/notices</link></item>
      <item><title>Second notice</title><link>https://www.ores.test/notices/</link></item>
      <item><title>Third notice</title><link>http://www.ores.test</link></item>`);
    expect(items.map(({ ambiguous }) => ambiguous)).toEqual([['url'], ['url'], ['url']]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(3);
  });

  it('the id is the same whichever parser read the document', async () => {
    const item =
      '<item><title>Licence &amp; quota</title><link>https://ores.test/1</link><guid>1</guid></item>';
    const [clean] = await itemsOf(item);
    const [broken] = await itemsOf(`${item}<item><title>R&D</titel>`);
    expect(broken?.id).toBe(clean?.id);
  });

  it('a date in the future stays as the feed says, a missing one stays absent', async () => {
    const items = await itemsOf(
      '<item><title>a</title><pubDate>Sat, 09 Oct 2060 08:00:00 GMT</pubDate></item><item><title>b</title></item>',
    );
    expect(items.map(({ publishedAt }) => publishedAt)).toEqual(['2060-10-09T08:00:00.000Z', undefined]);
  });

  it('a date that stands for none makes room for the next one', async () => {
    const [item] = await itemsOf(
      '<item><title>a</title><pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate><dc:date>2025-10-09T08:00:00Z</dc:date></item>',
    );
    expect(item?.publishedAt).toBe('2025-10-09T08:00:00.000Z');
  });

  it('an address or a guid beyond all bounds is none: the next one that the entry has is taken', async () => {
    const long = `https://ores.test/${'x'.repeat(5000)}`;
    const items = await itemsOf(
      `<item><title>a</title><link>${long}</link><guid>https://ores.test/1</guid></item>
       <item><title>b</title><link>https://ores.test/2</link><guid>${long}</guid></item>
       <item><title>c</title><enclosure url="data:audio/mp3;base64,${'x'.repeat(5000)}"/></item>`,
    );
    expect(items.map(({ link, guid }) => [link, guid])).toEqual([
      ['https://ores.test/1', 'https://ores.test/1'],
      ['https://ores.test/2', undefined],
      [undefined, undefined],
    ]);
  });

  it('titles and summaries are bounded', async () => {
    const [item] = await itemsOf(
      `<item><title>${'ore '.repeat(9000)}</title><description>${'text '.repeat(9000)}</description></item>`,
    );
    expect(item?.title.length).toBeLessThanOrEqual(600);
    expect(item?.summary.length).toBeLessThanOrEqual(4000);
  });
});
