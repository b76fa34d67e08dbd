import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { Feed } from '../../src/domain/feed.js';
import { Route } from '../../src/domain/route.js';

const load = (file: string): unknown => parse(readFileSync(file, 'utf8'));
const Feeds = z.strictObject({ feeds: z.array(Feed).min(1) });
const Routes = z.strictObject({ routes: z.array(Route).min(1) });

describe.each(['config/feeds.yaml', 'config/demo/feeds.yaml'])('%s', (file) => {
  const { feeds } = Feeds.parse(load(file));

  it('names every feed and every address once', () => {
    expect(new Set(feeds.map(({ id }) => id)).size).toBe(feeds.length);
    expect(new Set(feeds.map(({ url }) => url)).size).toBe(feeds.length);
  });

  it.each(feeds.map((feed) => [feed.id, feed] as const))(
    '%s has a rhythm, a zone and a language',
    (_id, feed) => {
      expect(feed.every).toBeLessThanOrEqual(feed.atMost);
      expect(() => new Intl.DateTimeFormat('en', { timeZone: feed.timezone ?? 'UTC' })).not.toThrow();
      expect(['en', 'zh', 'de', 'fr', 'es', 'pl', 'sv', undefined]).toContain(feed.lang);
    },
  );
});

it('the demo configures exactly the sample feeds', () => {
  const { feeds } = Feeds.parse(load('config/demo/feeds.yaml'));
  const named = feeds.map(({ url }) => new URL(url).pathname.slice(1));
  expect(named.sort()).toEqual(readdirSync('config/demo/feeds').sort());
});

describe.each(['config/channels.yaml', 'config/demo/channels.yaml'])('%s', (file) => {
  const { routes } = Routes.parse(load(file));

  it('has routes for critical materials at any severity, for whatever is urgent and for talks that are set', () => {
    expect(routes.map(({ topics, scopes, severity }) => [topics, scopes, severity])).toEqual([
      [[], ['critical_materials', 'tech_dual_use'], 'notable'],
      [[], [], 'urgent'],
      [['negotiation'], [], 'important'],
    ]);
  });

  it('posts to the terminal, so that it works without any token', () => {
    for (const { to } of routes) expect(to).toEqual([{ platform: 'console', channel: 'terminal' }]);
  });
});

describe('the examples in config/channels.yaml', () => {
  const text = readFileSync('config/channels.yaml', 'utf8');
  const [, commented = ''] = text.split('to copy from:\n');
  const { routes } = Routes.parse(parse(`routes:\n${commented.replaceAll(/^ {2}# ?/gm, '  ')}`));

  it('are valid routes', () => {
    expect(routes.length).toBeGreaterThanOrEqual(2);
  });

  it('name only known materials and parties', () => {
    const materials = z
      .object({ materials: z.array(z.object({ key: z.string() })) })
      .parse(load('config/materials.yaml'));
    const parties = z
      .object({ parties: z.array(z.object({ code: z.string() })) })
      .parse(load('config/parties.yaml'));
    const keys = materials.materials.map(({ key }) => key);
    const codes = parties.parties.map(({ code }) => code);
    for (const route of routes) {
      expect(keys).toEqual(expect.arrayContaining([...route.materials]));
      expect(codes).toEqual(expect.arrayContaining([...route.parties]));
    }
  });
});

it('.env.example has a line for every variable that the bot reads, and for no other', () => {
  const read =
    readFileSync('src/config/environment.ts', 'utf8').match(/(?<=^ {2})[A-Z][A-Z_]+(?=: )/gm) ?? [];
  const shown = readFileSync('.env.example', 'utf8').match(/(?<=^#)[A-Z][A-Z_]+(?==)/gm) ?? [];
  expect(shown.sort()).toEqual(read.sort());
  expect(read).toContain('REDIS_URL');
});
