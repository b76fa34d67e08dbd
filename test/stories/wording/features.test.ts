import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { candidateOf } from '../../../src/domain/story.js';
import type { StoryProbe } from '../../../src/domain/story-index.js';
import { startStory } from '../../../src/stories/course/start.js';
import { StoryModel } from '../../../src/stories/model.js';
import { ALIKE, ALIKE_TIMES, alike } from '../../../src/stories/wording/alike.js';
import { compare, WORDING } from '../../../src/stories/wording/features.js';
import { TIMES } from '../../../src/stories/wording/times.js';
import { UNTIMED } from '../../../src/stories/wording/untimed-features.js';
import { report } from '../reports.js';
import { readSignature } from '../shipped.js';

const NOW = Date.parse('2025-10-09T12:00:00Z');
const TITLE = 'China curbs rare earth exports to Europe';

function probeOf(
  ...titles: readonly (readonly [title: string, publishedAt?: string | undefined])[]
): StoryProbe {
  const candidates = titles.map(([title, publishedAt], i) => {
    const given = report(`story ${i}`, title, {}, { publishedAt });
    return startStory(readSignature(given), given, NOW);
  });
  const counts = new Map<number, number>();
  for (const { terms } of candidates) for (const key of terms) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { candidates: candidates.map(candidateOf), counts, total: candidates.length, watch: () => [] };
}
const itemOf = (title: string, publishedAt?: string) =>
  readSignature(report('item', title, {}, { publishedAt }));
const OCTOBER = '2025-10-09T08:00:00.000Z';

describe('compare', () => {
  it.each<[string, string | undefined, string | undefined, boolean]>([
    ['both have times', OCTOBER, OCTOBER, true],
    ['the item has none', undefined, OCTOBER, false],
    ['the story has none', OCTOBER, undefined, false],
    ['neither has one', undefined, undefined, false],
  ])('says nothing of times unless there are two: %s', (_, own, other, dated) => {
    const [found] = compare(itemOf(TITLE, own), probeOf([TITLE, other]));
    expect(found?.dated).toBe(dated);
    expect(found?.features()).toHaveLength(WORDING.length + (dated ? TIMES.length : UNTIMED.length));
    expect(found?.features().every(Number.isFinite)).toBe(true);
  });

  it.each(['', '?!', 'word '.repeat(60)])('finds finite numbers for the title "%s"', (title) => {
    for (const { features } of compare(itemOf(title), probeOf([title], [TITLE]))) {
      expect(features().every(Number.isFinite)).toBe(true);
    }
  });

  it('sees which candidate the item is closest to, and how far ahead it is', () => {
    const probe = probeOf([TITLE], ['Guinea leaves the Games in Tokyo']);
    const [near, far] = compare(itemOf('Europe hit as China curbs rare earth exports'), probe);
    const lead = WORDING.indexOf('cosine_lead');
    expect(near?.features()[lead]).toBeGreaterThan(0);
    expect(far?.features()[lead]).toBeLessThan(0);
  });
});

describe('compare, where there are no times', () => {
  const surplusOf = (uses: number, count: number, all: number) => {
    const { candidates, ...probe } = probeOf([TITLE]);
    const grown = candidates.map((story) => ({ ...story, count, uses: story.uses.map(() => uses) }));
    const counts = new Map([...probe.counts.keys()].map((key) => [key, all]));
    const [found] = compare(itemOf(TITLE), { ...probe, candidates: grown, counts, total: 1000 });
    return found?.features()[WORDING.length + UNTIMED.indexOf('surplus')] ?? Number.NaN;
  };

  it('finds that the words of a large story tell no less for being common by its own use', () => {
    expect(surplusOf(100, 100, 100)).toBeGreaterThan(surplusOf(2, 2, 100));
    expect(surplusOf(100, 100, 100)).toBeGreaterThan(surplusOf(100, 100, 300));
  });

  it('finds nothing in words that others use as often', () => {
    expect(surplusOf(10, 100, 200)).toBe(0);
  });
});

describe('alike', () => {
  it('does not depend on the order of the two stories', () => {
    const item = itemOf('China curbs rare earth exports, ministers fly to Brussels', OCTOBER);
    const [a, b] = compare(item, probeOf([TITLE, OCTOBER], ['Ministers fly to Brussels for talks', OCTOBER]));
    if (a === undefined || b === undefined) throw new Error('two candidates were given');
    const one = { comparison: a, odds: 2 };
    const other = { comparison: b, odds: 1 };
    expect(alike(one, other)).toEqual(alike(other, one));
    expect(alike(one, other)).toHaveLength(ALIKE.length + ALIKE_TIMES.length);
  });
});

describe('the weights that ship', () => {
  const shipped: StoryModel = JSON.parse(readFileSync('config/model/stories.json', 'utf8'));
  const { dated, undated, agreement } = shipped;
  const other = <T>(part: T) => ({ ...part, features: ['wording_of_old'] });

  it('were fitted for the features of this version', () => {
    expect(StoryModel.safeParse(shipped).error).toBeUndefined();
  });

  it.each([
    ['dated.join', { ...shipped, dated: { ...dated, join: other(dated.join) } }],
    ['dated.merge', { ...shipped, dated: { ...dated, merge: other(dated.merge) } }],
    ['undated.join', { ...shipped, undated: { ...undated, join: other(undated.join) } }],
    ['undated.merge', { ...shipped, undated: { ...undated, merge: other(undated.merge) } }],
    ['agreement.reports', { ...shipped, agreement: { ...agreement, reports: other(agreement.reports) } }],
    ['agreement.joint', { ...shipped, agreement: { ...agreement, joint: other(agreement.joint) } }],
  ])('would be refused for others, in %s', (part, model) => {
    const [issue] = StoryModel.safeParse(model).error?.issues ?? [];
    expect(issue?.path).toEqual([...part.split('.'), 'features']);
    expect(issue?.message).toMatch(/^the features of this version/);
  });
});
