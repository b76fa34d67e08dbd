import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readEnvironment } from '../../src/config/environment.js';
import { showFault } from '../../src/config/faults.js';

describe('a variable of the environment', () => {
  it.each<[Record<string, string>, string]>([
    [
      { SLACK_BOT_TOKEN: 'xoxb-1-secret' },
      'environment SLACK_BOT_TOKEN: found a bot token alone, expected SLACK_APP_TOKEN',
    ],
    [{ SLACK_APP_TOKEN: 'xapp-1-secret' }, 'environment SLACK_APP_TOKEN: found no SLACK_BOT_TOKEN'],
    [
      { SLACK_BOT_TOKEN: 'secret-of-another-kind' },
      'found a value of 22 characters, expected a token that begins with xoxb-',
    ],
    [
      { SLACK_BOT_TOKEN: 'xapp-secret', SLACK_APP_TOKEN: 'xoxb-secret' },
      'SLACK_BOT_TOKEN: found a value of 11 characters that begins with xapp-, expected a token that begins with xoxb-',
    ],
    [
      { SLACK_BOT_TOKEN: 'xoxb-1-secret ' },
      'expected a token that begins with xoxb- and holds no blank or quote',
    ],
    [
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'xapp-secret' },
      'SLACK_SIGNING_SECRET: found a value of 11 characters that begins with xapp-, expected the Signing Secret of the app',
    ],
    [
      { DISCORD_TOKEN: 'Bot secret' },
      'DISCORD_TOKEN: found a value of 10 characters that begins with Bot, expected the token of the bot (Bot → Reset Token) alone, without Bot',
    ],
    [
      { DISCORD_TOKEN: '123456789012345678' },
      'DISCORD_TOKEN: found a value of 18 characters, expected the token of the bot',
    ],
    [
      { DISCORD_TOKEN: '"secret"' },
      'expected the token of the bot (Bot → Reset Token) alone, without Bot before it, blanks, quotes or signs beyond ASCII',
    ],
    [
      { DISCORD_TOKEN: '“secret”' },
      'DISCORD_TOKEN: found a value of 8 characters, expected the token of the bot (Bot → Reset Token) alone',
    ],
    [
      { SLACK_BOT_TOKEN: 'xoxb-…' },
      'SLACK_BOT_TOKEN: found a value of 6 characters that begins with xoxb-, expected a token that begins with xoxb-',
    ],
    [
      { RAREMETALS_DATA: '~/data' },
      'RAREMETALS_DATA: found "~/data", expected a path that does not begin with ~',
    ],
    [{ RAREMETALS_ROLE: 'boss' }, 'RAREMETALS_ROLE: found "boss", expected one of all, worker, chat'],
    [{ PRIME_MAX_AGE_HOURS: 'a day' }, 'PRIME_MAX_AGE_HOURS: found "a day", expected a number'],
    [{ MAX_AGE_DAYS: '-1' }, 'MAX_AGE_DAYS: found "-1", expected more than 0'],
    [{ SLACK_PORT: '99999' }, 'SLACK_PORT: found "99999", expected 65535 at most'],
    [
      { REDIS_URL: 'localhost' },
      'REDIS_URL: found a value of 9 characters, expected an address that begins with redis://',
    ],
    [
      { REDIS_URL: 'redis://:secret@host:99999/0' },
      'REDIS_URL: found a value of 28 characters, expected a host and its port, such as redis.example:6379',
    ],
    [
      { REDIS_URL: 'redis://:p%ss@host:6379/0' },
      'REDIS_URL: found a value of 25 characters, expected an address such as redis://localhost:6379/0',
    ],
    [
      { REDIS_URL: 'redis://:secret@host/abc' },
      'REDIS_URL: found a value of 24 characters, expected the number of a database after the host, such as redis://localhost:6379/0',
    ],
    [{ DISCORD_API_URL: 'ftp://proxy' }, 'DISCORD_API_URL: found "ftp://proxy", expected an http or https'],
    [
      { SLACK_API_URL: 'slack.example:80' },
      'SLACK_API_URL: found "slack.example:80", expected an http or https',
    ],
    [
      { REDIS_URL: 'redis+cluster://:secret' },
      'REDIS_URL: found a value of 23 characters, expected a host and its port, such as redis.example:6379',
    ],
    [
      { STORY_WINDOW_DAYS: '61' },
      'STORY_WINDOW_DAYS: found "61", expected at most 60 days: no longer are a story\'s messages remembered',
    ],
    [{ ADMIN_CHANNEL: 'irc:#ops' }, 'platform:channel, such as slack:C0123456789'],
    [
      { ADMIN_CHANNEL: 'slack:general' },
      'ADMIN_CHANNEL: found "slack:general", expected the id of a Slack channel, such as C0123456789',
    ],
    [
      { ADMIN_CHANNEL: 'xoxb-1-secret' },
      'ADMIN_CHANNEL: found "xoxb-…", expected platform:channel, such as slack:C0123456789',
    ],
    [
      { DISCORD_GUILD_ID: `MTI4${'x'.repeat(22)}.Gsecret.${'secret-'.repeat(5)}` },
      'DISCORD_GUILD_ID: found "…", expected a guild id of 15 to 22 digits',
    ],
  ])('is refused in words, without a secret: %j', async (env, words) => {
    const { faults } = await readEnvironment({ env, cwd: resolve('test') });
    const told = faults.map(showFault).join('\n');
    expect(told).toContain(words);
    expect(told).not.toMatch(/secret/);
  });
});
