import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Document } from 'yaml';
import { isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { unreadable } from './domain/unreadable.js';
import { parsedAtBuild } from './parsed-config.js';

type Path = readonly (string | number)[];

/** One mistake of a configuration file or of the environment: where, what was found, what was expected. */
export type Fault = {
  readonly file: string;
  /** 1-based; absent for the environment and for a file that cannot be read. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** The way to the value, such as `feeds[3].url`. */
  readonly at: string;
  readonly found: string;
  readonly expected: string;
};

export type ConfigFile<T> = {
  /** Absent when the file has a fault. */
  readonly value?: T;
  readonly faults: readonly Fault[];
  /** A fault at a place of this file, for checks that span several files. */
  fault(path: Path, found: string, expected: string): Fault;
};

/** Aliases may be resolved this often; more is an attempt to exhaust the memory ("billion laughs"). */
const MAX_ALIASES = 100;
const LONGEST_FOUND = 80;
/** A field whose values are tokens as often as not. */
const SECRET_FIELD = 'headers';
/** What the types of values are called in plain words. */
const TYPES: Readonly<Record<string, string>> = {
  object: 'fields (name: value)',
  record: 'fields (name: value)',
  array: 'a list',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};
/** How zod begins a message for which the schema has no words of its own. */
const WORDLESS = /^(Invalid (input|option|string|URL)|Too (small|big))\b/;

/** One fault in one line: `config/feeds.yaml:12:5 feeds[1].url: found "x", expected …`. */
export function showFault({ file, line, column, at, found, expected }: Fault): string {
  const place = line === undefined ? file : `${file}:${line}:${column}`;
  return `${place} ${at ? `${at}: ` : ''}found ${found}, expected ${expected}`;
}

/**
 * Reads a YAML or JSON file and checks it against a schema; every mistake is reported, not only the
 * first. `path` is shown in faults as it is given, and read from `cwd`.
 */
export async function readConfigFile<S extends z.ZodType>(
  path: string,
  schema: S,
  cwd: string,
): Promise<ConfigFile<z.output<S>>> {
  let text: string;
  try {
    text = await readFile(resolve(cwd, path), 'utf8');
  } catch (error) {
    const fault: Fault = { file: path, at: '', found: unreadable(error), expected: 'a readable YAML file' };
    return {
      faults: [fault],
      fault: (at, what, expected) => ({ ...fault, at: showPath(at), found: what, expected }),
    };
  }
  // Fitted weights are large and written by a program: JSON, read fast, without places in its faults.
  if (path.endsWith('.json')) return checkJsonText(path, text, schema);
  const known = schema.safeParse(await parsedAtBuild(text));
  const check = () => checkConfigText(path, text, schema);
  return known.success
    ? { value: known.data, faults: [], fault: (...place) => check().fault(...place) }
    : check();
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
  return { faults: result.error.issues.flatMap((issue) => describe(issue, value, fault)), fault };
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
    const faults = document.errors.map(({ pos, message }) =>
      faultAt(pos[0], '', `broken YAML (${message})`, 'valid YAML'),
    );
    return { faults, fault };
  }
  const faults: Fault[] = [];
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch {
    faults.push(
      faultAt(firstAlias(document), '', 'aliases that multiply', `at most ${MAX_ALIASES} resolved aliases`),
    );
    // Without the aliases the rest of the file can still be checked.
    visit(document, { Alias: () => visit.REMOVE });
    value = document.toJS();
  }
  const result = schema.safeParse(value);
  if (!result.success) {
    for (const issue of result.error.issues) faults.push(...describe(issue, value, fault));
  }
  return result.success && faults.length === 0 ? { value: result.data, faults, fault } : { faults, fault };
}

function describe(issue: z.core.$ZodIssue, root: unknown, fault: ConfigFile<unknown>['fault']): Fault[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      fault([...path, key], 'an unknown key', 'only known keys (is it misspelt?)'),
    );
  }
  // Of a name that is none, the schema of names says what was expected.
  const found = issue.code === 'invalid_key' ? path.at(-1) : valueAt(root, path);
  const shown = path.includes(SECRET_FIELD) ? hideValue(found) : showValue(found);
  return [fault(path, shown, expectedBy(issue))];
}

/** What a schema expected, in plain words. */
export function expectedBy(issue: z.core.$ZodIssue): string {
  const [inner] = issue.code === 'invalid_key' ? issue.issues : [];
  if (inner) return expectedBy(inner);
  if (!WORDLESS.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'an http or https address';
  if (issue.code === 'too_big') return `${issue.maximum} at most`;
  if (issue.code !== 'too_small') return issue.message;
  if (issue.origin === 'number')
    return issue.inclusive ? `${issue.minimum} or more` : `more than ${issue.minimum}`;
  return issue.origin === 'array' ? 'an entry at least' : 'some text';
}

/** How a file is named in faults: from the folder one is in, or in full where it lies outside of that. */
export function shownPath(path: string, cwd: string): string {
  const near = relative(cwd, resolve(cwd, path));
  return near === '' || near.startsWith('..') ? resolve(cwd, path) : near;
}

/** The value at a path within another; nothing where there is none. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const step of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[step];
  return value;
}

/** A value as it is shown in a fault: short, on one line, without what may be a password or a token. */
export function showValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const json =
    JSON.stringify(value, (name, part: unknown) =>
      name === SECRET_FIELD ? hideValue(part) : typeof part === 'string' ? withoutSecrets(part) : part,
    ) ?? String(value);
  return json.length > LONGEST_FOUND ? `${json.slice(0, LONGEST_FOUND)}…` : json;
}

/** A value that nobody but its owner may see, as it is shown in a fault. */
export function hideValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `a value of ${text.length} characters`;
}

/** An address without its login and its parameters; any other text as it is. */
function withoutSecrets(text: string): string {
  return text.replace(/:(\/*)\S*@/, ':$1…@').replace(/(:\/\/[^\s?]*\?)\S+/, '$1…');
}

/** A way to a value as faults show it, such as `feeds[3].url`. */
export function showPath(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

/** Where the value at `path` stands, or the nearest thing around it that exists. */
function offsetOf(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function firstAlias(document: Document.Parsed): number {
  let offset = 0;
  visit(document, {
    Alias: (_, node) => {
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}
