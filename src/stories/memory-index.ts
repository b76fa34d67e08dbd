import { candidateOf, type StoryState } from '../domain/story.js';
import type { StoryIndex } from '../domain/story-index.js';
import {
  CANDIDATES,
  decayed,
  findStories,
  hasRival,
  ID,
  isInWindow,
  type Posting,
  withNewest,
} from '../domain/story-search.js';
import type { WordKey } from '../domain/word-key.js';

const seconds = (ms: number) => Math.round(ms / 1000);

/**
 * Stories in the memory of the process: for the command line, evaluations and tests. It keeps the same
 * promises as the Redis index. `window` (ms) bounds how far from a story's times an item may lie.
 */
export function createMemoryIndex(options: { readonly window: number }): StoryIndex {
  const stories = new Map<string, StoryState>();
  /** By story, the number of the last commit that changed it. */
  const touched = new Map<string, number>();
  let commits = 0;
  const forwards = new Map<string, string>();
  const postings = new Map<WordKey, Posting>();
  const handedOn = new Set<string>();
  let all = { count: 0, at: 0 };

  const follow = (id: string): string => {
    let end = id;
    for (let next = forwards.get(end); next !== undefined; next = forwards.get(end)) end = next;
    return end;
  };

  return {
    async probe(signature, now) {
      const known = signature.keys.map((key) => postings.get(key));
      const found = findStories(signature, known, all, seconds(now));
      const own = stories.get(follow(signature.story))?.id;
      const candidates = [...new Set(found.ids.map(follow))]
        .map((id) => stories.get(id))
        .filter((story) => story !== undefined)
        .filter((story) => story.id === own || isInWindow(story, signature.at, options.window))
        .slice(0, CANDIDATES)
        .map(candidateOf);
      return { ...found, candidates, own };
    },

    async commit(write, now, handOn) {
      if (handOn !== undefined && handedOn.has(handOn.item)) return 'gone';
      const version = (id: string) => stories.get(id)?.version ?? 0;
      if (version(write.after.id) !== write.seen) return 'conflict';
      if (write.merged.some(({ id, seen }) => version(id) !== seen)) return 'conflict';
      if (write.watch && hasRival(write.keys, write.watch, (key) => postings.get(key)?.ids.slice(0, ID)))
        return 'conflict';
      stories.set(write.after.id, write.after);
      for (const { id } of write.merged) {
        stories.delete(id);
        forwards.set(id, write.after.id);
      }
      const clock = Math.max(seconds(now), all.at);
      commits += 1;
      touched.set(write.after.id, commits);
      if (write.counted) all = { count: decayed(all, clock) + 1, at: clock };
      const own = new Set(write.keys);
      for (const key of new Set([...write.keys, ...write.moved])) {
        const before = postings.get(key) ?? { count: 0, at: clock, ids: '' };
        postings.set(key, {
          count: decayed(before, clock) + (write.counted && own.has(key) ? 1 : 0),
          at: clock,
          ids: withNewest(before.ids, write.after.id),
        });
      }
      if (handOn !== undefined) handedOn.add(handOn.item);
      return 'committed';
    },

    async get(id) {
      return stories.get(follow(id));
    },

    async latest(limit) {
      const alerted = [...stories.values()].filter((story) => story.alerted);
      return alerted.sort((a, b) => (touched.get(b.id) ?? 0) - (touched.get(a.id) ?? 0)).slice(0, limit);
    },
  };
}
