import { Writable } from 'node:stream';
import { expect, it } from '@jest/globals';
import { allTaken, jsonLineWriter } from '../src/json-lines.js';

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
