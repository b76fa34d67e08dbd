import { expect, it } from '@jest/globals';
import { vectorOf } from '../../../src/stories/odds/vector.js';

const inOrder = ['near', 'shared'] as const;

it('gives the values in the order of their names', () => {
  expect(vectorOf(inOrder)({ near: 1, shared: 2 })).toEqual([1, 2]);
});

it('refuses a record that is written in another order', () => {
  expect(() => vectorOf(inOrder)({ shared: 2, near: 1 })).toThrow('shared,near, not near,shared');
});
