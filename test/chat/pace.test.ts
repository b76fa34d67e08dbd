import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { createDiscord } from '../../src/chat/discord/discord.js';
import type { Platform } from '../../src/chat/platform.js';
import { createSlack } from '../../src/chat/slack/slack.js';
import { controls, delivery, vocabulary } from './alerts.js';
import { command } from './commands.js';
import { startDiscordTwin } from './discord/twin.js';
import { localSlackMissing, startLocalSlack } from './slack/local-slack.js';

const log = pino({ level: 'silent' });
const BURST = 200;
/**
 * Milliseconds within which a message is to be accepted where nothing limits the rate: 95 of 100 on a
 * machine of its own, half of them here, where other tests run at the same time.
 */
const ACCEPTED = 150;

/** Sends the burst one after the other, as the queue of a channel does; milliseconds taken by each. */
async function burst(platform: Platform, channel: string): Promise<number[]> {
  const taken: number[] = [];
  for (let index = 0; index < BURST; index += 1) {
    const alert = { ...controls, headline: `Headline ${index}.` };
    const began = performance.now();
    const context = { isUntried: index > 1 };
    await platform.send(delivery(platform.name, channel, { id: `burst-${index}`, alert }), context);
    taken.push(performance.now() - began);
  }
  return taken.sort((a, b) => a - b);
}

function numbers(shown: readonly string[]): (string | undefined)[] {
  return shown.map((text) => /Headline (\d+)/.exec(text)?.[1]);
}

const inOrder = Array.from({ length: BURST }, (_, index) => String(index));

describe('a burst of 200 alerts to one channel', () => {
  const itSlack = localSlackMissing ? it.skip : it;

  itSlack(
    `arrives in Slack complete, in order and fast${localSlackMissing ? ` (skipped: ${localSlackMissing})` : ''}`,
    async () => {
      const slack = await startLocalSlack('socket');
      try {
        const taken = await burst(createSlack({ ...slack, command, vocabulary, log }), slack.channel);
        expect(numbers((await slack.messages(slack.channel)).map(({ text }) => text))).toEqual(inOrder);
        expect(taken[BURST / 2]).toBeLessThan(ACCEPTED);
      } finally {
        await slack.stop();
      }
    },
  );

  it('arrives in Discord complete, in order and fast', async () => {
    const discord = await startDiscordTwin();
    try {
      const taken = await burst(createDiscord({ ...discord, command, vocabulary, log }), discord.channel);
      const shown = await discord.messages(discord.channel);
      const oldestFirst = shown
        .map(({ content }) => content)
        .sort((a, b) => Number(numbers([a])) - Number(numbers([b])));
      expect(numbers(oldestFirst)).toEqual(inOrder);
      expect(taken[BURST / 2]).toBeLessThan(ACCEPTED);
    } finally {
      await discord.stop();
    }
  });
});
