import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Report, StoryLine } from '../../src/domain/story.js';
import { groupStories } from '../../src/stories/group.js';
import { blocs } from '../shipped-blocs.js';
import { group, mergingModel, report, WINDOW } from './reports.js';
import { readSignature } from './shipped.js';

const verdicts = (lines: readonly StoryLine[]) => lines.map(({ verdict }) => verdict);
const storiesOf = (lines: readonly StoryLine[]) => new Set(lines.map(({ story }) => story)).size;
const TITLE = 'China curbs rare earth exports to Europe';

describe('groupStories', () => {
  it('leaves irrelevant items out unless all are asked for', async () => {
    const reports = [report('a', TITLE, { relevant: true }), report('b', 'Guinea leaves the Games')];
    expect((await group(reports, false)).map(({ id }) => id)).toEqual(['a']);
    expect(await group(reports)).toHaveLength(2);
  });

  it.each<[string, Report, Report]>([
    ['guid', report('a', TITLE, {}, { guid: '1' }), report('b', 'Other words', {}, { guid: '1' })],
    [
      'url',
      report('a', TITLE, {}, { url: 'https://x.example/1' }),
      report('b', 'Other', {}, { url: 'https://x.example/1' }),
    ],
    ['title', report('a', TITLE, {}, { publisher: 'X' }), report('b', TITLE, {}, { publisher: 'X' })],
  ])('knows the same item by its %s', async (_, a, b) => {
    expect(verdicts(await group([a, b]))).toEqual(['new', 'same_item']);
  });

  it('takes the same title of the same publisher for another item after a week', async () => {
    const later = report('b', TITLE, {}, { publisher: 'X', publishedAt: '2025-10-18T08:00:00.000Z' });
    expect(verdicts(await group([report('a', TITLE, {}, { publisher: 'X' }), later]))).toEqual([
      'new',
      'duplicate',
    ]);
  });

  it('never takes 100 per cent for a copy of 50 per cent', async () => {
    const lines = await group([
      report('a', 'US puts duty of 50 per cent on steel'),
      report('b', 'US puts duty of 100 per cent on steel'),
    ]);
    expect(lines[1]?.verdict).not.toBe('duplicate');
  });

  it('an item from the future does not make all that follows old', async () => {
    const later = (id: string, title: string, days: number) =>
      report(id, title, {}, { publishedAt: new Date(Date.UTC(2025, 9, 9 + days)).toISOString() });
    const all = [later('a', TITLE, 0), later('b', TITLE, 1), later('c', TITLE, 20), later('d', TITLE, 21)];
    const future = report('x', 'Striker joins on a record deal', {}, { publishedAt: '2099-01-01T00:00:00Z' });
    const stories = (lines: Awaited<ReturnType<typeof group>>) =>
      lines.flatMap(({ id, story }) => (id === 'x' ? [] : [story]));
    const [first, ...rest] = all as [Report, ...Report[]];
    expect(stories(await group([first, future, ...rest]))).toEqual(stories(await group(all)));
  });

  it.each<[string, string | undefined]>([
    ['years old', '2019-01-01T00:00:00.000Z'],
    ['from the future', '2099-01-01T00:00:00.000Z'],
  ])('starts a story of its own for an item %s', async (_, publishedAt) => {
    const lines = await group([
      report('a', TITLE),
      report('b', TITLE, {}, { publishedAt }),
      report('c', TITLE),
    ]);
    expect(verdicts(lines)).toEqual(['new', 'new', 'duplicate']);
    expect(lines[2]?.story).toBe(lines[0]?.story);
  });

  it('groups items without a date and out of order', async () => {
    const undated = report('b', TITLE, {}, { publishedAt: undefined });
    const earlier = report('c', TITLE, {}, { publishedAt: '2025-10-08T08:00:00.000Z' });
    expect(storiesOf(await group([report('a', TITLE), undated, earlier]))).toBe(1);
  });

  it('answers a title of 5,000 characters and an empty one', async () => {
    const lines = await group([report('a', 'word '.repeat(1000)), report('b', ''), report('c', '')]);
    expect(verdicts(lines).slice(0, 2)).toEqual(['new', 'new']);
  });

  it('keeps a flood of one recurring template in one story', async () => {
    const flood = Array.from({ length: 10_000 }, (_, i) => report(String(i), TITLE));
    const lines = await group(flood);
    expect(storiesOf(lines)).toBe(1);
  });

  it('prints the lines of a story again that a later item joined to another', async () => {
    const lines = await groupStories(
      [
        report('a', 'harbour pilots walkout tonight'),
        report('b', 'cranes idle northern quay', {}, { publishedAt: '2025-10-09T09:00:00.000Z' }),
        report('c', 'harbour pilots walkout cranes idle northern'),
      ],
      { all: true, readSignature, window: WINDOW, model: mergingModel, blocs },
    );
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'b']);
    const last = new Map(lines.map(({ id, story }) => [id, story]));
    expect(new Set(last.values()).size).toBe(1);
    expect(lines[3]?.because).toContain('merged later');
  });

  it('gives every item a verdict, and the same one again, whatever it holds', async () => {
    const item = fc.record({
      title: fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.constantFrom(TITLE, '中国对稀土实施出口管制', 'Day 2'),
      ),
      lang: fc.constantFrom('en', 'zh', 'ar', ''),
      publishedAt: fc.option(fc.constantFrom('2025-10-09T00:00:00.000Z', 'nonsense', '1970-01-01'), {
        nil: undefined,
      }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 12 }), async (items) => {
        const reports = items.map(({ title, ...rest }, i) => report(String(i), title, {}, rest));
        const lines = await group(reports);
        expect(new Set(lines.map(({ id }) => id)).size).toBe(reports.length);
        expect(await group(reports)).toEqual(lines);
      }),
      { numRuns: 60 },
    );
  });
});
