import type { z } from 'zod';
import { expectedBy, type Fault, hideValue, type Path, SECRET_FIELD, showValue, valueAt } from './faults.js';
import { expectedKey } from './known-keys.js';

export type ConfigFile<T> = {
  /** Absent when the file has a fault. */
  readonly value?: T;
  readonly faults: readonly Fault[];
  /** Whether it is a file that came with the program, to the letter. */
  readonly isAsBuilt?: boolean;
  /** A fault at a place of this file, for checks that span several files. */
  fault(path: Path, found: string, expected: string): Fault;
};

/** How the number at a path is written, where that is known: one of many digits is read as another. */
export type NumberAt = (path: Path) => string | undefined;

function faultsOf(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  root: unknown,
  fault: ConfigFile<unknown>['fault'],
  number: NumberAt,
): Fault[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => fault([...path, key], 'an unknown key', expectedKey(key, schema, path)));
  }
  // Of a name that is none, the schema of names says what was expected.
  const found = issue.code === 'invalid_key' ? path.at(-1) : valueAt(root, path);
  const written = number(path);
  const shown = path.includes(SECRET_FIELD) ? hideValue(found) : (written ?? showValue(found));
  const isBare = written !== undefined && issue.code === 'invalid_type' && issue.expected === 'string';
  return [fault(path, shown, isBare ? `${expectedBy(issue)}, in quotes` : expectedBy(issue))];
}

/** What a file says, if its schema takes that, and else every fault of it. */
export function checkValue<S extends z.ZodType>(
  value: unknown,
  schema: S,
  fault: ConfigFile<unknown>['fault'],
  number: NumberAt = () => undefined,
): ConfigFile<z.output<S>> {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, faults: [], fault };
  return {
    faults: result.error.issues.flatMap((issue) => faultsOf(issue, schema, value, fault, number)),
    fault,
  };
}
