import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createConsole } from '../../../src/chat/console/console.js';
import { delivery, vocabulary } from '../alerts.js';
import { picturedAnswer } from '../answers.js';
import { command, recordingHandlers } from '../commands.js';

async function* lines(...typed: string[]) {
  yield* typed;
}

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

function open(...typed: string[]) {
  return openWith(join(folder, 'kept'), ...typed);
}

function openWith(pictures: string, ...typed: string[]) {
  const written: string[] = [];
  const platform = createConsole({
    write: (text) => written.push(text),
    input: lines(...typed),
    colour: false,
    timeZone: 'UTC',
    pictures,
    vocabulary,
    command,
  });
  return { platform, written };
}

describe('the console', () => {
  it('reads commands with and without their name, in turn, and says when its input has ended', async () => {
    const { platform, written } = open(
      '/raremetals status EU',
      '',
      'latest tariff',
      'raremetals help',
      '/raremetals',
    );
    const { requests, handlers } = recordingHandlers();
    await platform.start(handlers);
    await platform.closed;
    expect(requests.map(({ text }) => text)).toEqual(['status EU', 'latest tariff', 'help', '']);
    expect(written).toHaveLength(4);
    expect(written[0]).toContain('State of play');
    expect(written[3]).toContain('Help');
  });

  it.each([
    ['explain #2', 'explain item-2'],
    ['explain 2', 'explain item-2'],
    ['mute 1 week', 'mute story:story-1 week'],
    ['/RareMetals EXPLAIN #2', 'EXPLAIN item-2'],
    ['story #1', 'story story-1'],
    ['irrelevant #1', 'irrelevant item-1'],
    ['mute story:#2 week', 'mute story:story-2 week'],
    ['mute #2', 'mute story:story-2'],
    ['mute story #2', 'mute story:story-2'],
    ['mute story: #2', 'mute story:story-2'],
    ['explain #3', 'explain #3'],
    ['explain 3', 'explain 3'],
    ['search #1', 'search #1'],
    ['explain https://wire.example/#1', 'explain https://wire.example/#1'],
  ])('reads %s as %s, where two alerts have been shown', async (typed, text) => {
    const { platform } = open(typed);
    for (const number of [1, 2]) {
      const sent = delivery('console', 'terminal');
      const alert = { ...sent.alert, item: `item-${number}`, story: `story-${number}` };
      await platform.send({ ...sent, id: `d${number}`, alert }, {});
    }
    const { requests, handlers } = recordingHandlers();
    await platform.start(handlers);
    await platform.closed;
    expect(requests.map((request) => request.text)).toEqual([text]);
  });

  it('keeps the latest picture of an answer and says where', async () => {
    const { platform, written } = open('status --chart', 'status --chart');
    const { handlers } = recordingHandlers();
    await platform.start({ ...handlers, command: async () => picturedAnswer });
    await platform.closed;
    expect(written[1]).toContain(`Picture: ${join(folder, 'kept', 'state-of-play.png')}`);
    expect(readdirSync(join(folder, 'kept'))).toEqual(['state-of-play.png']);
    expect(readFileSync(join(folder, 'kept', 'state-of-play.png'), 'utf8')).toBe('pixels');
  });

  it('says the words of an answer, and reads on, where its picture cannot be kept', async () => {
    const file = join(folder, 'no-folder');
    writeFileSync(file, '');
    const { platform, written } = openWith(file, 'status --chart', 'status --chart');
    const { handlers } = recordingHandlers();
    await platform.start({ ...handlers, command: async () => picturedAnswer });
    await platform.closed;
    expect(written).toHaveLength(2);
    expect(written[1]).toMatch(/State of play.*The picture could not be kept: \S+: found a /s);
  });

  it('shows a delivery once, however often it is sent', async () => {
    const { platform, written } = open();
    const once = await platform.send(delivery('console', 'terminal'), {});
    const again = await platform.send(delivery('console', 'terminal'), {});
    expect(again).toEqual(once);
    expect(written).toHaveLength(1);
  });

  it('calls a message of an earlier run, whose number is another one by now, by its story', async () => {
    const told = (number: number, act: 'post' | 'reply' | 'revise' = 'post') => {
      const sent = delivery('console', 'terminal', { id: `${act}-${number}`, act });
      return { ...sent, alert: { ...sent.alert, item: `item-${number}`, story: `story-${number}` } };
    };
    const { message: first } = await open().platform.send(told(1), {});
    const { platform, written } = open();
    const { message: second } = await platform.send(told(2), {});
    expect(second.message).toBe(first.message);
    for (const act of ['reply', 'revise'] as const) {
      await platform.send(told(1, act), { first });
      await platform.send(told(2, act), { first: second });
    }
    const names = written.slice(1).map((text) => /(?<=Follow-up to )[^:]+|\S.*(?= now has)/.exec(text)?.[0]);
    expect(names).toEqual(['story story-1', '#1', 'story story-1', '#1']);
  });

  it('says a message of its own once under one id, and any without an id', async () => {
    const { platform, written } = open();
    const digest = { title: 'Digest', sections: [] };
    for (const id of ['digest-1', 'digest-1', 'digest-2', undefined, undefined])
      await platform.say('terminal', digest, id);
    expect(written).toHaveLength(4);
  });
});
