import type { Report, StoryCore, StoryMember, StoryState } from '../../domain/story.js';
import type { WordKey } from '../../domain/word-key.js';
import { itemMark, storyId, titleKey } from '../signature/hash.js';

/** So many items of a story are kept to compare further ones with. */
const MEMBERS = 6;
/** So many titles of items that are kept no longer are remembered by their keys, so that who repeats one is known for a copy. */
const OUTGROWN = 24;

const areSame = (a: readonly WordKey[], b: readonly WordKey[]): boolean =>
  a.length === b.length && a.every((key, place) => key === b[place]);

/** The members without the oldest of the language that has most. */
function withoutOldest(members: readonly StoryMember[]): readonly StoryMember[] {
  const speakers = (lang: string) => members.filter((member) => member.lang === lang).length;
  const most = Math.max(...members.map(({ lang }) => speakers(lang)));
  const place = members.findLastIndex(({ lang }) => speakers(lang) === most);
  return members.filter((_, i) => i !== place);
}

/** Of two stories the members of both, by their times; those without one last. */
export const latestFirst = (a: StoryMember, b: StoryMember): number => (b.at ?? 0) - (a.at ?? 0);

/**
 * Of members, the latest first, those that stay: of each title the first, as many as a story keeps. Languages share the
 * places, so that a report meets one in its own words if there was any.
 */
export function keepMembers(members: readonly StoryMember[]): readonly StoryMember[] {
  let kept: readonly StoryMember[] = members.filter(
    ({ title }, place) => members.findIndex((other) => areSame(other.title, title)) === place,
  );
  while (kept.length > MEMBERS) kept = withoutOldest(kept);
  return kept;
}

/** The titles that two stories have had, the latest first, without those of the members that they keep. */
export function outgrow(
  into: StoryState,
  from: StoryState,
  kept: readonly StoryMember[],
): readonly WordKey[] | undefined {
  const gone = [...from.members, ...into.members].filter((member) => !kept.includes(member));
  if (gone.length === 0 && !into.outgrown && !from.outgrown) return undefined;
  const standing = kept.map(({ title }) => titleKey(title));
  const titles = [
    ...gone.map(({ title }) => titleKey(title)),
    ...(from.outgrown ?? []),
    ...(into.outgrown ?? []),
  ];
  const outgrown = [...new Set(titles)].filter((key) => !standing.includes(key)).slice(0, OUTGROWN);
  return outgrown.length > 0 ? outgrown : undefined;
}

/** Whether a report of a story is the entry of an item, under a title that it had before. */
export function isOfEntry(member: StoryMember, { item: { retitled } }: Report): boolean {
  return retitled !== undefined && member.item === itemMark(storyId(retitled));
}

/** Whether one of a story's latest reports is. */
export function hasEntryOf(story: StoryCore, report: Report): boolean {
  return story.members.some((member) => isOfEntry(member, report));
}
