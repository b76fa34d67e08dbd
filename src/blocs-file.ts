import { z } from 'zod';
import type { ConfigFile } from './config-file.js';
import type { Blocs } from './domain/blocs.js';
import type { Party } from './domain/vocabulary.js';
import type { Fault, Path } from './faults.js';

type Placed = { readonly code: string; readonly path: Path };

const inList = (codes: readonly string[], ...path: Path): Placed[] =>
  codes.map((code, i) => ({ code, path: [...path, i] }));
const membersIn = (unions: Readonly<Record<string, readonly string[]>>, ...path: Path): Placed[] =>
  Object.entries(unions).flatMap(([union, codes]) => inList(codes, ...path, union));

/** Says of each code that stands a second time what was expected in its place. */
function once(placed: readonly Placed[], context: z.core.$RefinementCtx, message: string): void {
  const codes = placed.map(({ code }) => code);
  for (const [index, { code, path }] of placed.entries())
    if (codes.indexOf(code) < index) context.addIssue({ code: 'custom', path: [...path], message });
}

/** The shape of blocs.yaml. A list names a party once, for a second one would be another side. */
export const BlocsFile = z
  .object({
    large: z
      .array(z.string())
      .superRefine((codes, context) => once(inList(codes), context, 'a code that is not in the list before')),
    unions: z
      .record(z.string(), z.array(z.string()).min(1))
      .superRefine((unions, context) =>
        once(membersIn(unions), context, 'a member that no union has before'),
      ),
  })
  .strict();
type BlocsFile = z.infer<typeof BlocsFile>;

/** Codes that no party has: they are mostly misspelt, and nothing would ever be about them. */
export function unknownCodes(
  { value, fault }: ConfigFile<BlocsFile>,
  parties: readonly Pick<Party, 'code'>[],
): Fault[] {
  if (value === undefined) return [];
  const known = new Set(parties.map(({ code }) => code));
  const unions = Object.keys(value.unions).map((code) => ({ code, path: ['unions', code] }));
  return [...inList(value.large, 'large'), ...unions, ...membersIn(value.unions, 'unions')]
    .filter(({ code }) => !known.has(code))
    .map(({ code, path }) => fault(path, JSON.stringify(code), 'a code of parties.yaml'));
}

export function blocsOf({ large, unions }: BlocsFile): Blocs {
  const members = Object.entries(unions).flatMap(([union, codes]) => codes.map((code) => [code, union]));
  return { large, unionOf: Object.fromEntries(members) };
}
