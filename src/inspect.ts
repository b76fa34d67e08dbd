import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { COLUMNS, renderAnswer } from './chat/console/render.js';
import { explainClassification } from './commands/explain.js';
import { type Fault, showFault } from './config/faults.js';
import type { Answer } from './domain/answer.js';
import { counted } from './domain/counted.js';
import { Feed } from './domain/feed.js';
import { ItemInput } from './domain/item.js';
import { nearest } from './domain/nearest.js';
import { unreadable } from './domain/unreadable.js';
import { createFetcher } from './feeds/fetch/fetch.js';
import { shownAddress } from './feeds/fetch/request-headers.js';
import { type ParseOutcome, parseFeed } from './feeds/parse/parse.js';
import type { Terminal } from './main.js';
import { readJsonLines } from './pipes/json-lines.js';
import { type Pipe, toItem } from './pipes/pipe.js';
import { loadSettings, type Settings, type SettingsSource } from './settings.js';
import { DATA_FOLDER, whyNoDataFolder } from './store/data-folder.js';

/** Shows an answer as the terminal does. */
export function showAnswer(answer: Answer, { write, colour, columns, timeZone }: Terminal): void {
  const look = {
    colour,
    columns: columns ?? COLUMNS.unknown,
    timeZone: timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
  write(`${renderAnswer(answer, look)}\n`);
}

/** Shows every fault of the configuration and the environment, or what is doubtful in them. Returns whether there is none. */
export async function checkConfig(source: SettingsSource, { write }: Terminal): Promise<boolean> {
  const outcome = await loadSettings(source);
  const { warnings } = outcome;
  const faults = outcome.kind === 'faults' ? outcome.faults : await dataFaults(outcome.settings);
  for (const fault of faults) write(`${showFault(fault)}\n`);
  for (const warning of warnings) write(`warning: ${showFault(warning)}\n`);
  const doubts = warnings.length > 0 ? `, ${counted(warnings.length, 'warning')}` : '';
  if (outcome.kind === 'faults' || faults.length > 0) {
    write(`${counted(faults.length, 'fault')}${doubts}.\n`);
    return false;
  }
  const { feeds, routes, knowledge } = outcome.settings;
  write(
    `No faults${doubts}: ${counted(feeds.length, 'feed')}, ${counted(routes.length, 'route')}, ` +
      `${counted(knowledge.materials.length, 'material')}, ${counted(knowledge.parties.length, 'entry', 'entries')} of parties.\n`,
  );
  return true;
}

/** Without a Redis of one's own the data lie in a folder. */
async function dataFaults({ redisUrl, dataDir }: Settings): Promise<Fault[]> {
  const found = redisUrl === undefined ? await whyNoDataFolder(dataDir) : undefined;
  return found === undefined ? [] : [{ file: dataDir, at: '', found, expected: DATA_FOLDER }];
}

/**
 * Explains how the items of a JSON Lines file are read now, stored or not. Throws one plain sentence for a file that
 * cannot be read or holds none.
 */
export async function explainFile(
  path: string,
  { classifier, vocabulary, bad }: Pipe,
  terminal: Terminal,
): Promise<void> {
  const refuse = (found: string) =>
    new Error(`${path}: found ${found}, expected items, one JSON object a line`);
  const input = createReadStream(path);
  await once(input, 'readable').catch((error: unknown) => {
    throw refuse(unreadable(error));
  });
  let items = 0;
  for await (const line of readJsonLines(input, ItemInput, bad)) {
    items += 1;
    const classification = classifier.classify(toItem(line));
    showAnswer({ title: line.title, sections: explainClassification(classification, vocabulary) }, terminal);
  }
  if (items === 0) throw refuse('no item');
}

const SHOWN_ITEMS = 10;

/** What was read in a feed, as an admin looks at it. */
function readingAnswer(feed: Feed, outcome: string, parsed: Extract<ParseOutcome, { kind: 'feed' }>): Answer {
  const { format, encoding, parser, items, problems, title, lang } = parsed;
  const undated = items.filter(({ publishedAt }) => publishedAt === undefined).length;
  const count = [
    counted(items.length, 'item'),
    ...(undated > 0 ? [`${undated} without a date`] : []),
    ...(items.length > SHOWN_ITEMS ? [`the first ${SHOWN_ITEMS} below`] : []),
  ];
  const facts = [
    outcome,
    `${title ?? 'no title'}${lang ? ` (${lang})` : ''}`,
    `${format}, ${encoding}, read by ${parser}`,
    count.join(', '),
  ];
  const shown = items.slice(0, SHOWN_ITEMS).map((item) => ({
    text: item.title || '(no title)',
    url: item.url ?? item.link,
    at: item.publishedAt,
    atStyle: 'time' as const,
  }));
  const asLines = (texts: readonly string[]) => texts.map((text) => ({ text }));
  return {
    title: shownAddress(feed.url),
    sections: [
      { lines: asLines(facts) },
      ...(problems.length > 0 ? [{ heading: 'Problems', lines: asLines(problems) }] : []),
      ...(shown.length > 0 ? [{ heading: 'Items', lines: shown }] : []),
    ],
  };
}

function unknownFeed(name: string, feeds: readonly Feed[]): string {
  const unknown = `no configured feed has the id "${name}"`;
  const meant = nearest(
    name,
    feeds.map(({ id }) => id),
  );
  return meant === undefined
    ? `${unknown}, and it is no http or https address`
    : `${unknown}: did you mean ${meant}?`;
}

/**
 * Fetches and reads one feed once, as a poll would, and shows how that went. `name` is the id of a
 * configured feed or an address. Returns whether it was a feed. Throws one plain sentence for a name that is neither.
 */
export async function testFeed(
  name: string,
  settings: Pick<Settings, 'feeds' | 'userAgent'>,
  terminal: Terminal,
): Promise<boolean> {
  const given = Feed.safeParse({ id: 'test', name: 'test', url: name, kind: 'media' }).data;
  const feed = settings.feeds.find(({ id }) => id === name) ?? given;
  if (!feed) throw new Error(unknownFeed(name, settings.feeds));
  const refuse = (kind: string, reason: string): boolean => {
    const lines = [{ text: `${kind}: ${reason}` }];
    showAnswer({ title: shownAddress(feed.url), sections: [{ lines }], problem: true }, terminal);
    return false;
  };
  const fetcher = createFetcher({ userAgent: settings.userAgent });
  try {
    const fetched = await fetcher.fetchFeed(feed, {});
    if (fetched.kind !== 'fetched' && fetched.kind !== 'moved') return refuse(fetched.kind, fetched.reason);
    const { body, contentType, url } = fetched;
    const parsed = await parseFeed(body, { feed, contentType, url, again: true });
    if (parsed.kind === 'not_a_feed') return refuse(parsed.kind, `${parsed.reason}; ${fetched.reason}`);
    showAnswer(readingAnswer(feed, `${fetched.kind}: ${fetched.reason}`, parsed), terminal);
    return true;
  } finally {
    await fetcher.close();
  }
}
