import { Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { recordingHandlers } from '../commands.js';
import { answer } from '../faults.js';
import { lacking, startOverHttp } from './over-http.js';

/** What is logged at a start when Slack says which permissions were granted, and in which channels the bot is. */
async function loggedWith(scopes: string | undefined, channels: object[] | undefined): Promise<string[]> {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const api = { 'users.conversations': () => (channels ? { channels } : lacking('channels:read')) };
  const slack = await startOverHttp(
    api,
    recordingHandlers().handlers,
    pino({ level: 'warn' }, stream),
    (faults) =>
      faults.next(
        /auth\.test/,
        answer(
          200,
          { ok: true, user: 'raremetals' },
          scopes === undefined ? {} : { 'x-oauth-scopes': scopes },
        ),
      ),
  );
  await slack.stop();
  return lines;
}

describe('the first start in Slack', () => {
  it('names each permission that is missing, what will not work, and where to add it', async () => {
    const lines = await loggedWith('chat:write,files:write,commands,channels:read', undefined);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ scope: 'users:read', without: expect.stringContaining('admins') }),
      expect.objectContaining({
        scope: 'groups:read',
        where: expect.stringContaining('OAuth & Permissions'),
      }),
    ]);
  });

  it.each([
    [
      'all were granted',
      'chat:write,files:write,commands,users:read,channels:read,groups:read,channels:history',
    ],
    ['Slack does not say', undefined],
  ])('says nothing when %s', async (_, scopes) => {
    expect(await loggedWith(scopes, [{ id: 'C1' }])).toEqual([]);
  });

  it('says how to invite the bot, which is in no channel yet', async () => {
    const lines = await loggedWith(undefined, []);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({
        msg: expect.stringContaining('no slack channel'),
        type: '/invite @raremetals',
      }),
    ]);
  });
});
