import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'raremetals-start-'));
  writeFileSync(
    join(folder, 'feeds.yaml'),
    'feeds:\n  - { id: none, name: None, url: "https://none.example/", kind: media, enabled: false }\n',
  );
  writeFileSync(
    join(folder, 'channels.yaml'),
    'routes:\n  - { name: All, to: [{ platform: console, channel: terminal }] }\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The bot as it is built, without a Redis and without a terminal. */
function start(stdin: 'pipe' | 'ignore' | number) {
  const args = [resolve('dist/cli.js'), '--config', folder, 'start'];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH: '', NO_COLOR: '1', LOG_LEVEL: 'info' },
    stdio: [stdin, 'pipe', 'pipe'],
  });
  const { stdout, stderr } = child;
  return { child, exit: once(child, 'exit'), out: reader(stdout), err: reader(stderr) };
}

/** Resolves when the words have been written. */
function reader(stream: Readable | null) {
  let text = '';
  stream?.setEncoding('utf8').on('data', (part) => {
    text += part;
    stream.emit('more');
  });
  return async (words: string) => {
    while (stream && !text.includes(words)) await once(stream, 'more');
    return text;
  };
}

describe('start without a terminal', () => {
  it('answers the lines of a pipe, and goes on when they have ended', async () => {
    const { child, exit, out, err } = start('pipe');
    child.stdin?.end('/raremetals help\nstatus\n');
    await out('State of play');
    expect(await out('What you can ask')).toMatch(/What you can ask.*State of play/s);
    await err('started');
    expect(child.exitCode).toBeNull();
    child.kill();
    expect(await exit).toEqual([0, null]);
  });

  it('ends when it is told to', async () => {
    const { child, exit } = start('pipe');
    child.stdin?.write('/raremetals exit\n');
    expect(await exit).toEqual([0, null]);
  });

  it('stops as after Ctrl-C when its terminal is closed', async () => {
    const { child, exit, err } = start('ignore');
    await err('started');
    child.kill('SIGHUP');
    await err('stopping');
    expect(await exit).toEqual([null, 'SIGHUP']);
  });

  it.each([
    ['there is none', () => 'ignore' as const],
    ['it cannot be read', () => openSync(join(folder, 'written'), 'w')],
  ])('runs where of its input %s', async (_, stdin) => {
    const { child, exit, err } = start(stdin());
    await err('started');
    child.kill();
    expect(await exit).toEqual([0, null]);
  });
});

/** Of util-linux: runs a command in a terminal of its own. */
const SCRIPT = '/usr/bin/script';
const hasScript = process.platform === 'linux' && existsSync(SCRIPT);
if (!hasScript) process.stderr.write(`skipped: no ${SCRIPT}, keys are not tried\n`);

(hasScript ? describe : describe.skip)('in a terminal', () => {
  function raremetals(args: string) {
    const command = `exec '${process.execPath}' '${resolve('dist/cli.js')}' ${args}`;
    const child = spawn(SCRIPT, ['-qec', command, '/dev/null'], {
      cwd: folder,
      env: { PATH: '', NO_COLOR: '1' },
    });
    const press = (key: 'C' | 'D') => child.stdin.write(key === 'C' ? '\x03' : '\x04');
    return { exit: once(child, 'exit'), out: reader(child.stdout), press };
  }

  it('start goes on after Ctrl-D and says so; after Ctrl-C it says that it stops', async () => {
    const { exit, out, press } = raremetals(`--config '${folder}' start`);
    await out('started');
    press('D');
    await out('No more commands are read here; the bot goes on. Ctrl-C stops it.');
    press('C');
    await out('stopping');
    expect(await exit).toEqual([0, null]);
  });

  it.each([
    ['classify', 'items, one JSON object a line,', 0],
    ['parse', 'a feed', 1],
  ])('%s says what it waits for', async (command, what, code) => {
    const { exit, out, press } = raremetals(command);
    await out(`Reading ${what} from this terminal; Ctrl-D ends it.`);
    press('D');
    expect(await exit).toEqual([code, null]);
  });
});
