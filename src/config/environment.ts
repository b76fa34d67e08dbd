import { join } from 'node:path';
import { z } from 'zod';
import { parseDestination } from '../domain/delivery.js';
import { DAY_MS } from '../domain/durations.js';
import { KEPT_DAYS } from '../domain/kept.js';
import { AddressedDestination, SNOWFLAKE } from '../domain/platform-ids.js';
import { readRedisAddress } from '../store/address.js';
import { readDotenv } from './dotenv.js';
import { expectedBy, type Fault, hideValue, showValue } from './faults.js';

const STORY_WINDOW_DAYS = 14;
/** How long a story takes new items in, where nothing else is configured; ms. */
export const STORY_WINDOW_MS = STORY_WINDOW_DAYS * DAY_MS;

/** What this process does: everything, only polling and posting, or only answering commands. */
export const Role = z.enum(['all', 'worker', 'chat']);
export type Role = z.infer<typeof Role>;

export type EnvironmentSource = {
  /** The process environment; a `.env` file in `cwd` fills what it does not set. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly role?: string | undefined;
};

export type ConfigSource = Pick<EnvironmentSource, 'env' | 'cwd'> & {
  /** The folder of the program, whose `config/` is used where no other one is named. */
  readonly packageDir: string;
  /** As named on the command line. */
  readonly configDir?: string | undefined;
};

/** An empty value in `.env` means "not set". */
const optional = <T extends z.ZodType>(type: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), type.optional());
/** What tokens are made of: ASCII without blanks and quotes, which come along where one is copied. */
const TOKEN_SIGNS = `[!#-&(-~]+`;
const token = (prefix: string) =>
  z
    .string()
    .regex(
      new RegExp(`^${prefix}${TOKEN_SIGNS}$`),
      `a token that begins with ${prefix} and holds no blank or quote, nor any sign beyond ASCII`,
    );
/** The shell that starts a program puts the home folder in place of a ~; `.env` and services do not. */
const path = z
  .string()
  .regex(/^(?!~)/, 'a path that does not begin with ~, as that is not read as the home folder');
const webAddress = z.url({ protocol: /^https?$/ });
const duration = z.coerce.number().positive();
const lasting = (fallback: number, type = duration) => optional(type).transform((value) => value ?? fallback);
const storyWindow = duration.max(
  KEPT_DAYS,
  `at most ${KEPT_DAYS} days: no longer are a story's messages remembered`,
);

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
  SLACK_SIGNING_SECRET: optional(
    z
      .string()
      .regex(
        new RegExp(`^(?!xox|xapp-)${TOKEN_SIGNS}$`),
        'the Signing Secret of the app (Basic Information), which is no token',
      ),
  ),
  SLACK_PORT: optional(z.coerce.number().int().min(0).max(65535)).transform((port) => port ?? 3000),
  SLACK_API_URL: optional(webAddress),
  DISCORD_TOKEN: optional(
    z
      .string()
      .regex(
        new RegExp(`^(?!\\d+$)${TOKEN_SIGNS}$`),
        'the token of the bot (Bot → Reset Token) alone, without Bot before it, blanks, quotes or signs beyond ASCII',
      ),
  ),
  DISCORD_GUILD_ID: optional(z.string().regex(SNOWFLAKE, 'a guild id of 15 to 22 digits')),
  DISCORD_API_URL: optional(webAddress),
  RAREMETALS_CONFIG: optional(path),
  RAREMETALS_DATA: optional(path),
  RAREMETALS_ALIVE: optional(path),
  RAREMETALS_PREFIX: optional(z.string().regex(/^[\w-]+$/, 'letters, digits, _ and -')),
  RAREMETALS_ROLE: optional(Role),
  LOG_LEVEL: optional(z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])),
  USER_AGENT_CONTACT: optional(z.string().regex(/^[\x20-\x7e]+$/, 'printable ASCII')),
  PRIME_MAX_AGE_HOURS: lasting(24),
  MAX_AGE_DAYS: lasting(7),
  STORY_WINDOW_DAYS: lasting(STORY_WINDOW_DAYS, storyWindow),
  QUEUE_KEPT_DAYS: lasting(7),
  ADMIN_CHANNEL: optional(
    z
      .string()
      .regex(/^(slack|discord|console):\S+$/, 'platform:channel, such as slack:C0123456789')
      .transform(parseDestination)
      .pipe(AddressedDestination),
  ),
});

export type Environment = z.infer<typeof Environment>;

/** All that is read of the environment. */
export const VARIABLES: readonly string[] = Object.keys(Environment.shape);

const SECRETS = new Set([
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'DISCORD_TOKEN',
  'REDIS_URL',
]);

/** The faults of values by what the schema has against them; secrets are not shown. */
function faultsIn(
  error: z.ZodError | undefined,
  values: EnvironmentSource['env'],
  place: (name: string) => string,
): Fault[] {
  return (error?.issues ?? []).map((issue) => {
    const at = String(issue.path[0]);
    const found = SECRETS.has(at) ? hideValue(values[at]) : showValue(values[at]);
    return { file: place(at), at, found, expected: expectedBy(issue) };
  });
}

/** What commands need before the whole configuration is read, or without it. */
export function earlySettings(env: EnvironmentSource['env']): {
  readonly logLevel: string | undefined;
  readonly faults: readonly Fault[];
} {
  const { data, error } = Environment.pick({ LOG_LEVEL: true }).safeParse(env);
  return { logLevel: data?.LOG_LEVEL, faults: faultsIn(error, env, () => 'environment') };
}

/** The folder of the configuration, whatever else is wrong with the environment. */
export async function findConfig({
  configDir,
  packageDir,
  ...source
}: ConfigSource): Promise<{ readonly configDir: string; readonly faults: readonly Fault[] }> {
  if (configDir) return { configDir, faults: [] };
  const { values, faults } = await readVariables(source);
  return { configDir: values.RAREMETALS_CONFIG || join(packageDir, 'config'), faults };
}

/** What is set, by the environment or else by `.env`. */
async function readVariables({ env, cwd }: Pick<EnvironmentSource, 'env' | 'cwd'>) {
  const { values: own, ...rest } = await readDotenv(cwd);
  const values: Record<string, string | undefined> = { ...own, ...env };
  return { values, own: Object.keys(own), ...rest };
}

export type EnvironmentOutcome = {
  /** Absent where a value has a fault. */
  readonly environment?: Environment;
  readonly faults: readonly Fault[];
  /** What is doubtful in `.env` itself. */
  readonly warnings: readonly Fault[];
  /** The names that `.env` sets. */
  readonly own: readonly string[];
  /** Where a name is set. */
  readonly place: (name: string) => string;
};

/** The environment, checked; every fault with its place. */
export async function readEnvironment({ env, cwd, role }: EnvironmentSource): Promise<EnvironmentOutcome> {
  const { values, own, faults: found, warnings } = await readVariables({ env, cwd });
  const faults = [...found];
  if (role !== undefined) values.RAREMETALS_ROLE = role;
  const place = (key: string) => (key in env ? 'environment' : '.env');
  const result = Environment.safeParse(values);
  if (!result.success)
    return { faults: [...faults, ...faultsIn(result.error, values, place)], warnings, own, place };
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: secret } = result.data;
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
  return { environment: result.data, faults, warnings, own, place };
}
