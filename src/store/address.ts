import type { ClusterNode, ClusterOptions, RedisOptions } from 'ioredis';

/** How to reach a Redis that somebody else runs. */
export type RedisAddress =
  | {
      readonly kind: 'single';
      readonly url: string;
      readonly options: RedisOptions;
      readonly shown: string;
    }
  | { readonly kind: 'sentinel'; readonly options: RedisOptions; readonly shown: string }
  | {
      readonly kind: 'cluster';
      readonly nodes: ClusterNode[];
      readonly options: ClusterOptions;
      readonly shown: string;
    };

const PASSWORD_SIGNS = 'the signs of a password written as in a web address (%2F for /)';
const SCHEMES = ['redis:', 'rediss:', 'unix:', 'redis+sentinel:', 'redis+cluster:', 'rediss+cluster:'];

/**
 * Reads `REDIS_URL`:
 * - `redis://[:password@]host:6379/0`, `rediss://…` (TLS), `unix://[:password@]/path/to/socket`
 * - `redis+sentinel://[:password@]host1:26379,host2:26379/master-name`, with `?sentinelPassword=…` where the Sentinels
 *   ask for one, too
 * - `redis+cluster://[:password@]host1:6379,host2:6379` (`rediss+cluster` for TLS)
 *
 * `shown` never holds the password. Throws an Error that says in plain words what is expected instead.
 */
export function readRedisAddress(text: string): RedisAddress {
  const url = text.trim();
  const match = /^([a-z+]+:)\/\/(?:(.*)@)?([^/?]*)(\/[^?]*)?(?:\?(.*))?$/i.exec(url);
  const scheme = match?.[1]?.toLowerCase() ?? '';
  if (!match || !SCHEMES.includes(scheme)) {
    throw new Error(`an address that begins with ${SCHEMES.map((known) => `${known}//`).join(', ')}`);
  }
  const [, , credentials = '', hosts = '', path = '', query] = match;
  const shown = `${scheme}//${hosts}${path}`;
  if (scheme === 'redis:' || scheme === 'rediss:') {
    if (!/^\/?\d*$/.test(path))
      throw new Error('the number of a database after the host, such as redis://localhost:6379/0');
    if (hosts !== '') readHost(hosts, 6379);
    if (!isReadable(url, /[/?#]/.test(credentials) ? hosts : undefined))
      throw new Error(`an address such as redis://localhost:6379/0, ${PASSWORD_SIGNS}`);
    return { kind: 'single', url, options: {}, shown };
  }
  const login = readLogin(credentials);
  if (scheme === 'unix:' && (hosts !== '' || path === ''))
    throw new Error('a path from the root, such as unix:///run/redis.sock');
  if (scheme === 'unix:') return { kind: 'single', url: path, options: login, shown };

  const nodes = hosts.split(',').map((pair) => readHost(pair, scheme === 'redis+sentinel:' ? 26379 : 6379));
  if (scheme === 'redis+sentinel:') {
    const name = path.slice(1);
    if (!name || name.includes('/'))
      throw new Error(
        'a Sentinel address that ends with its master’s name, such as redis+sentinel://host:26379/mymaster',
      );
    return { kind: 'sentinel', options: { sentinels: nodes, name, ...login, ...ofSentinels(query) }, shown };
  }
  if (path.length > 1)
    throw new Error('nothing after the hosts of a cluster, which has no numbered databases');
  const redisOptions: RedisOptions = scheme === 'rediss+cluster:' ? { ...login, tls: {} } : login;
  return { kind: 'cluster', nodes, options: { redisOptions }, shown };
}

/**
 * Whether the client reads an address as it is meant: it decodes name and password, fails at a bare `%`, and takes what
 * follows the first `@` of a password with a bare `/` for the host.
 */
function isReadable(url: string, hosts: string | undefined): boolean {
  try {
    const { username, password, host } = new URL(url);
    decodeURIComponent(`${username} ${password}`);
    return hosts === undefined || host.toLowerCase() === hosts.toLowerCase();
  } catch {
    return false;
  }
}

/** What the Sentinels themselves ask for: seldom what their master does. */
function ofSentinels(query: string | undefined): RedisOptions {
  if (query === undefined) return {};
  const [[name, sentinelPassword] = [], ...others] = new URLSearchParams(query);
  if (name !== 'sentinelPassword' || !sentinelPassword || others.length > 0)
    throw new Error('nothing but ?sentinelPassword=… after the name of the master');
  return { sentinelPassword };
}

function readHost(pair: string, defaultPort: number): { host: string; port: number } {
  const match = /^(\[[^\]]+\]|[^:,]+)(?::(\d+))?$/.exec(pair);
  const port = match?.[2] ? Number(match[2]) : defaultPort;
  if (!match?.[1] || port > 65535) throw new Error('a host and its port, such as redis.example:6379');
  return { host: match[1].replace(/^\[|\]$/g, ''), port };
}

function readLogin(credentials: string): RedisOptions {
  if (!credentials) return {};
  // Without a colon it is a password alone; with several, all but the first are part of the password.
  const colon = credentials.indexOf(':');
  const [username, password] = [credentials.slice(0, Math.max(colon, 0)), credentials.slice(colon + 1)];
  try {
    return {
      ...(username ? { username: decodeURIComponent(username) } : {}),
      ...(password ? { password: decodeURIComponent(password) } : {}),
    };
  } catch {
    throw new Error(PASSWORD_SIGNS);
  }
}
