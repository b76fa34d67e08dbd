import { createReadStream } from 'node:fs';
import { COLUMNS, renderAnswer } from './chat/console/render.js';
import { explainClassification } from './commands/explain.js';
import type { Answer } from './domain/answer.js';
import { Feed } from './domain/feed.js';
import { ItemInput } from './domain/item.js';
import { createFetcher } from './feeds/fetch.js';
import { parseFeed } from './feeds/parse.js';
import { readJsonLines } from './json-lines.js';
import type { Terminal } from './main.js';
import { type Pipe, toItem } from './pipes.js';
import type { Settings } from './settings.js';

/** Shows an answer as the terminal does. */
export function showAnswer(answer: Answer, { write, colour, columns, timeZone }: Terminal): void {
  const look = {
    colour,
    columns: columns ?? COLUMNS.unknown,
    timeZone: timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
  write(`${renderAnswer(answer, look)}\n`);
}

/** Explains how the items of a JSON Lines file are read now, stored or not. */
export async function explainFile(
  path: string,
  { classifier, bad }: Pipe,
  terminal: Terminal,
): Promise<void> {
  for await (const line of readJsonLines(createReadStream(path), ItemInput, bad)) {
    const classification = classifier.classify(toItem(line));
    showAnswer({ title: line.title, sections: explainClassification(classification) }, terminal);
  }
}

const SHOWN_ITEMS = 10;

/**
 * Fetches and reads one feed once, as a poll would, and shows how that went. `name` is the id of a
 * configured feed or an address. Returns whether it was a feed.
 */
export async function testFeed(name: string, settings: Settings, terminal: Terminal): Promise<boolean> {
  const given = Feed.safeParse({ id: 'test', name: 'test', url: name, kind: 'media' }).data;
  const feed = settings.feeds.find(({ id }) => id === name) ?? given;
  if (!feed) {
    const text = `No configured feed has the id "${name}", and it is no http or https address.`;
    showAnswer({ title: 'No such feed', sections: [{ lines: [{ text }] }], problem: true }, terminal);
    return false;
  }
  const fetcher = createFetcher({ userAgent: settings.userAgent });
  try {
    const fetched = await fetcher.fetchFeed(feed, {});
    const outcome = [{ text: `${fetched.kind}: ${fetched.reason}` }];
    if (fetched.kind !== 'fetched' && fetched.kind !== 'moved') {
      showAnswer({ title: feed.url, sections: [{ lines: outcome }], problem: true }, terminal);
      return false;
    }
    const { body, contentType, url } = fetched;
    const parsed = await parseFeed(body, { feed, contentType, url });
    if (parsed.kind === 'not_a_feed') {
      showAnswer(
        { title: feed.url, sections: [{ lines: [...outcome, { text: parsed.reason }] }], problem: true },
        terminal,
      );
      return false;
    }
    const { format, encoding, parser, items, problems, title, lang } = parsed;
    const facts = [
      `${title ?? 'no title'}${lang ? ` (${lang})` : ''}`,
      `${format}, ${encoding}, read by ${parser}; ${body.byteLength} bytes`,
      `${items.length} items${items.length > SHOWN_ITEMS ? `, the first ${SHOWN_ITEMS} below` : ''}`,
    ].map((text) => ({ text }));
    const shown = items.slice(0, SHOWN_ITEMS).map((item) => ({
      text: item.title || '(no title)',
      url: item.url ?? item.link,
      at: item.publishedAt,
      atStyle: 'time' as const,
    }));
    showAnswer(
      {
        title: feed.url,
        sections: [
          { lines: [...outcome, ...facts] },
          ...(problems.length > 0
            ? [{ heading: 'Problems', lines: problems.map((text) => ({ text })) }]
            : []),
          ...(shown.length > 0 ? [{ heading: 'Items', lines: shown }] : []),
        ],
      },
      terminal,
    );
    return true;
  } finally {
    await fetcher.close();
  }
}
