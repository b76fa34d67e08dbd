import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { listed, plain, webLink } from '../../src/chat/text.js';

describe('plain text', () => {
  it.each([
    ['\u001b[31mred\u001b[0m alert', 'red alert'],
    ['\u001b]0;new title\u0007hello', 'hello'],
    ['\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007', 'click'],
    ['safe\u202eevil\u2066', 'safeevil'],
    ['one\r\ntwo\tthree\u2028four', 'one two three four'],
    ['a\u0000b\u0008c\u009b', 'abc'],
    ['zero\u200bwidth\ufeff', 'zerowidth'],
    ['half \ud83d of an emoji', 'half \ufffd of an emoji'],
    ['👩‍👩‍👧‍👦 family', '👩‍👩‍👧‍👦 family'],
    ['稀土出口管制', '稀土出口管制'],
    ['  padded  ', 'padded'],
  ])('%j becomes %j', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it('holds no control, override or lone surrogate, whatever goes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plain(text)).not.toMatch(/\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\u200e\u200f]/u);
      }),
    );
  });
});

describe('a web link', () => {
  it.each([
    ['https://example.org/a?b=1', 'https://example.org/a?b=1'],
    ['HTTP://EXAMPLE.org', 'http://example.org/'],
    ['javascript:alert(1)', undefined],
    [' javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['https://user:secret@example.org/', undefined],
    ['/relative', undefined],
    ['', undefined],
    [undefined, undefined],
    [`https://example.org/${'a'.repeat(100)}`, undefined],
  ])('%s is %s', (url, expected) => {
    expect(webLink(url, 100)).toBe(expected);
  });
});

describe('a list in words', () => {
  const same = (word: string) => word;
  it.each([
    [['a', 'b'], 'a, b'],
    [['a', 'b', 'c', 'd'], 'a, b, c, +1 more'],
    [['a', '', 'c'], 'a, c'],
    [[], ''],
  ])('%j is %j', (values, expected) => {
    expect(listed(values, 3, same)).toBe(expected);
  });
});
