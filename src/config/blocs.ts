import { z } from 'zod';
import type { Blocs } from '../domain/blocs.js';
import { eachOnce, type Placed } from '../domain/each-once.js';
import type { Party } from '../domain/vocabulary.js';
import type { ConfigFile } from './checked.js';
import type { Fault, Path } from './faults.js';

export const inList = (codes: readonly string[], ...path: Path): Placed[] =>
  codes.map((text, i) => ({ text, path: [...path, i] }));
const membersIn = (unions: Readonly<Record<string, readonly string[]>>, ...path: Path): Placed[] =>
  Object.entries(unions).flatMap(([union, codes]) => inList(codes, ...path, union));

/** The shape of blocs.yaml. A list names a party once, for a second one would be another side. */
export const BlocsFile = z
  .object({
    large: z
      .array(z.string())
      .superRefine((codes, context) =>
        eachOnce(inList(codes), context, 'a code that is not in the list before'),
      ),
    unions: z
      .record(z.string(), z.array(z.string()).min(1))
      .superRefine((unions, context) =>
        eachOnce(membersIn(unions), context, 'a member that no union has before'),
      ),
    forums: z
      .array(z.string())
      .superRefine((codes, context) =>
        eachOnce(inList(codes), context, 'a code that is not in the list before'),
      )
      .default([]),
  })
  .strict();
type BlocsFile = z.infer<typeof BlocsFile>;

/** A fault for each of some codes that no party has: they are mostly misspelt, and nothing would ever be about them. */
export function faultsOfCodes(
  codes: readonly Placed[],
  parties: readonly Pick<Party, 'code'>[],
  fault: ConfigFile<unknown>['fault'],
): Fault[] {
  const known = new Set(parties.map(({ code }) => code));
  return codes
    .filter(({ text }) => !known.has(text))
    .map(({ text, path }) => fault(path, JSON.stringify(text), 'a code of parties.yaml'));
}

/** Codes of blocs.yaml that no party has. */
export function unknownCodes(
  { value, fault }: ConfigFile<BlocsFile>,
  parties: readonly Pick<Party, 'code'>[],
): Fault[] {
  if (value === undefined) return [];
  const unions = Object.keys(value.unions).map((text) => ({ text, path: ['unions', text] }));
  const codes = [
    ...inList(value.large, 'large'),
    ...unions,
    ...membersIn(value.unions, 'unions'),
    ...inList(value.forums, 'forums'),
  ];
  return faultsOfCodes(codes, parties, fault);
}

export function blocsOf({ large, unions, forums }: BlocsFile): Blocs {
  const members = Object.entries(unions).flatMap(([union, codes]) => codes.map((code) => [code, union]));
  return { large, unionOf: Object.fromEntries(members), forums };
}
