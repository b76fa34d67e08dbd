import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { missingScopes, SCOPES } from '../../../src/chat/slack/setup.js';
import { COMMAND } from '../../../src/commands/definition.js';

const Manifest = z.object({
  features: z.object({
    app_home: z.object({ home_tab_enabled: z.boolean(), messages_tab_enabled: z.boolean() }),
    slash_commands: z.array(z.object({ command: z.string(), usage_hint: z.string() })),
  }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.object({
    event_subscriptions: z.object({ bot_events: z.array(z.string()) }),
    interactivity: z.object({ is_enabled: z.boolean() }),
    socket_mode_enabled: z.boolean(),
  }),
});

/**
 * The permissions that each method of the Web API takes for what we ask of it (docs.slack.dev/reference/methods);
 * none for views, which answer what somebody did, and for what only says who we are.
 */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  'auth.test': [],
  'views.open': [],
  'views.publish': [],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'files.getUploadURLExternal': ['files:write'],
  'files.completeUploadExternal': ['files:write'],
  'users.info': ['users:read'],
  'users.conversations': ['channels:read', 'groups:read'],
  'conversations.info': ['channels:read', 'groups:read'],
  'conversations.history': ['channels:history', 'groups:history'],
  'conversations.replies': ['channels:history', 'groups:history'],
};
/** What works better with them, and without them as well. */
const OPTIONAL = ['chat:write.public', 'channels:history', 'groups:history'];

const SOURCE = 'src/chat/slack';

async function calledMethods(): Promise<Set<string>> {
  const files = await readdir(SOURCE);
  const texts = await Promise.all(files.map((file) => readFile(join(SOURCE, file), 'utf8')));
  return new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/client\.([a-zA-Z]+\.[a-zA-Z]+)\(/g)].map(([, name = '']) => name),
    ),
  );
}

async function events(): Promise<string[]> {
  const text = await readFile(join(SOURCE, 'listen.ts'), 'utf8');
  return [...text.matchAll(/app\.event\('(\w+)'/g)].map(([, name = '']) => name);
}

describe('the Slack app manifest', () => {
  it('asks for what the calls need, and for no more', async () => {
    const text = await readFile('config/slack-manifest.yaml', 'utf8');
    const { bot } = Manifest.parse(parse(text)).oauth_config.scopes;
    const called = await calledMethods();
    expect([...called].sort()).toEqual(Object.keys(METHODS).sort());
    const needed = new Set(['commands', ...Object.values(METHODS).flat()]);
    for (const scope of OPTIONAL) needed.delete(scope);
    expect([...bot].sort()).toEqual([...needed].sort());
    expect(SCOPES.map(({ scope }) => scope)).toEqual(bot);
    for (const scope of OPTIONAL) expect(text).toContain(`# - ${scope}\n`);
  });

  it('says why it asks for each', async () => {
    const text = await readFile('config/slack-manifest.yaml', 'utf8');
    for (const { scope } of SCOPES) expect(text).toMatch(new RegExp(`# .+\\n +- ${scope}\\n`));
  });

  it('has what the code listens for: the one command, buttons and forms, the Home tab', async () => {
    const { features, settings } = Manifest.parse(
      parse(await readFile('config/slack-manifest.yaml', 'utf8')),
    );
    expect(settings.socket_mode_enabled).toBe(true);
    expect(settings.interactivity.is_enabled).toBe(true);
    expect(settings.event_subscriptions.bot_events).toEqual(await events());
    expect(features.app_home).toEqual({ home_tab_enabled: true, messages_tab_enabled: true });
    const [command, ...more] = features.slash_commands;
    expect(more).toEqual([]);
    expect(command?.command).toBe(`/${COMMAND.name}`);
    const known = COMMAND.subcommands.map(({ name }) => name);
    expect(known).toEqual(expect.arrayContaining(command?.usage_hint.split(' | ') ?? []));
  });
});

describe('permissions that were not granted', () => {
  it.each([
    [
      'all that is asked for',
      ['chat:write', 'files:write', 'commands', 'users:read', 'channels:read', 'groups:read'],
      [],
    ],
    [
      'what the first version asked for',
      ['chat:write', 'commands'],
      ['files:write', 'users:read', 'channels:read', 'groups:read'],
    ],
    ['nothing', [], ['chat:write', 'files:write', 'commands', 'users:read', 'channels:read', 'groups:read']],
    ['nobody knows what', undefined, []],
  ])('granted %s', (_, granted, missing) => {
    expect(missingScopes(granted).map(({ scope }) => scope)).toEqual(missing);
  });
});
