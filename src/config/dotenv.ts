import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { unreadable } from '../domain/unreadable.js';
import type { Fault } from './faults.js';
import { brokenLetter } from './file.js';

const FILE = '.env';
const LINES = 'NAME=value lines';
const BLANK = /^\s*(#|$)/;
/** A value outside quotes whose first # stands right behind something, as in a password. */
const CUT_SHORT = /^\s*(?:export\s+)?[\w.-]+\s*[=:]\s*[^\s"'`#][^#]*(?<=\S)#/;
/** One whose # stands right before it, as in a channel's name. */
const CUT_AWAY = /^\s*(?:export\s+)?[\w.-]+\s*[=:]#\S/;

export type Dotenv = {
  readonly values: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
  /** Lines of no effect, or of another one than they seem to have. */
  readonly warnings: readonly Fault[];
};

/** What a folder's `.env` sets; nothing where there is none. */
export async function readDotenv(cwd: string): Promise<Dotenv> {
  const refuse = (fault: Fault): Dotenv => ({ values: {}, faults: [fault], warnings: [] });
  let bytes: Buffer;
  try {
    bytes = await readFile(join(cwd, FILE));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { values: {}, faults: [], warnings: [] };
    return refuse({ file: FILE, at: '', found: unreadable(error), expected: `a file of ${LINES}` });
  }
  const text = bytes.toString('utf8');
  // Some editors and shells of Windows write UTF-16, in which no line would be found.
  if (!isUtf8(bytes)) return refuse(brokenLetter(FILE, text));
  const values = parse(text);
  return { values, faults: [], warnings: idleLines(text, values) };
}

/** Lines that set nothing, such as set what a later one sets otherwise, and values that end at a #. Their text may hold a secret. */
function idleLines(text: string, values: Dotenv['values']): Fault[] {
  // Lines within a value are none of their own.
  if (Object.values(values).some((value) => value.includes('\n'))) return [];
  const lines = text.split(/\r\n?|\n/).map((line) => ({ line, name: Object.keys(parse(line))[0] }));
  return lines.flatMap(({ line, name }, index) => {
    const warning = (found: string, expected: string) =>
      ({ file: FILE, line: index + 1, column: 1, at: name ?? '', found, expected }) satisfies Fault;
    if (name === undefined) return BLANK.test(line) ? [] : [warning('a line that sets nothing', LINES)];
    const isSetAgain = lines.slice(index + 1).some((later) => later.name === name);
    return [
      ...(isSetAgain ? [warning('a name that is set again below', 'one line for each')] : []),
      ...(CUT_SHORT.test(line)
        ? [warning('a # at which the value ends', 'quotes around a value that holds one')]
        : []),
      ...(CUT_AWAY.test(line)
        ? [
            warning(
              'a # right behind the =, which leaves nothing of the value',
              'quotes around a value that begins with one',
            ),
          ]
        : []),
    ];
  });
}
