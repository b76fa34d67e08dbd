import { setImmediate as turn } from 'node:timers/promises';
import { itemId, pageKey } from '../../domain/identity.js';
import type { Item } from '../../domain/item.js';
import { BATCH, type DocumentEnd, type ParseOutcome } from './parse-document.js';

/** The values that items of different titles share: they name no single item. */
function createSharing() {
  const titles = new Map<string, string>();
  const shared = new Set<string>();
  return {
    note(value: string | undefined, title: string): void {
      if (!value) return;
      const known = titles.get(value);
      if (known === undefined) titles.set(value, title);
      else if (known !== title) shared.add(value);
    },
    holds: (value: string | undefined): boolean => value !== undefined && shared.has(value),
  };
}

export type Collection = {
  readonly take: (batch: readonly Item[]) => void;
  /** The document has ended: its outcome, with all items in their order. */
  readonly conclude: (end: DocumentEnd) => Promise<ParseOutcome>;
};

/**
 * Puts the items of one document together, and marks what several of them share (`ambiguous`), which
 * shows only when all are there. The event loop gets its turn between batches.
 */
export function createCollection(): Collection {
  const items: Item[] = [];
  const urls = createSharing();
  const guids = createSharing();
  return {
    take(batch) {
      for (const item of batch) {
        items.push(item);
        urls.note(item.url && pageKey(item.url), item.title);
        guids.note(item.guid, item.title);
      }
    },
    async conclude(end) {
      if (end.kind === 'not_a_feed') return end;
      const { home, ...outcome } = end;
      const homeKey = home && pageKey(home);
      for (const [index, item] of items.entries()) {
        if (index % BATCH === BATCH - 1) await turn();
        const page = item.url && pageKey(item.url);
        const ambiguous = [
          ...(guids.holds(item.guid) ? (['guid'] as const) : []),
          ...(urls.holds(page) || (page && page === homeKey) ? (['url'] as const) : []),
        ];
        if (ambiguous.length === 0) continue;
        const marked = { ...item, ambiguous };
        items[index] = { ...marked, id: itemId(marked) };
      }
      return { ...outcome, items };
    },
  };
}
