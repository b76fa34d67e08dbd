import { ENTRY_KEYS } from './entry.js';

export function isEntry(key: string): boolean {
  return key === 'item' || key === 'entry';
}

/** Elements that hold one short text: the start of another element of the entry ends them, if nothing did. */
const SHORT = new Set([
  'title',
  'link',
  'guid',
  'id',
  'pubdate',
  'published',
  'updated',
  'dc:date',
  'dc:title',
  'language',
  'ttl',
]);
const ENDS_SHORT = new Set([
  ...ENTRY_KEYS,
  'category',
  'author',
  'enclosure',
  'comments',
  'dc:creator',
  'item',
  'entry',
  'image',
]);
const ENDS_LONG = new Set([
  'item',
  'entry',
  'pubdate',
  'guid',
  'content:encoded',
  'dc:date',
  'enclosure',
  'published',
  'updated',
]);

/** Whether the start of one element ends another that was never closed. */
export const endsUnclosed = (key: string, open: string): boolean =>
  (SHORT.has(open) ? ENDS_SHORT : ENDS_LONG).has(key);
