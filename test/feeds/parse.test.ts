import { describe, expect, it } from '@jest/globals';
import { parseFeed } from '../../src/feeds/parse.js';
import { ODD_FEEDS } from './odd-feeds.js';

describe('a feed that a browser or a common reader shows is never lost', () => {
  it.each(ODD_FEEDS.map((odd) => [odd.name, odd] as const))('%s', async (_, odd) => {
    const outcome = await parseFeed(Buffer.from(odd.body as string), {
      feed: {},
      contentType: odd.contentType,
      url: odd.url,
    });
    if (outcome.kind !== 'feed') throw new Error(outcome.reason);
    const [item] = outcome.items;
    expect({
      title: item?.title,
      link: item?.link,
      date: item?.publishedAt,
      items: outcome.items.length,
    }).toEqual({
      title: odd.title,
      link: odd.link,
      date: odd.date,
      items: odd.items ?? 1,
    });
  });
});
