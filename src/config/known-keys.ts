import { z } from 'zod';
import { nearest } from '../domain/nearest.js';
import { valueAt } from './faults.js';

/** What is expected in place of a key that a schema does not know, at the path of what holds it. */
export function expectedKey(key: string, schema: z.ZodType, path: readonly PropertyKey[]): string {
  const known = knownKeys(schema, path);
  const meant = nearest(key, known);
  if (meant !== undefined) return `only known keys: ${meant}?`;
  return known.length > 0 ? `only known keys: ${known.join(', ')}` : 'only known keys (is it misspelt?)';
}

/** None where a schema is of a kind that does not tell. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const tree = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
  const steps = path.flatMap((step) => (typeof step === 'number' ? ['items'] : ['properties', step]));
  const fields = Object.keys(valueAt(tree, [...steps, 'properties']) ?? {});
  const names = valueAt(tree, [...steps, 'propertyNames', 'enum']) ?? [];
  return [...fields, ...(names as string[])];
}
