import { expect, it } from '@jest/globals';
import { areClausesApart, isObjectOf, isOfOneClause } from '../../../src/classify/text/clause.js';
import { isNextButArticle } from '../../../src/classify/text/small-words.js';
import { arePartedBy, firstBehind, lastBefore, placeOf } from '../../../src/classify/text/span.js';

const TEXT = 'peru lifts the levy, chile';
const PERU = { start: 0, end: 4 };
const LIFTS = { start: 5, end: 10 };
const LEVY = { start: 15, end: 19 };
const CHILE = { start: 21, end: 26 };
const ALL = [PERU, LIFTS, LEVY, CHILE];

it('finds the places beside one', () => {
  expect(lastBefore(ALL, LEVY.start)).toBe(LIFTS);
  expect(firstBehind(ALL, LIFTS.end)).toBe(LEVY);
  expect(lastBefore(ALL, 3)).toBeUndefined();
  expect(placeOf(/levy/.exec(TEXT.slice(5)) as RegExpExecArray, 5)).toEqual(LEVY);
});

it.each([
  ['what parts them in their order', arePartedBy(TEXT, LIFTS, LEVY, /^ the $/), true],
  ['and not the other way about', arePartedBy(TEXT, LEVY, LIFTS, /^/), false],
  ['an article alone', isNextButArticle(TEXT, LIFTS, LEVY), true],
  ['more than an article', isNextButArticle(TEXT, PERU, LEVY), false],
  ['a comma', areClausesApart(TEXT, CHILE, LEVY), true],
  ['no end of a clause', areClausesApart(TEXT, PERU, LEVY), false],
  ['one that lies within', isOfOneClause(TEXT, { start: 5, end: 26 }), false],
  ['an object behind its verb', isObjectOf(TEXT, LEVY, LIFTS), true],
  ['none of another clause', isObjectOf(TEXT, CHILE, LIFTS), false],
])('tells how two places stand to each other by %s', (_, told, expected) => {
  expect(told).toBe(expected);
});
