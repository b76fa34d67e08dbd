import { readFile } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { unreadable } from '../domain/unreadable.js';
import { parseFeed } from '../feeds/parse/parse.js';
import { jsonLineWriter } from './json-lines.js';
import { collect } from './pipe.js';

/**
 * Feed files, or one feed on standard input → one item a line. A file that cannot be read as a feed gives
 * `{file, error}`, and the next one is taken. Returns how many failed.
 */
export async function pipeParse(
  files: readonly string[],
  input: Readable,
  output: Writable,
): Promise<number> {
  const write = jsonLineWriter(output);
  let failed = 0;
  for (const file of files.length > 0 ? files : [undefined]) {
    const bytes = await (file === undefined ? readAll(input) : readFile(file)).catch((error: Error) => error);
    const parsed =
      bytes instanceof Error
        ? ({ kind: 'not_a_feed', reason: `the file cannot be read: found ${unreadable(bytes)}` } as const)
        : await parseFeed(bytes, { feed: {} });
    if (parsed.kind === 'not_a_feed') {
      failed += 1;
      await write({ file, error: parsed.reason });
      continue;
    }
    for (const item of parsed.items) await write({ file, ...item, feed: parsed.title ?? '' });
  }
  return failed;
}

async function readAll(input: Readable): Promise<Uint8Array> {
  const chunks = await collect<Buffer>(input);
  return Buffer.concat(chunks);
}
