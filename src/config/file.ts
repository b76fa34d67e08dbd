import { isUtf8 } from 'node:buffer';
import { readdir, readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { z } from 'zod';
import { unreadable } from '../domain/unreadable.js';
import { type ConfigFile, checkValue } from './checked.js';
import { type Fault, showPath } from './faults.js';
import { parsedAtBuild } from './parsed.js';
import { checkYamlText } from './yaml.js';

/**
 * Reads a YAML or JSON file and checks it against a schema; every mistake is reported, not only the
 * first. `path` is shown in faults as it is given, and read from `cwd`.
 */
export async function readConfigFile<S extends z.ZodType>(
  path: string,
  schema: S,
  cwd: string,
): Promise<ConfigFile<z.output<S>>> {
  const fault = faultIn(path);
  let bytes: Buffer;
  try {
    bytes = await readFile(resolve(cwd, path));
  } catch (error) {
    return { faults: [fault([], unreadable(error), 'a readable YAML file')], fault };
  }
  const text = bytes.toString('utf8');
  if (!isUtf8(bytes)) return { faults: [brokenLetter(path, text)], fault };
  // Fitted weights are large and written by a program: JSON, read fast, without places in its faults.
  if (path.endsWith('.json')) return checkJsonText(path, text, schema);
  const known = schema.safeParse(await parsedAtBuild(text));
  const check = () => checkYamlText(path, text, schema);
  return known.success
    ? { value: known.data, faults: [], isAsBuilt: true, fault: (...place) => check().fault(...place) }
    : check();
}

/** Faults of a file of which no line is known. */
const faultIn =
  (file: string): ConfigFile<unknown>['fault'] =>
  (path, found, expected) => ({ file, at: showPath(path), found, expected });

/** Letters of another encoding would be read as others, and their words match nothing. */
export function brokenLetter(file: string, text: string): Fault {
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
  const fault = faultIn(file);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { faults: [fault([], `broken JSON (${(error as Error).message})`, 'valid JSON')], fault };
  }
  return checkValue(value, schema, fault);
}

/** How a file is named in faults: from the folder one is in, or in full where it lies outside of that. */
export function shownPath(path: string, cwd: string): string {
  const near = relative(cwd, resolve(cwd, path));
  return near === '' || near.startsWith('..') ? resolve(cwd, path) : near;
}

/** All files below a folder; none where there is no folder. */
export async function namesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries.map((entry) => entry.replaceAll('\\', '/'));
}
