import { DAY_MS } from '../domain/durations.js';
import type { StoryCandidate } from '../domain/story.js';
import type { CommitResult, StoryIndex, StoryWatch } from '../domain/story-index.js';
import { findStories, ID } from '../domain/story-search.js';
import { keyText } from '../domain/word-key.js';
import type { RedisClient } from './engine.js';
import type { Keys } from './keys.js';
import { RECORD_TTL_MS } from './records.js';
import { defineScript } from './scripts.js';
import { bucketOf, readCount, readPosting } from './story-postings.js';
import { COMMIT, FETCH, HOPS } from './story-scripts.js';
import { readCandidate, readForward, readStory, writeStory } from './story-text.js';

/**
 * Stories in Redis. Every key lapses a day after `window` (ms) without a commit. A probe reads the words and
 * then the stories they lead to, a commit is one step; what is arithmetic is done here and not in Redis,
 * which all workers share.
 */
export function createStoryIndex(
  redis: RedisClient,
  keys: Keys,
  options: { readonly window: number },
): StoryIndex {
  const fetch = defineScript(redis, { name: 'rmStoryFetch', lua: FETCH });
  const commit = defineScript(redis, { name: 'rmStoryCommit', lua: COMMIT });
  const [stories, words] = [keys.story(''), keys.storyWords('')];
  const ttl = options.window + DAY_MS;

  return {
    async probe(signature, now) {
      const texts = signature.keys.map(keyText);
      const names = texts.map((key) => words + bucketOf(key));
      const [all, ...buckets] = await redis.mget(keys.storyTotal, ...names);
      const postings = texts.map((key, i) => readPosting(buckets[i], key));
      const found = findStories(signature, postings, readCount(all), Math.round(now / 1000));
      const at = signature.at === undefined ? '' : signature.at / 1000;
      const search = [stories, at, options.window / 1000, found.ids.join('')];
      const [own, ...stored] = (await fetch([keys.storyTotal], search)) as string[];
      const candidates: StoryCandidate[] = [];
      for (let i = 0; i < stored.length; i += 2)
        candidates.push(readCandidate(stored[i] as string, stored[i + 1] as string));
      const { total, counts, watch } = found;
      return { total, counts, watch, candidates, own: own === '' ? undefined : own };
    },

    async commit({ after, seen, merged, keys: ownKeys, moved, counted, watch }, now, handOn) {
      const deliveries = handOn?.deliveries ?? [];
      const names = [
        keys.storyTotal,
        keys.storyLatest,
        keys.inbox,
        keys.inboxLease,
        keys.outboxes,
        keys.record(handOn?.item ?? ''),
        ...deliveries.map(({ destination }) => keys.outbox(destination)),
      ];
      const answer = await commit(names, [
        stories,
        words,
        Math.max(0, Math.round(now / 1000)),
        ttl,
        counted ? 1 : 0,
        after.id,
        writeStory(after),
        seen,
        after.alerted ? 1 : 0,
        merged.map((story) => story.seen).join(' '),
        together(merged, ({ id }) => id),
        together(ownKeys, keyText),
        together(new Set(moved), (key) => (ownKeys.includes(key) ? '' : keyText(key))),
        together(watch ?? [], packWatch),
        handOn?.item ?? '',
        handOn?.record ? JSON.stringify(handOn.record) : '',
        RECORD_TTL_MS,
        ...deliveries.flatMap(({ destination, payload }) => [destination, payload]),
      ]);
      return answer as CommitResult;
    },

    async get(id) {
      let end = id;
      for (let hops = 0; hops < HOPS; hops++) {
        const text = await redis.get(keys.story(end));
        if (text === null) return undefined;
        const next = readForward(text);
        if (next === undefined) return readStory(end, text);
        end = next;
      }
      return undefined;
    },

    async latest(limit) {
      const ids = await redis.zrevrange(keys.storyLatest, 0, limit - 1);
      if (ids.length === 0) return [];
      const texts = await redis.mget(ids.map((id) => keys.story(id)));
      return texts.flatMap((text, i) => (text === null ? [] : [readStory(ids[i] ?? '', text)]));
    },
  };
}

/** Texts one behind the other: as one argument they cost less than as many. */
function together<T>(values: Iterable<T>, textOf: (value: T) => string): string {
  let text = '';
  for (const value of values) text += textOf(value);
  return text;
}

/** A character for the share of a key and the newest story that the probe saw, blank where there was none. */
const packWatch = ({ share, newest = '' }: StoryWatch): string =>
  String.fromCharCode(48 + Math.min(share, 70)) + newest.padEnd(ID);
