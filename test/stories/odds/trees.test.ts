import { describe, expect, it } from '@jest/globals';
import { logOdds, treesOf } from '../../../src/stories/odds/trees.js';

const Model = treesOf('near', 'shared');
// "near" below 1, then "shared" below 2 on either side.
const tree = [0, 1, 1, 2, 1, 2, 10, 20, 30, 40];
const model = { features: ['near', 'shared'], depth: 2, bias: 0.5, trees: [tree, tree] };

describe('an ensemble of trees', () => {
  it.each([
    [[0, 0], 20.5],
    [[0, 2], 40.5],
    [[1, 1], 60.5],
    [[1, 5], 80.5],
  ])('adds the leaves that %j falls into', (values, sum) => {
    expect(logOdds(Model.parse(model), values)).toBe(sum);
  });

  it.each([
    ['features of another version', { features: ['shared', 'near'] }],
    ['a leaf too few', { trees: [tree.slice(1)] }],
    ['a feature that there is not', { trees: [[0, 1, 2, 2, 1, 2, 10, 20, 30, 40]] }],
  ])('is refused with %s', (_, fault) => {
    expect(Model.safeParse({ ...model, ...fault }).success).toBe(false);
  });
});
