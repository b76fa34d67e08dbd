import { describe, expect, it } from '@jest/globals';
import { JOINT, joint, linearOdds } from '../../../src/stories/agreement/joint.js';
import { startStory } from '../../../src/stories/course/start.js';
import { report } from '../reports.js';
import { readSignature } from '../shipped.js';

const told = report('a', 'China curbs gallium');
const story = (count: number) => ({ ...startStory(readSignature(told), told, 0), count });
const named = (values: readonly number[]) => Object.fromEntries(JOINT.map((name, i) => [name, values[i]]));

describe('agreement and wording together', () => {
  it.each([
    ['en', 2, { wording_same_language: 2, wording_other_language: 0 }],
    ['de', 2, { wording_same_language: 0, wording_other_language: 2 }],
    ['', 2, { wording_same_language: 0, wording_other_language: 2 }],
    ['en', 9, { wording_same_language: 4, wording_other_language: 0 }],
    ['en', -9, { wording_same_language: -4, wording_other_language: 0 }],
  ])('in %s with wording at %d', (lang, wording, expected) => {
    expect(named(joint(1.5, wording, { story: story(1) }, { lang }))).toEqual({
      agreement: 1.5,
      size: 0,
      ...expected,
    });
  });

  it.each([
    [1, 0],
    [2, 1],
    [8, 3],
    [500, 3],
  ])('takes a story of %d reports for %d doublings: forty copies stay one story', (count, size) => {
    expect(named(joint(0, 0, { story: story(count) }, { lang: 'en' })).size).toBe(size);
  });

  it('weighs them in order', () => {
    expect(linearOdds({ bias: 1, weights: [2, 3] }, [10, 100])).toBe(321);
  });
});
