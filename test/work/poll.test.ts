import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { Feed, type FeedNotice, FeedState, type FeedValidators } from '../../src/domain/feed.js';
import type { FetchOutcome } from '../../src/feeds/fetch/fetch-outcome.js';
import { createFeedStates, type FeedStates } from '../../src/store/feed-states.js';
import { createInbox, type Inbox } from '../../src/store/inbox.js';
import { createKeys } from '../../src/store/keys.js';
import { dueFeeds, type Polled, pollFeed } from '../../src/work/poll.js';
import { engineCases, type TestEngine } from '../store/engines.js';

const HOUR = 3_600_000;
const NOW = Date.parse('2025-10-28T12:00:00Z');
const FEED = Feed.parse({
  id: 'ores',
  name: 'Ministry of Ores',
  url: 'https://ores.test/feed',
  kind: 'official',
});

const itemAt = (n: number, time: number | undefined) =>
  `<item><title>Notice number ${n} of the ministry</title><link>https://ores.test/${n}</link>${
    time === undefined ? '' : `<pubDate>${new Date(time).toUTCString()}</pubDate>`
  }</item>`;

function fetched(...items: string[]): FetchOutcome {
  return {
    kind: 'fetched',
    reason: 'read',
    body: new Uint8Array(Buffer.from(`<rss version="2.0"><channel>${items.join('')}</channel></rss>`)),
    url: FEED.url,
    validators: {},
    hints: {},
  };
}

describe.each((await engineCases()).slice(0, 1))('polling a feed, on Redis $name', ({ open }) => {
  let running: TestEngine;
  let count = 0;
  let states: FeedStates;
  let inbox: Inbox;
  let notices: FeedNotice[];
  let logged: string[];
  let now: number;
  let stop: AbortController;
  let feeds: readonly Feed[];

  beforeAll(async () => {
    running = await open();
  });
  afterAll(() => running.stop());
  beforeEach(() => {
    const keys = createKeys(`poll-${count++}`);
    states = createFeedStates(running.engine.connect(), keys);
    inbox = createInbox(running.engine.connect(), keys);
    [notices, logged, now, stop, feeds] = [[], [], NOW, new AbortController(), [FEED]];
  });

  type Answer = (previous: FeedValidators) => FetchOutcome | Promise<FetchOutcome>;
  const poll = (answer: Answer, feed = FEED): Promise<Polled> =>
    pollFeed(feed, {
      feeds,
      fetcher: { fetchFeed: async (_, previous) => answer(previous), close: async () => undefined },
      inbox,
      feedStates: states,
      clock: () => now,
      log: pino({ level: 'error' }, { write: (line: string) => void logged.push(line) }),
      notice: async (notice) => void notices.push(notice),
      primeMaxAgeMs: 24 * HOUR,
      maxAgeMs: 7 * 24 * HOUR,
      signal: stop.signal,
    });
  const titles = ({ claimed }: Polled) => claimed.map(({ title }) => title.split(' ')[2]);
  const broken = (): never => {
    throw new TypeError('cannot read https://desk:s3cret@ores.test');
  };

  it('the first poll claims what is young, oldest first; a later one what is new', async () => {
    const first = fetched(
      itemAt(1, NOW - HOUR),
      itemAt(2, NOW - 2 * HOUR),
      itemAt(3, NOW - 48 * HOUR),
      itemAt(4, undefined),
    );
    expect(titles(await poll(() => first))).toEqual(['2', '1']);
    const next = fetched(itemAt(5, NOW - 48 * HOUR), itemAt(6, undefined), itemAt(1, NOW));
    expect(titles(await poll(() => next))).toEqual(['5', '6']);
  });

  it('a feed that was empty at first is primed with the first items that it holds', async () => {
    await poll(() => fetched());
    now += HOUR;
    const first = fetched(itemAt(1, now - HOUR), itemAt(2, now - 48 * HOUR), itemAt(3, undefined));
    expect(titles(await poll(() => first))).toEqual(['1', '3']);
    expect(titles(await poll(() => fetched(itemAt(4, now - 48 * HOUR))))).toEqual(['4']);
  });

  it.each([
    ['in the coming week is young', 6, ['1']],
    ['further ahead is an event of any age', 8, []],
  ])('at first, what is dated on a day %s', async (_, days, told) => {
    const dated = itemAt(1, NOW + days * 24 * HOUR);
    expect(titles(await poll(() => fetched(dated)))).toEqual(told);
    const next = itemAt(2, NOW + days * 24 * HOUR);
    expect(titles(await poll(() => fetched(next, dated)))).toEqual(['2']);
    // Of no known age, it is not read again under another title.
    const renamed = dated.replace('Notice', 'Note on');
    expect(titles(await poll(() => fetched(renamed)))).toHaveLength(told.length);
  });

  it('an item knows the day on which it came out where its feed is at home', async () => {
    // Eight in the evening in UTC is the next day in Shanghai.
    const answer = fetched(itemAt(1, NOW - 16 * HOUR));
    const [item] = (await poll(() => answer, { ...FEED, timezone: 'Asia/Shanghai' })).claimed;
    expect(item).toMatchObject({ publishedAt: '2025-10-27T20:00:00.000Z', publishedOn: '2025-10-28' });
  });

  it.each([
    ['of now', NOW, undefined],
    ['of half an hour ahead, by a clock that is fast', NOW + HOUR / 2, undefined],
    ['of the day after tomorrow', NOW + 26 * HOUR, true],
    ['of no day', undefined, true],
  ])('an item %s is known to have a date, or none that can be', async (_, at, undated) => {
    await poll(() => fetched(itemAt(1, NOW)));
    const [item] = (await poll(() => fetched(itemAt(2, at)))).claimed;
    expect(item?.undated).toBe(undated);
  });

  it('a document that breaks off is asked for whole: half an item is none, and the whole one comes then', async () => {
    const whole = fetched(itemAt(1, NOW - HOUR), itemAt(2, NOW - HOUR));
    const asked: FeedValidators[] = [];
    const answer = (end: string) => (previous: FeedValidators) => {
      asked.push(previous);
      if (!('body' in whole)) return whole;
      const text = Buffer.from(whole.body).toString();
      const body = Buffer.from(text.slice(0, text.lastIndexOf(end) + end.length));
      return { ...whole, body, validators: { etag: `"${end}"` } };
    };
    const read = async (end: string) => (await poll(answer(end))).claimed.map(({ title }) => title);
    expect(await read('number 2 of the mi')).toEqual(['Notice number 1 of the ministry']);
    expect(await read('</rss>')).toEqual(['Notice number 2 of the ministry']);
    await read('</rss>');
    expect(asked).toEqual([{}, {}, { etag: '"</rss>"' }]);
  });

  it('an item without a date is old where the last reading held it, though the inbox has forgotten it', async () => {
    const undated = (...numbers: number[]) => fetched(...numbers.map((n) => itemAt(n, undefined)));
    await poll(() => fetched(itemAt(1, NOW)));
    expect(titles(await poll(() => undated(2, 3)))).toEqual(['2', '3']);
    inbox = createInbox(running.engine.connect(), createKeys(`forgetful-${count}`));
    expect(titles(await poll(() => undated(2, 3, 4)))).toEqual(['4']);
  });

  it.each([
    ['less than', 6, ['2']],
    ['more than', 8, []],
  ])('an item without a date counts as new after a pause of %s a week: %i days', async (_, days, told) => {
    await poll(() => fetched(itemAt(1, NOW)));
    now += days * 24 * HOUR;
    expect(titles(await poll(() => fetched(itemAt(2, undefined))))).toEqual(told);
  });

  it('what comes after an answer that nothing has changed is younger than that answer', async () => {
    await poll(() => fetched(itemAt(1, NOW)));
    now += 8 * 24 * HOUR;
    await poll(() => ({ kind: 'unchanged', reason: 'the same', validators: {}, hints: {} }));
    now += HOUR;
    expect(titles(await poll(() => fetched(itemAt(2, undefined))))).toEqual(['2']);
  });

  it('an entry under another title is claimed again while it is young, as of now', async () => {
    const entryOf = (title: string, age: number) =>
      fetched(itemAt(1, now - age).replace(/<title>.*<.title>/, `<title>${title}</title>`));
    const read = async (title: string, age: number) =>
      (await poll(() => entryOf(title, age))).claimed.map((item) => [
        item.title,
        item.retitled !== undefined,
        item.publishedAt,
      ]);
    const at = (time: number) => new Date(time).toISOString();
    const first = 'Ministers meet for talks on ores';
    const second = 'Ministers agree on ores';
    expect(await read(first, HOUR)).toEqual([[first, false, at(NOW - HOUR)]]);
    now += HOUR;
    expect(await read(first.toUpperCase(), 2 * HOUR)).toEqual([]);
    expect(await read(second, 2 * HOUR)).toEqual([[second, true, at(now)]]);
    expect(await read(first, 2 * HOUR)).toEqual([]);
    now += 24 * HOUR;
    expect(await read('Ministers look back on ores', 26 * HOUR)).toEqual([]);
    const undated = (title: string) =>
      fetched(itemAt(2, undefined).replace(/<title>.*<.title>/, `<title>${title}</title>`));
    await poll(() => undated(first));
    expect((await poll(() => undated(second))).claimed).toEqual([]);
  });

  it('a feed of many items is claimed in order, a few hundred at a time', async () => {
    const sizes: number[] = [];
    const { claim } = inbox;
    inbox = {
      ...inbox,
      claim(items, at) {
        sizes.push(items.length);
        return claim(items, at);
      },
    };
    const numbers = Array.from({ length: 600 }, (_, n) => n);
    const polled = await poll(() => fetched(...numbers.map((n) => itemAt(n, NOW - n * 60_000))));
    expect(titles(polled)).toEqual(numbers.map(String).reverse());
    expect(sizes).toEqual([250, 250, 100]);
  });

  it('a poll that breaks is a failure of the feed: recorded, asked again ever later', async () => {
    const waits: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      expect(await poll(broken)).toMatchObject({ outcome: 'failed', claimed: [] });
      let wait = 60_000;
      while ((await dueFeeds([FEED], states, now + wait)).size === 0) wait += 60_000;
      waits.push(wait);
      now += wait;
    }
    expect(waits[1]).toBeGreaterThan(1.5 * (waits[0] ?? 0));
    expect(waits[2]).toBeGreaterThan(1.5 * (waits[1] ?? 0));
    const state = (await states.load([FEED.id])).get(FEED.id);
    expect(state).toMatchObject({ failures: 3 });
    expect(JSON.stringify(state)).not.toContain('s3cret');
    expect(logged).toHaveLength(3);
  });

  it.each([
    ['an hour and a half', 1.5],
    ['a year', 365 * 24],
  ])('is due at once where the clock has been set back by %s since its last poll', async (_, hours) => {
    now = NOW + hours * HOUR;
    await poll(() => fetched(itemAt(1, NOW)));
    expect((await dueFeeds([FEED], states, now)).size).toBe(0);
    expect((await dueFeeds([FEED], states, NOW)).size).toBe(1);
    now = NOW;
    await poll(() => fetched(itemAt(1, NOW)));
    expect((await dueFeeds([FEED], states, NOW)).size).toBe(0);
  });

  it('is not due while it fails, though the clock of another worker is ahead', async () => {
    for (let failures = 0; failures < 8; failures += 1) await poll(broken);
    expect((await dueFeeds([FEED], states, NOW - HOUR / 2)).size).toBe(0);
  });

  it('is noticed once, and once when it works again', async () => {
    for (let round = 0; round < 8; round += 1) {
      await poll(broken);
      now += HOUR;
    }
    await poll(() => fetched(itemAt(1, now)));
    expect(notices.map(({ kind }) => kind)).toEqual(['failing', 'recovered']);
  });

  it('is noticed for all feeds at once where none is read meanwhile, but for one that failed before', async () => {
    const [dead = FEED, ...others] = ['dead', 'mines', 'tariffs', 'talks'].map((id) => ({
      ...FEED,
      id,
      name: id,
    }));
    feeds = [dead, ...others];
    const hours = async (count: number, answer: (feed: Feed) => Answer) => {
      for (let hour = 0; hour < count; hour += 1) {
        for (const feed of feeds) await poll(answer(feed), feed);
        now += HOUR;
      }
    };
    const told = () => notices.splice(0).map(({ kind, text }) => `${kind} ${text}`);
    const up = (feed: Feed) => (feed === dead ? broken : () => fetched(itemAt(1, NOW)));
    await hours(6, up);
    expect(told()).toEqual([expect.stringContaining('failing dead')]);
    await hours(8, () => broken);
    expect(told()).toEqual([
      expect.stringMatching(/^failing mines: .*; no other feed has been read since either$/),
    ]);
    await hours(2, up);
    expect(told()).toEqual(['recovered mines: works again after 8 h']);
    await hours(6, (feed) => (feed.id === 'talks' ? broken : up(feed)));
    expect(told()).toEqual([expect.stringMatching(/^failing talks: .*log has the error$/)]);
  });

  it('an edited address is asked as a new feed is, whatever the one before had adopted', async () => {
    const adopted = { url: 'https://new.test/feed', etag: '"1"' };
    const asked: FeedValidators[] = [];
    const answer: Answer = (previous) => {
      asked.push(previous);
      return { ...fetched(itemAt(1, NOW - HOUR)), validators: previous } as FetchOutcome;
    };
    await states.save(FEED.id, FeedState.parse({ validators: adopted, lastSuccessAt: NOW - HOUR }), NOW);
    await poll(answer);
    await poll(answer);
    await poll(answer, { ...FEED, url: 'https://ores.test/other' });
    expect(asked).toEqual([adopted, adopted, {}]);
  });

  it('a stop is no failure: nothing is recorded', async () => {
    stop.abort(new Error('shutting down'));
    await expect(poll(() => stop.signal.throwIfAborted() as never)).rejects.toThrow('shutting down');
    expect((await states.load([FEED.id])).size).toBe(0);
  });

  it('many feeds that are new at one moment are not all polled at that moment', async () => {
    const feeds = Array.from({ length: 200 }, (_, n) => ({ ...FEED, id: `feed-${n}` }));
    const due = async (some: readonly Feed[], at: number) =>
      [...(await dueFeeds(some, states, at)).values()].flat();
    expect((await due(feeds, NOW)).length).toBeLessThan(20);
    expect((await due(feeds, NOW + 24_000)).length).toBeLessThan(150);
    expect(await due(feeds, NOW + 60_000)).toHaveLength(200);
    const few = feeds.slice(0, 3).map((feed) => ({ ...feed, id: `own-${feed.id}` }));
    expect(await due(few, NOW)).toHaveLength(3);
  });

  it('of the feeds of a host those that fail come last, the most stubborn one behind the others', async () => {
    const [dead = FEED, dripping = FEED, sound = FEED] = ['dead', 'dripping', 'sound'].map((id) => ({
      ...FEED,
      id,
    }));
    feeds = [dead, dripping, sound];
    for (const failing of [dead, dripping, dead]) await poll(broken, failing);
    await poll(() => fetched(itemAt(1, NOW)), sound);
    const due = [...(await dueFeeds(feeds, states, NOW + 48 * HOUR)).values()].flat();
    expect(due.map(({ id }) => id)).toEqual(['sound', 'dripping', 'dead']);
  });

  it('the feeds that are due come by host', async () => {
    const feeds = ['https://ores.test/a', 'https://wire.test/b', 'https://ores.test/c'].map((url, n) => ({
      ...FEED,
      id: `feed-${n}`,
      url,
    }));
    const ids = [...(await dueFeeds(feeds, states, NOW))].map(([host, due]) => [
      host,
      due.map(({ id }) => id),
    ]);
    expect(ids).toEqual([
      ['ores.test', ['feed-0', 'feed-2']],
      ['wire.test', ['feed-1']],
    ]);
  });
});
