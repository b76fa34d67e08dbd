import { join } from 'node:path';
import {
  type ConfigSource,
  type EnvironmentSource,
  findConfig,
  type Role,
  readEnvironment,
} from './config/environment.js';
import type { Fault } from './config/faults.js';
import { readConfigFile, shownPath } from './config/file.js';
import { type Knowledge, readKnowledge } from './config/knowledge.js';
import { FeedsFile, routesFile } from './config/shapes.js';
import { configWarnings } from './config/warnings.js';
import type { Destination } from './domain/delivery.js';
import { DAY_MS, HOUR_MS } from './domain/durations.js';
import type { Feed } from './domain/feed.js';
import type { Route } from './domain/route.js';
import { version } from './version.js';

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
  dataDir: string;
  redisUrl?: string | undefined;
  /** Written at each tick: its age tells from outside whether the bot works. */
  aliveFile?: string | undefined;
  prefix: string;
  role: Role;
  /** Each command has its own default. */
  logLevel?: string | undefined;
  userAgent: string;
  slack?: SlackSettings | undefined;
  discord?: DiscordSettings | undefined;
  adminChannel?: Destination | undefined;
  /** A first poll of a feed tells only of items younger than this. */
  primeMaxAgeMs: number;
  /** No item older than this is ever told, whatever the store remembers. */
  maxAgeMs: number;
  storyWindowMs: number;
  /** How long alerts wait for a channel or a token that is lost. */
  queueKeptMs: number;
  feeds: readonly Feed[];
  routes: readonly Route[];
  /** Users, as `platform:id`, who may change every channel from chat. */
  managers: readonly string[];
  knowledge: Knowledge;
}>;

export type SettingsOutcome = (
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
) & {
  /** What may stand, but is hardly meant so. */
  readonly warnings: readonly Fault[];
};

export type SettingsSource = EnvironmentSource & ConfigSource;

/** Feed hosts are told who asks and how to reach them. */
function userAgent(contact: string | undefined): string {
  return `raremetals/${version} (trade-policy alerts; ${contact ? `contact ${contact}` : 'self-hosted feed reader'})`;
}

/**
 * Reads the environment and `config/`, and checks all of it. Every fault is
 * returned, with file and line; secrets never appear in one.
 */
export async function loadSettings(source: SettingsSource): Promise<SettingsOutcome> {
  const read = await readEnvironment(source);
  const { environment } = read;
  const { configDir } = await findConfig(source);
  const name = (file: string) => shownPath(join(configDir, file), source.cwd);

  const feeds = await readConfigFile(name('feeds.yaml'), FeedsFile, source.cwd);
  const knowledge = await readKnowledge(configDir, join(source.packageDir, 'config'), source.cwd);
  const routes = await readConfigFile(name('channels.yaml'), routesFile(knowledge.vocabulary), source.cwd);
  const { vocabulary } = knowledge;
  const warnings = [
    ...(await configWarnings(source, read, { configDir, feeds, routes, vocabulary })),
    ...knowledge.warnings,
  ];
  const faults = [...read.faults, ...feeds.faults, ...routes.faults, ...knowledge.faults];
  if (faults.length > 0 || !environment || !feeds.value || !routes.value || !knowledge.value) {
    return { kind: 'faults', faults, warnings };
  }
  const settings: Settings = {
    dataDir: environment.RAREMETALS_DATA ?? join(source.cwd, 'data'),
    redisUrl: environment.REDIS_URL,
    aliveFile: environment.RAREMETALS_ALIVE,
    prefix: environment.RAREMETALS_PREFIX ?? 'raremetals',
    role: environment.RAREMETALS_ROLE ?? 'all',
    logLevel: environment.LOG_LEVEL,
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
    primeMaxAgeMs: environment.PRIME_MAX_AGE_HOURS * HOUR_MS,
    maxAgeMs: environment.MAX_AGE_DAYS * DAY_MS,
    storyWindowMs: environment.STORY_WINDOW_DAYS * DAY_MS,
    queueKeptMs: environment.QUEUE_KEPT_DAYS * DAY_MS,
    feeds: feeds.value.feeds,
    routes: routes.value.routes,
    managers: routes.value.managers,
    knowledge: knowledge.value,
  };
  return { kind: 'settings', settings: Object.freeze(settings), warnings };
}
