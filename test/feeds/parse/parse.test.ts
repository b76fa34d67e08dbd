import { describe, expect, it } from '@jest/globals';
import { parseFeed } from '../../../src/feeds/parse/parse.js';
import { ODD_FEEDS } from '../odd-feeds.js';

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

const ITEMS = ['Gallium licence', 'Duties rise to 100%'].map(
  (title, n) =>
    `<item><title>${title}</title><link>https://ores.test/${n}</link><category>ores</category><guid>${n}</guid><description><![CDATA[<p>Of ${title}</p>]]></description></item>`,
);
const ENTRIES = ['Gallium licence', 'Duties rise to 100%'].map(
  (title, n) =>
    `<entry><title type="html">${title}</title><link href="https://ores.test/${n}"/><id>urn:${n}</id><content type="xhtml"><div>Of <b>${title}</b></div></content></entry>`,
);
const DOCUMENTS = [
  ['RSS', `<rss version="2.0"><channel><title>Ores</title>${ITEMS.join('')}</channel></rss>`],
  ['Atom', `<feed xmlns="http://www.w3.org/2005/Atom"><title>Ores</title>${ENTRIES.join('')}</feed>`],
] as const;

it('an encoding that header and document both state and do not keep to is told once', async () => {
  const text =
    '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><item><title>Zölle für Öl</title></item></channel></rss>';
  const contentType = 'text/xml; charset=utf-8';
  expect(await parseFeed(Buffer.from(text, 'latin1'), { feed: {}, contentType })).toMatchObject({
    problems: ['it says utf-8, which it is not', 'no usable encoding is stated; windows-1252 was guessed'],
  });
});

describe('a document that will be asked for again and breaks off, wherever that is', () => {
  it.each(DOCUMENTS)('%s: its items are those of the whole one, never half of one', async (_, document) => {
    const read = async (text: string) => {
      const outcome = await parseFeed(Buffer.from(text), { feed: {}, again: true });
      return outcome.kind === 'feed' ? outcome : undefined;
    };
    const whole = await read(document);
    expect(whole?.items).toHaveLength(2);
    for (let end = 0; end < document.length; end += 1) {
      const cut = await read(document.slice(0, end));
      const known = cut?.items.length ?? 0;
      expect([end, cut?.items]).toEqual([end, cut && whole?.items.slice(0, known)]);
    }
  });

  it.each(DOCUMENTS)('%s: it says so, within an entry alone', async (_, document) => {
    const breaksOff = async (end: number) =>
      await parseFeed(Buffer.from(document.slice(0, end)), { feed: {}, again: true });
    const second = document.lastIndexOf('https://ores.test/1');
    expect(await breaksOff(second)).toMatchObject({
      breaksOff: true,
      problems: expect.arrayContaining(['it breaks off within its last entry, which is left out']),
    });
    expect(
      await breaksOff(document.search(/(<item><title>|<entry><title type="html">)Duties/)),
    ).toMatchObject({
      breaksOff: false,
    });
    expect(await breaksOff(document.length)).toMatchObject({ breaksOff: false, problems: [] });
  });

  it.each(['<p', 'at < 5', 'Ores &am', 'Ores &#3', '<![CDATA[Ores &'])(
    'says that it ends early: …%s',
    async (end) => {
      const [, document] = DOCUMENTS[0];
      const cut = `${document.slice(0, document.lastIndexOf('<item>'))}${end}`;
      expect(await parseFeed(Buffer.from(cut), { feed: {} })).toMatchObject({ problems: ['it ends early'] });
    },
  );

  it('one too large for a tree is read alike', async () => {
    const [, document] = DOCUMENTS[0];
    const long = document.replace(
      '<item>',
      `<item><description>${'ore '.repeat(300_000)}</description></item><item>`,
    );
    const cut = long.slice(0, long.indexOf('00%'));
    expect(await parseFeed(Buffer.from(cut), { feed: {}, again: true })).toMatchObject({
      items: [{}, { title: 'Gallium licence' }],
      breaksOff: true,
    });
    expect(await parseFeed(Buffer.from(cut), { feed: {} })).toMatchObject({
      items: [{}, { title: 'Gallium licence' }, { title: 'Duties rise to 1' }],
      breaksOff: false,
    });
  });
});
