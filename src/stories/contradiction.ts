import type { StoryFacts } from '../domain/story.js';

/** Collective names: a report that uses one may mean any of the others. */
const COLLECTIVE = new Set(['critical_minerals', 'rare_earths', 'magnets']);

function differ(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((value) => b.includes(value));
}

/**
 * What keeps an item out of a story however alike the two are told: the acts of two states, or of one
 * state on two goods, are two events ("X curbs gallium", "Y curbs gallium"). Of talks, where reports name
 * now one side and now the other, and of acts of different kinds nothing is said. Pure.
 */
export function contradiction(
  item: StoryFacts | undefined,
  story: StoryFacts | undefined,
): string | undefined {
  if (!item || !story || item.topic === 'negotiation' || item.topic !== story.topic) return undefined;
  if (differ(item.issuers, story.issuers)) return 'another issuer';
  const isCollective = [...item.materials, ...story.materials].some((key) => COLLECTIVE.has(key));
  if (!isCollective && differ(item.materials, story.materials)) return 'other materials';
  return undefined;
}
