import type { Item } from '../domain/item.js';
import { firstOf, inTitle, type Reading } from './reading/reading.js';
import type { Roles } from './roles/answer.js';

/** Why an item is an authority's own text, if it is one. */
export function whyOfficial(item: Item, { title }: Reading): string | undefined {
  if (item.official) return 'the feed belongs to an authority';
  const first = firstOf(title.words, 'official_title');
  return first && first.start <= 2 ? "the title is a legal text's own" : undefined;
}

/**
 * The state or bloc whose authority acts by an item without naming itself: "Notice to Exporters: changes to the Order". Where the words
 * imply somebody, all but a legal text may tell of another's act.
 */
export function silentAuthority(
  { authority }: Item,
  reading: Reading,
  { issuers, targets }: Roles,
): string | undefined {
  const isOpen =
    issuers.length === 0 ||
    (inTitle(reading, 'official_title') && issuers.every(({ mentions }) => mentions.length === 0));
  return isOpen && targets.every(({ code }) => code !== authority) ? authority : undefined;
}
