import type { Feed } from '../domain/feed.js';
import type { Item } from '../domain/item.js';
import { canonicalUrl, isOpaqueLink } from './canonical-url.js';
import { parseDate } from './dates.js';
import type { Entry, Reading } from './entry.js';
import { itemId } from './identity.js';
import { languageOf } from './language.js';

/** What of the feed's settings bears on its items. All are absent when a file is read by itself. */
export type ItemSource = Partial<Pick<Feed, 'id' | 'name' | 'kind' | 'lang' | 'timezone' | 'url'>>;

type Draft = Entry & { readonly absolute: string | undefined; readonly canonical: string | undefined };

function absoluteUrl(link: string | undefined, bases: readonly (string | undefined)[]): string | undefined {
  if (!link) return undefined;
  if (/^https?:\/\//i.test(link) || URL.canParse(link)) return link;
  const base = bases.find((candidate) => candidate && URL.canParse(link, candidate));
  return base ? new URL(link, base).href : link;
}

/** The values that entries of different titles share: they name no single entry. */
function sharedValues(
  drafts: readonly Draft[],
  read: (draft: Draft) => string | undefined,
): ReadonlySet<string> {
  const titles = new Map<string, string>();
  const shared = new Set<string>();
  for (const draft of drafts) {
    const value = read(draft);
    if (!value) continue;
    const known = titles.get(value);
    if (known === undefined) titles.set(value, draft.title);
    else if (known !== draft.title) shared.add(value);
  }
  return shared;
}

/** `Headline - Publisher`, as Google News writes titles; the publisher is the named one, or the last part. */
function splitTitle(
  title: string,
  publisher: string | undefined,
): { title: string; publisher: string | undefined } {
  const ending = publisher ? ` - ${publisher}` : undefined;
  if (ending && title.endsWith(ending) && title.length > ending.length) {
    return { title: title.slice(0, -ending.length).trim(), publisher };
  }
  const at = title.lastIndexOf(' - ');
  const last = title.slice(at + 3);
  if (publisher || at < 10 || last.length > 40) return { title, publisher };
  return { title: title.slice(0, at).trim(), publisher: last };
}

/** An aggregator's summary often repeats title and publisher and nothing else. */
function ownSummary(summary: string, title: string, publisher: string | undefined): string {
  const rest = summary.replace(title, '').replace(publisher ?? '', '');
  return /[\p{L}\p{N}]/u.test(rest) ? summary : '';
}

function itemOf(
  draft: Draft,
  source: ItemSource,
  reading: Reading,
  ambiguous: readonly ('guid' | 'url')[],
): Item {
  const aggregator = isOpaqueLink(draft.absolute ?? '');
  const split = aggregator
    ? splitTitle(draft.title, draft.publisher)
    : {
        title: draft.title,
        publisher: draft.publisher ?? (source.kind === 'aggregator' ? undefined : source.name),
      };
  const published = draft.dates
    .map((date) => parseDate(date, source.timezone))
    .find((time) => time !== undefined);
  const summary = aggregator ? ownSummary(draft.summary, split.title, split.publisher) : draft.summary;
  const lang = languageOf(`${split.title}\n${summary}`, draft.lang ?? source.lang ?? reading.lang);
  const item = {
    ...(source.id && { feed: source.id }),
    ...(draft.guid && { guid: draft.guid }),
    ...(draft.canonical && { url: draft.canonical }),
    ...(draft.absolute && { link: draft.absolute }),
    title: split.title,
    summary,
    ...(published !== undefined && { publishedAt: new Date(published).toISOString() }),
    ...(split.publisher && { publisher: split.publisher }),
    ...(lang && { lang }),
    ...(source.kind === 'official' && { official: true }),
    ...(aggregator && { aggregator: true }),
    ...(ambiguous.length > 0 && { ambiguous }),
  };
  return { id: itemId({ ...item, id: '' }), ...item };
}

/**
 * The items of a reading, in the order of the document. `base` is the address that relative links are resolved against. Dates are as the feed
 * says: absent or in the future where it says so. Pure.
 */
export function toItems(reading: Reading, source: ItemSource, base?: string): Item[] {
  const bases = [base, reading.link, source.url];
  const drafts = reading.entries.map((entry): Draft => {
    const absolute = absoluteUrl(entry.link, bases);
    const page = absoluteUrl(entry.original, bases) ?? absolute;
    return { ...entry, absolute, canonical: page && canonicalUrl(page) };
  });
  const home = reading.link && canonicalUrl(absoluteUrl(reading.link, bases) ?? '');
  const sharedUrls = sharedValues(drafts, ({ canonical }) => canonical);
  const sharedGuids = sharedValues(drafts, ({ guid }) => guid);
  return drafts.map((draft) => {
    const { canonical, guid } = draft;
    const ambiguous = [
      ...(guid && sharedGuids.has(guid) ? (['guid'] as const) : []),
      ...(canonical && (sharedUrls.has(canonical) || canonical === home) ? (['url'] as const) : []),
    ];
    return itemOf(draft, source, reading, ambiguous);
  });
}
