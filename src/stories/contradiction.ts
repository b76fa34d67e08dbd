import { partiesOf } from '../domain/parties.js';
import type { StoryFacts } from '../domain/story.js';

/** Whether both sides name some, and none of them is of both. */
export function differ(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((value) => b.includes(value));
}

const common = (a: readonly string[], b: readonly string[]) => a.filter((value) => b.includes(value)).length;

const areOnTheSame = (item: StoryFacts, story: StoryFacts) =>
  common(item.materials, story.materials) > 0 || common(item.documents, story.documents) > 0;

const areBetweenTheSame = (item: StoryFacts, story: StoryFacts) =>
  common(partiesOf(item), partiesOf(story)) > 1;

/**
 * What keeps an item out of a story however alike the two are told: the acts of two states are two events ("X curbs
 * gallium", "Y curbs gallium"; of two goods `other-matter.ts` knows), unless one report has the issuer of the other as
 * its target: who hits whom is easily misread, and is left to the agreement where not both surely tell it. Without that
 * exception two events are one state's export control and another's tariff in answer, and an export control and talks
 * that share no second party, no goods and no document, or a duty that shares no goods and no document: of 4,800 such pairs
 * of reports 25 were of one event, whether of the same two states or not. Of other talks, where reports name now one side and
 * now the other, only `other-matter.ts` says something. Pure.
 */
export function contradiction(
  item: StoryFacts | undefined,
  story: StoryFacts | undefined,
): string | undefined {
  if (!item || !story) return undefined;
  if (item.topic !== story.topic) {
    const isTalks = item.topic === 'negotiation' || story.topic === 'negotiation';
    if (!isTalks && differ(item.issuers, story.issuers)) return 'an act and its answer';
    const isControl = item.topic === 'export_control' || story.topic === 'export_control';
    return isControl && !areOnTheSame(item, story) && !(isTalks && areBetweenTheSame(item, story))
      ? 'another kind of act'
      : undefined;
  }
  if (item.topic === 'negotiation') return undefined;
  if (differ(item.actors, story.actors)) return 'an act and its answer';
  if (differ(item.issuers, partiesOf(story)) && differ(story.issuers, partiesOf(item)))
    return 'another issuer';
  return undefined;
}
