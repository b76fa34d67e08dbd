import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parse as parseDotenv } from 'dotenv';
import { z } from 'zod';
import { type ConfigFile, type Fault, readConfigFile, showValue } from './config-file.js';
import { type Destination, PlatformName } from './domain/delivery.js';
import { Feed } from './domain/feed.js';
import { Route } from './domain/route.js';
import { type Knowledge, readKnowledge } from './knowledge.js';
import { readRedisAddress } from './store/address.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const STORY_WINDOW_DAYS = 14;
/** How long a story takes new items in, where nothing else is configured; ms. */
export const STORY_WINDOW_MS = STORY_WINDOW_DAYS * DAY_MS;

/** What this process does: everything, only polling and posting, or only answering commands. */
const Role = z.enum(['all', 'worker', 'chat']);
export type Role = z.infer<typeof Role>;

export type SlackSettings = {
  readonly botToken: string;
  /** With it Socket Mode is used, else signed HTTP on `port`. */
  readonly appToken?: string | undefined;
  readonly signingSecret?: string | undefined;
  readonly port: number;
  readonly apiUrl?: string | undefined;
};

export type DiscordSettings = {
  readonly token: string;
  /** With it commands are registered in this guild alone, where they appear at once. */
  readonly guildId?: string | undefined;
  readonly apiUrl?: string | undefined;
};

/** One frozen value; all that depends on it is built anew from it. Lengths of time are in milliseconds. */
export type Settings = Readonly<{
  configDir: string;
  dataDir: string;
  redisUrl?: string | undefined;
  prefix: string;
  role: Role;
  logLevel: string;
  userAgent: string;
  slack?: SlackSettings | undefined;
  discord?: DiscordSettings | undefined;
  adminChannel?: Destination | undefined;
  /** A first poll of a feed tells only of items younger than this. */
  primeMaxAgeMs: number;
  /** No item older than this is ever told, whatever the store remembers. */
  maxAgeMs: number;
  storyWindowMs: number;
  feeds: readonly Feed[];
  routes: readonly Route[];
  /** Users, as `platform:id`, who may change every channel from chat. */
  managers: readonly string[];
  knowledge: Knowledge;
}>;

export type SettingsOutcome =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

/** An empty value in `.env` means "not set". */
const optional = <T extends z.ZodType>(type: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), type.optional());
const token = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}.+`), `a token that begins with ${prefix}`);
const days = (fallback: number) =>
  optional(z.coerce.number().positive()).transform((value) => (value ?? fallback) * DAY_MS);

const Environment = z.object({
  REDIS_URL: optional(
    z.string().superRefine((url, context) => {
      try {
        readRedisAddress(url);
      } catch (error) {
        context.addIssue({ code: 'custom', message: (error as Error).message });
      }
    }),
  ),
  SLACK_BOT_TOKEN: optional(token('xoxb-')),
  SLACK_APP_TOKEN: optional(token('xapp-')),
  SLACK_SIGNING_SECRET: optional(z.string()),
  SLACK_PORT: optional(z.coerce.number().int().min(0).max(65535)).transform((port) => port ?? 3000),
  SLACK_API_URL: optional(z.url()),
  DISCORD_TOKEN: optional(z.string()),
  DISCORD_GUILD_ID: optional(z.string().regex(/^\d{15,22}$/, 'a guild id of 15 to 22 digits')),
  DISCORD_API_URL: optional(z.url()),
  RAREMETALS_CONFIG: optional(z.string()),
  RAREMETALS_DATA: optional(z.string()),
  RAREMETALS_PREFIX: optional(z.string().regex(/^[\w-]+$/, 'letters, digits, _ and -')),
  RAREMETALS_ROLE: optional(Role),
  LOG_LEVEL: optional(z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])),
  USER_AGENT_CONTACT: optional(z.string().regex(/^[\x20-\x7e]+$/, 'printable ASCII')),
  PRIME_MAX_AGE_HOURS: optional(z.coerce.number().positive()).transform((hours) => (hours ?? 24) * HOUR_MS),
  MAX_AGE_DAYS: days(7),
  STORY_WINDOW_DAYS: days(STORY_WINDOW_DAYS),
  ADMIN_CHANNEL: optional(
    z
      .string()
      .regex(/^(slack|discord|console):\S+$/, 'platform:channel, such as slack:C0123456789')
      .transform((text): Destination => {
        const [platform, ...channel] = text.split(':');
        return { platform: PlatformName.parse(platform), channel: channel.join(':') };
      }),
  ),
});

const SECRETS = new Set([
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'DISCORD_TOKEN',
  'REDIS_URL',
]);
const FeedsFile = z.object({ feeds: z.array(Feed).min(1) }).strict();
const RoutesFile = z
  .object({
    routes: z.array(Route).min(1),
    managers: z
      .array(z.string().regex(/^(slack|discord):\S+$/, 'platform:user, such as slack:U0123456789'))
      .default([]),
  })
  .strict();

export type SettingsSource = {
  /** The process environment; a `.env` file in `cwd` fills what it does not set. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The configuration that comes with the program, used where no other is named. */
  readonly packageDir: string;
  readonly configDir?: string | undefined;
  readonly role?: string | undefined;
};

/**
 * Reads the environment and `config/`, and checks all of it: the only reader of either. Every fault is
 * returned, with file and line; secrets never appear in one.
 */
export async function loadSettings(source: SettingsSource): Promise<SettingsOutcome> {
  const { environment, faults: environmentFaults } = await readEnvironment(source);
  const configDir = source.configDir ?? environment?.RAREMETALS_CONFIG ?? join(source.packageDir, 'config');
  const name = (file: string) => relative(source.cwd, join(configDir, file)) || file;

  const feeds = await readConfigFile(name('feeds.yaml'), FeedsFile, source.cwd);
  const routes = await readConfigFile(name('channels.yaml'), RoutesFile, source.cwd);
  const knowledge = await readKnowledge(configDir, join(source.packageDir, 'config'), source.cwd);
  const faults = [
    ...environmentFaults,
    ...feeds.faults,
    ...routes.faults,
    ...knowledge.faults,
    ...repeatedFeeds(feeds),
    ...(knowledge.value ? unknownNames(routes, knowledge.value) : []),
  ];
  if (faults.length > 0 || !environment || !feeds.value || !routes.value || !knowledge.value) {
    return { kind: 'faults', faults };
  }
  const settings: Settings = {
    configDir,
    dataDir: environment.RAREMETALS_DATA ?? join(source.cwd, 'data'),
    redisUrl: environment.REDIS_URL,
    prefix: environment.RAREMETALS_PREFIX ?? 'raremetals',
    role: environment.RAREMETALS_ROLE ?? 'all',
    logLevel: environment.LOG_LEVEL ?? 'info',
    userAgent: userAgent(environment.USER_AGENT_CONTACT),
    slack: environment.SLACK_BOT_TOKEN
      ? {
          botToken: environment.SLACK_BOT_TOKEN,
          appToken: environment.SLACK_APP_TOKEN,
          signingSecret: environment.SLACK_SIGNING_SECRET,
          port: environment.SLACK_PORT,
          apiUrl: environment.SLACK_API_URL,
        }
      : undefined,
    discord: environment.DISCORD_TOKEN
      ? {
          token: environment.DISCORD_TOKEN,
          guildId: environment.DISCORD_GUILD_ID,
          apiUrl: environment.DISCORD_API_URL,
        }
      : undefined,
    adminChannel: environment.ADMIN_CHANNEL,
    primeMaxAgeMs: environment.PRIME_MAX_AGE_HOURS,
    maxAgeMs: environment.MAX_AGE_DAYS,
    storyWindowMs: environment.STORY_WINDOW_DAYS,
    feeds: feeds.value.feeds,
    routes: routes.value.routes,
    managers: routes.value.managers,
    knowledge: knowledge.value,
  };
  return { kind: 'settings', settings: Object.freeze(settings) };
}

/** Feed hosts are told who asks and how to reach them. */
function userAgent(contact: string | undefined): string {
  return `raremetals/0.1 (trade-policy alerts; ${contact ? `contact ${contact}` : 'self-hosted feed reader'})`;
}

async function readEnvironment({ env, cwd, role }: SettingsSource) {
  const file = await readFile(join(cwd, '.env'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const fromFile = parseDotenv(file);
  const values: Record<string, string | undefined> = {
    ...fromFile,
    ...env,
    ...(role === undefined ? {} : { RAREMETALS_ROLE: role }),
  };
  const place = (key: string) => (key in env ? 'environment' : '.env');
  const result = Environment.safeParse(values);
  if (!result.success) {
    const faults = result.error.issues.map((issue): Fault => {
      const key = String(issue.path[0]);
      const expected =
        issue.code === 'invalid_value' ? `one of ${issue.values.map(String).join(', ')}` : issue.message;
      const value = values[key];
      const found = SECRETS.has(key) ? `a value of ${value?.length ?? 0} characters` : showValue(value);
      return { file: place(key), at: key, found, expected };
    });
    return { faults };
  }
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: secret } = result.data;
  const faults: Fault[] = [];
  if (bot && !app && !secret) {
    faults.push({
      file: place('SLACK_BOT_TOKEN'),
      at: 'SLACK_BOT_TOKEN',
      found: 'a bot token alone',
      expected: 'SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (signed HTTP) beside it',
    });
  }
  if (!bot && (app || secret)) {
    const at = app ? 'SLACK_APP_TOKEN' : 'SLACK_SIGNING_SECRET';
    faults.push({
      file: place(at),
      at,
      found: 'no SLACK_BOT_TOKEN',
      expected: 'the bot token (xoxb-…) beside it',
    });
  }
  return { environment: result.data, faults };
}

function repeatedFeeds({ value, fault }: ConfigFile<{ feeds: readonly Feed[] }>): Fault[] {
  const seen = new Set<string>();
  return (value?.feeds ?? []).flatMap(({ id }, index) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated ? [fault(['feeds', index, 'id'], showValue(id), 'an id that no other feed has')] : [];
  });
}

function unknownNames(
  { value, fault }: ConfigFile<{ routes: readonly Route[] }>,
  knowledge: Knowledge,
): Fault[] {
  const materials = new Set(knowledge.materials.map(({ key }) => key));
  const parties = new Set(knowledge.parties.map(({ code }) => code));
  return (value?.routes ?? []).flatMap((route, index) => {
    const check = (list: 'materials' | 'parties', known: ReadonlySet<string>, expected: string) =>
      route[list].flatMap((name, position) =>
        known.has(name) ? [] : [fault(['routes', index, list, position], showValue(name), expected)],
      );
    return [
      ...check('materials', materials, 'a key of materials.yaml'),
      ...check('parties', parties, 'a code of parties.yaml'),
    ];
  });
}
