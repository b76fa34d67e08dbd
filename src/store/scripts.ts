import type { RedisClient } from './engine.js';

/** A Lua script; it is sent once and then called by its digest. */
export type Script = { readonly name: string; readonly lua: string };

type Runner = (keyCount: number, ...args: (string | number)[]) => Promise<unknown>;

/**
 * A script as a function of its keys and arguments. ioredis sends the digest, and the text only when
 * the server does not know it yet (after a restart or a failover).
 */
export function defineScript(redis: RedisClient, { name, lua }: Script) {
  redis.defineCommand(name, { lua });
  const run = (redis as unknown as Record<string, Runner>)[name];
  if (!run) throw new Error(`script ${name} could not be defined`);
  return (keys: readonly string[], args: readonly (string | number)[]): Promise<unknown> =>
    run.call(redis, keys.length, ...keys, ...args);
}
