import type { CommitResult, StoryIndex } from '../domain/story.js';
import type { RedisClient } from './engine.js';
import type { Keys } from './keys.js';
import { defineScript } from './scripts.js';
import { COMMIT, PROBE } from './story-scripts.js';
import { readStory, writeStory } from './story-text.js';

/** Newest stories kept for one word; a word that leads to more is no rare one. */
const POSTINGS = 50;
/** Rarest words of an item that are looked up. */
const PROBED = 24;
const CANDIDATES = 10;
/** Word counts halve in this time, so that last month's subject is rare again. */
const HALF_LIFE_S = 14 * 24 * 3600;
/** Forwards live as long as message references, so that no thread loses its story. */
const FORWARD_TTL_MS = 60 * 24 * 3600 * 1000;
const LATEST = 500;
const DAY_MS = 24 * 3600 * 1000;

/**
 * Stories in Redis. Every key lapses a day after `window` (ms) without a commit. `probe` and `commit`
 * cost one round trip each; `get` follows a forward with one more.
 */
export function createStoryIndex(
  redis: RedisClient,
  keys: Keys,
  options: { readonly window: number },
): StoryIndex {
  const probe = defineScript(redis, { name: 'rmStoryProbe', lua: PROBE });
  const commit = defineScript(redis, { name: 'rmStoryCommit', lua: COMMIT });
  const prefixes = [keys.story(''), keys.storyTerm(''), keys.storyForward('')];
  const total = keys.storyTerm('');
  const ttl = options.window + DAY_MS;

  async function resolve(id: string): Promise<string> {
    let end = id;
    for (let hops = 0; hops < 8; hops++) {
      const next = await redis.get(keys.storyForward(end));
      if (next === null) break;
      end = next;
    }
    return end;
  }

  return {
    resolve,

    async probe(signature, now) {
      const words = [...new Set([...signature.title, ...signature.body, ...signature.anchors])];
      const seconds = Math.round(now / 1000);
      const limits = [seconds, HALF_LIFE_S, PROBED, CANDIDATES];
      const found = (await probe([total], [...prefixes, ...limits, signature.story, ...words])) as string[];
      const states = found.slice(1 + words.length);
      return {
        total: Number(found[0]),
        counts: Object.fromEntries(words.map((word, i) => [word, Number(found[1 + i])])),
        candidates: Array.from({ length: states.length / 2 }, (_, i) =>
          readStory(states[2 * i] ?? '', states[2 * i + 1] ?? ''),
        ),
      };
    },

    async commit({ after, seen, merged, keys: words, moved, counted }, now, handOn) {
      const deliveries = handOn?.deliveries ?? [];
      const names = [
        total,
        keys.storyLatest,
        keys.inbox,
        keys.inboxLease,
        keys.outboxes,
        handOn?.record?.key ?? keys.record(''),
        ...deliveries.map(({ destination }) => keys.outbox(destination)),
      ];
      const answer = await commit(names, [
        ...prefixes,
        Math.round(now / 1000),
        HALF_LIFE_S,
        ttl,
        FORWARD_TTL_MS,
        POSTINGS,
        counted ? 1 : 0,
        after.id,
        writeStory(after),
        seen,
        after.alerted ? 1 : 0,
        LATEST,
        merged.length,
        ...merged.flatMap((story) => [story.id, story.seen]),
        words.length,
        ...words,
        moved.length,
        ...moved,
        handOn?.item ?? '',
        handOn?.record?.value ?? '',
        handOn?.record?.ttl ?? 0,
        ...deliveries.flatMap(({ destination, payload }) => [destination, payload]),
      ]);
      return answer as CommitResult;
    },

    async get(id) {
      const text = await redis.get(keys.story(id));
      if (text !== null) return readStory(id, text);
      const end = await resolve(id);
      const target = end === id ? null : await redis.get(keys.story(end));
      return target === null ? undefined : readStory(end, target);
    },

    async latest(limit) {
      const ids = await redis.zrevrange(keys.storyLatest, 0, limit - 1);
      if (ids.length === 0) return [];
      const texts = await redis.mget(ids.map((id) => keys.story(id)));
      return texts.flatMap((text, i) => (text === null ? [] : [readStory(ids[i] ?? '', text)]));
    },
  };
}
