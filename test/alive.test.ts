import { resolve } from 'node:path';
import { Writable } from 'node:stream';
import { expect, it } from '@jest/globals';
import pino from 'pino';
import { createAlive } from '../src/alive.js';

it('says once an hour that its file cannot be written, and does not fail', async () => {
  const logged: string[] = [];
  const log = pino(new Writable({ write: (line, _, done) => done(void logged.push(JSON.parse(line).msg)) }));
  let now = 0;
  const alive = createAlive(resolve('nowhere', 'alive'), () => now, log);
  for (const minutes of [0, 1, 59, 60]) {
    now = minutes * 60_000;
    await alive.say();
  }
  const words = 'RAREMETALS_ALIVE cannot be written: whoever looks at it takes the bot for dead';
  expect(logged).toEqual([words, words]);
});
