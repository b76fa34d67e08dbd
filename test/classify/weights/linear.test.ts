import { expect, it } from '@jest/globals';
import { createLinearReader, linearModelOf, packLinear } from '../../../src/classify/weights/linear.js';
import { feature, ofKind } from '../../../src/classify/weights/telling.js';

const classes = ['no', 'yes'];
const [ban, cut] = [feature('w', 'ban'), feature('w', 'cut')];
const weights = new Map([
  [cut, [0, 0.5]],
  [ban, [-1, 1.27]],
  [feature('w', 'the'), [0.001, 0.001]],
]);
const model = packLinear(classes, [0.25, 0], weights);

it('reads the weights that were packed, to the unit of a hundred and twenty-seventh of the greatest', () => {
  const { scores } = createLinearReader(model);
  expect(scores([ban])).toEqual([expect.closeTo(-0.75), expect.closeTo(1.27)]);
  expect(scores([ban, cut])).toEqual([expect.closeTo(-0.75), expect.closeTo(1.77)]);
});

it('counts nothing for a feature that it does not know, or that weighs next to nothing', () => {
  const { scores } = createLinearReader(model);
  expect(scores([feature('w', 'quota'), feature('w', 'the')])).toEqual([0.25, 0]);
});

it('counts a feature once, however often it is told, and again for the next question', () => {
  const { scores } = createLinearReader(model);
  const twice = [ban, ban, ban];
  expect(scores(twice)).toEqual(scores([ban]));
  expect(scores(twice)).toEqual([expect.closeTo(-0.75), expect.closeTo(1.27)]);
});

it('gives probabilities that make one', () => {
  const [no = 0, yes = 0] = createLinearReader(model).probabilities([ban]);
  expect(no + yes).toBeCloseTo(1);
  expect(yes).toBeCloseTo(1 / (1 + Math.exp(-0.75 - 1.27)));
});

it.each([
  ['the words', feature('w', 'ban'), feature('w', 'bank')],
  ['where one word ends', feature('w', 'ab', 'c'), feature('w', 'a', 'bc')],
  ['the kind', feature('w', 'ban'), feature('T~', 'ban')],
  ['the order', feature('>', 'talks', 'tariff'), feature('>', 'tariff', 'talks')],
  ['an empty word', feature('w', ''), feature('w')],
  ['where it was seen', ofKind(feature('title'), ban), ofKind(feature('summary'), ban)],
])('tells features apart by %s', (_, one, other) => {
  expect(one).not.toBe(other);
});

it.each([
  ['whose weights do not fit its features', { weights: model.weights.slice(4) }, 'one weight for each class'],
  ['whose classes stand in another order', { classes: ['yes', 'no'] }, 'the classes no, yes, in this order'],
  ['without a bias for each class', { bias: [0] }, 'one bias for each class'],
])('refuses a model %s', (_, fault, told) => {
  const { success, error } = linearModelOf(...classes).safeParse({ ...model, ...fault });
  expect(success).toBe(false);
  expect(error?.issues[0]?.message).toContain(told);
});
