import { EventEmitter } from 'node:events';
import type { Interface } from 'node:readline';
import { expect, it } from '@jest/globals';
import { createScreen } from '../src/screen.js';

const CLEAR = '\r\x1b[K';

function stage(isTTY: boolean) {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) };
  const prompt = Object.assign(new EventEmitter(), { prompt: () => written.push('› ') });
  return { written, stream, prompt: prompt as unknown as Interface, screen: createScreen() };
}

it('progress gives way to the next text, and is not cleared twice', () => {
  const { written, stream, screen } = stage(true);
  screen.progress(stream, 'feed 1');
  screen.progress(stream, 'feed 2');
  screen.write(stream, 'alert\n');
  screen.progress(stream, '');
  expect(written).toEqual([`${CLEAR}feed 1`, `${CLEAR}feed 2`, CLEAR, 'alert\n']);
});

it('a prompt comes back below each text, until it is closed', () => {
  const { written, stream, prompt, screen } = stage(true);
  screen.below(prompt);
  screen.write(stream, 'alert\n');
  prompt.emit('close');
  screen.write(stream, 'bye\n');
  expect(written).toEqual([CLEAR, 'alert\n', '› ', 'bye\n']);
});

it('progress on a terminal stays while a pipe gets the texts, and is cleared in the end', () => {
  const [{ written, stream, screen }, pipe] = [stage(true), stage(false)];
  screen.progress(stream, 'feed 1');
  screen.write(pipe.stream, 'alert\n');
  screen.progress(stream, '');
  expect([written, pipe.written]).toEqual([[`${CLEAR}feed 1`, CLEAR], ['alert\n']]);
});

it('a pipe gets the texts alone', () => {
  const { written, stream, screen } = stage(false);
  screen.progress(stream, 'feed 1');
  screen.write(stream, 'alert\n');
  expect(written).toEqual(['alert\n']);
});
