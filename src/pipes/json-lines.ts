import { isUtf8 } from 'node:buffer';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { z } from 'zod';
import { expectedBy, showPath, showValue, valueAt } from '../config/faults.js';
import { isNoTime } from '../domain/item.js';

/**
 * A line that is no UTF-8, no JSON, or not of the shape; or one that is taken all the same, though not all in it can be
 * read. `line` counts from 1.
 */
export type BadLine = { readonly line: number; readonly reason: string; readonly isTaken?: true };

const UNDATED = 'expected a time such as 2025-10-28T22:00:00Z; the item is taken as undated';

/** The mark of UTF-8 that editors on Windows put before the first line. */
const BYTE_ORDER_MARK = /^\ufeff/;

/**
 * Values of a JSON Lines stream, one at a time. Empty lines are passed over; a bad line goes to `bad`
 * and the next one is read.
 */
export async function* readJsonLines<T>(
  input: Readable,
  schema: Pick<z.ZodType<T>, 'safeParse'>,
  bad: (line: BadLine) => void,
): AsyncGenerator<T> {
  let line = 0;
  // A character for each byte, as a decoder would put others in place of what is no UTF-8.
  input.setEncoding('latin1');
  for await (const read of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    const bytes = Buffer.from(read, 'latin1');
    if (!isUtf8(bytes)) {
      bad({ line, reason: 'found bytes that are no UTF-8, expected JSON in UTF-8' });
      continue;
    }
    const whole = bytes.toString();
    const text = line === 1 ? whole.replace(BYTE_ORDER_MARK, '') : whole;
    if (!text.trim()) continue;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      bad({ line, reason: `found ${showValue(text.trim())}, expected JSON, a whole object on each line` });
      continue;
    }
    const result = schema.safeParse(value);
    const time = valueAt(value, ['publishedAt']);
    if (result.success && isNoTime(time))
      bad({ line, reason: `publishedAt: found ${showValue(time)}, ${UNDATED}`, isTaken: true });
    if (result.success) yield result.data;
    else
      bad({
        line,
        reason: result.error.issues.map((issue) => issueWords(issue, value)).join('; '),
      });
  }
}

/** `url: found 7, expected text`. */
function issueWords(issue: z.core.$ZodIssue, value: unknown): string {
  const place = issue.path.length > 0 ? `${showPath(issue.path)}: ` : '';
  return `${place}found ${showValue(valueAt(value, issue.path))}, expected ${expectedBy(issue)}`;
}

/** Writes one JSON value a line and waits when the reader is slower. */
export function jsonLineWriter(output: Writable): (value: unknown) => Promise<void> {
  return async (value) => {
    if (!output.write(`${JSON.stringify(value)}\n`)) await once(output, 'drain');
  };
}

/** Resolves when what was written so far has been taken: a pipe whose reader is slow holds some of it back. */
export function allTaken(output: Writable): Promise<void> {
  return new Promise((resolve) => output.write('', () => resolve()));
}
