import { z } from 'zod';
import type { Classification, Stage, Topic } from './classification.js';
import type { Item } from './item.js';
import { byCode } from './order.js';
import type { WordKey } from './word-key.js';

export const Verdict = z.enum(['new', 'same_item', 'duplicate', 'follow_up']);
export type Verdict = z.infer<typeof Verdict>;

/** Where an item lands, and why: the signals in words, strongest first. */
export type StoryLine = {
  readonly id: string;
  readonly verdict: Verdict;
  readonly story: string;
  readonly because: string;
};

/** An item together with what was read in it. */
export type Report = { readonly item: Item; readonly classification: Classification };

/** One outlet's report of a story, as a reader sees it. */
export const Source = z.object({
  name: z.string(),
  url: z.string().optional(),
  title: z.string(),
  official: z.boolean(),
  at: z.string(),
});
export type Source = z.infer<typeof Source>;

/** Longer titles are cut: a source is kept with its story and its measure. */
const SOURCE_TITLE = 300;

/** Whether an authority tells of what its own side does, or takes part in: what a ministry says of another's act confirms nothing. */
export function isOfficialWord({ item: { authority }, classification }: Report): boolean {
  const { official, category, issuers, issuersSure, targets, news } = classification;
  const own = category === 'negotiation' ? [...issuers, ...targets] : issuers;
  // Who tells news answers another's act with an own one, though the title names that other's first; whom it hits speaks of another's.
  const isAnothers =
    news === 'known' &&
    authority !== undefined &&
    own.length > 0 &&
    !own.includes(authority) &&
    (issuersSure || targets.includes(authority));
  return official && !isAnothers;
}

/** A report as a source of what it reports. `now` (epoch ms) dates an item without a time. */
export function sourceOf(report: Report, now: number): Source {
  const { item } = report;
  return {
    name: item.publisher ?? item.feed ?? 'unnamed source',
    url: item.url ?? item.link,
    title: item.title.slice(0, SOURCE_TITLE),
    official: isOfficialWord(report),
    at: item.publishedAt ?? new Date(now).toISOString(),
  };
}

/** The order of sources: official ones first, then the earliest. */
export const bestFirst = (a: Source, b: Source): number =>
  Number(b.official) - Number(a.official) || byCode(a.at, b.at);

/** How far each topic has come of which something is told. */
export type Stages = Readonly<Partial<Record<Topic, Stage>>>;

/** The language-free part of what was read in an item, and the venues and people it names. */
export type StoryFacts = {
  readonly topic: Topic;
  /** The stage of its topic and, in a story, of other topics that its reports tell of: talks, and the tariff they are about. */
  readonly stages: Stages;
  readonly issuers: readonly string[];
  /** The issuers whose act binds and is surely told as news by a title. */
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly materials: readonly string[];
  /** Duty figures in percent. */
  readonly duties: readonly number[];
  /** `kind:YYYY-MM-DD`; the kind of an end that no title names by its day is `about`. */
  readonly dates: readonly string[];
  readonly documents: readonly string[];
  readonly official: boolean;
  /**
   * What else tells its reports apart, as `kind:value`: `anti_dumping:66.7`, a rate of one remedy; `substage:committee`;
   * `moved:2026-12-15`, to which day it was put off or brought forward; `denied:IN`, by whom it was denied, or by whom a
   * relief of it was, `denied_relief:IN`. Absent where there is none.
   */
  readonly marks?: readonly string[] | undefined;
};

/**
 * What the search for an item's story looks at. Words are kept as keys, so that a million of them stay
 * small; `words` turns the item's own keys back into words.
 */
export type Signature = {
  /** The id that a story started by this item takes. */
  readonly story: string;
  /** Publication time, epoch ms; absent when the item has none. */
  readonly at?: number | undefined;
  readonly lang: string;
  /** Keys of the title's words, in order, without repetition. */
  readonly title: readonly WordKey[];
  /** Keys of further words of the summary. */
  readonly body: readonly WordKey[];
  /** Those of both that look like names. */
  readonly names: readonly WordKey[];
  /** Numbers as written in digits or words, normalised (`100%`, `3`). */
  readonly numbers: readonly string[];
  /** What the item says in no language, as `kind:code`; empty unless it is about trade policy. */
  readonly concepts: readonly string[];
  /** Those of the concepts that the title names, which stand first among them. */
  readonly headline: readonly string[];
  /** Keys of the counted concepts, of pairs of them that tell events apart, and of all that is about trade. */
  readonly anchors: readonly WordKey[];
  /** All of these keys, each once: what the item is looked up and found by. */
  readonly keys: readonly WordKey[];
  /** The title is a running series or a form ("Day 2", a daily digest): its wording proves little. */
  readonly series: boolean;
  readonly facts?: StoryFacts | undefined;
  readonly words: ReadonlyMap<WordKey, string>;
};

/** One member as later items are compared with it. */
export type StoryMember = {
  /** The first five letters of the hash of the item's id, or of that under which its entry was known first: recognises it. */
  readonly item: string;
  readonly lang: string;
  readonly at?: number | undefined;
  readonly title: readonly WordKey[];
  readonly numbers: readonly string[];
  readonly concepts: readonly string[];
  readonly headline: readonly string[];
};

/** All that is kept of a story but its sources. Times are epoch ms. */
export type StoryCore = {
  readonly id: string;
  /** Raised by each commit; what an optimistic commit is checked against. */
  readonly version: number;
  /** Items, the same item read twice not counted. */
  readonly count: number;
  readonly first?: number | undefined;
  readonly last?: number | undefined;
  /** The words that the story used, most used first; at most 48. */
  readonly terms: readonly WordKey[];
  /** How often it used each of them. */
  readonly uses: readonly number[];
  readonly names: readonly WordKey[];
  /** The latest members, newest first; at most 6. */
  readonly members: readonly StoryMember[];
  /** Keys of titles that it has had and no member has any more, the latest first; at most 24. */
  readonly outgrown?: readonly WordKey[] | undefined;
  readonly facts?: StoryFacts | undefined;
  /** A top-level alert stands for the story. */
  readonly alerted: boolean;
  /** Stories that ended in this one, the latest first; at most 8. Messages may stand under their ids. */
  readonly former?: readonly string[] | undefined;
};

/** All that is kept of a story. */
export type StoryState = StoryCore & {
  /** The best sources first: official ones, then the earliest; at most 3. Only of relevant items. */
  readonly sources: readonly Source[];
};

/** A story as an item is compared with it: of ten, the sources of one at most are looked at, and unpacked only then. */
export type StoryCandidate = StoryCore & { readonly sources: () => readonly Source[] };

export const candidateOf = (story: StoryState): StoryCandidate => ({
  ...story,
  sources: () => story.sources,
});
export const wholeOf = (story: StoryCandidate): StoryState => ({ ...story, sources: story.sources() });
