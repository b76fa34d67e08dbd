import { expect, it } from '@jest/globals';
import { nearest } from '../../src/domain/nearest.js';

const NAMES = ['togo', 'gallium', 'china', 'eu', 'chad', 'duty', 'tariff'];

it.each([
  ['galium', 'gallium'],
  ['chnia', 'china'],
  ['tog', 'togo'],
  ['chda', 'chad'],
  ['tarrifs', 'tariff'],
  ['what', undefined],
  ['dutch', undefined],
  ['foo', undefined],
  ['xx', undefined],
  ['', undefined],
  [`${'gallium'.repeat(20_000)}`, undefined],
])('by %.20s is meant %s', (typed, meant) => {
  expect(nearest(typed, NAMES)).toBe(meant);
});

it('nothing is meant where there is no name', () => {
  expect(nearest('gallium', [])).toBeUndefined();
});
