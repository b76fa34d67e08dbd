import { describe, expect, it } from '@jest/globals';
import { createConsole } from '../../../src/chat/console/console.js';
import { delivery, vocabulary } from '../alerts.js';
import { command, recordingHandlers } from '../commands.js';

async function* lines(...typed: string[]) {
  yield* typed;
}

function open(...typed: string[]) {
  const written: string[] = [];
  const platform = createConsole({
    write: (text) => written.push(text),
    input: lines(...typed),
    colour: false,
    timeZone: 'UTC',
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

  it('shows a delivery once, however often it is sent', async () => {
    const { platform, written } = open();
    const once = await platform.send(delivery('console', 'terminal'), {});
    const again = await platform.send(delivery('console', 'terminal'), {});
    expect(again).toEqual(once);
    expect(written).toHaveLength(1);
  });
});
