import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Feed, FeedState } from '../../../src/domain/feed.js';
import type { Item } from '../../../src/domain/item.js';
import type { FetchFailure, FetchOutcome } from '../../../src/feeds/fetch/fetch-outcome.js';
import { firstPoll, type Next, nextPoll, type Poll, stateFor } from '../../../src/feeds/schedule/schedule.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.parse('2025-10-09T08:00:00Z');

const FEED = Feed.parse({
  id: 'ores',
  name: 'Ministry of Ores',
  url: 'https://ores.test/feed',
  kind: 'official',
  every: 300,
  atMost: 3600,
});

function item(n: number, publishedAt?: number): Item {
  return {
    id: `i${n}`,
    title: `Notice ${n}`,
    summary: '',
    ...(publishedAt && { publishedAt: new Date(publishedAt).toISOString() }),
  };
}

function read(ids: readonly number[], more: Partial<FetchOutcome> = {}): Poll {
  const outcome = {
    kind: 'fetched',
    reason: '100 bytes',
    body: new Uint8Array(),
    url: FEED.url,
    validators: { etag: '"1"' },
    hints: {},
    ...more,
  } as FetchOutcome;
  const parsed = {
    kind: 'feed',
    format: 'rss',
    encoding: 'utf-8',
    parser: 'rss-parser',
    problems: [],
    hints: {},
    breaksOff: false,
  } as const;
  return { outcome, parsed: { ...parsed, items: ids.map((id) => item(id)) } };
}

const UNCHANGED: Poll = {
  outcome: { kind: 'unchanged', reason: 'not changed', validators: { etag: '"1"' }, hints: {} },
};
const failed = (kind: FetchFailure['kind'] = 'failed', retryAfterMs?: number): Poll => ({
  outcome: {
    kind,
    reason: 'the server has a fault (500)',
    hints: retryAfterMs === undefined ? {} : { retryAfterMs },
  },
});

/** Polls one after another, each when the one before said; no jitter. */
function run(
  polls: readonly Poll[],
  start = FeedState.parse({}),
  from = NOW,
): { steps: Next[]; kinds: string[]; times: number[] } {
  const steps: Next[] = [];
  const times: number[] = [];
  let state = start;
  let now = from;
  for (const poll of polls) {
    const next = nextPoll(FEED, state, poll, now, 0.5);
    steps.push(next);
    times.push(next.at - now);
    state = next.state;
    now = next.at;
  }
  return { steps, kinds: steps.flatMap(({ notices }) => notices.map(({ kind }) => kind)), times };
}

describe('the rhythm', () => {
  it.each<[string, number | undefined, Poll, number]>([
    ['unknown: as often as allowed', undefined, UNCHANGED, 5 * MINUTE],
    ['half the usual distance between items', 30 * MINUTE, UNCHANGED, 15 * MINUTE],
    ['never less often than the upper bound', 10 * DAY, UNCHANGED, HOUR],
    ['never more often than the lower bound', MINUTE, UNCHANGED, 5 * MINUTE],
    [
      'a cache time is respected',
      undefined,
      { outcome: { ...UNCHANGED.outcome, hints: { freshForMs: 20 * MINUTE } } },
      20 * MINUTE,
    ],
    [
      'but not beyond the upper bound',
      undefined,
      { outcome: { ...UNCHANGED.outcome, hints: { freshForMs: 9 * DAY } } },
      HOUR,
    ],
  ])('%s', (_, rhythmMs, poll, expected) => {
    const state = FeedState.parse({ ...(rhythmMs && { rhythmMs }), lastNewItemAt: NOW });
    expect(nextPoll(FEED, state, poll, NOW, 0.5).at - NOW).toBe(expected);
  });

  it("the document's own wish is remembered while it is unchanged", () => {
    const poll = read([1]);
    if (poll.parsed?.kind !== 'feed') throw new Error('unreachable');
    const wishing: Poll = { ...poll, parsed: { ...poll.parsed, hints: { updateEveryMs: 40 * MINUTE } } };
    expect(run([wishing, UNCHANGED]).times).toEqual([40 * MINUTE, 40 * MINUTE]);
  });

  it('of the document counts as long as the document says so', () => {
    const poll = read([1]);
    if (poll.parsed?.kind !== 'feed') throw new Error('unreachable');
    const wishing: Poll = { ...poll, parsed: { ...poll.parsed, hints: { updateEveryMs: 40 * MINUTE } } };
    expect(run([wishing, poll]).times).toEqual([40 * MINUTE, 5 * MINUTE]);
  });

  it('a cache time counts for the answer that said it', () => {
    const cached: Poll = { outcome: { ...UNCHANGED.outcome, hints: { freshForMs: 20 * MINUTE } } };
    expect(run([cached, UNCHANGED]).times).toEqual([20 * MINUTE, 5 * MINUTE]);
    const old = FeedState.parse({ hints: { freshForMs: DAY, retryAfterMs: DAY } });
    expect(run([UNCHANGED], old).times).toEqual([5 * MINUTE]);
  });

  it('is no time before now where the clock has been set back since the last item', () => {
    const state = FeedState.parse({ rhythmMs: HOUR, lastNewItemAt: NOW + 10 * DAY });
    expect(nextPoll(FEED, state, read([1]), NOW, 0.5).state.rhythmMs).toBeGreaterThan(0);
  });

  it('is first taken from the dates of the document', () => {
    const poll = read([]);
    if (poll.parsed?.kind !== 'feed') throw new Error('unreachable');
    const items = [0, 1, 2, 3].map((n) => item(n, NOW - n * 40 * MINUTE));
    const { state } = nextPoll(
      FEED,
      FeedState.parse({}),
      { ...poll, parsed: { ...poll.parsed, items } },
      NOW,
      0.5,
    );
    expect(state.rhythmMs).toBe(40 * MINUTE);
  });

  it('is spread: feeds polled at one moment do not meet again, and the same feed is the same everywhere', () => {
    const at = (id: string) => nextPoll({ ...FEED, id }, FeedState.parse({}), UNCHANGED, NOW).at;
    const ids = Array.from({ length: 100 }, (_, n) => `feed-${n}`);
    expect(new Set(ids.map(at)).size).toBeGreaterThan(95);
    expect(at('feed-1')).toBe(at('feed-1'));
  });

  it('begins at once for a few feeds, and spread over up to a minute for many', () => {
    const starts = (among: number) =>
      Array.from({ length: among }, (_, n) => firstPoll({ ...FEED, id: `feed-${n}` }, among, NOW) - NOW);
    expect(Math.max(...starts(8))).toBe(0);
    expect(Math.max(...starts(48))).toBeLessThanOrEqual(10_000);
    const many = starts(1000);
    expect(Math.max(...many)).toBeLessThanOrEqual(MINUTE);
    expect(Math.max(...many) - Math.min(...many)).toBeGreaterThan(0.9 * MINUTE);
  });
});

describe('failures', () => {
  it('are asked again ever less often, up to a day', () => {
    const { times } = run(Array(12).fill(failed()));
    expect(times.slice(0, 4)).toEqual([5 * MINUTE, 10 * MINUTE, 20 * MINUTE, 40 * MINUTE]);
    expect(times.at(-1)).toBe(DAY);
  });

  it('Retry-After is obeyed, and never cut short by the spreading', () => {
    const poll = failed('failed', 3 * HOUR);
    for (const random of [0, 0.5, 1]) {
      expect(nextPoll(FEED, FeedState.parse({}), poll, NOW, random).at - NOW).toBeGreaterThanOrEqual(
        3 * HOUR,
      );
    }
  });

  it('of a host that is to be left alone is none of its feeds that is not asked, however long it waits', () => {
    const before = FeedState.parse({ lastPollAt: NOW - HOUR, lastSuccessAt: NOW - HOUR, failures: 2 });
    const { times, kinds, steps } = run(Array(20).fill(failed('not_asked', 3 * HOUR)), before);
    expect([times[0], times[19], kinds]).toEqual([3 * HOUR * 1.05, 3 * HOUR * 1.05, []]);
    expect(steps.at(-1)).toMatchObject({ outcome: 'not_asked', state: before });
  });

  it('one notice after a threshold, one on recovery, however long it lasts', () => {
    const { kinds, steps } = run([read([1]), ...Array(15).fill(failed()), read([1, 2]), UNCHANGED]);
    expect(kinds).toEqual(['failing', 'recovered']);
    const text = steps.flatMap(({ notices }) => notices)[0]?.text;
    expect(text).toMatch(
      /^Ministry of Ores: has not been readable for 75 min \(5 polls\): the server has a fault \(500\)$/,
    );
  });

  it('a short disturbance is not worth a word', () => {
    expect(run([read([1]), failed(), failed(), UNCHANGED]).kinds).toEqual([]);
  });

  it('a feed that is gone is told at once and asked once a day', () => {
    const { kinds, times } = run([failed('gone'), failed('gone')]);
    expect(kinds).toEqual(['gone']);
    expect(times).toEqual([DAY, DAY]);
  });

  it('one that was failing is told as gone when it is, once', () => {
    const flickering = [failed('gone'), failed(), failed('gone')];
    const polls = [read([1]), ...Array(6).fill(failed()), ...flickering, read([1, 2]), failed('gone')];
    expect(run(polls).kinds).toEqual(['failing', 'gone', 'recovered', 'gone']);
  });

  it('a document that breaks off is asked for whole: only where it is asked for is kept', () => {
    const poll = read([1], {
      validators: { etag: '"half"', url: 'https://new.test/feed' },
    } as Partial<FetchOutcome>);
    const cut = { ...poll, parsed: { ...poll.parsed, breaksOff: true } } as Poll;
    expect(run([cut]).steps[0]?.state.validators).toEqual({ url: 'https://new.test/feed' });
  });

  it('a document that is no feed is a failure, and keeps the old validators', () => {
    const state = FeedState.parse({ validators: { etag: '"old"' } });
    const poll: Poll = {
      ...read([]),
      parsed: { kind: 'not_a_feed', reason: 'it is a web page, not a feed' },
    };
    const next = nextPoll(FEED, state, poll, NOW);
    expect(next).toMatchObject({
      outcome: 'not_a_feed',
      reason: 'it is a web page, not a feed',
      state: { failures: 1, validators: { etag: '"old"' } },
    });
  });
});

describe('a window that was outrun', () => {
  it('is reported once and polled sooner', () => {
    const { kinds, times } = run([read([1, 2, 3]), read([4, 5, 6]), read([7, 8, 9])]);
    expect(kinds).toEqual(['outrun']);
    expect(times.at(-1)).toBe(5 * MINUTE);
    const slow = FeedState.parse({
      recentIds: run([read([1, 2, 3])]).steps[0]?.state.recentIds,
      rhythmMs: 2 * HOUR,
      lastPollAt: NOW - HOUR,
      lastNewItemAt: NOW - HOUR,
    });
    const next = nextPoll(FEED, slow, read([4, 5, 6]), NOW, 0.5);
    expect(next.at - NOW).toBeLessThan(30 * MINUTE);
    expect(next.notices[0]?.text).toMatch(/may have been missed; it is now polled sooner$/);
  });

  it('promises nothing where it is polled as often as allowed already', () => {
    const { steps } = run([read([1, 2, 3]), read([4, 5, 6])]);
    expect(steps[1]?.notices[0]?.text).toMatch(/some may have been missed$/);
  });

  it('is not seen at the first poll, nor in an empty or a tiny feed', () => {
    expect(run([read([1, 2, 3])]).kinds).toEqual([]);
    expect(run([read([1, 2, 3]), read([])]).kinds).toEqual([]);
    expect(run([read([1]), read([2])]).kinds).toEqual([]);
    expect(run([read([1, 2, 3]), read([3, 4, 5])]).kinds).toEqual([]);
  });
});

describe('a feed that is silently stale', () => {
  it('is told once against its own rhythm, and once when it lives again', () => {
    const polls = [read([1]), ...Array(80).fill(UNCHANGED), read([1, 2])];
    const { kinds, steps } = run(polls, FeedState.parse({ rhythmMs: 2 * HOUR }));
    expect(kinds).toEqual(['stale', 'fresh_again']);
    expect(steps.flatMap(({ notices }) => notices)[0]?.text).toMatch(
      /nothing new for 2 days, though it answers; usually something comes every 2 h$/,
    );
  });

  it('is told without a rhythm where none is known', () => {
    const state = FeedState.parse({ lastNewItemAt: NOW - 3 * DAY });
    expect(nextPoll(FEED, state, UNCHANGED, NOW).notices[0]?.text).toMatch(/, though it answers$/);
  });

  it.each([100, 1000, 5000])('so is one of %d items that answers with all of them each time', (count) => {
    const all = read(Array.from({ length: count }, (_, n) => n));
    const { kinds, steps } = run(Array(80).fill(all), FeedState.parse({ rhythmMs: 2 * HOUR }));
    expect(kinds).toEqual(['stale']);
    expect(steps.at(-1)?.state.rhythmMs).toBe(2 * HOUR);
  });

  it('one of 5000 items is not, that has its newest last', () => {
    const all = Array.from({ length: 5000 }, (_, n) => item(n, NOW + (n - 4999) * HOUR));
    const reading = (count: number): Poll => {
      const { outcome, parsed } = read([]);
      if (parsed?.kind !== 'feed') throw new Error('unreachable');
      return { outcome, parsed: { ...parsed, items: all.slice(0, count) } };
    };
    const polls = Array.from({ length: 80 }, (_, n) => reading(4900 + n));
    expect(run(polls, FeedState.parse({ rhythmMs: 2 * HOUR })).kinds).toEqual([]);
  });

  it.each([
    ['the clock of the machine was set on by three days', 3 * DAY],
    ['the bot stood still for three days', 3 * DAY],
    ['the clock was set back by three days', -3 * DAY],
  ])('is not told where %s, but after two days of looking', (_what, set) => {
    const { steps } = run([read([1]), ...Array(10).fill(UNCHANGED)], FeedState.parse({ rhythmMs: 2 * HOUR }));
    const last = steps.at(-1);
    if (!last) throw new Error('unreachable');
    let [state, at, kinds] = [last.state, last.at + set, [] as string[]];
    const watch = (polls: number) => {
      for (let poll = 0; poll < polls; poll += 1) {
        const next = nextPoll(FEED, state, UNCHANGED, at);
        [state, at, kinds] = [next.state, next.at, [...kinds, ...next.notices.map(({ kind }) => kind)]];
      }
    };
    watch(10);
    expect(kinds).toEqual([]);
    watch(80);
    expect(kinds).toEqual(['stale']);
  });

  it('a feed that speaks once a month is not stale after a week', () => {
    const state = FeedState.parse({ rhythmMs: 30 * DAY });
    expect(run([read([1]), ...Array(7 * 24).fill(UNCHANGED)], state).kinds).toEqual([]);
  });
});

describe('a permanent redirect', () => {
  const moved = (n: number): Poll =>
    read([n], { kind: 'moved', movedTo: 'https://new.test/feed' } as Partial<FetchOutcome>);

  it('is adopted once it has held for three days, and reported', () => {
    const { steps, kinds } = run(
      Array.from({ length: 80 }, () => moved(1)),
      FeedState.parse({ rhythmMs: DAY }),
    );
    const adopted = steps.findIndex(({ state }) => state.validators.url === 'https://new.test/feed');
    expect(kinds.filter((kind) => kind === 'moved')).toHaveLength(1);
    expect((steps[adopted]?.at ?? 0) - NOW).toBeGreaterThanOrEqual(3 * DAY);
  });

  it('is reported without the key that its address may hold', () => {
    const to = 'https://new.test/feed?key=k3y';
    const poll = read([1], { kind: 'moved', movedTo: to } as Partial<FetchOutcome>);
    const { steps } = run(Array(80).fill(poll), FeedState.parse({ rhythmMs: DAY }));
    expect(steps.some(({ state }) => state.validators.url === to)).toBe(true);
    const texts = steps.flatMap(({ notices }) => notices.map(({ text }) => text));
    expect(
      texts.filter((text) => text.includes('has moved for good to https://new.test/feed?…;')),
    ).toHaveLength(1);
    expect(texts.join()).not.toContain('k3y');
  });

  it('that ceases is forgotten', () => {
    expect(run([moved(1), read([1])]).steps.at(-1)?.state).not.toHaveProperty('moved');
  });
});

describe('an adopted address', () => {
  const adopted = FeedState.parse({
    validators: { url: 'https://new.test/feed', etag: '"1"' },
    moved: { to: 'https://third.test/feed', since: NOW, polls: 1 },
    lastSuccessAt: NOW - HOUR,
  });
  const texts = (steps: readonly Next[]) => steps.flatMap(({ notices }) => notices.map(({ text }) => text));

  it('that is gone is given up at once, and the configured one asked soon', () => {
    const { steps, kinds, times } = run([failed('gone'), read([1])], adopted);
    expect(steps[0]?.state.validators).toEqual({});
    expect(steps[0]?.state).not.toHaveProperty('moved');
    expect(times[0]).toBe(5 * MINUTE);
    expect(kinds).toEqual(['failing', 'recovered']);
    expect(texts(steps)[0]).toMatch(
      /; the address it had moved to is given up, the configured one is asked again$/,
    );
  });

  it('that fails for a day is told and kept, and works again by itself', () => {
    const { steps, kinds } = run([...Array(9).fill(failed()), read([1])], adopted);
    expect(steps.slice(0, 9).every(({ state }) => state.validators.url !== undefined)).toBe(true);
    expect(kinds).toEqual(['failing', 'recovered']);
  });

  it('that fails for three days is given up, and the configured one asked soon', () => {
    const old = FeedState.parse({ ...adopted, failures: 9, failingSince: NOW - 3 * DAY, failureTold: true });
    const { steps, kinds, times } = run([failed(), failed(), read([1])], old);
    expect(steps[0]?.state.validators).toEqual({});
    expect(times.slice(0, 2)).toEqual([5 * MINUTE, 5 * MINUTE]);
    expect(kinds).toEqual(['failing', 'recovered']);
  });

  it('and the configured one gone as well: that is told, and it is asked once a day', () => {
    const { kinds, times } = run([failed('gone'), failed('gone')], adopted);
    expect(kinds).toEqual(['failing', 'gone']);
    expect(times).toEqual([5 * MINUTE, DAY]);
  });

  it('survives a short disturbance, and Retry-After when it is given up', () => {
    expect(run([failed(), failed(), UNCHANGED], adopted).kinds).toEqual([]);
    expect(run([failed('gone', HOUR)], adopted).times[0]).toBeGreaterThanOrEqual(HOUR);
  });
});

describe('the state belongs to the configured address', () => {
  const edited = { ...FEED, url: 'https://ores.test/other' };

  it('that of another address is of no use', () => {
    const state = nextPoll(FEED, stateFor(FEED, undefined), read([1, 2, 3]), NOW).state;
    expect(stateFor(FEED, state)).toEqual(state);
    expect(stateFor(edited, state)).toEqual(stateFor(edited, undefined));
  });

  it('one that names no address is kept whole', () => {
    const old = nextPoll(FEED, FeedState.parse({}), read([1, 2, 3]), NOW).state;
    expect(stateFor(FEED, old)).toMatchObject(old);
  });

  it('holds no password, and outlives a new one', () => {
    const withPassword = (word: string) => ({ ...FEED, url: `https://desk:${word}@ores.test/feed?key=k3y` });
    const state = stateFor(withPassword('s3cret'), FeedState.parse({ failures: 2 }));
    expect(JSON.stringify(state)).not.toMatch(/s3cret|k3y/);
    expect(stateFor(withPassword('n3w'), state)).toEqual(state);
  });
});

it('the state survives JSON, whatever happens', () => {
  const poll = fc.constantFrom(
    UNCHANGED,
    failed(),
    failed('gone'),
    failed('timeout', HOUR),
    failed('not_asked', HOUR),
    read([]),
    read([1, 2, 3]),
    read([3, 4]),
    read([9, 8, 7]),
  );
  fc.assert(
    fc.property(fc.array(poll, { maxLength: 40 }), (polls) => {
      let state = FeedState.parse({});
      let now = NOW;
      for (const each of polls) {
        const next = nextPoll(FEED, state, each, now);
        expect(next.at).toBeGreaterThan(now);
        expect(next.at - now).toBeLessThanOrEqual(8 * DAY);
        expect(FeedState.parse(JSON.parse(JSON.stringify(next.state)))).toEqual(next.state);
        state = next.state;
        now = next.at;
      }
    }),
    { numRuns: 50 },
  );
});
