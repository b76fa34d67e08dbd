import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { z } from 'zod';

/** A line that is no JSON, or not of the shape; `line` counts from 1. */
export type BadLine = { readonly line: number; readonly reason: string };

/**
 * Values of a JSON Lines stream, one at a time. Empty lines are passed over; a bad line goes to `bad`
 * and the next one is read.
 */
export async function* readJsonLines<S extends z.ZodType>(
  input: Readable,
  schema: S,
  bad: (line: BadLine) => void,
): AsyncGenerator<z.output<S>> {
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (!text.trim()) continue;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      bad({ line, reason: (error as Error).message });
      continue;
    }
    const result = schema.safeParse(value);
    if (result.success) yield result.data;
    else
      bad({
        line,
        reason: result.error.issues
          .map(({ path, message }) => `${path.join('.') || 'value'}: ${message}`)
          .join('; '),
      });
  }
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
