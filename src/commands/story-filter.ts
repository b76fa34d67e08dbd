import type { BoardFilter } from '../board/view.js';
import { normalisePhrase } from '../classify/text/text.js';
import type { Stage, Topic } from '../domain/classification.js';
import { dayAt } from '../domain/durations.js';
import { takePart } from '../domain/parties.js';
import type { StoryState } from '../domain/story.js';
import type { WordKey } from '../domain/word-key.js';
import type { Tokenizer } from '../stories/signature/tokens.js';

/** `materials` holds the keys that count; `subject` is what was asked for, as shown. */
export type StoryFilter = {
  readonly topic?: Topic | undefined;
  readonly stages?: readonly Stage[] | undefined;
  readonly materials?: readonly string[] | undefined;
  /** As of the board. */
  readonly parties?: BoardFilter['parties'];
  readonly words?: readonly string[] | undefined;
  /** Days, ISO: reports of the story came on one of them or around it. */
  readonly days?: { readonly first: string; readonly last: string } | undefined;
  /** Words as stories keep those of their latest headlines, of which one is to hold all. */
  readonly wordKeys?: readonly WordKey[] | undefined;
};

const BY_BEGINNINGS =
  'In none of the headlines shown; of later ones only the beginnings of their words are kept, and these stories had one that fits.';

/**
 * What is searched for: the words in the headlines of the sources that stories keep, or, where none holds them all, in
 * one of a story's latest headlines. Of those a story keeps the stems, by which Germany is germanium.
 */
export function searched(
  stories: readonly StoryState[],
  words: string,
  tokenize: Tokenizer,
): { readonly filter: StoryFilter; readonly note?: string | undefined } {
  const filter = { words: words.split(' ') };
  const wordKeys = tokenize(words).map(({ key }) => key);
  const isKept = wordKeys.length === 0 || isTold(stories, words);
  if (isKept || !stories.some((story) => fits(story, { wordKeys }))) return { filter };
  return { filter: { wordKeys }, note: BY_BEGINNINGS };
}

/** Whether the headlines of a story hold all the words. */
export const isTold = (stories: readonly StoryState[], words: string): boolean =>
  stories.some((story) => fits(story, { words: words.split(' ') }));

/** When a story was last reported, ISO. */
export function shownTime(story: StoryState): string | undefined {
  const { last } = story;
  // The sources of a stored story are unpacked when they are asked for.
  return last === undefined ? story.sources[0]?.at : new Date(last).toISOString();
}

/** Newest first by the time shown; they come in the order in which they were read. */
export function newestThatFit(stories: readonly StoryState[], filter: StoryFilter): StoryState[] {
  return stories
    .filter((story) => fits(story, filter))
    .map((story) => ({ story, time: Date.parse(shownTime(story) ?? '') || 0 }))
    .sort((a, b) => b.time - a.time)
    .map(({ story }) => story);
}

function fits(
  story: StoryState,
  { topic, stages, materials, parties, days, words, wordKeys }: StoryFilter,
): boolean {
  const { id, facts, members } = story;
  if (topic && facts?.topic !== topic) return false;
  const stage = facts?.stages[facts.topic];
  if (stages && !(stage && stages.includes(stage))) return false;
  if (materials && !materials.some((key) => facts?.materials.includes(key))) return false;
  if (parties && !(facts && takePart(facts, parties))) return false;
  if (days && !cameWithin(story, days)) return false;
  if (wordKeys && !members.some(({ title }) => wordKeys.every((key) => title.includes(key)))) return false;
  if (!words) return true;
  const text = normalisePhrase(
    [id, ...story.sources.map(({ title }) => title), ...(facts?.documents ?? [])].join(' '),
  );
  return words.every((word) => text.includes(normalisePhrase(word)));
}

function cameWithin(story: StoryState, days: NonNullable<StoryFilter['days']>): boolean {
  const last = shownTime(story)?.slice(0, 10) ?? '';
  const first = story.first === undefined ? last : dayAt(story.first);
  return first <= days.last && last >= days.first;
}
