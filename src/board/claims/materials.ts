import { common, differ } from '../../domain/in-common.js';
import { COLLECTIVE } from '../../domain/vocabulary.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
/** Materials that say something: a collective term fits any. */
export function singleMaterials(materials: readonly string[]): string[] {
  return materials.filter((material) => material !== COLLECTIVE);
}

/** Whether one material of the one belongs to the family of one of the other. */
export function sharesFamily(
  a: readonly string[],
  b: readonly string[],
  { familyOf }: BoardKnowledge,
): boolean {
  const families = a.map(familyOf);
  return b.some((key) => families.includes(familyOf(key)));
}

/** Whether one material of the one is one of the other, or the broader name of one: graphite and lithium are both for batteries, and are two. */
export function sharesName(
  a: readonly string[],
  b: readonly string[],
  { groupOf, familyOf }: BoardKnowledge,
): boolean {
  const namesOf = (key: string) => [key, groupOf(key), familyOf(key)];
  return a.some((x) => b.some((y) => namesOf(x).includes(y) || namesOf(y).includes(x)));
}

/** 0 to 1 by keys, and half a point at least where one key is the broader of another. */
export function likeness(
  a: readonly string[],
  b: readonly string[],
  { groupOf, familyOf }: BoardKnowledge,
): number {
  if (singleMaterials(a).length === 0 || singleMaterials(b).length === 0) return 0.4;
  const same = common(a, b);
  const share = same / (a.length + b.length - same);
  const broader = a.some((x) =>
    b.some((y) => groupOf(x) === y || groupOf(y) === x || familyOf(x) === familyOf(y)),
  );
  return broader ? Math.max(0.5, share) : share;
}

/** Whether duties lie on goods of which none are the same; materials are told apart as far as they are named singly. */
export function areOtherGoods(
  a: readonly string[],
  b: readonly string[],
  knowledge: BoardKnowledge,
): boolean {
  if (!differ(a, b)) return false;
  const [some, others] = [a, b].map((keys) => keys.filter((key) => !(key in knowledge.goods)));
  return !some?.length || !others?.length || likeness(some, others, knowledge) === 0;
}
