import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { ItemInput } from '../../src/domain/item.js';
import { allTaken, type BadLine, jsonLineWriter, readJsonLines } from '../../src/pipes/json-lines.js';

describe('a line that is no item', () => {
  const GOOD = '{"title":"Gallium"}';
  it.each([
    ['text', 'not json', 'found "not json", expected JSON, a whole object on each line'],
    ['part of an object', '{', 'found "{", expected JSON, a whole object on each line'],
    ['bytes', '\u0000\u001b[2J', 'found "\\u0000\\u001b[2J", expected JSON, a whole object on each line'],
    ['long text', 'x'.repeat(500), `found "${'x'.repeat(79)}…, expected JSON, a whole object on each line`],
    [
      'half a line of many fields',
      `{${'"a":1,'.repeat(100_000)}`,
      `found "{${'\\"a\\":1,'.repeat(9)}\\"a\\":…, expected JSON, a whole object on each line`,
    ],
    ['a list', '[]', 'found [], expected fields (name: value)'],
    [
      'lists in lists',
      '['.repeat(100_000) + ']'.repeat(100_000),
      'found a value of too many levels, expected fields (name: value)',
    ],
    ['a number', '7', 'found 7, expected fields (name: value)'],
    ['nothing', 'null', 'found nothing, expected fields (name: value)'],
    [
      'of the wrong types',
      '{"title":7,"url":["a"]}',
      'url: found ["a"], expected text; title: found 7, expected text',
    ],
  ])('%s: is passed over with its number and the reason', async (_, line, reason) => {
    const bad: BadLine[] = [];
    const read: string[] = [];
    const input = Readable.from([Buffer.from(`${GOOD}\n\n${line}\n${GOOD}\n`)]);
    for await (const { title } of readJsonLines(input, ItemInput, (told) => bad.push(told))) read.push(title);
    expect(bad).toEqual([{ line: 3, reason }]);
    expect(read).toEqual(['Gallium', 'Gallium']);
  });
});

it.each([
  ['"garbage"', '"garbage"'],
  ['"2025-13-45"', '"2025-13-45"'],
  ['1761000000', '1761000000'],
  ['"2025-10-28"', undefined],
  ['2025', undefined],
  ['""', undefined],
  ['null', undefined],
])('takes an item whose time is none, and says so: %s', async (publishedAt, found) => {
  const bad: BadLine[] = [];
  const input = Readable.from([
    Buffer.from(`{"title":"Gallium"}\n{"title":"T","publishedAt":${publishedAt}}\n`),
  ]);
  const read: string[] = [];
  for await (const { title } of readJsonLines(input, ItemInput, (told) => bad.push(told))) read.push(title);
  expect(read).toEqual(['Gallium', 'T']);
  const reason = `publishedAt: found ${found}, expected a time such as 2025-10-28T22:00:00Z; the item is taken as undated`;
  expect(bad).toEqual(found === undefined ? [] : [{ line: 2, reason, isTaken: true }]);
});

it.each([
  ['latin1', '{"title":"Zölle auf Gallium"}', []],
  ['latin1', 'Zölle', []],
  ['utf8', '{"title":"Zölle auf 镓, \ufffd, as it came"}', ['Zölle auf 镓, \ufffd, as it came']],
  ['utf8', '{"title":"镓\u2028\u0085锗"}', ['镓\u2028\u0085锗']],
] as const)('reads a line in %s: %j', async (encoding, line, titles) => {
  const bytes = Buffer.from(`${line}\n`, encoding);
  const bad: BadLine[] = [];
  const read: string[] = [];
  // A character may be torn between two chunks.
  const input = Readable.from([...bytes].map((byte) => Buffer.from([byte])));
  for await (const { title } of readJsonLines(input, ItemInput, (told) => bad.push(told))) read.push(title);
  expect(read).toEqual(titles);
  expect(bad.map(({ reason }) => reason)).toEqual(
    titles.length > 0 ? [] : ['found bytes that are no UTF-8, expected JSON in UTF-8'],
  );
});

it('reads the first line behind the mark that editors put before it', async () => {
  const bad: BadLine[] = [];
  const read: string[] = [];
  const input = Readable.from([Buffer.from('\ufeff{"title":"Gallium"}\n{"title":"Germanium"}\n')]);
  for await (const { title } of readJsonLines(input, ItemInput, (told) => bad.push(told))) read.push(title);
  expect([read, bad]).toEqual([['Gallium', 'Germanium'], []]);
});

it('knows when a slow reader has taken all that was written', async () => {
  const taken: string[] = [];
  let takeNext: () => void = () => undefined;
  const slow = new Writable({
    decodeStrings: false,
    write(line: string, _encoding, done) {
      takeNext = () => {
        if (line !== '') taken.push(line);
        done();
      };
    },
  });
  const write = jsonLineWriter(slow);
  for (const id of [1, 2, 3]) await write({ id });
  let isOver = false;
  const over = allTaken(slow).then(() => {
    isOver = true;
  });
  for (let lines = 0; lines < 3; lines += 1) {
    expect(isOver).toBe(false);
    takeNext();
    await new Promise(setImmediate);
  }
  takeNext();
  await over;
  expect(taken).toEqual(['{"id":1}\n', '{"id":2}\n', '{"id":3}\n']);
});
