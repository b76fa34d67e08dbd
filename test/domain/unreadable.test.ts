import { expect, it } from '@jest/globals';
import { unreadable, unwritable } from '../../src/domain/unreadable.js';

it.each([
  ['ENOENT', 'no such file'],
  ['EISDIR', 'a folder'],
  ['ENOTDIR', 'a file where a folder should be'],
  ['EACCES', 'a file that this user may not read'],
  ['EIO', 'a file that cannot be read (EIO)'],
])('%s is %s', (code, words) => {
  expect(unreadable(Object.assign(new Error(`${code}: some words of the system`), { code }))).toBe(words);
});

it.each([
  ['ENOENT', 'no such file'],
  ['ENOTDIR', 'a file where a folder should be'],
  ['EACCES', 'a place where this user may not write'],
  ['EROFS', 'a disk that can only be read'],
  ['EIO', 'a place where nothing can be written (EIO)'],
])('where something is to be written, %s is %s', (code, words) => {
  expect(unwritable(Object.assign(new Error(`${code}: some words of the system`), { code }))).toBe(words);
});
