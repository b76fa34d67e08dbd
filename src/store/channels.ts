import { ChannelPlan, EMPTY_PLAN } from '../domain/channel.js';
import type { RedisClient } from './engine.js';
import type { Keys } from './keys.js';
import { createFieldChanger } from './optimistic.js';

/** What was decided in chat about each channel, by destination name. */
export type Channels = {
  all(): Promise<ReadonlyMap<string, ChannelPlan>>;
  get(destination: string): Promise<ChannelPlan>;
  /** Applies a pure change to the plan as it is; two managers at once lose neither's change. */
  change(destination: string, change: (plan: ChannelPlan) => ChannelPlan): Promise<ChannelPlan>;
};

export function createChannels(redis: RedisClient, keys: Keys): Channels {
  const changeField = createFieldChanger(redis, keys.channels);
  return {
    async all() {
      const found = await redis.hgetall(keys.channels);
      return new Map(Object.entries(found).map(([destination, text]) => [destination, readPlan(text)]));
    },
    get: async (destination) => readPlan(await redis.hget(keys.channels, destination)),
    change: (destination, change) =>
      changeField(destination, (text) => {
        const plan = change(readPlan(text));
        return { text: JSON.stringify(plan), result: plan };
      }),
  };
}

const readPlan = (text: string | null): ChannelPlan =>
  text === null ? EMPTY_PLAN : ChannelPlan.parse(JSON.parse(text));
