import type { ItemRecord } from './record.js';
import type { Signature, StoryCandidate, StoryState } from './story.js';
import type { WordKey } from './word-key.js';

/** Of a key of an item: the newest story it led to, and its share in the rarity of all the item's keys, in percent. */
export type StoryWatch = {
  readonly newest: string | undefined;
  readonly share: number;
};

/** What one look into the index finds for a signature. */
export type StoryProbe = {
  readonly candidates: readonly StoryCandidate[];
  /** The candidate that the item started, or that this one ended in: the item was read before. */
  readonly own?: string | undefined;
  /** How many items used a key lately (a decayed count), for each of the signature's keys. */
  readonly counts: ReadonlyMap<WordKey, number>;
  /** How many items there were lately, decayed alike. */
  readonly total: number;
  /** What to watch of each of the signature's keys if the item starts a story; few do. */
  readonly watch: () => readonly StoryWatch[];
};

/** The change of the index that one decision asks for. */
export type StoryWrite = {
  readonly after: StoryState;
  /** The version that the decision saw; 0 for a story that does not exist yet. */
  readonly seen: number;
  /** Stories that end in this one, with the versions that the decision saw. */
  readonly merged: readonly { readonly id: string; readonly seen: number }[];
  /** The item's keys, under which the story is found from now on. */
  readonly keys: readonly WordKey[];
  /** Keys of merged stories, under which it is found as well. */
  readonly moved: readonly WordKey[];
  /** The item is read for the first time: its keys are counted. */
  readonly counted: boolean;
  /** For an item that starts a story: what the probe saw of each of its keys, so that two workers do not start one each. */
  readonly watch?: readonly StoryWatch[] | undefined;
};

/** What leaves the inbox together with a commit, so that a crash loses nothing and sends nothing twice. */
export type HandOn = {
  readonly item: string;
  readonly deliveries: readonly { readonly destination: string; readonly payload: string }[];
  /** What is remembered of the item. */
  readonly record?: ItemRecord | undefined;
};

/**
 * - `committed`: all of it was written.
 * - `conflict`: another worker changed one of the stories since the probe, or started one that is much like the
 *   one to start; nothing was written, probe again.
 * - `gone`: the item to hand on had left the inbox already; nothing was written, nothing is to be done.
 */
export type CommitResult = 'committed' | 'conflict' | 'gone';

/** So many of the latest stories of which channels were told are listed. */
export const LATEST_STORIES = 500;

/** Where stories live. A probe costs at most two round trips, a commit one. */
export type StoryIndex = {
  /** Forwarded stories are followed; at most ten candidates, the best by shared rare words first. */
  probe(signature: Signature, now: number): Promise<StoryProbe>;
  commit(write: StoryWrite, now: number, handOn?: HandOn): Promise<CommitResult>;
  /** Follows forwards; absent when the story is unknown or has left the window. */
  get(id: string): Promise<StoryState | undefined>;
  /** Stories with an alert, the latest first. */
  latest(limit: number): Promise<readonly StoryState[]>;
};
