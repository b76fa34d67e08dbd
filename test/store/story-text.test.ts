import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { StoryState } from '../../src/domain/story.js';
import { readCount, readPosting } from '../../src/store/story-postings.js';
import { readForward, readStory, writeStory } from '../../src/store/story-text.js';
import { readWords, writeWords } from '../../src/store/story-words.js';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
const letters = (length: number) =>
  fc.array(fc.constantFrom(...LETTERS), { minLength: length, maxLength: length }).map((all) => all.join(''));
const key = fc.nat(2 ** 30 - 1);
const keys = (maxLength: number) => fc.uniqueArray(key, { maxLength });
const time = fc.option(
  fc.integer({ min: -6e10, max: 2e11 }).map((s) => s * 1000),
  { nil: undefined },
);
/** Whatever a classification may give, but control characters; and words that have a sign of their own. */
const word = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }).map((text) => text.replace(/\p{Cc}/gu, '·')),
  fc.constantFrom('A:tariff', 'A:deal', 'T:negotiation', 'S:announced', 'K:critical_minerals'),
);
const words = fc.uniqueArray(word, { maxLength: 8 });

const member = fc
  .record({
    item: letters(5),
    lang: fc.constantFrom('', 'en', 'zh'),
    at: time,
    title: keys(20),
    numbers: fc.uniqueArray(fc.nat().map(String), { maxLength: 8 }),
    concepts: words,
    named: fc.nat({ max: 8 }),
  })
  .map(({ named, ...given }) => ({ ...given, headline: given.concepts.slice(0, named) }));
const source = fc.record({
  name: fc.string(),
  url: fc.option(fc.webUrl({ withQueryParameters: true }), { nil: undefined }),
  title: fc.string({ maxLength: 300, unit: 'grapheme' }),
  official: fc.boolean(),
  at: fc.oneof(
    fc.date({ noInvalidDate: true }).map((at) => at.toISOString()),
    fc.constant('2025-10-09T08:00:00.000Z'),
    fc.constant('2025-10'),
  ),
});
const facts = fc.record({
  topic: fc.constantFrom('export_control' as const, 'tariff' as const, 'negotiation' as const),
  stages: fc.record(
    {
      export_control: fc.constantFrom('announced' as const, 'in_force' as const),
      tariff: fc.constantFrom('threatened' as const, 'struck_down' as const),
      negotiation: fc.constant('scheduled' as const),
    },
    { requiredKeys: [], noNullPrototype: true },
  ),
  issuers: words,
  actors: words,
  targets: words,
  materials: words,
  duties: fc.uniqueArray(
    fc.integer({ min: 0, max: 5000 }).map((tenths) => tenths / 10),
    { maxLength: 6 },
  ),
  dates: words,
  documents: words,
  official: fc.boolean(),
});
const terms = fc
  .uniqueArray(fc.tuple(key, fc.integer({ min: 1, max: 50_000 })), {
    maxLength: 48,
    selector: ([term]) => term,
  })
  .map((all) => ({ terms: all.map(([term]) => term), uses: all.map(([, uses]) => uses) }));
const rest = fc.record({
  id: letters(10),
  version: fc.nat(),
  count: fc.integer({ min: 1, max: 1_000_000 }),
  first: time,
  last: time,
  names: keys(16),
  members: fc.array(member, { maxLength: 6 }),
  facts: fc.option(facts, { nil: undefined }),
  sources: fc.array(source, { maxLength: 3 }),
  alerted: fc.boolean(),
  outgrown: fc.option(keys(24), { nil: undefined }).map((all) => (all?.length ? all : undefined)),
  former: fc.option(fc.uniqueArray(letters(10), { minLength: 1, maxLength: 8 }), { nil: undefined }),
});

const story: fc.Arbitrary<StoryState> = fc
  .tuple(rest, terms)
  .map(([given, words]) => ({ ...given, ...words }));

describe('the text of a story', () => {
  it('reads as it was written', () => {
    fc.assert(
      fc.property(story, (given) => {
        expect(readStory(given.id, writeStory(given))).toEqual(given);
      }),
    );
  });

  it('takes sources as they were read into the text of another story', () => {
    fc.assert(
      fc.property(story, story, (one, other) => {
        const { sources } = readStory(one.id, writeStory(one));
        expect(readStory(other.id, writeStory({ ...other, sources }))).toEqual({
          ...other,
          sources: one.sources,
        });
      }),
    );
  });

  it('begins with what the scripts read', () => {
    fc.assert(
      fc.property(story, (given) => {
        const { version, first, last } = given;
        const seconds = (ms: number | undefined) => (ms === undefined ? '' : String(ms / 1000));
        expect(writeStory(given).split('\n')[0]).toBe(`${version} ${seconds(first)} ${seconds(last)}`);
      }),
    );
  });

  it('is read as former versions wrote it', () => {
    const written =
      '3 1760000000 1760003600\n1 2 0\n2 2\nlBAAAmBAAA\n0\n\u0019\t\u001c\tP:US\tP:CN\tM:copper\tevent:2025-10-09\n' +
      '0,0,1,2,3,4,5,,25\n\nabcdeen\t0\t01\t22401\t25%';
    expect(readStory('abcdefghij', written)).toMatchObject({
      version: 3,
      count: 2,
      first: 1_760_000_000_000,
      alerted: true,
      uses: [2, 1],
      members: [
        {
          item: 'abcde',
          lang: 'en',
          numbers: ['25%'],
          headline: ['P:US', 'M:copper'],
          concepts: ['P:US', 'M:copper', 'T:tariff', 'S:announced'],
        },
      ],
      facts: {
        topic: 'tariff',
        stages: { tariff: 'announced' },
        issuers: ['US'],
        targets: ['CN'],
        materials: ['copper'],
        duties: [25],
        dates: ['event:2025-10-09'],
        documents: [],
        official: false,
      },
    });
  });

  it('is told from a forward', () => {
    expect(readForward('>AAAAABBBBB')).toBe('AAAAABBBBB');
    fc.assert(fc.property(story, (given) => expect(readForward(writeStory(given))).toBeUndefined()));
  });
});

describe('the words of a story', () => {
  it('take one character where most stories hold them', () => {
    const given = ['A:tariff', 'P:CN', 'K:critical_minerals', 'A:tariffs'];
    expect(writeWords(given)).toBe('\x01\tP:CN\t\x1d\tA:tariffs');
    expect(readWords(writeWords(given))).toEqual(given);
  });

  it('read from texts without signs as they are', () => {
    expect(readWords('A:tariff\tP:CN')).toEqual(['A:tariff', 'P:CN']);
  });

  it('lose control characters', () => {
    expect(readWords(writeWords(['a\x01b\tc', '\x01']))).toEqual(['a b c', ' ']);
  });
});

describe('the text of a posting', () => {
  const bucket = ',AA1@0000000aAAAAAAAAAABBBBBBBBBB,AB2.51@68e3d0d0CCCCCCCCCC,BB3@68e3d0d0';
  it.each([
    ['the first word', 'xyzAA', { count: 1, at: 10, ids: 'AAAAAAAAAABBBBBBBBBB' }],
    ['a word between others', 'xyzAB', { count: 2.51, at: 0x68e3d0d0, ids: 'CCCCCCCCCC' }],
    ['the last word, which leads nowhere', 'xyzBB', { count: 3, at: 0x68e3d0d0, ids: '' }],
    ['letters that stand in an id only', 'xyzCC', undefined],
    ['letters that stand across two words', 'xyzB,', undefined],
  ])('gives %s', (_, key, posting) => {
    expect(readPosting(bucket, key)).toEqual(posting);
  });

  it('gives nothing of what was never written', () => {
    expect(readPosting(null, 'xyzAA')).toBeUndefined();
    expect(readCount(null)).toEqual({ count: 0, at: 0 });
  });
});
