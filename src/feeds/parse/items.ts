import { parseDate } from '../../domain/dates.js';
import type { Feed } from '../../domain/feed.js';
import { itemId } from '../../domain/identity.js';
import type { Item } from '../../domain/item.js';
import { canonicalUrl, isOpaqueLink } from './canonical-url.js';
import type { Channel } from './channel.js';
import { copied } from './copied.js';
import type { Entry } from './entry.js';
import { languageOf } from './language.js';

/** What of the feed's settings bears on its items. All are absent when a file is read by itself. */
export type ItemSource = Partial<
  Pick<Feed, 'id' | 'name' | 'kind' | 'authority' | 'lang' | 'timezone' | 'url'>
>;

function absoluteUrl(link: string | undefined, bases: readonly (string | undefined)[]): string | undefined {
  if (!link) return undefined;
  if (/^https?:\/\//i.test(link) || URL.canParse(link)) return link;
  const base = bases.find((candidate) => candidate && URL.canParse(link, candidate));
  return base ? new URL(link, base).href : link;
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

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
/** The words of a name as addresses write them, with and without the e of an umlaut. */
const wordsOf = (name: string): readonly string[] =>
  [name, name.replace(/[äöüß]/gu, (letter) => UMLAUTS[letter] ?? letter)].flatMap((written) =>
    written
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .split(/[^a-z\d]+/u),
  );
/** Shorter words, such as "of", are part of many addresses. */
const TELLING = 3;

/**
 * The same of an aggregator whose links lead to the pages themselves: it writes the publisher behind some titles only. It is
 * one whose name the address holds, "The Japan Times" of japantimes.co.jp, and no part of the headline, "… lifted - Indonesia".
 */
function splitNamed(
  title: string,
  publisher: string | undefined,
  link: string | undefined,
): ReturnType<typeof splitTitle> {
  const split = splitTitle(title, publisher);
  const host = link && URL.canParse(link) ? new URL(link).hostname.replace(/\.[^.]+$/u, '') : '';
  const isHosts = (name: string) =>
    wordsOf(name.toLowerCase()).some((word) => word.length >= TELLING && host.includes(word));
  return publisher || (split.publisher && isHosts(split.publisher)) ? split : { title, publisher };
}

/** An aggregator's summary often repeats title and publisher and nothing else. */
function ownSummary(summary: string, title: string, publisher: string | undefined): string {
  const rest = summary.replace(title, '').replace(publisher ?? '', '');
  return /[\p{L}\p{N}]/u.test(rest) ? summary : '';
}

/** An entry's place in the world: its feed's settings, what its channel says, and where it was fetched from. */
export type Surroundings = {
  readonly source: ItemSource;
  readonly channel: Pick<Channel, 'link' | 'lang'>;
  /** The address that relative links are resolved against. */
  readonly base?: string | undefined;
};

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The front page of a feed's site: an entry that links to it has no page of its own. */
export function homeOf({ source, channel, base }: Surroundings): string | undefined {
  return channel.link && canonicalUrl(absoluteUrl(channel.link, [base, source.url]) ?? '');
}

/** Longer texts were put together anew, or are worth their document's room. UTF-16 units. */
const MAX_COPIED = 600;

function own(text: string): string {
  return text.length > MAX_COPIED ? text : copied(text);
}

/** The item that an entry makes. Dates are as the feed says: absent, or in the future, where it says so. Pure. */
export function itemOf(entry: Entry, { source, channel, base }: Surroundings): Item {
  const bases = [base, channel.link, source.url];
  const link = absoluteUrl(entry.link, bases);
  const page = absoluteUrl(entry.original, bases) ?? link;
  const url = page && canonicalUrl(page);
  const aggregator = link !== undefined && isOpaqueLink(link);
  const { title, publisher } = aggregator
    ? splitTitle(entry.title, entry.publisher)
    : source.kind === 'aggregator'
      ? splitNamed(entry.title, entry.publisher, link)
      : { title: entry.title, publisher: entry.publisher ?? source.name };
  const summary = aggregator ? ownSummary(entry.summary, title, publisher) : entry.summary;
  const lang = languageOf(`${title}\n${summary.slice(0, 400)}`, entry.lang ?? source.lang ?? channel.lang);
  const published = firstDate(entry.dates, source.timezone);
  const item: Mutable<Item> = { id: '', title: own(title), summary: own(summary) };
  if (source.id) item.feed = source.id;
  if (entry.guid) item.guid = own(entry.guid);
  if (url) item.url = url;
  if (link) item.link = own(link);
  if (published !== undefined) item.publishedAt = new Date(published).toISOString();
  if (publisher) item.publisher = own(publisher);
  if (lang) item.lang = lang;
  if (source.kind === 'official') item.official = true;
  if (source.authority) item.authority = source.authority;
  if (aggregator) item.aggregator = true;
  item.id = itemId(item);
  return item;
}

function firstDate(dates: readonly string[], timezone: string | undefined): number | undefined {
  for (const date of dates) {
    const time = parseDate(date, timezone);
    if (time !== undefined) return time;
  }
  return undefined;
}
