import type { z } from 'zod';
import { counted } from '../domain/counted.js';

export type Path = readonly (string | number)[];

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

const LONGEST_FOUND = 80;
/** So much of a text is looked through for secrets: of what is beyond it nothing is shown. */
const LONGEST_READ = 1000;
/** A field whose values are tokens as often as not. */
export const SECRET_FIELD = 'headers';
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

/** The value at a path within another; nothing where there is none. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const step of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[step];
  return value;
}

/** A value as it is shown in a fault: short, on one line, without what may be a password or a token. */
export function showValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const json = toJson(value);
  return json.length > LONGEST_FOUND ? `${json.slice(0, LONGEST_FOUND)}…` : json;
}

function toJson(value: unknown): string {
  const shown = (name: string, part: unknown) =>
    name === SECRET_FIELD ? hideValue(part) : typeof part === 'string' ? withoutSecrets(part) : part;
  try {
    return JSON.stringify(value, shown) ?? String(value);
  } catch {
    // What was read without recursion need not fit into one.
    return 'a value of too many levels';
  }
}

/** What the tokens of one kind all begin with, which is no secret and tells one that stands in the place of another. */
const TOKEN_KIND = /^(?:xox[a-z]-|xapp-|Bot )/;

/** A value that nobody but its owner may see, as it is shown in a fault. */
export function hideValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const [kind] = TOKEN_KIND.exec(text) ?? [];
  return `a value of ${counted(text.length, 'character')}${kind ? ` that begins with ${kind.trim()}` : ''}`;
}

/** A token of Slack, or of Discord, whose three parts nothing else has. */
const TOKEN = /\b(xox[a-z]-|xapp-)[^\s"']+|[\w-]{20,}\.[\w-]{6,}\.[\w-]{20,}/g;

/** Behind this an address of Slack or Discord is one to which whoever knows it may post. */
const WEBHOOK = /(\/\/hooks\.slack\.com\/|\/api\/webhooks\/)\S+/;

/** An address without its login, its parameters and what makes it a webhook, and what stands in the place of a token; any other text as it is. */
function withoutSecrets(text: string): string {
  return text
    .slice(0, LONGEST_READ)
    .replace(TOKEN, '$1…')
    .replace(/:(\/*)\S*@/, ':$1…@')
    .replace(/(:\/\/[^\s?]*\?)\S+/, '$1…')
    .replace(WEBHOOK, '$1…');
}

/** A way to a value as faults show it, such as `feeds[3].url`. */
export function showPath(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
