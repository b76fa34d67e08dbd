import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import {
  type Alias,
  type Document,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';
import type { z } from 'zod';
import { unreadable } from '../domain/unreadable.js';
import {
  expectedBy,
  type Fault,
  hideValue,
  type Path,
  SECRET_FIELD,
  showPath,
  showValue,
  valueAt,
} from './faults.js';
import { parsedAtBuild } from './parsed.js';

export type ConfigFile<T> = {
  /** Absent when the file has a fault. */
  readonly value?: T;
  readonly faults: readonly Fault[];
  /** A fault at a place of this file, for checks that span several files. */
  fault(path: Path, found: string, expected: string): Fault;
};

/** Aliases may be resolved this often; more is an attempt to exhaust the memory ("billion laughs"). */
const MAX_ALIASES = 100;
/**
 * Reads a YAML or JSON file and checks it against a schema; every mistake is reported, not only the
 * first. `path` is shown in faults as it is given, and read from `cwd`.
 */
export async function readConfigFile<S extends z.ZodType>(
  path: string,
  schema: S,
  cwd: string,
): Promise<ConfigFile<z.output<S>>> {
  const unread = (fault: Fault): ConfigFile<z.output<S>> => ({
    faults: [fault],
    fault: (at, found, expected) => ({ file: path, at: showPath(at), found, expected }),
  });
  let bytes: Buffer;
  try {
    bytes = await readFile(resolve(cwd, path));
  } catch (error) {
    return unread({ file: path, at: '', found: unreadable(error), expected: 'a readable YAML file' });
  }
  const text = bytes.toString('utf8');
  if (!isUtf8(bytes)) return unread(brokenLetter(path, text));
  // Fitted weights are large and written by a program: JSON, read fast, without places in its faults.
  if (path.endsWith('.json')) return checkJsonText(path, text, schema);
  const known = schema.safeParse(await parsedAtBuild(text));
  const check = () => checkConfigText(path, text, schema);
  return known.success
    ? { value: known.data, faults: [], fault: (...place) => check().fault(...place) }
    : check();
}

/** Letters of another encoding would be read as others, and their words match nothing. */
function brokenLetter(file: string, text: string): Fault {
  const before = text.slice(0, text.indexOf('\ufffd'));
  const [line, column] = [before.split('\n').length, before.length - before.lastIndexOf('\n')];
  return {
    file,
    line,
    column,
    at: '',
    found: 'a letter that is not UTF-8',
    expected: 'a file saved as UTF-8',
  };
}

function checkJsonText<S extends z.ZodType>(file: string, text: string, schema: S): ConfigFile<z.output<S>> {
  const fault = (path: Path, found: string, expected: string): Fault => ({
    file,
    at: showPath(path),
    found,
    expected,
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { faults: [fault([], `broken JSON (${(error as Error).message})`, 'valid JSON')], fault };
  }
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, faults: [], fault };
  return {
    faults: result.error.issues.flatMap((issue) => describe(issue, value, fault, () => undefined)),
    fault,
  };
}

/** As `readConfigFile`, for a text at hand; `file` is the name shown in faults. */
export function checkConfigText<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
): ConfigFile<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faultAt = (offset: number, at: string, found: string, expected: string): Fault => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), at, found, expected };
  };
  const fault = (path: Path, found: string, expected: string) =>
    faultAt(offsetOf(document, path), showPath(path), found, expected);

  if (document.errors.length > 0) {
    const faults = document.errors.map(({ code, pos, message }) =>
      code === 'MULTIPLE_DOCS'
        ? faultAt(pos[0], '', 'a second document', 'one alone, without --- between two')
        : faultAt(pos[0], '', `broken YAML (${message})`, 'valid YAML'),
    );
    return { faults, fault };
  }
  const merges = mergeKeys(document);
  // What they were to bring would be told as missing.
  if (merges.length > 0) {
    const faults = merges.map(({ range }) =>
      faultAt(
        range?.[0] ?? 0,
        '',
        'a merge key (<<)',
        'the fields themselves: what others hold is not merged',
      ),
    );
    return { faults, fault };
  }
  const faults: Fault[] = [];
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch {
    const unknown = firstAlias(document, (alias) => alias.resolve(document) === undefined);
    const first = unknown ?? firstAlias(document, () => true);
    const [found, expected] = unknown
      ? [`*${unknown.source}`, `an alias of an anchor (&${unknown.source}) that stands before it`]
      : ['aliases that multiply', `at most ${MAX_ALIASES} resolved aliases`];
    faults.push(faultAt(first?.range?.[0] ?? 0, '', found, expected));
    // Without the aliases the rest of the file can still be checked.
    visit(document, { Alias: () => visit.REMOVE });
    value = document.toJS();
  }
  const result = schema.safeParse(value);
  if (!result.success) {
    for (const issue of result.error.issues)
      faults.push(...describe(issue, value, fault, numberAt(document)));
  }
  return result.success && faults.length === 0 ? { value: result.data, faults, fault } : { faults, fault };
}

/** Numbers as they are written: one of many digits is read as another. */
function numberAt(document: Document.Parsed): (path: Path) => string | undefined {
  return (path) => {
    const node = document.getIn(path, true);
    return isScalar(node) && typeof node.value === 'number' ? node.source : undefined;
  };
}

function describe(
  issue: z.core.$ZodIssue,
  root: unknown,
  fault: ConfigFile<unknown>['fault'],
  number: ReturnType<typeof numberAt>,
): Fault[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      fault([...path, key], 'an unknown key', 'only known keys (is it misspelt?)'),
    );
  }
  // Of a name that is none, the schema of names says what was expected.
  const found = issue.code === 'invalid_key' ? path.at(-1) : valueAt(root, path);
  const written = number(path);
  const shown = path.includes(SECRET_FIELD) ? hideValue(found) : (written ?? showValue(found));
  const isBare = written !== undefined && issue.code === 'invalid_type' && issue.expected === 'string';
  return [fault(path, shown, isBare ? `${expectedBy(issue)}, in quotes` : expectedBy(issue))];
}

/** How a file is named in faults: from the folder one is in, or in full where it lies outside of that. */
export function shownPath(path: string, cwd: string): string {
  const near = relative(cwd, resolve(cwd, path));
  return near === '' || near.startsWith('..') ? resolve(cwd, path) : near;
}

/** Where the value at `path` stands, or the nearest thing around it that exists. */
function offsetOf(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** The keys that other programs read as "and all fields of …". */
function mergeKeys(document: Document.Parsed): Scalar[] {
  const found: Scalar[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      if (isScalar(key) && key.value === '<<' && key.type === 'PLAIN') found.push(key);
    },
  });
  return found;
}

function firstAlias(document: Document.Parsed, fits: (alias: Alias) => boolean): Alias | undefined {
  let first: Alias | undefined;
  visit(document, {
    Alias: (_, node) => {
      if (!fits(node)) return undefined;
      first = node;
      return visit.BREAK;
    },
  });
  return first;
}
