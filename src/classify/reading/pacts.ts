import { codesOf } from './mentions.js';
import type { PartyMention, Reading } from './reading.js';

// A pact stands for all its parties, "USMCA" for three states.

/** Whether a name is that of a pact: other parties stand at the same place. */
export const isOfPact = ({ form, start, code }: PartyMention, parties: readonly PartyMention[]): boolean =>
  form === 'instrument' && parties.some((other) => other.start === start && other.code !== code);

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Parties that only the name of a pact brings into a text whose title names two others of the same pact: "Mexico and the US
 * review the USMCA" tells nothing of Canada. Nor do they sign where two others alone are named: "CETA signed: India and Oman".
 */
export function onlyOfPact({ parties, titleEnd }: Reading): ReadonlySet<string> {
  const pacts = parties.filter((party) => isOfPact(party, parties));
  if (pacts.length === 0) return NOBODY;
  const named = parties.filter((party) => !pacts.includes(party));
  const inTitle = new Set(codesOf(named.filter(({ end }) => end <= titleEnd)));
  const isNamed = (code: string) => named.some((party) => party.code === code);
  const members = (start: number) =>
    pacts.filter((party) => party.start === start && inTitle.has(party.code));
  const isOthers = new Set(codesOf(named)).size > 1 && !pacts.some(({ code }) => isNamed(code));
  const implied = pacts.filter(
    ({ code, start }) => isOthers || (!isNamed(code) && members(start).length > 1),
  );
  return new Set(codesOf(implied));
}
