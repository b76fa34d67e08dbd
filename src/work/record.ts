import type { Classification } from '../domain/classification.js';
import type { Item } from '../domain/item.js';
import type { ItemRecord } from '../domain/record.js';

/** A record holds this much of a summary (UTF-16 units); the feed has the rest. */
const KEPT_SUMMARY = 600;
const KEPT_EVIDENCE = 24;

type Ending = Pick<
  ItemRecord,
  'outcome' | 'because' | 'story' | 'storyBecause' | 'routes' | 'destinations'
> & {
  /** Epoch ms. */
  readonly at: number;
  readonly classification?: Classification | undefined;
};

/** What is remembered of an item that has been worked through. */
export function recordOf(item: Item, { at, classification, ...ending }: Ending): ItemRecord {
  const { id, feed, title, summary, url, publishedAt, publishedOn, publisher, lang } = item;
  const { official, authority, undated } = item;
  return {
    ...ending,
    item: {
      id,
      feed,
      title,
      summary: summary.slice(0, KEPT_SUMMARY),
      url,
      publishedAt,
      publishedOn,
      undated,
      publisher,
      lang,
      official,
      authority,
    },
    at: new Date(at).toISOString(),
    ...(classification
      ? { classification: { ...classification, evidence: classification.evidence.slice(0, KEPT_EVIDENCE) } }
      : {}),
  };
}
