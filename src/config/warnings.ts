import { join, resolve } from 'node:path';
import { destinationName } from '../domain/delivery.js';
import { scheduleWords } from '../domain/digest.js';
import type { Feed } from '../domain/feed.js';
import { nearest } from '../domain/nearest.js';
import type { Route } from '../domain/route.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import type { ConfigFile } from './checked.js';
import type { Environment, EnvironmentOutcome, EnvironmentSource } from './environment.js';
import { aliveWarnings, folderWarnings, unknownVariables, zoneWarnings } from './environment-warnings.js';
import { type Fault, showValue } from './faults.js';
import { namesIn, shownPath } from './file.js';
import { isLexicon, KNOWLEDGE_FILES } from './knowledge.js';

const CHAT_TOKENS = [
  { platform: 'slack', name: 'Slack', token: 'SLACK_BOT_TOKEN' },
  { platform: 'discord', name: 'Discord', token: 'DISCORD_TOKEN' },
] as const;

type FeedsFile = ConfigFile<{ readonly feeds: readonly Feed[] }>;
type RoutesFile = ConfigFile<{ readonly routes: readonly Route[] }>;

/** Two entries that differ where the program looks, but hardly where the admin did. */
function repeated(texts: readonly string[], warn: (index: number) => Fault): Fault[] {
  return texts.flatMap((text, index) => (texts.indexOf(text) < index ? [warn(index)] : []));
}

function feedWarnings({ value, fault }: FeedsFile, vocabulary: Vocabulary | undefined): Fault[] {
  const feeds = value?.feeds ?? [];
  const addresses = feeds.map(({ url, enabled, id }) => (enabled ? new URL(url).href : id));
  const codes = vocabulary?.parties.map(({ code }) => code);
  return [
    ...(value && feeds.every(({ enabled }) => !enabled)
      ? [fault(['feeds'], 'no feed that is enabled', 'one at least: nothing is polled')]
      : []),
    ...repeated(addresses, (index) =>
      fault(['feeds', index, 'url'], showValue(addresses[index]), 'an address that no other feed has'),
    ),
    ...feeds.flatMap(({ authority }, index) =>
      authority === undefined || !codes || codes.includes(authority)
        ? []
        : fault(['feeds', index, 'authority'], showValue(authority), 'a code of parties.yaml'),
    ),
  ];
}

/** `explain` and the messages name routes. */
function nameWarnings({ value, fault }: RoutesFile): Fault[] {
  const names = (value?.routes ?? []).map(({ name }) => name);
  return repeated(names, (index) =>
    fault(['routes', index, 'name'], showValue(names[index]), 'a name that no other route has'),
  );
}

/** Scopes that shut out what the same route asks for by its materials. */
function scopeWarnings({ value, fault }: RoutesFile): Fault[] {
  return (value?.routes ?? []).flatMap(({ scopes, materials }, index) => {
    if (scopes.length === 0 || materials.length === 0 || scopes.includes('critical_materials')) return [];
    const expected =
      'critical_materials among them: news of a material is seldom of another scope, and this route takes next to none';
    return fault(['routes', index, 'scopes'], `${scopes.join(', ')} beside materials`, expected);
  });
}

/** A channel has one digest: it comes when the first route that collects for it says. */
function digestWarnings({ value, fault }: RoutesFile): Fault[] {
  const first = new Map<string, string>();
  return (value?.routes ?? []).flatMap(({ to, digest }, index) => {
    if (!digest) return [];
    const found = scheduleWords(digest);
    return to.map(destinationName).flatMap((channel) => {
      const known = first.get(channel) ?? found;
      first.set(channel, known);
      const expected = `${known}, as a route above says: ${channel} has one digest`;
      return known === found ? [] : fault(['routes', index, 'digest'], found, expected);
    });
  });
}

/** Routes and tokens that miss each other. */
function platformWarnings(
  { value, fault }: RoutesFile,
  environment: Environment,
  place: EnvironmentOutcome['place'],
): Fault[] {
  const ways = (value?.routes ?? []).flatMap(({ to }, index) =>
    to.map(({ platform }, position) => ({ platform, path: ['routes', index, 'to', position] as const })),
  );
  return CHAT_TOKENS.flatMap(({ platform, token, name }) => {
    const way = ways.find((known) => known.platform === platform);
    if (environment[token] && !way) {
      const expected = `a route to ${name} in channels.yaml, or that its channels subscribe themselves in chat`;
      return [{ file: place(token), at: token, found: 'a token that no route needs', expected }];
    }
    if (environment[token]) return [];
    const isAdmins = environment.ADMIN_CHANNEL?.platform === platform;
    return [
      ...(way ? [fault(way.path, `a way to ${name}`, `${token} to be set: until then its alerts wait`)] : []),
      ...(isAdmins
        ? [
            {
              file: place('ADMIN_CHANNEL'),
              at: 'ADMIN_CHANNEL',
              found: `a channel on ${name}`,
              expected: `${token} to be set: until then notices are only logged`,
            },
          ]
        : []),
    ];
  });
}

/** Files that look as if they were read. */
const LOOKS_READ = /^([^/]+\.ya?ml|(lexicon|model)\/.+)$/;
/** Read here, or by Slack. */
const OTHER_FILES = ['feeds.yaml', 'channels.yaml', 'slack-manifest.yaml'];

/** @param names The files of the configuration's folder. */
function fileWarnings(names: readonly string[], shown: (name: string) => string): Fault[] {
  const known = [...OTHER_FILES, ...KNOWLEDGE_FILES];
  const isRead = (name: string) => known.includes(name) || isLexicon(name);
  // Of a folder below the lexicon the files are read.
  const holdsRead = (name: string) => names.some((other) => other.startsWith(`${name}/`) && isRead(other));
  return names
    .filter((name) => LOOKS_READ.test(name) && !isRead(name) && !holdsRead(name))
    .map((name) => ({
      file: shown(name),
      at: '',
      found: 'a file that nothing reads',
      expected: nearest(name, known) ?? 'one that the README lists under Configuration',
    }));
}

/** What the files say in which mistakes are looked for. */
type ConfigFiles = {
  readonly configDir: string;
  readonly feeds: FeedsFile;
  readonly routes: RoutesFile;
  readonly vocabulary: Vocabulary | undefined;
};

/**
 * What may stand, but is hardly meant so; in the form of faults. Looked for also where something else has a fault, of
 * which it may be the reason, as far as the rest could be read.
 */
export async function configWarnings(
  { env, cwd }: EnvironmentSource,
  { environment, warnings, own, place }: EnvironmentOutcome,
  { configDir, feeds, routes, vocabulary }: ConfigFiles,
): Promise<Fault[]> {
  // A folder that is none is a fault of its own.
  const names = await namesIn(resolve(cwd, configDir)).catch(() => []);
  return [
    ...warnings,
    ...unknownVariables(own, env),
    ...zoneWarnings(env),
    ...(await folderWarnings(environment?.RAREMETALS_CONFIG, { configDir, cwd, place })),
    ...(await aliveWarnings(environment?.RAREMETALS_ALIVE, { cwd, place })),
    ...(environment ? platformWarnings(routes, environment, place) : []),
    ...feedWarnings(feeds, vocabulary),
    ...nameWarnings(routes),
    ...scopeWarnings(routes),
    ...digestWarnings(routes),
    ...fileWarnings(names, (name) => shownPath(join(configDir, name), cwd)),
  ];
}
