import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { parseFeed } from '../../src/feeds/parse/parse.js';

/** One entry as a reader gives it; a date in any form that `Date` takes. */
export type PeerEntry = {
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly text?: string | undefined;
  readonly dates: readonly (string | undefined)[];
};

/** A reader of feeds: throws, or rejects, for what it cannot read. */
export type Peer = {
  readonly name: string;
  readonly read: (document: PeerDocument) => Promise<readonly PeerEntry[]>;
};

/** `text` is decoded by us for the peers, most of which know no encodings. */
export type PeerDocument = {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly contentType?: string | undefined;
};

const text = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString() : value),
  z.string().optional().catch(undefined),
);
const list = <T extends z.ZodType>(of: T) =>
  z
    .array(of)
    .optional()
    .catch(undefined)
    .transform((all) => all ?? []);

const intake: Peer = {
  name: 'this intake',
  async read({ bytes, contentType }) {
    const outcome = await parseFeed(bytes, { feed: {}, contentType });
    if (outcome.kind === 'not_a_feed') throw new Error(outcome.reason);
    return outcome.items.map(({ title, link, summary, publishedAt }) => ({
      title,
      link,
      text: summary,
      dates: [publishedAt],
    }));
  },
};

type Module = Readonly<Record<string, unknown>> & { readonly default?: unknown };
type Adapter = (module: Module) => Peer['read'];

const ADAPTERS: Readonly<Record<string, Adapter>> = {
  'rss-parser': (module) => {
    const Parser = module.default as new () => { parseString(text: string): Promise<unknown> };
    const Feed = z.object({
      items: list(
        z.object({ title: text, link: text, content: text, summary: text, isoDate: text, pubDate: text }),
      ),
    });
    return async (document) =>
      Feed.parse(await new Parser().parseString(document.text)).items.map(
        ({ title, link, content, summary, isoDate, pubDate }) => ({
          title,
          link,
          text: content ?? summary,
          dates: [isoDate, pubDate],
        }),
      );
  },
  feedsmith: (module) => {
    const parse = module.parseFeed as (text: string) => unknown;
    const words = z.preprocess(
      (value) => (typeof value === 'object' && value ? Reflect.get(value, 'value') : value),
      text,
    );
    const Entry = z.object({
      title: words,
      link: text,
      url: text,
      links: list(z.object({ href: text, rel: text })),
      description: words,
      summary: words,
      content: words,
      pubDate: text,
      published: text,
      updated: text,
      date_published: text,
      date_modified: text,
      dc: z
        .object({ date: text, dates: list(z.string()) })
        .optional()
        .catch(undefined),
    });
    const Feed = z.object({ feed: z.object({ items: list(Entry), entries: list(Entry) }) });
    return async (document) => {
      const { feed } = Feed.parse(parse(document.text));
      return [...feed.items, ...feed.entries].map((entry) => ({
        title: entry.title,
        link:
          entry.link ??
          entry.url ??
          entry.links.find(({ rel }) => !rel || rel === 'alternate')?.href ??
          entry.links[0]?.href,
        text: entry.description ?? entry.summary ?? entry.content,
        dates: [
          entry.pubDate,
          entry.published,
          entry.updated,
          entry.date_published,
          entry.date_modified,
          entry.dc?.date,
          ...(entry.dc?.dates ?? []),
        ],
      }));
    };
  },
  '@rowanmanning/feed-parser': (module) => {
    const parse = module.parseFeed as (text: string) => { toJSON(): unknown };
    const Feed = z.object({
      items: list(
        z.object({
          title: text,
          url: text,
          description: text,
          content: text,
          published: text,
          updated: text,
        }),
      ),
    });
    return async (document) =>
      Feed.parse(parse(document.text).toJSON()).items.map(
        ({ title, url, description, content, published, updated }) => ({
          title,
          link: url,
          text: description ?? content,
          dates: [published, updated],
        }),
      );
  },
  feedparser: (module) => {
    const Parser = module.default as new (options: object) => NodeJS.ReadWriteStream;
    const Entry = z.object({ title: text, link: text, description: text, pubdate: text, date: text });
    return async (document) => {
      const parser = new Parser({ addmeta: false });
      const entries: PeerEntry[] = [];
      const ended = new Promise<void>((resolve, reject) => {
        parser.on('error', reject);
        parser.on('data', (item: unknown) => {
          const { title, link, description, pubdate, date } = Entry.parse(item);
          entries.push({ title, link, text: description, dates: [pubdate, date] });
        });
        parser.on('end', resolve);
      });
      Readable.from([Buffer.from(document.text)]).pipe(parser);
      await ended;
      return entries;
    };
  },
};

/** This intake, and those peers that are installed in `folder` (or here, where none is given). */
export async function peersIn(folder: string): Promise<readonly Peer[]> {
  const { resolve } = createRequire(join(folder, 'package.json'));
  const peers: Peer[] = [intake];
  for (const [name, adapt] of Object.entries(ADAPTERS)) {
    const module: Module | undefined = await Promise.resolve()
      .then(() => import(pathToFileURL(resolve(name)).href))
      .catch(() => undefined);
    if (module) peers.push({ name, read: adapt(module) });
  }
  return peers;
}
