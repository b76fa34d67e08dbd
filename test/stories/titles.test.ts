import { describe, expect, it } from '@jest/globals';
import { isSeries, withoutPublisher } from '../../src/stories/titles.js';

describe('isSeries', () => {
  it.each<[string, boolean]>([
    ['Trade talks in Geneva: Day 2', true],
    ['Liveticker zum Zollstreit', true],
    ['What to know about rare earths', true],
    ['China curbs gallium exports', false],
  ])('%s: %s', (title, series) => {
    expect(isSeries(title)).toBe(series);
  });
});

describe('withoutPublisher', () => {
  it.each<[string, string | undefined, string]>([
    ['China curbs gallium exports today | Example', undefined, 'China curbs gallium exports today'],
    ['Gallium curbs - Example Post', 'Example Post', 'Gallium curbs'],
    ['Gallium - curbs', undefined, 'Gallium - curbs'],
  ])('%s', (title, publisher, bare) => {
    expect(withoutPublisher(title, publisher)).toBe(bare);
  });
});
