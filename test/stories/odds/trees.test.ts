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

  it.each([0, 1, 3, 4, 5, 8, 11])('of %i trees, each another one, adds one leaf of each', (count) => {
    const trees = Array.from({ length: count }, (_, n) =>
      [0, n, 1, 2, 1, 2, 1, 10, 100, 1000].map((v, i) => (i < 6 ? v : v + n)),
    );
    // "near" is below the threshold of the trees behind the fourth, "shared" below that of all.
    const sum = trees.reduce((all, [, threshold = 0], n) => all + (4 < threshold ? 1 : 100) + n, 0.5);
    expect(logOdds(Model.parse({ ...model, trees }), [4, 0])).toBe(sum);
  });

  it.each([
    ['features of another version', { features: ['shared', 'near'] }],
    ['a leaf too few', { trees: [tree.slice(1)] }],
    ['a feature that there is not', { trees: [[0, 1, 2, 2, 1, 2, 10, 20, 30, 40]] }],
  ])('is refused with %s', (_, fault) => {
    expect(Model.safeParse({ ...model, ...fault }).success).toBe(false);
  });
});
