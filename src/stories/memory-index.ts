import type { StoryIndex, StoryState } from '../domain/story.js';

/** Newest stories kept for one word; more lose nothing, since a frequent word is never a rare one. */
const POSTINGS = 50;
/** Rarest words of an item that are looked up. */
const PROBED = 24;
const CANDIDATES = 10;
/** Word counts halve in this time, so that last month's subject is rare again. */
const HALF_LIFE = 14 * 24 * 3_600_000;

type Posting = { count: number; at: number; stories: string[] };

/**
 * Stories in the memory of the process: for the command line, evaluations and tests. It keeps the same
 * promises as the Redis index. `window` (ms) bounds how far from a story's times an item may lie.
 */
export function createMemoryIndex(options: { readonly window: number }): StoryIndex {
  const stories = new Map<string, StoryState>();
  /** When a story was committed last. */
  const touched = new Map<string, number>();
  const forwards = new Map<string, string>();
  const postings = new Map<string, Posting>();
  const all: Posting = { count: 0, at: 0, stories: [] };
  const handedOn = new Set<string>();

  const decayed = ({ count, at }: Posting, now: number) => count * 0.5 ** (Math.max(0, now - at) / HALF_LIFE);
  const count = (posting: Posting, now: number) => {
    posting.count = decayed(posting, now) + 1;
    posting.at = Math.max(posting.at, now);
  };
  const follow = (id: string): string => {
    let end = id;
    for (let next = forwards.get(end); next !== undefined; next = forwards.get(end)) end = next;
    return end;
  };
  const inWindow = ({ first, last }: StoryState, at: number | undefined) =>
    at === undefined ||
    first === undefined ||
    last === undefined ||
    (at <= last + options.window && at >= first - options.window);

  return {
    async probe(signature, now) {
      const total = decayed(all, now);
      const counts: Record<string, number> = {};
      const keys = [...new Set([...signature.title, ...signature.body, ...signature.anchors])];
      for (const key of keys) {
        const posting = postings.get(key);
        counts[key] = posting ? decayed(posting, now) : 0;
      }
      const weight = (key: string) => Math.log((total + 1) / ((counts[key] ?? 0) + 0.5));
      const rarest = keys
        .filter((key) => postings.has(key))
        .sort((a, b) => weight(b) - weight(a))
        .slice(0, PROBED);
      const scores = new Map<string, number>();
      for (const key of rarest) {
        for (const id of new Set(postings.get(key)?.stories.map(follow))) {
          scores.set(id, (scores.get(id) ?? 0) + weight(key));
        }
      }
      scores.set(follow(signature.story), Number.POSITIVE_INFINITY);
      const candidates: StoryState[] = [];
      for (const [id] of [...scores].sort((a, b) => b[1] - a[1])) {
        const story = stories.get(id);
        if (story !== undefined && inWindow(story, signature.at)) candidates.push(story);
        if (candidates.length === CANDIDATES) break;
      }
      return { candidates, counts, total };
    },

    async commit(write, now, handOn) {
      if (handOn !== undefined && handedOn.has(handOn.item)) return 'gone';
      const version = (id: string) => stories.get(id)?.version ?? 0;
      if (version(write.after.id) !== write.seen) return 'conflict';
      if (write.merged.some(({ id, seen }) => version(id) !== seen)) return 'conflict';
      stories.set(write.after.id, write.after);
      touched.set(write.after.id, now);
      for (const { id } of write.merged) {
        stories.delete(id);
        forwards.set(id, write.after.id);
      }
      if (write.counted) count(all, now);
      const own = new Set(write.keys);
      for (const key of new Set([...write.keys, ...write.moved])) {
        const posting = postings.get(key) ?? { count: 0, at: now, stories: [] };
        if (write.counted && own.has(key)) count(posting, now);
        posting.stories = [write.after.id, ...posting.stories.filter((id) => id !== write.after.id)];
        posting.stories.length = Math.min(posting.stories.length, POSTINGS);
        postings.set(key, posting);
      }
      if (handOn !== undefined) handedOn.add(handOn.item);
      return 'committed';
    },

    async resolve(id) {
      return follow(id);
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
