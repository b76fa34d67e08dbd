import type { Blocs } from '../domain/blocs.js';
import { DAY_MS } from '../domain/durations.js';
import { identities, isTitleIdentity } from '../domain/identity.js';
import type { Report, StoryLine } from '../domain/story.js';
import { decideStory } from './decide.js';
import { createMemoryIndex } from './memory-index.js';
import type { StoryModel } from './model.js';
import type { SignatureReader } from './signature/signature.js';

const WEEK = 7 * DAY_MS;

/** What the identities that count here are called, by the letter that each begins with; an item with an id is told by no content. */
const IDENTITIES: Readonly<Record<string, string>> = {
  i: 'id',
  u: 'address',
  g: 'guid',
  t: 'title and publisher',
};
const calledBy = (identity: string): string | undefined => IDENTITIES[identity.charAt(0)];

export type GroupOptions = {
  /** Every item is grouped, relevant or not. */
  readonly all: boolean;
  readonly window: number;
  readonly readSignature: SignatureReader;
  readonly model: StoryModel;
  readonly blocs: Blocs;
};

/** The time after an item: an item from the future takes it on by no more than a window, an undated one not at all. */
function after(now: number, at: number | undefined, window: number): number {
  if (at === undefined) return now;
  return now === 0 ? at : Math.max(now, Math.min(at, now + window));
}

/** The items read so far, by their identities; a title tells an item for a week. */
function createSeen() {
  const seen = new Map<string, { readonly story: string; readonly at: number }>();
  return {
    /** By what an item was read before, and in which story. */
    find(names: readonly string[], at: number) {
      for (const name of names) {
        const known = seen.get(name);
        if (known && (!isTitleIdentity(name) || Math.abs(known.at - at) <= WEEK))
          return { by: calledBy(name), story: known.story };
      }
      return undefined;
    },
    add(names: readonly string[], story: string, at: number) {
      for (const name of names) seen.set(name, { story, at });
    },
  };
}

/**
 * Groups items in the order given. When a later merge changes an item's story, its line comes again at
 * the end: the last line of an id wins. "Now" is the latest time seen so far.
 */
export async function groupStories(
  reports: Iterable<Report>,
  options: GroupOptions,
): Promise<readonly StoryLine[]> {
  const { all, window, readSignature, model, blocs } = options;
  const index = createMemoryIndex({ window });
  const seen = createSeen();
  const lines: StoryLine[] = [];
  let now = 0;
  for (const report of reports) {
    if (!all && !report.classification.relevant) continue;
    const { id } = report.item;
    const signature = readSignature(report);
    now = after(now, signature.at, window);
    const names = [`i:${id}`, ...identities(report.item)].filter(calledBy);
    const at = Math.min(signature.at ?? now, now);
    const twin = seen.find(names, at);
    if (twin !== undefined) {
      lines.push({ id, verdict: 'same_item', story: twin.story, because: `the same ${twin.by}` });
      continue;
    }
    const decision = decideStory(report, signature, await index.probe(signature, at), { model, blocs, now });
    await index.commit(decision.write, at);
    const { verdict, story, because } = decision;
    seen.add(names, story, at);
    lines.push({ id, verdict, story, because });
  }
  const moved: StoryLine[] = [];
  for (const line of lines) {
    const story = (await index.get(line.story))?.id ?? line.story;
    if (story !== line.story)
      moved.push({ ...line, story, because: `${line.because}; its story was merged later` });
  }
  return [...lines, ...moved];
}
