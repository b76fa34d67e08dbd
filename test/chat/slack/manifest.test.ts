import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { COMMAND } from '../../../src/commands/definition.js';

const Manifest = z.object({
  features: z.object({ slash_commands: z.array(z.object({ command: z.string(), usage_hint: z.string() })) }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.object({ socket_mode_enabled: z.boolean() }),
});

describe('the Slack app manifest', () => {
  it('asks for the least rights, and knows the one command', async () => {
    const manifest = Manifest.parse(parse(await readFile('config/slack-manifest.yaml', 'utf8')));
    expect(manifest.oauth_config.scopes.bot).toEqual(['chat:write', 'commands']);
    expect(manifest.settings.socket_mode_enabled).toBe(true);
    const [command, ...more] = manifest.features.slash_commands;
    expect(more).toEqual([]);
    expect(command?.command).toBe(`/${COMMAND.name}`);
    const known = COMMAND.subcommands.map(({ name }) => name);
    expect(known).toEqual(expect.arrayContaining(command?.usage_hint.split(' | ') ?? []));
  });
});
