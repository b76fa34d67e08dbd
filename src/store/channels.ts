import { type ChannelPlan, EMPTY_PLAN, NewerPlanError, readPlan } from '../domain/channel.js';
import { parseDestination } from '../domain/delivery.js';
import type { RedisClient } from './engine.js';
import type { Keys } from './keys.js';
import { createFieldChanger } from './optimistic.js';

/** What was decided in chat about each channel, by destination name. Of a newer version's plan, what can be read. */
export type Channels = {
  all(): Promise<ReadonlyMap<string, ChannelPlan>>;
  get(destination: string): Promise<ChannelPlan>;
  /**
   * Applies a pure change to the plan as it is, and gives back what the change did; two managers at once lose
   * neither's change. Throws a NewerPlanError for a plan that cannot be read as a whole.
   */
  change<Changed extends { readonly plan: ChannelPlan }>(
    destination: string,
    change: (plan: ChannelPlan) => Changed,
  ): Promise<Changed>;
};

/** @param unreadable Told once of each destination whose plan cannot be read as a whole. */
export function createChannels(
  redis: RedisClient,
  keys: Keys,
  unreadable: (destination: string) => void = () => {},
): Channels {
  const changeField = createFieldChanger(redis, keys.channels);
  const told = new Set<string>();

  function read(destination: string, text: string | null) {
    const found = text === null ? { plan: EMPTY_PLAN, isWhole: true } : readPlan(parse(text));
    if (!found.isWhole && !told.has(destination)) {
      told.add(destination);
      unreadable(destination);
    }
    return found;
  }

  return {
    async all() {
      const found = await redis.hgetall(keys.channels);
      // A newer version may serve a platform that this one does not know.
      const known = Object.entries(found).filter(([destination]) => isDestination(destination));
      return new Map(known.map(([destination, text]) => [destination, read(destination, text).plan]));
    },
    get: async (destination) => read(destination, await redis.hget(keys.channels, destination)).plan,
    change: (destination, change) =>
      changeField(destination, (text) => {
        const { plan, isWhole } = read(destination, text);
        if (!isWhole) throw new NewerPlanError(destination);
        const result = change(plan);
        return { text: JSON.stringify(result.plan), result };
      }),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isDestination(name: string): boolean {
  try {
    return parseDestination(name).channel !== '';
  } catch {
    return false;
  }
}
