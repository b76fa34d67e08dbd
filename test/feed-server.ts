import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Entry = { readonly id: string; readonly title: string; readonly summary?: string; readonly at: Date };

/** A feed on loopback whose items a test adds, or gives another title, while the bot polls it. */
export async function startFeedServer() {
  const entries = new Map<string, Entry>();
  let polls = 0;
  const server = createServer((_, response) => {
    polls += 1;
    const items = [...entries.values()]
      .reverse()
      .map(
        ({ id, title, summary = '', at }) =>
          `<item><guid isPermaLink="false">${id}</guid><title>${title}</title><link>https://wire.example/${id}</link>` +
          `<description>${summary}</description><pubDate>${at.toUTCString()}</pubDate></item>`,
      );
    response.setHeader('content-type', 'application/rss+xml; charset=utf-8');
    response.end(`<rss version="2.0"><channel><title>Wire</title>${items.join('')}</channel></rss>`);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.xml`,
    put: (entry: Entry) => entries.set(entry.id, entry),
    polls: () => polls,
    stop: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
