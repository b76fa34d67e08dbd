import { EventEmitter } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { expect, it } from '@jest/globals';
import { createScreen } from '../src/screen.js';

const CLEAR = '\r\x1b[K';
const CLEAR_BELOW = '\r\x1b[J';

function stage(isTTY: boolean) {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) };
  const prompt = Object.assign(new EventEmitter(), {
    prompt: () => written.push('› '),
    getCursorPos: () => ({ rows: 0, cols: 2 }),
  });
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
  expect(written).toEqual([CLEAR_BELOW, 'alert\n', '› ', 'bye\n']);
});

it('a prompt that is left does not come back below the last texts', () => {
  const { written, stream, prompt, screen } = stage(true);
  screen.leave(stream);
  screen.below(prompt);
  screen.leave(stream);
  screen.write(stream, 'stopping\n');
  expect(written).toEqual([CLEAR_BELOW, 'stopping\n']);
});

it('a typed line of three rows is taken away whole, and drawn again below the text without going up into it', () => {
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 20, rows: 24 });
  const lines = createInterface({ input: new PassThrough(), output, prompt: '› ', terminal: true });
  const screen = createScreen();
  screen.below(lines);
  lines.prompt();
  lines.write('x'.repeat(50));
  output.read();
  screen.write(output, 'alert\n');
  const drawn = String(output.read());
  lines.close();
  expect(drawn.startsWith(`\x1b[2A${CLEAR_BELOW}alert\n`)).toBe(true);
  expect(drawn.slice(drawn.indexOf('alert'))).not.toContain('\x1b[2A');
  expect(drawn).toContain('x'.repeat(50));
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
