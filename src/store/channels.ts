import { type ChannelPlan, EMPTY_PLAN, readPlan } from '../domain/channel.js';
import { parseDestination } from '../domain/delivery.js';
import { NewerVersionError } from '../domain/newer-version.js';
import type { RedisClient } from './engine.js';
import type { Keys } from './keys.js';
import { createFieldChanger } from './optimistic.js';
import { onceEach, parseStored, type TellUnreadable } from './stored.js';

/**
 * What was decided in chat about each channel, by destination name. Of a newer version's plan, what can be read; of a
 * damaged one, nothing.
 */
export type Channels = {
  all(): Promise<ReadonlyMap<string, ChannelPlan>>;
  get(destination: string): Promise<ChannelPlan>;
  /**
   * Applies a pure change to the plan as it is, and gives back what the change did; two managers at once lose
   * neither's change. Throws a NewerVersionError for a plan that a newer version has written; a damaged one is begun anew.
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
  unreadable: TellUnreadable = () => {},
): Channels {
  const changeField = createFieldChanger(redis, keys.channels);
  const tell = onceEach(unreadable);

  function read(destination: string, text: string | null) {
    if (text === null) return { plan: EMPTY_PLAN, isWhole: true };
    const stored = parseStored(text);
    const found = stored ? readPlan(stored) : { plan: EMPTY_PLAN, isWhole: true };
    if (!stored || !found.isWhole) tell(destination, stored ? 'newer' : 'damaged');
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
        if (!isWhole) throw new NewerVersionError(`What was chosen for ${destination}`);
        const result = change(plan);
        return { text: JSON.stringify(result.plan), result };
      }),
  };
}

function isDestination(name: string): boolean {
  try {
    return parseDestination(name).channel !== '';
  } catch {
    return false;
  }
}
